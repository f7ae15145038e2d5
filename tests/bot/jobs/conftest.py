"""A queue as the bot has it, with a real database and real processes that pretend to train."""

import asyncio
import json
import os
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from typing import Any

import pytest

from bot.jobs.job import Job
from bot.jobs.launcher import Launcher
from bot.jobs.queue import TrainingQueue
from bot.store import open_database

Deeds = list[tuple[str, object]]

FAKE = "tests.bot.jobs.fake_training"
WELL: Deeds = [
    (
        "say",
        {
            "event": "done",
            "path": "there",
            "version": 1,
            "bits_per_character": {"base": 2.91, "own": 2.41},
        },
    )
]
"""What a training does that goes well."""


class House:
    """A bot's training queue, what it tells, and what its processes saw."""

    def __init__(self, folder: Path) -> None:
        self.database = folder / "bot.sqlite3"
        self.archives = folder / "archives"
        self.store = folder / "store"
        self.store.mkdir(exist_ok=True)
        self.admitted: list[Job] = []
        self.told: list[Job] = []
        self.queue: TrainingQueue

    @asynccontextmanager
    async def open(self, **bounds: Any) -> AsyncIterator[TrainingQueue]:
        """The queue, not yet running."""
        launcher = Launcher(program=FAKE, memory_mb=bounds.pop("memory_mb", 0))
        async with open_database(self.database) as database:
            self.queue = TrainingQueue(
                database,
                self.archives,
                self.store,
                launcher,
                admit=self._admit,
                on_change=self._hear,
                **bounds,
            )
            yield self.queue

    @asynccontextmanager
    async def running(self, **bounds: Any) -> AsyncIterator[TrainingQueue]:
        """The queue as a bot runs it; in the end it is stopped as a bot stops."""
        async with self.open(**bounds) as queue, background(queue.run()):
            yield queue

    async def ask(self, deeds: Deeds, name: str = "Ada", guild: int = 1, **more: Any) -> Job:
        """Ask for a training that does as ``deeds`` say."""
        return await self.queue.add(
            json.dumps(deeds).encode(),
            guild_id=guild,
            channel_id=7,
            name=name,
            bundle=f"{name.lower().strip('-')}-{guild}",
            person="Ada herself",
            **{"asked_by": 9, **more},
        )

    async def job(self, job: Job) -> Job:
        """How ``job`` is now."""
        return next(each for each in await self.queue.of_server(job.guild_id) if each.id == job.id)

    async def ended(self, job: Job) -> Job:
        """How ``job`` is when it is over."""

        async def over() -> bool:
            return (await self.job(job)).state in ("done", "failed", "cancelled")

        await until(over)
        return await self.job(job)

    async def has_begun(self, times: int = 1) -> dict[str, Any]:
        """What the latest process saw, once there were so many."""
        await until(lambda: len(self.begun()) >= times)
        return self.begun()[-1]

    def begun(self) -> list[dict[str, Any]]:
        """What every process saw when it began, oldest first."""
        file = self.store / "begun.jsonl"
        lines = file.read_text().splitlines(keepends=True) if file.exists() else []
        return [json.loads(line) for line in lines if line.endswith("\n")]

    def let(self, gate: str) -> None:
        """Let the processes go on that wait for ``gate``."""
        (self.store / gate).touch()

    def kept(self) -> list[Path]:
        """The archives that are there."""
        return sorted(self.archives.iterdir())

    async def _admit(self, job: Job) -> None:
        self.admitted.append(job)

    async def _hear(self, job: Job) -> None:
        self.told.append(job)


@asynccontextmanager
async def background(work: Coroutine[Any, Any, None]) -> AsyncIterator[None]:
    """Do ``work`` beside the block, and cancel it at the block's end."""
    task = asyncio.create_task(work)
    try:
        yield
    finally:
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task


async def until(
    condition: Callable[[], bool] | Callable[[], Awaitable[bool]], seconds: float = 20
) -> None:
    """Wait until ``condition`` holds."""
    limit = time.monotonic() + seconds
    while True:
        holds = condition()
        if holds if isinstance(holds, bool) else await holds:
            return
        assert time.monotonic() < limit, "it never came about"
        await asyncio.sleep(0.01)


def lives(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


@pytest.fixture
def house(tmp_path: Path) -> House:
    return House(tmp_path)
