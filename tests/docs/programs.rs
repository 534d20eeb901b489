//! The programs in the documents do what the documents say.

use bsp_tests::new_crate::NewCrate;

use crate::blocks;

#[test]
fn the_first_program_of_the_page_about_tests_prints_what_the_page_says() {
    let page = include_str!("../../docs/test-your-firmware.md");
    let program = blocks(page, "rust")
        .find(|block| block.contains("fn main()"))
        .unwrap();
    let expected = blocks(page, "text")
        .find(|block| block.contains('▔'))
        .unwrap();
    let output = NewCrate::write("first-program", "src/main.rs", program).cargo(&["run"]);
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    assert_eq!(
        String::from_utf8_lossy(&output.stdout).trim_end(),
        expected.trim_end()
    );
}

#[test]
fn the_test_in_the_readme_passes() {
    let readme = include_str!("../../README.md");
    let test = blocks(readme, "rust")
        .find(|block| block.contains("#[test]"))
        .unwrap();
    let output = NewCrate::write("readme-test", "src/lib.rs", test).cargo(&["test", "--lib"]);
    let out = String::from_utf8_lossy(&output.stdout);
    assert!(
        output.status.success() && out.contains("1 passed"),
        "{out}{}",
        String::from_utf8_lossy(&output.stderr)
    );
}

/// The pieces of programs of a document as one program, which runs each of them on a new chip, as the
/// document says.
fn program_of_all(document: &str, library: &str) -> (usize, String) {
    let pieces: Vec<_> = blocks(document, "rust")
        .filter(|block| !block.contains("fn main()") && !block.contains("#[test]"))
        .collect();
    let runs: String = pieces
        .iter()
        .map(|piece| {
            format!(
                "{library}::sim::run(|chip| {{\n\
                 {{ {piece}\n }}\n\
                 Ok::<(), Box<dyn std::error::Error>>(())\n\
                 }}).unwrap();\n"
            )
        })
        .collect();
    (pieces.len(), format!("fn main() {{\n{runs}}}\n"))
}

#[test]
fn the_pieces_of_programs_in_the_documents_run() {
    for (document, bsp, at_least) in [
        (include_str!("../../README.md"), ("pycom-bsp", "pycom"), 1),
        (
            include_str!("../../docs/from-micropython.md"),
            ("pycom-bsp", "pycom"),
            7,
        ),
        (
            include_str!("../../bsp/pycom/README.md"),
            ("pycom-bsp", "pycom"),
            1,
        ),
        (
            include_str!("../../bsp/huzzah32/README.md"),
            ("huzzah32-bsp", "huzzah32"),
            1,
        ),
    ] {
        let (count, program) = program_of_all(document, &bsp.0.replace('-', "_"));
        assert!(count >= at_least, "{count}");
        let name = format!("pieces-{}-{count}", bsp.1);
        let output = NewCrate::write_for(bsp, &name, "src/main.rs", &program).cargo(&["run"]);
        let errors = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{program}\n{errors}");
    }
}

#[test]
fn the_crate_of_the_page_about_tests_passes_its_tests() {
    let page = include_str!("../../docs/test-your-firmware.md");
    for file in ["src/lib.rs", "tests/lamp.rs"] {
        let language = format!("rust {file}");
        let source: String = blocks(page, &language).collect();
        let new = NewCrate::write("firmware", file, &source);
        if file == "src/lib.rs" {
            continue;
        }
        let output = new.cargo(&["test"]);
        let (out, errors) = (&output.stdout, &output.stderr);
        assert!(
            output.status.success(),
            "{}{}",
            String::from_utf8_lossy(out),
            String::from_utf8_lossy(errors)
        );
        let count = source.matches("#[test]").count();
        let said = format!("{count} passed");
        assert!(count >= 5 && String::from_utf8_lossy(out).contains(&said));
    }
}
