"""How overlays look: tones, tags, marks, strips, as style sheet and patterns of the SVG.

No meaning hangs on a colour alone: classes have letters and patterns, heat has bars and numbers, bases have
letters and outlines, marks have fillings.
"""

from blueprint.drawing.themes import Colours

VALUES = ("va", "bva", "nva", "unclassified")
HEATS = (1, 2, 3, 4)
BASES = {"observed": "none", "assumed": "7 3", "proposed": "2 3", "unsaid": "9 3 2 3"}
LETTERS = (*VALUES, "critical", *BASES)
SPARSE = (
    ("over", "bad", "over"), ("within", "good", "within"), ("loose", "wait", "loose"),
    ("failing", "bad", "fail.mark"),
)  # fmt: skip


def overlay_style(theme: Colours) -> str:
    """What a picture with overlays adds to the style sheet."""
    return f"""\
{_tones(theme)}.caption{{font-size:12px;fill:{theme["quiet"]}}}
.note-missing{{font-weight:bold;fill:{theme["ink"]}}}
.card{{fill:{theme["card"]};stroke:{theme["card.line"]};stroke-width:1}}
.card-name{{font-size:11px;fill:{theme["quiet"]}}} .card-figure{{font-size:15px;font-weight:bold}}
.card-beside{{font-size:10px;fill:{theme["quiet"]}}}
path.scale{{fill:none;stroke:{theme["ink"]};stroke-width:1.2}}
.ruler-time{{font-size:11px}} .ruler-name{{font-size:10px;fill:{theme["quiet"]}}}
.badge{{fill:{theme["badge"]};stroke:{theme["badge.line"]};stroke-width:1}}
.badge-text,.badge-letter{{font-size:11px;fill:{theme["badge.ink"]}}}
.badge-letter{{font-weight:bold;fill:{theme["letter"]}}}
.share-track{{fill:{theme["badge"]};stroke:{theme["heat.bar"]};stroke-width:.6}}
.share-bar{{fill:{theme["heat.bar"]}}}
path.link.firm{{stroke-width:2.8}}
.wait-mark.over{{fill:{theme["over"]};stroke:{theme["over"]}}} .wait-letter.over{{fill:{theme["letter"]}}}
.wait-mark.within{{fill:url(#fill-within);stroke:{theme["within"]}}}
.wait-letter.within{{fill:{theme["badge.ink"]}}}
.wait-mark.loose{{fill:{theme["badge"]};stroke:{theme["loose"]}}}
.wait-letter.loose{{fill:{theme["badge.ink"]}}}
.fail-mark.unsized{{fill:{theme["badge"]};stroke:{theme["badge.line"]};stroke-dasharray:3 2}}
.fail-letter.unsized{{fill:{theme["badge.ink"]}}}
.feeling-grid,.feeling-zero{{fill:none;stroke:{theme["phase.line"]};stroke-width:.7;stroke-dasharray:1 4}}
.feeling-zero{{stroke:{theme["badge.line"]};stroke-dasharray:none}}
.feeling-scale{{font-size:10px;fill:{theme["quiet"]}}} .feeling-said{{font-size:11px;font-weight:bold}}
.feeling-stem{{fill:none;stroke:{theme["emotion"]};stroke-width:1.2}}
.feeling-line{{fill:none;stroke:{theme["emotion"]};stroke-width:2.4}}
.feeling{{fill:{theme["emotion"]};stroke:{theme["badge"]};stroke-width:1}}
.feeling-unsaid{{fill:{theme["badge"]};stroke:{theme["badge.line"]};stroke-width:1}}
"""


def patterns(theme: Colours) -> str:
    """Fillings that tell classes apart without colour."""
    slash, back = "M-2,2L2,-2M0,8L8,0M6,10L10,6", "M-2,6L2,10M0,0L8,8M6,-2L10,2"
    drawn = {
        "fill-va": f'<rect width="8" height="8" fill="{theme["va"]}"/>',
        "fill-bva": _strokes(theme["bva"], slash),
        "fill-nva": _strokes(theme["nva"], slash + back),
        "fill-unclassified": f'<circle cx="4" cy="4" r="1.3" fill="{theme["unclassified"]}"/>',
        "fill-within": _strokes(theme["within"], slash, 1.1, 0.45),
    }
    return "".join(
        f'<pattern id="{id}" width="8" height="8" patternUnits="userSpaceOnUse">'
        f'<rect width="8" height="8" fill="{theme["badge"]}"/>{content}</pattern>\n'
        for id, content in drawn.items()
    )


def _strokes(colour: str, course: str, width: float = 2.0, opacity: float = 1.0) -> str:
    faint = "" if opacity == 1 else f' stroke-opacity="{opacity}"'
    return f'<path d="{course}" fill="none" stroke="{colour}" stroke-width="{width}"{faint}/>'


def _tones(theme: Colours) -> str:
    lines = []
    for heat in HEATS:
        lines.append(_box(f"heat-{heat}", theme[f"heat.{heat}"], theme))
    for name in VALUES:
        lines.append(_box(name, theme[f"{name}.tint"], theme))
        lines.append(f".pattern.{name}{{fill:url(#fill-{name})}}\n")
    lines.append(_box("critical", theme["critical.tint"], theme))
    lines.append(f".node.critical .shape,.aside.critical{{stroke:{theme['critical']};stroke-width:3.4}}\n")
    for basis, dashes in BASES.items():
        lines.append(
            f".node.{basis} .shape,.aside.{basis}{{stroke:{theme[basis]};stroke-width:2.4;"
            f"stroke-dasharray:{dashes}}}\n"
        )
    for tone, fill, stroke in SPARSE:
        lines.append(_box(tone, theme[fill], theme))
        lines.append(f".node.{tone} .shape,.aside.{tone}{{stroke:{theme[stroke]};stroke-width:2.2}}\n")
    lines.append(
        f".node.faint .shape{{stroke-opacity:.45}} .node.faint .words,.node.faint .who,.node.faint .note"
        f"{{fill:{theme['quiet']}}}\n"
    )
    for wait in ("over", "within", "loose"):
        lines.append(f".badge.{wait}{{stroke:{theme[wait]};stroke-width:1.4}}\n")
    lines.append(
        f".letter-plate.plain{{fill:{theme['badge.line']}}} .badge.failing{{stroke:{theme['fail.mark']}}}\n"
        f".letter-plate.failing{{fill:{theme['fail.mark']}}} "
        f".badge-letter.failing{{fill:{theme['fail.mark.ink']}}}\n"
    )
    for letter in LETTERS:
        lines.append(
            f".letter-plate.{letter}{{fill:{theme[letter]}}} .badge.{letter}{{stroke:{theme[letter]}}}\n"
        )
    return "".join(lines)


def _box(tone: str, fill: str, theme: Colours) -> str:
    """A filled box, and its small words in ink that can be read on it."""
    ink = theme["ink"]
    return (
        f".node.{tone} .shape,.aside.{tone}{{fill:{fill}}}\n"
        f".node.{tone} .who,.node.{tone} .note,.node.{tone} .said,.node.{tone} .aside-note{{fill:{ink}}}\n"
    )
