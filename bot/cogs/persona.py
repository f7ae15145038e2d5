"""``/persona``: who lives on this server; admins make, change and remove them."""

import discord
from discord import app_commands
from discord.ext import commands

from bot.cogs.admin_log import AdminLog
from bot.cogs.choices import choices
from bot.cogs.consent import consent_question
from bot.cogs.portraits import Portraits
from bot.cogs.train import TrainCommands
from bot.discord_kit.layout import pack
from bot.discord_kit.safe_text import safe
from bot.discord_kit.server import server_of
from bot.fidelity import fidelity_of
from bot.imitations import Imitations
from bot.jobs.queue import TrainingQueue
from bot.personas import NobodyHereError, Personas
from bot.privacy import Privacy
from bot.quiz import Quiz
from bot.server_settings import AllServerSettings
from bot.store import ServerPersona
from models import BundleError

Name = app_commands.Range[str, 1, 80]


class PersonaCommands(TrainCommands, commands.GroupCog, group_name="persona"):
    """Who lives on this server."""

    def __init__(
        self,
        personas: Personas,
        imitations: Imitations,
        quiz: Quiz,
        privacy: Privacy,
        portraits: Portraits,
        admin_log: AdminLog,
        queue: TrainingQueue,
        settings: AllServerSettings,
    ) -> None:
        super().__init__(personas, queue, settings)
        self._imitations = imitations
        self._quiz = quiz
        self._privacy = privacy
        self._portraits = portraits
        self._admin_log = admin_log

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

    @app_commands.command()
    async def info(self, interaction: discord.Interaction, persona: Name) -> None:
        """Whose voice a persona is, what it learnt from, and how well it does.

        Args:
            interaction: what Discord sent.
            persona: which one
        """
        found = await self._personas.find(server_of(interaction), persona)
        await interaction.response.defer(ephemeral=True, thinking=True)
        lines = [await self._describe(found)]
        if found.person_id is not None:
            agreed = "agreed" if found.consent == "given" else "has not answered yet"
            lines.append(f"The voice of <@{found.person_id}>, who {agreed}")
        elif found.person:
            lines.append(f"The voice of {safe(found.person)}, who agreed, it was said")
        up, down = await self._imitations.votes(found)
        lines.append(f"👍 {up} · 👎 {down}")
        guessed, taken = await self._quiz.fooled(found)
        if guessed:
            lines.append(
                f"Fool rate: {taken / guessed:.0%} of {guessed} guesses took its posts for real"
            )
        await interaction.followup.send("\n".join(lines), ephemeral=True)

    @app_commands.command()
    @app_commands.checks.has_permissions(manage_guild=True)
    async def rename(
        self, interaction: discord.Interaction, persona: Name, name: app_commands.Range[str, 1, 60]
    ) -> None:
        """Call a persona otherwise.

        Args:
            interaction: what Discord sent.
            persona: which one
            name: what it shall be called
        """
        before = await self._personas.find(server_of(interaction), persona)
        after = await self._personas.rename(before.guild_id, persona, name)
        await self._done(
            interaction, f"**{safe(before.name)}** is called **{safe(after.name)}** now."
        )

    @app_commands.command()
    @app_commands.checks.has_permissions(manage_guild=True)
    async def avatar(
        self,
        interaction: discord.Interaction,
        persona: Name,
        picture: discord.Attachment | None = None,
    ) -> None:
        """Give a persona a picture, or take it away.

        Args:
            interaction: what Discord sent.
            persona: which one
            picture: PNG, JPEG or WebP; left out, it has none any more
        """
        found = await self._personas.find(server_of(interaction), persona)
        await interaction.response.defer(ephemeral=True, thinking=True)
        url = await self._portraits.keep(picture) if picture else None
        if found.avatar_url:
            await self._portraits.drop(found.avatar_url)
        await self._personas.picture(found.guild_id, found.slug, url)
        what = "has a new picture" if url else "has no picture any more"
        await self._done(interaction, f"**{safe(found.name)}** {what}.")

    @app_commands.command()
    @app_commands.checks.has_permissions(manage_guild=True)
    async def link(
        self, interaction: discord.Interaction, persona: Name, member: discord.Member
    ) -> None:
        """Say whose voice a persona is; it is silent until they agree.

        Args:
            interaction: what Discord sent.
            persona: which one
            member: whose voice it is
        """
        linked = await self._personas.link(
            server_of(interaction), persona, member.id, member.display_avatar.url
        )
        text, view = consent_question(linked, interaction.user.id)
        await interaction.response.send_message(
            text, view=view, allowed_mentions=discord.AllowedMentions(users=[member])
        )

    @app_commands.command()
    async def unlink(self, interaction: discord.Interaction, persona: Name) -> None:
        """Say that a persona is not your voice any more.

        Args:
            interaction: what Discord sent.
            persona: which one
        """
        unlinked = await self._personas.unlink(server_of(interaction), persona, interaction.user.id)
        if unlinked.avatar_url and not self._portraits.has(unlinked.avatar_url):
            await self._personas.picture(unlinked.guild_id, unlinked.slug, None)
        await self._done(interaction, f"**{safe(unlinked.name)}** is no member's voice any more.")

    @app_commands.command()
    @app_commands.checks.has_permissions(manage_guild=True)
    async def rollback(self, interaction: discord.Interaction, persona: Name) -> None:
        """Let the version before the present one speak.

        Args:
            interaction: what Discord sent.
            persona: which one
        """
        await interaction.response.defer(ephemeral=True, thinking=True)
        back = await self._personas.rollback(server_of(interaction), persona)
        await self._done(
            interaction, f"Version {back.version} of **{safe(back.name)}** speaks now."
        )

    @app_commands.command()
    @app_commands.checks.has_permissions(manage_guild=True)
    async def remove(self, interaction: discord.Interaction, persona: Name) -> None:
        """Take a persona off this server; what was trained here is deleted.

        Args:
            interaction: what Discord sent.
            persona: which one
        """
        found = await self._personas.find(server_of(interaction), persona)
        await interaction.response.defer(ephemeral=True, thinking=True)
        await self._privacy.remove(found)
        await self._done(interaction, f"**{safe(found.name)}** no longer lives here.")

    @info.autocomplete("persona")
    @rename.autocomplete("persona")
    @avatar.autocomplete("persona")
    @link.autocomplete("persona")
    @unlink.autocomplete("persona")
    @rollback.autocomplete("persona")
    @remove.autocomplete("persona")
    async def suggest(
        self, interaction: discord.Interaction, typed: str
    ) -> list[app_commands.Choice[str]]:
        """All personas of this server."""
        return choices(await self._personas.of_server(server_of(interaction)), typed)

    async def _done(self, interaction: discord.Interaction, what: str) -> None:
        if interaction.response.is_done():
            await interaction.followup.send(what, ephemeral=True)
        else:
            await interaction.response.send_message(what, ephemeral=True)
        await self._admin_log.tell(server_of(interaction), f"{interaction.user.mention}: {what}")

    async def _describe(self, persona: ServerPersona) -> str:
        try:
            bundle = await self._personas.bundle(persona)
        except BundleError:
            return f"**{safe(persona.name)}**\nCannot speak: its bundle is missing or damaged."
        manifest = bundle.manifest
        trained = discord.utils.format_dt(manifest.created, "D")
        lines = [f"**{safe(persona.name)}**", f"Taught on {safe(manifest.base.name)}, {trained}"]
        if persona.consent == "asked":
            lines.append("Silent: its person has not agreed yet")
        if truth := fidelity_of(bundle):
            lines.append(
                f"{truth.own:.2f} bits per character of their unseen posts "
                f"(the base alone: {truth.base:.2f})"
            )
        return "\n".join(lines)
