"""Blueprints the tests of the command line are about."""

CLEAN = """\
blueprint: 1
service: Returning a library book
actors:
  reader: {lane: customer}
  librarian: {lane: onstage}
steps:
  return:
    does: {reader: Puts the book on the desk, librarian: Scans it}
    time: 1m
  shelve:
    does: Puts it on the shelf
    by: librarian
    lane: backstage
    time: 3m
"""

WRONG = CLEAN.replace("by: librarian", "by: libarian")
"""One error, on line 12."""

DOUBTFUL = CLEAN.replace("Puts it on the shelf", "Puts it back").replace(
    "  shelve:", "  note:\n    does: Puts it back\n    by: librarian\n    time: 1m\n  shelve:"
)
"""One warning."""

UNTIMED = CLEAN.replace("    time: 3m\n", "")
"""One hint."""

OTHER_YAML = "services:\n  web: {image: nginx}\n"
