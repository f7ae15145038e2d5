"""A run: the folder in which a persona comes to be, step by step, and which outlives interruptions.

It holds a person's posts, so it lies beside the store, its files are readable by their owner alone,
and the whole path removes it once the bundle is written.
"""

import json
import shutil
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, TypeVar

from pydantic import BaseModel, ConfigDict, ValidationError

from training.corpus import Account, Corpus
from training.recipe import Method, Recipe

_Model = TypeVar("_Model", bound=BaseModel)


class RunError(Exception):
    """A step that cannot be done yet; the message is one sentence that names the step before."""


class Taught(BaseModel):
    """What ``finetune`` did, for the steps after it."""

    model_config = ConfigDict(frozen=True)

    base: str
    """As it was asked for: ``smollm2``, a hub id, or a folder."""
    base_digest: str
    method: Method
    recipe: dict[str, Any]
    epochs: float
    strength: float = 1.0
    tokens_per_second: float
    device: str
    precision: str


class StoredCorpus(BaseModel):
    """What ``ingest`` found."""

    model_config = ConfigDict(frozen=True)

    train: list[str]
    held_out: list[str]
    test: list[str]
    counts: dict[str, int]
    accounts: list[Account]
    """Empty where there is only one."""


@dataclass(frozen=True, slots=True)
class Run:
    """The files of a run by their names."""

    folder: Path

    def create(self) -> None:
        """Make the folder."""
        self.folder.mkdir(parents=True, exist_ok=True, mode=0o700)

    @property
    def checkpoint(self) -> Path:
        """The training under way, as torch keeps it."""
        return self.folder / "checkpoint.pt"

    @property
    def weights(self) -> Path:
        """What was taught: PEFT's adapter folder, or a whole model's."""
        return self.folder / "weights"

    @property
    def history(self) -> Path:
        """The held-out curve, as JSON; its picture lies beside it."""
        return self.folder / "history.json"

    @property
    def picture(self) -> Path:
        """The held-out curve, drawn."""
        return self.folder / "history.png"

    @property
    def tracked(self) -> Path:
        """The name of the run as which it is tracked."""
        return self.folder / "tracked"

    def write_corpus(self, corpus: Corpus) -> None:
        """Keep what ``ingest`` found; what other posts taught here is removed."""
        found = asdict(corpus)
        del found["warnings"]  # told already
        self._begin_with("corpus.json", found)

    def write_lesson(self, base_digest: str, recipe: Recipe) -> None:
        """Keep what is taught and how; what another base or recipe made here is removed."""
        self._begin_with("lesson.json", {"base_digest": base_digest, "recipe": recipe.as_json()})

    def corpus(self) -> StoredCorpus:
        """What ``ingest`` found.

        Raises:
            RunError: it has not been run here.
        """
        return _read(self.folder / "corpus.json", StoredCorpus, "ingest ARCHIVE")

    def write_taught(self, taught: Taught) -> None:
        """Keep what ``finetune`` did; this is written last, so it stands for the step's end."""
        _write(self.folder / "taught.json", taught.model_dump())

    def is_taught(self) -> bool:
        """Whether ``finetune`` has come to its end here."""
        return (self.folder / "taught.json").exists()

    def taught(self) -> Taught:
        """What ``finetune`` did.

        Raises:
            RunError: it has not been run here.
        """
        return _read(self.folder / "taught.json", Taught, "finetune")

    def write_metrics(self, metrics: dict[str, Any]) -> None:
        """Keep what ``evaluate`` measured."""
        _write(self.folder / "metrics.json", metrics)

    def metrics(self) -> dict[str, Any]:
        """What ``evaluate`` measured.

        Raises:
            RunError: it has not been run here.
        """
        return _read(self.folder / "metrics.json", _Metrics, "evaluate").model_dump()

    def _begin_with(self, name: str, content: dict[str, Any]) -> None:
        file, text = self.folder / name, _as_text(content)
        if file.exists() and file.read_text(encoding="utf-8") != text:
            for made in ("taught.json", "metrics.json", self.checkpoint, self.history):
                (self.folder / made).unlink(missing_ok=True)
            shutil.rmtree(self.weights, ignore_errors=True)
        _write_text(file, text)


class _Metrics(BaseModel):
    model_config = ConfigDict(extra="allow")

    bits_per_character: dict[str, float]
    fidelity: dict[str, Any]
    extraction: dict[str, Any]


def _write(file: Path, content: dict[str, Any]) -> None:
    _write_text(file, _as_text(content))


def _as_text(content: dict[str, Any]) -> str:
    return json.dumps(content, indent=2, ensure_ascii=False) + "\n"


def _write_text(file: Path, text: str) -> None:
    draft = file.with_suffix(".writing")
    draft.touch(mode=0o600)
    draft.write_text(text, encoding="utf-8")
    draft.replace(file)


def _read(file: Path, model: type[_Model], step: str) -> _Model:
    try:
        return model.model_validate_json(file.read_bytes())
    except FileNotFoundError:
        raise RunError(
            f"{file.parent} holds no {file.name}: run `python -m training {step} --run "
            f"{file.parent}` first."
        ) from None
    except ValidationError as error:
        raise RunError(f"{file} is damaged: run the step that wrote it again.") from error
