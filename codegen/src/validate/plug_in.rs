//! Files of shields, against the pin maps of the boards that they are for.

use super::notes::Notes;
use super::shields as rows;
use crate::diagnostic::{Diagnostic, Report, Rule};
use crate::fit;
use crate::input::read::{self, Reading};
use crate::input::shieldmap::ShieldMap;
use crate::model::{Model, Shield};
use crate::source::Source;

/// Reads files of shields and gives each shield to the pin map whose crate it names. `is_all` says whether these are all pin maps
/// there are: a crate that none of them makes is a fault then, and otherwise its shields are left out.
///
/// # Errors
///
/// A report for each file with faults. Their text is the file's, and that of its boards' pin map.
pub fn plug_in(
    boards: &mut [(Source<'_>, &mut Model)],
    files: &[Source<'_>],
    is_all: bool,
) -> Result<(), Vec<Report>> {
    let mut reports = Vec::new();
    let files: Vec<_> = files.iter().map(|file| file.without_mark()).collect();
    for file in &files {
        let mut reading: Reading<ShieldMap> = read::read(file.text);
        let mut notes = Notes::new(file.name, &reading.spans, &reading.faulty);
        let mut sources = vec![*file];
        let mut shields = None;
        if let Some(map) = &reading.map {
            rows::sections(map, &mut notes);
            if let Some(connector) = &map.plugs_into {
                let package = |model: &Model| model.bsp.package == connector.package;
                match boards.iter().position(|(_, model)| package(model)) {
                    Some(index) => {
                        if let Some((source, model)) = boards.get(index) {
                            sources.push(source.without_mark());
                            let found = rows::validate(map, model, &mut notes);
                            shields = Some((index, found));
                        }
                    }
                    None if is_all => {
                        let crates = boards.iter().map(|(_, model)| model.bsp.package.as_str());
                        rows::unknown_crate(connector, crates, &mut notes);
                    }
                    None => {}
                }
            }
        }
        reading.diagnostics.extend(notes.found());
        if !reading.diagnostics.is_empty() {
            reports.push(Report::of(&sources, None, reading.diagnostics));
            continue;
        }
        if let Some((index, found)) = shields
            && let Some((_, model)) = boards.get_mut(index)
        {
            let twice: Vec<_> = found
                .iter()
                .filter_map(|shield| twice(model, shield))
                .collect();
            match twice.is_empty() {
                true => model.shields.extend(found),
                false => {
                    sources.extend(files.iter().filter(|other| other.name != file.name));
                    reports.push(Report::of(&sources, None, twice));
                }
            }
        }
    }
    for (_, model) in boards {
        let circles = fit::circles(&model.shields);
        let of_first = |file: &&Source<'_>| {
            let first = circles
                .first()
                .and_then(|first| first.primary.file.as_deref());
            first == Some(file.name)
        };
        if let Some(first) = files.iter().find(of_first) {
            let others = files.iter().filter(|file| file.name != first.name);
            let sources: Vec<_> = std::iter::once(first).chain(others).copied().collect();
            reports.push(Report::of(&sources, None, circles));
        }
    }
    match reports.is_empty() {
        true => Ok(()),
        false => Err(reports),
    }
}

/// A shield whose module another file has already.
fn twice(model: &Model, shield: &Shield) -> Option<Diagnostic> {
    let first = model
        .shields
        .iter()
        .find(|first| first.module == shield.module)?;
    let message = format!(
        "there are two shields `{}` for `{}`",
        shield.module, shield.package
    );
    let fault = Diagnostic::of(Rule::DuplicateName, message, &shield.place, "the second");
    Some(fault.and_at(&first.place, "the first"))
}
