"""How things look: colours, type, strokes, as the style sheet of the SVG. Light, and legible in print."""

FONTS = (
    "'Noto Sans SC','Noto Sans CJK SC','Source Han Sans SC','PingFang SC','Microsoft YaHei',"
    "'WenQuanYi Zen Hei','DejaVu Sans',Arial,sans-serif"
)
INK, QUIET = "#1e2730", "#5b6670"

# Per lane: the band, the head of the lane, the outline of its nodes and its small type.
LANES = {
    "evidence": ("#fffaec", "#f8ecc8", "#8a6508"),
    "customer": ("#eef6fc", "#cfe5f5", "#195f91"),
    "onstage": ("#eff9f1", "#d3ecd9", "#226b41"),
    "backstage": ("#f6f3fb", "#e2d9f1", "#5c4290"),
    "support": ("#f5f6f7", "#e0e3e7", "#4a535d"),
}

ARROWS = {
    "flow": "#2f3a45",
    "rework": "#a4471c",
    "recovery": "#c8202f",
    "side": "#4b5b69",
    "message": "#2a6f9e",
}


def _lane_styles() -> str:
    lines = []
    for lane, (band, head, ink) in LANES.items():
        lines.append(
            f".band.{lane}{{fill:{band}}} .head.{lane}{{fill:{head}}} .lane-name.{lane}{{fill:{ink}}}\n"
            f".node.{lane} .shape{{stroke:{ink}}} .node.{lane} .who,.node.{lane} .note{{fill:{ink}}}\n"
        )
    return "".join(lines)


def _link_styles() -> str:
    return "".join(
        f"path.link.{kind}{{stroke:{colour}}} .label.{kind}{{fill:{colour}}}\n"
        for kind, colour in ARROWS.items()
    )


STYLE = f"""\
text{{font-family:{FONTS};font-size:13px;fill:{INK}}}
.paper{{fill:#fff}}
.title{{font-size:18px;font-weight:bold}}
.lane-name{{font-weight:bold}}
.line-name{{font-size:10px;fill:#3c4650}}
.phase-name{{font-weight:bold;fill:#38434d}}
.phase-line{{fill:none;stroke:#a9b3bc;stroke-width:1;stroke-dasharray:3 4}}
path.line{{fill:none;stroke:#55606b;stroke-width:1.4;stroke-dasharray:9 5}}
path.line.visibility{{stroke:#1e2730;stroke-width:2;stroke-dasharray:none}}
path.line.internal{{stroke-dasharray:2 4}}
path.link,path.halo{{fill:none;stroke-linejoin:round;stroke-width:1.5}}
path.halo{{stroke:#fff;stroke-width:5;stroke-opacity:.85}}
path.link.recovery{{stroke-dasharray:6 3}}
path.link.side{{stroke-dasharray:1.5 3}}
path.link.message{{stroke-dasharray:4 3}}
path.link.part{{stroke:#55606b;stroke-width:2.2}}
path.link.evidence{{stroke:#b8963e;stroke-width:1;stroke-dasharray:2 3}}
path.link.use{{stroke:#7b858f;stroke-width:1.1}}
.dot.part{{fill:#55606b}} .dot.use{{fill:#7b858f}}
{_lane_styles()}.shape{{fill:#fff;stroke-width:1.5}}
.who,.note,.said,.label,.aside-note,.legend,.system .words{{font-size:11px}}
.who{{font-weight:bold}}
.part .shape{{stroke-width:1;fill:#fdfdfd}}
.wait .shape{{stroke-dasharray:6 3}}
.evidence .shape{{stroke-width:1;fill:#fffdf6}} .node.evidence .note{{fill:#5d4506}}
.message .shape{{stroke-width:1.2;stroke-dasharray:4 2}}
.said{{fill:#2a6f9e}}
.envelope{{fill:#fff;stroke:#2a6f9e;stroke-width:1}}
.flap{{fill:none;stroke:#2a6f9e;stroke-width:1}}
.node.start .shape{{fill:#2f3a45;stroke:#2f3a45}} .node.start .words{{fill:#fff}}
.node.end .shape{{stroke:#2f3a45;stroke-width:2.5}}
.node.end.good .shape{{stroke:#226b41;fill:#e3f4e8}} .node.end.bad .shape{{stroke:#b3202c;fill:#fdeaea}}
.node.split .shape{{fill:{INK};stroke:{INK}}}
.bar.all{{fill:{INK}}} .bar.any{{fill:#fff;stroke:{INK};stroke-width:1.4}}
.system .shape{{fill:#dfe4e9;stroke-width:1}}
.node.unknown .shape,.node.unclear .shape{{fill:#f2f2f2;stroke:#7d858c;stroke-dasharray:5 4}}
.node.unknown .words{{fill:#5b6670}}
.aside{{fill:#fdf0cf;stroke:#c98f10;stroke-width:1}}
.aside-note,.label.wait{{fill:#6b4a00}}
.wait-mark{{fill:#ffc83d;stroke:#7a5500;stroke-width:1;stroke-linejoin:round}}
.wait-letter{{font-size:10px;font-weight:bold;fill:#4a3300}} .wait-letter.small{{font-size:7px}}
.fail-mark{{fill:#c8202f;stroke:#fff;stroke-width:1.2}}
.fail-letter{{font-size:11.5px;font-weight:bold;fill:#fff}}
.plate{{fill:#fff;fill-opacity:.92}}
.legend{{fill:{QUIET}}}
{_link_styles()}"""
