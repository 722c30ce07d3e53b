"""A diagram whose words hold all that means something in DOT or in Mermaid."""

from blueprint.drawing import Diagram, Link, Moment, Node

WORDS = (
    'says "no"', "a\\nb \\", "<b>bold</b>", "&lt; #35; #quot;", "`code`", "1. first", "- item", "end", "a|b",
    "[x] {y} (z)", "步骤：甲", "%% no comment", "**stars** __lines__", "http://example.org", "<", "…",
)  # fmt: skip

IDS = (
    "end", "a-b", "a_b", "o", "x", "1", "步骤", "é", "graph", "default", "a.b", "㐀", "node", "edge",
    "subgraph", "style",
)  # fmt: skip

NASTY = Diagram(
    title='The "title": #1 \\ <x>\u2028---',
    language="en",
    phases=("", 'Phase "2" \\'),
    moments=tuple(Moment(at % 2) for at in range(len(WORDS))),
    nodes=tuple(
        Node(f"step-{id}", "activity", "customer", at, (word,), who=word, notes=(word,), title=word)
        for at, (id, word) in enumerate(zip(IDS, WORDS, strict=True))
    ),
    links=tuple(
        Link(f"flow-{at}", at, (at + 1) % len(WORDS), "flow", label=word, wait=word if at % 2 else None)
        for at, word in enumerate(WORDS)
    ),
)
