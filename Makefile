# Everything is in make.py, so that it also runs where there is no make: `py make.py demo`.
# The first Python of this list that is 3.11 or newer does the work; `make PYTHON=… demo` names another.
PYTHON ?= $(shell for python in python3 python python3.14 python3.13 python3.12 python3.11 py; do \
	"$$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1 && echo "$$python" && break; \
	done)

TASKS = demo test verify lint wheel bars
.PHONY: $(TASKS)
.DEFAULT_GOAL = demo

$(TASKS):
	@test -n "$(PYTHON)" || { echo "blueprint needs Python 3.11 or newer; none was found." >&2; exit 1; }
	@$(PYTHON) make.py $@
