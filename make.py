"""Set up `.venv` and do one of: demo, test, verify, lint, wheel, bars. Needs nothing but Python 3.11 and pip.

`make demo` and `py make.py demo` are the same thing. The environment is made with uv where uv is there,
with venv and pip where it is not, and filled again only when `pyproject.toml` changes; a second run needs no
network.
"""

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

try:
    import tomllib
except ImportError:  # it came with 3.11
    sys.exit(f"blueprint needs Python 3.11 or newer; this is Python {sys.version.split()[0]}.")

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = BIN / ("python.exe" if os.name == "nt" else "python")
BLUEPRINT = (PYTHON, "-m", "blueprint")
EXAMPLES = ("broadband-installation", "phone-counter")


def demo() -> None:
    """Check, time and draw two examples into `demo/`."""
    install()
    folder = ROOT / "demo"
    folder.mkdir(exist_ok=True)
    run(*BLUEPRINT, "check", "examples")
    for name in EXAMPLES:
        example = Path("examples", f"{name}.yaml")
        numbers = output(*BLUEPRINT, "analyze", example)
        (folder / f"{name}.txt").write_text(numbers, encoding="utf-8")
        run(*BLUEPRINT, "render", example, "-o", Path("demo", f"{name}.svg"))
        print(f"\n{numbers}", flush=True)
    print("Pictures (open them in a browser) and numbers:")
    for name in EXAMPLES:
        print(f"  {Path('demo', name)}.svg   {Path('demo', name)}.txt")


def test() -> None:
    """The quick tests: three minutes at most."""
    install("dev")
    run(PYTHON, "-m", "pytest", "-n", "auto", "-m", "not slow")


def verify() -> None:
    """The slow tests: thousands of generated flows and drawings, twenty hash seeds, other tools."""
    install("dev")
    run(PYTHON, "-m", "pytest", "-n", "auto", "-m", "slow")


def lint() -> None:
    """Style and types: ruff and mypy strict."""
    install("dev")
    run(PYTHON, "-m", "ruff", "check", ".")
    run(PYTHON, "-m", "ruff", "format", "--check", ".")
    run(PYTHON, "-m", "mypy")
    run(PYTHON, "-m", "mypy", "make.py", "benchmarks", ".ci/check_wheel.py")


def wheel() -> None:
    """Build the wheel into `dist/`."""
    install("dev")
    run(PYTHON, "-m", "hatchling", "build", "-t", "wheel")


def bars() -> None:
    """Measure speed, memory and drawings against what we hold ourselves to."""
    install("dev")
    run(PYTHON, "-m", "benchmarks.bars")
    run(PYTHON, "-m", "benchmarks.drawing")


TASKS = {task.__name__: task for task in (demo, test, verify, lint, wheel, bars)}


def install(group: str | None = None) -> None:
    """Put the package, editable, and the tools of a dependency group into `.venv`, if they are not there."""
    stamp = VENV / f".installed-{group or 'blueprint'}"
    wanted = hashlib.sha256((ROOT / "pyproject.toml").read_bytes()).hexdigest()
    if PYTHON.exists() and stamp.exists() and stamp.read_text(encoding="utf-8") == wanted:
        return
    if VENV.exists() and not PYTHON.exists():  # its Python was moved or removed
        shutil.rmtree(VENV)
    requirements = ("-e", ".", *dependency_group(group))
    if not with_uv(requirements):
        with_pip(requirements)
    stamp.write_text(wanted, encoding="utf-8")


def dependency_group(name: str | None) -> tuple[str, ...]:
    """The requirements of a group; read here because pip knows groups only from version 25.1 on."""
    if name is None:
        return ()
    groups = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["dependency-groups"]
    return tuple(groups[name])


def with_uv(requirements: tuple[str, ...]) -> bool:
    """Install with uv; false where there is no uv or it does not get through."""
    uv = shutil.which("uv")
    if uv is None:
        return False
    if not PYTHON.exists():
        succeeded(uv, "venv", "--quiet", "--python", sys.executable, VENV)
    if succeeded(uv, "pip", "install", "--quiet", "--python", PYTHON, *requirements):
        return True
    print("uv did not get through; trying pip.", flush=True)
    return False


def with_pip(requirements: tuple[str, ...]) -> None:
    """Install with pip: the environment's own, or this Python's where venv cannot make one (Debian)."""
    if not PYTHON.exists() and not succeeded(sys.executable, "-m", "venv", VENV, quiet=True):
        run(sys.executable, "-m", "venv", "--clear", "--without-pip", VENV)
    own = succeeded(PYTHON, "-m", "pip", "--version", quiet=True)
    pip = (PYTHON, "-m", "pip") if own else (sys.executable, "-m", "pip", "--python", PYTHON)
    run(*pip, "install", "--quiet", "--disable-pip-version-check", *requirements)


def run(*command: object) -> None:
    """Run a command from the project's folder; where it fails, end with its exit code."""
    done = subprocess.run([str(word) for word in command], cwd=ROOT, env=environment(), check=False)
    if done.returncode:
        sys.exit(done.returncode)


def output(*command: object) -> str:
    """What a command prints; where it fails, end with its exit code."""
    words = [str(word) for word in command]
    done = subprocess.run(
        words, cwd=ROOT, env=environment(), check=False, stdout=subprocess.PIPE, encoding="utf-8"
    )
    if done.returncode:
        print(done.stdout)
        sys.exit(done.returncode)
    return done.stdout


def succeeded(*command: object, quiet: bool = False) -> bool:
    words = [str(word) for word in command]
    return subprocess.run(words, cwd=ROOT, capture_output=quiet, check=False).returncode == 0


def environment() -> dict[str, str]:
    """UTF-8 also where the console speaks something else."""
    return {**os.environ, "PYTHONUTF8": "1"}


if __name__ == "__main__":
    if len(sys.argv) != 2 or sys.argv[1] not in TASKS:
        sys.exit("Usage: python make.py " + "|".join(TASKS))
    TASKS[sys.argv[1]]()
