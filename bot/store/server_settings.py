"""The settings of each server, as the text of a JSON object."""

import aiosqlite


async def get(database: aiosqlite.Connection, guild_id: int) -> str | None:
    """What a server has set, if it has set anything."""
    rows = await database.execute_fetchall(
        "SELECT settings FROM server_settings WHERE guild_id = ?", (guild_id,)
    )
    return next((str(settings) for (settings,) in rows), None)


async def put(database: aiosqlite.Connection, guild_id: int, settings: str) -> None:
    """Keep what a server has set."""
    await database.execute(
        "INSERT OR REPLACE INTO server_settings (guild_id, settings) VALUES (?, ?)",
        (guild_id, settings),
    )
