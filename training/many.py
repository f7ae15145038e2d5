"""Many archives, a persona of each: one after the other, over one base.

A persona is called by its archive's handle, which is one's own and stays; a display name is
neither. Where the archive tells none, the file's name says it.
"""

import json
import time
from collections import Counter
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from models import KEPT_POSTS, LONGEST_NAME, Bundle, BundleError, Store, slugify
from training import steps
from training.bases import BaseModel
from training.corpus import CorpusError
from training.export import ExportError
from training.finetune import TeachingError
from training.outcome import Outcome
from training.progress import Progress
from training.recipe import Recipe
from training.run import RunError
from training.sources import SourceError, read_owner
from training.tracking import UNTRACKED, Tracking

_ITS_OWN: Final = (BundleError, CorpusError, ExportError, RunError, SourceError, TeachingError)
"""What is wrong with one archive, or one persona, and no reason to stop the others."""
_LITTER: Final = frozenset({"thumbs.db", "desktop.ini", "__macosx"})
"""What systems leave in folders, beside what they hide."""


class ManyError(Exception):
    """A folder without archives; the message is one sentence that says what to do next."""


@dataclass(frozen=True, slots=True)
class _Archive:
    path: Path
    persona: str
    trouble: str = ""
    """Why it cannot be begun; empty where it can."""


@dataclass(frozen=True, slots=True)
class Teaching:
    """What is the same for all."""

    base_name: str
    """``smollm2``, a hub id, or a folder."""
    recipe: Recipe
    store: Store
    selection: steps.Selection
    keep_posts: int
    """As in ``steps.train``, and so is the next."""
    tracking: Tracking = UNTRACKED


def train_many(folder: Path, teaching: Teaching, progress: Progress) -> list[Outcome]:
    """Make a persona of every archive in ``folder``; one that cannot be made stops no other.

    Interrupted and called again, it goes on: a persona whose newest version was made of the very
    same posts, base and recipe is passed over, and one half taught goes on where it was.

    Args:
        folder: of archives, each a file or a folder.
        teaching: how all of them are taught.
        progress: told whose turn it is, what is being done, and what became of all.

    Raises:
        ManyError: there is no such folder, or nothing in it.
        BaseModelError: the base cannot be had, so nobody can be taught.
    """
    archives = _named(_archives_in(folder, progress))
    base = steps.prepare_base(teaching.base_name, progress)
    outcomes = []
    for number, archive in enumerate(archives, 1):
        progress.turn(archive.persona, number, len(archives))
        outcomes.append(_outcome(archive, base, teaching, progress))
    progress.all_done(outcomes)
    return outcomes


def _archives_in(folder: Path, progress: Progress) -> list[Path]:
    try:
        there = sorted(folder.iterdir(), key=lambda path: path.name.casefold())
    except OSError as error:
        raise ManyError(
            f"{folder} cannot be read as a folder of archives ({error.strerror}): give the folder "
            "that holds one archive of each person."
        ) from error
    if (folder / "data" / "tweets.js").exists():
        raise ManyError(
            f"{folder} is one X export and no folder of several: leave --many out, and give it as "
            "the archive."
        )
    archives = []
    for path in there:
        if path.name.startswith(".") or path.name.casefold() in _LITTER:
            progress.say(f"  note: {path.name} is no archive and is passed over")
        else:
            archives.append(path)
    if not archives:
        raise ManyError(f"{folder} holds no archive: put one of each person there.")
    return archives


def _named(archives: list[Path]) -> list[_Archive]:
    """What each persona is to be called; of those who would share a folder, none is begun."""
    found = [_name(path) for path in archives]
    alike = Counter(slugify(each.persona) for each in found if not each.trouble)
    return [
        each
        if each.trouble or alike[slugify(each.persona)] == 1
        else _Archive(each.path, each.path.name, _clash(each, found))
        for each in found
    ]


def _name(path: Path) -> _Archive:
    try:
        owner = read_owner(path)
        name = (owner.handle if owner else _without_endings(path))[:LONGEST_NAME]
        slugify(name)
    except _ITS_OWN as error:
        return _Archive(path, path.name, str(error))
    return _Archive(path, name)


def _without_endings(path: Path) -> str:
    """``ada`` of ``ada.jsonl.gz``; a folder's name is whole as it is."""
    return path.name if path.is_dir() else Path(path.name.removesuffix(".gz")).stem


def _clash(archive: _Archive, found: list[_Archive]) -> str:
    slug = slugify(archive.persona)
    others = " and ".join(
        each.path.name
        for each in found
        if each is not archive and not each.trouble and slugify(each.persona) == slug
    )
    return (
        f"It and {others} would both be called “{archive.persona}”: leave only one of them there, "
        "or train them one by one with --name."
    )


def _outcome(archive: _Archive, base: BaseModel, teaching: Teaching, progress: Progress) -> Outcome:
    if archive.trouble:
        progress.failed(archive.trouble)
        return Outcome(archive.persona, archive.trouble)
    began = time.monotonic()
    try:
        bundle, is_new = _persona(archive, base, teaching, progress)
    except _ITS_OWN as error:
        progress.failed(str(error))
        return Outcome(archive.persona, str(error))
    progress.done(bundle)
    metrics = _metrics(bundle)
    bits = metrics["bits_per_character"]
    return Outcome(
        archive.persona,
        posts=metrics["counts"]["kept"],
        before=bits["base"],
        after=bits["own"],
        seconds=time.monotonic() - began if is_new else None,
    )


def _persona(
    archive: _Archive, base: BaseModel, teaching: Teaching, progress: Progress
) -> tuple[Bundle, bool]:
    """The archive's persona, and whether it was made now."""
    corpus = steps.ingest([archive.path], teaching.selection, progress)
    wanted = steps.run_digest(corpus, base.digest(), teaching.recipe.as_json())
    if bundle := _done_already(archive.persona, wanted, teaching):
        progress.say("  done already, of these very posts and by this recipe")
        return bundle, False
    made = steps.make_persona(
        corpus,
        archive.persona,
        base,
        teaching.base_name,
        teaching.recipe,
        teaching.store,
        progress,
        keep_posts=teaching.keep_posts,
        tracking=teaching.tracking,
    )
    return made, True


def _done_already(persona: str, wanted: str, teaching: Teaching) -> Bundle | None:
    """The newest version, if it is what would be made; a damaged one is made again."""
    with suppress(BundleError, OSError, ValueError):
        bundle = teaching.store.latest(persona)
        shows_posts = KEPT_POSTS in bundle.manifest.files
        if _metrics(bundle).get("run") == wanted and shows_posts == bool(teaching.keep_posts):
            return bundle
    return None


def _metrics(bundle: Bundle) -> dict[str, Any]:
    metrics: dict[str, Any] = json.loads((bundle.path / "metrics.json").read_bytes())
    return metrics
