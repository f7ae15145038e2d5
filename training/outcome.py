"""What became of each of many archives, and the table that says so."""

from collections.abc import Sequence
from dataclasses import dataclass

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text


@dataclass(frozen=True, slots=True)
class Outcome:
    """A persona that stands, or why there is none."""

    persona: str
    trouble: str = ""
    """One sentence; empty where all went well."""
    posts: int | None = None
    """That were kept; None where it is not known, as for all figures below."""
    before: float | None = None
    """Bits per character of the base, on posts that taught nothing."""
    after: float | None = None
    """The persona's, on the same."""
    seconds: float | None = None
    """That it took; None where it was done already."""


def table_of(outcomes: Sequence[Outcome]) -> RenderableType:
    """A row for each, and below them the sentences of those that came to nothing.

    A sentence has no room in a column where a terminal is eighty wide.
    """
    table = Table("persona", box=None, pad_edge=False, header_style="bold")
    for title in ("posts", "bits per character", "change", "minutes"):
        table.add_column(title, justify="right", no_wrap=True)
    for each in outcomes:
        table.add_row(Text(each.persona), *_figures(each))
    troubles = [
        Padding(Text(f"{each.persona}: {each.trouble}"), (1, 0, 0, 0))
        for each in outcomes
        if each.trouble
    ]
    return Padding(Group(table, *troubles), (1, 0, 0, 0))


def _figures(outcome: Outcome) -> tuple[str, str, str, str]:
    if outcome.trouble:
        return "–", "–", "–", "none: see below"
    before, after = outcome.before, outcome.after
    return (
        "–" if outcome.posts is None else f"{outcome.posts:,}",
        "–" if before is None or after is None else f"{before:.3f} → {after:.3f}",
        "–" if before is None or after is None else f"{after / before - 1:+.1%}",
        "done already" if outcome.seconds is None else f"{outcome.seconds / 60:.1f}",
    )
