"""Findings about the drawing."""

TEXTS: dict[str, str] = {
    "wordy-step": "`{step}` has {count} characters of text; more than about {room} do not fit its box well",
    "wordy-step.help": "say it in a few words, verb first, and move the rest to `note:`",
}
