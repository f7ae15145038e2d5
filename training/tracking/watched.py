"""A training under a tracker's eyes, which never loses the training."""

import json
import secrets
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path

from models import Bundle
from training.corpus import Corpus
from training.recipe import Recipe
from training.tracking.choice import Tracking
from training.tracking.description import counts_of, files_of, flat, hashes_of
from training.tracking.tracker import Made, Tracker, Training


class Watched:
    """Tells a tracker how a training goes; one that has failed is told nothing more."""

    def __init__(self, tracker: Tracker | None, say: Callable[[str], None]) -> None:
        self._tracker = tracker
        self._say = say

    def measured(self, entry: Mapping[str, float]) -> None:
        """Tell an entry of the history: ``step``, and the figures at it."""
        figures = {name: figure for name, figure in entry.items() if name != "step"}
        self._tell(lambda tracker: tracker.measured(int(entry["step"]), figures))

    def made(self, bundle: Bundle) -> None:
        """Tell what came of it."""
        metrics = json.loads((bundle.path / "metrics.json").read_bytes())
        history = json.loads((bundle.path / "history.json").read_bytes())
        made = Made(bundle.path, history[-1]["step"], flat(metrics), metrics["samples"])
        self._tell(lambda tracker: tracker.made(made))

    def begin(self, training: Training) -> None:
        """Tell that it begins."""
        self._tell(lambda tracker: tracker.begin(training))

    def end(self, *, finished: bool) -> None:
        """Tell that it is over, and say where it is kept."""
        self._tell(lambda tracker: self._say(f"  {tracker.end(finished=finished)}"))

    def _tell(self, step: Callable[[Tracker], None]) -> None:
        if self._tracker is None:
            return
        tracker = self._tracker
        try:
            step(tracker)
        # Whatever it is: minutes or hours of teaching are worth more than their record.
        except Exception as error:
            self._tracker = None
            reason = (str(error).strip() or type(error).__name__).splitlines()[0].rstrip(".")
            self._say(f"  note: tracking has failed ({reason}); the training goes on without it")
            with suppress(Exception):
                tracker.end(finished=False)


@contextmanager
def watch(
    tracking: Tracking,
    state: Path,
    *,
    persona: str,
    slug: str,
    base: str,
    recipe: Recipe,
    corpus: Corpus,
    say: Callable[[str], None],
) -> Iterator[Watched]:
    """Have a training tracked while the block runs.

    Args:
        tracking: by what, and how much of it.
        state: a file that outlives an interruption, and says then which run goes on.
        persona: its name.
        slug: its folder's name.
        base: the base's name, which tells no folder of this disk.
        recipe: how it is taught.
        corpus: what it is taught.
        say: told where the run is kept, or why it is not.
    """
    tracker = tracking.tracker(say)
    watched = Watched(tracker, say)
    if tracker is not None:
        files = files_of(corpus)
        counts = counts_of(corpus)
        resumed = state.exists()
        watched.begin(
            Training(
                id=_id(state, slug),
                resumed=resumed,
                persona=persona,
                slug=slug,
                settings={"base": base, "recipe": recipe.as_json(), "posts": counts},
                posts=counts,
                corpus=hashes_of(files),
                corpus_files=files if tracking.posts else {},
            )
        )
    finished = False
    try:
        yield watched
        finished = True
    finally:
        watched.end(finished=finished)


def _id(state: Path, slug: str) -> str:
    """The run's name: that of ``state``, or a new one."""
    if state.exists():
        return state.read_text(encoding="utf-8")
    new = f"{slug}-{datetime.now(UTC):%Y%m%d-%H%M%S}-{secrets.token_hex(2)}"
    state.write_text(new, encoding="utf-8")
    return new
