"""The files made from the description of the language. `python -m tests.language.generated` writes them."""

from pathlib import Path

from blueprint.language.reference import glossary, reference
from blueprint.language.schema import schema_text
from blueprint.wording import Wording

ROOT = Path(__file__).parents[2]
ENGLISH, CHINESE = Wording("en"), Wording("zh")

FILES = {
    "schemas/blueprint.schema.json": lambda: schema_text(ENGLISH),
    "docs/language.md": lambda: reference(ENGLISH),
    "docs/language.zh.md": lambda: reference(CHINESE),
    "docs/glossary.md": lambda: glossary(ENGLISH, CHINESE),
}


if __name__ == "__main__":
    for name, text in FILES.items():
        (ROOT / name).write_text(text(), encoding="utf-8", newline="\n")
