//! Figures in the documents that are measured elsewhere.

/// The committed figures of `cargo xtask budget`.
fn budget() -> toml::Table {
    include_str!("../../budget.toml").parse().unwrap()
}

/// What each further pending pin costs in an interrupt, `pins` or `hal`, at `opt-level` 3.
fn further_pin(way: &str) -> i64 {
    budget()["interrupt"]["3"]["pending"][way]
        .as_integer()
        .unwrap()
}

#[test]
fn the_readme_has_the_committed_costs() {
    let figures = budget();
    let set_high = &figures["instructions"]["set_high"]["typed"];
    let executed = |operation: &str| &figures["executed"][operation]["3"];
    let readme = include_str!("../../README.md").replace('\n', " ");
    let (ours, theirs) = (further_pin("pins"), further_pin("hal"));
    for costs in [
        format!(
            "{set_high} instructions to set a pin, {} and no lock to make it an output ({} and a lock on P19 and P20",
            executed("typed_new_output"),
            executed("shared_new_output"),
        ),
        format!(
            "pending in the same interrupt costs {ours} instructions, with `esp-hal` {theirs}."
        ),
    ] {
        assert!(readme.contains(&costs), "{costs}");
    }
}

#[test]
fn what_a_further_pin_costs_is_explained_to_the_last_instruction() {
    let page = include_str!("../../docs/interrupts.md");
    let (ours, theirs) = (further_pin("pins"), further_pin("hal"));
    let costs = format!(
        "executes {ours} instructions. `esp-hal`'s handler with a search executes {theirs}."
    );
    assert!(page.contains(&costs), "{costs}");
    let rows = page
        .split_once("| instructions | for |")
        .and_then(|(_, table)| table.split_once("\n\n"))
        .map(|(table, _)| table.lines().skip(2))
        .unwrap();
    let rows: Vec<i64> = rows
        .map(|row| row.split('|').nth(1).unwrap().trim().parse().unwrap())
        .collect();
    assert_eq!(rows.iter().sum::<i64>(), ours);
    let without = format!(
        "Without the first four rows it would be {}.",
        rows[4..].iter().sum::<i64>()
    );
    assert!(page.contains(&without), "{without}");
    let saved = format!(
        "saves the first three rows, {} instructions",
        rows[..3].iter().sum::<i64>()
    );
    assert!(page.contains(&saved), "{saved}");
}
