"""One module per rule, named after it. Each has `RULE` and `check(subject)`."""
