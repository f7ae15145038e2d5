"""Which personas speak on which server."""

from dataclasses import astuple, dataclass, fields
from datetime import datetime
from typing import Literal

import aiosqlite

Consent = Literal["stated", "asked", "given"]


@dataclass(frozen=True, slots=True)
class ServerPersona:
    """A persona that may be asked for on one server."""

    guild_id: int
    slug: str
    name: str
    installed_at: datetime
    bundle: str
    """Its folder in the store."""
    version: int | None = None
    """Of the bundle; None is always the newest."""
    avatar_url: str | None = None
    person: str | None = None
    """Whose posts it learnt from, in the words of whoever had it trained."""
    person_id: int | None = None
    """The member whose voice it is, where it is linked to one."""
    consent: Consent = "stated"
    """``stated`` by whoever installed it; ``asked`` of the linked member; ``given`` by them."""
    real_posts: bool = False
    """Whether its person lets ``/guess`` show real posts."""


_COLUMNS = [field.name for field in fields(ServerPersona)]
_SELECT = f"SELECT {', '.join(_COLUMNS)} FROM server_personas"  # noqa: S608 (our own names)
_MARKS = ", ".join("?" * len(_COLUMNS))
_PUT = f"INSERT OR REPLACE INTO server_personas ({', '.join(_COLUMNS)}) VALUES ({_MARKS})"  # noqa: S608


async def put(database: aiosqlite.Connection, persona: ServerPersona) -> None:
    """Let ``persona`` speak on its server; if it does already, its row is renewed."""
    row = [each.isoformat() if isinstance(each, datetime) else each for each in astuple(persona)]
    await database.execute(_PUT, row)


async def delete(database: aiosqlite.Connection, guild_id: int, slug: str) -> None:
    """Take a persona off a server."""
    await database.execute(
        "DELETE FROM server_personas WHERE guild_id = ? AND slug = ?", (guild_id, slug)
    )


async def of_guild(database: aiosqlite.Connection, guild_id: int) -> list[ServerPersona]:
    """The personas of one server, by name."""
    return await _found(database, "WHERE guild_id = ? ORDER BY slug", guild_id)


async def of_person(database: aiosqlite.Connection, person_id: int) -> list[ServerPersona]:
    """The personas of every server that are linked to one person."""
    return await _found(database, "WHERE person_id = ? ORDER BY guild_id, slug", person_id)


async def of_bundle(database: aiosqlite.Connection, bundle: str) -> list[ServerPersona]:
    """Where one bundle of the store speaks."""
    return await _found(database, "WHERE bundle = ? ORDER BY guild_id, slug", bundle)


async def everywhere(database: aiosqlite.Connection) -> list[ServerPersona]:
    """The personas of every server, server by server."""
    return await _found(database, "ORDER BY guild_id, slug")


async def _found(
    database: aiosqlite.Connection, which: str, *values: int | str
) -> list[ServerPersona]:
    rows = await database.execute_fetchall(f"{_SELECT} {which}", values)
    return [_read(row) for row in rows]


def _read(row: aiosqlite.Row) -> ServerPersona:
    values = dict(zip(_COLUMNS, row, strict=True))
    values["installed_at"] = datetime.fromisoformat(values["installed_at"])
    values["real_posts"] = bool(values["real_posts"])
    return ServerPersona(**values)
