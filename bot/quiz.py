"""``/guess``: a real post or the bot's?"""

import asyncio
import json
import secrets
from dataclasses import dataclass
from datetime import UTC, datetime

import aiosqlite

from bot.imitations import Ask, Imitations
from bot.personas import Personas
from bot.refusal import Refusal
from bot.store import ServerPersona, quizzes
from models import KEPT_POSTS, Bundle


@dataclass(frozen=True, slots=True)
class Question:
    """A post, and whether its person wrote it."""

    persona: ServerPersona
    post: str
    is_real: bool


class Quiz:
    """Asks about the personas of every server, and keeps the score."""

    def __init__(
        self, personas: Personas, imitations: Imitations, database: aiosqlite.Connection
    ) -> None:
        self._personas = personas
        self._imitations = imitations
        self._database = database

    async def question(self, guild_id: int, name: str | None) -> Question:
        """Draw a post: real or not, with even chances.

        Args:
            guild_id: the server.
            name: the persona that it is about; any that has real posts to show, if left out.

        Raises:
            Refusal: there is none, or its person does not let real posts be shown.
        """
        persona, real = await self._about(guild_id, name)
        if secrets.randbelow(2):
            return Question(persona, secrets.choice(real), is_real=True)
        imitation = await self._imitations.write(guild_id, Ask(personas=(persona.slug,), count=1))
        return Question(persona, imitation.posts[0], is_real=False)

    async def remember(self, message_id: int, question: Question) -> None:
        """Keep what a message asks."""
        persona = question.persona
        await quizzes.put(
            self._database,
            message_id,
            persona.guild_id,
            persona.slug,
            datetime.now(UTC),
            is_real=question.is_real,
        )

    async def guess(self, message_id: int, user_id: int, *, said_real: bool) -> bool:
        """Count a guess; whether it was right.

        Raises:
            Refusal: they guessed before, or the quiz was forgotten.
        """
        is_real = await quizzes.is_real(self._database, message_id)
        if is_real is None:
            raise Refusal("That one was forgotten: `/guess` asks anew.")
        if not await quizzes.guess(self._database, message_id, user_id, said_real=said_real):
            raise Refusal("You have guessed already: `/guess` asks anew.")
        return said_real == is_real

    async def tally(self, message_id: int) -> tuple[int, int]:
        """How many have guessed, and how many of them were right."""
        return await quizzes.tally(self._database, message_id)

    async def fooled(self, persona: ServerPersona) -> tuple[int, int]:
        """How many guesses a persona's own posts have had, and how many took them for real."""
        return await quizzes.fooled(self._database, persona.guild_id, persona.slug)

    async def _about(self, guild_id: int, name: str | None) -> tuple[ServerPersona, list[str]]:
        """A persona, and the real posts that it may show."""
        if name is not None:
            persona = await self._personas.speaker(guild_id, name)
            if posts := await self._real_posts(persona):
                return persona, posts
            raise Refusal(
                f"“{persona.name}” shows no real posts: its person can allow that when it is "
                "trained, with `/persona train … real_posts:True`."
            )
        there = [
            each for each in await self._personas.of_server(guild_id) if each.consent != "asked"
        ]
        # In any order, the first that has some is as good as drawn among all that do.
        for persona in secrets.SystemRandom().sample(there, len(there)):
            if posts := await self._real_posts(persona):
                return persona, posts
        raise Refusal(
            "No persona here shows real posts, so there is nothing to guess: an admin can "
            "train one whose person allows it, with `/persona train … real_posts:True`."
        )

    async def _real_posts(self, persona: ServerPersona) -> list[str]:
        if not persona.real_posts:
            return []
        return await asyncio.to_thread(_read_posts, await self._personas.bundle(persona))


def _read_posts(bundle: Bundle) -> list[str]:
    file = bundle.path / KEPT_POSTS
    posts: list[str] = json.loads(file.read_bytes()) if file.exists() else []
    return posts
