"""What a person sees while a persona is being made: the stage, how far it is, how long it takes."""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Protocol

from rich.console import Console, RenderableType
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

from models import Bundle


class _WhenCounted(ProgressColumn):
    """A column that only shows for a stage whose steps can be counted."""

    def __init__(self, column: ProgressColumn) -> None:
        super().__init__()
        self.column = column

    def render(self, task: Task) -> RenderableType:
        return "" if task.total is None else self.column.render(task)


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


@dataclass
class Progress:
    """Stages on the terminal, one after the other; where there is none, a line for each."""

    console: Console = field(default_factory=lambda: Console(stderr=True))
    seconds: dict[str, float] = field(default_factory=dict)
    """How long each finished stage took, by its title."""

    def say(self, words: str) -> None:
        """Print a line above the bar."""
        self.console.print(words, highlight=False, markup=False, soft_wrap=True)

    def held_out(self, epoch: float, bits: float, before: float) -> None:
        """Tell the bits per character on the held-out posts, now and before anything was taught."""
        self.say(
            f"  epoch {epoch:.1f}: {bits:.3f} bits a character on held-out posts "
            f"(before: {before:.3f})"
        )

    def done(self, bundle: Bundle) -> None:
        """Show the bundle that was made."""
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
            _WhenCounted(TimeRemainingColumn()),
            TextColumn("{task.fields[hint]}", style="dim"),
            console=self.console,
            transient=True,
            disable=not self.console.is_terminal,
        )
        with bars:
            yield _Bar(bars, bars.add_task(title, total=None, hint=hint))
        took = self.seconds[title] = time.monotonic() - began
        self.say(f"✓ {title} ({took:.0f} s)")
