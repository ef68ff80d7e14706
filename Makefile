PYTHON ?= .venv/bin/python
STORIES ?=

.DEFAULT_GOAL := help

help:  ## list the developer commands
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "  make %-12s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

venv:  ## create .venv with everything that development needs
	python3 -m venv .venv
	.venv/bin/pip install -q -e '.[test]'

test:  ## run the tests
	$(PYTHON) -m pytest

lint:  ## style, formatting, types, and the direction of imports
	$(PYTHON) -m ruff check .
	$(PYTHON) -m ruff format --check .
	$(PYTHON) -m mypy
	$(PYTHON) -c "from importlinter.cli import lint_imports_command; lint_imports_command()" --no-cache

format:  ## let ruff format and mend what it can
	$(PYTHON) -m ruff check --fix-only .
	$(PYTHON) -m ruff format .

check: lint test  ## everything that must pass before a change lands

docs:  ## write the generated pages: docs/kinds and the screen in docs/images
	$(PYTHON) docs/make_kinds.py
	$(PYTHON) docs/make_screen.py
	$(PYTHON) docs/make_runs.py

report-images:  ## write the pictures of docs/report.md (needs chromium and the extra "browser")
	$(PYTHON) docs/make_report.py

browser:  ## the HTML report in a real browser (needs chromium and the extra "browser")
	CROSSCHECK_BROWSER=required $(PYTHON) -m pytest tests/browser

startup:  ## start-up time of the whole command, as a ratio to its bare imports
	$(PYTHON) benchmarks/startup.py

speed:  ## pairs of claims scored in a second
	$(PYTHON) benchmarks/matching_speed.py

page:  ## size and load time of the HTML report
	$(PYTHON) benchmarks/page.py

batch:  ## stories a second with workers and Dask, and the memory of a long batch
	$(PYTHON) benchmarks/batch.py

.PHONY: help venv test lint format check docs report-images browser startup speed page batch
