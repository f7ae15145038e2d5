"""What Discord suggests while a member types a persona's name."""

from collections.abc import Iterable

from discord import app_commands

from bot.store import ServerPersona

MOST = 25
"""Suggestions that Discord shows at once."""


def choices(there: Iterable[ServerPersona], typed: str) -> list[app_commands.Choice[str]]:
    """The personas whose names hold what was typed, best matches first."""
    typed = typed.casefold()
    matches = [each.name for each in there if typed in each.name.casefold()]
    matches.sort(key=lambda name: not name.casefold().startswith(typed))
    return [app_commands.Choice(name=name, value=name) for name in matches[:MOST]]


def speaking(there: Iterable[ServerPersona]) -> list[ServerPersona]:
    """Those that may speak."""
    return [each for each in there if each.consent != "asked"]
