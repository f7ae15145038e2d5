PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin

.PHONY: help demo test check bench fidelity bot clean

help:
	@echo "make demo      from nothing to tweets in the sample account's voice (ten minutes; twenty on old cores)"
	@echo "make test      all tests (ten minutes; sixteen on old cores)"
	@echo "make check     formatting, lint, types and the walls between the packages"
	@echo "make bench     how fast personas are served here, beside other engines (half an hour; compiles llama.cpp)"
	@echo "make fidelity  how true the voices are, of archives in ACCOUNTS=FOLDER (hours on a CPU)"
	@echo "make bot       the Discord bot, with DISCORD_TOKEN from the environment or .env"
	@echo "make clean     remove $(VENV)"

demo: $(VENV)/training.installed
	@echo "── Teaching SmolLM2 (135M) the voice of training/sample_archive: about four minutes on two cores, and fifteen on old ones"
	@$(BIN)/python -m training train training/sample_archive --name Wick --base smollm2 \
	  --person "Tom Wick" --consent invented
	@echo "── Ten new posts, written by the bot's engine"
	@$(BIN)/python -m bot say Wick -n 5
	@$(BIN)/python -m bot say Wick "My dream is" -n 5
	@echo "── Its card, with pictures beside it"
	@card=$$(ls -t "$${MOCKINGBIRD_STORE:-models/store}"/personas/wick/*/README.md | head -n 1); \
	  sed -n '/^# /,/^## How/ { /^## How/d; /^!/d; p; }' "$$card" | cat -s; echo "… and more: $$card"

test: $(VENV)/dev.installed
	$(BIN)/python -m pytest --numprocesses auto --dist loadfile

check: $(VENV)/dev.installed
	$(BIN)/ruff format --check
	$(BIN)/ruff check
	$(BIN)/mypy
	$(BIN)/lint-imports

bench: $(VENV)/bench.installed
	$(BIN)/python -m benchmarks.serving

ACCOUNTS ?= ../shared/data/authors

fidelity: $(VENV)/fidelity.installed
	$(BIN)/python -m benchmarks.fidelity $(ACCOUNTS) --json benchmarks/results/fidelity.json

bot: $(VENV)/bot.installed
	@$(BIN)/python -m bot run

clean:
	rm -rf $(VENV)

$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	  { echo "Mockingbird needs Python 3.11 or newer: name one with make PYTHON=python3.12 …"; exit 2; }
	@$(PYTHON) -m venv $(VENV)

$(VENV)/training.installed: extras := bot,training
$(VENV)/dev.installed: extras := dev
$(VENV)/bench.installed: extras := bench
$(VENV)/fidelity.installed: extras := fidelity
$(VENV)/bot.installed: extras := bot

$(VENV)/%.installed: pyproject.toml constraints.txt | $(BIN)/python
	@echo "── Installing $(extras) into $(VENV): about a minute; where torch brings CUDA (3 GB), longer"
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt --editable '.[$(extras)]'
	@touch $@
