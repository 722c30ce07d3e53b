"""`blueprint render` in every format, as it is called: PNG, PDF, DOT, Mermaid; what is missing is told."""

import importlib.util
import os
import re
from pathlib import Path

import pytest

from blueprint.cli import main
from blueprint.cli.formats import is_draft
from tests.drawing.fonts import LATIN, font_file
from tests.drawing.test_render import BROKEN, GOOD

NEEDS = {"png": "resvg_py", "pdf": "typst", "dot": "graphviz", "mmd": "msgspec", "svg": "msgspec"}
FORMATS = [
    pytest.param(
        name, marks=pytest.mark.skipif(not importlib.util.find_spec(module), reason=f"needs {module}")
    )
    for name, module in NEEDS.items()
]
PIXELS = FORMATS[:2]


@pytest.fixture(autouse=True)
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("LC_ALL", "C.UTF-8")
    path = Path("library.yaml")
    path.write_text(GOOD, encoding="utf-8")
    return path


@pytest.fixture
def tiny() -> str:
    return font_file(Path("tiny.ttf"), LATIN)


@pytest.fixture
def render(tiny):
    """`blueprint render library.yaml …` with the tiny font alone."""
    return lambda *more: main(["render", "library.yaml", "--font", tiny, "--no-system-fonts", *more])


@pytest.mark.parametrize("format", FORMATS)
def test_the_ending_says_the_format(render, capsys, format):
    assert render("-o", f"a.{format}") == 0
    assert capsys.readouterr().out == f"drawn: a.{format}\n"
    beginnings = {
        "png": b"\x89PNG",
        "pdf": b"%PDF",
        "dot": b"// blueprint\n",
        "mmd": b"---\n",
        "svg": b"<?xml",
    }
    assert Path(f"a.{format}").read_bytes().startswith(beginnings[format])


@pytest.mark.parametrize("format", FORMATS)
def test_format_overrides_the_ending_and_gives_one(render, format):
    assert render("--format", format) == 0 and render("-o", "a.txt", "-f", format) == 0
    assert Path(f"library.{format}").read_bytes() == Path("a.txt").read_bytes()


@pytest.mark.parametrize("format", FORMATS)
def test_the_same_file_gives_the_same_bytes(render, format):
    assert render("-o", f"a.{format}") == render("-o", f"b.{format}") == 0
    assert Path(f"a.{format}").read_bytes() == Path(f"b.{format}").read_bytes()


@pytest.mark.parametrize("format", FORMATS)
def test_a_draft_never_replaces_a_good_picture(render, file, format):
    name = f"a.{format}"
    render("-o", name)
    good = Path(name).read_bytes()
    file.write_text(BROKEN, encoding="utf-8")
    assert render("-o", name) == 1
    assert Path(name).read_bytes() == good and not is_draft(good)
    assert is_draft(Path(f"a.draft.{format}").read_bytes())
    assert render("-o", name, "--force") == 1 and is_draft(Path(name).read_bytes())
    file.write_text(GOOD, encoding="utf-8")
    assert render("-o", name) == 0 and Path(name).read_bytes() == good


@pytest.mark.parametrize("format", FORMATS[2:])
def test_text_goes_to_standard_output(capfdbinary, format):
    assert main(["render", "library.yaml", "-o", "-", "-f", format]) == 0
    assert b"Asks for a book" in capfdbinary.readouterr().out


@pytest.mark.parametrize("format", PIXELS)
def test_pixels_do_not(capsys, format):
    assert main(["render", "library.yaml", "-o", "-", "-f", format]) == 2
    told = capsys.readouterr()
    assert told.out == "" and f"Name a file: -o picture.{format}" in told.err


@pytest.mark.parametrize("format", PIXELS)
def test_characters_without_a_font_are_named_and_the_good_picture_stays(render, file, capsys, format):
    name = f"a.{format}"
    assert render("-o", name) == 0
    good = Path(name).read_bytes()
    file.write_text(GOOD.replace("Lends it", "借出 🙂 ꙮ"), encoding="utf-8")
    assert render("-o", name) == 1
    told = capsys.readouterr().err
    for shown in ("借 (U+501F)", "出 (U+51FA)", "ꙮ (U+A66E)", "🙂 (U+1F642)"):
        assert shown in told
    assert "(4 in all)" in told and "apt install fonts-noto-cjk" in told and "fonts-noto-color-emoji" in told
    assert "fonts.google.com/noto" in told and f"a.draft.{format} ({name} is kept" in told
    assert Path(name).read_bytes() == good and is_draft(Path(f"a.draft.{format}").read_bytes())


@pytest.mark.parametrize("format", PIXELS)
def test_they_are_named_in_chinese(file, tiny, capsys, format):
    file.write_text(GOOD.replace("Lends it", "借出"), encoding="utf-8")
    assert (
        main(["render", "library.yaml", "-f", format, "--font", tiny, "--no-system-fonts", "--lang", "zh"])
        == 1
    )
    assert "没有字体能显示" in (told := capsys.readouterr().err) and "请安装思源黑体" in told


def test_many_characters_without_a_font_are_counted(render, file, capsys):
    pytest.importorskip("resvg_py", reason="needs the extra png")
    file.write_text(GOOD.replace("Lends it", "".join(map(chr, range(0x4E00, 0x4E14)))), encoding="utf-8")
    assert render("-f", "png") == 1
    told = capsys.readouterr().err
    assert "(20 in all)" in told and "… and 8 more" in told


def test_a_second_font_fills_the_gaps(file, tiny):
    pytest.importorskip("resvg_py", reason="needs the extra png")
    file.write_text(GOOD.replace("Lends it", "借出"), encoding="utf-8")
    Path("fonts").mkdir()
    font_file(Path("fonts/han.ttf"), "借出", "Tiny Han")
    assert (
        main(["render", "library.yaml", "-f", "png", "--font", tiny, "--font", "fonts", "--no-system-fonts"])
        == 0
    )


@pytest.mark.parametrize(
    ("path", "words"),
    [
        ("none.ttf", "no such font"),
        ("empty", "no font in this folder"),
        ("library.yaml", "cannot be read as a font"),
    ],
)
def test_a_font_that_is_none_is_told(capsys, path, words):
    pytest.importorskip("resvg_py", reason="needs the extra png")
    Path("empty").mkdir()
    assert main(["render", "library.yaml", "-f", "png", "--font", path, "--no-system-fonts"]) == 2
    assert words in capsys.readouterr().err and not Path("library.png").exists()


@pytest.mark.parametrize(
    ("format", "module"), [("png", "resvg_py"), ("pdf", "typst"), ("pdf", "fontTools"), ("dot", "graphviz")]
)
def test_a_missing_package_is_told_before_anything_is_read(monkeypatch, capsys, format, module):
    monkeypatch.setattr("blueprint.cli.formats.find_spec", lambda name: None if name == module else object())
    assert main(["render", "missing.yaml", "-o", f"a.{format}"]) == 2
    told = capsys.readouterr().err
    assert told.startswith(f"{format.upper()} needs packages that are not installed.")
    assert told.endswith(f'Install them with: pip install "service-blueprint[{format}]"\n')


def test_a_giant_is_refused_with_a_scale_that_fits(render, capsys, monkeypatch):
    pytest.importorskip("resvg_py", reason="needs the extra png")
    monkeypatch.setattr("blueprint.cli.pictures.MOST_PIXELS", 1_000_000)
    assert render("-f", "png", "--scale", "5") == 2
    told = capsys.readouterr().err
    scale = told.split("--scale ")[1].split()[0]
    assert not Path("library.png").exists() and render("-f", "png", "--scale", scale) == 0


@pytest.mark.parametrize("format", FORMATS)
@pytest.mark.parametrize("language", ["en", "zh"])
def test_a_folder_that_is_not_there_is_told(render, capsys, format, language):
    assert render("-o", f"none/a.{format}", "--lang", language) == 2
    assert {"en": "does not exist", "zh": "文件夹"}[language] in capsys.readouterr().err


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="needs a user whose rights count")
@pytest.mark.parametrize("format", FORMATS)
def test_a_folder_one_may_not_write_to_is_told(render, capsys, format):
    Path("shut").mkdir(mode=0o500)
    assert render("-o", f"shut/a.{format}") == 2
    assert "right to write" in capsys.readouterr().err


@pytest.mark.parametrize("format", FORMATS)
def test_an_old_file_stays_whole_when_writing_fails(render, capsys, monkeypatch, format):
    old = Path(f"a.{format}")
    old.write_bytes(b"old")
    monkeypatch.setattr("os.fsync", lambda _: (_ for _ in ()).throw(OSError(28, "No space left on device")))
    assert render("-o", str(old)) == 2
    assert "No space left on device" in capsys.readouterr().err and old.read_bytes() == b"old"
    assert sorted(path.name for path in Path().iterdir()) == [old.name, "library.yaml", "tiny.ttf"]


def test_what_typst_says_is_handed_on(render, capsys, monkeypatch):
    compiler = pytest.importorskip("typst", reason="needs the extra pdf").Compiler

    class Warning:
        message = "something odd"

    class Compiler:
        def __init__(self, *args, **kwargs):
            self.own = compiler(*args, **kwargs)

        def compile_with_warnings(self, **kwargs):
            return self.own.compile_with_warnings(**kwargs)[0], [Warning]

    monkeypatch.setattr("typst.Compiler", Compiler)
    assert render("-f", "pdf") == 0
    assert "typst says: something odd" in capsys.readouterr().err


def test_fonts_go_into_an_svg_on_demand(render, capsys):
    pytest.importorskip("brotli", reason="needs the extra svg")
    assert render("--embed-font") == 0
    assert "@font-face{font-family:'Tiny'" in Path("library.svg").read_text(encoding="utf-8")
    assert render("--embed-font", "-f", "dot") == 2 and "is for SVG" in capsys.readouterr().err


def test_gaps_in_them_are_told(render, file, capsys):
    pytest.importorskip("brotli", reason="needs the extra svg")
    assert render("--embed-font") == 0
    file.write_text(GOOD.replace("Lends it", "借出"), encoding="utf-8")
    assert render("--embed-font") == 1
    assert "借 (U+501F)" in capsys.readouterr().err
    assert is_draft(Path("library.draft.svg").read_bytes()) and not is_draft(Path("library.svg").read_bytes())


def test_a_pdf_is_folded_for_paper(render, file, capsys):
    pytest.importorskip("typst", reason="needs the extra pdf")
    steps = "".join(f"  s{n}: {{does: {{desk: Step {n}}}}}\n" for n in range(30))
    file.write_text(GOOD[: GOOD.index("  ask:")] + steps, encoding="utf-8")
    render("-f", "pdf", "--page", "a4")
    data = Path("library.pdf").read_bytes()
    boxes = re.findall(rb"/MediaBox\s*\[([^\]]*)\]", data)
    assert len(boxes) > 3 and {box.split()[2:][0][:3] for box in boxes} == {b"841"}
    assert render("-f", "mmd", "--page", "a4") == 2
    assert "--page is for SVG, PNG and PDF" in capsys.readouterr().err
