"""The messages that show how far a training is, and how it ended."""

import logging
import time
from typing import Final

import discord

from bot.cogs.admin_log import AdminLog
from bot.cogs.consent import consent_question
from bot.discord_kit.errors import UNHEARD
from bot.discord_kit.layout import lay_out
from bot.discord_kit.safe_text import safe
from bot.engine import EngineError
from bot.imitations import Ask, Imitations
from bot.jobs.job import Job
from bot.jobs.progress_text import figures, progress_text
from bot.jobs.queue import TrainingQueue
from bot.personas import Personas
from bot.refusal import Refusal
from bot.store import ServerPersona
from models import BundleError

_PACE: Final = 3.0
"""Seconds between two edits of a message: Discord allows five in five seconds, all told."""

log = logging.getLogger(__name__)


class TrainingMessages:
    """Keeps each training's message up to date; at its end the persona moves in and is told of."""

    def __init__(
        self,
        client: discord.Client,
        personas: Personas,
        imitations: Imitations,
        admin_log: AdminLog,
    ) -> None:
        self._client = client
        self._personas = personas
        self._imitations = imitations
        self._admin_log = admin_log
        self.queue: TrainingQueue | None = None
        """That whose jobs these are, once there is one: each needs the other."""
        self._shown: dict[int, tuple[str, float]] = {}
        """By job: its state when the message was last edited, and when that was."""

    async def admit(self, job: Job) -> None:
        """Take in the persona that ``job`` has trained.

        Raises:
            BundleError: its bundle is not there, or cannot be used.
        """
        await self._personas.admit(
            job.guild_id,
            job.name,
            bundle=job.bundle,
            person=job.person,
            person_id=job.person_id,
            real_posts=job.real_posts,
        )

    async def show(self, job: Job) -> None:
        """Show a change of ``job``."""
        state, then = self._shown.get(job.id, ("", float("-inf")))
        now = time.monotonic()
        is_under_way = job.state in {"waiting", "running"}
        if state == job.state and is_under_way and now - then < _PACE:
            return
        self._shown[job.id] = job.state, now
        await self._edit(job, await self._position(job))
        if state == job.state:
            return
        # A message that is edited calls nobody, so the end is another one.
        if job.state == "done":
            await self._introduce(job)
        elif job.state == "failed" and job.archive is not None:  # or else it failed a day ago
            await self._send(job, f"<@{job.asked_by}>, the training of {_name(job)} failed.")

    async def _position(self, job: Job) -> int | None:
        return await self.queue.position(job) if self.queue else None

    async def _edit(self, job: Job, position: int | None) -> None:
        if job.message_id is None:
            return
        channel = self._channel(job)
        try:
            message = channel.get_partial_message(job.message_id)
            await message.edit(content=progress_text(job, position))
        except UNHEARD as error:
            log.info("The message of training %d cannot be edited: %s", job.id, error)

    async def _introduce(self, job: Job) -> None:
        persona = await self._personas.with_bundle(job.guild_id, job.bundle)
        if persona is None:  # removed since then
            return
        await self._admin_log.tell(
            job.guild_id,
            f"<@{job.asked_by}> had {_name(job)} trained on posts of {safe(job.person)}.",
        )
        if persona.consent == "asked":
            text, view = consent_question(persona, job.asked_by)
            await self._send(job, text, view)
            return
        text = f"<@{job.asked_by}>, {_name(job)} is ready: `/imitate persona:{safe(job.name)}`."
        await self._send(job, "\n".join([text, *figures(job), await self._samples(persona)]))

    async def _samples(self, persona: ServerPersona) -> str:
        try:
            imitation = await self._imitations.write(
                persona.guild_id, Ask(personas=(persona.slug,), count=3)
            )
        except (Refusal, EngineError, BundleError) as error:
            log.info("No samples of a new persona: %s", error)
            return ""
        label = f"-# {safe(imitation.face.label)} of {safe(persona.name)}"
        return lay_out([post[:500] for post in imitation.posts], label)[0]

    async def _send(self, job: Job, text: str, view: discord.ui.View | None = None) -> None:
        called = [discord.Object(user) for user in (job.asked_by, job.person_id) if user]
        try:
            await self._channel(job).send(
                text[:2000],
                view=view or discord.utils.MISSING,
                allowed_mentions=discord.AllowedMentions(everyone=False, roles=False, users=called),
            )
        except UNHEARD as error:
            log.info("The end of training %d cannot be told: %s", job.id, error)

    def _channel(self, job: Job) -> discord.PartialMessageable:
        return self._client.get_partial_messageable(job.channel_id, guild_id=job.guild_id)


def _name(job: Job) -> str:
    return f"**{safe(job.name)}**"
