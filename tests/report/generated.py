"""The files made from the code of the report. `python -m tests.report.generated` writes them."""

import json
from pathlib import Path
from typing import Any

from msgspec.json import schema

from blueprint.report import analysis_forms
from blueprint.report.metrics import GROUPS
from blueprint.wording import Wording

ROOT = Path(__file__).parents[2]
GENERAL = ("mean", "visits", "elements", "sets", "segments", "at_least", "clocks", "machines")


def schema_text() -> str:
    """The JSON Schema of `analyze --format json`, from the forms it is written with."""
    found: dict[str, Any] = schema(analysis_forms.Document)
    content = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": f"Figures of `blueprint analyze --format json`, version {analysis_forms.VERSION}",
        "description": (
            "Times are seconds on the wall clock and business days, to be added, never mixed. What cannot be "
            "given is null and says why in `withheld`; what is not `complete` is at least this, unless its "
            "own form says otherwise. New keys may be added in any release; `version` is raised when a key "
            "changes its meaning or goes."
        ),
        **_flowing(found),
    }
    return json.dumps(content, ensure_ascii=False, indent=2) + "\n"


def _flowing(value: Any) -> Any:
    """Descriptions without the line ends they have as docstrings."""
    if isinstance(value, dict):
        return {key: _flowing(each) for key, each in value.items()}
    if isinstance(value, list):
        return [_flowing(each) for each in value]
    return " ".join(value.split()) if isinstance(value, str) and "\n" in value else value


def numbers(words: Wording) -> str:
    """What each figure means, as a page."""

    def say(key: str, **values: object) -> str:
        return words.say("metrics", key, **values)

    lines = [f"# {say('title')}", "", say("title.is"), "", f"## {say('general')}", ""]
    lines += [f"- {say(f'general.{key}')}" for key in GENERAL]
    for group, metrics in GROUPS.items():
        lines += ["", f"## {say(f'group.{group}')}"]
        for metric in metrics:
            heading = say("heading", name=say(metric), metric=metric)
            formula = say("formula", formula=say(f"{metric}.how"))
            lines += ["", f"### {heading}", "", say(f"{metric}.is"), "", f"*{formula}*"]
    return "\n".join(lines) + "\n"


FILES = {
    "schemas/analysis.schema.json": schema_text,
    "docs/numbers.md": lambda: numbers(Wording("en")),
    "docs/numbers.zh.md": lambda: numbers(Wording("zh")),
}


if __name__ == "__main__":
    for name, text in FILES.items():
        (ROOT / name).write_text(text(), encoding="utf-8", newline="\n")
