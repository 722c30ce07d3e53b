"""A real browser, for pages that must work in one.

Needs the package `playwright` (of the development tools) and a Chromium: one that is installed (Debian and
Ubuntu: `apt install chromium`), one named by BLUEPRINT_BROWSER, or Playwright's own
(`python -m playwright install chromium --only-shell`).
"""

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from blueprint.cli import main

ROOT = Path(__file__).parents[2]
NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "msedge")


def installed() -> str | None:
    """The path of a browser that is installed; None where Playwright's own has to do."""
    return os.environ.get("BLUEPRINT_BROWSER") or next(filter(None, map(shutil.which, NAMES)), None)


@pytest.fixture(scope="session")
def browser() -> Iterator[Any]:
    playwright = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
    with playwright.sync_playwright() as running:
        path = installed()
        if path is None and not Path(running.chromium.executable_path).exists():
            pytest.skip("no Chromium: see the head of tests/browser/conftest.py for how to install one")
        started = running.chromium.launch(executable_path=path)
        yield started
        started.close()


@pytest.fixture(scope="session")
def rendered(tmp_path_factory: pytest.TempPathFactory) -> Callable[..., Path]:
    """The page of an example, by its name, or of a text; made once."""
    folder = tmp_path_factory.mktemp("pages")
    made: dict[tuple[str, ...], Path] = {}

    def render(name: str, *options: str, text: str | None = None) -> Path:
        key = (name, *options)
        if key not in made:
            source = ROOT / "examples" / f"{name}.yaml"
            if text is not None:
                source = folder / f"{name}.yaml"
                source.write_text(text, encoding="utf-8")
            made[key] = folder / f"{name}-{len(made)}.html"
            assert main(["render", str(source), "-o", str(made[key]), *options]) in (0, 1)
        return made[key]

    return render


@pytest.fixture
def opened(browser: Any, rendered: Callable[..., Path]) -> Iterator[Callable[..., Any]]:
    """A page in a window of its own; an error, or a request for anything but the file, fails the test."""
    windows: list[Any] = []
    wrong: list[str] = []

    def open_page(
        name: str, *options: str, at: str = "", text: str | None = None, size: tuple[int, int] = (1440, 900),
        **settings: Any,
    ) -> Any:  # fmt: skip
        file = rendered(name, *options, text=text)
        window = browser.new_context(viewport={"width": size[0], "height": size[1]}, **settings)
        windows.append(window)
        page = window.new_page()
        page.on("pageerror", lambda error: wrong.append(str(error)))
        page.on("console", lambda said: wrong.append(said.text) if said.type == "error" else None)
        page.on("request", lambda asked: wrong.append(asked.url) if file.name not in asked.url else None)
        page.on("dialog", lambda dialog: wrong.append(dialog.message))
        page.goto(file.as_uri() + at)
        return page

    yield open_page
    for window in windows:
        window.close()
    assert [each for each in wrong if not each.startswith("data:")] == []
