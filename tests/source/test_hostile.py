"""Whatever the bytes: findings within two seconds, never an exception, never a crash."""

import subprocess
import sys
from pathlib import Path
from time import process_time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from blueprint.source import Document, read, read_bytes

EXAMPLES = sorted((Path(__file__).parents[2] / "examples").glob("*.yaml"))

HOSTILE = {
    "brackets": "[" * 100_000,
    "braces": "{" * 100_000,
    "maps in braces": "{a: " * 100_000,
    "question marks": "? " * 100_000,
    "dashes": "- " * 100_000,
    "anchors": "a: &a [x, x]\n" + "".join(f"b{n}: &b{n} [*a, *a]\n" for n in range(1000)),
    "a megabyte of text": "a: " + "x" * 1_000_000,
    "a megabyte in quotes": 'a: "' + "x" * 1_000_000 + '"',
    "a megabyte of key": "x" * 1_000_000 + ": a",
    "a megabyte of explicit key": "? " + "x" * 1_000_000 + "\n: a",
    "a very long line": "a: " + "x y " * 1_900_000,
    "a million keys": "".join(f"k{n}: v\n" for n in range(800_000)),
    "a million keys in braces": "{" + ",".join(f"k{n}: v" for n in range(600_000)) + "}",
    "a million empty lists": "[" + "[]," * 2_000_000 + "]",
    "the same key": "a: b\n" * 1_000_000,
    "keys without values": "{" + "a," * 2_000_000 + "}",
    "other keys without values": "{" + ",".join(f"k{n}" for n in range(1_000_000)) + "}",
    "pairs in a list": "[" + "a: b," * 1_000_000 + "]",
    "full-width commas": "[" + "甲，乙," * 1_000_000 + "]",
    "full-width colons": "服务：" * 1_000_000,
    "full-width colons in braces": "{" + ",".join(f"k{n}：v" for n in range(600_000)) + "}",
    "full-width lines": "".join(f"k{n}：v\n" for n in range(600_000)),
    "full-width indentation": "\u3000a: b\n" * 1_000_000,
    "suspicious hashes": "".join(f"k{n}: v #1\n" for n in range(600_000)),
    "hashes behind an error": "a #1\n" * 1_000_000,
    "a line of hashes": "a: b" + " #" * 3_000_000,
    "parentheses": "[a，" + "(" * 1_000_000 + "]",
    "blanks": " " * 7_900_000,
    "line ends": "\n" * 7_900_000,
    "carriage returns": "\r" * 7_900_000,
    "tabs": "\t" * 1_000_000,
    "colons": ":" * 1_000_000,
    "colons and blanks": ": " * 1_000_000,
    "an open quote": "'" * 7_000_001,
    "backslashes": 'a: "' + "\\" * 7_000_000,
    "an open bracket": "a: [" + "b, " * 2_000_000,
    "documents": "---\n" * 1_000_000,
    "tags": "!a " * 100_000,
    "ever deeper": "\n".join(" " * n + "a:" for n in range(3000)),
    "control characters": "\x01" * 1_000_000,
    "line separators": "a: b\u2028" * 1_000_000,
    "lone surrogates": "a: \ud800\n" * 500_000,
}


@pytest.mark.parametrize("name", HOSTILE)
def test_it_is_read_or_refused_within_two_seconds(name: str) -> None:
    began = process_time()
    document = read(HOSTILE[name])
    took = process_time() - began
    assert isinstance(document, Document)
    assert document.findings or document.root
    assert took < 2.0


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
