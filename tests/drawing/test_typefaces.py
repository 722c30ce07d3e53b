"""Typefaces are chosen so that no character is lost, and what is lost is said."""

import pytest

from blueprint.drawing.scene import Group, Scene, Text
from blueprint.drawing.typefaces import characters, choose, in_families
from tests.drawing.fonts import collection, font_file


def test_only_what_has_a_shape_needs_a_typeface() -> None:
    inside = Group("g", "node", (Text(0, 0, "b\u200d\ufe0f\u3000\t", "words"),), title="zz")
    assert characters(Scene(1, 1, "en", "title", (Text(0, 0, "步 a", "words"), inside))) == ("a", "b", "步")


def test_a_named_file_comes_before_all_others(tmp_path) -> None:
    noto = font_file(tmp_path / "noto.ttf", "ab", "Noto Sans SC")
    own = font_file(tmp_path / "own.ttf", "ab", "House Type")
    assert choose((own,), (noto,), "ab").families == ("House Type",)
    assert choose((), (own, noto), "ab").families == ("Noto Sans SC",)


def test_a_second_family_is_taken_only_for_what_the_first_lacks(tmp_path) -> None:
    latin = font_file(tmp_path / "a.ttf", "ab", "DejaVu Sans")
    han = font_file(tmp_path / "b.ttf", "步骤ab", "Some Han")
    chosen = choose((), (latin, han), "a步")
    assert (chosen.families, chosen.files) == (("DejaVu Sans", "Some Han"), (latin, han))
    assert choose((), (latin, han), "ab").families == ("DejaVu Sans",)


def test_plain_families_come_before_odd_ones(tmp_path) -> None:
    mono = font_file(tmp_path / "a.ttf", "a", "Old Mono")
    serif = font_file(tmp_path / "b.ttf", "a", "Old Serif")
    sans = font_file(tmp_path / "c.ttf", "a", "Old Sans")
    assert choose((), (mono, serif, sans), "a").families == ("Old Sans",)


def test_what_no_font_has_is_missing(tmp_path) -> None:
    latin = font_file(tmp_path / "a.ttf", "ab", "Tiny", lacking="c")
    assert choose((latin,), (), "abc步").missing == ("c", "步")
    assert choose((), (), "b步").missing == ("b", "步")


def test_fonts_that_show_boxes_for_everything_do_not_count(tmp_path) -> None:
    boxes = font_file(tmp_path / "a.ttf", "步", "LastResort")
    hidden = font_file(tmp_path / "b.ttf", "步", ".Hidden UI")
    assert choose((), (boxes, hidden), "步").missing == ("步",)


def test_bold_letters_come_from_the_bold_face(tmp_path) -> None:
    thick = font_file(tmp_path / "bold.ttf", "ab", weight=700)
    plain = font_file(tmp_path / "plain.ttf", "ab")
    black = font_file(tmp_path / "black.ttf", "ab", weight=900)
    assert choose((), (black, thick, plain), "ab").files == (plain, thick)


def test_a_collection_holds_several_families(tmp_path) -> None:
    both = collection(tmp_path / "both.ttc", ("Han JP", "a"), ("Noto Sans CJK SC", "步"))
    chosen = choose((), (both,), "步a")
    assert chosen.families == ("Noto Sans CJK SC", "Han JP") and chosen.files == (both,)


@pytest.mark.parametrize("data", [b"", b"no font", b"\0\1\0\0" + b"\xff" * 40, b"ttcf\0\1\0\0\0\0\0\7"])
def test_a_broken_file_is_told_and_the_others_are_used(tmp_path, data) -> None:
    good = font_file(tmp_path / "good.ttf", "a")
    for name in ("bad.ttf", "bad.ttc"):
        bad = tmp_path / name
        bad.write_bytes(data)
        chosen = choose((), (str(bad), good), "a")
        assert chosen.unreadable == (str(bad),) and chosen.files == (good,) and not chosen.missing


def test_the_picture_names_the_families_it_is_drawn_in() -> None:
    from blueprint.drawing import svg

    text = in_families(svg(Scene(1, 1, "en", "", ())), ("House Type", "Tiny"))
    assert "font-family:'House Type','Tiny';" in text and "Noto" not in text
