//! `cargo xtask explain`: what a rule of pin maps means.

use std::process::ExitCode;

use codegen::Rule;

/// The arguments of `cargo xtask explain`.
#[derive(clap::Args)]
pub struct Arguments {
    /// The rule, as it stands in brackets behind `error`; without one, all rules are listed.
    rule: Option<String>,
}

/// Runs the command.
pub fn run(arguments: &Arguments) -> ExitCode {
    let Some(name) = &arguments.rule else {
        list();
        return ExitCode::SUCCESS;
    };
    let Some(rule) = Rule::of_name(name) else {
        anstream::eprintln!("error: there is no rule `{name}`");
        match Rule::nearest(name) {
            Some(rule) => anstream::eprintln!("help: did you mean `{rule}`?"),
            None => anstream::eprintln!("help: `cargo xtask explain` lists all rules"),
        }
        return ExitCode::FAILURE;
    };
    anstream::print!("{}", rule.explanation());
    ExitCode::SUCCESS
}

fn list() {
    let names = Rule::ALL.iter().map(|rule| rule.name().len());
    let width = names.max().unwrap_or(0);
    for rule in Rule::ALL {
        anstream::println!("{:width$}  {}", rule.name(), rule.summary());
    }
}
