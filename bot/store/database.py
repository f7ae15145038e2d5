"""The database file: opened, and brought to the newest schema."""

import sqlite3
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from importlib.resources import files
from pathlib import Path

import aiosqlite

SETTINGS = """
PRAGMA busy_timeout = 5000;
PRAGMA journal_mode = WAL;
PRAGMA foreign_keys = ON;
PRAGMA secure_delete = ON;
"""
"""Patience first, as changing the journal may have to wait for another process; WAL lets the
command line write while a running bot reads; what is deleted is overwritten, not just unlinked."""


class DatabaseError(Exception):
    """A database that cannot be used; the message is one sentence for a person."""


@asynccontextmanager
async def open_database(path: Path) -> AsyncIterator[aiosqlite.Connection]:
    """Open the database at ``path``, made and migrated as needed.

    Every statement is its own transaction unless one is begun.

    Raises:
        DatabaseError: it cannot be opened, or a newer Mockingbird wrote it.
    """
    try:
        database = await aiosqlite.connect(path, isolation_level=None)
    except sqlite3.Error as error:
        raise DatabaseError(f"The database {path} cannot be opened: {error}.") from error
    try:
        try:
            await database.executescript(SETTINGS)
            await _migrate(database, path)
        except sqlite3.Error as error:
            raise DatabaseError(f"The database {path} cannot be used: {error}.") from error
        yield database
    finally:
        await database.close()


async def _migrate(database: aiosqlite.Connection, path: Path) -> None:
    scripts = _migrations()
    for number, script in enumerate(scripts, start=1):
        await _apply(database, number, script)
    version = await _version(database)
    if version > len(scripts):
        raise DatabaseError(
            f"The database {path} has schema {version} and this Mockingbird knows up to "
            f"{len(scripts)}: update Mockingbird to use it."
        )


async def _apply(database: aiosqlite.Connection, number: int, script: str) -> None:
    await database.execute("BEGIN IMMEDIATE")
    try:
        # Asked inside the transaction: another process may just have applied it.
        if await _version(database) < number:
            for statement in _statements(script):
                await database.execute(statement)
            await database.execute(f"PRAGMA user_version = {number}")
    except BaseException:
        await database.execute("ROLLBACK")
        raise
    await database.execute("COMMIT")


async def _version(database: aiosqlite.Connection) -> int:
    [row] = await database.execute_fetchall("PRAGMA user_version")
    return int(row[0])


def _migrations() -> list[str]:
    """The scripts in ``migrations/``: the one that begins with 001 takes a database to schema 1."""
    folder = files("bot.store") / "migrations"
    scripts = [entry for entry in folder.iterdir() if entry.name.endswith(".sql")]
    return [script.read_text("utf-8") for script in sorted(scripts, key=lambda entry: entry.name)]


def _statements(script: str) -> Iterator[str]:
    # executescript() would commit the transaction that makes a migration whole or nothing.
    statement = ""
    for line in script.splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            yield statement
            statement = ""
