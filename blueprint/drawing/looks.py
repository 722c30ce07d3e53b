"""How things look: type, strokes, and the colours of a theme, as the style sheet of the SVG."""

from blueprint.drawing.diagram import LANES
from blueprint.drawing.themes import Colours

FONTS = (
    "'Noto Sans SC','Noto Sans CJK SC','Source Han Sans SC','PingFang SC','Microsoft YaHei',"
    "'WenQuanYi Zen Hei','DejaVu Sans',Arial,sans-serif"
)
ARROWS = ("flow", "rework", "recovery", "side", "message")


def style(theme: Colours) -> str:
    """The style sheet of a picture without overlays."""
    return f"""\
text{{font-family:{FONTS};font-size:13px;fill:{theme["ink"]}}}
.paper{{fill:{theme["paper"]}}}
.title{{font-size:18px;font-weight:bold}}
.lane-name{{font-weight:bold}}
.line-name{{font-size:10px;fill:{theme["line.name"]}}}
.phase-name{{font-weight:bold;fill:{theme["phase"]}}}
.phase-line{{fill:none;stroke:{theme["phase.line"]};stroke-width:1;stroke-dasharray:3 4}}
path.line{{fill:none;stroke:{theme["line"]};stroke-width:1.4;stroke-dasharray:9 5}}
path.line.visibility{{stroke:{theme["line.visibility"]};stroke-width:2;stroke-dasharray:none}}
path.line.internal{{stroke-dasharray:2 4}}
path.link,path.halo{{fill:none;stroke-linejoin:round;stroke-width:1.5}}
path.halo{{stroke:{theme["paper"]};stroke-width:5;stroke-opacity:.85}}
path.link.recovery{{stroke-dasharray:6 3}}
path.link.rework{{stroke-dasharray:12 3}}
path.link.side{{stroke-dasharray:1.5 3}}
path.link.message{{stroke-dasharray:4 3}}
path.link.part{{stroke:{theme["bond"]};stroke-width:2.2}}
path.link.evidence{{stroke:{theme["evidence.line"]};stroke-width:1;stroke-dasharray:2 3}}
path.link.use{{stroke:{theme["use"]};stroke-width:1.1}}
.dot.part{{fill:{theme["bond"]}}} .dot.use{{fill:{theme["use"]}}}
{_lanes(theme)}.shape{{fill:{theme["box"]};stroke-width:1.5}}
.who,.note,.said,.label,.aside-note,.legend,.system .words{{font-size:11px}}
.who{{font-weight:bold}}
.part .shape{{stroke-width:1;fill:{theme["part"]}}}
.wait .shape{{stroke-dasharray:6 3}}
.evidence .shape{{stroke-width:1;fill:{theme["evidence"]}}}
.node.evidence .note{{fill:{theme["evidence.ink"]}}}
.message .shape{{stroke-width:1.2;stroke-dasharray:4 2}}
.said{{fill:{theme["way.message"]}}}
.envelope{{fill:{theme["box"]};stroke:{theme["way.message"]};stroke-width:1}}
.flap{{fill:none;stroke:{theme["way.message"]};stroke-width:1}}
.node.start .shape{{fill:{theme["start"]};stroke:{theme["start"]}}}
.node.start .words{{fill:{theme["start.ink"]}}}
.node.end .shape{{stroke:{theme["end"]};stroke-width:2.5}}
.node.end.good .shape{{stroke:{theme["good.line"]};fill:{theme["good"]}}}
.node.end.bad .shape{{stroke:{theme["bad.line"]};fill:{theme["bad"]}}}
.node.split .shape{{fill:{theme["ink"]};stroke:{theme["ink"]}}}
.bar.all{{fill:{theme["ink"]}}} .bar.any{{fill:{theme["box"]};stroke:{theme["ink"]};stroke-width:1.4}}
.system .shape{{fill:{theme["system"]};stroke-width:1}}
.node.unknown .shape,.node.unclear .shape{{fill:{theme["unknown"]};stroke:{theme["unknown.line"]};\
stroke-dasharray:5 4}}
.node.unknown .words{{fill:{theme["unknown.ink"]}}}
.node.phase .shape{{stroke-width:2.2}} .node.phase .inner{{fill:none;stroke-width:1}}
.node.phase .words{{font-weight:bold}}
.node.onward .shape,.node.incoming .shape{{stroke-width:1;fill:{theme["paper"]}}}
.aside{{fill:{theme["wait"]};stroke:{theme["wait.line"]};stroke-width:1}}
.aside-note,.label.wait{{fill:{theme["wait.ink"]}}}
.wait-mark{{fill:{theme["wait.mark"]};stroke:{theme["wait.mark.line"]};stroke-width:1;stroke-linejoin:round}}
.wait-letter{{font-size:10px;font-weight:bold;fill:{theme["wait.mark.ink"]}}}
.wait-letter.small{{font-size:7px}}
.fail-mark{{fill:{theme["fail.mark"]};stroke:{theme["fail.mark.line"]};stroke-width:1.2}}
.fail-letter{{font-size:11.5px;font-weight:bold;fill:{theme["fail.mark.ink"]}}}
.plate{{fill:{theme["paper"]};fill-opacity:.92}}
.legend{{fill:{theme["quiet"]}}}
{_ways(theme)}"""


def arrow_heads(theme: Colours) -> tuple[tuple[str, str], ...]:
    """Kinds of ways that end in an arrow, and their colours."""
    return tuple((kind, theme[f"way.{kind}"]) for kind in ARROWS)


def _lanes(theme: Colours) -> str:
    lines = []
    for lane in LANES:
        band, head, ink = (theme[f"lane.{lane}.{part}"] for part in ("band", "head", "ink"))
        lines.append(
            f".band.{lane},.plate.{lane}{{fill:{band}}} .head.{lane}{{fill:{head}}}\n"
            f".lane-name.{lane}{{fill:{ink}}} .node.{lane} .shape{{stroke:{ink}}}\n"
            f".node.{lane} .who,.node.{lane} .note{{fill:{ink}}}\n"
        )
    return "".join(lines)


def _ways(theme: Colours) -> str:
    return "".join(
        f"path.link.{kind}{{stroke:{colour}}} .label.{kind}{{fill:{colour}}}\n"
        for kind, colour in arrow_heads(theme)
    )
