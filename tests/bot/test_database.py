"""The database file, from nothing to the newest schema."""

import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.store import DatabaseError, ServerPersona, meta, open_database, server_personas

MABEL = ServerPersona(
    guild_id=2**62,
    slug="mabel",
    name="Mabel",
    installed_at=datetime(2026, 11, 23, tzinfo=UTC),
    bundle="mabel",
)


async def test_what_is_put_in_is_there_after_reopening(tmp_path: Path) -> None:
    async with open_database(tmp_path / "new.sqlite3") as database:
        await server_personas.put(database, MABEL)
        await meta.put(database, "key", "old")
        await meta.put(database, "key", "new")
    async with open_database(tmp_path / "new.sqlite3") as database:
        assert await server_personas.of_guild(database, MABEL.guild_id) == [MABEL]
        assert await meta.get(database, "key") == "new"
        assert await meta.get(database, "other") is None


async def test_a_personas_row_is_of_one_server(tmp_path: Path) -> None:
    async with open_database(tmp_path / "new.sqlite3") as database:
        await server_personas.put(database, MABEL)
        await server_personas.delete(database, 1, "mabel")
        assert await server_personas.everywhere(database) == [MABEL]
        assert await server_personas.of_guild(database, 1) == []
        await server_personas.delete(database, MABEL.guild_id, "mabel")
        assert await server_personas.everywhere(database) == []


async def test_two_processes_share_the_file(tmp_path: Path) -> None:
    path = tmp_path / "shared.sqlite3"
    async with open_database(path) as running, open_database(path) as command_line:
        await server_personas.put(command_line, MABEL)
        assert await server_personas.everywhere(running) == [MABEL]


async def test_deleted_rows_are_overwritten(tmp_path: Path) -> None:
    async with open_database(tmp_path / "new.sqlite3") as database:
        settings = {
            name: (await database.execute_fetchall(f"PRAGMA {name}"))
            for name in ("journal_mode", "foreign_keys", "secure_delete")
        }
    assert {name: row[0] for name, [row] in settings.items()} == {
        "journal_mode": "wal",
        "foreign_keys": 1,
        "secure_delete": 1,
    }


async def test_a_newer_schema_is_refused_by_number(tmp_path: Path) -> None:
    path = tmp_path / "newer.sqlite3"
    with closing(sqlite3.connect(path)) as database:
        database.execute("PRAGMA user_version = 99")
    with pytest.raises(DatabaseError, match="has schema 99 and this Mockingbird knows up to 3"):
        async with open_database(path):
            pass


async def test_a_migration_that_fails_leaves_nothing_behind(tmp_path: Path) -> None:
    path = tmp_path / "odd.sqlite3"
    with closing(sqlite3.connect(path)) as database:
        database.execute("CREATE TABLE meta (somebody_elses TEXT)")
    with pytest.raises(DatabaseError, match="table meta already exists"):
        async with open_database(path):
            pass
    with closing(sqlite3.connect(path)) as database:
        assert database.execute("SELECT name FROM sqlite_schema").fetchall() == [("meta",)]
        assert database.execute("PRAGMA user_version").fetchone() == (0,)


@pytest.mark.parametrize("content", [None, b"this is no database, only a long enough text. " * 50])
async def test_what_is_no_database_is_refused_in_a_sentence(
    tmp_path: Path, content: bytes | None
) -> None:
    path = tmp_path / "odd"
    path.mkdir() if content is None else path.write_bytes(content)
    with pytest.raises(DatabaseError, match=r"^The database .*odd cannot be \w+: .+\.$"):
        async with open_database(path):
            pass
