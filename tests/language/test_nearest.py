"""The words an author most likely meant."""

import pytest

from blueprint.language import nearest

STEPS = ("取号", "等候叫号", "说明需求", "查库存", "核对身份", "开户登记", "交付手机", "回访")
IDS = ("arrive", "ticket", "queue", "stock", "hand_over", "register", "activate")


@pytest.mark.parametrize(
    ("word", "meant"),
    [
        ("取号机", "取号"), ("等侯叫号", "等候叫号"), ("核对身分", "核对身份"), ("开户等记", "开户登记"),
        ("交付", "交付手机"), ("库存", "查库存"), ("回仿", "回访"), ("登记开户", "开户登记"),
    ],
)  # fmt: skip
def test_chinese_words(word: str, meant: str) -> None:
    assert nearest(word, STEPS)[0] == meant


@pytest.mark.parametrize(
    ("word", "meant"),
    [
        ("arive", "arrive"), ("qeueu", "queue"), ("Hand-Over", "hand_over"), ("regsiter", "register"),
        ("activation", "activate"), ("stocks", "stock"), ("regist", "register"),
    ],
)  # fmt: skip
def test_latin_words(word: str, meant: str) -> None:
    assert nearest(word, IDS)[0] == meant


@pytest.mark.parametrize("word", ["goodbye", "x", "", "结账", "zzzzzz"])
def test_nothing_near(word: str) -> None:
    assert nearest(word, (*IDS, *STEPS)) == ()


def test_width_and_blanks_do_not_count() -> None:
    assert nearest("ａｒｒｉｖｅ", IDS) == ("arrive",)


def test_at_most_three_best_first_and_never_the_word_itself() -> None:
    assert nearest("step1", ["step1", "step2", "step3", "step4", "step5"]) == ("step2", "step3", "step4")
    assert nearest("sign", ["resign", "design", "signs"])[0] == "signs"
