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
        self._said: dict[int, deque[tuple[int | None, str]]] = {}
        """By channel: who said it, None being the persona, and what."""
        self._answered: dict[int, deque[float]] = {}

    async def look_again(self) -> None:
        """Take up the chats that are under way, and hold nothing of those that have ended."""
        there = await chats.channels(self._database)
        for ended in self._channels - there:
            self._let_go(ended)
        self._channels = there

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
        self._let_go(channel_id)
        self._channels.add(channel_id)
        return persona

    async def stop(self, channel_id: int) -> bool:
        """End the chat in a channel; False if there was none."""
        there = await chats.get(self._database, channel_id)
        await chats.delete(self._database, channel_id)
        self._let_go(channel_id)
        return there is not None

    async def forget_user(self, user_id: int) -> None:
        """End the chats that somebody started, and hold nothing that they said in any."""
        await chats.delete_of_user(self._database, user_id)
        await self.look_again()
        for channel_id, lines in self._said.items():
            others = (line for line in lines if line[0] != user_id)
            self._said[channel_id] = deque(others, maxlen=_LINES)

    def hear(self, channel_id: int, said_by: int | None, text: str) -> None:
        """Have in mind what was said where a persona chats."""
        if text and channel_id in self._channels:
            self._said.setdefault(channel_id, deque(maxlen=_LINES)).append((said_by, text))

    def forget_said(self, channel_id: int) -> None:
        """Have nothing in mind of what was said in a channel."""
        self._said.pop(channel_id, None)

    async def answer(self, channel_id: int) -> Imitation | None:
        """What the persona says to that; None where it has said enough for now, or is gone.

        Raises:
            Refusal: it may not speak any more, or nothing could be shown.
        """
        chat = await chats.get(self._database, channel_id)
        if chat is None:
            self._let_go(channel_id)
            return None
        if not self._may_answer(channel_id):
            return None
        said = "\n".join(text for _, text in self._said.get(channel_id, ()))
        ask = Ask(personas=(chat.slug,), count=1, said=said)
        imitation = await self._imitations.write(chat.guild_id, ask)
        if await chats.get(self._database, channel_id) != chat:
            return None  # it ended meanwhile
        self.hear(channel_id, None, imitation.posts[0])
        return imitation

    async def speaks_unasked(self, guild_id: int) -> bool:
        """Whether chance has it that a persona answers what was not said to it."""
        settings = await self._settings.of(guild_id)
        return random.random() * 100 < settings.chat_chance  # noqa: S311 (no secret)

    def _let_go(self, channel_id: int) -> None:
        self._channels.discard(channel_id)
        self._said.pop(channel_id, None)
        self._answered.pop(channel_id, None)

    def _may_answer(self, channel_id: int) -> bool:
        now = time.monotonic()
        times = self._answered.setdefault(channel_id, deque(maxlen=_RATE))
        if len(times) == _RATE and now - times[0] < 60:
            return False
        times.append(now)
        return True
