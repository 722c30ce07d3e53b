"""What `blueprint render` lays over a picture, and the theme it is drawn in."""

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct

from blueprint.cli.stop import Stop
from blueprint.drawing.themes import DEFAULT, LIGHT, THEMES, Colours, Slip, own_theme
from blueprint.flow import Graph
from blueprint.wording import Wording

if TYPE_CHECKING:
    from blueprint.analysis.figures import Analysis

NAMES = ("time", "critical", "value", "waits", "failures", "cost", "evidence", "emotion")


class Wanted(Struct, frozen=True):
    """What the user asks to see over the picture."""

    names: tuple[str, ...] = ()
    segment: str | None = None
    planned: bool = False


def wanted(overlay: str | None, segment: str | None, *, planned: bool, totals: bool) -> Wanted | None:
    """None where nothing is asked for. Raises Stop for a name that is no overlay."""
    names = tuple(name.strip() for name in (overlay or "").split(",") if name.strip())
    for name in names:
        if name not in NAMES:
            raise Stop("render.no-overlay", overlay=name, overlays=_nearest_first(name, NAMES))
    if overlay is not None and not names:
        raise Stop("render.which-overlay", overlays=NAMES)
    return Wanted(names, segment, planned) if names or segment or planned or totals else None


def analysed(graph: Graph) -> "Analysis":
    """The figures of a service; what an error in its flow touches is withheld."""
    from blueprint.analysis.analysing import analyse
    from blueprint.flow import faults

    return analyse(graph, sound=all(fault.harmless for fault in faults(graph)))


def theme(asked: str | None) -> Colours:
    """A theme by its name, or from a TOML file. Raises Stop for a slip in it."""
    if asked is None or asked in THEMES:
        return THEMES[asked or DEFAULT]
    colours, slips = own_theme(_content(Path(asked)))
    if slips:
        raise Stop("render.theme-wrong", slips=_Slips(asked, slips))
    return colours


def _content(path: Path) -> Mapping[str, object]:
    import tomllib

    if not path.is_file():
        near = _nearest_first(str(path), tuple(THEMES))
        raise Stop("render.no-theme", theme=str(path), themes=near)
    try:
        return tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except tomllib.TOMLDecodeError as error:
        raise Stop("render.theme-no-toml", path=str(path), cause=str(error)) from error
    except (OSError, UnicodeDecodeError) as error:
        raise Stop("render.theme-unreadable", path=str(path)) from error


class _Slips(Struct, frozen=True):
    """What is wrong in a theme, a line for each."""

    path: str
    slips: tuple[Slip, ...]

    def speak(self, words: Wording) -> str:
        return "\n".join(f"{self.path}: {_said(slip, words)}" for slip in self.slips)


def _said(slip: Slip, words: Wording) -> str:
    near = _near(slip.key, tuple(LIGHT))[:1] if slip.kind == "key" else ()
    key = f"render.theme-{slip.kind}" + ("-near" if near else "")
    return words.say("commands", key, key=slip.key, value=slip.value, near=near, themes=tuple(THEMES))


def _nearest_first(asked: str, known: tuple[str, ...]) -> tuple[str, ...]:
    near = _near(asked, known)
    return (*near, *(name for name in known if name not in near))


def _near(asked: str, known: tuple[str, ...]) -> tuple[str, ...]:
    from blueprint.language.nearest import nearest

    return nearest(asked, known)
