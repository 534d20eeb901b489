//! `cargo xtask verify` from outside: the real pin map agrees with both sources, and each of them catches a wrong one.

mod clone;

use std::fs;
use std::process::{Command, Output};

use clone::{text, workspace};
use tempfile::TempDir;

fn verify(arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    command.arg("verify").args(arguments);
    command.output().expect("xtask runs")
}

/// The real pin map with changes, in a directory.
fn changed(changes: &[(&str, &str)]) -> (TempDir, String) {
    let directory = tempfile::tempdir().expect("a directory");
    let mut pinmap = fs::read_to_string(workspace().join("pinmap.yaml")).expect("the pin map");
    for (from, to) in changes {
        assert_eq!(pinmap.matches(from).count(), 1, "{from}");
        pinmap = pinmap.replacen(from, to, 1);
    }
    let file = directory.path().join("changed.yaml");
    fs::write(&file, pinmap).expect("writing");
    let file = file.to_str().expect("text").to_owned();
    (directory, file)
}

#[test]
fn the_pin_map_agrees_with_both_sources() {
    let output = verify(&[]);
    let stdout = text(&output.stdout);
    assert!(output.status.success(), "{stdout}{}", text(&output.stderr));
    for line in [
        "pinmap.yaml and the `esp32` PAC: 97 facts agree",
        "pinmap.yaml and svd/esp32.svd of the `esp32` crate 0.11.0: 336 facts agree",
        "   35 offsets in IO_MUX",
        "   90 fields in RTC_IO",
        "  known to be wrong there: IO_MUX.*.MCU_SEL (35): ",
    ] {
        assert!(stdout.contains(line), "{line}\n{stdout}");
    }
}

/// A change of the pin map with what the PAC and the SVD file say to it; nothing if they cannot know.
type Wrong = (
    &'static [(&'static str, &'static str)],
    Option<&'static str>,
    Option<&'static str>,
);

#[test]
fn each_source_catches_wrong_pin_maps() {
    let wrong: &[Wrong] = &[
        (
            &[("io-mux: 0x34", "io-mux: 0x38")],
            Some(":32:41: GPIO12 offset in IO_MUX: the pin map says 0x38, not 0x34"),
            Some(":32:41: IO_MUX.MTDI: the pin map says 0x38, not 0x34"),
        ),
        (
            &[("fields: x32p,   hold: 24", "fields: x32p,   hold: 29")],
            Some(": GPIO32 hold bit in its register: the pin map says 29, not 24"),
            Some(": RTC_IO.XTAL_32K_PAD.X32P_HOLD: the pin map says 29, not 24"),
        ),
        (
            &[("hold-force: 13", "hold-force: 15")],
            Some(": GPIO12 hold bit in HOLD_FORCE: the pin map says 15, not 13"),
            Some(": RTC_CNTL.HOLD_FORCE.TOUCH_PAD5: the pin map says 15, not 13"),
        ),
        // Names are none of the PAC's business, nor are channels.
        (
            &[("name: MTDI,", "name: MTDY,")],
            None,
            Some(": IO_MUX.MTDY: the pin map says 0x34, not nothing"),
        ),
        (
            &[
                ("ADC2_CH5, TOUCH5", "ADC2_CH5, TOUCH6"),
                ("ADC2_CH6, TOUCH6", "ADC2_CH6, TOUCH5"),
            ],
            None,
            Some(": the channel of RTC_IO.TOUCH_PAD5: the pin map says TOUCH6, not TOUCH5"),
        ),
        (
            &[
                ("fields: sense1", "fields: sense2"),
                ("fields: sense2, hold: 30", "fields: sense1, hold: 30"),
            ],
            Some(": GPIO36 prefix of its fields: the pin map says sense2, not sense1"),
            Some(": RTC_IO.SENSOR_PADS.SENSE2_HOLD: the pin map says 31, not 30"),
        ),
        (
            &[("register: PAD_DAC1", "register: PAD_DAC3")],
            Some(": GPIO25 register in RTC_IO: the pin map says PAD_DAC3, not PAD_DAC1"),
            Some("RTC_IO.PAD_DAC1: the pin map says nothing, not 0x84"),
        ),
        (
            &[(
                "rtc: { gpio: 15, register: TOUCH_PAD5,                   hold: 31, hold-force: 13 },",
                "",
            )],
            Some("GPIO12 register in RTC_IO: the pin map says nothing, not TOUCH_PAD5"),
            Some("RTC_IO.TOUCH_PAD5: the pin map says nothing, not 0xa8"),
        ),
    ];
    for (changes, pac, svd) in wrong {
        let (_directory, file) = changed(changes);
        let output = verify(&["--pinmap", &file]);
        let stderr = text(&output.stderr);
        assert_eq!(output.status.code(), Some(1), "{changes:?}\n{stderr}");
        let of_pac = stderr.contains(" with the `esp32` PAC");
        assert_eq!(of_pac, pac.is_some(), "{changes:?}\n{stderr}");
        for message in [pac, svd].into_iter().flatten() {
            assert!(stderr.contains(message), "{message}\n{stderr}");
        }
    }
}

#[test]
fn a_pin_map_that_cannot_be_read_has_located_faults() {
    let (_directory, file) = changed(&[("io-mux: 0x34", "io-mux: a lot")]);
    let output = verify(&["--pinmap", &file]);
    assert_eq!(output.status.code(), Some(1));
    let stderr = text(&output.stderr);
    assert!(
        stderr.contains("error[wrong-type]") && stderr.contains("changed.yaml:32:41"),
        "{stderr}"
    );
}

#[test]
fn another_svd_file_is_read_or_refused() {
    let directory = tempfile::tempdir().expect("a directory");
    let file = directory.path().join("other.svd");
    let file = file.to_str().expect("text");
    fs::write(file, "<device>").expect("writing");
    let output = verify(&["--svd", file]);
    assert_eq!(output.status.code(), Some(1));
    let stderr = text(&output.stderr);
    assert!(
        stderr.contains("cannot read") && stderr.contains("other.svd: Error parsing SVD"),
        "{stderr}"
    );
    let output = verify(&["--svd", "/nowhere.svd"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(text(&output.stderr).contains("cannot read /nowhere.svd"));
}
