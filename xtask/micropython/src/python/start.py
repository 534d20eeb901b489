"""Runs a script as the board's `main.py`, each of its lines announced to the chip."""

import ast
import builtins
import gc
import importlib
import os
import struct
import sys
import traceback

_files = []
_loaded = {}


def _hook(line):
    number = ast.Constant(len(_files) - 1 << 24 | line, lineno=line, col_offset=0, end_lineno=line, end_col_offset=0)
    place = dict(lineno=line, col_offset=0, end_lineno=line, end_col_offset=0)
    return ast.Expr(ast.Call(ast.Name("__line__", ast.Load(), **place), [number], [], **place), **place)


def _has_to_be_first(statement):
    is_text = isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant) and isinstance(statement.value.value, str)
    return is_text or isinstance(statement, ast.ImportFrom) and statement.module == "__future__"


def _compiled(path, shown):
    """The code of a file."""
    with open(path, "rb") as file:
        source = file.read()
    _files.append(shown)
    _chip.file(shown, source.decode("utf-8", "replace"))
    # A large script has many nodes, all of them in use.
    gc.disable()
    try:
        return compile(_announced(ast.parse(source, shown)), shown, "exec", dont_inherit=True)
    except SyntaxError as error:
        error.filename = shown
        raise
    except (ValueError, RecursionError, MemoryError, OverflowError) as error:
        raise SyntaxError(str(error) or "too large", (shown, None, None, None)) from None
    finally:
        gc.enable()


def _announced(tree):
    """Each statement says its line first."""
    nodes = [tree]
    while nodes:
        node = nodes.pop()
        nodes.extend(getattr(node, "handlers", ()))
        nodes.extend(getattr(node, "cases", ()))
        for field in ("body", "orelse", "finalbody"):
            block = getattr(node, field, None)
            if not isinstance(block, list):
                continue
            nodes.extend(block)
            block[:] = [each for statement in block for each in
                        ((statement,) if _has_to_be_first(statement) else (_hook(statement.lineno), statement))]
    return tree


def show_exception(error, file=None):
    """As MicroPython does: the lines of the script alone."""
    to = file or _stderr()
    if isinstance(error, SyntaxError):
        at = ', line %d' % error.lineno if error.lineno else ""
        to.write('Traceback (most recent call last):\n  File "%s"%s\n%s: %s\n' % (error.filename or "?", at, type(error).__name__, error.msg))
        return
    frames = [frame for frame in traceback.extract_tb(error.__traceback__) if frame.filename in _files]
    to.write("Traceback (most recent call last):\n")
    if len(frames) > 20:
        frames[10:-5] = [None]
    for frame in frames:
        if frame is None:
            to.write("  ...\n")
            continue
        to.write('  File "%s", line %d, in %s\n' % (frame.filename, frame.lineno, frame.name))
    text = str(error)
    # MicroPython has no name of its own for it.
    kind = RuntimeError if isinstance(error, RecursionError) else type(error)
    to.write("%s%s\n" % (kind.__name__, ": " + text if text else ":"))


def _stderr():
    sys.stdout.flush()
    return sys.stderr


def _note(key, firmware, here, port):
    _stderr()
    _chip.note(key, firmware, here, port)


def _text(value, whole=str):
    """As MicroPython prints it: its floats have 32 bits and seven digits."""
    if type(value) is float:
        try:
            value = struct.unpack("f", struct.pack("f", value))[0]
        except OverflowError:
            value = float("inf") if value > 0 else float("-inf")
        text = "%.7g" % value
        return text if any(c in text for c in ".en") else text + ".0"
    if type(value) in (list, tuple):
        items = ", ".join(_text(item, repr) for item in value)
        if type(value) is list:
            return "[%s]" % items
        return "(%s,)" % items if len(value) == 1 else "(%s)" % items
    return whole(value)


def _print(*values, sep=" ", end="\n", file=None):
    print(*[_text(value) for value in values], sep=sep, end=end, file=file)


def _importer(root, ready):
    """`import` of a script: the firmware's modules, and files beside the script and in `lib`."""

    def load(name):
        if name in _loaded:
            return _loaded[name]
        if name in ready:
            module = ready[name]()
            # `time` and `utime` are one module.
            for other in [other for other in ready if ready[other] is ready[name]]:
                _loaded[other] = module
            return module
        for directory in (root, os.path.join(root, "lib")):
            path = os.path.join(directory, *name.split("."))
            for file in (path + ".py", os.path.join(path, "__init__.py")):
                if os.path.isfile(file):
                    return run_file(name, file)
            if os.path.isdir(path):
                _loaded[name] = Module(name, {"__path__": []})
                return _loaded[name]
        if name in SHARED_MODULES:
            _loaded[name] = importlib.import_module(SHARED_MODULES[name])
        elif name.split(".")[0] in ABSENT_MODULES:
            _loaded[name] = AbsentModule(name, {"__path__": []})
        else:
            raise ImportError("no module named '%s'" % name)
        return _loaded[name]

    def run_file(name, file):
        module = Module(name, {"__builtins__": names, "__file__": file})
        if os.path.basename(file) == "__init__.py":
            module.__path__, module.__package__ = [], name
        else:
            module.__package__ = name.rpartition(".")[0]
        _loaded[name] = module
        exec(_compiled(file, os.path.relpath(file, root)), module.__dict__)
        return module

    def import_(name, globals=None, locals=None, fromlist=(), level=0):
        if level:
            package = (globals or {}).get("__package__") or ""
            parts = package.split(".") if package else []
            if level > len(parts):
                raise ImportError("relative import")
            name = ".".join(parts[:len(parts) - level + 1] + ([name] if name else []))
        parts = name.split(".")
        for count in range(1, len(parts) + 1):
            module = load(".".join(parts[:count]))
            if count > 1:
                setattr(load(".".join(parts[:count - 1])), parts[count - 1], module)
        if not fromlist:
            return load(parts[0])
        for each in fromlist:
            if each != "*" and not hasattr(module, each) and hasattr(module, "__path__"):
                setattr(module, each, load("%s.%s" % (name, each)))
        return module

    names = dict(builtins.__dict__)
    for name in ("breakpoint", "copyright", "credits", "exit", "license", "quit", "help"):
        names.pop(name, None)
    names.update({
        "__import__": import_, "__line__": _chip.line, "print": _print, "input": Absent("input"), "open": Absent("open"),
    })
    return names


def main(path, board):
    """Runs the script once. Whether it has come to its end without an exception."""
    root = os.path.dirname(os.path.abspath(path))
    shared = {}

    def once(make):
        return lambda: shared.setdefault(make, None) or shared.update({make: make()}) or shared[make]

    time, machine_, os_, sys_ = once(time_module), once(module), once(lambda: os_module(board)), once(lambda: sys_module(board, ["", "lib"]))
    collector = once(gc_module)
    ready = {"machine": machine_, "umachine": machine_, "time": time, "utime": time, "os": os_, "uos": os_, "sys": sys_, "usys": sys_,
             "pycom": once(pycom_module), "micropython": once(micropython_module), "gc": collector}
    names = _importer(root, ready)
    try:
        code = _compiled(path, os.path.basename(path))
        exec(code, {"__name__": "__main__", "__builtins__": names, "__file__": os.path.basename(path)})
    except _chip.End:
        return True
    except SystemExit:
        return True
    except BaseException as error:
        show_exception(error)
        return False
    finally:
        sys.stdout.flush()
    return True
