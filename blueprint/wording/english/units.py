"""Durations, chances and enumerations."""

TEXTS = {
    "comma": ", ",
    "or": "{first} or {second}",
    "second": "{n} s",
    "minute": "{n} min",
    "hour": "{n} h",
    "day": "{n} d",
    "business_day": "{n} bd",
    "plus": "{first} + {second}",
    "at_least": "at least {value}",
    "unknown": "not known",
    "endless": "without end",
}
