"""Whether the wheel is whole: `python .ci/check_wheel.py WHEEL SCRATCH`.

Its list of files is held against the checkout; then it is installed into a new environment and asked to
check, time and draw an example, to explain a rule in two languages and to write the schema, from a folder
where the checkout cannot be imported by accident.
"""

import os
import shutil
import subprocess
import sys
import venv
from pathlib import Path
from zipfile import ZipFile

ROOT = Path(__file__).resolve().parents[1]


def main(wheel: Path, scratch: Path) -> None:
    missing = sorted(wanted_files() - set(ZipFile(wheel).namelist()))
    if missing:
        sys.exit("Not in the wheel: " + ", ".join(missing))
    blueprint = installed(wheel, scratch / "environment")
    folder = scratch / "elsewhere"
    folder.mkdir()
    for example in ("phone-counter", "broadband-installation"):
        shutil.copy(ROOT / "examples" / f"{example}.yaml", folder)
        run(blueprint, "check", f"{example}.yaml", cwd=folder)
        run(blueprint, "analyze", f"{example}.yaml", cwd=folder)
        run(blueprint, "render", f"{example}.yaml", "-o", f"{example}.svg", cwd=folder)
        expect((folder / f"{example}.svg").stat().st_size > 1000, f"a picture of {example}")
        run(blueprint, "render", f"{example}.yaml", "-o", f"{example}.html", cwd=folder)
        expect("</html>" in (folder / f"{example}.html").read_text("utf-8"), f"a page of {example}")
    run(blueprint, "schema", "-o", "blueprint.schema.json", cwd=folder)
    same = (folder / "blueprint.schema.json").read_bytes() == (
        ROOT / "schemas/blueprint.schema.json"
    ).read_bytes()
    expect(same, "the schema of schemas/")
    for language, words in (("en", "Why"), ("zh", "为什么")):
        page = run(blueprint, "explain", "BP203", "--lang", language, cwd=folder)
        expect(words in page, f"a page about BP203 with {words!r} for --lang {language}")
    print(f"{wheel.name}: whole, and works in a clean environment.")


def wanted_files() -> set[str]:
    """What the checkout's package holds: code, texts, rule pages, the typing marker."""
    package = ROOT / "blueprint"
    return {
        path.relative_to(ROOT).as_posix()
        for path in package.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }


def installed(wheel: Path, environment: Path) -> Path:
    """The command `blueprint` of a new environment that holds this wheel and what it depends on."""
    venv.create(environment, with_pip=True)
    folder = environment / ("Scripts" if os.name == "nt" else "bin")
    run(folder / "python", "-m", "pip", "install", "--quiet", "--disable-pip-version-check", wheel)
    return folder / "blueprint"


def run(*command: object, cwd: Path | None = None) -> str:
    """What a command prints; a failure ends the check and shows what it said."""
    words = [str(word) for word in command]
    clean = {key: value for key, value in os.environ.items() if not key.startswith("PYTHON")}
    done = subprocess.run(
        words, cwd=cwd, env={**clean, "PYTHONUTF8": "1"}, check=False, capture_output=True, encoding="utf-8"
    )
    expect(done.returncode == 0, f"`{' '.join(words)}` to succeed\n{done.stdout}{done.stderr}")
    return done.stdout


def expect(true: bool, what: str) -> None:
    if not true:
        sys.exit(f"The wheel fails: expected {what}")


if __name__ == "__main__":
    main(Path(sys.argv[1]).resolve(), Path(sys.argv[2]).resolve())
