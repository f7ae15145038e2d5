"""One voice measured: what is kept of it, so that a benchmark that was broken off goes on."""

import re
from datetime import UTC, datetime
from pathlib import Path

from pydantic import BaseModel, ConfigDict, Field


class Record(BaseModel):
    """What one recipe made of one account."""

    model_config = ConfigDict(frozen=True)

    recipe: str
    account: str
    posts: int
    """That it was taught; 0 where it was not."""
    bits_per_character: float | None = None
    """On the account's unseen posts; a Markov chain has no such figure."""
    bits_by_account: dict[str, float] = {}
    """On the first of the unseen posts of every account, its own too."""
    texts: list[str]
    """What it wrote, as people would see it."""
    stopped: float | None = None
    """The share of them that came to an end by itself."""
    refused: float | None = None
    """The share of first tries that the bot's guard kept back."""
    copied_unguarded: float | None = None
    """The share of first tries with eight words in a row of a learnt post."""
    seconds: float | None = None
    """That teaching took."""
    measured: str = Field(default_factory=lambda: datetime.now(UTC).date().isoformat())
    """The day; a benchmark that goes on may be days older in its first figures."""


class Records:
    """A folder of them.

    Each is found by what it was made from, too, so that another base or other archives give figures
    of their own.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        folder.mkdir(parents=True, exist_ok=True)

    def find(self, recipe: str, account: str, posts: int, made_from: str) -> Record | None:
        """The record of a voice that was measured already."""
        file = self._file(recipe, account, posts, made_from)
        return Record.model_validate_json(file.read_bytes()) if file.exists() else None

    def add(self, record: Record, made_from: str) -> None:
        """Keep one, whole or not at all."""
        file = self._file(record.recipe, record.account, record.posts, made_from)
        draft = file.with_suffix(".writing")
        draft.write_text(record.model_dump_json(indent=1), encoding="utf-8")
        draft.replace(file)

    def _file(self, recipe: str, account: str, posts: int, made_from: str) -> Path:
        name = f"{recipe}-{account}-{posts}-{made_from[:12]}.json"
        return self._folder / re.sub(r"[^\w.-]", "_", name)
