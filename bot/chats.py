"""Where personas chat, and what was said there a moment ago."""

import random
import time
from collections import deque
from datetime import UTC, datetime
from typing import Final

import aiosqlite

from bot.imitations import Ask, Imitation, Imitations
from bot.personas import Personas
from bot.server_settings import AllServerSettings
from bot.store import ServerPersona, chats
from bot.store.chats import Chat

_LINES: Final = 4
"""Of what was said before that an answer has in mind."""

_RATE: Final = 6
"""Answers a minute and channel, at most."""


class Chats:
    """The channels in which a persona answers; what is said there is held for a while, not kept."""

    def __init__(
        self,
        personas: Personas,
        imitations: Imitations,
        settings: AllServerSettings,
        database: aiosqlite.Connection,
    ) -> None:
        self._personas = personas
        self._imitations = imitations
        self._settings = settings
        self._database = database
        self._channels: set[int] = set()
        self._said: dict[int, deque[str]] = {}
        self._answered: dict[int, deque[float]] = {}

    async def load(self) -> None:
        """Take up the chats that were under way."""
        self._channels = await chats.channels(self._database)

    def is_chat(self, channel_id: int) -> bool:
        """Whether a persona chats there."""
        return channel_id in self._channels

    async def start(
        self, channel_id: int, guild_id: int, name: str, started_by: int
    ) -> ServerPersona:
        """Let a persona chat in a channel; another that did so there no longer does.

        Raises:
            Refusal: it is not there, or may not speak.
        """
        persona = await self._personas.speaker(guild_id, name)
        now = datetime.now(UTC).isoformat()
        await chats.put(self._database, Chat(channel_id, guild_id, persona.slug, started_by, now))
        self._channels.add(channel_id)
        return persona

    async def stop(self, channel_id: int) -> bool:
        """End the chat in a channel; False if there was none."""
        there = await chats.get(self._database, channel_id)
        await chats.delete(self._database, channel_id)
        self._channels.discard(channel_id)
        self._said.pop(channel_id, None)
        return there is not None

    def hear(self, channel_id: int, text: str) -> None:
        """Have in mind what was said."""
        if text:
            self._said.setdefault(channel_id, deque(maxlen=_LINES)).append(text)

    async def answer(self, channel_id: int) -> Imitation | None:
        """What the persona says to that; None where it has said enough for now, or is gone.

        Raises:
            Refusal: it may not speak any more, or nothing could be shown.
        """
        chat = await chats.get(self._database, channel_id)
        if chat is None:
            self._channels.discard(channel_id)
            return None
        if not self._may_answer(channel_id):
            return None
        said = "\n".join(self._said.get(channel_id, ()))
        ask = Ask(personas=(chat.slug,), count=1, said=said)
        imitation = await self._imitations.write(chat.guild_id, ask)
        self.hear(channel_id, imitation.posts[0])
        return imitation

    async def speaks_unasked(self, guild_id: int) -> bool:
        """Whether chance has it that a persona answers what was not said to it."""
        settings = await self._settings.of(guild_id)
        return random.random() * 100 < settings.chat_chance  # noqa: S311 (no secret)

    def _may_answer(self, channel_id: int) -> bool:
        now = time.monotonic()
        times = self._answered.setdefault(channel_id, deque(maxlen=_RATE))
        if len(times) == _RATE and now - times[0] < 60:
            return False
        times.append(now)
        return True
