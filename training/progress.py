"""What a person sees while a persona is being made: the stage, how far it is, how long it takes."""

import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Protocol

from rich.console import Console, RenderableType
from rich.markup import escape
from rich.progress import (
    BarColumn,
    ProgressColumn,
    SpinnerColumn,
    Task,
    TaskID,
    TaskProgressColumn,
    TextColumn,
    TimeElapsedColumn,
    TimeRemainingColumn,
)
from rich.progress import Progress as Bars
from rich.text import Text

from models import Bundle
from training.outcome import Outcome, table_of


class _WhenCounted(ProgressColumn):
    """A column that only shows for a stage whose steps can be counted."""

    def __init__(self, column: ProgressColumn) -> None:
        super().__init__()
        self.column = column

    def render(self, task: Task) -> RenderableType:
        return "" if task.total is None else self.column.render(task)


class _TimeLeft(TimeRemainingColumn):
    """Says nothing beside what has no hint: of many personas, the pace is not known."""

    def render(self, task: Task) -> Text:
        return super().render(task) if task.fields["hint"] else Text()


class Stage(Protocol):
    """One stage under way."""

    def count(self, total: int, done: int = 0) -> None:
        """Say how many steps the stage has, and how many of them are done already."""

    def advance(self) -> None:
        """Say that one more step is done."""

    def hint(self, words: str) -> None:
        """Say what is being done within the stage."""


@dataclass
class _Bar:
    bars: Bars
    task: TaskID

    def count(self, total: int, done: int = 0) -> None:
        self.bars.update(self.task, total=total, completed=done, hint="left")

    def advance(self) -> None:
        self.bars.advance(self.task)

    def hint(self, words: str) -> None:
        self.bars.update(self.task, hint=words)


@dataclass(frozen=True, slots=True)
class _Turn:
    """One of many personas, which is being made now."""

    persona: str
    number: int
    of: int
    first_began: float
    """When the first of them did."""

    def __str__(self) -> str:
        return f"{self.persona}, {self.number} of {self.of}"


@dataclass
class Progress:
    """Stages on the terminal, one after the other; where there is none, a line for each."""

    console: Console = field(default_factory=lambda: Console(stderr=True))
    seconds: dict[str, float] = field(default_factory=dict)
    """How long each finished stage took, by its title."""
    _turn: _Turn | None = None

    def say(self, words: str) -> None:
        """Print a line above the bar."""
        self.console.print(words, highlight=False, markup=False, soft_wrap=True)

    def held_out(self, epoch: float, bits: float, before: float) -> None:
        """Tell the bits per character on the held-out posts, now and before anything was taught."""
        self.say(
            f"  epoch {epoch:.1f}: {bits:.3f} bits a character on held-out posts "
            f"(before: {before:.3f})"
        )

    def turn(self, persona: str, number: int, of: int) -> None:
        """Say that of many personas it is now this one's turn; its stages are counted anew."""
        first_began = self._turn.first_began if self._turn else time.monotonic()
        self._turn = _Turn(persona, number, of, first_began)
        self.seconds = {}
        self.say(f"\n── {self._turn}")

    def all_done(self, outcomes: Sequence[Outcome]) -> None:
        """Show what became of many."""
        self.console.print(table_of(outcomes))

    def done(self, bundle: Bundle) -> None:
        """Show the bundle that was made; of many, only where it lies."""
        if self._turn:
            self.say(f"  its bundle: {bundle.path}")
            return
        persona = bundle.manifest.slug or bundle.manifest.name
        self.say(
            f"\nThe bundle:   {bundle.path}\n"
            f"its card:     {bundle.path / 'README.md'}\n"
            f"its figures:  {bundle.path / 'metrics.json'}\n\n"
            f'Hear it:      python -m bot say "{persona}" "My dream is"'
        )

    def failed(self, sentence: str) -> None:
        """Say why there will be none."""
        self.say(sentence)

    @contextmanager
    def stage(self, title: str, hint: str = "") -> Iterator[Stage]:
        """Show ``title`` while the block runs; ``hint`` says how long that usually takes."""
        if not self.console.is_terminal:
            self.say(f"… {title}" + (f" ({hint})" if hint else ""))
        began = time.monotonic()
        bars = Bars(
            SpinnerColumn(),
            TextColumn("{task.description}"),
            _WhenCounted(BarColumn(bar_width=28)),
            _WhenCounted(TaskProgressColumn()),
            TimeElapsedColumn(),
            _WhenCounted(_TimeLeft()),
            TextColumn("{task.fields[hint]}", style="dim"),
            console=self.console,
            transient=True,
            disable=not self.console.is_terminal,
        )
        with bars:
            if turn := self._turn:
                whole = bars.add_task(f"[bold]{escape(str(turn))}", total=turn.of, hint="")
                bars.update(whole, completed=turn.number - 1)
                bars.tasks[0].start_time = turn.first_began
            yield _Bar(bars, bars.add_task(title, total=None, hint=hint))
        took = self.seconds[title] = time.monotonic() - began
        self.say(f"✓ {title} ({took:.0f} s)")
