"""The trainings that servers asked for."""

import json
from collections.abc import Collection
from dataclasses import fields
from datetime import datetime

import aiosqlite

from bot.jobs.job import Job

_FIELDS = [field.name for field in fields(Job)]
_COLUMNS = ", ".join(f'"{name}"' for name in _FIELDS)  # quoted: LIMIT is a word of SQL's
_TIMES = ("asked_at", "begun_at", "ended_at")
_TRUTHS = ("real_posts", "interrupted")

# Each server's first, then each one's second; in such a round, whoever was served longest ago.
_IN_TURN = f"""
WITH served AS (SELECT guild_id, max(begun_at) AS last FROM jobs GROUP BY guild_id)
SELECT {_COLUMNS} FROM jobs JOIN served USING (guild_id) WHERE state = 'waiting'
ORDER BY
    interrupted DESC,
    row_number() OVER (PARTITION BY guild_id ORDER BY asked_at, id),
    coalesce(last, ''),
    asked_at,
    id
"""  # noqa: S608 (our own names)


async def add(database: aiosqlite.Connection, **values: object) -> Job:
    """Make a job of the values of its fields; the others are as they begin."""
    names = ", ".join(f'"{name}"' for name in values)
    marks = ", ".join("?" * len(values))
    [job] = await _found(
        database,
        f"INSERT INTO jobs ({names}) VALUES ({marks}) RETURNING {_COLUMNS}",  # noqa: S608
        *map(_written, values.values()),
    )
    return job


async def change(database: aiosqlite.Connection, job_id: int, **values: object) -> Job:
    """Set some fields of a job and give it as it is then."""
    setting = ", ".join(f'"{name}" = ?' for name in values)
    [job] = await _found(
        database,
        f"UPDATE jobs SET {setting} WHERE id = ? RETURNING {_COLUMNS}",  # noqa: S608
        *map(_written, values.values()),
        job_id,
    )
    return job


async def get(database: aiosqlite.Connection, job_id: int) -> Job | None:
    """The job of that number."""
    found = await _found(
        database,
        f"SELECT {_COLUMNS} FROM jobs WHERE id = ?",  # noqa: S608
        job_id,
    )
    return next(iter(found), None)


async def of_guild(database: aiosqlite.Connection, guild_id: int) -> list[Job]:
    """The jobs of one server, newest first."""
    return await _found(
        database,
        f"SELECT {_COLUMNS} FROM jobs WHERE guild_id = ? ORDER BY id DESC",  # noqa: S608
        guild_id,
    )


async def of_bundle(database: aiosqlite.Connection, bundle: str) -> list[Job]:
    """The jobs that teach one persona."""
    return await _found(
        database,
        f"SELECT {_COLUMNS} FROM jobs WHERE bundle = ? ORDER BY id",  # noqa: S608
        bundle,
    )


async def of_user(database: aiosqlite.Connection, user_id: int) -> list[Job]:
    """The jobs that somebody asked for, and those that are to speak for them."""
    return await _found(
        database,
        f"SELECT {_COLUMNS} FROM jobs WHERE ? IN (asked_by, person_id) ORDER BY id",  # noqa: S608
        user_id,
    )


async def in_turn(database: aiosqlite.Connection) -> list[Job]:
    """The jobs that wait, in the order in which they will be begun."""
    return await _found(database, _IN_TURN)


async def with_archive(database: aiosqlite.Connection) -> list[Job]:
    """The jobs whose archives are still kept."""
    return await _found(
        database,
        f"SELECT {_COLUMNS} FROM jobs WHERE archive IS NOT NULL ORDER BY id",  # noqa: S608
    )


async def set_back(database: aiosqlite.Connection, running: Collection[int]) -> None:
    """Let the jobs that ran, but are not ``running`` any more, wait again before all others."""
    await database.execute(
        """
        UPDATE jobs SET state = 'waiting', interrupted = 1
        WHERE state = 'running' AND id NOT IN (SELECT value FROM json_each(?))
        """,
        (json.dumps(list(running)),),
    )


async def delete(database: aiosqlite.Connection, job_id: int) -> None:
    """Forget a job."""
    await database.execute("DELETE FROM jobs WHERE id = ?", (job_id,))


async def _found(database: aiosqlite.Connection, query: str, *values: object) -> list[Job]:
    return [_read(row) for row in await database.execute_fetchall(query, values)]


def _written(value: object) -> object:
    return value.isoformat() if isinstance(value, datetime) else value


def _read(row: aiosqlite.Row) -> Job:
    values = dict(zip(_FIELDS, row, strict=True))
    for name in _TIMES:
        values[name] = values[name] and datetime.fromisoformat(values[name])
    for name in _TRUTHS:
        values[name] = bool(values[name])
    return Job(**values)
