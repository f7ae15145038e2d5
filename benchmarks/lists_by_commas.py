"""Options that take several things, by commas; what is none of them is refused in one sentence."""

from collections.abc import Sequence

import typer


def numbers(text: str, option: str, *, most: int) -> list[int]:
    """The numbers in ``text``, each once and in order.

    Raises:
        typer.BadParameter: one is no number from 1 to ``most``.
    """
    parts = [part.strip() for part in text.split(",")]
    if not all(part.isdecimal() and 1 <= int(part) <= most for part in parts):
        raise typer.BadParameter(f"“{text}” are no numbers from 1 to {most} ({option} 1,5,16)")
    return sorted({int(part) for part in parts})


def words(text: str) -> list[str]:
    """The words in ``text``, each once."""
    return list(dict.fromkeys(part.strip() for part in text.split(",") if part.strip()))


def known(names: list[str], all_names: Sequence[str], kind: str) -> list[str]:
    """``names``, if they all exist.

    Raises:
        typer.BadParameter: one does not.
    """
    for name in names:
        if name not in all_names:
            there = ", ".join(all_names)
            raise typer.BadParameter(f"“{name}” is none of the {kind}, which are {there}")
    return names
