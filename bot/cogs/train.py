"""``/persona train`` and what belongs to it: an admin gives posts, and a persona comes of them."""

import discord
from discord import app_commands
from discord.ext import commands

from bot.cogs.choices import MOST, choices
from bot.discord_kit.safe_text import safe
from bot.discord_kit.server import server_of
from bot.jobs.job import Job
from bot.jobs.progress_text import progress_text
from bot.jobs.queue import TrainingQueue
from bot.personas import Personas, bundle_slug
from bot.refusal import Refusal
from bot.server_settings import AllServerSettings

Name = app_commands.Range[str, 1, 60]


class TrainCommands(commands.Cog):
    """Those of ``/persona`` that train; `bot/cogs/persona.py` has the others, and takes them in."""

    def __init__(
        self, personas: Personas, queue: TrainingQueue, settings: AllServerSettings
    ) -> None:
        self._personas = personas
        self._queue = queue
        self._settings = settings

    @app_commands.command()
    async def train(
        self,
        interaction: discord.Interaction,
        archive: discord.Attachment,
        name: Name,
        person: app_commands.Range[str, 1, 80],
        agreed: bool,  # noqa: FBT001 (an option of the command)
        member: discord.Member | None = None,
        real_posts: bool = False,  # noqa: FBT001, FBT002
        newest: app_commands.Range[int, 30, 100_000] | None = None,
    ) -> None:
        """Make a persona of somebody's posts.

        Args:
            interaction: what Discord sent.
            archive: an export of X, Mastodon, Bluesky or Discord, or posts as JSONL, CSV or text
            name: what the persona shall be called
            person: whose posts they are
            agreed: whether that person agreed; without, nothing is learnt
            member: that person, if they are here: they confirm before anyone can use it
            real_posts: whether they let /guess show some of their real posts
            newest: how many of the newest posts to learn from; left out, all
        """
        await self._check(interaction)
        if not agreed:
            raise Refusal("Ask them first: nobody's voice is learnt here without their consent.")
        server = server_of(interaction)
        await self._personas.check_free(server, name)
        await self._take_in(
            interaction,
            archive,
            name=name,
            bundle=bundle_slug(server, name),
            person=person,
            person_id=member.id if member else None,
            real_posts=real_posts,
            newest=newest,
        )

    @app_commands.command()
    async def retrain(
        self, interaction: discord.Interaction, persona: Name, archive: discord.Attachment
    ) -> None:
        """Teach a persona anew, from a newer archive of the same person.

        Args:
            interaction: what Discord sent.
            persona: which one
            archive: their posts
        """
        await self._check(interaction)
        found = await self._personas.find(server_of(interaction), persona)
        if not found.person:
            raise Refusal(
                f"“{found.name}” was made by whoever hosts me, and only they can train it anew."
            )
        await self._take_in(
            interaction,
            archive,
            name=found.name,
            bundle=found.bundle,
            person=found.person,
            person_id=found.person_id,
            real_posts=found.real_posts,
            newest=None,
        )

    @app_commands.command()
    async def retry(self, interaction: discord.Interaction, training: int) -> None:
        """Try a training again that failed.

        Args:
            interaction: what Discord sent.
            training: which one
        """
        await self._check(interaction)
        job = await self._queue.retry(server_of(interaction), training)
        await interaction.response.send_message(
            f"**{safe(job.name)}** waits for another attempt.", ephemeral=True
        )

    @app_commands.command()
    async def cancel(self, interaction: discord.Interaction, training: int) -> None:
        """End a training; its archive is deleted.

        Args:
            interaction: what Discord sent.
            training: which one
        """
        await self._check(interaction)
        await interaction.response.defer(ephemeral=True, thinking=True)
        job = await self._queue.cancel(server_of(interaction), training)
        await interaction.followup.send(
            f"The training of **{safe(job.name)}** is cancelled.", ephemeral=True
        )

    @retrain.autocomplete("persona")
    async def suggest_trained(
        self, interaction: discord.Interaction, typed: str
    ) -> list[app_commands.Choice[str]]:
        """The personas that were trained here."""
        there = await self._personas.of_server(server_of(interaction))
        return choices([each for each in there if each.person], typed)

    @retry.autocomplete("training")
    async def suggest_failed(
        self, interaction: discord.Interaction, typed: str
    ) -> list[app_commands.Choice[int]]:
        """The trainings that failed."""
        jobs = await self._queue.of_server(server_of(interaction))
        return _jobs([job for job in jobs if job.state == "failed"], typed)

    @cancel.autocomplete("training")
    async def suggest_unfinished(
        self, interaction: discord.Interaction, typed: str
    ) -> list[app_commands.Choice[int]]:
        """The trainings that are not over."""
        jobs = await self._queue.of_server(server_of(interaction))
        return _jobs([job for job in jobs if job.state in {"waiting", "running"}], typed)

    async def _take_in(
        self,
        interaction: discord.Interaction,
        archive: discord.Attachment,
        *,
        name: str,
        bundle: str,
        person: str,
        person_id: int | None,
        real_posts: bool,
        newest: int | None,
    ) -> None:
        channel = interaction.channel
        if not isinstance(channel, discord.abc.Messageable):
            raise Refusal("I cannot write messages here: ask in an ordinary text channel.")
        if not interaction.app_permissions.send_messages:
            raise Refusal(
                "I may not write in this channel, and could not show how far it is: ask in "
                "another one, or let me send messages here."
            )
        await interaction.response.defer(ephemeral=True, thinking=True)
        job = await self._queue.add(
            await archive.read(),
            guild_id=server_of(interaction),
            channel_id=channel.id,
            asked_by=interaction.user.id,
            name=name,
            bundle=bundle,
            person=person,
            person_id=person_id,
            real_posts=real_posts,
            limit=newest,
        )
        message = await channel.send(progress_text(job, await self._queue.position(job)))
        await self._queue.show_in(job, message.id)
        await interaction.followup.send(
            "Thank you: the message below tells how far it is. The archive is seen by nobody and "
            "deleted as soon as it is learnt from.",
            ephemeral=True,
        )

    async def _check(self, interaction: discord.Interaction) -> None:
        """See that the member may train: who manages the server, and the trainers' role.

        Raises:
            Refusal: they may not.
        """
        trainers = (await self._settings.of(server_of(interaction))).trainers
        is_trainer = isinstance(interaction.user, discord.Member) and any(
            role.id == trainers for role in interaction.user.roles
        )
        if not (interaction.permissions.manage_guild or is_trainer):
            raise Refusal(
                "Only members who may manage the server can train personas here, and those of the "
                "role that `/settings trainers` names."
            )


def _jobs(jobs: list[Job], typed: str) -> list[app_commands.Choice[int]]:
    matching = [job for job in jobs if typed.casefold() in job.name.casefold()]
    return [
        app_commands.Choice(name=f"{job.name} ({job.asked_at:%d %b %H:%M} UTC)"[:100], value=job.id)
        for job in matching[:MOST]
    ]
