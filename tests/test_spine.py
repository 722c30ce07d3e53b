"""The main job, end to end, on the phone counter: check, lead time, drawing."""

import json
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest

from tests.examples.phone_counter import FILE, SHARES, figures

EXAMPLE = Path(__file__).parents[1] / "examples" / FILE


def blueprint(*arguments: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "blueprint", *arguments],
        cwd=cwd, capture_output=True, encoding="utf-8", check=False,
    )  # fmt: skip


def test_the_example_is_clean(tmp_path: Path) -> None:
    run = blueprint("check", str(EXAMPLE), cwd=tmp_path)
    assert run.returncode == 0, run.stdout + run.stderr


@pytest.mark.parametrize(("totals", "failing"), [("planned", False), ("with_failures", True)])
def test_the_lead_time_is_the_one_worked_out_by_hand(tmp_path: Path, totals: str, failing: bool) -> None:
    run = blueprint("analyze", str(EXAMPLE), "--format", "json", cwd=tmp_path)
    assert run.returncode == 0, run.stderr
    lead = json.loads(run.stdout)["lead_time"][totals]
    by_hand = {segment: 60 * figures(segment, failing)["lead"] for segment in SHARES}
    mix = sum(share * by_hand[segment] for segment, share in SHARES.items())
    assert lead["mix"]["wall_seconds"] == pytest.approx(mix, rel=1e-9)
    for segment in SHARES:
        assert lead["segments"][segment]["wall_seconds"] == pytest.approx(by_hand[segment], rel=1e-9)


def test_every_step_is_in_the_picture(tmp_path: Path) -> None:
    run = blueprint("render", str(EXAMPLE), "-o", "counter.svg", cwd=tmp_path)
    assert run.returncode == 0, run.stderr
    root = ElementTree.parse(tmp_path / "counter.svg").getroot()
    words = "".join(root.itertext())
    for said in ("看到海报走进营业厅", "坐着等叫号", "核对套餐已生效", "可视线", "换一台 5%"):
        assert said.replace(" ", "") in words.replace(" ", "").replace("\n", "")
