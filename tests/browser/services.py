"""Services that try a page."""

HOSTILE = """\
blueprint: 1
service: "</script><script>alert(1)</script> & \\"quoted\\" <b>"
language: en
actors:
  c: {lane: customer, name: "<img src=x onerror=alert(2)>"}
  d: {lane: onstage, name: "'\\" onmouseover=\\"alert(3)"}
phases: {p: "<!-- <script>"}
steps:
  a"b:
    phase: p
    does: {c: "</title></style></svg><script>alert(4)</script>", d: "<!--"}
    time: 1m
    evidence: ["]]>", "&lt;"]
    links: ["javascript:alert(5)", "https://example.org/?a=1&b=\\"2\\""]
    note: "\\u2028 </textarea>"
    fails:
      f: {what: "<svg onload=alert(6)>", chance: 5%, recover: {does: "</li></ul>", time: 1m}}
  next&one:
    does: {d: "javascript:alert(7)"}
    time: 2m
"""


def long(steps: int) -> str:
    """A service of so many steps, with choices, rework, hand-offs and encounters all along."""
    lines = [
        "blueprint: 1", "service: A long service", "language: en", "actors:",
        "  guest: {lane: customer}", "  desk: {lane: onstage}", "  office: {lane: backstage}",
        "  system: {lane: support, machine: true}", "steps:",
    ]  # fmt: skip
    for n in range(steps):
        who = ("guest", "desk", "office", "system")[n * 7 % 11 % 4]
        does = (
            f"{{desk: Asks about matter {n}, guest: Answers}}" if n % 5 == 2 else f"{{{who}: Does part {n}}}"
        )
        lines += [f"  s{n}:", f"    does: {does}", f"    time: {n % 9 + 1}m"]
        if n % 10 == 6:
            back, on = f"again: {{to: s{n - 2}, chance: 10%}}", f"fine: s{n + 1}"
            lines.append(f"    choose: {{{back}, {on}}}")
        else:
            lines.append(f"    next: {'end' if n == steps - 1 else f's{n + 1}'}")
    return "\n".join(lines) + "\n"
