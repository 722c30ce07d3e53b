"""Findings about the text as YAML. YAML's own jargon (mapping, scalar, token) is kept out."""

TEXTS: dict[str, str] = {
    # BP001
    "unreadable-file.missing": "there is no file `{path}`",
    "unreadable-file.missing.help": "check the name and the folder you are in",
    "unreadable-file.folder": "`{path}` is a folder, but a file is needed here",
    "unreadable-file.folder.help": "name one blueprint file in it",
    "unreadable-file.not-allowed": "`{path}` may not be read: this account lacks the permission",
    "unreadable-file.not-allowed.help": "ask for the right to read it, or copy it to a folder of your own",
    "unreadable-file.failed": "`{path}` cannot be read: {cause}",
    "unreadable-file.failed.help": "check the name, and that the disk or network folder is there",
    # BP002
    "file-too-large": "the file has about {size} MB; at most {limit} MB are read",
    "file-too-large.help": (
        "a blueprint describes one service in some hundred lines: split the file, or check that it "
        "is the right one"
    ),
    # BP003
    "wrong-encoding": "the byte {byte} here is not UTF-8, so this character cannot be known",
    "wrong-encoding.help": "type the character anew, or save the file with the encoding UTF-8",
    "wrong-encoding.chinese": "the file is saved in an older Chinese encoding such as GBK; UTF-8 is needed",
    "wrong-encoding.chinese.help": "in the editor choose “Save with encoding” or “Save as”, then UTF-8",
    "wrong-encoding.utf16": "the file is saved as UTF-16 (“Unicode” in some editors); UTF-8 is needed",
    "wrong-encoding.utf16.help": "in the editor choose “Save with encoding” or “Save as”, then UTF-8",
    # BP004
    "forbidden-character.nul": (
        "there is a NUL character ({code}, {count} in all): the file is damaged or no text"
    ),
    "forbidden-character.nul.help": "delete the character, or restore the file from an earlier version",
    "forbidden-character.line-end": (
        "there is an invisible line separator ({code}, {count} in all), which YAML takes for the "
        "end of the line"
    ),
    "forbidden-character.line-end.help": (
        "delete it and press Enter where a new line is meant; it often comes with text copied from documents"
    ),
    "forbidden-character.mark": (
        "there is an invisible byte order mark ({code}, {count} in all) in the middle of the text"
    ),
    "forbidden-character.mark.help": (
        "delete it; it stays behind where two files were joined, and is allowed only as the very "
        "first character"
    ),
    "forbidden-character.surrogate": (
        "there is half a character ({code}, {count} in all): the text is damaged"
    ),
    "forbidden-character.surrogate.help": "delete it and type the character anew",
    "forbidden-character.control": "there is an invisible control character ({code}, {count} in all)",
    "forbidden-character.control.help": "delete it; it often comes with text copied from another program",
    # BP005
    "yaml-syntax": "from here on the file cannot be read",
    "yaml-syntax.help": (
        "look at this line and the one above: is a colon, a quote or a bracket missing, or is the "
        "indentation off? "
        "a text with special characters may be put in quotes"
    ),
    "yaml-syntax.open-quote": "the quote `{quote}` that begins here is never closed",
    "yaml-syntax.open-quote.help": "close it at the end of the text with another `{quote}`, or leave it out",
    "yaml-syntax.escape": (
        "in double quotes a backslash must be followed by a letter with a meaning, such as `\\n`"
    ),
    "yaml-syntax.escape.help": "write the text in single quotes, where a backslash is just a backslash",
    "yaml-syntax.open-bracket": "the `{bracket}` that begins here is never closed",
    "yaml-syntax.open-bracket.help": (
        "close it with `{closing}`; if the text itself begins with `{bracket}`, put the whole text in quotes"
    ),
    "yaml-syntax.extra-bracket": "this `{bracket}` closes nothing",
    "yaml-syntax.extra-bracket.help": "delete it, or add the bracket that opens",
    "yaml-syntax.other-bracket": "this `{bracket}` does not fit: `{closing}` is expected here",
    "yaml-syntax.other-bracket.help": "write `{closing}`, or close the inner brackets first",
    "yaml-syntax.extra-comma": "there is nothing in front of this comma",
    "yaml-syntax.extra-comma.help": "delete the comma, or write what is missing in front of it",
    "yaml-syntax.hash": (
        "`{text}` and all that follows on this line is taken for a comment, so the text ends too early"
    ),
    "yaml-syntax.hash.help": 'put the whole text in quotes: "… {text} …"',
    "yaml-syntax.indented-too-far": "`{key}` is indented deeper than its place, and runs into the text above",
    "yaml-syntax.indented-too-far.help": (
        "let `{key}` begin in the same column as the key above it; or is the line above indented too little?"
    ),
    "yaml-syntax.no-colon": "`{text}` stands where a key is expected, but there is no colon after it",
    "yaml-syntax.no-colon.help": (
        "write `key: value`, or `key:` with indented lines below; a text that goes on from the "
        "line above must be "
        "indented deeper than its key"
    ),
    "yaml-syntax.no-dash": "a list stands here, but this line does not begin with `- `",
    "yaml-syntax.no-dash.help": "begin it with `- `, or indent it like the key it belongs to",
    "yaml-syntax.dash-among-keys": "a list item stands among keys",
    "yaml-syntax.dash-among-keys.help": (
        "a list needs a key of its own: write `key:` and below it, indented, one `- item` per line"
    ),
    "yaml-syntax.indent": "this line begins in column {column}, where nothing above it begins",
    "yaml-syntax.indent.help": (
        "let it begin in the same column as the lines it belongs to; two spaces per level are usual. Or is a "
        "line missing above, such as `actors:`, `steps:` or the id of a step?"
    ),
    "yaml-syntax.after-end": "what stands above is already complete, so nothing can follow here",
    "yaml-syntax.after-end.help": (
        "a blueprint is one map: begin every key in the first column, and delete brackets, quotes or `...` "
        "that close the whole file too early"
    ),
    "yaml-syntax.percent-line": "a line cannot begin with `%`",
    "yaml-syntax.percent-line.help": "delete the line, or put the text in quotes",
    # BP006
    "empty-file": "there is nothing but comments in this file",
    "empty-file.help": (
        "begin with `blueprint: 1`, `service: …` and `steps:`; `blueprint new` writes a first draft"
    ),
    "empty-file.nothing": "the file is empty",
    "empty-file.nothing.help": (
        "begin with `blueprint: 1`, `service: …` and `steps:`; `blueprint new` writes a first draft"
    ),
    # BP007
    "several-documents": "a second document begins here; what follows is not read",
    "several-documents.help": (
        "one file describes one service: delete the `---`, or move what follows to a file of its own"
    ),
    # BP008
    "too-deep": "more than {limit} levels lie inside each other here; the rest is not read",
    "too-deep.help": (
        "even a deep part of a blueprint needs about ten levels: look for brackets that were not closed"
    ),
    # BP009
    "too-many-nodes": "the file has more than {limit} entries; the rest is not read",
    "too-many-nodes.help": (
        "a blueprint describes one service: split the file, or check that it is the right one"
    ),
    # BP010
    "anchor-or-alias.anchor": "`&{name}` is a YAML anchor, which blueprints do without; the rest is not read",
    "anchor-or-alias.anchor.help": (
        "write out what is meant where it is used; if the `&` belongs to a text, put the text in quotes"
    ),
    "anchor-or-alias.alias": "`*{name}` is a YAML alias, which blueprints do without; the rest is not read",
    "anchor-or-alias.alias.help": (
        "write out what is meant; if the `*` belongs to a text, put the text in quotes"
    ),
    "anchor-or-alias.merge": "`{name}` would merge another map into this one, which blueprints do without",
    "anchor-or-alias.merge.help": (
        "write the keys out; values that hold for many steps can stand under `defaults`"
    ),
    # BP011
    "custom-tag": "`{tag}` is a YAML tag, which blueprints do without; the rest is not read",
    "custom-tag.help": "leave it out; if the `!` belongs to a text, put the text in quotes",
    # BP012
    "duplicate-key": "`{key}` is written twice in the same place; only the first one is read",
    "duplicate-key.help": "keep one of them; two steps with the same id need two different ids",
    "duplicate-key.several": (
        "from here on {keys} are written a second time, as if two parts had run together"
    ),
    "duplicate-key.several.help": (
        "is the line missing above that names the second part, such as the id of the next step? If not, keep "
        "each key once"
    ),
    "duplicate-key.indented": "`{name}` is indented too deep: what follows went to the part above it",
    "duplicate-key.indented.help": "let `{name}` begin in the same column as the other names of its kind",
    "duplicate-key.related.first": "`{key}` is first written here",
    # BP013
    "full-width-colon": "the colon after `{key}` is the full-width `：`, which YAML takes for a letter",
    "full-width-colon.help": "write `{key}: ` with an ordinary colon and a space after it",
    # BP014
    "full-width-list": "`{text}` is one single item: `{comma}` does not separate",
    "full-width-list.help": ("write `{mended}` with ordinary commas; if it is one text, put it in quotes"),
    "full-width-list.map": "`{comma}` does not separate entries in `{{ }}`",
    "full-width-list.map.help": (
        "write an ordinary comma and a space; if the comma belongs to a text, quote the text"
    ),
    "full-width-list.brackets": "full-width brackets are taken for letters, so this is a text and no list",
    "full-width-list.brackets.help": "write `{mended}`; if a text is meant, put it in quotes",
    # BP015
    "full-width-indent": "this line is indented with a space ({code}) that YAML takes for a letter",
    "full-width-indent.help": (
        "indent with ordinary spaces, two per level; replace this character everywhere in the file"
    ),
    # BP016
    "missing-space-after-colon": (
        "there is no space after the colon of `{key}`, so YAML reads key and value as one text"
    ),
    "missing-space-after-colon.help": "write `{mended}`",
    "missing-space-after-colon.wide-space": (
        "after the colon of `{key}` stands a space that YAML takes for a letter"
    ),
    "missing-space-after-colon.wide-space.help": "write `{mended}` with an ordinary space",
    # BP017
    "text-cut-by-hash": "`{text}` begins a comment here: it is not part of the text in front of it",
    "text-cut-by-hash.help": (
        "if it belongs to the text, write {mended} in quotes; if it is a comment, put a space after the `#`"
    ),
    # BP018
    "comma-in-braces": "within `{{ }}` a comma ends the text, so `{rest}` becomes a key without a value",
    "comma-in-braces.help": "put the text in quotes: `{key}: {mended}`",
    "comma-in-braces.decimal": (
        "within `{{ }}` a comma ends the text, so `{rest}` becomes a key without a value"
    ),
    "comma-in-braces.decimal.help": "write the number with a point: `{key}: {mended}`",
    "comma-in-braces.no-value": (
        "within `{{ }}` each entry is `key: value`, but there is no value for {names}"
    ),
    "comma-in-braces.no-value.help": "write `{{key: value}}`; a list stands in `[ ]`, a text in quotes",
    # BP019
    "colon-in-text": "a colon with a space after it makes a key, so the text of `{key}` cannot be read",
    "colon-in-text.help": "put the text in quotes: {mended}",
    "colon-in-text.list": "the colon in `{text}` makes a key and a value of what looks like one text",
    "colon-in-text.list.help": (
        "put the text in quotes: {mended}; if key and value are meant, write `{{{text}}}`"
    ),
    # BP020
    "text-after-quote": "the text begins with a quote `{quote}`, ends with the next one, and then goes on",
    "text-after-quote.help": (
        "let the quotes hold the whole text: \"'Yes,' he says\" or '\"Yes,\" he says'; "
        "an apostrophe is safe within double quotes"
    ),
    # BP021
    "text-starts-with-symbol": "a text cannot begin with “{symbol}”, which means something else in YAML",
    "text-starts-with-symbol.help": "put the whole text in quotes",
    "text-starts-with-symbol.dash": (
        "a list cannot begin on the line of its key, and a text cannot begin with `- `"
    ),
    "text-starts-with-symbol.dash.help": (
        "write the list on the lines below, one `- item` each; if it is a text, put it in quotes"
    ),
    # BP022
    "tab-indentation": "this line is indented with a tab, which YAML does not allow",
    "tab-indentation.help": "indent with spaces, two per level; most editors can convert tabs to spaces",
    # BP023
    "key-is-not-text": "a key must be a plain word or text, not a list or a map",
    "key-is-not-text.help": "write a name in front of the colon; if a text is meant, put it in quotes",
    "key-is-not-text.template": "`{{{{…}}}}` is read as a map within a map, not as a text",
    "key-is-not-text.template.help": "put the text in quotes, or fill in what the template left open",
    # BP024
    "text-too-long": "this text has {count} characters; at most {limit} are read",
    "text-too-long.help": "say it in a sentence or two, and put the document under `links`",
    # suppressions
    "unused-suppression": "this comment ignores {rules}, but there is nothing of that kind here",
    "unused-suppression.help": (
        "take the comment out; it holds for the entry on its line, or on the line below"
    ),
    "unused-suppression.no-rule": "this comment does not say which rule it ignores",
    "unused-suppression.no-rule.help": (
        "write the rule in brackets, and why: `# blueprint: ignore[BP412] reason`"
    ),
    "unused-suppression.unknown": "this comment ignores `{rule}`, which is no rule",
    "unused-suppression.unknown.help": (
        "write a code such as BP412 or a name; `blueprint explain` lists all rules"
    ),
    "unused-suppression.unknown-near": "this comment ignores `{rule}`, which is no rule",
    "unused-suppression.unknown-near.help": "did you mean {near}? `blueprint explain` lists all rules",
    "suppression-without-reason": "this comment ignores {rules} without saying why",
    "suppression-without-reason.help": (
        "write the reason after the bracket, so that others can judge it later: `# blueprint: "
        "ignore[BP412] reason`"
    ),
}
