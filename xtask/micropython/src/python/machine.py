"""`machine` of Pycom's firmware: its pins are `machine::Pin` of the board's crate, reached through `_chip`.

What the firmware did is from its source, esp32/mods/machpin.c, modmachine.c and util/mpsleep.c of release 1.20. With `STRICT` a pin does what
`machine::Pin` does; without, what the firmware did, and a note says where the two differ.
"""


class _Int(int):
    """A constant that remembers which names were joined in it, and prints as the firmware's number."""

    def __new__(cls, value, names):
        self = int.__new__(cls, value)
        self.names = names
        return self

    def __or__(self, other):
        both = int.__or__(self, other)
        return _Int(both, self.names | other.names) if isinstance(other, _Int) else both

    __ror__ = __or__

    def __reduce__(self):
        return (int, (int(self),))


_Int.__name__ = _Int.__qualname__ = "int"
_Int.__module__ = "builtins"

_MISSING = object()

# What the registers of GPIO_PINn_INT_TYPE made of the firmware's numbers: 6 and 7 are no type, so that nothing came.
_DELIVERED = {1: {"IRQ_RISING"}, 2: {"IRQ_FALLING"}, 3: {"IRQ_RISING", "IRQ_FALLING"}, 4: {"IRQ_LOW_LEVEL"}, 5: {"IRQ_HIGH_LEVEL"}}
_BITS = {"IRQ_FALLING": 1, "IRQ_RISING": 2, "IRQ_LOW_LEVEL": 4, "IRQ_HIGH_LEVEL": 8}


def _number(value):
    if not isinstance(value, int):
        raise TypeError("can't convert %s to int" % type(value).__name__)
    return int(value)


class Pin:
    IN, OUT, OPEN_DRAIN = 1, 2, 7
    PULL_UP, PULL_DOWN = 1, 2
    IRQ_RISING = _Int(1, frozenset(["IRQ_RISING"]))
    IRQ_FALLING = _Int(2, frozenset(["IRQ_FALLING"]))
    IRQ_LOW_LEVEL = _Int(4, frozenset(["IRQ_LOW_LEVEL"]))
    IRQ_HIGH_LEVEL = _Int(5, frozenset(["IRQ_HIGH_LEVEL"]))

    def __new__(cls, *args, **kwargs):
        if not args:
            raise TypeError("Pin() needs the name of a pin")
        self = _find(args[0])
        alone = len(args) == 1 and not kwargs
        if alone and STRICT:
            return self
        if alone and self._is_set_up and (self._mode, self._pull, self._alt) != (Pin.IN, None, -1):
            _note("pin-alone", "`Pin('%s')` alone made the pin an input without a pull" % self._id,
                  "`Pin::new` leaves it as it is", "keep one `Pin` and hand it around")
        self.init(*args[1:], **kwargs)
        return self

    def init(self, mode=_MISSING, pull=None, *, value=_MISSING, alt=None):
        if mode is _MISSING:
            if (pull, value, alt) != (None, _MISSING, None):
                _note("default-mode", "without `mode` the pin became an input, although the documentation says `mode=Pin.OUT`",
                      "`Init::default()` is an output", "say the mode")
            mode = Pin.OUT if STRICT else Pin.IN
        mode, pull = _mode(mode), _pull(pull)
        alt = -1 if alt is None else max(_number(alt), -1)
        if alt > 255:
            raise ValueError("`alt` is the index of a signal, from 0 to 255; negative: none")
        self._mode, self._pull, self._alt = mode, pull, alt
        if value is not _MISSING:
            self._value = 1 if value else 0
        if STRICT:
            _chip.init(self._id, mode, pull, None if value is _MISSING else bool(value), alt)
        else:
            if self._handler is not None:
                _note("init-callback", "`init` ended the pin's callback", "`init` keeps it", "call `remove_callback` if it is to end")
                _chip.callback(self._id, 0)
                self._handler = None
            self._configure()
        self._is_set_up = True

    def _configure(self):
        """What the firmware wrote: everything, each time."""
        mode, pull, alt = self._mode, self._pull, self._alt
        if _chip.is_input_only(self._id):
            if mode != Pin.IN:
                _note("output-input-only", "an output on `%s` was silently ignored: the pad has no output driver" % self._id,
                      "`Pin::init` returns `Unsupported`", "use another pin")
                return
            if pull is not None:
                _note("pull-input-only", "a pull on `%s` was silently ignored: the pad has no pull resistors" % self._id,
                      "`Pin::init` returns `Unsupported`", "leave the pull out, and add a resistor if the pin needs one")
                pull = None
        if mode == Pin.OPEN_DRAIN and alt >= 0:
            _note("open-drain-alt", "with `OPEN_DRAIN` it connected only the output of signal %d" % alt,
                  "both directions are connected", "nothing, if both are wanted, as for I2C")
        if mode != Pin.IN and _chip.is_held(self._id) and _chip.value(self._id) != self._value:
            _note("held-value", "set up without a value, a held pin was given its stored value, %d: it moves when the hold ends" % self._value,
                  "the level at which the pin is held is kept", "say the value")
        _chip.init(self._id, mode, pull, bool(self._value), alt)

    def id(self):
        return self._id

    def value(self, *args):
        if len(args) > 1:
            raise TypeError("value() takes at most one argument")
        if args:
            self._value = 1 if args[0] else 0
            _chip.set_value(self._id, bool(args[0]))
            return None
        level = _chip.value(self._id)
        if STRICT or not self._is_set_up or self._mode != Pin.OUT:
            return level
        if level != self._value and self._alt < 0:
            _note("value-of-output", "`value()` of an output was the value that was set last, %d; the pad is at %d" % (self._value, level),
                  "`value()` is the level on the pad", "use `value()` for the pad, and remember what was set")
        return self._value

    def __call__(self, *args):
        if len(args) > 1:
            raise TypeError("a pin is called with at most one argument")
        return self.value(*args)

    def toggle(self):
        if STRICT:
            _chip.toggle(self._id)
        else:
            self.value(not self._value)

    def mode(self, mode=_MISSING):
        if mode is _MISSING:
            return self._mode if self._is_set_up and not STRICT else _chip.mode(self._id)
        mode = _mode(mode)
        if STRICT:
            _chip.set_mode(self._id, mode)
        self._see()
        self._mode = mode
        if not STRICT:
            self._configure()

    def pull(self, pull=_MISSING):
        if pull is _MISSING:
            return self._pull if self._is_set_up and not STRICT else _chip.pull(self._id)
        pull = _pull(pull)
        if STRICT:
            _chip.set_pull(self._id, pull)
        self._see()
        self._pull = pull
        if not STRICT:
            self._configure()

    def _see(self):
        """The first change of a pin that nobody has set up begins with what the registers say."""
        if not self._is_set_up:
            self._mode, self._pull, self._is_set_up = _chip.mode(self._id), _chip.pull(self._id), True

    def hold(self, *args):
        if len(args) > 1:
            raise TypeError("hold() takes at most one argument")
        refused = _chip.cannot_hold(self._id)
        if args:
            if refused:
                raise _CannotHold(refused)
            self._hold = bool(args[0])
            _chip.set_hold(self._id, self._hold)
            return None
        if STRICT:
            if refused:
                raise _CannotHold(refused)
            return _chip.is_held(self._id)
        if not refused and not self._hold and _chip.is_held(self._id):
            _note("hold-forgotten", "`hold()` said False here: it forgot over a reset what the hardware keeps",
                  "`hold()` reads the hardware: True", "set the pin up first, then `set_hold(false)`")
        return self._hold

    def callback(self, trigger=0, handler=None, arg=None):
        number = _number(trigger)
        if number == 0 or handler is None:
            self._handler = None
            _chip.callback(self._id, 0)
            return
        names = trigger.names if isinstance(trigger, _Int) else _DELIVERED.get(number, set())
        wanted = sum(_BITS[name] for name in names)
        delivered = names if STRICT else _DELIVERED.get(number, set())
        bits = sum(_BITS[name] for name in delivered)
        self._tell_trigger(names, delivered, _chip.undeliverable(wanted))
        handlers = handler, self if arg is None else arg
        if bits == 0 and STRICT:
            raise ValueError("%d is no trigger" % number)
        # Before, because a level that is there calls at once.
        before, self._handler = self._handler, handlers
        try:
            _chip.callback(self._id, bits)
        except ValueError:
            self._handler = before
            raise

    def _tell_trigger(self, names, delivered, undeliverable):
        joined = " | ".join(sorted(names))
        # A level implies the edge that leads to it.
        implied = {"IRQ_HIGH_LEVEL": "IRQ_RISING", "IRQ_LOW_LEVEL": "IRQ_FALLING"}
        same = names == delivered or names == delivered | {implied.get(name) for name in delivered}
        if not same:
            was = "nothing" if not delivered else " | ".join(sorted(delivered)) + " alone"
            here = "`Pin::callback` returns `InvalidTrigger`" if undeliverable else "both are delivered"
            _note("joined-trigger", "`%s` was %s: the numbers overlap" % (joined, was), here, "choose the trigger that is meant")
        if any(name.endswith("LEVEL") for name in delivered):
            _note("level", "a level called the handler again and again for as long as it stayed",
                  "the handler is called once each time the level comes", "call `again()` in the handler if it is to be called again")

    def __repr__(self):
        mode = self._mode if self._is_set_up and not STRICT else _chip.mode(self._id)
        pull = self._pull if self._is_set_up and not STRICT else _chip.pull(self._id)
        mode = {Pin.IN: "IN", Pin.OUT: "OUT", Pin.OPEN_DRAIN: "OPEN_DRAIN"}[mode]
        pull = {None: "None", Pin.PULL_UP: "Pin.PULL_UP", Pin.PULL_DOWN: "Pin.PULL_DOWN"}[pull]
        return "Pin('%s', mode=Pin.%s, pull=%s, alt=%d)" % (self._id, mode, pull, self._alt)


Pin.__module__ = "builtins"


class _CannotHold(OSError, ValueError):
    """The firmware raises an OSError where a pin cannot hold."""


_CannotHold.__name__ = _CannotHold.__qualname__ = "OSError"
_CannotHold.__module__ = "builtins"


def _mode(mode):
    mode = _number(mode)
    if mode not in (Pin.IN, Pin.OUT, Pin.OPEN_DRAIN):
        raise ValueError("%d is no mode: a mode is Pin.IN, Pin.OUT or Pin.OPEN_DRAIN" % mode)
    return mode


def _pull(pull):
    if pull is None:
        return None
    pull = _number(pull)
    if pull not in (Pin.PULL_UP, Pin.PULL_DOWN):
        raise ValueError("%d is no pull: a pull is None, Pin.PULL_UP or Pin.PULL_DOWN" % pull)
    return pull


_pins = {}


def _named(space, names):
    """A class with the pins of one namespace."""
    pins = {name: _pin(pin) for name, pin in names}
    return type(space, (), dict(pins, __module__="builtins", __slots__=()))


def _pin(name):
    if name not in _pins:
        self = object.__new__(Pin)
        self._id, self._mode, self._pull, self._alt, self._value = name, Pin.IN, None, -1, 0
        self._hold, self._handler, self._is_set_up = False, None, False
        _pins[name] = self
    return _pins[name]


Pin.module = _named("cpu", _chip.names("module"))
Pin.exp_board = _named("board", _chip.names("exp_board"))


def _find(name):
    if isinstance(name, Pin):
        return name
    if isinstance(name, str):
        pin = Pin.exp_board.__dict__.get(name) or Pin.module.__dict__.get(name)
        if isinstance(pin, Pin):
            return pin
        raise ValueError(_chip.unknown(name))
    raise ValueError("%r is not the name of a pin, such as 'P9' or 'G16'" % (name,))


def _interrupted(name):
    """The callback of a pin."""
    pin = _pins[name]
    if pin._handler is None:
        return
    handler, arg = pin._handler
    try:
        handler(arg)
    except (_chip.End, SystemExit):
        pass
    except BaseException as error:
        print("Unhandled exception in interrupt handler", file=_stderr())
        show_exception(error)


PWRON_RESET, HARD_RESET, WDT_RESET, DEEPSLEEP_RESET, SOFT_RESET, BROWN_OUT_RESET = range(6)
PWRON_WAKE, PIN_WAKE, RTC_WAKE, ULP_WAKE = range(4)
WAKEUP_ALL_LOW, WAKEUP_ANY_HIGH = 0, 1


def deepsleep(*args):
    if len(args) > 1:
        raise TypeError("deepsleep() takes at most one argument")
    _chip.deepsleep(max(_number(args[0]), 0) if args else None)


def reset():
    _chip.reset()


def reset_cause():
    return _chip.reset_cause()


def wake_reason():
    reason, pins = _chip.wake_reason()
    return (reason, [_pin(name) for name in pins] if reason == PIN_WAKE else None)


def remaining_sleep_time():
    return _chip.remaining_sleep_time()


def pin_sleep_wakeup(pins, mode, enable_pull=False):
    if not isinstance(pins, (list, tuple)):
        raise TypeError("the pins are a list or a tuple")
    mode = _number(mode)
    if mode not in (WAKEUP_ALL_LOW, WAKEUP_ANY_HIGH):
        raise ValueError("invalid wakeup mode %d" % mode)
    pins = [_find(pin) for pin in pins]
    for pin in pins:
        refused = _chip.cannot_wake(pin._id)
        if refused:
            raise ValueError(refused)
    _note("wakeup-armed", "the pins were armed when the sleep began, so they could be used until then",
          "`pin_sleep_wakeup` arms them at once, and the program reads them no more", "call it last, before the sleep")
    _chip.pin_sleep_wakeup([pin._id for pin in pins], mode == WAKEUP_ANY_HIGH, bool(enable_pull))


def freq():
    return 160000000


def idle():
    pass


def disable_irq():
    """Whether they were enabled, which `enable_irq` is given back."""
    return 0 if _chip.disable_irq() else 1


def enable_irq(*state):
    if not state or not _number(state[0]):
        _chip.enable_irq()


def module():
    """The module that scripts import."""
    shown = [Pin, deepsleep, reset, reset_cause, wake_reason, remaining_sleep_time, pin_sleep_wakeup, freq, idle, disable_irq, enable_irq]
    names = {function.__name__: function for function in shown}
    for name, value in globals().items():
        if name.isupper() and isinstance(value, int) and name.endswith(("_RESET", "_WAKE", "_LOW", "_HIGH")):
            names[name] = value
    absent = ("ADC CAN DAC I2C PWM RMT RTC SD SPI Timer Touch UART WDT flash_encrypt info main mem16 mem32 mem8 rng"
              " secure_boot sleep temperature unique_id")
    return Module("umachine", names, absent.split())
