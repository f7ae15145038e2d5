"""The same for a program: the events of ``models/progress.py`` on standard output, line by line."""

import json
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Final, TextIO

from models import Bundle
from models import progress as events
from training.outcome import Outcome
from training.progress import Progress, Stage

_EVERY: Final = 1.0
"""Seconds between two events of steps."""


@dataclass
class _Steps:
    """Counts the steps of one stage."""

    tell: Callable[[events.Event], None]
    total: int = 0
    done: int = 0
    done_before: int = 0
    began: float = 0.0
    told: float = 0.0

    def count(self, total: int, done: int = 0) -> None:
        self.total, self.done, self.done_before = total, done, done
        self.began = time.monotonic()
        self._tell()

    def advance(self) -> None:
        self.done += 1
        if self.done == self.total or time.monotonic() - self.told >= _EVERY:
            self._tell()

    def hint(self, words: str) -> None:
        self.tell(events.Note(text=words))

    def _tell(self) -> None:
        self.told = time.monotonic()
        steps = self.done - self.done_before
        pace = (self.told - self.began) / steps if steps else None
        left = None if pace is None else (self.total - self.done) * pace
        self.tell(events.Step(done=self.done, total=self.total, seconds_left=left))


@dataclass
class ProgressLines(Progress):
    """Stages as events, which the bot reads with ``models.progress.parse``."""

    lines: TextIO = field(default_factory=lambda: sys.stdout)
    """Where to; flushed after each, so that a reader is never behind."""
    stages: int = 0
    """That have begun."""

    def say(self, words: str) -> None:
        """Tell a line for a person."""
        self._tell(events.Note(text=words.strip()))

    def held_out(self, epoch: float, bits: float, before: float) -> None:
        """Tell the bits per character on the held-out posts, now and before anything was taught."""
        self._tell(events.HeldOut(epoch=epoch, bits_per_character=bits, before=before))

    def turn(self, persona: str, number: int, of: int) -> None:
        """Tell that of many personas it is now this one's turn; its stages are counted anew."""
        self.seconds, self.stages = {}, 0
        self._tell(events.Turn(persona=persona, number=number, of=of))

    def all_done(self, outcomes: Sequence[Outcome]) -> None:
        """Tell nothing: each has told its end in its turn."""

    def done(self, bundle: Bundle) -> None:
        """Tell which bundle was made, and its figures."""
        metrics = json.loads((bundle.path / "metrics.json").read_bytes())
        self._tell(
            events.Done(
                path=str(bundle.path),
                version=bundle.version,
                bits_per_character=metrics["bits_per_character"],
            )
        )

    def failed(self, sentence: str) -> None:
        """Tell why there will be none."""
        self._tell(events.Failed(sentence=sentence))

    @contextmanager
    def stage(self, title: str, hint: str = "") -> Iterator[Stage]:
        """Tell that a stage begins; ``hint`` says how long that usually takes."""
        self.stages += 1
        self._tell(events.Stage(title=title, number=self.stages, hint=hint))
        began = time.monotonic()
        yield _Steps(self._tell)
        self.seconds[title] = time.monotonic() - began

    def _tell(self, event: events.Event) -> None:
        # In ASCII, so that a line is one whatever a reader takes for its end.
        self.lines.write(event.model_dump_json(ensure_ascii=True) + "\n")
        self.lines.flush()
