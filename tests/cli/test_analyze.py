"""`blueprint analyze`: the lead time as a page and as JSON, drafts, exit codes."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.conftest import CommandLine

COUNTER = """\
blueprint: 1
service: Phone counter
currency: EUR
segments: {new: {name: New customers, share: 40%}, existing: {share: 60%}}
ends: {sold: good, lost: bad}
actors:
  customer: {lane: customer}
  clerk: {lane: onstage}
  crm: {lane: support, machine: true}
steps:
  ask: {does: {clerk: Asks, customer: Answers}, time: 4m, next: register}
  register:
    does: {clerk: Registers, customer: Waits}
    time: 20m
    by_segment: {existing: {time: 10m}}
    fails: {wrong: {what: Wrong tariff, chance: 10%, recover: {does: Corrects, by: clerk, time: 5m}}}
    next: [pack, activate]
  pack: {does: Packs, by: clerk, time: 2m, next: hand}
  activate: {does: Activates, by: crm, time: 3m, next: hand}
  hand: {does: {clerk: Hands over, customer: Leaves}, time: 2m, next: sold}
"""

TOTALS = """\
Phone counter

One case, in the mean over all customers
  as planned with failures
  Lead time 23 min 23 min 30 s
"""


@pytest.fixture
def counter(tmp_path: Path) -> str:
    path = tmp_path / "counter.yaml"
    path.write_text(COUNTER, encoding="utf-8")
    return str(path)


def test_the_page(blueprint: CommandLine, counter: str) -> None:
    said = blueprint("analyze", counter)
    assert (said.code, said.err) == (0, "")
    rows = [row.split() for row in said.out.splitlines()]
    assert rows[:5] == [row.split() for row in TOTALS.splitlines()]
    assert ["Lead", "time", "with", "failures", "29", "min", "30", "s", "19", "min", "30", "s"] in rows
    assert "Lead time: exact." in said.out


def test_columns_line_up_in_terminal_cells(blueprint: CommandLine, counter: str) -> None:
    said = blueprint("analyze", counter, "--lang", "zh")
    assert "  总时长              23 分钟  23 分钟 30 秒" in said.out
    assert "  总时长（计入失误）  29 分钟 30 秒  19 分钟 30 秒" in said.out
    assert "总时长的计算方法：精确值。" in said.out


def test_the_page_speaks_the_language_of_the_file(blueprint: CommandLine, tmp_path: Path) -> None:
    path = tmp_path / "zh.yaml"
    path.write_text(COUNTER.replace("currency: EUR", "language: zh"), encoding="utf-8")
    assert "总时长" in blueprint("analyze", str(path)).out
    assert "Lead time" in blueprint("analyze", str(path), "--lang", "en").out


def test_markdown_is_the_same_page_as_tables(blueprint: CommandLine, counter: str) -> None:
    said = blueprint("analyze", counter, "--format", "markdown")
    assert said.out.startswith("# Phone counter\n\n## One case")
    assert "| Lead time | 23 min | 23 min 30 s |" in said.out


def test_csv_is_a_row_per_element(blueprint: CommandLine, counter: str) -> None:
    said = blueprint("analyze", counter, "--format", "csv")
    lines = said.out.removeprefix("\ufeff").splitlines()
    assert lines[0].startswith("name,step,does,form,lane,actor")
    assert [line.split(",")[0] for line in lines[1:]] == [
        "ask", "register", "register.fails.wrong.recover", "pack", "activate", "hand",
    ]  # fmt: skip


def test_a_figure_explained(blueprint: CommandLine, counter: str) -> None:
    said = blueprint("analyze", counter, "--explain", "lead_time", "--segment", "new")
    assert said.code == 0
    rows = [" ".join(row.split()) for row in said.out.splitlines()]
    assert "Formula: the sum of visits × time" in said.out
    assert "register: recovery of “wrong” 0.1 5 min 30 s" in rows
    assert "from register to hand: the longest of 1 3 min 3 min" in rows
    assert "公式：" in blueprint("analyze", counter, "--explain", "顾客时间", "--lang", "zh").out
    assert "*" not in blueprint("analyze", counter, "--explain", "cost", "--format", "markdown").out


def test_a_figure_that_there_is_not(blueprint: CommandLine, counter: str) -> None:
    said = blueprint("analyze", counter, "--explain", "leadtim")
    assert (said.code, said.out) == (2, "")
    assert "There is no figure `leadtim`. The figures, the nearest first: lead_time, " in said.err
    assert "visits" in said.err
    assert blueprint("analyze", counter, "--explain", "cost", "--format", "json").code == 2


def test_json_is_in_seconds(blueprint: CommandLine, counter: str) -> None:
    said = blueprint("analyze", counter, "--format", "json")
    content = json.loads(said.out)
    assert (content["format"], content["version"], content["service"]) == (
        "blueprint-analysis", 1, "Phone counter",
    )  # fmt: skip
    lead = content["lead_time"]
    assert lead["planned"]["mix"] == {
        "wall_seconds": 1380.0,
        "business_days": 0.0,
        "complete": True,
        "method": "exact",
        "runs": None,
        "half_width_seconds": None,
        "shortest_seconds": 1140.0,
        "longest_seconds": 1740.0,
        "withheld": None,
    }
    assert lead["with_failures"]["segments"]["new"]["wall_seconds"] == pytest.approx(1770)


def test_one_segment(blueprint: CommandLine, counter: str) -> None:
    said = blueprint("analyze", counter, "--segment", "existing")
    assert "One case of the segment “existing”" in said.out and "19 min" in said.out
    assert "New customers" not in said.out
    assert blueprint("analyze", counter, "--segment", "New customers").out != said.out
    wrong = blueprint("analyze", counter, "--segment", "nobody")
    assert wrong.code == 2
    assert "`nobody`" in wrong.err and "new, existing" in wrong.err


def test_an_error_in_the_flow_withholds_everything(blueprint: CommandLine, tmp_path: Path) -> None:
    path = tmp_path / "draft.yaml"
    path.write_text(COUNTER.replace("next: sold", "next: sould"), encoding="utf-8")
    said = blueprint("analyze", str(path))
    assert said.code == 1
    assert "BP201" in said.err
    assert "not given" in said.out and "the flow has an error" in said.out
    figures = json.loads(blueprint("analyze", str(path), "--format", "json").out)["lead_time"]["planned"][
        "mix"
    ]
    assert (figures["wall_seconds"], figures["withheld"], figures["complete"]) == (None, "flow", False)


def test_an_error_in_one_time_withholds_that_time_only(blueprint: CommandLine, tmp_path: Path) -> None:
    path = tmp_path / "draft.yaml"
    path.write_text(COUNTER.replace("time: 4m", "time: 4 minutes or so"), encoding="utf-8")
    said = blueprint("analyze", str(path))
    assert said.code == 1
    assert "at least 19 min" in said.out
    assert "`ask`" in said.out
    assert "exact, for the times that are known" in said.out


def test_chances_that_do_not_sum_withhold_the_mean_and_say_so(blueprint: CommandLine, tmp_path: Path) -> None:
    path = tmp_path / "draft.yaml"
    choice = (
        "choose: {yes: {to: sold, chance: 50%}, no: {to: lost, chance: 40%}, back: {to: ask, chance: 5%}}"
    )
    path.write_text(COUNTER.replace("next: sold", choice), encoding="utf-8")
    said = blueprint("analyze", str(path))
    assert said.code == 1
    assert "Not given: what depends on chances" in said.out


def test_flow_analysis_is_named(blueprint: CommandLine, tmp_path: Path) -> None:
    path = tmp_path / "counter.yaml"
    path.write_text(
        COUNTER.replace("time: 2m, next: hand", "time: {min: 1m, max: 5m}, next: hand"), encoding="utf-8"
    )
    assert "Lead time: flow analysis" in blueprint("analyze", str(path)).out


def test_what_cannot_be_opened(blueprint: CommandLine, tmp_path: Path) -> None:
    assert blueprint("analyze", str(tmp_path / "none.yaml")).code == 2
    empty = tmp_path / "empty.yaml"
    empty.write_text("", encoding="utf-8")
    said = blueprint("analyze", str(empty))
    assert (said.code, said.out) == (1, "")
    assert "BP006" in said.err


@pytest.mark.parametrize(
    ("format", "wanted", "unwanted"),
    [
        ("text", {"page_text"}, {"page_markdown", "figures_json", "figures_csv", "explained"}),
        ("json", {"figures_json"}, {"page_text", "figures_csv", "figures_page", "explained"}),
        ("csv", {"figures_csv"}, {"page_text", "figures_json", "figures_page", "explained"}),
    ],
)
def test_a_format_imports_no_other(counter: str, format: str, wanted: set[str], unwanted: set[str]) -> None:
    program = (
        "import sys; from blueprint.cli import main; "
        "main(['analyze', sys.argv[1], '--format', sys.argv[2]]); print(*sys.modules, file=sys.stderr)"
    )
    run = subprocess.run(
        [sys.executable, "-c", program, counter, format], capture_output=True, encoding="utf-8", check=True
    )
    modules = {name.removeprefix("blueprint.report.") for name in run.stderr.split()}
    assert wanted <= modules
    assert not modules & {*unwanted, "numpy", "networkx", "pydantic", "wcwidth"}
