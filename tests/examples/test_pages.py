"""The walk-through quotes the files as they are, and its numbers are the ones worked out by hand."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.examples import (
    billing_complaint,
    broadband_installation,
    corner_shoeshine,
    express_checkout,
    phone_counter,
)
from tests.examples.test_by_hand import mixed
from tests.house.transcripts import ROOT, blocks

FILES = [file.read_text(encoding="utf-8") for file in sorted((ROOT / "examples").glob("*.yaml"))]
PAGES = [ROOT / "docs" / "examples.md", ROOT / "docs" / "examples.zh.md"]
each_page = pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)


@each_page
def test_what_is_quoted_stands_in_a_file(page: Path) -> None:
    quoted = [block.body for block in blocks(page.read_text(encoding="utf-8")) if block.kind == "yaml"]
    assert len(quoted) >= 5
    assert [body for body in quoted if not any(body in text for text in FILES)] == []


@each_page
def test_every_command_has_something_to_say(page: Path) -> None:
    sessions = [block.body for block in blocks(page.read_text(encoding="utf-8")) if block.kind == "console"]
    commands = [line for session in sessions for line in session.splitlines() if line.startswith("$ ")]
    silent = [
        one for one in commands if any(f"{one}\n$ " in body or body.endswith(f"{one}\n") for body in sessions)
    ]
    assert commands
    assert silent == []


@each_page
def test_every_number_is_the_one_worked_out_by_hand(page: Path) -> None:
    text = " ".join(page.read_text(encoding="utf-8").split())
    chinese = page.name.endswith(".zh.md")
    assert [said for said in numbers(chinese) if said not in text] == []


def numbers(chinese: bool) -> Iterator[str]:
    yield from counter(chinese)
    yield from broadband(chinese)
    yield from complaint(chinese)
    yield from checkout(chinese)
    profit = 0.5 - corner_shoeshine.figures(None, False)["cost"]
    yield f"赚 {profit:.2f}" if chinese else f"earns {profit:.2f} of its price of 0.50"


def counter(chinese: bool) -> Iterator[str]:
    planned, failing = (mixed(phone_counter, fails) for fails in (False, True))
    spent, waiting, value = (round(planned[name]) for name in ("lead", "waiting", "va"))
    with_failures, lost = round(failing["lead"]), f"{0.85 * phone_counter.turns()[2]:.0%}"
    if chinese:
        yield f"要花 {spent} 分钟，其中等待 {waiting} 分钟，增值的有 {value} 分钟"
        yield f"只有 {with_failures} 分钟"
        yield f"{lost} 的顾客空手而归"
    else:
        yield f"spends {spent} minutes, of which {waiting} are waiting and {value} add value"
        yield f"*shorter*, {with_failures} minutes"
        yield f"because {lost.replace('%', ' %')} of the customers leave"


def broadband(chinese: bool) -> Iterator[str]:
    flat, house = (broadband_installation.figures(segment, False) for segment in ("flat", "house"))
    for one in (flat, house):
        days, lead = f"{one['lead days']:.3g}", hours(one["lead"], chinese)
        yield f"{days} 个工作日又 {lead}" if chinese else f"{days} business days and {lead}"
        yield hours(one["acting"] + one["served"] + one["waiting"], chinese)
        yield f"{one['cost']:.2f}"
        yield f"{one['waiting']:.0f} 分钟" if chinese else f"{one['waiting']:.0f} minutes"


def complaint(chinese: bool) -> Iterator[str]:
    planned, it = mixed(billing_complaint, False), billing_complaint
    back, asked = (it.TAKE_ON + 8 + check + 10 + it.PHONE + 1 for check in (it.RECKON, it.PARTNER + 15))
    roots = it.pert(1, 2, 6) * 60 + 60 + it.pert(30, 60, 210) + 20
    own = round(planned["acting"] + planned["served"] + planned["waiting"])
    yield hours(planned["lead"], chinese)
    yield f"约 {back / 60:.0f} 小时" if chinese else f"about {back / 60:.0f} hours"
    yield f"约 {asked / 60:.0f} 小时" if chinese else f"about {asked / 60:.0f} where"
    yield hours(roots, chinese)
    yield f"{own} 分钟" if chinese else f"{own} minutes"
    yield f"{planned['cost']:.2f}"


def checkout(chinese: bool) -> Iterator[str]:
    for segment in express_checkout.SHARES:
        it = express_checkout.figures(segment, False)
        share = f"{it['va'] / (it['va'] + it['bva'] + it['nva']):.0%}"
        cells = [seconds(it["lead"], chinese), seconds(it["waiting"], chinese)]
        yield " | ".join([*cells, share if chinese else share.replace("%", " %"), f"{it['cost']:.2f}"])


def hours(minutes: float, chinese: bool) -> str:
    whole, rest = divmod(round(minutes), 60)
    return f"{whole} 小时 {rest} 分钟" if chinese else f"{whole} h {rest} min"


def seconds(minutes: float, chinese: bool) -> str:
    whole, rest = divmod(round(60 * minutes), 60)
    return f"{whole} 分钟 {rest} 秒" if chinese else f"{whole} min {rest} s"
