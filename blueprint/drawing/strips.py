"""What overlays add beside the lanes: totals under the title, a ruler above the lanes, a curve in one."""

from msgspec.structs import replace

from blueprint.drawing.boxes import SMALL
from blueprint.drawing.dressing import Card, Feeling, Overlay
from blueprint.drawing.routes import Rect, Routes
from blueprint.drawing.scene import Circle, Group, Item, Point, Polyline, Rectangle, Text
from blueprint.drawing.typeset import BOLD, capped, shorten, width

CARD, GAP = 50.0, 6.0  # height of a card, and the gap between two
CAPTION = 22.0
RULER = 30.0
CURVE = 100.0
FIGURE = 15.0  # type size of a card's figure
STEP = 16.0  # px on the curve for one step of feeling
DOT = 6.0


def caption_height(overlay: Overlay, room: float) -> float:
    """What caption, notes and cards take under the title."""
    return CAPTION + 16 * len(overlay.notes) + len(_rows(overlay.cards, room)) * (CARD + GAP)


def caption(overlay: Overlay, left: float, top: float, room: float) -> Group:
    """What is shown, what cannot be, and the totals, from the given corner."""
    items: list[Item] = [Text(left, top + 12, shorten(overlay.caption, 12, room), "caption", "start")]
    y = top + CAPTION
    for note in overlay.notes:
        items.append(Text(left, y + 10, shorten(note, SMALL, room), "caption note-missing", "start"))
        y += 16
    for row in _rows(overlay.cards, room):
        x = left
        for card in row:
            items += _card(card, x, y)
            x += _wide(card) + GAP
        y += CARD + GAP
    return Group("totals", "totals", tuple(items))


def _rows(cards: tuple[Card, ...], room: float) -> list[list[Card]]:
    rows: list[list[Card]] = []
    used = room + 1
    for card in cards:
        wide = _wide(card)
        if used + wide > room:
            rows.append([])
            used = 0.0
        rows[-1].append(card)
        used += wide + GAP
    return rows


def _wide(card: Card) -> float:
    lines = (width(card.name, SMALL), width(card.figure, FIGURE) * BOLD, width(card.beside, 10))
    return max(84.0, *lines) + 18


def _card(card: Card, x: float, y: float) -> tuple[Item, ...]:
    lower = () if not card.beside else (Text(x + 9, y + 44, card.beside, "card-beside", "start"),)
    return (
        Rectangle(x, y, _wide(card), CARD, "card", 5.0),
        Text(x + 9, y + (14 if card.beside else 18), card.name, "card-name", "start"),
        Text(x + 9, y + (31 if card.beside else 37), card.figure, "card-figure", "start"),
        *lower,
    )


def ruler(overlay: Overlay, routes: Routes, left: float, right: float, bottom: float, head: float) -> Group:
    """A scale right above the lanes, with a tick where each step of the path is done."""
    y = bottom - 7
    items: list[Item] = [Polyline(((left, y), (right, y)), "scale")]
    for n, line in enumerate(reversed(capped(overlay.ruler_name, 10, head - 10, 3))):
        items.append(Text(left - 8, y - 1 - 12 * n, line, "ruler-name", "end"))
    taken = left
    for tick in sorted(overlay.ruler, key=lambda tick: (routes.centre[tick.node][0], tick.text)):
        x = routes.centre[tick.node][0] + routes.boxes[tick.node].right
        items.append(Polyline(((x, y - 4), (x, y + 4)), "scale"))
        if x - width(tick.text, SMALL) > taken:
            items.append(Text(x + 1, y - 8, tick.text, "ruler-time", "end"))
            taken = x + 4
    return Group("ruler", "ruler", tuple(items))


def stretched(routes: Routes, customer: int) -> tuple[Routes, float]:
    """The same with room for the emotion curve at the foot of the customer's lane, and where that begins."""
    foot = routes.lanes[customer][1]

    def down(y: float) -> float:
        return y + CURVE if y > foot - 0.5 else y

    return replace(
        routes,
        centre=tuple((x, down(y)) for x, y in routes.centre),
        courses=tuple(tuple((x, down(y)) for x, y in course) for course in routes.courses),
        lanes=tuple(
            (top + CURVE if at > customer else top, down(bottom))
            for at, (top, bottom) in enumerate(routes.lanes)
        ),
        labels=tuple(
            (link, Rect(label.left, down(label.top), label.right, down(label.top) + label.bottom - label.top))
            for link, label in routes.labels
        ),
        height=routes.height + CURVE,
    ), foot


def feeling_scale(left: float, right: float, top: float) -> Group:
    """The strip in which the emotion curve stands: a line for each feeling from −2 to 2."""
    zero = top + CURVE / 2
    items: list[Item] = []
    for level in (2, 1, 0, -1, -2):
        y = zero - level * STEP
        look = "feeling-grid" if level else "feeling-zero"
        items.append(Polyline(((left + 26, y), (right - 4, y)), look))
        items.append(Text(left + 20, y + 3.5, _signed(level), "feeling-scale", "end"))
    return Group("emotion-scale", "emotion", tuple(items))


def curve(overlay: Overlay, routes: Routes, top: float) -> Group:
    """Feelings in their strip; a line only between steps that follow each other, so that a gap is seen."""
    zero = top + CURVE / 2
    lines: list[Item] = []
    dots: list[Item] = []
    before: tuple[Feeling, Point] | None = None
    for feeling in overlay.curve:
        point = routes.centre[feeling.node][0], zero - (feeling.said or 0) * STEP
        if feeling.said is None:
            dots.append(Circle(*point, 3.2, "feeling-unsaid"))
        else:
            lines.append(Polyline(((point[0], zero), point), "feeling-stem"))
            if feeling.follows and before and before[0].said is not None:
                lines.append(Polyline((before[1], point), "feeling-line"))
            dots.append(Circle(*point, DOT, "feeling"))
            dots.append(Text(point[0] + 8, point[1] - 8, _signed(feeling.said), "feeling-said", "start"))
        before = feeling, point
    return Group("emotion", "emotion", (*lines, *dots))


def _signed(feeling: int) -> str:
    return f"{feeling:+d}".replace("-", "−") if feeling else "0"
