"""What a server's persona is: a bundle of the store that whoever hosts the bot let speak there."""

import asyncio
from datetime import UTC, datetime

import aiosqlite

from bot.store import ServerPersona, server_personas
from models import Bundle, BundleError, Store, slugify


class PersonaError(Exception):
    """A persona that cannot be had on a server; the message is one sentence for a person."""


class NobodyHereError(PersonaError):
    """A server without personas."""

    def __init__(self, guild_id: int) -> None:
        super().__init__(
            "No persona lives on this server yet: whoever hosts me can add one with "
            f"`python -m bot persona install NAME --guild {guild_id}`."
        )


class Personas:
    """The personas of every server, and their bundles.

    Rows are read anew for every question, so what another process installs is there at once.
    """

    def __init__(self, store: Store, database: aiosqlite.Connection) -> None:
        self._store = store
        self._database = database
        self._opened: dict[str, Bundle] = {}

    async def install(self, guild_id: int, name: str) -> ServerPersona:
        """Let the store's persona called ``name`` speak on a server.

        Raises:
            BundleError: the store has no such persona, or its bundle cannot be used.
        """
        bundle = await self._newest(name)
        persona = ServerPersona(guild_id, slugify(name), bundle.manifest.name, datetime.now(UTC))
        await server_personas.put(self._database, persona)
        return persona

    async def remove(self, guild_id: int, name: str) -> ServerPersona:
        """Take a persona off a server; its bundle stays in the store.

        Raises:
            PersonaError: it does not live there.
        """
        persona = await self.find(guild_id, name)
        await server_personas.delete(self._database, guild_id, persona.slug)
        return persona

    async def of_server(self, guild_id: int) -> list[ServerPersona]:
        """The personas of one server, by name."""
        return await server_personas.of_guild(self._database, guild_id)

    async def everywhere(self) -> list[ServerPersona]:
        """The personas of every server, server by server."""
        return await server_personas.everywhere(self._database)

    async def find(self, guild_id: int, name: str) -> ServerPersona:
        """The persona of this server that ``name`` means, however it is spelt.

        Raises:
            PersonaError: no such persona lives there.
        """
        there = await self.of_server(guild_id)
        if not there:
            raise NobodyHereError(guild_id)
        wanted = _slug_or_nothing(name)
        for persona in there:
            if persona.slug == wanted:
                return persona
        raise PersonaError(
            f"No persona called “{name}” lives on this server: `/persona list` shows who does."
        )

    async def bundle(self, persona: ServerPersona) -> Bundle:
        """The newest bundle of ``persona``, checked once and then remembered.

        Raises:
            BundleError: it left the store, or cannot be used.
        """
        return await self._newest(persona.name)

    async def _newest(self, name: str) -> Bundle:
        slug = slugify(name)
        opened = self._opened.get(slug)
        if opened is None or self._store.versions(slug)[-1:] != [opened.version]:
            # Checking reads every byte of the bundle, so it must not hold up the event loop.
            opened = await asyncio.to_thread(self._store.latest, name)
            self._opened[slug] = opened
        return opened


def _slug_or_nothing(name: str) -> str | None:
    try:
        return slugify(name)
    except BundleError:
        return None
