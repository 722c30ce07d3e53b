"""The few words in which the language is described: leaves, and the shapes built from them.

A description says which keys there are, what may stand in each, and one example; the decoder, the JSON
Schema and the reference are all read off it. What a key means, in English and Chinese, stands in the
theme `language` of `blueprint.wording`, under `<record>.<key>`. Each type is made once and is only itself:
without `==` and `repr` the module loads twice as fast.
"""

from msgspec import Struct


class Leaf(Struct, frozen=True, eq=False):
    """One scalar. `kind` names the reader: text, duration, chance, amount, rate, date, truth, …"""

    kind: str
    lowest: int | None = None  # of whole numbers
    highest: int | None = None
    names: str = ""  # of ids: what they name


class Word(Struct, frozen=True, eq=False):
    """One of a few fixed words; `name` finds their meanings in the texts."""

    name: str
    words: tuple[str, ...]


class Reference(Struct, frozen=True, eq=False):
    """The id of something described elsewhere: `step`, `target`, `actor`, `phase`, `segment`, `branch`."""

    to: str


class ListOf(Struct, frozen=True, eq=False):
    """A list; where `alone`, one item may stand without the brackets."""

    item: "Type"
    some: bool = True  # an empty one is an error
    alone: bool = False


class Table(Struct, frozen=True, eq=False):
    """Ids and what each stands for. `ids` says what is named: `step`, `actor`, `label`, …

    Where it starts with `:` the keys refer to ids of that kind rather than make them.
    """

    ids: str
    value: "Type"
    example: str  # of a value
    some: bool = True


class Field(Struct, frozen=True, eq=False):
    """One key of a record. `attribute` is its name in the model, where that differs."""

    key: str
    type: "Type"
    example: str
    required: bool = False
    attribute: str = ""


class Record(Struct, frozen=True, eq=False):
    """A mapping with fixed keys, in the order in which the formatter writes them."""

    name: str
    fields: tuple[Field, ...]


class Forms(Struct, frozen=True, eq=False):
    """Alternatives, told apart by whether a text, a mapping or a list stands there."""

    text: "Leaf | Word | Reference | None" = None
    map: "Record | Table | Named | None" = None
    items: "ListOf | None" = None


class Named(Struct, frozen=True, eq=False):
    """A record by its name, so that a way may hold ways."""

    name: str


Type = Leaf | Word | Reference | ListOf | Table | Record | Forms | Named

TEXT = Leaf("text")
DURATION = Leaf("duration")
DATE = Leaf("date")
TRUTH = Leaf("truth")
