"""Words of this room inside a message, said in the reader's language when the message is."""

from msgspec import Struct

from blueprint.wording import Wording

THEME = "fields"


class Term(Struct, frozen=True):
    """A text of the theme `fields`, such as the name of a record or of a form."""

    key: str

    def speak(self, words: Wording) -> str:
        return words.say(THEME, self.key)


class AnyOf(Struct, frozen=True):
    """Alternatives: `a`, `a or b`, `a, b or c`."""

    terms: tuple[Term, ...]

    def speak(self, words: Wording) -> str:
        *first, last = (term.speak(words) for term in self.terms)
        if not first:
            return last
        return words.say("units", "or", first=words.value(tuple(first)), second=last)


class Quoted(Struct, frozen=True):
    """Ids, keys or words, each in backticks."""

    words: tuple[str, ...]

    def speak(self, words: Wording) -> str:
        return words.value(tuple(f"`{word}`" for word in self.words))


class Example(Struct, frozen=True):
    """The example of a key in the description, with the names a reader of the language would use."""

    text: str

    def speak(self, words: Wording) -> str:
        return words.say("examples", self.text) if words.has("examples", self.text) else self.text
