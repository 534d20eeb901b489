//! Checking a crate of programs with the compiler that runs the tests.

use bsp_tests::boards::Board;
use bsp_tests::new_crate::NewCrate;
use serde_json::Value;

/// A program and what the compiler is to say about it.
pub struct Case {
    /// One function, on one line.
    pub program: String,
    /// Words of the error's message; none if the program is right.
    pub reason: String,
    /// Words of the error's notes.
    pub instead: String,
}

/// A crate of programs for a board, one a line.
pub struct Crate<'a> {
    board: &'a Board,
    name: String,
    cases: Vec<Case>,
}

impl<'a> Crate<'a> {
    pub fn new(name: &str, board: &'a Board) -> Self {
        Self {
            board,
            name: format!("{name}-{}", board.model.bsp.package),
            cases: Vec::new(),
        }
    }

    pub fn len(&self) -> usize {
        self.cases.len()
    }

    pub fn cases(&self) -> &[Case] {
        &self.cases
    }

    pub fn allow(&mut self, program: &str) {
        self.refuse(program, "", "");
    }

    pub fn refuse(&mut self, program: &str, reason: &str, instead: &str) {
        let program = program.replacen("fn f(", &format!("fn f{}(", self.cases.len()), 1) + "\n";
        assert_eq!(program.matches('\n').count(), 1, "one program, one line");
        self.cases.push(Case {
            program,
            reason: reason.into(),
            instead: instead.into(),
        });
    }
}

/// The errors that the compiler has for each program, as it prints them.
pub fn check(programs: &Crate<'_>) -> Vec<Vec<String>> {
    let source: String = programs
        .cases
        .iter()
        .map(|case| case.program.as_str())
        .collect();
    let bsp = &programs.board.model.bsp;
    // What stands before the programs, on one line.
    let head = format!(
        "#![allow(unused)] use {}::*;\n",
        programs.board.crate_name()
    );
    let new_crate = NewCrate::write_for(
        (&bsp.package, &bsp.directory),
        &programs.name,
        "src/lib.rs",
        &(head + &source),
    );
    let output = new_crate.cargo(&["check", "--message-format=json"]);
    let mut found = vec![Vec::new(); programs.len()];
    let mut finished = false;
    for line in String::from_utf8_lossy(&output.stdout).lines() {
        let message: Value = serde_json::from_str(line).expect("cargo prints JSON");
        finished |= message["reason"] == "build-finished";
        let about = &message["message"];
        if message["reason"] != "compiler-message"
            || about["level"] != "error"
            || about["code"].is_null()
        {
            continue;
        }
        let rendered = about["rendered"].as_str().unwrap_or_default();
        let case = line_of(about)
            .and_then(|line| line.checked_sub(2))
            .and_then(|line| found.get_mut(line));
        case.unwrap_or_else(|| panic!("an error outside of the programs:\n{rendered}"))
            .push(rendered.to_owned());
    }
    assert!(
        finished,
        "cargo did not get to the end:\n{}",
        String::from_utf8_lossy(&output.stderr)
    );
    let expected = programs.cases.iter().all(|case| case.reason.is_empty());
    assert_eq!(
        output.status.success(),
        expected,
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    found
}

/// The line of an error's primary span.
fn line_of(message: &Value) -> Option<usize> {
    let spans = message["spans"].as_array()?;
    let primary = spans.iter().find(|span| span["is_primary"] == true)?;
    usize::try_from(primary["line_start"].as_u64()?).ok()
}
