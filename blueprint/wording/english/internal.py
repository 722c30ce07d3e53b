"""What is said when the tool itself fails."""

TEXTS: dict[str, str] = {
    "crash": (
        "This is an error in blueprint {version} itself, not in your file. {cause}. No file was left half "
        "written. "
        "Please report it with the file that led to it; BLUEPRINT_TRACEBACK=1 shows where it happened."
    ),
    "rule-crashed": ("{rules} failed on this file, so what is looked for there was not checked: {cause}"),
    "rule-crashed.help": (
        "this is an error in blueprint, not in your file: please report it with the file; all other rules ran"
    ),
}
