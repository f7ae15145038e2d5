"""The channels in which a persona chats."""

from dataclasses import astuple, dataclass, fields

import aiosqlite


@dataclass(frozen=True, slots=True)
class Chat:
    """A persona that answers in a channel."""

    channel_id: int
    guild_id: int
    slug: str
    started_by: int
    started_at: str
    """ISO 8601, UTC."""


_COLUMNS = ", ".join(field.name for field in fields(Chat))


async def put(database: aiosqlite.Connection, chat: Chat) -> None:
    """Let a persona chat in a channel; the one that did so before no longer does."""
    await database.execute(
        f"INSERT OR REPLACE INTO chats ({_COLUMNS}) VALUES (?, ?, ?, ?, ?)",  # noqa: S608 (ours)
        astuple(chat),
    )


async def get(database: aiosqlite.Connection, channel_id: int) -> Chat | None:
    """Who chats in a channel."""
    rows = await database.execute_fetchall(
        f"SELECT {_COLUMNS} FROM chats WHERE channel_id = ?",  # noqa: S608 (our own names)
        (channel_id,),
    )
    return next((Chat(*row) for row in rows), None)


async def channels(database: aiosqlite.Connection) -> set[int]:
    """The channels in which anybody chats."""
    rows = await database.execute_fetchall("SELECT channel_id FROM chats")
    return {int(channel_id) for (channel_id,) in rows}


async def delete(database: aiosqlite.Connection, channel_id: int) -> None:
    """End the chat in a channel."""
    await database.execute("DELETE FROM chats WHERE channel_id = ?", (channel_id,))


async def delete_of_persona(database: aiosqlite.Connection, guild_id: int, slug: str) -> None:
    """End all chats of a persona."""
    await database.execute("DELETE FROM chats WHERE guild_id = ? AND slug = ?", (guild_id, slug))


async def delete_of_user(database: aiosqlite.Connection, user_id: int) -> None:
    """End the chats that somebody started."""
    await database.execute("DELETE FROM chats WHERE started_by = ?", (user_id,))


async def of_user(database: aiosqlite.Connection, user_id: int) -> list[Chat]:
    """The chats that somebody started."""
    rows = await database.execute_fetchall(
        f"SELECT {_COLUMNS} FROM chats WHERE started_by = ?",  # noqa: S608 (our own names)
        (user_id,),
    )
    return [Chat(*row) for row in rows]
