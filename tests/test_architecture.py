"""The description of the house is true: every path and name in it exists."""

import re
from pathlib import Path

import pytest

from models import Store

ROOT = Path(__file__).parent.parent
DESCRIPTION = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
ROOMS = ("bot", "training", "models")
QUOTED = set(re.findall(r"`([^`\n]+)`", DESCRIPTION))
PATHS = {each for each in QUOTED if each.startswith(tuple(f"{room}/" for room in ROOMS))}
NAMES = QUOTED - PATHS - {"pyproject.toml", "make check"}


@pytest.mark.parametrize("path", sorted(PATHS))
def test_every_path_exists(path: str) -> None:
    assert (ROOT / path).exists()


def test_every_path_that_a_bundle_has_is_named(persona_store: Store) -> None:
    files = persona_store.latest("Tiny Wick").manifest.files
    assert {file for file in files if file not in DESCRIPTION} == set()


@pytest.mark.parametrize("name", sorted(NAMES))
def test_every_name_exists(name: str) -> None:
    sources = [file for room in ROOMS for file in (ROOT / room).rglob("*.py")]
    word = re.escape(name.removeprefix("/"))  # a slash command is a method of a cog
    defined = re.compile(rf"^ *(?:async )?(?:def|class) {word}\b", re.MULTILINE)
    assert any(
        file.name == name or defined.search(file.read_text(encoding="utf-8")) for file in sources
    )
