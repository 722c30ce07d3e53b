"""The set-up: one script, the same with make and without."""

import re
import runpy
import tomllib

from tests.house.house import ROOT

MAKE = runpy.run_path(str(ROOT / "make.py"))


def test_make_and_the_script_know_the_same_tasks() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    tasks = re.search(r"^TASKS = (.*)$", makefile, re.MULTILINE)
    assert tasks is not None
    assert tasks[1].split() == list(MAKE["TASKS"])


def test_the_tools_come_from_the_dependency_groups() -> None:
    assert MAKE["dependency_group"](None) == ()
    names = {re.split(r"[<>=]", requirement)[0] for requirement in MAKE["dependency_group"]("dev")}
    assert {"pytest", "ruff", "mypy", "hatchling"} <= names


def test_every_task_says_what_it_does() -> None:
    assert all(task.__doc__ for task in MAKE["TASKS"].values())


def test_the_tools_hold_what_the_extras_need() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    needed = {
        one for extra, held in project["optional-dependencies"].items() if extra != "all" for one in held
    }
    assert needed <= set(MAKE["dependency_group"]("dev"))
    assert set(re.findall(r"\w+", project["optional-dependencies"]["all"][0].split("[")[1])) == set(
        project["optional-dependencies"]
    ) - {"all"}
