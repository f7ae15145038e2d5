"""What the page says of a persona, read from its bundle.

Bundles come from strangers and from earlier versions: a figure that is not there, or is none, is
None.
"""

import json
import math
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from statistics import fmean
from typing import Any, Final

from models import Bundle
from training.report.curve import Curve, draw

_MOST_SAMPLES: Final = 5
_LONGEST_SAMPLE: Final = 1_000
_MARKS: Final = {
    "newlines": "line breaks",
    "emoji": "emoji",
    "hashtags": "hashtags",
    "mentions": "mentions",
    "punctuation": "a closing mark",
    "capitals": "capital letters",
}
"""The marks of ``training.style`` that are shares, in a reader's words."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A mark of style: the share of posts that have it, from 0 to 1."""

    title: str
    own: float
    real: float


@dataclass(frozen=True, slots=True)
class Voice:
    """A persona's figures; shares are from 0 to 1."""

    name: str
    version: int
    created: datetime
    base: str
    method: str
    precision: str
    bytes: int
    base_bytes: int
    speeds: dict[int, float]
    """Tokens a second by the number of rows, on the machine that made it."""
    downloaded: float | None
    kept: float | None
    before: float | None
    """Bits per character, as the next."""
    after: float | None
    copies: float | None
    real_copies: float | None
    distinct: float | None
    """Of pairs of words."""
    real_distinct: float | None
    stopped: float | None
    length: float | None
    """Characters a post."""
    real_length: float | None
    marks: list[Mark]
    distance: float | None
    """The mean of all distances of style."""
    extracted: float | None
    extracted_shown: float | None
    """What of it the guard lets through."""
    minutes: float | None
    curve: Curve | None
    samples: list[str]
    """Written by the voice."""

    @property
    def change(self) -> float | None:
        """Of the bits per character, as a share."""
        if self.before is None or self.after is None or self.before <= 0:
            return None
        return self.after / self.before - 1


@dataclass(frozen=True, slots=True)
class _Figures:
    content: Any

    def number(self, *place: str) -> float | None:
        """The finite number at ``place``, if there is one."""
        return _number(self._at(*place))

    def numbers(self, *place: str) -> dict[str, float]:
        """All finite numbers by their names."""
        found = self._at(*place)
        if not isinstance(found, dict):
            return {}
        numbers = {name: _number(each) for name, each in found.items()}
        return {name: each for name, each in numbers.items() if each is not None}

    def texts(self, *place: str) -> list[str]:
        """All texts of a list."""
        found = self._at(*place)
        return [each for each in found if isinstance(each, str)] if isinstance(found, list) else []

    def _at(self, *place: str) -> Any:
        found = self.content
        for name in place:
            found = found.get(name) if isinstance(found, dict) else None
        return found


def read_voice(bundle: Bundle) -> Voice:
    """What ``bundle`` says of itself."""
    manifest = bundle.manifest
    figures = _Figures(_json(bundle.path / "metrics.json"))
    own, real = (figures.numbers("fidelity", kind, "shares") for kind in ("style", "real_style"))
    distances = figures.numbers("fidelity", "distances")
    seconds = figures.numbers("seconds")
    return Voice(
        name=manifest.name,
        version=bundle.version,
        created=manifest.created,
        base=manifest.base.name,
        method="adapter" if manifest.method == "lora" else "all weights",
        precision=manifest.serving.precision,
        bytes=sum(each.bytes for each in manifest.files.values()),
        base_bytes=sum(each.bytes for each in bundle.base.manifest.files.values()),
        speeds=dict(sorted(manifest.serving.tokens_per_second.items())),
        downloaded=figures.number("counts", "downloaded"),
        kept=figures.number("counts", "kept"),
        before=figures.number("bits_per_character", "base"),
        after=figures.number("bits_per_character", "own"),
        copies=figures.number("fidelity", "copying", "rate"),
        real_copies=figures.number("fidelity", "control", "rate"),
        distinct=figures.number("fidelity", "distinctness", "distinct_2"),
        real_distinct=figures.number("fidelity", "real_distinctness", "distinct_2"),
        stopped=figures.number("fidelity", "stopped"),
        length=figures.number("fidelity", "style", "length"),
        real_length=figures.number("fidelity", "real_style", "length"),
        marks=[
            Mark(title, own[name], real[name])
            for name, title in _MARKS.items()
            if name in own and name in real
        ],
        distance=fmean(distances.values()) if distances else None,
        # Nothing was attacked where all posts are too short.
        extracted=figures.number("extraction", "rate")
        if figures.number("extraction", "posts")
        else None,
        extracted_shown=figures.number("extraction", "shown"),
        minutes=sum(seconds.values()) / 60 if seconds else None,
        curve=draw(_history(_json(bundle.path / "history.json"))),
        samples=[each[:_LONGEST_SAMPLE] for each in figures.texts("samples")[:_MOST_SAMPLES]],
    )


def _history(content: Any) -> list[tuple[float, float]]:
    """Epoch and held-out bits per character, as far as they are numbers."""
    entries = content if isinstance(content, list) else []
    found = [
        (_Figures(entry).number("epoch"), _Figures(entry).number("held_out")) for entry in entries
    ]
    return [(epoch, bits) for epoch, bits in found if epoch is not None and bits is not None]


def _number(found: Any) -> float | None:
    if isinstance(found, bool) or not isinstance(found, int | float):
        return None
    try:
        number = float(found)
    except OverflowError:
        return None
    return number if math.isfinite(number) else None


def _json(file: Path) -> Any:
    try:
        return json.loads(file.read_bytes())
    except (OSError, ValueError, RecursionError):
        return None
