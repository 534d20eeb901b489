//! `cargo xtask budget`: what the operations and a pin cost on the target, measured and compared with the committed figures.
//!
//! `build` makes the firmware of `tests/probe`, `elf` and `trace` read it, `count`, `bus` and `ram` measure; `figures` is `budget.toml`, `page` the
//! table in the documentation.

mod build;
mod bus;
mod count;
mod elf;
mod figures;
mod page;
mod ram;
mod trace;

use std::fs;
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Context as _, Result, bail};

use build::Firmware;
use elf::{Elf, Function};
use figures::Figures;

use crate::generate;
use crate::plan::Change;

/// How many groups of operations the firmware of typed operations has.
const TYPED_OPERATIONS: usize = 8;

/// The arguments of `cargo xtask budget`.
#[derive(clap::Args)]
pub struct Arguments {
    /// Write the figures that are measured, instead of comparing with them.
    #[arg(long)]
    update: bool,
    /// The cargo that builds for the ESP32, if it is not that of Espressif's toolchain (`cargo +esp`).
    #[arg(long, value_name = "PROGRAM")]
    cargo: Option<PathBuf>,
    /// The disassembler, with its arguments.
    #[arg(
        long,
        value_name = "COMMAND",
        default_value = "xtensa-esp32-elf-objdump"
    )]
    objdump: String,
}

/// Runs the command.
pub fn run(arguments: &Arguments) -> Result<ExitCode> {
    let workspace = crate::boards::workspace()?;
    let figures_file = workspace.join("budget.toml");
    let page_file = workspace.join("docs/budget.md");
    let build = |level, packages: &[_]| {
        build::packages(&workspace, arguments.cargo.as_deref(), level, packages)
    };
    let firmware = build("3", &["probe", "with-hal"])?;
    let mut measured = measure(&firmware, &arguments.objdump)?;
    execute(&mut measured, "3", &firmware, arguments)?;
    refuse_panics_by_name(&firmware, &arguments.objdump)?;
    // Firmware of one level takes the place of the other's. At `s`, what many an embedded program is built with is measured.
    let small = build("s", &["with-hal"])?;
    execute(&mut measured, "s", &small, arguments)?;
    refuse_panics_by_name(&small, &arguments.objdump)?;
    refuse_panics_by_name(&build("z", &["with-hal"])?, &arguments.objdump)?;
    // Alone, for it has critical sections of its own.
    let scenario = build("3", &["on-target"])?;
    bus::refuse_anywhere(&Elf::read(scenario.executable("on-target")?)?)?;

    let faults = measured.broken_promises();
    if !faults.is_empty() {
        bail!("{}", faults.join("\n       "));
    }
    let page = page::render(&measured);
    if arguments.update {
        let changes = [
            Change::to(figures_file, measured.to_toml()?)?,
            Change::to(page_file, page)?,
        ];
        generate::write(&changes)?;
        anstream::print!("{}", page::tables(&measured));
        return Ok(ExitCode::SUCCESS);
    }
    let text = fs::read_to_string(&figures_file).context("cannot read budget.toml")?;
    let committed = Figures::from_toml(&text)?;
    let grown = measured.grown_since(&committed);
    anstream::print!("{}", page::tables(&measured));
    if !grown.is_empty() {
        bail!(
            "costs have grown: {}\nhelp: if they must, run `cargo xtask budget --update` and say why",
            grown.join("; ")
        );
    }
    if measured != committed {
        anstream::println!(
            "Some costs have become less: `cargo xtask budget --update` keeps them."
        );
    } else if fs::read_to_string(&page_file).unwrap_or_default() != page {
        bail!(
            "docs/budget.md does not say what budget.toml does; run `cargo xtask budget --update`"
        );
    }
    Ok(ExitCode::SUCCESS)
}

/// Measures what is executed, of firmware that is built with an `opt-level`.
fn execute(
    figures: &mut Figures,
    level: &str,
    firmware: &Firmware,
    arguments: &Arguments,
) -> Result<()> {
    let interrupts = Elf::read(firmware.executable("interrupt-cost")?)?;
    let trace = trace::run(&interrupts)?;
    let costs = trace::interrupts(&trace, &interrupts, &arguments.objdump)?;
    figures.interrupt.insert(level.to_owned(), costs);
    let bytes = ram::handler(&interrupts, &arguments.objdump)?;
    let row = figures.ram.entry("handler".to_owned()).or_default();
    row.insert(level.to_owned(), bytes);

    let operations = Elf::read(firmware.executable("operation-cost")?)?;
    let trace = trace::run(&operations)?;
    for (operation, cost) in trace::operations(&trace, &operations)? {
        let row = figures.executed.entry(operation).or_default();
        row.insert(level.to_owned(), cost);
    }
    Ok(())
}

/// Refuses a `machine::Pin` that may panic, allocate or compute with floats while it is made by a name.
fn refuse_panics_by_name(firmware: &Firmware, objdump: &str) -> Result<()> {
    let elf = Elf::read(firmware.executable("operation-cost")?)?;
    let operations = elf.functions("executed_dynamic_");
    let heavy = heavy_reached(&operations, &elf, objdump)?;
    if operations.is_empty() || !heavy.is_empty() {
        let (count, path) = (operations.len(), elf.path().display());
        bail!("{count} operations by name in {path} reach panics, allocation or floats: {heavy:?}");
    }
    Ok(())
}

/// What functions reach of panics, allocation and floats, call by call.
fn heavy_reached(functions: &[Function], elf: &Elf, objdump: &str) -> Result<Vec<String>> {
    let mut reached = Vec::new();
    for function in functions {
        reached.extend(count::reached(function, elf, objdump)?);
    }
    let heavy = reached.into_iter().filter(count::Body::is_heavy);
    Ok(heavy.map(|body| body.function.name).collect())
}

fn measure(firmware: &Firmware, objdump: &str) -> Result<Figures> {
    let mut figures = Figures::default();
    let probes = Elf::read(firmware.executable("probe")?)?;
    for function in probes.functions("probe_") {
        let instructions = count::instructions(&function, &probes, objdump)
            .with_context(|| format!("cannot count the instructions of `{}`", function.name))?;
        figures.add(&function.name, &instructions)?;
    }

    let prefixes = [
        "probe_typed_",
        "probe_erased_",
        "probe_dynamic_",
        "interrupt_",
    ];
    for prefix in prefixes {
        let ours = probes.functions(prefix);
        if ours.is_empty() {
            bail!("there is no function `{prefix}…` to look for addresses in");
        }
        bus::refuse_in(&ours, &probes, objdump)?;
    }

    let nothing = Elf::read(firmware.executable("size_nothing")?)?;
    for (name, binary) in [
        ("ours", "size_pins"),
        ("machine", "size_machine"),
        ("esp-hal", "size_hal"),
    ] {
        let elf = Elf::read(firmware.executable(binary)?)?;
        figures.add_size(name, &elf, &nothing)?;
    }
    figures.add_size("nothing", &nothing, &nothing)?;

    let typed = Elf::read(firmware.executable("typed")?)?;
    let heavy = typed.heavy_symbols_beyond(&nothing);
    let mut heavy: Vec<_> = heavy.into_iter().map(str::to_owned).collect();
    // What the runtime has can be called as well.
    let operations = typed.functions("typed_");
    heavy.extend(heavy_reached(&operations, &typed, objdump)?);
    if operations.len() != TYPED_OPERATIONS || !heavy.is_empty() {
        bail!(
            "of {TYPED_OPERATIONS} groups of typed operations, {} are in the firmware, and bring panics, allocation or floats: {heavy:?}",
            operations.len()
        );
    }
    Ok(figures)
}
