// What two cores and a handler that interrupts one of them do with a pad's interrupt, and what must be true afterwards. Included for each
// variant of the protocol.

use std::cell::{Cell, RefCell};
use std::sync::Arc;
use std::sync::atomic::{AtomicU32 as Count, Ordering::SeqCst};
use std::task::{Wake, Waker};

use super::change::{self, Progress, User};
use super::mask::{become_core, interrupt_at, no_interrupt};
use super::{Callback, Condition, PinEvent};
use crate::stubs::hardware::{self, drive, look};
use crate::stubs::owner::{self, board::PinInfo};
use crate::stubs::silicon::{Cpu, Level, Line, map, pad::Pad};
use crate::stubs::critical;

#[derive(Clone, Copy)]
struct TestPin {
    pad: &'static Pad,
    info: &'static PinInfo,
}

impl owner::Pin for TestPin {
    fn info(&self) -> &'static PinInfo {
        self.info
    }
    fn pad(&self) -> &'static Pad {
        self.pad
    }
    fn line(&self) -> Line {
        Line::of(self.pad)
    }
}

static PADS: [Pad; 2] = [Pad { gpio: 3 }, Pad { gpio: 5 }];
static OLD: PinInfo = PinInfo { id: "old" };
static NEW: PinInfo = PinInfo { id: "new" };

/// The pin of the first pad, and as somebody else calls it.
const PIN: TestPin = TestPin { pad: &PADS[0], info: &OLD };
const PIN_AGAIN: TestPin = TestPin { pad: &PADS[0], info: &NEW };
const SECOND: TestPin = TestPin { pad: &PADS[1], info: &NEW };

type Call = (&'static str, &'static str, Level);

thread_local! {
    static CALLS: RefCell<Vec<Call>> = const { RefCell::new(Vec::new()) };
    static WORD: Cell<u32> = const { Cell::new(0) };
    static IN_HANDLER: RefCell<Option<Box<dyn FnOnce()>>> = const { RefCell::new(None) };
}

fn called(handler: &'static str, event: &PinEvent<TestPin>) {
    WORD.set(event.word());
    CALLS.with_borrow_mut(|calls| calls.push((handler, event.id(), event.triggered_by())));
    if let Some(then) = IN_HANDLER.take() {
        then();
    }
}

fn old(event: PinEvent<TestPin>) {
    called("old", &event);
}

fn new(event: PinEvent<TestPin>) {
    called("new", &event);
}

fn old_with(event: PinEvent<TestPin>, argument: &'static &'static str) {
    assert_eq!(*argument, "old", "the argument of another handler");
    called("old", &event);
}

fn new_with(event: PinEvent<TestPin>, argument: &'static &'static str) {
    assert_eq!(*argument, "new", "the argument of another handler");
    called("new", &event);
}

static OLD_ARGUMENT: &str = "old";
static NEW_ARGUMENT: &str = "new";

const RISING: Condition = Condition::edges(false, true);
const BOTH: Condition = Condition::edges(true, true);

fn on(core: Cpu, condition: Condition) -> Condition {
    Condition { core, ..condition }
}

/// Runs a scenario in all its schedules.
fn all(bound: usize, scenario: impl Fn() + Sync + Send + 'static) {
    let mut builder = loom::model::Builder::new();
    builder.preemption_bound = Some(bound + crate::more_preemptions());
    builder.check(move || {
        hardware::begin();
        critical::begin();
        super::memory::begin();
        CALLS.take();
        IN_HANDLER.take();
        scenario();
        no_interrupt();
        crate::count_schedule();
        super::memory::end();
        critical::end();
        hardware::end();
    });
}

/// The other core does something.
fn app(f: impl FnOnce() + 'static) -> loom::thread::JoinHandle<()> {
    loom::thread::spawn(move || {
        become_core(Cpu::AppCpu);
        f();
    })
}

/// A pass of PRO CPU's dispatcher.
fn serve() {
    super::memory::slots(|slots| slots.serve(Cpu::ProCpu, 0));
}

/// Until nobody asks PRO CPU.
fn serve_all() {
    for _ in 0..4 {
        serve();
    }
    assert_eq!(map::asking(Cpu::ProCpu, 0).read(), 0, "an interrupt that does not end");
}

/// The calls, each of which is of one use: the handler and its pin.
fn calls() -> Vec<(&'static str, Level)> {
    let calls = CALLS.take().into_iter();
    calls
        .map(|(handler, pin, level)| {
            assert_eq!(handler, pin, "the handler of one use with the pin of another");
            (handler, level)
        })
        .collect()
}

fn begin_old(condition: Condition) {
    change::call(&PIN, condition, Callback::new(&PIN, old));
}

fn begin_new(condition: Condition) {
    change::call(&PIN_AGAIN, condition, Callback::new(&PIN_AGAIN, new));
}

/// An edge on the pad is reported once, each time.
fn works(handler: &'static str) {
    calls();
    drive(3, false);
    serve_all();
    drive(3, true);
    serve_all();
    assert_eq!(calls(), [(handler, Level::High)], "the next edge");
    assert_eq!(look(3).0 & map::INT_TYPE, map::INT_TYPE_LOW, "what is awaited next");
}

fn another_callback() {
    all(3, || {
        begin_old(RISING);
        drive(3, true);
        let other = app(|| begin_new(RISING));
        serve();
        other.join().unwrap();
        serve_all();
        // The pad was high when the new one began.
        let calls = calls();
        assert!(matches!(calls[..], [] | [("old", Level::High)]), "{calls:?}");
        works("new");
    });
}

fn another_argument() {
    all(3, || {
        change::call(&PIN, RISING, Callback::with(&PIN, old_with, &OLD_ARGUMENT));
        let other = app(|| {
            drive(3, true);
            drive(3, false);
            let new = Callback::with(&PIN_AGAIN, new_with, &NEW_ARGUMENT);
            change::call(&PIN_AGAIN, RISING, new);
            drive(3, true);
        });
        serve();
        serve();
        other.join().unwrap();
        serve_all();
        let calls = calls();
        assert!(
            matches!(calls[..], [("new", Level::High)] | [("old", Level::High), ("new", Level::High)]),
            "{calls:?}"
        );
        works("new");
    });
}

fn removed() {
    all(3, || {
        begin_old(RISING);
        drive(3, true);
        let other = app(|| {
            change::disarm(&PIN);
            assert!(!change::is_in_use(PIN.pad));
        });
        serve();
        other.join().unwrap();
        let last = calls();
        assert!(last.len() <= 1, "{last:?}");
        assert_eq!(look(3), (0, false), "the interrupt is off, and nothing is left");
        drive(3, false);
        drive(3, true);
        serve_all();
        assert!(calls().is_empty());
    });
}

fn another_mode() {
    all(2, || {
        begin_old(BOTH);
        let other = app(|| change::set_pad_driver(PIN.pad, map::PAD_DRIVER));
        drive(3, true);
        serve();
        drive(3, false);
        serve();
        // Too short to be there when it is served.
        drive(3, true);
        drive(3, false);
        serve();
        other.join().unwrap();
        serve_all();
        let levels: Vec<_> = calls().into_iter().map(|(_, level)| level).collect();
        // The first edge may be served after the second one, both then.
        assert!(levels.len() >= 2 && levels.len() % 2 == 0, "{levels:?}");
        assert!(levels.chunks(2).all(|pair| pair == [Level::High, Level::Low]), "{levels:?}");
        assert_eq!(look(3).0, map::PAD_DRIVER | map::INT_TYPE_HIGH | map::INT_ENA_PRO);
    });
    // With one core, no edge is merged with another.
    all(2, || {
        begin_old(BOTH);
        drive(3, true);
        let other = app(|| change::set_pad_driver(PIN.pad, map::PAD_DRIVER));
        serve();
        other.join().unwrap();
        serve_all();
        drive(3, false);
        serve_all();
        assert_eq!(calls(), [("old", Level::High), ("old", Level::Low)]);
    });
}

fn again() {
    all(3, || {
        begin_old(Condition::level(Level::High));
        drive(3, true);
        serve();
        assert_eq!(calls().len(), 1);
        let word = WORD.get();
        let other = app(move || change::rearm(&PIN, Level::High, word));
        drive(3, false);
        serve();
        other.join().unwrap();
        serve_all();
        // Asked for while it was still high, or too late.
        assert!(calls().len() <= 1);
        drive(3, true);
        serve_all();
        assert_eq!(calls(), [("old", Level::High)]);
    });
}

struct Task(Count);

impl Wake for Task {
    fn wake(self: Arc<Self>) {
        self.0.fetch_add(1, SeqCst);
    }
}

fn task() -> (Arc<Task>, Waker) {
    let task = Arc::new(Task(Count::new(0)));
    (task.clone(), task.into())
}

fn wait(waker: Waker) -> Option<u32> {
    change::arm(&PIN, RISING, User::Task(waker), None)
}

fn polled() {
    all(3, || {
        let (_, first) = task();
        wait(first);
        drive(3, true);
        let (task, second) = task();
        let other = app(move || {
            let waits = matches!(change::progress(&PIN, &second), Progress::Waiting);
            WORD.set(waits.into());
        });
        serve();
        other.join().unwrap();
        serve_all();
        if WORD.get() == 1 {
            assert_eq!(task.0.load(SeqCst), 1, "the task that was told to wait is woken");
        }
        let (_, third) = self::task();
        assert!(matches!(change::progress(&PIN, &third), Progress::Done));
        assert_eq!(look(3), (0, false));
        assert!(!change::is_in_use(PIN.pad));
    });
}

fn anew() {
    all(3, || {
        let (old_task, first) = task();
        wait(first);
        drive(3, true);
        let (task, second) = task();
        // The pad is high: this is for the next rising edge.
        let other = app(move || {
            change::disarm(&PIN);
            wait(second);
        });
        serve();
        other.join().unwrap();
        serve_all();
        assert!(old_task.0.load(SeqCst) <= 1);
        assert_eq!(task.0.load(SeqCst), 0, "the edge was another wait's");
        drive(3, false);
        serve_all();
        drive(3, true);
        serve_all();
        assert_eq!(task.0.load(SeqCst), 1);
    });
}

fn forgotten() {
    all(3, || {
        let (_, waker) = task();
        wait(waker);
        drive(3, true);
        let other = app(|| {
            // As `into_open_drain` does.
            change::end_use(PIN.pad);
            map::pin(3).write(map::PAD_DRIVER);
        });
        serve();
        other.join().unwrap();
        serve_all();
        assert_eq!(look(3), (map::PAD_DRIVER, false), "the pad is open-drain, and does not ask");
    });
}

fn another_mode_of_a_wait() {
    all(3, || {
        let (task, waker) = task();
        wait(waker);
        drive(3, true);
        let other = app(|| change::set_pad_driver(PIN.pad, map::PAD_DRIVER));
        serve();
        other.join().unwrap();
        serve_all();
        assert_eq!(task.0.load(SeqCst), 1);
        assert_eq!(look(3), (map::PAD_DRIVER, false));
        assert!(!change::is_in_use(PIN.pad));
        // Nobody waits any more.
        map::pin(3).write(map::INT_TYPE_HIGH | map::INT_ENA_PRO);
        serve();
        assert!(look(3).1, "the dispatcher leaves it alone");
    });
}

fn given_away() {
    const THEIRS: u32 = map::INT_TYPE_HIGH | map::INT_ENA_PRO;
    all(3, || {
        begin_old(RISING);
        drive(3, true);
        let other = app(|| {
            change::disarm(&PIN);
            assert!(!look(3).1, "a status of before");
            // Somebody else's driver; its pad is high.
            map::pin(3).write(THEIRS);
        });
        serve();
        other.join().unwrap();
        serve();
        assert_eq!(look(3), (THEIRS, true), "the dispatcher leaves it alone");
        calls();
    });
}

fn two_changes() {
    all(3, || {
        begin_old(BOTH);
        let other = app(|| begin_new(on(Cpu::AppCpu, BOTH)));
        change::set_pad_driver(PIN.pad, map::PAD_DRIVER);
        other.join().unwrap();
        assert_eq!(look(3).0, map::PAD_DRIVER | map::INT_TYPE_HIGH | map::INT_ENA_APP);
    });
    all(3, || {
        begin_old(RISING);
        let other = app(|| begin_new(BOTH));
        change::disarm(&PIN);
        other.join().unwrap();
        drive(3, true);
        serve_all();
        match (change::is_in_use(PIN.pad), calls().as_slice()) {
            (true, [("new", Level::High)]) | (false, []) => {}
            (in_use, calls) => panic!("in use: {in_use}, and {calls:?}"),
        }
    });
}

/// What a handler does that interrupts the dispatcher.
const BETWEEN: [fn(); 5] = [
    || change::disarm(&PIN),
    || begin_new(RISING),
    || begin_new(on(Cpu::AppCpu, RISING)),
    || change::set_pad_driver(PIN.pad, map::PAD_DRIVER),
    || change::rearm(&PIN, Level::High, FIRST_USE),
];

/// The word of an event of a run's first use.
const FIRST_USE: u32 = super::word::next(0);

/// More accesses than a pass has.
const ACCESSES: usize = 40;

fn interrupted() {
    for (which, between) in BETWEEN.into_iter().enumerate() {
        for access in 1..ACCESSES {
            all(1, move || {
                begin_old(RISING);
                drive(3, true);
                interrupt_at(access, between);
                serve();
                let never = no_interrupt();
                if never {
                    between();
                }
                serve_all();
                check_between(which);
            });
        }
    }
}

fn check_between(which: usize) {
    let told = calls();
    assert!(told.iter().all(|call| *call == ("old", Level::High)), "{told:?}");
    match which {
        0 => {
            assert!(told.len() <= 1, "{told:?}");
            assert_eq!(look(3), (0, false));
        }
        1 => {
            assert!(told.len() <= 1, "{told:?}");
            works("new");
        }
        2 => {
            assert!(told.len() <= 1, "{told:?}");
            assert_eq!(look(3).0, map::INT_TYPE_LOW | map::INT_ENA_APP);
        }
        3 => {
            assert_eq!(told.len(), 1, "no edge is lost");
            assert_eq!(
                look(3).0,
                map::PAD_DRIVER | map::INT_TYPE_LOW | map::INT_ENA_PRO
            );
            works_with_driver();
        }
        _ => {
            // Once more, if the first time was before.
            assert!((1..=2).contains(&told.len()), "{told:?}");
            works("old");
        }
    }
}

fn works_with_driver() {
    drive(3, false);
    serve_all();
    drive(3, true);
    serve_all();
    assert_eq!(calls(), [("old", Level::High)]);
}

fn interrupted_and_other_core() {
    for access in 1..ACCESSES / 2 {
        all(2, move || {
            begin_old(RISING);
            drive(3, true);
            interrupt_at(access, || begin_new(RISING));
            let other = app(|| change::set_pad_driver(PIN.pad, map::PAD_DRIVER));
            serve();
            if no_interrupt() {
                begin_new(RISING);
            }
            other.join().unwrap();
            serve_all();
            let told = calls();
            assert!(matches!(told[..], [] | [("old", Level::High)]), "{told:?}");
            assert_eq!(look(3).0, map::PAD_DRIVER | map::INT_TYPE_LOW | map::INT_ENA_PRO);
        });
    }
}

fn next_pad() {
    all(2, || {
        begin_old(RISING);
        change::call(&SECOND, RISING, Callback::new(&SECOND, new));
        drive(3, true);
        drive(5, true);
        // The first one's handler removes the second one's callback.
        IN_HANDLER.set(Some(Box::new(|| change::disarm(&SECOND))));
        let other = app(|| change::set_pad_driver(SECOND.pad, map::PAD_DRIVER));
        serve();
        other.join().unwrap();
        serve_all();
        assert_eq!(calls(), [("old", Level::High)]);
        assert_eq!(look(5).0 & !map::PAD_DRIVER, 0);
    });
}

fn too_late() {
    all(3, || {
        begin_old(RISING);
        drive(3, true);
        serve();
        calls();
        let word = WORD.get();
        // An event of the old use, on the other core.
        let other = app(move || {
            change::disarm_only(&PIN, word);
        });
        begin_new(RISING);
        other.join().unwrap();
        works("new");
    });
}
