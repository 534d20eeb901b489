//! Where things stand in a picture. Widths come from the texts, so nothing lies over anything else: each column is as wide
//! as the widest of its cells.

use unicode_width::UnicodeWidthStr as _;

use super::ink::Ink;
use super::sheet::{COLUMNS, Chip, Sheet};

/// The height of text.
pub(super) const SIZE: u32 = 12;
/// The height of the title's text.
pub(super) const TITLE_SIZE: u32 = 20;
/// From row to row.
pub(super) const ROW: u32 = 24;
pub(super) const CHIP_HEIGHT: u32 = 18;
pub(super) const CHIP_PADDING: u32 = 6;
pub(super) const GAP: u32 = 4;
pub(super) const MARGIN: u32 = 18;
/// From the edge of the outer board to the chips on it: the holes are there.
pub(super) const HOLES: u32 = 18;
pub(super) const HOLE_RADIUS: u32 = 5;

/// The width of a text: letters of DejaVu Sans Mono are 0.602 of their height wide, those of other fonts less.
pub(super) fn width(text: &str, size: u32) -> u32 {
    letters_width(text.width(), size)
}

/// The width of so many letters.
fn letters_width(letters: usize, size: u32) -> u32 {
    let letters = u64::try_from(letters).unwrap_or(u64::MAX);
    let width = letters.saturating_mul(u64::from(size) * 602).div_ceil(1000);
    u32::try_from(width).unwrap_or(u32::MAX)
}

pub(super) fn chip_width(chip: &Chip) -> u32 {
    width(&chip.text, SIZE) + 2 * CHIP_PADDING
}

/// The width of chips that stand side by side.
pub(super) fn cell_width(chips: &[Chip]) -> u32 {
    let gaps = chips.iter().skip(1).map(|_| GAP);
    chips.iter().map(chip_width).chain(gaps).sum()
}

/// The width of columns that stand side by side: those that have something in them.
pub(super) fn all_columns(columns: &[u32]) -> u32 {
    let used = columns.iter().filter(|width| **width > 0);
    used.map(|width| width + GAP).sum()
}

pub(super) fn widest(widths: impl Iterator<Item = u32>) -> u32 {
    widths.max().unwrap_or(0)
}

/// What stands above the pads without a contact.
pub(super) const INSIDE: &str = "inside:";

/// Where things stand from left to right.
pub(super) struct Places {
    /// All of the picture.
    pub(super) width: u32,
    /// The widths of the columns on the left and on the right.
    pub(super) columns: [[u32; COLUMNS]; 2],
    /// The width of what a page says at the end of a row.
    pub(super) room: u32,
    /// The widths of what is printed on each board.
    pub(super) printed: Vec<u32>,
    /// The edges of the outer board.
    pub(super) left: u32,
    pub(super) right: u32,
}

impl Places {
    pub(super) fn of(sheet: &Sheet) -> Self {
        let columns = [&sheet.left, &sheet.right].map(|side| {
            std::array::from_fn(|column| {
                let cells = side.iter().flatten().map(|row| &row.columns[column]);
                widest(cells.map(|cell| cell_width(cell)))
            })
        });
        let room = match sheet.room {
            Some(letters) => letters_width(letters, SIZE) + GAP,
            None => 0,
        };
        let outside = columns.map(|columns| all_columns(&columns) + room);
        let rows = || sheet.left.iter().chain(&sheet.right).flatten();
        let printed: Vec<_> = (0..sheet.boards.len())
            .map(|board| {
                let chips = rows().filter_map(|row| row.printed.get(board)?.as_ref());
                widest(chips.map(chip_width))
            })
            .collect();

        let names = sheet.boards.iter().map(|name| width(name, SIZE));
        let inside = sheet.inside.iter().map(|line| cell_width(&line.chips));
        let fixed = [width(&sheet.top, SIZE), width(INSIDE, SIZE)];
        let around = if sheet.room.is_some() { 2 } else { 4 };
        let middle = widest(names.chain(inside).chain(fixed)) + around * MARGIN;
        let board: u32 = middle + 2 * printed.iter().map(|width| HOLES + width + GAP).sum::<u32>();
        let [before, after] = outside;
        let all = before + board + after + 2 * MARGIN;
        // The title, a word of the text under it and the legend may be wider.
        let words = sheet.about.split_whitespace();
        let word = widest(words.map(|word| self::width(word, SIZE)));
        let width = all
            .max(width(&sheet.title, TITLE_SIZE) + 2 * MARGIN)
            .max(if sheet.room.is_some() {
                0
            } else {
                legend_width() + 2 * MARGIN
            })
            .max(word + 2 * MARGIN);
        let left = MARGIN + before + (width - all) / 2;
        Self {
            width,
            columns,
            room,
            printed,
            left,
            right: left + board,
        }
    }

    pub(super) fn middle(&self) -> u32 {
        self.left.midpoint(self.right)
    }

    /// How far the edge of a board is inside that of the outer one.
    pub(super) fn inset(&self, board: usize) -> u32 {
        self.printed
            .iter()
            .take(board)
            .map(|width| HOLES + width + GAP)
            .sum()
    }
}

/// The width of the widest line of the legend.
pub(super) fn legend_width() -> u32 {
    widest(Ink::ALL.into_iter().map(|ink| {
        let (example, meaning) = ink.meaning();
        width(example, SIZE) + 2 * CHIP_PADDING + 2 * GAP + width(meaning, SIZE)
    }))
}

/// Lines of a text that are no wider than they may be.
pub(super) fn wrap(text: &str, limit: u32) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        match lines.last_mut() {
            Some(line) if width(line, SIZE) + width(" ", SIZE) + width(word, SIZE) <= limit => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}
