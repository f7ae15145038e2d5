"""The quizzes of ``/guess``, and what people guessed."""

from datetime import datetime

import aiosqlite


async def put(
    database: aiosqlite.Connection,
    message_id: int,
    guild_id: int,
    slug: str,
    made_at: datetime,
    *,
    is_real: bool,
) -> None:
    """Remember what a quiz shows."""
    await database.execute(
        "INSERT INTO quizzes (message_id, guild_id, slug, is_real, made_at) VALUES (?, ?, ?, ?, ?)",
        (message_id, guild_id, slug, is_real, made_at.isoformat()),
    )


async def is_real(database: aiosqlite.Connection, message_id: int) -> bool | None:
    """Whether a quiz shows a real post; None if there is no such quiz any more."""
    rows = await database.execute_fetchall(
        "SELECT is_real FROM quizzes WHERE message_id = ?", (message_id,)
    )
    return next((bool(real) for (real,) in rows), None)


async def guess(
    database: aiosqlite.Connection, message_id: int, user_id: int, *, said_real: bool
) -> bool:
    """Count somebody's guess; False if they had guessed already, which stays."""
    cursor = await database.execute(
        "INSERT OR IGNORE INTO guesses (message_id, user_id, said_real) VALUES (?, ?, ?)",
        (message_id, user_id, said_real),
    )
    return cursor.rowcount > 0


async def tally(database: aiosqlite.Connection, message_id: int) -> tuple[int, int]:
    """How many have guessed, and how many of them were right."""
    [(guessed, right)] = await database.execute_fetchall(
        "SELECT count(*), coalesce(sum(said_real = is_real), 0) "
        "FROM guesses JOIN quizzes USING (message_id) WHERE message_id = ?",
        (message_id,),
    )
    return int(guessed), int(right)


async def fooled(database: aiosqlite.Connection, guild_id: int, slug: str) -> tuple[int, int]:
    """How many guesses were made on a persona's own posts, and how many took them for real."""
    [(guessed, taken)] = await database.execute_fetchall(
        "SELECT count(*), coalesce(sum(said_real), 0) "
        "FROM guesses JOIN quizzes USING (message_id) "
        "WHERE guild_id = ? AND slug = ? AND NOT is_real",
        (guild_id, slug),
    )
    return int(guessed), int(taken)


async def delete_of_persona(database: aiosqlite.Connection, guild_id: int, slug: str) -> None:
    """Forget the quizzes about a persona."""
    await database.execute("DELETE FROM quizzes WHERE guild_id = ? AND slug = ?", (guild_id, slug))


async def delete_of_user(database: aiosqlite.Connection, user_id: int) -> None:
    """Forget what somebody guessed."""
    await database.execute("DELETE FROM guesses WHERE user_id = ?", (user_id,))


async def of_user(database: aiosqlite.Connection, user_id: int) -> list[dict[str, object]]:
    """What somebody guessed."""
    rows = await database.execute_fetchall(
        "SELECT message_id, said_real FROM guesses WHERE user_id = ?", (user_id,)
    )
    return [dict(zip(("message", "said_real"), row, strict=True)) for row in rows]
