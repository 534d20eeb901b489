//! The colours of the pictures, and what they mean. Every colour also has a word beside it, so that nothing is lost to
//! those who print in grey or see colours otherwise.

/// What a chip is about, and so its colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Ink {
    Name,
    Pad,
    OtherName,
    Adc,
    Touch,
    Dac,
    Rtc,
    InputOnly,
    Strapping,
    Used,
    Reserved,
    Function,
    Connector,
    Power,
    Ground,
    Control,
    Unconnected,
}

impl Ink {
    /// In the order of the legend.
    pub(super) const ALL: [Self; 17] = [
        Self::Name,
        Self::Pad,
        Self::OtherName,
        Self::Rtc,
        Self::Adc,
        Self::Touch,
        Self::Dac,
        Self::InputOnly,
        Self::Strapping,
        Self::Used,
        Self::Reserved,
        Self::Function,
        Self::Connector,
        Self::Power,
        Self::Ground,
        Self::Control,
        Self::Unconnected,
    ];

    /// The class of its elements. Pictures may stand in a page of somebody else's, so the names begin with `po-`.
    pub(super) fn class(self) -> &'static str {
        match self {
            Self::Name => "po-name",
            Self::Pad => "po-pad",
            Self::OtherName => "po-other",
            Self::Adc => "po-adc",
            Self::Touch => "po-touch",
            Self::Dac => "po-dac",
            Self::Rtc => "po-rtc",
            Self::InputOnly => "po-input",
            Self::Strapping => "po-strapping",
            Self::Used => "po-used",
            Self::Reserved => "po-reserved",
            Self::Function => "po-function",
            Self::Connector => "po-connector",
            Self::Power => "po-power",
            Self::Ground => "po-ground",
            Self::Control => "po-control",
            Self::Unconnected => "po-unconnected",
        }
    }

    /// The fill and the text on it, the same on light and dark pages.
    fn colours(self) -> (&'static str, &'static str) {
        const WHITE: &str = "#ffffff";
        match self {
            Self::Name => ("#111827", WHITE),
            Self::Pad => ("#4b5563", WHITE),
            Self::OtherName => ("#1d4ed8", WHITE),
            Self::Adc => ("#166534", WHITE),
            Self::Touch => ("#0f766e", WHITE),
            Self::Dac => ("#854d0e", WHITE),
            Self::Rtc => ("#fde047", "#422006"),
            Self::InputOnly => ("#86198f", WHITE),
            Self::Strapping => ("#fdba74", "#431407"),
            Self::Used => ("#b91c1c", WHITE),
            Self::Reserved => ("#450a0a", "#fecaca"),
            Self::Function => ("#c7d2fe", "#1e1b4b"),
            Self::Connector => ("#334155", WHITE),
            Self::Power => ("#fecaca", "#7f1d1d"),
            Self::Ground => ("#000000", WHITE),
            Self::Control => ("#e5e7eb", "#111827"),
            Self::Unconnected => ("#f9fafb", "#4b5563"),
        }
    }

    /// An example and what it means.
    pub(super) fn meaning(self) -> (&'static str, &'static str) {
        match self {
            Self::Name => ("name", "the pin's name, as it is printed"),
            Self::Pad => ("GPIO", "the chip's pad"),
            Self::OtherName => ("name", "the pin's name elsewhere"),
            Self::Adc => ("ADC", "analog input; ADC2 not while Wi-Fi is on"),
            Self::Touch => ("TOUCH", "touch sensor"),
            Self::Dac => ("DAC", "analog output"),
            Self::Rtc => ("RTC", "in the RTC domain: can hold in deep sleep"),
            Self::InputOnly => ("INPUT ONLY", "no output, no pull resistors"),
            Self::Strapping => ("STRAPPING", "its level at reset selects how the chip boots"),
            Self::Used => ("FUNCTION", "the board uses the pad itself"),
            Self::Reserved => (
                "FUNCTION",
                "reserved by the board: not available to user code",
            ),
            Self::Function => ("FUNCTION", "what is connected to the pin"),
            Self::Connector => ("J1", "a connector, with its contacts below"),
            Self::Power => ("5V", "supply"),
            Self::Ground => ("GND", "ground"),
            Self::Control => ("RST", "reset, enable"),
            Self::Unconnected => ("NC", "not connected"),
        }
    }
}

/// The colours of what is under the chips, on a light page or on paper, and on a dark page.
const PAGE: [(&str, &str, &str); 5] = [
    (
        ".po-page",
        "fill:#ffffff;stroke:#d1d5db",
        "fill:#0d1117;stroke:#30363d",
    ),
    (".po-text", "fill:#111827", "fill:#e6edf3"),
    (
        ".po-board",
        "fill:#e3efe6;stroke:#3f6b4e",
        "fill:#16281d;stroke:#5c9471",
    ),
    (
        ".po-hole",
        "fill:#ffffff;stroke:#a16207",
        "fill:#0d1117;stroke:#eab308",
    ),
    (".po-leader", "stroke:#d1d5db", "stroke:#30363d"),
];

/// The style sheet. Each picture has a page of its own under it, so it can be read whatever it is put on.
pub(super) fn style() -> String {
    // All of these have letters at most as wide as the first one's, which the places are reckoned with.
    let mut style = String::from(
        ".po-text{font-family:'DejaVu Sans Mono','Liberation Mono',Menlo,Consolas,monospace}\n\
         .po-chip{stroke:#9ca3af;stroke-width:1}\n.po-board,.po-hole{stroke-width:2}\n",
    );
    style += &chips();
    // An empty line would be the end of the picture where it stands in a Markdown document.
    style + &page()
}

/// The style sheet for a page, which has chips of its own in the same colours: the class `chip`.
pub(in crate::render) fn for_page() -> String {
    let mut style = chips();
    for ink in Ink::ALL {
        let (fill, text) = ink.colours();
        let class = ink.class();
        style += &format!(".chip.{class}{{background:{fill};color:{text}}}\n");
    }
    style + &page() + "\n"
}

/// The colours of the chips.
fn chips() -> String {
    let colours = |ink: Ink| {
        let (fill, text) = ink.colours();
        let class = ink.class();
        format!(".{class}{{fill:{fill}}}\n.po-text.{class}{{fill:{text}}}\n")
    };
    Ink::ALL.into_iter().map(colours).collect()
}

/// The colours of what is under the chips.
fn page() -> String {
    let light = PAGE
        .iter()
        .map(|(selector, light, _)| format!("{selector}{{{light}}}\n"));
    let dark = PAGE
        .iter()
        .map(|(selector, _, dark)| format!("{selector}{{{dark}}}\n"));
    let (light, dark): (String, String) = (light.collect(), dark.collect());
    format!("{light}@media screen and (prefers-color-scheme:dark){{\n{dark}}}")
}

/// What each colour means: its class, an example and the meaning.
pub(in crate::render) fn meanings()
-> impl Iterator<Item = (&'static str, &'static str, &'static str)> {
    Ink::ALL.into_iter().map(|ink| {
        let (example, meaning) = ink.meaning();
        (ink.class(), example, meaning)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// WCAG 2's relative luminance of a colour such as `#1d4ed8`.
    fn luminance(colour: &str) -> f64 {
        let channel = |at: usize| {
            let value = u8::from_str_radix(&colour[at..at + 2], 16).unwrap();
            let value = f64::from(value) / 255.0;
            match value <= 0.04045 {
                true => value / 12.92,
                false => ((value + 0.055) / 1.055).powf(2.4),
            }
        };
        0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5)
    }

    fn contrast(one: &str, other: &str) -> f64 {
        let (one, other) = (luminance(one), luminance(other));
        (one.max(other) + 0.05) / (one.min(other) + 0.05)
    }

    fn fill(declarations: &str) -> &str {
        let fill = declarations.strip_prefix("fill:").unwrap();
        fill.split(';').next().unwrap()
    }

    #[test]
    fn text_can_be_read_on_its_chip() {
        for ink in Ink::ALL {
            let (fill, text) = ink.colours();
            assert!(
                contrast(fill, text) >= 5.4,
                "{ink:?}: {}",
                contrast(fill, text)
            );
        }
    }

    #[test]
    fn text_can_be_read_on_page_and_board() {
        let [page, text, board, ..] = PAGE;
        for (page, text) in [(page, text), (board, text)] {
            assert!(contrast(fill(page.1), fill(text.1)) >= 7.0);
            assert!(contrast(fill(page.2), fill(text.2)) >= 7.0);
        }
    }

    #[test]
    fn no_two_meanings_have_one_colour() {
        for (i, ink) in Ink::ALL.iter().enumerate() {
            for other in &Ink::ALL[..i] {
                assert_ne!(ink.colours().0, other.colours().0, "{ink:?}, {other:?}");
                assert_ne!(ink.class(), other.class());
            }
        }
    }
}
