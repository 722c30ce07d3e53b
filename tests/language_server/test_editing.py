"""What the real yaml-language-server makes of a blueprint, from its first line alone.

Needs Node and the package, neither of which this project depends on:

    npm install --prefix /somewhere yaml-language-server
    YAML_LANGUAGE_SERVER=/somewhere/node_modules/yaml-language-server pytest -m slow tests/language_server
"""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from blueprint.cli import main
from tests.language_server.client import Server

TEXT = """\
# $schema: ./blueprint.schema.json
blueprint: 1
service: Phone counter
actors:
  clerk: {{lane: onstage}}
steps:
  serve:
    does: Serves
    by: clerk
    tiem: 4m
    tolerance: 5 minutes
    kind:{blank}
{indent}
""".format(blank=" ", indent=" " * 4)

pytestmark = pytest.mark.slow


def command() -> list[str] | None:
    """How to start the server, or None where it is not installed."""
    found = shutil.which("yaml-language-server")
    if found:
        return [found, "--stdio"]
    node, package = shutil.which("node"), os.environ.get("YAML_LANGUAGE_SERVER")
    if not node or not package:
        return None
    return [node, str(Path(package) / "bin" / "yaml-language-server"), "--stdio"]


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    start = command()
    if start is None:
        pytest.skip("no yaml-language-server: see the head of this file for how to install it")
    assert main(["schema", "-o", str(tmp_path), "--lang", "en"]) == 0
    with Server(start, tmp_path) as running:
        yield running


@pytest.fixture
def uri(server: Server, tmp_path: Path) -> str:
    path = tmp_path / "counter.yaml"
    path.write_text(TEXT, encoding="utf-8")
    return server.open(path)


def test_slips_are_flagged(server: Server, uri: str) -> None:
    told = {(each["range"]["start"]["line"], each["message"]) for each in server.diagnostics(uri)}
    assert (9, "Property tiem is not allowed.") in told
    assert any(line == 10 and message.startswith("write a number and a unit") for line, message in told)


def test_hover_explains_a_key(server: Server, uri: str) -> None:
    hover = server.at("hover", uri, 10, 6)
    assert "The longest total time of this step that the customer still accepts." in str(hover)


def test_keys_are_completed(server: Server, uri: str) -> None:
    items = server.at("completion", uri, 12, 4)["items"]
    assert {"time", "wait_before", "fails", "next"} <= {item["label"] for item in items}


def test_words_are_completed(server: Server, uri: str) -> None:
    items = server.at("completion", uri, 11, 10)["items"]
    assert {"activity", "wait", "decision"} <= {item["label"] for item in items}
