# `make test` and `make demo` work on a fresh Debian 12 or 13: dev/setup.sh installs what lacks.
SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
# QGIS's programs and bindings belong to the system's Python, which pyenv and the like hide on many machines.
export PATH := /usr/local/sbin:/usr/sbin:/usr/bin:/sbin:/bin
export PYTHONDONTWRITEBYTECODE := 1
PYTHON := .venv/bin/python

.PHONY: help setup lint test demo run screenshot walkthrough season translations package release clean
.DEFAULT_GOAL := help

help:
	@echo "make demo | run | test | lint | translations | package | screenshot | walkthrough | season | bench | bench-full | release | clean | setup"

setup:
	@dev/setup.sh

lint: setup
	$(PYTHON) -m ruff check .
	$(PYTHON) -m mypy

# The core runs without any QGIS plugin of pytest: it needs none.
test: lint
	$(PYTHON) -m pytest -p no:pytest_qgis tests/core
	rm -rf .qgis-settings
	QT_QPA_PLATFORM=offscreen $(PYTHON) -m pytest tests/desktop
	$(PYTHON) -m pytest -p no:pytest_qgis tests/package

demo: setup
	$(PYTHON) -m dev.demo

run: setup
	$(PYTHON) -m dev.window --visible --keep dev/open_panel.py

# The pictures of README.md.
screenshot: setup
	$(PYTHON) -m dev.demo --pictures docs/images

# The way of docs/WALKTHROUGH.md, gone again with its pictures.
walkthrough: setup
	$(PYTHON) -m dev.walkthrough

# Brings resources/i18n/*.ts up to the texts of the code, for the translators.
translations: setup
	$(PYTHON) -m dev.translations

# The same for docs/SEASON.md.
season: setup
	$(PYTHON) -m dev.season

package: setup
	$(PYTHON) -m dev.package

release:
	@if grep -q 'example\.org' metadata.txt; then \
	  echo "Release refused: metadata.txt still has example.org in it; decide the addresses and e-mail first." >&2; exit 1; fi
	$(MAKE) test package

clean:
	rm -rf build .mypy_cache .ruff_cache .pytest_cache .hypothesis .qgis-settings
	find dev rare_earth_plugin resources tests -name __pycache__ -type d -prune -exec rm -rf {} +

# Measures the engine against its peers and writes docs/PERFORMANCE.md; nothing else should run meanwhile.
.PHONY: bench bench-full
bench:
	@bench/setup.sh
	.venv-bench/bin/python -m bench.heartbeat
	.venv-bench/bin/python -m bench.run --repeats $(or $(REPEATS),5)

# A million footprints as well: an hour or two, and 2 GB in build/bench.
bench-full: bench
	.venv-bench/bin/python -m bench.run --counts 1e6 --repeats $(or $(REPEATS),3)
