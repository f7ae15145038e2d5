"""Which personas speak on which server."""

from dataclasses import dataclass
from datetime import datetime

import aiosqlite


@dataclass(frozen=True, slots=True)
class ServerPersona:
    """A persona that may be asked for on one server."""

    guild_id: int
    slug: str
    name: str
    installed_at: datetime


async def put(database: aiosqlite.Connection, persona: ServerPersona) -> None:
    """Let ``persona`` speak on its server; if it does already, its row is renewed."""
    await database.execute(
        "INSERT OR REPLACE INTO server_personas (guild_id, slug, name, installed_at) "
        "VALUES (?, ?, ?, ?)",
        (persona.guild_id, persona.slug, persona.name, persona.installed_at.isoformat()),
    )


async def delete(database: aiosqlite.Connection, guild_id: int, slug: str) -> None:
    """Take a persona off a server."""
    await database.execute(
        "DELETE FROM server_personas WHERE guild_id = ? AND slug = ?", (guild_id, slug)
    )


async def of_guild(database: aiosqlite.Connection, guild_id: int) -> list[ServerPersona]:
    """The personas of one server, by name."""
    rows = await database.execute_fetchall(
        "SELECT guild_id, slug, name, installed_at FROM server_personas "
        "WHERE guild_id = ? ORDER BY slug",
        (guild_id,),
    )
    return [_read(row) for row in rows]


async def everywhere(database: aiosqlite.Connection) -> list[ServerPersona]:
    """The personas of every server, server by server."""
    rows = await database.execute_fetchall(
        "SELECT guild_id, slug, name, installed_at FROM server_personas ORDER BY guild_id, slug"
    )
    return [_read(row) for row in rows]


def _read(row: aiosqlite.Row) -> ServerPersona:
    guild_id, slug, name, installed_at = row
    return ServerPersona(guild_id, slug, name, datetime.fromisoformat(installed_at))
