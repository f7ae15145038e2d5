"""Text that somebody else wrote, made harmless: it shows as written and does nothing."""

import re

import discord

_DISCORD_LINK = re.compile(
    r"\b(discord(?:app)?|dsc)\.(?=(?:com|gg|gift|media|me|net|new)\b)", re.IGNORECASE
)
# Not discord.utils.escape_markdown: its "[.+](.+)" takes everything between the first and the
# last link of a line for one link, and leaves the second one alive.
_MARKDOWN = re.compile(r"(?P<link>https?://[^\s\\`*|<>\[\]]+)|[\\`*_~|<>\[\]]|^[#+-]")


def safe(text: str) -> str:
    """Take from ``text`` every mention, invite and piece of markdown; its lines stay."""
    return "\n".join(_safe_line(line.strip()) for line in text.splitlines())


def _safe_line(line: str) -> str:
    line = _DISCORD_LINK.sub(r"\1[.]", line)
    line = discord.utils.escape_mentions(line)
    return _MARKDOWN.sub(lambda found: found[0] if found["link"] else f"\\{found[0]}", line)
