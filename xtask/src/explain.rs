//! `cargo xtask explain`: what a rule of pin maps means.

use std::process::ExitCode;

use codegen::Rule;

/// The arguments of `cargo xtask explain`.
#[derive(clap::Args)]
pub struct Arguments {
    /// The rule, as it stands in brackets behind `error`; without one, all rules are listed.
    #[arg(value_parser = of_name)]
    rule: Option<Rule>,
}

fn of_name(name: &str) -> Result<Rule, String> {
    Rule::of_name(name).ok_or_else(|| match Rule::nearest(name) {
        Some(rule) => format!("there is no such rule; did you mean `{rule}`?"),
        None => "there is no such rule; `cargo xtask explain` lists all".to_owned(),
    })
}

/// Runs the command.
pub fn run(arguments: &Arguments) -> ExitCode {
    match arguments.rule {
        Some(rule) => anstream::print!("{}", rule.explanation()),
        None => list(),
    }
    ExitCode::SUCCESS
}

fn list() {
    let names = Rule::ALL.iter().map(|rule| rule.name().len());
    let width = names.max().unwrap_or(0);
    for rule in Rule::ALL {
        anstream::println!("{:width$}  {}", rule.name(), rule.summary());
    }
}
