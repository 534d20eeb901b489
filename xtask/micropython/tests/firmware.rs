//! Where Pycom's firmware did otherwise than `machine::Pin`: what runs, and what is told at the script's line. One row each of the table in
//! `docs/port-a-script.md`.

mod runner;

use runner::script;

const BEGIN: &str = "from machine import Pin\nimport machine\n";

/// What a script prints as on the board and with `--strict`, and what is told at which line.
struct Row {
    text: &'static str,
    board: &'static str,
    strict: &'static str,
    told: &'static [&'static str],
}

const ROWS: &[Row] = &[
    Row {
        text: "p = Pin('P13', mode=Pin.IN, pull=Pin.PULL_UP)\nprint(p)",
        board: "Pin('P13', mode=Pin.IN, pull=Pin.PULL_UP, alt=-1)\n",
        strict: "ValueError: `P13` cannot have a pull: its pad is input-only",
        told: &[":3: Pycom's firmware: a pull on `P13` was silently ignored"],
    },
    Row {
        text: "p = Pin('P18', mode=Pin.OUT)\nprint(p.mode())",
        board: "2\n",
        strict: "ValueError: `P18` cannot be an output: its pad is input-only",
        told: &[":3: Pycom's firmware: an output on `P18` was silently ignored"],
    },
    Row {
        text: "p = Pin('P10', mode=Pin.OUT, value=1)\nif machine.reset_cause() == 0:\n  p.hold(True)\n  machine.reset()\nprint(p.hold())",
        board: "False\n",
        strict: "True\n",
        told: &[":7: Pycom's firmware: `hold()` said False here"],
    },
    Row {
        text: "p = Pin('P10', mode=Pin.IN, pull=Pin.PULL_UP)\np.callback(Pin.IRQ_LOW_LEVEL | Pin.IRQ_HIGH_LEVEL, print)",
        board: "Pin('P10', mode=Pin.IN, pull=Pin.PULL_UP, alt=-1)\n",
        strict: "ValueError: `IRQ_LOW_LEVEL | IRQ_HIGH_LEVEL` cannot be one trigger",
        told: &[
            ":4: Pycom's firmware: `IRQ_HIGH_LEVEL | IRQ_LOW_LEVEL` was IRQ_HIGH_LEVEL alone",
            ":4: Pycom's firmware: a level called",
        ],
    },
    Row {
        text: "p = Pin('P10', mode=Pin.IN, pull=Pin.PULL_DOWN)\np.callback(Pin.IRQ_FALLING | Pin.IRQ_LOW_LEVEL, lambda p: print(p()))",
        board: "",
        strict: "0\n",
        told: &[":4: Pycom's firmware: `IRQ_FALLING | IRQ_LOW_LEVEL` was nothing"],
    },
    Row {
        text: "p = Pin('P10', mode=Pin.OPEN_DRAIN, alt=29)\nprint(p)",
        board: "Pin('P10', mode=Pin.OPEN_DRAIN, pull=None, alt=29)\n",
        strict: "Pin('P10', mode=Pin.OPEN_DRAIN, pull=None, alt=29)\n",
        told: &[
            ":3: Pycom's firmware: with `OPEN_DRAIN` it connected only the output of signal 29",
        ],
    },
    Row {
        text: "p = Pin('P10', mode=Pin.OUT)\nPin('P10')\nprint(p.mode())",
        board: "1\n",
        strict: "2\n",
        told: &[":4: Pycom's firmware: `Pin('P10')` alone made the pin an input"],
    },
    Row {
        text: "p = Pin('P10', pull=Pin.PULL_UP)\nprint(p.mode(), p.value())",
        board: "1 1\n",
        strict: "2 0\n",
        told: &[":3: Pycom's firmware: without `mode` the pin became an input"],
    },
    Row {
        text: "p = Pin('P10', mode=Pin.OUT, value=1)\np.hold(True)\np(0)\nprint(p())",
        board: "0\n",
        strict: "1\n",
        told: &[
            ":6: Pycom's firmware: `value()` of an output was the value that was set last, 0; the pad is at 1",
        ],
    },
    Row {
        text: "if machine.reset_cause() == 0:\n  Pin('P10', mode=Pin.OUT, value=1).hold(True)\n  machine.reset()\n\
               p = Pin('P10', mode=Pin.OUT)\np.hold(False)\nprint(p())",
        board: "0\n",
        strict: "1\n",
        told: &[
            ":6: Pycom's firmware: set up without a value, a held pin was given its stored value, 0",
        ],
    },
    Row {
        text: "p = Pin('P10', mode=Pin.IN, pull=Pin.PULL_UP)\np.callback(Pin.IRQ_FALLING, lambda p: print('called'))\n\
               p.init(Pin.IN, Pin.PULL_DOWN)",
        board: "",
        strict: "called\n",
        told: &[":5: Pycom's firmware: `init` ended the pin's callback"],
    },
    Row {
        text: "machine.pin_sleep_wakeup(['P10'], machine.WAKEUP_ANY_HIGH, True)",
        board: "",
        strict: "",
        told: &[":3: Pycom's firmware: the pins were armed when the sleep began"],
    },
];

#[test]
fn a_script_runs_as_on_the_board_and_the_differences_are_told() {
    for (index, row) in ROWS.iter().enumerate() {
        let name = format!("row-{index}.py");
        let text = format!("{BEGIN}{}", row.text);
        let output = script(&name, &text, &[]);
        assert_eq!(output.printed, row.board, "{text}\n{output:?}");
        for told in row.told {
            assert!(
                output.errors.contains(&format!("note: {name}{told}")),
                "{text}\n{output:?}"
            );
        }
        assert_eq!(
            output.errors.matches("note: ").count(),
            row.told.len(),
            "{text}\n{output:?}"
        );
        let output = script(&name, &text, &["--strict"]);
        let said = if row.strict.contains("Error: ") {
            &output.errors
        } else {
            &output.printed
        };
        assert!(
            said.contains(row.strict) && row.strict.is_empty() == said.is_empty(),
            "{text}\n{output:?}"
        );
    }
}

#[test]
fn a_line_in_a_loop_is_told_once() {
    let text = format!(
        "{BEGIN}for i in range(100):\n  Pin('P13', mode=Pin.IN, pull=Pin.PULL_UP)\nPin('P13', mode=Pin.IN, pull=Pin.PULL_UP)"
    );
    let output = script("once.py", text, &[]);
    assert_eq!(
        output.errors.matches("was silently ignored").count(),
        2,
        "{output:?}"
    );
}

#[test]
fn the_table_in_the_documentation_has_each_of_them() {
    let table = include_str!("../../../docs/port-a-script.md");
    let source = include_str!("../src/python/machine.py");
    let keys: Vec<_> = source
        .split("_note(\"")
        .skip(1)
        .map(|rest| rest.split('"').next().unwrap())
        .collect();
    assert!(keys.len() >= 11, "{keys:?}");
    for key in &keys {
        assert!(table.contains(&format!("<!-- {key} -->")), "{key}");
    }
    let rows = table.split("<!-- ").skip(1);
    for row in rows.filter_map(|rest| rest.split(" -->").next()) {
        assert!(keys.contains(&row), "{row} is told no longer");
    }
}
