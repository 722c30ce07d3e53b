"""What stands around the picture: totals, controls, the panel of facts, the table."""

from collections.abc import Iterable, Mapping, Sequence

from blueprint.drawing.diagram import Diagram
from blueprint.drawing.dressing import Overlay
from blueprint.drawing.page.cells import Markup, step_link, words
from blueprint.wording import Wording

THEME = "page"
SENTENCES = ("who", "from", "to", "time", "before", "held", "slack", "evidence", "tells", "note")


def totals(over: Overlay, wording: Wording) -> Markup:
    cards = "".join(
        f"<div><dt>{words(card.name)}<dd>{words(card.figure)}"
        + (f"<small>{words(card.beside)}</small>" if card.beside else "")
        + "</div>"
        for card in over.cards
    )
    name = words(wording.say(THEME, "totals"))
    region = f'<div id="ui-totals" role="region" aria-label="{name}" tabindex="0">'
    return Markup(f"{region}<dl>{cards}</dl></div>" if cards else "")


def caption(over: Overlay) -> Markup:
    """What the figures are of; the script says here what an overlay shows."""
    return Markup(f'<p id="ui-caption" role="status">{words(over.caption)}</p>')


def controls(wording: Wording, overlays: Iterable[str]) -> Markup:
    def say(key: str, **values: object) -> Markup:
        return words(wording.say(THEME, key, **values))

    options = "".join(f'<option value="{name}">{words(overlay_name(name, wording))}' for name in overlays)
    found = say("found", n="{n}", all="{all}")
    return Markup(f"""\
<div id="ui-controls">
<div role="group" aria-label="{say("view")}">\
<button id="ui-to-picture" aria-pressed="true">{say("picture")}</button>\
<button id="ui-to-table" aria-pressed="false">{say("table")}</button></div>
<label>{say("show")} <select id="ui-overlay"><option value="">{say("plain")}{options}</select></label>
<input id="ui-search" type="search" placeholder="{say("search.hint")}" aria-label="{say("search")}">
<span id="ui-found" role="status" data-found="{found}" data-none="{say("found.none")}"></span>
<div id="ui-zoom" role="group" aria-label="{say("zoom")}">\
<button id="ui-out" aria-label="{say("zoom.out")}" title="{say("zoom.out")} (−)">−</button>\
<button id="ui-fit" title="0">{say("zoom.fit")}</button>\
<button id="ui-in" aria-label="{say("zoom.in")}" title="{say("zoom.in")} (+)">+</button></div>
<details id="ui-keys"><summary>{say("keys")}</summary>\
<ul><li>{say("keys.tab")}<li>{say("keys.enter")}<li>{say("keys.slash")}<li>{say("keys.mouse")}</ul></details>
</div>""")


def overlay_name(name: str, wording: Wording) -> str:
    """`Time`; of several at once, `time+waits`, all of them."""
    names = (wording.say("overlays", f"name.{each}") for each in name.split("+"))
    return wording.say("overlays", "and").join(names)


def panel(wording: Wording) -> Markup:
    def say(key: str) -> Markup:
        return words(wording.say(THEME, key))

    return Markup(f"""\
<aside id="ui-panel" aria-label="{say("facts")}" hidden>
<div id="ui-panel-head"><h2 id="ui-name" tabindex="-1"></h2>\
<button id="ui-close" aria-label="{say("close")}" title="{say("close")} (Esc)">×</button></div>
<p><button id="ui-before">← {say("before")}</button> <button id="ui-after">{say("after")} →</button>
<button id="ui-trace" aria-pressed="false">{say("all-the-way")}</button></p>
<dl id="ui-facts"></dl>
</aside>""")


def table(diagram: Diagram, rows: Mapping[str, Mapping[str, Markup]], wording: Wording) -> Markup:
    """One row per step, in the order of the file; one column per kind of fact."""
    names: dict[str, str] = {}
    for node in diagram.nodes:
        if node.of:
            names.setdefault(node.of, " ".join(node.words))
    columns = next(iter(rows.values()), {})
    head = "".join(
        f'<th scope="col">{words(wording.say(THEME, f"column.{name}"))}' for name in ("step", *columns)
    )
    body = "\n".join(
        f'<tr data-step="{words(step)}"><th scope="row">'
        f"{step_link(step, names[step] or step)}<code>{words(step)}</code>"
        + "".join(f"<td>{cell}" for cell in cells.values())
        + "</tr>"
        for step, cells in rows.items()
    )
    told = words(wording.say(THEME, "table.of", name=diagram.title))
    return Markup(
        f'<section id="ui-sheet" aria-label="{told}" tabindex="0"><table><caption>{told}</caption>\n'
        f"<thead><tr>{head}</thead>\n<tbody>\n{body}\n</tbody></table></section>"
    )


def column_style(columns: Sequence[str], wording: Wording) -> str:
    """A style sheet that gives room to columns of sentences, and where the table is printed as cards puts the
    name of its column before each cell.
    """
    places = {name: at for at, name in enumerate(columns, 2)}
    wide = ",".join(f"td:nth-child({places[name]})" for name in SENTENCES if name in places)
    rules = []
    for name, at in places.items():
        said = wording.say(THEME, "pair", name=wording.say(THEME, f"column.{name}"), what="").rstrip()
        rules.append(f'td:nth-child({at})::before{{content:"{said} "}}\n')
    room = f"{wide}{{min-width:200px}}\n" if wide else ""
    return f"@media screen{{{room}}}\n@media print{{\n{''.join(rules)}}}\n"
