"""What the command line says: help pages, refusals, summaries."""

TEXTS: dict[str, str] = {
    # help pages
    "usage": "Usage: ",
    "heading.arguments": "Arguments:",
    "heading.options": "Options:",
    "heading.commands": "Commands:",
    "any.help": "Show this page.",
    "any.lang": "Language of messages; otherwise that of the locale.",
    "any.version": "Show the version.",
    "blueprint.help": (
        "Service blueprinting as code: check, time and draw the services a team runs, from one readable "
        "YAML file each."
    ),
    "check.short": "Say what is wrong in blueprints, and where.",
    "analyze.short": "Compute the time, value and cost of a service.",
    "render.short": "Draw a blueprint as a picture.",
    "explain.short": "Explain a rule: why, bad, good, how to fix.",
    "new.short": "Begin a new blueprint.",
    "fmt.short": "Format blueprints, keeping comments and meaning.",
    "schema.short": "Write the JSON Schema that editors use.",
    "check.help": (
        "Check blueprints and tell everything that is wrong in them in one run. Without PATHS the current "
        "folder is checked. Exit codes: 0 nothing found, 1 findings, 2 wrong usage or a file that cannot "
        "be "
        "opened, 3 no file found, 4 an error in the tool itself."
    ),
    "check.paths": "Files, folders, patterns such as 'services/*.yaml', or - for standard input.",
    "check.format": "How findings are told: full, concise, json, github.",
    "check.preset": "Which rules run; recommended if nothing else was decided.",
    "check.select": "Rules to run (BP203, same-words, BP4, several with commas); beside --preset: as well.",
    "check.ignore": "Rules to leave out.",
    "check.fail_on": "Exit with 1 from this severity on; error if nothing else was decided.",
    "check.today": "The day that counts as today, for rules about dates.",
    "check.config": "Settings file, instead of the blueprint.toml or pyproject.toml found upwards.",
    "check.verbose": "Also tell which YAML files in folders were passed over.",
    "check.no-day": "`{day}` is no day. Write it as year-month-day, for example --today 2026-11-30.",
    "check.passed-over": (
        "passed over, since it does not look like a blueprint (no `blueprint:` key): {path}"
    ),
    "check.nothing": "`{path}` holds no YAML file, so nothing was checked there.",
    "check.nothing-but-others": (
        "`{path}` holds no blueprint; {n} YAML files were passed over, since they have no `blueprint:` "
        "key. "
        "Name a file to have it checked whatever it holds; -v lists them."
    ),
    "check.more": "{path}: {n} more findings are not shown; mend these first, or use --format json.",
    "check.clean": "{files} checked, nothing found.",
    "check.found": "{files} checked: {counts}.",
    "count.file": "{n} file",
    "count.files": "{n} files",
    "count.error": "{n} error",
    "count.errors": "{n} errors",
    "count.warning": "{n} warning",
    "count.warnings": "{n} warnings",
    "count.hint": "{n} hint",
    "count.hints": "{n} hints",
    # settings
    "settings.wrong": "{mistakes}",
    "settings.unknown": "there is no setting `{key}`; the settings are: {keys}",
    "settings.unknown-near": "there is no setting `{key}`; did you mean `{near}`?",
    "settings.not-one-of": "`{key}` is {value}; write one of: {allowed}",
    "settings.not-rules": ('`{key}` should be a list of rules, for example {key} = ["BP404", "same-words"]'),
    "settings.not-patterns": (
        "`{key}` should be a table of patterns, each with a list of rules, for example "
        '"drafts/*.yaml" = ["BP4"]'
    ),
    "settings.unknown-rule": "`{key}` names `{rule}`, which is no rule; the nearest: {near}",
    "settings.no-toml": "{path}: this is not TOML: {cause}",
    "settings.unreadable": "The settings file `{path}` cannot be read.",
    # rules
    "unknown-rule": "There is no rule `{rule}`. `blueprint explain` lists them all.",
    "unknown-rule-near": (
        "There is no rule `{rule}`. The nearest: {near}. `blueprint explain` lists them all."
    ),
    "explain.help": (
        "Explain a rule by its code (BP203) or name (unreachable-step): why, bad, good, how to fix. "
        "Without RULE "
        "all rules are listed."
    ),
    "explain.rule": "Code or name of a rule.",
    # slips on the command line
    "wrong-usage": "{problem}\nTry `{command} --help`.",
    "usage.no-option": "There is no option `{option}`.",
    "usage.missing": "`{parameter}` is missing.",
    "usage.bad-value": "`{parameter}`: {problem}",
    "usage.not-one-of": "`{parameter}` takes one of: {choices}.",
    "usage.extra": "Too much on the line: {arguments}.",
    "usage.other": "{problem}",
    "usage.bad-option": "The option `{option}` is not used correctly.",
    "unknown-command": "There is no command `{name}`. The commands are: {commands}.",
    # files
    "write.no-folder": "`{path}` cannot be written: the folder `{folder}` does not exist. Create it first.",
    "write.is-folder": "`{path}` is a folder. Name a file in it.",
    "write.not-allowed": "`{path}` cannot be written: you do not have the right to write there.",
    "write.in-use": (
        "`{path}` cannot be replaced: it is open in another program. Close it there, try again."
    ),
    "write.failed": "`{path}` cannot be written: {cause}.",
    "render.help": (
        "Draw a blueprint: lanes, lines, steps, ways, fail points, waits. As an SVG, PNG or PDF picture, as "
        "an HTML page to move about in, search and read as a table, or as DOT or Mermaid text to finish "
        "elsewhere. A file with errors is drawn as far as it can be read, and what is not defined is marked."
    ),
    "render.file": "The blueprint, or - for standard input.",
    "render.output": (
        "Where the picture goes; its ending says the format: .svg, .html, .png, .pdf, .dot, .mmd. Otherwise "
        "beside the file, with the ending .svg. - is standard output."
    ),
    "render.format": "The format, whatever the ending of the output says.",
    "render.scale": "Pixels of a PNG to a px of the picture.",
    "render.font": (
        "A font file for PNG, PDF and --embed-font, taken before all others, or a folder of fonts to look in "
        "as well. May be given several times."
    ),
    "render.page": "Cut into pages of this paper, lying, by phases, with marks where a way goes on.",
    "render.embed_font": "Put the shapes of the letters into an SVG, so that it looks the same everywhere.",
    "render.system_fonts": (
        "Whether to look in the fonts that are installed; without them only --font counts."
    ),
    "render.overlay": (
        "Figures over the picture, one or more of: time, critical, value, waits, failures, cost, evidence, "
        "emotion. The first of several gives the boxes their look."
    ),
    "render.only": (
        "Draw a part: phase:ID, actor:ID or lane:LANE. Several of a kind widen it, different kinds narrow "
        "it. Marks name what lies beyond."
    ),
    "render.only-form": "`{only}` is no part of a blueprint. Write phase:ID, actor:ID or lane:LANE.",
    "render.no-phase": "There is no phase `{name}`. The phases, the nearest first: {known}.",
    "render.no-phase-at-all": "There is no phase `{name}`: no step of this service says its phase.",
    "render.no-actor": "There is no actor `{name}`. The actors, the nearest first: {known}.",
    "render.no-actor-at-all": "There is no actor `{name}`: this service names no actors.",
    "render.no-lane": "There is no lane `{name}` in this picture. The lanes, the nearest first: {known}.",
    "render.no-lane-at-all": "There is no lane `{name}`: nothing stands in any lane.",
    "render.nothing-left": "Nothing is left to draw of {only}: no step is in all of them.",
    "render.collapse": "One box instead of the steps of a phase, by its id; all gives a map of the whole.",
    "render.portrait": "Pages stand upright.",
    "render.portrait-alone": "--portrait is for pages. Say which paper: --page a4.",
    "render.page-small": (
        "warning: pages {pages}: the words are only {points} points high. Take larger paper, or collapse "
        "phases."
    ),
    "render.pages-stdout": "{pages} pages cannot go to standard output. Name a file: -o picture.svg",
    "render.totals": "Show the totals of a case, also without an overlay.",
    "render.segment": "Figures of one segment of customers only.",
    "render.as_planned": "Figures as planned, without what failures change.",
    "render.theme": "Colours: light, dark, print (black and white), or a TOML file of your own.",
    "render.no-overlay": "There is no overlay `{overlay}`. The overlays, the nearest first: {overlays}.",
    "render.which-overlay": "Name an overlay, or several with commas between: {overlays}.",
    "render.plain-export": (
        "{format} shows no figures and no themes. Write an SVG, PNG or PDF, or leave them out."
    ),
    "render.no-theme": "There is no theme and no file `{theme}`. The themes: {themes}.",
    "render.theme-no-toml": "{path}: this is not TOML: {cause}",
    "render.theme-unreadable": "The theme `{path}` cannot be read.",
    "render.theme-wrong": "{slips}",
    "render.theme-key": "a theme has no colour `{key}`",
    "render.theme-key-near": "a theme has no colour `{key}`; did you mean `{near}`?",
    "render.theme-colour": '`{key}` is `{value}`; write a colour such as "#0072b2"',
    "render.theme-base": "`{key}` is `{value}`; write one of: {themes}",
    "render.force": "Let a picture of a file with errors replace one without.",
    "render.lang": (
        "Language of messages and of the words built into the picture; otherwise that of the file."
    ),
    "render.written": "drawn: {path}",
    "render.draft": "drawn as far as it could be read: {path}",
    "render.draft-aside": ("drawn as far as it could be read: {path} ({kept} is kept; --force replaces it)"),
    "render.nothing-to-draw": "Nothing was drawn, since no service could be read.",
    "render.gapped": "drawn with gaps: {path}",
    "render.gapped-aside": "drawn with gaps: {path} ({kept} is kept; --force replaces it)",
    "render.unknown-format": (
        "`{path}`: not a format that can be drawn. Write a name that ends in {endings}, or say the format "
        "with --format."
    ),
    "render.not-text": "{format} cannot go to standard output. Name a file: -o picture{ending}",
    "render.not-installed": "{what} needs packages that are not installed. Install them with: {install}",
    "render.page-no-paper": "--page is for SVG, PNG and PDF; a {format} has no pages.",
    "render.embed-svg-only": "--embed-font is for SVG; a {format} has no room for fonts, or has them anyway.",
    "render.not-embeddable": (
        "The maker of the font {family} does not allow that it is put into a document. "
        "Name another one with --font."
    ),
    "render.no-font": "`{path}`: there is no such font file or folder.",
    "render.no-fonts": "`{path}`: no font in this folder. Fonts end in .ttf, .otf, .ttc or .otc.",
    "render.bad-font": "`{path}` cannot be read as a font. Fonts end in .ttf, .otf, .ttc or .otc.",
    "render.too-large": (
        "The picture would be {width} × {height} pixels, more than can be drawn. Take --scale {scale} or "
        "smaller, or draw an SVG or PDF."
    ),
    "render.failed": "The {format} could not be made: {cause}.",
    "render.warning": "typst says: {what}",
    "render.gaps": "warning: no font has {shown}. The picture has gaps where they stand ({n} in all).",
    "render.gaps-more": "… and {n} more",
    "render.install.cjk": (
        "For Chinese, Japanese and Korean: install Noto Sans CJK or Source Han Sans (Debian, Ubuntu: apt "
        "install fonts-noto-cjk; Fedora: dnf install google-noto-sans-cjk-fonts; macOS: brew install --cask "
        "font-noto-sans-cjk), or name a font file with --font."
    ),
    "render.install.emoji": (
        "For emoji: install Noto Emoji (Debian, Ubuntu: apt install fonts-noto-color-emoji), or name a font "
        "file with --font."
    ),
    "render.install.other": (
        "Install a font that has them (Noto has one for nearly every script: fonts.google.com/noto), or name "
        "a font file with --font."
    ),
    # analyze
    "analyze.help": (
        "Compute the figures of a service, as planned and with failures: lead time, customer time, work, "
        "cost, what adds value, where the time goes. What an error in the file touches is not given. "
        "Exit codes as for check."
    ),
    "analyze.file": "A blueprint, or - for standard input.",
    "analyze.format": (
        "text to read, markdown for a comment or wiki, json (in seconds), csv (a row per element)."
    ),
    "analyze.segment": "Only this segment of customers.",
    "analyze.explain": "Explain one figure: its meaning, its formula, its values in this service.",
    "analyze.no-metric": "There is no figure `{metric}`. The figures, the nearest first: {metrics}.",
    "analyze.explain-format": "An explanation is text or markdown, not {format}.",
    "analyze.no-segment": "There is no segment `{segment}` in this file. Its segments: {segments}.",
    # schema
    "schema.help": (
        "Print the JSON Schema of the language, or write it to PATH. Editors that know YAML read it "
        "from the first "
        "line of a blueprint and then complete keys, explain them and mark slips."
    ),
    "schema.output": "Where the schema goes: a file, or a folder that then holds blueprint.schema.json.",
    "schema.lang": "Language of the explanations in the schema; otherwise that of the locale.",
    "schema.written": "{path} written. First line of a blueprint beside it: # $schema: ./{name}",
    # new
    "fmt.help": (
        "Lay blueprints out alike: keys in a fixed order, two spaces per level, maps of more than three "
        "keys "
        "as blocks. Comments, blank lines and meaning are kept; files with errors are left as they are."
    ),
    "fmt.paths": "Files, folders, patterns such as 'services/*.yaml', or - for standard input to output.",
    "fmt.check": "Change nothing; exit with 1 if a file would change.",
    "fmt.diff": "Change nothing; show what would change, and exit with 1 if anything would.",
    "fmt.nothing": "`{path}` holds no blueprint, so nothing was formatted there.",
    "fmt.errors": "{path} has errors and is left as it is: see `blueprint check`.",
    "fmt.unsafe": "{path} is left as it is: formatting might change its meaning. Please report this file.",
    "fmt.changed": "formatted: {path}",
    "fmt.would-change": "would be formatted: {path}",
    "fmt.all-in-order": "files looked at: {n}; all are in order already.",
    "fmt.sum": "files looked at: {n}; formatted: {changed}.",
    "fmt.sum-would": "files looked at: {n}; would be formatted: {changed}.",
    "new.help": (
        "Write a new blueprint with realistic steps to replace by your own. What is not given is asked "
        "for: the "
        "name of the service, the purpose, the language."
    ),
    "new.name": "What the service is called.",
    "new.output": "Where the blueprint goes; otherwise a file named after the service.",
    "new.purpose": "design (a new service), review (an existing one) or re-engineer (its redesign).",
    "new.language": "Language of the blueprint: en or zh.",
    "new.schema": "Also write the schema that editors use beside it.",
    "new.force": "Replace a file that is there already.",
    "new.ask.name": "What is the service called?",
    "new.ask.purpose": "What is the blueprint for: 1 design, 2 review, 3 re-engineer?",
    "new.ask.language": "In which language: en, zh?",
    "new.one-of": "Answer with one of {choices}, or its number.",
    "new.needs": "There is nobody to ask: give {what}.",
    "new.needs.name": "the name of the service, for example blueprint new 'Home visit'",
    "new.needs.purpose": "the purpose, --purpose design, review or re-engineer",
    "new.needs.language": "the language, --language en or zh",
    "new.no-name": "A service needs a name.",
    "new.exists": "`{path}` is there already. Give another name with -o, or replace it with --force.",
    "new.written": "{path} written. Check it with `blueprint check`, draw it with `blueprint render`.",
    "new.schema-written": "{path} written, for completion and hints in editors.",
    "new.schema-how": "For completion and hints in editors: blueprint schema -o {folder}",
}
