# One command each, the same here and in CI. `make demo` and `make test` set everything up by themselves.
PYTHON ?= python3
VENV   ?= .venv
BIN    := $(VENV)/bin
READY  := $(VENV)/.ready

.PHONY: help setup demo test lint bench measure accept docs new-rule clean

help:            ## list the commands
	@grep -E '^[a-z-]+: .*##' $(MAKEFILE_LIST) | sed 's/:.*##/\t/' | expand -t 14

$(READY): pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --upgrade pip
	$(BIN)/python -m pip install --quiet --editable . --group dev
	@touch $(READY)

setup: $(READY)  ## make the virtual environment with everything the tests need

demo: $(READY)   ## check the example plans and show the reports
	@$(BIN)/python tools/demo.py

test: $(READY)   ## run all tests
	$(BIN)/python -m pytest -n auto

lint: $(READY)   ## style, types, layers, rule files
	$(BIN)/ruff check src tests tools
	$(BIN)/ruff format --check src tests tools
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/compliance rules format --check
	$(BIN)/compliance rules lint
	$(BIN)/compliance rules coverage --summary --fail-under 95
	$(BIN)/compliance rules trace --check

bench: $(READY)  ## speed and memory (prints figures, decides nothing)
	$(BIN)/python tools/bench.py
	$(BIN)/python tools/bench_rules.py

measure: $(READY) ## accuracy on the real plans beside the project, where they are present
	$(BIN)/python tools/measure.py
	$(BIN)/python -m tests.mutants

accept: $(READY) ## accept the reviews of the plans in tests/plans as they are now; read the diff
	$(BIN)/python tools/accept.py

docs: $(READY)   ## write the generated pages: rule book, trace, steps, messages of the fault pages, colours for editors
	$(BIN)/compliance rules docs
	$(BIN)/compliance rules trace --output docs/truy-vet.md
	$(BIN)/compliance spec steps --format markdown > docs/buoc-kiem-thu.md
	$(BIN)/python tools/error_pages.py
	$(BIN)/python -c 'from compliance.language.textmate import write_textmate; write_textmate()'

new-rule: $(READY) ## make new-rule NAME=family/name: a rule and its feature from templates
	@$(BIN)/compliance rules new "$(NAME)"

clean:           ## remove the virtual environment and caches
	rm -rf $(VENV) .pytest_cache .mypy_cache .ruff_cache .hypothesis build dist
