//! The comparison with an SVD file, on one that is small enough to see what is in it.

use codegen::verify::{Claims, Comparison, Known, Svd};
use codegen::{Rule, Source};

const PINMAP: &str = "\
pads:
  - gpio: 12
    name: MTDI
    io-mux: 0x34
    rtc: { gpio: 15, register: TOUCH_PAD5, hold: 31, hold-force: 13 }
    analog: [ADC2_CH5, TOUCH5]
    functions: []
";

const SVD: &str = r#"<?xml version="1.0"?>
<device schemaVersion="1.3">
  <name>ESP32</name><version>1</version><description>d</description>
  <addressUnitBits>8</addressUnitBits><width>32</width><size>32</size><access>read-write</access>
  <peripherals>
    PERIPHERALS
  </peripherals>
</device>
"#;

/// A register: name, offset, and fields as name, lowest bit and width.
type Register<'a> = (&'a str, u32, &'a [(&'a str, u32, u32)]);

/// A peripheral with its registers.
fn peripheral(name: &str, base: &str, usage: &str, registers: &[Register<'_>]) -> String {
    let registers = registers.iter().map(|(name, offset, fields)| {
        let fields = fields.iter().map(|(name, lsb, width)| {
            format!("<field><name>{name}</name><bitOffset>{lsb}</bitOffset><bitWidth>{width}</bitWidth></field>")
        });
        let fields = fields.collect::<String>();
        format!("<register><name>{name}</name><addressOffset>{offset}</addressOffset><fields>{fields}</fields></register>")
    });
    let registers = registers.collect::<String>();
    format!(
        "<peripheral><name>{name}</name><baseAddress>{base}</baseAddress><addressBlock><offset>0</offset>\
         <size>0x400</size><usage>{usage}</usage></addressBlock><registers>{registers}</registers></peripheral>"
    )
}

fn svd(io_mux: &str, mcu_sel: u32) -> String {
    let mux: &[_] = &[
        ("MCU_SEL", 12, mcu_sel),
        ("FUN_DRV", 10, 2),
        ("FUN_IE", 9, 1),
        ("FUN_WPU", 8, 1),
        ("FUN_WPD", 7, 1),
    ];
    let rtc: &[_] = &[
        ("HOLD", 31, 1),
        ("DRV", 29, 2),
        ("RDE", 28, 1),
        ("RUE", 27, 1),
        ("MUX_SEL", 19, 1),
        ("FUN_SEL", 17, 2),
        ("FUN_IE", 13, 1),
        ("TO_GPIO", 12, 1),
    ];
    let all = [
        peripheral("IO_MUX", "0x3FF49000", "of no use", &[(io_mux, 0x34, mux)]),
        peripheral(
            "RTCIO",
            "0x3FF48400",
            "registers",
            &[("TOUCH_PAD5", 0xa8, rtc)],
        ),
        peripheral(
            "RTC",
            "0x3FF48000",
            "registers",
            &[("HOLD_FORCE", 0xc8, &[("TOUCH_PAD5_HOLD_FORCE", 13, 1)])],
        ),
        peripheral(
            "SENS",
            "0x3FF48800",
            "registers",
            &[("THRES", 0, &[("TOUCH_OUT_TH5", 0, 16)])],
        ),
    ];
    SVD.replace("PERIPHERALS", &all.concat())
}

fn claims(text: &str) -> Claims {
    let source = Source {
        name: "pads.yaml",
        text,
    };
    Claims::of(source).unwrap_or_else(|report| panic!("{report}"))
}

fn known(text: &str) -> Vec<Known> {
    let source = Source {
        name: "known.yaml",
        text,
    };
    Known::read(source).unwrap_or_else(|report| panic!("{report}"))
}

fn told(comparison: &Comparison) -> Vec<String> {
    let differences = comparison.differences.iter();
    differences.map(ToString::to_string).collect()
}

/// The pin map is not whole, so there is no `signals` and its `functions` are wrong: that is not what is asked.
#[test]
fn a_file_that_says_the_same_agrees() {
    let standard = svd("MTDI", 3).replace("of no use", "registers");
    let standard = Svd::read(&standard).expect("an SVD file");
    assert_eq!(standard.mended(), 0);
    let svd = Svd::read(&svd("MTDI", 3)).expect("an SVD file");
    assert_eq!(svd.mended(), 1, "one usage is prose");
    let comparison = claims(PINMAP).against_svd(&svd, &[]);
    assert_eq!(told(&comparison), [""; 0]);
    let agree: Vec<_> = comparison.agree.values().copied().collect();
    assert_eq!(agree, [1, 5, 1, 6, 1, 1, 2]);
}

#[test]
fn a_file_that_names_the_registers_by_gpio_agrees_too() {
    let svd = Svd::read(&svd("GPIO12", 3)).expect("an SVD file");
    assert_eq!(told(&claims(PINMAP).against_svd(&svd, &[])), [""; 0]);
}

#[test]
fn what_differs_is_told_unless_it_is_known() {
    let svd = Svd::read(&svd("MTDI", 2)).expect("an SVD file");
    let claims = claims(PINMAP);
    let difference = "IO_MUX.MTDI.MCU_SEL: the `esp32` PAC says 14:12, not 13:12";
    assert_eq!(told(&claims.against_svd(&svd, &[])), [difference]);

    let list =
        known("- { what: IO_MUX.*.MCU_SEL, true: \"14:12\", svd: \"13:12\", why: Three bits. }\n");
    let comparison = claims.against_svd(&svd, &list);
    assert_eq!(told(&comparison), [""; 0]);
    assert_eq!(comparison.stale().count(), 0);

    // Another difference of the same field is not the known one, which does not occur then.
    let list =
        known("- { what: IO_MUX.*.MCU_SEL, true: \"14:12\", svd: \"12\", why: Three bits. }\n");
    let comparison = claims.against_svd(&svd, &list);
    assert_eq!(told(&comparison), [difference]);
    assert_eq!(comparison.stale().count(), 1);
}

#[test]
fn the_pin_maps_own_facts_are_told_with_their_places() {
    let svd = Svd::read(&svd("MTDI", 3)).expect("an SVD file");
    let text = PINMAP.replace("hold: 31", "hold: 30");
    let comparison = claims(&text).against_svd(&svd, &[]);
    let places = comparison.differences.iter().map(|difference| {
        let at = difference.at.expect("a place");
        (difference.to_string(), at.line, at.column)
    });
    let expected = "RTC_IO.TOUCH_PAD5.HOLD: the pin map says 30, not 31".to_owned();
    assert_eq!(places.collect::<Vec<_>>(), [(expected, 5, 50)]);
}

#[test]
fn what_is_no_svd_file_of_this_chip_is_refused() {
    let error = |text: &str| Svd::read(text).err().expect("an error");
    assert!(error("").contains("Error parsing SVD"), "{}", error(""));
    assert!(error("<usage>").contains("Error parsing SVD"));
    assert!(error("<addressBlock><usage>ü</usage></addressBlock>").contains("Error parsing SVD"));
    let other = svd("MTDI", 3).replace("0x3FF49000", "0x60004000");
    assert_eq!(error(&other), "there is no IO_MUX, at 0x3ff49000");
}

#[test]
fn lists_and_pin_maps_that_cannot_be_read_have_located_faults() {
    let text = "- { what: a, svd: 1, why: b }\n- { waht: a, why: b }\n";
    let report = Known::read(Source {
        name: "known.yaml",
        text,
    })
    .expect_err("faults");
    let rules = report.rules();
    assert_eq!(rules, [Rule::WrongType, Rule::UnknownKey]);

    let text = "bsp: 1\n";
    let report = Claims::of(Source {
        name: "pads.yaml",
        text,
    })
    .err()
    .expect("faults");
    let rules = report.rules();
    assert!(rules.contains(&Rule::WrongType), "{report}");
    let text = "namespaces: {}\n";
    let report = Claims::of(Source {
        name: "pads.yaml",
        text,
    })
    .err()
    .expect("faults");
    assert!(
        report.plain().contains("the section `pads` is missing"),
        "{report}"
    );
}
