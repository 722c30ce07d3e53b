"""Every text a person reads, in English and Chinese, kept apart from the code that says it.

Each language is a package of small modules by theme, each with a `TEXTS` table of templates in
`str.format` style. A theme is imported when its first text is asked for, so that a clean run loads none.
"""

from blueprint.wording.speech import LANGUAGES, Spoken, Wording

__all__ = ["LANGUAGES", "Spoken", "Wording"]
