"""What nobody should hand us: texts of up to 8 MB, and whole files. How long they take is measured by
`benchmarks.bars`.

    python -m tests.source.hostile FOLDER    # puts each into a file
"""

import sys
from pathlib import Path

HOSTILE = {
    "brackets": "[" * 100_000,
    "braces": "{" * 100_000,
    "maps in braces": "{a: " * 100_000,
    "question marks": "? " * 100_000,
    "dashes": "- " * 100_000,
    "anchors": "a: &a [x, x]\n" + "".join(f"b{n}: &b{n} [*a, *a]\n" for n in range(1000)),
    "a megabyte of text": "a: " + "x" * 1_000_000,
    "a megabyte in quotes": 'a: "' + "x" * 1_000_000 + '"',
    "a megabyte of key": "x" * 1_000_000 + ": a",
    "a megabyte of explicit key": "? " + "x" * 1_000_000 + "\n: a",
    "a very long line": "a: " + "x y " * 1_900_000,
    "a million keys": "".join(f"k{n}: v\n" for n in range(800_000)),
    "a million keys in braces": "{" + ",".join(f"k{n}: v" for n in range(600_000)) + "}",
    "a million empty lists": "[" + "[]," * 2_000_000 + "]",
    "the same key": "a: b\n" * 1_000_000,
    "keys without values": "{" + "a," * 2_000_000 + "}",
    "other keys without values": "{" + ",".join(f"k{n}" for n in range(1_000_000)) + "}",
    "pairs in a list": "[" + "a: b," * 1_000_000 + "]",
    "full-width commas": "[" + "甲，乙," * 1_000_000 + "]",
    "full-width colons": "服务：" * 1_000_000,
    "full-width colons in braces": "{" + ",".join(f"k{n}：v" for n in range(600_000)) + "}",
    "full-width lines": "".join(f"k{n}：v\n" for n in range(600_000)),
    "full-width indentation": "\u3000a: b\n" * 1_000_000,
    "suspicious hashes": "".join(f"k{n}: v #1\n" for n in range(600_000)),
    "hashes behind an error": "a #1\n" * 1_000_000,
    "a line of hashes": "a: b" + " #" * 3_000_000,
    "parentheses": "[a，" + "(" * 1_000_000 + "]",
    "blanks": " " * 7_900_000,
    "line ends": "\n" * 7_900_000,
    "carriage returns": "\r" * 7_900_000,
    "tabs": "\t" * 1_000_000,
    "colons": ":" * 1_000_000,
    "colons and blanks": ": " * 1_000_000,
    "an open quote": "'" * 7_000_001,
    "backslashes": 'a: "' + "\\" * 7_000_000,
    "an open bracket": "a: [" + "b, " * 2_000_000,
    "documents": "---\n" * 1_000_000,
    "tags": "!a " * 100_000,
    "ever deeper": "\n".join(" " * n + "a:" for n in range(3000)),
    "control characters": "\x01" * 1_000_000,
    "line separators": "a: b\u2028" * 1_000_000,
    "lone surrogates": "a: \ud800\n" * 500_000,
}

HOSTILE_FILES = {
    "brackets": b"blueprint: " + b"[" * 100_000,
    "braces": b"{a: " * 50_000,
    "aliases": b"a: &a [x]\n" + b"".join(b"b%d: [*a,*a,*a,*a,*a,*a,*a,*a,*a]\n" % n for n in range(5_000)),
    "scalar": b"blueprint: 1\nservice: " + b"x" * 1_000_000,
    "nul": b"blueprint: 1\nservice: a\0b\n",
    "utf-16": "blueprint: 1\nservice: 柜台\n".encode("utf-16"),
    "not utf-8": b"blueprint: 1\nservice: \xff\xfe\x80\n",
    "50 MB": b"blueprint: 1\n" + b"# comment\n" * 5_000_000,
    "many keys": b"blueprint: 1\n" + b"".join(b"k%d: 1\n" % n for n in range(300_000)),
    "wrong keys": b"blueprint: 1\n" + b"".join(b"k%d: 1\n" % n for n in range(50_000)),
    "wrong names": b"blueprint: 1\nservice: x\nactors: {c: {lane: customer}}\nsteps:\n"
    + b"".join(b"  s%d: {does: a, by: z%d, next: q%d}\n" % (n, n, n) for n in range(6_000)),
    "empty": b"",
    "dashes": b"- " * 20_000,
    "questions": b"? " * 20_000,
}


if __name__ == "__main__":
    for kind, contents in (("text", HOSTILE), ("file", HOSTILE_FILES)):
        for name, content in contents.items():
            data = content if isinstance(content, bytes) else content.encode(errors="surrogatepass")
            Path(sys.argv[1], f"{name} {kind}.yaml").write_bytes(data)
