"""What a module's source says of itself: what it imports, what of the world it touches."""

import ast
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "blueprint"

WORLDLY_MODULES = frozenset(
    {
        "concurrent", "getpass", "glob", "http", "io", "locale", "multiprocessing", "os", "pathlib",
        "platform", "shutil", "signal", "socket", "socketserver", "subprocess", "tempfile", "threading",
        "time", "urllib", "webbrowser",
    }
)  # fmt: skip
WORLDLY_CALLS = frozenset({"open", "input", "breakpoint"})
WORLDLY_ATTRIBUTES = frozenset(
    {
        ("date", "today"), ("datetime", "now"), ("datetime", "today"), ("datetime", "utcnow"),
        ("sys", "argv"), ("sys", "exit"), ("sys", "stdin"), ("sys", "stdout"), ("sys", "stderr"),
        ("uuid", "uuid1"), ("uuid", "uuid4"),
    }
)  # fmt: skip


def modules() -> list[Path]:
    """Every module of the package, in the order of their paths."""
    return sorted(PACKAGE.rglob("*.py"))


def name(path: Path) -> str:
    """How a module is called in this house's tests: its path inside the package."""
    return path.relative_to(PACKAGE).as_posix()


def room(path: Path) -> str:
    """The room a module stands in; the entry point belongs to the command line."""
    first = path.relative_to(PACKAGE).parts[0]
    return "cli" if first == "__main__.py" else first.removesuffix(".py")


def imported(source: str) -> Iterator[str]:
    """Every module a source imports, also inside functions and for type checking, as dotted names."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            if node.level:
                yield "." * node.level + (node.module or "")
            elif node.module == "blueprint":
                yield from (f"blueprint.{alias.name}" for alias in node.names)
            else:
                yield node.module or ""
        elif isinstance(node, ast.Call) and _called(node) == "import_module" and node.args:
            yield _beginning(node.args[0])


def worldly(source: str) -> Iterator[str]:
    """Where a source touches disk, clock, environment, processes, or chance without a seed."""
    for module in imported(source):
        if module.split(".")[0] in WORLDLY_MODULES:
            yield module
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call):
            yield from _worldly_call(node)
        elif isinstance(node, ast.Attribute) and (_name(node.value), node.attr) in WORLDLY_ATTRIBUTES:
            yield f"{_name(node.value)}.{node.attr}"


def prints(source: str) -> bool:
    return any(
        isinstance(node, ast.Call) and _called(node) == "print" for node in ast.walk(ast.parse(source))
    )


def _worldly_call(node: ast.Call) -> Iterator[str]:
    called = _called(node)
    if isinstance(node.func, ast.Name) and called in WORLDLY_CALLS:
        yield f"{called}()"
    if called in ("Random", "SystemRandom") and not node.args and not node.keywords:
        yield f"{called}() without a seed"
    if isinstance(node.func, ast.Attribute) and _name(node.func.value) == "random" and called != "Random":
        yield f"random.{called}()"


def _name(node: ast.expr) -> str:
    return node.id if isinstance(node, ast.Name) else ""


def _called(node: ast.Call) -> str:
    return node.func.attr if isinstance(node.func, ast.Attribute) else _name(node.func)


def _beginning(argument: ast.expr) -> str:
    """A module's name as far as it stands in the source: `f"blueprint.wording.{x}"` → `blueprint.wording.`"""
    if isinstance(argument, ast.JoinedStr) and argument.values:
        return _beginning(argument.values[0])
    return str(argument.value) if isinstance(argument, ast.Constant) else ""
