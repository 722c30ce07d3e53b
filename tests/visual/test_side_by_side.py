"""The page that shows what has changed in the pictures."""

from base64 import b64encode

from tests.visual.side_by_side import Change, page


def test_old_and_new_stand_side_by_side():
    shown = page([Change("a&b.svg", b"<svg>1</svg>", b"<svg>2</svg>")])
    assert "a&amp;b.svg" in shown
    old, new = (shown.index(b64encode(text).decode()) for text in (b"<svg>1</svg>", b"<svg>2</svg>"))
    assert old < new


def test_a_new_picture_has_no_old_one():
    shown = page([Change("new.svg", None, b"<svg/>")])
    assert "old: none" in shown and shown.count("<img") == 1


def test_nothing_changed():
    assert "No picture has changed." in page([])
