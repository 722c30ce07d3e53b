"""One Chinese word for one thing, wherever people read Chinese."""

import re

import pytest

from tests.house.house import ROOT

READ = sorted(
    path
    for pattern in (
        "blueprint/wording/chinese/*.py",
        "blueprint/cli/skeletons/*.zh.yaml",
        "blueprint/check/pages/*.md",
        "examples/*.yaml",
        "docs/*.zh.md",
        "README.zh.md",
    )
    for path in ROOT.glob(pattern)
)

INSTEAD = {
    "客户(?!经理|资料|系统)": "顾客",
    "(?<!顾)客群": "顾客群",
    "结局": "终点",
    "失败点|故障点": "失误点",
    "前置时间|提前期": "总时长",
    "可见线": "可视线",
    "攒批": "凑批",
    "合流": "汇合",
    "词汇表": "术语表",
    "(?<!单)货币": "币种",
    "二选一": "多选一",
}


@pytest.mark.parametrize("path", READ, ids=lambda path: path.name)
def test_the_word_of_the_glossary_is_used(path) -> None:
    text = path.read_text(encoding="utf-8")
    strange = {word: use for pattern, use in INSTEAD.items() for word in re.findall(pattern, text)}
    assert not strange
