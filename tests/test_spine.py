"""The main job, end to end, on the phone counter: check, lead time, drawing.

The expected minutes are worked out by hand from the file, following the flow:
sequence, rework 5 % and 4 %, a block with a block inside it, and the recovery "out of stock".
"""

import json
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest

EXAMPLE = Path(__file__).parents[1] / "examples" / "phone-counter.yaml"

BEFORE_STOCK = 1 + (20 + 4 * 40 + 120) / 6 / 60 + (2 + 4 * 8 + 20) / 6 + (3 + 4 * 5 + 12) / 6
STOCK = 1
FETCH_AND_LOOK = ((2 + 4 * 3 + 8) / 6 + 3) / (1 - 0.05)
IDENTITY = 2 / (1 - 0.04)
REGISTER = {"新顾客": (6 + 4 * 10 + 25) / 6, "老顾客": 4}
ACCOUNT_OR_PAYMENT = max(1 + 2 + max(3, 1) + 1, 2 + 1)
HAND_OVER = 2 + (2 + 4 * 5 + 15) / 6
SHARES = {"新顾客": 0.4, "老顾客": 0.6}
RESCUE = 3 + 0.4 * 4


def blueprint(*arguments: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "blueprint", *arguments],
        cwd=cwd, capture_output=True, encoding="utf-8", check=False,
    )  # fmt: skip


def planned(segment: str) -> float:
    return BEFORE_STOCK + STOCK + sold(segment)


def sold(segment: str) -> float:
    return FETCH_AND_LOOK + IDENTITY + REGISTER[segment] + ACCOUNT_OR_PAYMENT + HAND_OVER


def with_failures(segment: str) -> float:
    return BEFORE_STOCK + STOCK + 0.82 * sold(segment) + 0.18 * RESCUE


def test_the_example_is_clean(tmp_path: Path) -> None:
    run = blueprint("check", str(EXAMPLE), cwd=tmp_path)
    assert run.returncode == 0, run.stdout + run.stderr


@pytest.mark.parametrize(("totals", "by_hand"), [("planned", planned), ("with_failures", with_failures)])
def test_the_lead_time_is_the_one_worked_out_by_hand(tmp_path: Path, totals: str, by_hand) -> None:
    run = blueprint("analyze", str(EXAMPLE), "--format", "json", cwd=tmp_path)
    assert run.returncode == 0, run.stderr
    lead = json.loads(run.stdout)["lead_time"][totals]
    mix = sum(share * by_hand(segment) for segment, share in SHARES.items())
    assert lead["mix"]["wall_seconds"] == pytest.approx(60 * mix, rel=1e-9)
    for segment in SHARES:
        assert lead["segments"][segment]["wall_seconds"] == pytest.approx(60 * by_hand(segment), rel=1e-9)


def test_every_step_is_in_the_picture(tmp_path: Path) -> None:
    run = blueprint("render", str(EXAMPLE), "-o", "counter.svg", cwd=tmp_path)
    assert run.returncode == 0, run.stderr
    root = ElementTree.parse(tmp_path / "counter.svg").getroot()
    words = "".join(root.itertext())
    for said in ("看到海报走进营业厅", "坐着等叫号", "核对套餐已生效", "可视线", "换一台 5%"):
        assert said.replace(" ", "") in words.replace(" ", "").replace("\n", "")
