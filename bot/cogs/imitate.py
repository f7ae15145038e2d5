"""``/imitate``: new posts in a persona's voice."""

import discord
from discord import app_commands
from discord.ext import commands

from bot.discord_kit.layout import lay_out
from bot.discord_kit.safe_text import safe
from bot.discord_kit.server import server_of
from bot.discord_kit.voice_name import voice_name
from bot.discord_kit.voices import Home, NoVoiceError, Voices, home_of
from bot.engine import Engine, Mix, Request
from bot.personas import Personas

MOST_CHOICES = 25
"""Suggestions that Discord shows at once."""


class Imitate(commands.Cog):
    """Asks the engine for posts and lets the persona say them."""

    def __init__(self, personas: Personas, engine: Engine, voices: Voices) -> None:
        self._personas = personas
        self._engine = engine
        self._voices = voices

    @app_commands.command()
    async def imitate(
        self,
        interaction: discord.Interaction,
        persona: app_commands.Range[str, 1, 80],
        prompt: app_commands.Range[str, 1, 200] = "",
        count: app_commands.Range[int, 1, 5] = 3,
    ) -> None:
        """Ask a persona for new posts.

        Args:
            interaction: what Discord sent.
            persona: who is to speak
            prompt: how each post begins
            count: how many posts
        """
        found = await self._personas.find(server_of(interaction), persona)
        # A webhook's message stands for itself, so the command's own answer stays private and
        # goes; without one, that answer is all there is.
        home = home_of(interaction)
        await interaction.response.defer(ephemeral=home is not None, thinking=True)
        bundle = await self._personas.bundle(found)
        posts = await self._engine.write(
            Request(Mix.of(bundle), prompt, count, server=found.guild_id)
        )
        name = bundle.manifest.name
        asker = safe(f"@{interaction.user.display_name}")
        messages = lay_out(posts, f"-# AI imitation of {safe(name)} · asked for by {asker}")
        if home is None or not await self._speak(interaction, home, name, messages):
            for message in messages:
                embed = discord.Embed(description=message).set_author(name=voice_name(name))
                await interaction.followup.send(embed=embed)

    async def _speak(
        self, interaction: discord.Interaction, home: Home, name: str, messages: list[str]
    ) -> bool:
        """Say ``messages`` under the persona's own name; False if Discord does not allow it."""
        thread = interaction.channel if isinstance(interaction.channel, discord.Thread) else None
        try:
            await self._voices.speak(home, voice_name(name), messages, thread)
        except NoVoiceError as reason:
            await interaction.edit_original_response(content=f"{reason} So I answer myself.")
            return False
        await interaction.delete_original_response()
        return True

    @imitate.autocomplete("persona")
    async def suggest(
        self, interaction: discord.Interaction, typed: str
    ) -> list[app_commands.Choice[str]]:
        """The personas of this server whose names hold what was typed, best matches first."""
        typed = typed.casefold()
        names = [each.name for each in await self._personas.of_server(server_of(interaction))]
        matches = [name for name in names if typed in name.casefold()]
        matches.sort(key=lambda name: not name.casefold().startswith(typed))
        return [app_commands.Choice(name=name, value=name) for name in matches[:MOST_CHOICES]]
