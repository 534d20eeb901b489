//! Waveforms as SVG, for documents.

use std::time::Duration;

use svg::Document;
use svg::node::element::{Line, Path, Rectangle, Style, Text};

use super::pin::Pin;
use crate::block::PadLevel;
use crate::chip::Chip;

/// Sizes, in pixels: of the drawing's width, of a row with its wave, of the space around.
const WIDTH: u32 = 960;
const ROW: u32 = 40;
const WAVE: u32 = 22;
const MARGIN: u32 = 20;
/// The width of a character of a name.
const LETTER: u32 = 9;

/// The colours of the pinout diagrams, by day and by night.
const STYLE: &str = "
.po-page{fill:#ffffff;stroke:#d1d5db}
.po-text{fill:#111827;font-family:'DejaVu Sans Mono','Liberation Mono',Menlo,Consolas,monospace;font-size:14px}
.po-wave{fill:none;stroke:#1d4ed8;stroke-width:2}
.po-floating{fill:none;stroke:#9ca3af;stroke-width:2;stroke-dasharray:4 4}
.po-contention{fill:#b91c1c}
.po-leader{stroke:#d1d5db}
@media screen and (prefers-color-scheme:dark){
.po-page{fill:#0d1117;stroke:#30363d}
.po-text{fill:#e6edf3}
.po-wave{stroke:#60a5fa}
.po-leader{stroke:#30363d}
}
";

impl Chip {
    /// Draws the waveforms of some pins as an SVG image: a row for each, with the time below. A floating level is a dashed line in the middle, contention a
    /// filled box.
    ///
    /// ```
    /// use std::time::Duration;
    /// use esp32_sim::{Chip, SquareWave};
    ///
    /// let chip = Chip::new();
    /// let clock = chip.gpio(18).named("CLK");
    /// chip.attach(SquareWave::new(Duration::from_micros(1)), [&clock]);
    /// chip.clear_waveforms();
    /// chip.advance(Duration::from_micros(8));
    /// let picture = chip.waveform_svg(&[clock]);
    /// assert!(picture.starts_with("<svg") && picture.contains("CLK") && picture.contains("8µs"));
    /// ```
    ///
    /// # Panics
    ///
    /// If a pin belongs to another chip.
    pub fn waveform_svg(&self, pins: &[Pin]) -> String {
        let longest = pins.iter().map(|pin| pin.name().chars().count()).max();
        let left = MARGIN + LETTER * (longest.unwrap_or(0) as u32 + 1);
        let height = 2 * MARGIN + ROW * (pins.len() as u32 + 1);
        let mut document = Document::new()
            .set("viewBox", (0, 0, WIDTH, height))
            .set("width", WIDTH)
            .set("height", height)
            .set("role", "img")
            .set("style", "max-width:100%;height:auto")
            .add(Style::new(STYLE))
            .add(page(height));
        let state = &self.lock().state;
        let start = state.waves.start().0;
        let scale = Scale {
            start,
            // What has no length is drawn as a moment.
            length: (state.time.now - start).max(1),
            left,
        };
        for (row, pin) in pins.iter().enumerate() {
            assert!(pin.is_on(self), "a pin of another chip");
            let top = MARGIN + ROW * row as u32 + (ROW - WAVE) / 2;
            document = document.add(label(pin.name(), MARGIN, top + WAVE - 5, "start"));
            let wave = state.waves.of(pin.number());
            let ends = wave.iter().skip(1).map(|(at, _)| *at);
            let ends = ends.chain([state.time.now]);
            let mut before = None;
            for (&(at, level), end) in wave.iter().zip(ends) {
                let span = (scale.x(at.max(start)), scale.x(end.max(start)));
                document = match level {
                    PadLevel::Contention => document.add(contention(span, top)),
                    _ => document.add(line(span, y(level, top), before, level)),
                };
                before = (level != PadLevel::Contention).then(|| y(level, top));
            }
        }
        let bottom = height - MARGIN - ROW / 2;
        document = document.add(
            Line::new()
                .set("class", "po-leader")
                .set("x1", left)
                .set("x2", WIDTH - MARGIN)
                .set("y1", bottom - ROW / 2)
                .set("y2", bottom - ROW / 2),
        );
        let time = |at| format!("{:?}", Duration::from_nanos(at));
        document
            .add(label(&time(start), left, bottom, "start"))
            .add(label(&time(state.time.now), WIDTH - MARGIN, bottom, "end"))
            .to_string()
    }
}

/// From moments to places.
struct Scale {
    start: u64,
    length: u64,
    left: u32,
}

impl Scale {
    /// In tenths of a pixel, so that a drawing is the same on each machine.
    fn x(&self, at: u64) -> u64 {
        let width = u128::from(WIDTH - MARGIN - self.left) * 10;
        let along = u128::from(at - self.start) * width / u128::from(self.length);
        u64::from(self.left) * 10 + along as u64
    }
}

fn tenths(value: u64) -> String {
    format!("{}.{}", value / 10, value % 10)
}

fn y(level: PadLevel, top: u32) -> u32 {
    match level {
        PadLevel::High => top,
        PadLevel::Low => top + WAVE,
        PadLevel::Floating | PadLevel::Contention => top + WAVE / 2,
    }
}

fn page(height: u32) -> Rectangle {
    Rectangle::new()
        .set("class", "po-page")
        .set("x", 1)
        .set("y", 1)
        .set("width", WIDTH - 2)
        .set("height", height - 2)
        .set("rx", 8)
}

fn label(text: &str, x: u32, y: u32, anchor: &str) -> Text {
    Text::new(text)
        .set("class", "po-text")
        .set("x", x)
        .set("y", y)
        .set("text-anchor", anchor)
}

/// A level from one place to another, with the edge that leads to it.
fn line(span: (u64, u64), y: u32, before: Option<u32>, level: PadLevel) -> Path {
    let (from, to) = (tenths(span.0), tenths(span.1));
    let begin = before.unwrap_or(y);
    let data = format!("M{from},{begin}V{y}H{to}");
    let class = match level {
        PadLevel::Floating => "po-floating",
        _ => "po-wave",
    };
    Path::new().set("class", class).set("d", data)
}

fn contention(span: (u64, u64), top: u32) -> Rectangle {
    Rectangle::new()
        .set("class", "po-contention")
        .set("x", tenths(span.0))
        .set("y", top)
        .set("width", tenths(span.1 - span.0))
        .set("height", WAVE)
}
