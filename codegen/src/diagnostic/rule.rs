//! The rules that a pin map must keep, as data: a fault is of one of these, and each has an explanation.

use std::fmt;

macro_rules! rules {
    ($($rule:ident $name:literal,)*) => {
        /// A rule that a pin map must keep.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum Rule {
            $(#[doc = concat!("`", $name, "`")] $rule,)*
        }

        impl Rule {
            /// All of them: first those of the file, then those of its sections in their order.
            pub const ALL: &[Self] = &[$(Self::$rule),*];

            /// The name, in kebab-case, such as `duplicate-pad`.
            #[must_use]
            pub fn name(self) -> &'static str {
                match self {
                    $(Self::$rule => $name,)*
                }
            }

            /// What is wrong, why it matters, and an example of the wrong and of the right: a page of Markdown.
            #[must_use]
            pub fn explanation(self) -> &'static str {
                match self {
                    $(Self::$rule => include_str!(concat!("../../rules/", $name, ".md")),)*
                }
            }
        }
    };
}

rules! {
    Encoding "encoding",
    Syntax "syntax",
    EmptyFile "empty-file",
    MissingSection "missing-section",
    DuplicateKey "duplicate-key",
    UnknownKey "unknown-key",
    UnknownWord "unknown-word",
    MissingKey "missing-key",
    WrongType "wrong-type",
    OutOfRange "out-of-range",
    BadCrateName "bad-crate-name",
    BadDirectory "bad-directory",
    MissingPad "missing-pad",
    DuplicatePad "duplicate-pad",
    NoSuchPad "no-such-pad",
    IoMuxOffset "io-mux-offset",
    RtcDomain "rtc-domain",
    RtcGpio "rtc-gpio",
    RtcRegister "rtc-register",
    RtcFields "rtc-fields",
    RtcHold "rtc-hold",
    RtcHoldForce "rtc-hold-force",
    InputOnly "input-only",
    Strapping "strapping",
    Flash "flash",
    PicoV3 "pico-v3",
    AnalogChannel "analog-channel",
    FunctionCount "function-count",
    GpioFunction "gpio-function",
    SignalDirection "signal-direction",
    SignalIndex "signal-index",
    DuplicateSignal "duplicate-signal",
    BadName "bad-name",
    ReservedName "reserved-name",
    DuplicateName "duplicate-name",
    BadText "bad-text",
    CutText "cut-text",
    NoNames "no-names",
    MemoryPads "memory-pads",
    MisleadingName "misleading-name",
    AmbiguousName "ambiguous-name",
    ReservedPin "reserved-pin",
    PartFacts "part-facts",
    BusLines "bus-lines",
    NameTarget "name-target",
    TwoNames "two-names",
    UnresolvedName "unresolved-name",
    NamedPad "named-pad",
    FlashPad "flash-pad",
    PinAmongLabels "pin-among-labels",
    TwiceOnPinout "twice-on-pinout",
    NotOnPinout "not-on-pinout",
    UnknownGroup "unknown-group",
    DuplicateGroup "duplicate-group",
    PadConflict "pad-conflict",
    UnservedFunction "unserved-function",
    UnknownConnector "unknown-connector",
    CircularPlugging "circular-plugging",
    DeviceBus "device-bus",
    DuplicateAddress "duplicate-address",
    WrongConnector "wrong-connector",
    OccupiedConnector "occupied-connector",
    PinConflict "pin-conflict",
    OptionalFunction "optional-function",
    SharedPin "shared-pin",
    StrappingLevel "strapping-level",
    Adc2Wifi "adc2-wifi",
}

impl Rule {
    /// The rule of a name.
    #[must_use]
    pub fn of_name(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|rule| rule.name() == name)
    }

    /// The rule whose name is nearest to a misspelled one, unless all of them are far from it.
    #[must_use]
    pub fn nearest(name: &str) -> Option<Self> {
        let names = Self::ALL.iter().map(|rule| rule.name());
        super::word::nearest(name, names).and_then(Self::of_name)
    }

    /// What is wrong, in a sentence: the first paragraph of the explanation.
    #[must_use]
    pub fn summary(self) -> &'static str {
        let paragraphs = self.explanation().split("\n\n");
        paragraphs.into_iter().nth(1).unwrap_or_default()
    }
}

impl fmt::Display for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl PartialEq<&str> for Rule {
    fn eq(&self, name: &&str) -> bool {
        self.name() == *name
    }
}
