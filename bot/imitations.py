"""What members ask for: posts in one voice or a blend, in some mood."""

from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Annotated, Final, Literal, Self

import aiosqlite
from pydantic import BaseModel, ConfigDict, Field

from bot.engine import Mix, PromptTooLong, Request, Sampling
from bot.personas import Personas
from bot.refusal import Refusal
from bot.server_settings import AllServerSettings, ServerSettings
from bot.store import ServerPersona, answers
from bot.writing import Writer

Mood = Literal["tame", "normal", "wild"]

MOODS: Final[dict[Mood, Sampling]] = {
    "tame": Sampling(temperature=0.65, top_k=40, top_p=0.9),
    "normal": Sampling(),
    "wild": Sampling(temperature=1.15, top_k=0, top_p=0.98),
}

REMEMBERED: Final = timedelta(days=30)
"""For so long the buttons under an answer work."""


MOST_SAID: Final = 600
"""Characters of what was said before that an answer has in mind, the last ones."""


class Ask(BaseModel):
    """What somebody asked for."""

    model_config = ConfigDict(frozen=True)

    personas: Annotated[tuple[str, ...], Field(min_length=1, max_length=3)]
    """Their slugs; several are blended in equal parts."""
    prompt: str = ""
    count: Annotated[int, Field(ge=1, le=5)] = 3
    mood: Mood = "normal"
    intensity: Annotated[float, Field(ge=0, le=2)] | None = None
    """Of the voice; None leaves it as a persona speaks by itself."""
    earlier: tuple[int, ...] = ()
    """Messages of the same answer before the one that has the buttons."""
    said: Annotated[str, Field(exclude=True)] = ""
    """What was said before and is answered; what members say is never kept."""

    def with_prompt(self, prompt: str, count: int) -> Self:
        """The same voice and mood, for something else."""
        return self.model_copy(update={"prompt": prompt, "count": count, "earlier": ()})


@dataclass(frozen=True, slots=True)
class Face:
    """Who seems to speak."""

    name: str
    avatar_url: str | None
    label: str
    """What the server has every generated message say of itself."""


@dataclass(frozen=True, slots=True)
class Imitation:
    """Posts, and who seems to have written them."""

    face: Face
    posts: tuple[str, ...]


class Imitations:
    """Turns what members ask for into posts, and remembers what they asked for."""

    def __init__(
        self,
        personas: Personas,
        writer: Writer,
        settings: AllServerSettings,
        database: aiosqlite.Connection,
    ) -> None:
        self._personas = personas
        self._writer = writer
        self._settings = settings
        self._database = database

    async def write(self, guild_id: int, ask: Ask) -> Imitation:
        """Write what was asked for.

        Raises:
            Refusal: a persona is not there or may not speak, or nothing could be shown.
            EngineError, BundleError: as the engine has it.
        """
        voices = [await self._personas.speaker(guild_id, slug) for slug in ask.personas]
        bundles = [await self._personas.bundle(voice) for voice in voices]
        settings = await self._settings.of(guild_id)
        request = Request(
            Mix.spoken(*((bundle, 1.0) for bundle in bundles), intensity=ask.intensity),
            ask.prompt,
            ask.count,
            sampling=MOODS[ask.mood],
            server=guild_id,
        )
        said = ask.said.strip()[-MOST_SAID:].lstrip()
        while True:
            answer = replace(request, prompt=f"{said}\n{ask.prompt}") if said else request
            try:
                posts = await self._writer.write(answer, settings.barred, unseen=said)
            except PromptTooLong:  # in some scripts a character is several tokens
                if not said:
                    raise
                said = said[len(said) // 2 + 1 :].lstrip()
            else:
                return Imitation(_face(voices, settings), tuple(posts))

    async def face(self, guild_id: int, ask: Ask) -> Face:
        """Who seems to answer.

        Raises:
            Refusal: a persona is not there or may not speak.
        """
        voices = [await self._personas.speaker(guild_id, slug) for slug in ask.personas]
        return _face(voices, await self._settings.of(guild_id))

    async def remember(self, message_id: int, guild_id: int, asked_by: int, ask: Ask) -> None:
        """Keep what a message answers, for its buttons."""
        now = datetime.now(UTC)
        await answers.delete_older(self._database, now - REMEMBERED)
        await answers.put(
            self._database, message_id, guild_id, asked_by, ask.model_dump_json(), now
        )

    async def recall(self, message_id: int) -> tuple[int, Ask]:
        """Who asked for what a message answers, and what it was.

        Raises:
            Refusal: that is too long ago, or was forgotten.
        """
        found = await answers.get(self._database, message_id)
        if found is None:
            raise Refusal("I no longer know what was asked for there: ask anew with `/imitate`.")
        asked_by, ask = found
        return asked_by, Ask.model_validate_json(ask)

    async def vote(self, message_id: int, user_id: int, value: Literal[-1, 1]) -> None:
        """Count what somebody thinks of an answer.

        Raises:
            Refusal: it was forgotten.
        """
        await self.recall(message_id)
        await answers.vote(self._database, message_id, user_id, value)

    async def votes(self, persona: ServerPersona) -> tuple[int, int]:
        """How many 👍 and 👎 a persona's answers have."""
        return await answers.votes(self._database, persona.guild_id, persona.slug)

    async def forget_answer(self, message_id: int) -> None:
        """Keep nothing of an answer that was deleted."""
        await answers.delete(self._database, message_id)


def _face(voices: list[ServerPersona], settings: ServerSettings) -> Face:
    return Face(
        name=" × ".join(voice.name for voice in voices),
        avatar_url=voices[0].avatar_url if len(voices) == 1 else None,
        label=settings.label,
    )
