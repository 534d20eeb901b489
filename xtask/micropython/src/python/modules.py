"""The other modules of Pycom's firmware, and what stands for those that are not there."""

import types


class Absent:
    """Something that the firmware has and this has not: it says so when it is used."""

    def __init__(self, name):
        object.__setattr__(self, "_name", name)

    def _use(self, *args, **kwargs):
        raise NotImplementedError("`%s` is not there: only pins, time, sleep and resets are simulated" % self._name)

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        self._use()

    def __repr__(self):
        return "<%s, which is not there>" % self._name

    __call__ = __setattr__ = __getitem__ = __setitem__ = __iter__ = __enter__ = __bool__ = __int__ = __mro_entries__ = __eq__ = __len__ = _use
    __hash__ = object.__hash__


class Module(types.ModuleType):
    """A module that says its own name as the firmware does."""

    def __init__(self, name, names, absent=()):
        super().__init__(name)
        for other in absent:
            setattr(self, other, Absent("%s.%s" % (name.lstrip("u"), other)))
        for other, value in names.items():
            setattr(self, other, value)

    def __repr__(self):
        return "<module '%s'>" % self.__name__

    def __getattr__(self, name):
        raise AttributeError("'module' object has no attribute '%s'" % name)


class AbsentModule(Module):
    """A module of the firmware of which nothing is there."""

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        return Absent("%s.%s" % (self.__name__, name))


ABSENT_MODULES = set(
    "network usocket socket ussl ssl uselect select ubluetooth bluetooth ucrypto crypto uqueue queue _thread framebuf uctypes umqtt"
    " ucoap coap mdns MicroWebSrv websocket".split())

# Of CPython, under the firmware's names.
SHARED_MODULES = {
    "array": "array", "binascii": "binascii", "builtins": "builtins", "cmath": "cmath", "collections": "collections", "errno": "errno",
    "hashlib": "hashlib", "io": "io", "json": "json", "math": "math", "random": "random", "re": "re", "struct": "struct",
    "ubinascii": "binascii", "ucollections": "collections", "uerrno": "errno", "uhashlib": "hashlib", "uio": "io", "ujson": "json",
    "urandom": "random", "ure": "re", "ustruct": "struct",
}


def _seconds(value):
    if not isinstance(value, (int, float)):
        raise TypeError("can't convert %s to float" % type(value).__name__)
    return max(float(value), 0.0)


def _whole(value):
    if not isinstance(value, int):
        raise TypeError("can't convert %s to int" % type(value).__name__)
    return int(value)


def _signed(value):
    return (_whole(value) + (1 << 31)) % (1 << 32) - (1 << 31)


def time_module():
    import calendar
    import time as clock

    offset = 0

    def sleep(seconds):
        _chip.sleep(int(_seconds(seconds) * 1000) * 1000000)

    def sleep_ms(ms):
        _chip.sleep(max(_whole(ms), 0) * 1000000)

    def sleep_us(us):
        _chip.sleep(max(_whole(us), 0) * 1000)

    def ticks_ms():
        return _chip.since_start() // 1000000 % (1 << 32)

    def ticks_us():
        return _chip.since_start() // 1000 % (1 << 32)

    def ticks_diff(end, start):
        return _signed(_whole(end) - _whole(start))

    def ticks_add(start, delta):
        return (_whole(start) + _whole(delta)) % (1 << 32)

    def time():
        return _chip.since_power_on() // 1000000000

    def _tuple(seconds):
        it = clock.gmtime(seconds)
        return (it.tm_year, it.tm_mon, it.tm_mday, it.tm_hour, it.tm_min, it.tm_sec, it.tm_wday, it.tm_yday)

    def gmtime(seconds=None):
        return _tuple(time() if seconds is None else _whole(seconds))

    def localtime(seconds=None):
        return _tuple((time() if seconds is None else _whole(seconds)) + offset)

    def mktime(date):
        if len(date) not in (8, 9):
            raise TypeError("mktime needs a tuple of length 8 or 9 (%d given)" % len(date))
        return calendar.timegm(tuple(date[:6]) + (0, 0, 0)) - offset

    def timezone(seconds=None):
        nonlocal offset
        if seconds is None:
            return offset
        offset = _whole(seconds)

    shown = [sleep, sleep_ms, sleep_us, ticks_ms, ticks_us, ticks_diff, ticks_add, time, gmtime, localtime, mktime, timezone]
    names = {function.__name__: function for function in shown}
    names["ticks_cpu"] = ticks_us
    return Module("utime", names)


def pycom_module():
    is_on = True

    def heartbeat(*args):
        nonlocal is_on
        if len(args) > 1:
            raise TypeError("heartbeat() takes at most one argument")
        if not args:
            return is_on
        is_on = bool(args[0])

    def rgbled(*args):
        """The light of the module is a WS2812, whose signal is not simulated."""
        if is_on:
            raise OSError("the light shows the heartbeat: `pycom.heartbeat(False)` first")
        if not args:
            raise TypeError("rgbled() needs a colour")
        _whole(args[0])

    absent = ("ampy antenna bootmgr coverage diff_update_enabled free_heap get_free_heap heartbeat_on_boot lte_modem_en_on_boot"
              " lte_modem_on_boot nvs_commit nvs_erase nvs_erase_all nvs_get nvs_set ota_finish ota_start ota_verify ota_write ota_slot"
              " pulses_get pybytes_on_boot rgb_led_on_boot sigfox_info smart_config_on_boot wdt_on_boot wdt_on_boot_timeout"
              " wifi_mode_on_boot wifi_on_boot wifi_pwd wifi_pwd_sta wifi_ssid wifi_ssid_sta")
    return Module("pycom", {"heartbeat": heartbeat, "rgbled": rgbled}, absent.split())


def os_module(board):
    from collections import namedtuple

    uname = namedtuple("uname", "sysname nodename release version machine")
    names = {"uname": lambda: uname(board, board, "1.20.2", "simulated", "%s with ESP32" % board)}
    absent = ("chdir dupterm fsformat getcwd getfree getcwd ilistdir listdir mkdir mkfat mount remove rename rmdir stat statvfs sync umount"
              " unlink urandom")
    return Module("uos", names, absent.split())


def sys_module(board, path):
    import sys

    def exit(*args):
        raise SystemExit(*args)

    def print_exception(error, file=None):
        show_exception(error, file or sys.stdout)

    names = {
        "exit": exit, "print_exception": print_exception, "argv": [], "path": path, "platform": board, "byteorder": "little",
        "maxsize": (1 << 31) - 1, "version": "3.4.0", "version_info": (3, 4, 0), "stdin": Absent("sys.stdin"), "stdout": sys.stdout,
        "stderr": sys.stderr, "implementation": ("micropython", (1, 11, 0)),
    }
    return Module("sys", names)


def micropython_module():
    def same(value):
        return value

    def nothing(*args):
        return None

    names = {"const": same, "native": same, "viper": same, "alloc_emergency_exception_buf": nothing, "opt_level": nothing,
             "kbd_intr": nothing}
    return Module("micropython", names, "asm_thumb asm_xtensa heap_lock heap_unlock mem_info qstr_info schedule stack_use".split())


def gc_module():
    import gc

    names = {"collect": lambda: gc.collect() and None, "enable": lambda: None, "disable": lambda: None, "isenabled": lambda: True}
    return Module("gc", names, "mem_alloc mem_free threshold".split())
