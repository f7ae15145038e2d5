"""What the bot remembers about itself, by key."""

import aiosqlite


async def get(database: aiosqlite.Connection, key: str) -> str | None:
    """What was last put under ``key``."""
    rows = await database.execute_fetchall("SELECT value FROM meta WHERE key = ?", (key,))
    return next((str(value) for (value,) in rows), None)


async def put(database: aiosqlite.Connection, key: str, value: str) -> None:
    """Remember ``value`` under ``key``."""
    await database.execute("INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)", (key, value))
