"""A small counter service around the steps that a test is about."""

from textwrap import dedent, indent

ACTORS = """\
actors:
  customer: {lane: customer}
  clerk: {lane: onstage}
  packer: {lane: backstage}
  crm: {lane: support, machine: true}
"""


def counter(steps: str, head: str = "") -> str:
    """A whole file: `head` are keys of the top level, `steps` the steps, each from its first column."""
    top = dedent(head).strip("\n")
    return (
        "blueprint: 1\nservice: Phone counter\n"
        + (top + "\n" if top else "")
        + ACTORS
        + "steps:\n"
        + indent(dedent(steps).strip("\n"), "  ")
        + "\n"
    )
