"""``/persona list``: who lives on this server, and how true they are."""

import discord
from discord import app_commands
from discord.ext import commands

from bot.discord_kit.layout import pack
from bot.discord_kit.safe_text import safe
from bot.discord_kit.server import server_of
from bot.fidelity import fidelity_of
from bot.personas import NobodyHereError, Personas
from bot.store import ServerPersona
from models import BundleError


class PersonaCommands(commands.GroupCog, group_name="persona"):
    """Who lives on this server."""

    def __init__(self, personas: Personas) -> None:
        self._personas = personas

    @app_commands.command(name="list")
    async def show(self, interaction: discord.Interaction) -> None:
        """Who lives on this server, and how true they are."""
        server = server_of(interaction)
        there = await self._personas.of_server(server)
        if not there:
            raise NobodyHereError(server)
        # A bundle that was not opened yet is checked first, which can take its time.
        await interaction.response.defer(ephemeral=True, thinking=True)
        for text in pack([await self._describe(persona) for persona in there]):
            await interaction.followup.send(text, ephemeral=True)

    async def _describe(self, persona: ServerPersona) -> str:
        try:
            bundle = await self._personas.bundle(persona)
        except BundleError:
            return f"**{safe(persona.name)}**\nCannot speak: its bundle is missing or damaged."
        manifest = bundle.manifest
        trained = discord.utils.format_dt(manifest.created, "D")
        lines = [f"**{safe(manifest.name)}**", f"Taught on {safe(manifest.base.name)}, {trained}"]
        if truth := fidelity_of(bundle):
            lines.append(
                f"{truth.own:.2f} bits per character of their unseen posts "
                f"(the base alone: {truth.base:.2f})"
            )
        return "\n".join(lines)
