"""Whatever the bytes: findings, never an exception, never a crash. `benchmarks.bars` measures how soon."""

import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from blueprint.source import Document, read, read_bytes
from tests.source.hostile import HOSTILE

EXAMPLES = sorted((Path(__file__).parents[2] / "examples").glob("*.yaml"))


@pytest.mark.usefixtures("never_hangs")
@pytest.mark.parametrize("name", HOSTILE)
def test_it_is_read_or_refused(name: str) -> None:
    document = read(HOSTILE[name])
    assert isinstance(document, Document)
    assert document.findings or document.root


_MEASURE = """
import re, sys
from blueprint.source import read
read(sys.stdin.buffer.read().decode(errors="surrogatepass"))
print(re.search(r"VmHWM:\\s*(\\d+) kB", open("/proc/self/status").read())[1])
"""


@pytest.mark.slow
@pytest.mark.skipif(sys.platform != "linux", reason="the peak is told by /proc/self/status")
@pytest.mark.parametrize("name", HOSTILE)
def test_memory_stays_below_250_megabytes(name: str) -> None:
    data = HOSTILE[name].encode(errors="surrogatepass")
    run = subprocess.run([sys.executable, "-c", _MEASURE], input=data, capture_output=True, check=True)
    assert int(run.stdout) < 250_000


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"a" * 50_000_000, "BP002"),
        (b"\xff\xfe" + "a: b".encode("utf-16-le"), "BP003"),
        (bytes(range(256)) * 1000, "BP003"),
        (b"\x00" * 1_000_000, "BP004"),
        (("service: counter\n" * 100).encode("utf-16-le"), "BP003"),
        (b"a: b\x00c\n", "BP004"),
    ],
)
def test_bytes_that_are_no_text(data: bytes, code: str) -> None:
    assert [finding.rule.code for finding in read_bytes(data).findings] == [code]


def sound(document: Document) -> None:
    """What holds of any document: places lie in the text, in order; nothing is lost without a finding."""
    length = len(document.text)
    for finding in document.findings:
        span = document.span(finding.place)
        assert 0 <= span.start <= length and span.start <= span.end <= length + 2
    starts = [scalar.start for scalar in document.scalars]
    assert starts == sorted(starts)
    for comment in document.comments:
        assert document.text.startswith("#", comment.start)
    if document.root is None or not document.complete:
        assert document.findings


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_an_example_cut_at_any_line_end(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    for at, character in enumerate(text):
        if character == "\n":
            sound(read(text[:at]))


@pytest.mark.slow
@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_an_example_cut_anywhere(path: Path) -> None:
    data = path.read_bytes()
    for at in range(len(data)):
        sound(read_bytes(data[:at]))


@given(st.binary(max_size=300))
@settings(max_examples=100, deadline=None)
def test_random_bytes(data: bytes) -> None:
    sound(read_bytes(data))


TOKENS = st.sampled_from(
    [
        "a b: ",
        ": ",
        ":",
        "- ",
        "? ",
        "\n",
        "\n  ",
        "\n    ",
        "[",
        "]",
        "{",
        "}",
        ", ",
        "，",
        "、",
        "：",
        "#",
        " #x",
        " # x",
        "'",
        '"',
        "\\",
        ">",
        "\n\n",
        "*a",
        "&a",
        "!t",
        "%",
        "@",
        "\t",
        "\u3000",
        "\u2028",
        "---\n",
        "...\n",
        "步骤",
        "4m",
        "<<: ",
        "b",
        "key",
        "|",
    ]
)


@given(st.lists(TOKENS, max_size=40).map("".join))
@settings(max_examples=200, deadline=None)
def test_random_yaml(text: str) -> None:
    sound(read(text))


@pytest.mark.slow
@given(st.lists(TOKENS, max_size=60).map("".join))
@settings(max_examples=20_000, deadline=None)
def test_much_random_yaml(text: str) -> None:
    sound(read(text))


@pytest.mark.slow
@given(st.sampled_from(EXAMPLES), st.data())
@settings(max_examples=3000, deadline=None)
def test_mutated_examples(path: Path, data: st.DataObject) -> None:
    text = path.read_text(encoding="utf-8")
    at = data.draw(st.integers(0, len(text)))
    cut = data.draw(st.integers(0, 5))
    sound(read(text[:at] + data.draw(TOKENS) + text[at + cut :]))
