"""What is kept about a person, given to them or gone for good."""

from collections.abc import Awaitable, Callable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import aiosqlite

from bot.chats import Chats
from bot.engine import Engine
from bot.jobs.queue import TrainingQueue
from bot.personas import Personas
from bot.store import ServerPersona, answers, chats, quizzes
from bot.writing import Writer
from models import BundleError


@dataclass(frozen=True, slots=True)
class Kept:
    """Everything that is kept about one person."""

    personas: list[ServerPersona]
    """That are linked to them, on every server."""
    with_posts: list[ServerPersona]
    """Those of them with which real posts are kept as they were written."""
    asked: list[dict[str, object]]
    votes: list[dict[str, object]]
    guesses: list[dict[str, object]]
    chats: list[chats.Chat]
    trainings: list[dict[str, object]]
    """Those that they asked for, and those of their posts."""


class Privacy:
    """Answers for everything that the bot keeps about people."""

    def __init__(
        self,
        personas: Personas,
        writer: Writer,
        engine: Engine,
        queue: TrainingQueue,
        database: aiosqlite.Connection,
        chats: Chats,
        drop_picture: Callable[[str], Awaitable[None]],
    ) -> None:
        self._chats = chats
        self._drop_picture = drop_picture
        self._personas = personas
        self._writer = writer
        self._engine = engine
        self._queue = queue
        self._database = database

    async def kept(self, user_id: int) -> Kept:
        """What is kept about somebody."""
        personas = await self._personas.of_person(user_id)
        return Kept(
            personas=personas,
            with_posts=[each for each in personas if self._personas.keeps_posts(each)],
            asked=await answers.of_user(self._database, user_id),
            votes=await answers.votes_of_user(self._database, user_id),
            guesses=await quizzes.of_user(self._database, user_id),
            chats=await chats.of_user(self._database, user_id),
            trainings=await self._queue.of_user(user_id),
        )

    async def files(self, kept: Kept) -> dict[str, Path]:
        """The files of somebody's personas, by the names that an export gives them."""
        found: dict[str, Path] = {}
        for persona in kept.personas:
            try:
                bundle = await self._personas.bundle(persona)
            except BundleError:
                continue
            for file in sorted(bundle.path.iterdir()):
                found[f"{persona.guild_id}/{persona.slug}/{file.name}"] = file
        return found

    async def forget(self, user_id: int) -> tuple[list[str], list[str]]:
        """Let everything be gone that is somebody's, on every server, at once and for good.

        Returns:
            The names of the personas that are no more, and of those that other servers still have.
        """
        # First: a training that ended meanwhile would leave a persona that nobody looks for.
        await self._queue.forget_user(user_id)
        gone: set[str] = set()
        left: set[str] = set()
        for persona in await self._personas.of_person(user_id):
            (gone if await self._end(persona) else left).add(persona.name)
        await answers.delete_of_user(self._database, user_id)
        await quizzes.delete_of_user(self._database, user_id)
        await self._chats.forget_user(user_id)
        await self._erase()
        return sorted(gone), sorted(left)

    async def remove(self, persona: ServerPersona) -> None:
        """Take a persona off its server; what only that server has trained is gone with it."""
        if persona.person is not None:  # trained here, rather than installed by the host
            await self.forget_persona(persona)
            return
        await self._delete([persona])

    async def forget_persona(self, persona: ServerPersona) -> bool:
        """End a persona: rows, files, and what memory holds of it.

        What a server has trained ends everywhere. What the host installed ends where it is linked
        to the same member, and its files stay while any other server has it.

        Returns:
            Whether it is gone as a whole.
        """
        is_gone = await self._end(persona)
        await self._erase()
        return is_gone

    async def _end(self, persona: ServerPersona) -> bool:
        there = await self._personas.of_bundle(persona.bundle)
        doomed = [
            each
            for each in there
            if persona.person is not None or each.person_id == persona.person_id
        ]
        is_gone = len(doomed) == len(there)
        if is_gone:
            await self._delete_bundle(persona.bundle)
        # Rows go after the files: by them, what the disk did not let go is found again.
        await self._delete(doomed)
        return is_gone

    async def _delete(self, personas: list[ServerPersona]) -> None:
        for persona in personas:
            await self._personas.delete(persona)
        await self._chats.look_again()
        for persona in personas:
            if persona.avatar_url:
                await self._drop_picture(persona.avatar_url)

    async def _delete_bundle(self, bundle: str) -> None:
        await self._queue.forget(bundle)
        try:
            await self._personas.delete_bundle(bundle)
        finally:
            # Only now: before that, whoever still asked had it read from disk again.
            for each in self._personas.close(bundle):
                self._writer.forget(each.path.parent)
                await self._engine.forget(each)

    async def _erase(self) -> None:
        # Deleted rows are overwritten (secure_delete); what the journal still holds of them goes
        # when it is folded into the file and cut off.
        await self._database.execute_fetchall("PRAGMA wal_checkpoint(TRUNCATE)")


def as_json(kept: Kept) -> dict[str, Any]:
    """What is kept, for the file of an export."""
    return {
        "personas": [asdict(each) for each in kept.personas],
        "asked_for": kept.asked,
        "votes": kept.votes,
        "guesses": kept.guesses,
        "chats_started": [asdict(each) for each in kept.chats],
        "trainings": kept.trainings,
    }
