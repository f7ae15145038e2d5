"""What is told of a person's posts, which are nobody else's: how many, and hashes of them."""

import hashlib
import json
from collections.abc import Mapping, Sequence
from typing import Any

from training.corpus import Corpus
from training.tracking.tracker import Figures


def counts_of(corpus: Corpus) -> dict[str, Any]:
    """What became of the posts: of all, and of each account where there are several."""
    counts: dict[str, Any] = {"all": corpus.counts.as_dict()}
    if corpus.accounts:
        counts["accounts"] = {each.name: each.counts.as_dict() for each in corpus.accounts}
    return counts


def files_of(corpus: Corpus) -> dict[str, bytes]:
    """The parts of ``corpus`` as files: JSON lists of posts, by name."""
    parts = {"train": corpus.train, "held_out": corpus.held_out, "test": corpus.test}
    return {f"{name}.json": _as_json(posts) for name, posts in parts.items()}


def hashes_of(files: Mapping[str, bytes]) -> dict[str, Any]:
    """Of each of ``files_of`` how many posts it holds, and its SHA-256 (hex)."""
    return {
        name: {"posts": len(json.loads(content)), "sha256": hashlib.sha256(content).hexdigest()}
        for name, content in files.items()
    }


def flat(figures: Mapping[str, Any], above: str = "") -> Figures:
    """Nested ``figures`` as ``above/below``; lists and what is not known are left out."""
    found: Figures = {}
    for name, value in figures.items():
        if isinstance(value, Mapping):
            found |= flat(value, f"{above}{name}/")
        elif isinstance(value, bool | int | float | str):
            found[f"{above}{name}"] = value
    return found


def _as_json(posts: Sequence[str]) -> bytes:
    return (json.dumps(posts, indent=2, ensure_ascii=False) + "\n").encode()
