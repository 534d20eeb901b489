//! Scripts as people write them, and as they should not be.

mod runner;

use runner::{Output, file, run, script};

fn lines(output: &Output) -> Vec<&str> {
    output.printed.lines().collect()
}

#[test]
fn a_pin_prints_as_on_the_board() {
    let output = script(
        "print.py",
        "
import machine, time, os
from machine import Pin
p = Pin('P10', mode=Pin.IN, pull=Pin.PULL_UP)
print(p, Pin('G22', Pin.OPEN_DRAIN, alt=29))
print(Pin, type(p), machine, time, Pin.exp_board, Pin.module)
print(p.mode(), p.pull(), p.id(), p(), Pin.exp_board.G17 is p, Pin(p, Pin.IN) is p)
print(Pin.IN, Pin.OUT, Pin.OPEN_DRAIN, Pin.PULL_UP, Pin.PULL_DOWN)
print(Pin.IRQ_RISING, Pin.IRQ_FALLING, Pin.IRQ_LOW_LEVEL, Pin.IRQ_HIGH_LEVEL, Pin.IRQ_FALLING | Pin.IRQ_RISING, type(Pin.IRQ_RISING))
print(os.uname().sysname, os.uname().machine)
print(0.1, 1 / 3, 2.0, 1e10, [1.5, 'a'], (1,), True, None)
",
        &["--board=wipy3"],
    );
    assert_eq!(
        lines(&output),
        [
            "Pin('P10', mode=Pin.IN, pull=Pin.PULL_UP, alt=-1) Pin('P11', mode=Pin.OPEN_DRAIN, pull=None, alt=29)",
            "<class 'Pin'> <class 'Pin'> <module 'umachine'> <module 'utime'> <class 'board'> <class 'cpu'>",
            "1 1 P10 1 True True",
            "1 2 7 1 2",
            "1 2 4 5 3 <class 'int'>",
            "WiPy WiPy with ESP32",
            "0.1 0.3333333 2.0 1e+10 [1.5, 'a'] (1,) True None",
        ],
        "{output:?}"
    );
}

#[test]
fn what_is_wrong_raises_micropythons_exceptions_in_our_words() {
    let output = script(
        "wrong.py",
        "
from machine import Pin
import machine
def tell(f):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
for a in [(), ('P99',), ('g16',), (12,), ('P9', 5), ('P9', 1, 7), ('P9', 'x')]:
    tell(lambda: Pin(*a))
for k in [dict(mode=Pin.OUT, alt=300), dict(drive=1)]:
    tell(lambda: Pin('P9', **k))
p = Pin('P11', Pin.OUT)
tell(lambda: p.hold(True))
tell(lambda: p.value(1, 2))
tell(lambda: p.drive)
tell(lambda: machine.pin_sleep_wakeup(['P11'], machine.WAKEUP_ALL_LOW))
tell(lambda: machine.pin_sleep_wakeup(['P10'], 7))
try:
    p.hold()
    p.hold(True)
except OSError:
    print('as on the board')
",
        &[],
    );
    let hold = "its pad is outside the RTC domain; pins that can hold: P2, P3, P4, P6, P8, P9, P10, P13, P14, P15, P16, P17, P18, P19, P20, P21, P22, P23";
    assert_eq!(
        lines(&output),
        [
            "TypeError Pin() needs the name of a pin",
            "ValueError no pin is named `P99`; the nearest name is `P9`",
            "ValueError no pin is named `g16`; the nearest name is `G16`",
            "ValueError 12 is not the name of a pin, such as 'P9' or 'G16'",
            "ValueError 5 is no mode: a mode is Pin.IN, Pin.OUT or Pin.OPEN_DRAIN",
            "ValueError 7 is no pull: a pull is None, Pin.PULL_UP or Pin.PULL_DOWN",
            "TypeError can't convert str to int",
            "ValueError `alt` is the index of a signal, from 0 to 255; negative: none",
            "TypeError Pin.init() got an unexpected keyword argument 'drive'",
            &format!("OSError `P11` cannot hold its state: {hold}"),
            "TypeError value() takes at most one argument",
            "AttributeError 'Pin' object has no attribute 'drive'",
            &format!(
                "ValueError `P11` cannot wake the chip: {}",
                hold.replace("can hold", "can wake the chip")
            ),
            "ValueError invalid wakeup mode 7",
            "as on the board",
        ],
        "{output:?}"
    );
}

#[test]
fn what_is_not_there_is_told_when_it_is_used() {
    let output = script(
        "absent.py",
        "
from machine import UART, Pin
import network, pycom
from network import WLAN
def tell(f):
    try:
        f()
    except NotImplementedError as e:
        print(e)
print('nothing yet')
tell(lambda: UART(1))
tell(lambda: WLAN(mode=WLAN.STA))
tell(lambda: network.Bluetooth().start())
tell(lambda: pycom.nvs_get('x'))
tell(lambda: open('/flash/x'))
import nothing
",
        &[],
    );
    let not_there =
        |name| format!("`{name}` is not there: only pins, time, sleep and resets are simulated");
    let names = [
        "machine.UART",
        "network.WLAN",
        "network.Bluetooth",
        "pycom.nvs_get",
        "open",
    ];
    let expected: Vec<_> = ["nothing yet".to_owned()]
        .into_iter()
        .chain(names.map(not_there))
        .collect();
    assert_eq!(lines(&output), expected);
    assert!(
        output
            .errors
            .ends_with("line 16, in <module>\nImportError: no module named 'nothing'\n"),
        "{output:?}"
    );
    assert_eq!(output.code, Some(1));
}

#[test]
fn time_is_virtual() {
    let output = script(
        "time.py",
        "
import time, utime, machine
from time import sleep
a = time.ticks_ms()
sleep(1.5)
time.sleep_ms(20)
utime.sleep_us(500)
print(time.ticks_diff(time.ticks_ms(), a), time.time(), time is utime)
print(time.ticks_diff(5, (1 << 32) - 5), time.ticks_add((1 << 32) - 1, 2))
print(time.localtime(447549467), time.mktime((1984, 3, 7, 23, 17, 47, 2, 67)))
time.sleep(-1)
time.sleep(86400 * 3)
print(time.time() > 86400 * 3)
",
        &["--until=4d"],
    );
    assert_eq!(
        lines(&output),
        [
            "1520 1 True",
            "10 1",
            "(1984, 3, 7, 23, 17, 47, 2, 67) 447549467",
            "True"
        ],
        "{output:?}"
    );
}

#[test]
fn a_script_that_does_not_end_is_ended() {
    let forever = [
        "while True: pass",
        "while True:\n  try:\n    while True: pass\n  except: pass\n  finally:\n    pass",
        "from machine import Pin\nwhile True:\n\tPin('P9', mode=Pin.OUT).toggle()",
        "import time\nwhile 1: time.sleep(100)",
        "def f(p):\n  while True: pass\nfrom machine import Pin\nPin('P10', Pin.IN, Pin.PULL_UP).callback(Pin.IRQ_HIGH_LEVEL, f)",
    ];
    for text in forever {
        let output = script("forever.py", text, &["--until=200ms"]);
        assert_eq!(output.code, Some(0), "{text}: {output:?}");
    }
    let output = script("hang.py", "import machine\nmachine.reset()", &[]);
    assert!(
        output
            .errors
            .contains("the script resets itself without end"),
        "{output:?}"
    );
    assert_eq!(output.code, Some(1));
}

#[test]
fn the_waveform_so_far_is_kept() {
    let begin = "from machine import Pin\np = Pin('P10', mode=Pin.OUT, value=1)\n";
    for (end, says, code) in [
        (
            "raise RuntimeError('x')",
            "line 3, in <module>\nRuntimeError: x\n",
            1,
        ),
        ("p(0)\nwhile True: pass", "", 0),
        ("import machine\nmachine.deepsleep()", "", 0),
        ("import sys\nsys.exit()", "", 0),
        (
            "def f(): f()\nf()",
            "RuntimeError: maximum recursion depth exceeded\n",
            1,
        ),
    ] {
        let vcd = file("kept.vcd", "");
        let vcd = format!("--vcd={}", vcd.display());
        let output = script("kept.py", format!("{begin}{end}"), &["--until=50ms", &vcd]);
        assert!(output.errors.ends_with(says), "{output:?}");
        assert_eq!(output.code, Some(code), "{output:?}");
        let wave = std::fs::read_to_string(&vcd[6..]).unwrap();
        assert!(wave.contains("P10") && wave.contains("\n1!\n"), "{wave}");
    }
}

#[test]
fn what_is_not_python_is_told_with_its_place() {
    for (text, says) in [
        (
            &b"this is not python {\n"[..],
            "File \"not.py\", line 1\nSyntaxError: ",
        ),
        (
            b"a = 1\n  b = 2\n",
            "line 2\nIndentationError: unexpected indent\n",
        ),
        (b"if 1:\n\tx=1\n        y=2\n", "line 3\nTabError: "),
        (
            b"a = 1\0\n",
            "File \"not.py\"\nSyntaxError: source code string cannot contain null bytes\n",
        ),
        (b"\xff\xfe\xfd", "File \"not.py\""),
        (b"x = '\xe9'\n", "File \"not.py\""),
    ] {
        let output = script("not.py", text, &[]);
        assert!(output.errors.contains(says), "{output:?}");
        assert_eq!(output.code, Some(1));
    }
    for text in [
        &b""[..],
        b"\xef\xbb\xbfx = 1",
        b"# -*- coding: latin-1 -*-\nx = '\xe9'",
        b"def f():\n\treturn 1\nf()",
    ] {
        assert_eq!(script("is.py", text, &[]).code, Some(0));
    }
    let output = run(&["no/such/script.py"]);
    assert!(
        output.errors.contains("cannot read no/such/script.py"),
        "{output:?}"
    );
    assert_eq!(output.code, Some(2));
}

#[test]
fn deep_sleep_ends_the_program_and_starts_it_again() {
    let output = script(
        "sleep.py",
        "
import machine
from machine import Pin
print(machine.reset_cause(), machine.wake_reason(), machine.remaining_sleep_time())
p = Pin('P10', mode=Pin.OUT)
if machine.reset_cause() == machine.PWRON_RESET:
    p(1)
    p.hold(True)
    machine.reset()
elif machine.reset_cause() == machine.HARD_RESET:
    print(p.hold())
    p.hold(False)
    print(p.value())
    button = Pin('P9', mode=Pin.IN, pull=Pin.PULL_UP)
    machine.pin_sleep_wakeup(['P9'], machine.WAKEUP_ALL_LOW, True)
    try:
        machine.deepsleep(60000)
    finally:
        print('never')
",
        &[
            "--until=2min",
            &format!(
                "--stimulus={}",
                file("sleep.yaml", "steps: [{ at: 20s, press: P9 }]").display()
            ),
        ],
    );
    assert_eq!(
        lines(&output),
        [
            "0 (0, None) 0",
            "1 (0, None) 0",
            "False",
            "0",
            "3 (1, [Pin('P9', mode=Pin.IN, pull=Pin.PULL_UP, alt=-1)]) 40000"
        ],
        "{output:?}"
    );
    assert!(output.errors.contains("forgot over a reset"), "{output:?}");
    let output = script(
        "nap.py",
        "import machine\nprint(machine.wake_reason())\nmachine.deepsleep(1000)",
        &["--until=3500ms"],
    );
    assert_eq!(
        lines(&output),
        ["(0, None)", "(2, None)", "(2, None)", "(2, None)"]
    );
}

#[test]
fn handlers_run_when_their_pin_interrupts() {
    let stimulus = file(
        "press.yaml",
        "steps: [{ at: 1s, press: P10 }, { at: 2s, release: P10 }, { at: 3s, press: P10 }]",
    );
    let output = script(
        "handlers.py",
        "
from machine import Pin
import machine, time
def handler(arg):
    print(arg if isinstance(arg, str) else arg.id(), time.ticks_ms() // 100)
    if arg == 'raise':
        raise ValueError('in a handler')
p = Pin('P10', mode=Pin.IN, pull=Pin.PULL_UP)
p.callback(Pin.IRQ_FALLING | Pin.IRQ_RISING, handler)
time.sleep(1.5)
p.callback(Pin.IRQ_RISING, handler=handler, arg='raise')
time.sleep(1)
state = machine.disable_irq()
p.callback(Pin.IRQ_FALLING, handler, 'late')
time.sleep(1)
print('enabled')
machine.enable_irq(state)
p.callback(Pin.IRQ_FALLING, None)
",
        &[&format!("--stimulus={}", stimulus.display())],
    );
    assert_eq!(
        lines(&output),
        ["P10 10", "raise 20", "enabled", "late 35"],
        "{output:?}"
    );
    assert!(
        output
            .errors
            .contains("Unhandled exception in interrupt handler\nTraceback"),
        "{output:?}"
    );
    assert!(
        output
            .errors
            .contains("line 7, in handler\nValueError: in a handler\n"),
        "{output:?}"
    );
}

#[test]
fn files_beside_the_script_are_imported() {
    file(
        "with/lib/driver.py",
        "from machine import Pin\nimport time\ndef blink(p):\n    p.toggle()\n    time.sleep(1)\n",
    );
    file("with/package/__init__.py", "from .part import NAME\n");
    file("with/package/part.py", "NAME = 'part'\n");
    let output = script(
        "with/main.py",
        "import driver, package.part, ustruct, ujson\nfrom package import NAME, part\nfrom machine import Pin\nimport time
driver.blink(Pin('P9', mode=Pin.OUT))\nprint(NAME, part.NAME, time.time(), ustruct.pack('<H', 1), ujson.dumps([1]))",
        &[],
    );
    assert_eq!(
        lines(&output),
        [r"part part 1 b'\x01\x00' [1]"],
        "{output:?}"
    );
}
