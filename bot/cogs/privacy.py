"""``/privacy``: what is kept about me, in a file, or gone."""

import asyncio
import io
import json
import zipfile
from collections.abc import Iterable
from pathlib import Path
from typing import Self

import discord
from discord import app_commands
from discord.ext import commands
from discord.ui import Button

from bot.discord_kit.safe_text import safe
from bot.discord_kit.view import View
from bot.privacy import Kept, Privacy, as_json
from bot.refusal import Refusal

_MARGIN = 1_000_000
"""Bytes of an upload's limit that are left for everything but the file."""


class PrivacyCommands(commands.GroupCog, group_name="privacy"):
    """What is kept about you: see it, take it, or have it forgotten."""

    def __init__(self, privacy: Privacy) -> None:
        self._privacy = privacy

    @app_commands.command()
    async def show(self, interaction: discord.Interaction) -> None:
        """What I keep about you, on every server."""
        await interaction.response.defer(ephemeral=True, thinking=True)
        kept = await self._privacy.kept(interaction.user.id)
        await interaction.followup.send(_summary(kept), ephemeral=True)

    @app_commands.command()
    async def export(self, interaction: discord.Interaction) -> None:
        """A file with all that I keep about you."""
        await interaction.response.defer(ephemeral=True, thinking=True)
        kept = await self._privacy.kept(interaction.user.id)
        files = await self._privacy.files(kept)
        limit = interaction.filesize_limit - _MARGIN
        content = await asyncio.to_thread(_zipped, kept, files, limit)
        note = "Here it is." if len(content[1]) == len(files) else _LEFT_OUT
        await interaction.followup.send(
            note, file=discord.File(io.BytesIO(content[0]), "mockingbird.zip"), ephemeral=True
        )

    @app_commands.command()
    async def forget(self, interaction: discord.Interaction) -> None:
        """Delete all that is yours, on every server, at once and for good."""
        kept = await self._privacy.kept(interaction.user.id)
        await interaction.response.send_message(
            f"{_summary(kept)}\n\nAll of it will be gone, on every server, and nobody can bring "
            "it back. Messages that stand in channels already stay there.",
            view=_ReallyForget(self._privacy),
            ephemeral=True,
        )


class _ReallyForget(View):
    """Asks once more."""

    def __init__(self, privacy: Privacy) -> None:
        super().__init__(timeout=600)
        self._privacy = privacy

    @discord.ui.button(label="Forget me", style=discord.ButtonStyle.danger)
    async def forget(self, interaction: discord.Interaction, _button: Button[Self]) -> None:
        """They mean it."""
        await interaction.response.edit_message(content="Forgetting …", view=None)
        gone, left = await self._privacy.forget(interaction.user.id)
        told = f"Nothing {'else ' if left else ''}of you is left here."
        if gone:
            told += f" {_names(gone)} will never speak again."
        if left:
            told += (
                f" Servers where nobody linked it to you still have {_names(left)}: whoever hosts "
                "me can delete it there."
            )
        await interaction.edit_original_response(content=told)


_LEFT_OUT = (
    "Here it is, without the weights of your personas, which are too large for Discord: whoever "
    "hosts me can give you those."
)


def _names(personas: Iterable[str]) -> str:
    return ", ".join(f"**{safe(name)}**" for name in personas)


def _summary(kept: Kept) -> str:
    voices = _names(each.name for each in kept.personas)
    real = _names(each.name for each in kept.with_posts)
    lines = [
        f"Personas in your voice: {voices or 'none'}"
        + (" (posts hashed, an adapter, figures and a card each)" if kept.personas else ""),
        f"Real posts kept word for word: {f'some of {real}' if real else 'none'}",
        f"Answers you asked for in the last 30 days: {len(kept.asked)}",
        f"Your votes: {len(kept.votes)} · your guesses: {len(kept.guesses)}",
        f"Chats you started: {len(kept.chats)} · trainings: {len(kept.trainings)}",
        "What members write is never kept and never learnt from.",
    ]
    return "\n".join(lines)


def _zipped(kept: Kept, files: dict[str, Path], limit: int) -> tuple[bytes, list[str]]:
    """A zip of everything, and the names of the files that found room in it.

    Raises:
        Refusal: not even the rows do.
    """
    stream = io.BytesIO()
    packed = []
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(
            "mockingbird.json",
            json.dumps(as_json(kept), indent=2, ensure_ascii=False, default=str),
        )
        left = limit - stream.tell()
        for name, file in files.items():
            size = file.stat().st_size
            if size < left:
                archive.write(file, name)
                packed.append(name)
                left -= size
    if stream.tell() > limit:
        raise Refusal("It is too much for Discord: ask whoever hosts me for the file.")
    return stream.getvalue(), packed
