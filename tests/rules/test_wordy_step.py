from tests.rules.counter import counter
from tests.support import findings_of


def found(words: str, lang: str = "en"):
    return findings_of(
        counter(f"serve: {{does: {{clerk: {words}, customer: Asks}}, time: 4m}}"),
        only="wordy-step",
        lang=lang,
    )


def test_more_text_than_a_box_holds():
    words = "Looks for the form in three cabinets and then asks every colleague in turn who had it last"
    (told,) = found(words)
    assert told.at == words
    assert told.message == "`serve` has 90 characters of text; more than about 72 do not fit its box well"


def test_a_chinese_character_takes_twice_the_room():
    words = "在三个柜子里逐个翻找申请表然后依次询问每一位同事最后一次是谁用过它又放到了哪里去了没有人知道"
    (told,) = found(words, lang="zh")
    assert told.message == f"`serve` 的文字有 {len(words)} 个字，超过 36 个字左右，方框里就不好放了"
    assert not found(words[:36])


def test_a_few_words_are_fine():
    assert not found("Looks for the form in three cabinets")
