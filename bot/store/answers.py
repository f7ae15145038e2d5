"""What was asked for, by the message that answered; and what people thought of it."""

from datetime import datetime

import aiosqlite


async def put(
    database: aiosqlite.Connection,
    message_id: int,
    guild_id: int,
    asked_by: int,
    ask: str,
    made_at: datetime,
) -> None:
    """Remember what ``message_id`` answers: ``ask`` is the text of a JSON object."""
    await database.execute(
        "INSERT OR REPLACE INTO answers (message_id, guild_id, asked_by, ask, made_at) "
        "VALUES (?, ?, ?, ?, ?)",
        (message_id, guild_id, asked_by, ask, made_at.isoformat()),
    )


async def get(database: aiosqlite.Connection, message_id: int) -> tuple[int, str] | None:
    """Who asked, and for what."""
    rows = await database.execute_fetchall(
        "SELECT asked_by, ask FROM answers WHERE message_id = ?", (message_id,)
    )
    return next(((int(asked_by), str(ask)) for asked_by, ask in rows), None)


async def delete(database: aiosqlite.Connection, message_id: int) -> None:
    """Forget an answer, and its votes."""
    await database.execute("DELETE FROM answers WHERE message_id = ?", (message_id,))


async def delete_older(database: aiosqlite.Connection, than: datetime) -> None:
    """Forget the answers of before."""
    await database.execute("DELETE FROM answers WHERE made_at < ?", (than.isoformat(),))


async def vote(database: aiosqlite.Connection, message_id: int, user_id: int, value: int) -> None:
    """Count somebody's 👍 (1) or 👎 (-1); the last one counts."""
    await database.execute(
        "INSERT OR REPLACE INTO votes (message_id, user_id, vote) VALUES (?, ?, ?)",
        (message_id, user_id, value),
    )


async def votes(database: aiosqlite.Connection, guild_id: int, slug: str) -> tuple[int, int]:
    """How many 👍 and 👎 one persona of a server has, blends left out."""
    [(up, down)] = await database.execute_fetchall(
        "SELECT coalesce(sum(vote = 1), 0), coalesce(sum(vote = -1), 0) "
        "FROM votes JOIN answers USING (message_id) "
        "WHERE guild_id = ? AND ask ->> '$.personas' = json_array(?)",
        (guild_id, slug),
    )
    return int(up), int(down)


async def delete_of_persona(database: aiosqlite.Connection, guild_id: int, slug: str) -> None:
    """Forget all that a persona has answered on a server, in blends too."""
    await database.execute(
        "DELETE FROM answers WHERE guild_id = ? AND EXISTS "
        "(SELECT 1 FROM json_each(ask, '$.personas') WHERE value = ?)",
        (guild_id, slug),
    )


async def delete_of_user(database: aiosqlite.Connection, user_id: int) -> None:
    """Forget what somebody asked for, and what they thought of others' answers."""
    await database.execute("DELETE FROM votes WHERE user_id = ?", (user_id,))
    await database.execute("DELETE FROM answers WHERE asked_by = ?", (user_id,))


async def of_user(database: aiosqlite.Connection, user_id: int) -> list[dict[str, object]]:
    """What somebody asked for."""
    rows = await database.execute_fetchall(
        "SELECT message_id, guild_id, ask, made_at FROM answers WHERE asked_by = ? "
        "ORDER BY made_at",
        (user_id,),
    )
    return [dict(zip(("message", "server", "asked", "at"), row, strict=True)) for row in rows]


async def votes_of_user(database: aiosqlite.Connection, user_id: int) -> list[dict[str, object]]:
    """What somebody thought of answers."""
    rows = await database.execute_fetchall(
        "SELECT message_id, vote FROM votes WHERE user_id = ?", (user_id,)
    )
    return [dict(zip(("message", "vote"), row, strict=True)) for row in rows]
