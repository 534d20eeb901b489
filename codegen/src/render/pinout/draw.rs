//! From a sheet to SVG.

use super::ink::{self, Ink};
use super::place::{
    CHIP_HEIGHT, CHIP_PADDING, GAP, HOLE_RADIUS, HOLES, INSIDE, MARGIN, Places, ROW, SIZE,
    TITLE_SIZE, all_columns, cell_width, chip_width, legend_width, width, wrap,
};
use super::sheet::{Chip, Row, Sheet};
use svg::Document;
use svg::node::element::{Circle, Element, Group, Line, Rectangle, Style, Title};
use svg::node::{Node as _, Text as Words};

/// The drawing of a sheet for a page, without what the page itself has: the title, the legend and the style sheet. What belongs to a
/// pad is a group with its GPIO number in `data-pad`; in it are a rectangle behind all of it, and an empty text at its end.
pub(super) fn for_page(sheet: &Sheet) -> String {
    let mut drawing = Drawing::default();
    let places = Places::of(sheet);
    let height = drawing.boards(sheet, &places, 2 * GAP) - MARGIN;
    let width = places.width;
    // Where there is no room for the texts at the ends.
    let [before, after] = [0, 1].map(|side| all_columns(&places.columns[side]) + 2 * GAP);
    let (from, to) = (places.left - before, places.right + after);
    let mut document = Document::new()
        .set("viewBox", format!("0 0 {width} {height}"))
        .set("data-narrow", format!("{from} 0 {} {height}", to - from));
    for element in drawing.elements {
        document.append(element);
    }
    document.to_string()
}

/// The picture of a sheet; `origin` says what made it.
pub(super) fn svg(sheet: &Sheet, origin: &str) -> String {
    let mut drawing = Drawing::default();
    let places = Places::of(sheet);
    let below_title = drawing.title(sheet, &places);
    let below_board = drawing.boards(sheet, &places, below_title);
    let height = drawing.legend(sheet, &places, below_board) + MARGIN;
    drawing.document(&sheet.title, origin, places.width, height)
}

#[derive(Clone, Copy)]
enum Anchor {
    Start,
    Middle,
    End,
}

#[derive(Default)]
struct Drawing {
    elements: Vec<Element>,
}

impl Drawing {
    fn document(self, title: &str, origin: &str, width: u32, height: u32) -> String {
        let page = Rectangle::new().set("class", "po-page").set("rx", 8);
        let page = page
            .set("x", 1)
            .set("y", 1)
            .set("width", width - 2)
            .set("height", height - 2);
        // Not a comment, which could not have the two hyphens of an option in it.
        let mut metadata = Element::new("metadata");
        metadata.append(Words::new(origin));
        let mut document = Document::new()
            .set("viewBox", format!("0 0 {width} {height}"))
            .set("width", width)
            .set("height", height)
            .set("role", "img")
            .set("style", "max-width:100%;height:auto")
            .add(metadata)
            .add(Title::new(title))
            .add(Style::new(ink::style()))
            .add(page);
        for element in self.elements {
            document.append(element);
        }
        format!("{document}\n")
    }

    fn text(
        &mut self,
        text: &str,
        x: u32,
        middle: u32,
        size: u32,
        anchor: Anchor,
        ink: Option<Ink>,
    ) {
        let class = ink.map_or("po-text".to_owned(), |ink| {
            format!("po-text {}", ink.class())
        });
        let anchor = match anchor {
            Anchor::Start => "start",
            Anchor::Middle => "middle",
            Anchor::End => "end",
        };
        let mut element = Element::new("text");
        element.assign("class", class);
        element.assign("font-size", size);
        element.assign("text-anchor", anchor);
        element.assign("x", x);
        // A capital letter is 0.73 of the height.
        element.assign("y", middle + (size * 365).div_ceil(1000));
        element.append(Words::new(text));
        self.elements.push(element);
    }

    fn chip(&mut self, chip: &Chip, x: u32, middle: u32) {
        let width = chip_width(chip);
        let rectangle = Rectangle::new()
            .set("class", format!("po-chip {}", chip.ink.class()))
            .set("x", x)
            .set("y", middle - CHIP_HEIGHT / 2)
            .set("width", width)
            .set("height", CHIP_HEIGHT)
            .set("rx", 4);
        self.add(rectangle);
        self.text(
            &chip.text,
            x + width / 2,
            middle,
            SIZE,
            Anchor::Middle,
            Some(chip.ink),
        );
    }

    fn chips(&mut self, chips: &[Chip], mut x: u32, middle: u32) {
        for chip in chips {
            self.chip(chip, x, middle);
            x += chip_width(chip) + GAP;
        }
    }

    fn add(&mut self, element: impl Into<Element>) {
        self.elements.push(element.into());
    }

    /// Returns where the next thing may begin.
    fn title(&mut self, sheet: &Sheet, places: &Places) -> u32 {
        let mut y = MARGIN + TITLE_SIZE / 2;
        self.text(
            &sheet.title,
            places.width / 2,
            y,
            TITLE_SIZE,
            Anchor::Middle,
            None,
        );
        y += TITLE_SIZE + GAP;
        for line in wrap(&sheet.about, places.width - 2 * MARGIN) {
            self.text(&line, places.width / 2, y, SIZE, Anchor::Middle, None);
            y += SIZE + 2 * GAP;
        }
        y + GAP
    }

    fn boards(&mut self, sheet: &Sheet, places: &Places, top: u32) -> u32 {
        let middle = places.middle();
        let inner = sheet.boards.len().saturating_sub(1);
        // The end of the board, with what is there; then the names of all boards but the innermost, each above the next.
        let first_row = top + ROW + (u32::try_from(inner).unwrap_or(0) + 1) * ROW;
        let inside = if sheet.inside.is_empty() {
            0
        } else {
            sheet.inside.len() + 2
        };
        let rows = sheet.left.len().max(sheet.right.len()).max(inside + 1);
        let last_row = first_row + u32::try_from(rows.saturating_sub(1)).unwrap_or(0) * ROW;

        for board in 0..sheet.boards.len() {
            let depth = u32::try_from(board).unwrap_or(0);
            let inset = places.inset(board);
            let upper = match board {
                0 => top,
                _ => first_row - ROW / 2 - (u32::try_from(inner).unwrap_or(0) - depth) * ROW - GAP,
            };
            let lower =
                last_row + ROW / 2 + (u32::try_from(inner).unwrap_or(0) - depth + 1) * 2 * GAP;
            let rectangle = Rectangle::new()
                .set("class", "po-board")
                .set("x", places.left + inset)
                .set("y", upper)
                .set("width", places.right - places.left - 2 * inset)
                .set("height", lower - upper)
                .set("rx", 8);
            self.add(rectangle);
        }
        let end = width(&sheet.top, SIZE) + 4 * CHIP_PADDING;
        let rectangle = Rectangle::new().set("class", "po-board").set("rx", 3);
        let rectangle = rectangle.set("x", middle - end / 2).set("y", top - GAP);
        self.add(rectangle.set("width", end).set("height", CHIP_HEIGHT + GAP));
        self.text(
            &sheet.top,
            middle,
            top + CHIP_HEIGHT / 2 - GAP / 2,
            SIZE,
            Anchor::Middle,
            None,
        );

        for (name, y) in sheet.boards.iter().rev().zip(0..) {
            // The edge of the next inner board is close below the name of an outer one.
            let above = if y > 0 { GAP } else { 0 };
            let start = self.elements.len();
            self.text(
                name,
                middle,
                first_row - y * ROW - above,
                SIZE,
                Anchor::Middle,
                None,
            );
            if sheet.room.is_some() && y == 0 {
                self.group(start, |group| group.set("data-name", "board"));
            }
        }
        if !sheet.inside.is_empty() && sheet.room.is_none() {
            self.text(
                INSIDE,
                middle,
                first_row + 2 * ROW,
                SIZE,
                Anchor::Middle,
                None,
            );
        }
        for (line, y) in sheet.inside.iter().zip(3..) {
            let (width, y) = (cell_width(&line.chips), first_row + y * ROW);
            let left = middle - width / 2;
            let start = self.elements.len();
            if sheet.room.is_some() {
                self.behind(left - GAP, left + width + GAP, y);
            }
            self.chips(&line.chips, left, y);
            if sheet.room.is_some() {
                self.of_pad(start, line.pad);
            }
        }
        for (side, rows) in [&sheet.left, &sheet.right].into_iter().enumerate() {
            for (row, y) in rows.iter().zip(0..) {
                if let Some(row) = row {
                    let (is_left, y) = (side == 0, first_row + y * ROW);
                    match sheet.room {
                        Some(_) => self.row_of_page(row, is_left, places, y),
                        None => self.row(row, is_left, places, y),
                    }
                }
            }
        }
        last_row + ROW + 2 * MARGIN
    }

    fn row(&mut self, row: &Row, is_left: bool, places: &Places, y: u32) {
        // From an edge, inwards or outwards: where something of a width begins.
        let inwards = |from: u32, width: u32| match is_left {
            true => places.left + from,
            false => places.right - from - width,
        };
        let outwards = |from: u32, width: u32| match is_left {
            true => places.left - from - width,
            false => places.right + from,
        };
        let hole = inwards(HOLES / 2, 0);
        for (board, chip) in row.printed.iter().enumerate() {
            if let Some(chip) = chip {
                let from = places.inset(board) + HOLES;
                self.chip(chip, inwards(from, chip_width(chip)), y);
            }
        }
        let columns = &places.columns[usize::from(!is_left)];
        let mut from = GAP;
        let mut end = 0;
        for (cell, column) in row.columns.iter().zip(columns) {
            let width = cell_width(cell);
            if width > 0 {
                self.leader(outwards(end, 0), outwards(from, 0), y);
                self.chips(cell, outwards(from, width), y);
                end = from + width;
            }
            if *column > 0 {
                from += column + GAP;
            }
        }
        let circle = Circle::new().set("class", "po-hole").set("cx", hole);
        self.add(circle.set("cy", y).set("r", HOLE_RADIUS));
    }

    /// The row with what a page needs.
    fn row_of_page(&mut self, row: &Row, is_left: bool, places: &Places, y: u32) {
        let outside = all_columns(&places.columns[usize::from(!is_left)]);
        let inside = places.inset(places.printed.len());
        let (from, to, end, anchor) = match is_left {
            true => {
                let end = places.left - outside - 2 * GAP;
                let from = places.left - outside - places.room;
                (from, places.left + inside, end, Anchor::End)
            }
            false => {
                let end = places.right + outside + 2 * GAP;
                let to = places.right + outside + places.room;
                (places.right - inside, to, end, Anchor::Start)
            }
        };
        let start = self.elements.len();
        self.behind(from, to, y);
        self.row(row, is_left, places, y);
        self.text("", end, y, SIZE, anchor, None);
        self.of_pad(start, row.pad);
    }

    /// What shows that something is chosen, and takes clicks.
    fn behind(&mut self, from: u32, to: u32, y: u32) {
        let rectangle = Rectangle::new().set("class", "po-behind").set("rx", 4);
        let rectangle = rectangle.set("x", from).set("y", y - ROW / 2);
        self.add(rectangle.set("width", to - from).set("height", ROW));
    }

    /// Makes what has been drawn since then one group, that of a pad if there is one.
    fn of_pad(&mut self, start: usize, pad: Option<u8>) {
        self.group(start, |group| match pad {
            Some(pad) => group.set("data-pad", pad),
            None => group,
        });
    }

    fn group(&mut self, start: usize, with: impl FnOnce(Group) -> Group) {
        let mut group = Group::new();
        for element in self.elements.split_off(start) {
            group.append(element);
        }
        self.add(with(group));
    }

    /// A thin line over an empty place, which leads the eye along the row.
    fn leader(&mut self, from: u32, to: u32, y: u32) {
        if from.abs_diff(to) > GAP {
            let line = Line::new()
                .set("class", "po-leader")
                .set("x1", from)
                .set("y1", y);
            self.add(line.set("x2", to).set("y2", y));
        }
    }

    fn legend(&mut self, sheet: &Sheet, places: &Places, top: u32) -> u32 {
        let rows = || sheet.left.iter().chain(&sheet.right).flatten();
        let chips = || {
            let printed = rows().flat_map(|row| row.printed.iter().flatten());
            let columns = rows().flat_map(|row| row.columns.iter().flatten());
            let inside = sheet.inside.iter().flat_map(|line| &line.chips);
            printed.chain(columns).chain(inside)
        };
        let used: Vec<_> = Ink::ALL
            .into_iter()
            .filter(|ink| chips().any(|chip| chip.ink == *ink))
            .collect();
        let column = legend_width() + MARGIN;
        let available = places.width - 2 * MARGIN;
        let columns = ((available + MARGIN) / column).max(1);
        let per_column = used.len().div_ceil(columns as usize).max(1);
        let columns = u32::try_from(used.len().div_ceil(per_column)).unwrap_or(1);
        let left = MARGIN + (available + MARGIN).saturating_sub(columns * column) / 2;
        for (ink, i) in used.iter().zip(0..) {
            let x = left + i / per_column as u32 * column;
            let y = top + i % per_column as u32 * ROW;
            let (example, meaning) = ink.meaning();
            let chip = Chip {
                ink: *ink,
                text: example.to_owned(),
            };
            self.chip(&chip, x, y);
            let beside = x + chip_width(&chip) + 2 * GAP;
            self.text(meaning, beside, y, SIZE, Anchor::Start, None);
        }
        top + u32::try_from(per_column).unwrap_or(0) * ROW - ROW / 2
    }
}
