"""The page put together: what it says, what it is made of, what it may do."""

import json
import re
from base64 import b64encode
from collections.abc import Iterable, Iterator, Mapping, Sequence
from hashlib import sha256
from importlib.resources import files

from msgspec.structs import replace

from blueprint.analysis.figures import Analysis
from blueprint.drawing.diagram import Diagram
from blueprint.drawing.dressing import Overlay
from blueprint.drawing.grid import Grid
from blueprint.drawing.overlays import OVERLAYS, overlay
from blueprint.drawing.overlays.reading import Reading
from blueprint.drawing.page.cells import Markup, words
from blueprint.drawing.page.colouring import definitions, sheet
from blueprint.drawing.page.facts import Facts
from blueprint.drawing.page.furniture import caption, column_style, controls, panel, table, totals
from blueprint.drawing.page.layers import Layers, layers
from blueprint.drawing.page.tracing import traces
from blueprint.drawing.picture import TITLE, picture
from blueprint.drawing.routes import Routes
from blueprint.drawing.scene import Group, Item, Scene
from blueprint.drawing.strips import CAPTION
from blueprint.drawing.svg import DRAFT
from blueprint.drawing.themes import Colours
from blueprint.wording import Wording

Rows = Mapping[str, Mapping[str, Markup]]

SCRIPTS = ("beginning.js", "moving.js", "steps.js", "paper.js", "keys.js")
ABOVE = TITLE + CAPTION  # of a picture, what the page itself says


def page(
    diagram: Diagram, grid: Grid, routes: Routes, analysis: Analysis, wording: Wording, *,
    segment: str | None = None, planned: bool = False, chosen: Sequence[str] = (),
    theme: Colours | None = None, draft: bool = False,
) -> str:  # fmt: skip
    """One HTML document with the picture of a diagram, all its overlays, and the facts of its steps.

    `chosen` are the overlays shown first. Colours follow the reader's light or dark screen, and paper, unless
    a `theme` is given. Figures are those of `segment`, with failures unless `planned`.
    """
    reading = Reading(analysis, wording, segment, planned)
    first = "+".join(dict.fromkeys(chosen))
    plain, overlays = _overlaid(diagram, reading, first)

    def scene(over: Overlay) -> Scene:
        bare = replace(over, caption="", notes=(), cards=())
        return _without_head(picture(diagram, grid, routes, wording, draft=draft, overlay=bare))

    drawn = layers(scene(plain), {name: scene(over) for name, over in overlays.items()})
    rows = Facts(diagram, reading).rows()
    parts = (*_head(diagram, wording, plain, overlays, draft=draft), *_main(diagram, wording, rows, drawn),
             data("ui-flow", traces(diagram, tuple(rows))), *_changes(drawn, overlays))  # fmt: skip
    columns = tuple(next(iter(rows.values()), {}))
    style = sheet(theme) + _file("page.css") + column_style(columns, wording)
    kind = DRAFT if draft else "blueprint"
    return _document(diagram.title, f'lang="{wording.language}" class="{kind}"', style, first, parts)


def _overlaid(diagram: Diagram, reading: Reading, first: str) -> tuple[Overlay, dict[str, Overlay]]:
    """No overlay, and each of them by its name; several that are wanted at once are one more."""

    def of(*names: str) -> Overlay:
        return overlay(
            diagram, reading.analysis, reading.words, names,
            segment=reading.segment, planned=reading.set_name == "planned",
        )  # fmt: skip

    several = (first,) if "+" in first else ()
    return of(), {name: of(*name.split("+")) for name in (*several, *OVERLAYS)}


def _without_head(scene: Scene) -> Scene:
    """Title and totals are said by the page."""

    def is_head(item: Item) -> bool:
        return item.id == "totals" if isinstance(item, Group) else item.style == "title"

    return replace(scene, items=tuple(item for item in scene.items if not is_head(item)))


def _document(title: str, kind: str, style: str, chosen: str, parts: Iterable[str]) -> str:
    """The whole; nothing runs or is fetched but what stands in it."""
    script, body = _script(), "\n".join(part for part in parts if part)
    policy = (
        f"default-src 'none'; img-src data:; style-src '{_digest(style)}'; script-src '{_digest(script)}'; "
        "base-uri 'none'; form-action 'none'"
    )
    return f"""\
<!DOCTYPE html>
<html {kind}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{policy}">
<meta name="viewport" content="width=device-width,initial-scale=1">
<link rel="icon" href="data:,">
<title>{words(title)}</title>
<style>{style}</style>
</head>
<body data-overlay="{words(chosen)}">
{body}
<script>{script}</script>
</body>
</html>
"""


def _head(
    diagram: Diagram, wording: Wording, plain: Overlay, overlays: Iterable[str], *, draft: bool
) -> Iterator[str]:
    yield f'<a class="ui-skip" href="#ui-sheet">{words(wording.say("page", "skip.table"))}</a>'
    yield f"<header>\n<h1>{words(diagram.title)}</h1>"
    if draft:
        yield f'<p class="ui-draft">{words(wording.say("page", "draft"))}</p>'
    yield totals(plain, wording)
    yield controls(wording, overlays)
    yield caption(plain)
    yield "</header>"


def _main(diagram: Diagram, wording: Wording, rows: Rows, drawn: Layers) -> Iterator[str]:
    yield f'<main>\n<div id="ui-view"><div id="ui-stage">\n{_svg(diagram, wording, drawn)}</div>'
    yield '<div id="ui-lanes" aria-hidden="true"></div></div>'
    yield '<div id="ui-strips" aria-hidden="true"></div>'
    yield panel(wording)
    yield table(diagram, rows, wording)
    yield "</main>"


def _svg(diagram: Diagram, wording: Wording, drawn: Layers) -> str:
    wide, tall = f"{drawn.size[0]:.0f}", f"{drawn.size[1] - ABOVE:.0f}"
    told = words(wording.say("page", "picture.of", name=diagram.title))
    return (
        f'<svg id="ui-picture" role="group" aria-label="{told}" width="{wide}" height="{tall}" '
        f'viewBox="0 {ABOVE:.0f} {wide} {tall}">\n{definitions()}'
        f'<g id="ui-all">{drawn.plain}\n</g></svg>\n'
    )


def _changes(drawn: Layers, overlays: Mapping[str, Overlay]) -> Iterator[Markup]:
    for name, over in overlays.items():
        wide, tall = drawn.sizes[name]
        yield data(
            f"ui-overlay-{name}",
            {
                "caption": over.caption,
                "notes": over.notes,
                "signs": [[sign.letter, sign.text] for sign in over.signs],
                "size": [round(wide), round(tall - ABOVE)],
                "parts": drawn.changes[name],
            },
        )


def data(id: str, content: object) -> Markup:
    """Data for the script; nothing in it can end the element it stands in, or begin a comment or another."""
    text = json.dumps(content, ensure_ascii=False, separators=(",", ":"))
    text = (
        text.replace("</", "<\\/")
        .replace("<!", "\\u003c!")
        .replace("<s", "\\u003cs")
        .replace("<S", "\\u003cS")
    )
    safe = text.encode("utf-8", "replace").decode()
    return Markup(f'<script type="application/json" id="{id}">{safe}</script>')


def _script() -> str:
    """The scripts as one, in a scope of its own."""
    return '"use strict";(()=>{\n' + "\n".join(map(_file, SCRIPTS)) + "\n})();"


def _file(name: str) -> str:
    """A file of this package, without the blanks that are for its readers."""
    text = (files(__package__) / name).read_text(encoding="utf-8")
    lines = (line for line in map(str.strip, text.splitlines()) if line and not line.startswith("//"))
    return re.sub(r" ?([{};]) ?", r"\1", "".join(lines)) if name.endswith(".css") else "\n".join(lines)


def _digest(text: str) -> str:
    return f"sha256-{b64encode(sha256(text.encode()).digest()).decode()}"
