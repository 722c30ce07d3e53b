"""Pages kept as files, to be read by a person. `python -m tests.report.goldens` writes them anew."""

from collections.abc import Callable, Iterator
from pathlib import Path

from blueprint.report.explained import explained
from blueprint.report.figures_csv import figures_csv
from blueprint.report.figures_json import figures_json
from blueprint.report.figures_page import figures_page
from blueprint.report.page_markdown import page_markdown
from blueprint.report.page_text import page_text
from blueprint.wording import Wording
from tests.report.analyses import FOLDER, analysis_of, terms_of

GOLDEN = Path(__file__).parent / "golden"
COUNTER, CLINIC = FOLDER / "counter.yaml", FOLDER / "诊所.yaml"
EXPLAINED = ("lead_time", "customer_time", "cost", "va_share", "slack", "visits")


def goldens() -> Iterator[tuple[str, Callable[[], str]]]:
    """Names of files, and what they hold."""
    for path in (COUNTER, CLINIC):
        for language in ("en", "zh"):
            yield f"{path.stem}.{language}.txt", lambda p=path, w=language: _page(p, w)
    yield "counter.existing.txt", lambda: _page(COUNTER, "en", "existing")
    yield "counter.md", lambda: page_markdown(figures_page(analysis_of(COUNTER), Wording("en"))) + "\n"
    yield "counter.csv", lambda: figures_csv(analysis_of(COUNTER), Wording("en"))
    yield "诊所.json", lambda: figures_json(analysis_of(CLINIC))
    for language in ("en", "zh"):
        yield f"counter.explained.{language}.txt", lambda w=language: _explained(w)


def _page(path: Path, language: str, segment: str | None = None) -> str:
    return page_text(figures_page(analysis_of(path), Wording(language), segment)) + "\n"


def _explained(language: str) -> str:
    analysis, terms = analysis_of(COUNTER), terms_of(COUNTER, "new")
    pages = [
        explained(analysis, metric, Wording(language), "new", terms if metric == "lead_time" else ())
        for metric in EXPLAINED
    ]
    return "\n\n\n".join(page_text(page) for page in pages) + "\n"


if __name__ == "__main__":
    for name, text in goldens():
        (GOLDEN / name).write_text(text(), encoding="utf-8", newline="")
