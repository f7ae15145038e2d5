"""The queue of trainings: who is next, what is under way, and what is left of it afterwards."""

import asyncio
import logging
import secrets
import shutil
from collections.abc import Awaitable, Callable, Iterable
from contextlib import aclosing, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Final, Literal

import aiosqlite

from bot.jobs.job import ARCHIVE_KEPT, Job, JobError
from bot.jobs.launcher import Launcher, TrainingError, check_can_train
from bot.store import jobs
from models import Store
from models.progress import Done, Event, HeldOut, Stage, Step

_PACE: Final = 1.0
"""Seconds between two writes of how far a job is."""
_SWEEP: Final = 600
"""Seconds between two looks for archives whose time is over."""
_RETRY: Final = 30
"""Seconds until what went wrong with the queue itself is tried again."""
_SUFFIX: Final = ".archive"
_PROGRESS: Final = (
    "stage",
    "stage_number",
    "stages",
    "fraction",
    "seconds_left",
    "held_out_before",
    "held_out",
)
"""What a new attempt begins without."""

log = logging.getLogger(__name__)


class TrainingQueue:
    """The trainings of every server, of which a few run at once.

    First come, first served; but servers take turns, so that one with three trainings does not
    hold up another's first. What ran when the bot was stopped is begun again before all others,
    and goes on from its own checkpoint.
    """

    def __init__(
        self,
        database: aiosqlite.Connection,
        folder: Path,
        store_root: Path,
        launcher: Launcher,
        *,
        admit: Callable[[Job], Awaitable[None]],
        on_change: Callable[[Job], Awaitable[None]],
        base: str = "gpt2",
        at_once: int = 1,
        most_waiting_per_server: int = 3,
    ) -> None:
        """Set the bounds.

        Args:
            database: where jobs outlive the bot.
            folder: where archives lie until they are learnt from; made if need be.
            store_root: the store that bundles are written to.
            launcher: starts a training.
            admit: takes in what a job has trained, before that is over and its archive deleted;
                interrupted there, it is trained again. What it raises is the job's failure.
            on_change: hears of every change of a job, of its progress at most once a second. It
                may ask for ``position``; to cancel or forget jobs is not for it.
            base: what personas are taught on, as the training's ``--base`` takes it.
            at_once: trainings that run at the same time.
            most_waiting_per_server: trainings of one server that may wait.
        """
        self._database = database
        self._folder = folder
        self._store_root = store_root
        self._launcher = launcher
        self._admit = admit
        self._on_change = on_change
        self._base = base
        self._at_once = at_once
        self._most_waiting = most_waiting_per_server
        self._running: dict[int, asyncio.Task[None]] = {}
        self._ending: set[int] = set()
        self._places: dict[int, int] = {}
        self._woken = asyncio.Event()
        # What a job is and what is done about it must not drift apart between two awaits.
        self._deciding = asyncio.Lock()

    async def add(
        self,
        archive: bytes | Path,
        *,
        guild_id: int,
        channel_id: int,
        asked_by: int,
        name: str,
        bundle: str,
        person: str,
        person_id: int | None = None,
        real_posts: bool = False,
        limit: int | None = None,
    ) -> Job:
        """Take in a training; a file that is given as ``archive`` is moved away.

        Raises:
            JobError: this machine cannot train, the persona is in training already, or the server
                has too many waiting.
        """
        check_can_train()
        async with self._deciding:
            await self._check_room(guild_id, name, bundle)
            # Nobody chooses the file's name, so it says nothing and leads nowhere.
            file = self._folder / f"{secrets.token_hex(8)}{_SUFFIX}"
            await asyncio.to_thread(_keep, archive, file)
            job = await jobs.add(
                self._database,
                guild_id=guild_id,
                channel_id=channel_id,
                asked_by=asked_by,
                name=name,
                bundle=bundle,
                person=person,
                person_id=person_id,
                real_posts=real_posts,
                base=self._base,
                limit=limit,
                archive=file.name,
                asked_at=datetime.now(UTC),
            )
        self._woken.set()
        return job

    async def show_in(self, job: Job, message_id: int) -> None:
        """Remember the message that shows how far ``job`` is."""
        async with self._deciding:
            if await jobs.get(self._database, job.id) is None:
                return  # forgotten while the message was sent
            job = await self._set(job, message_id=message_id)
        await self._tell(job)

    async def cancel(self, guild_id: int, job_id: int) -> Job:
        """End a job that waits or runs, or give up one that failed; its archive is deleted.

        Raises:
            JobError: the server has no such job, or it is over.
        """
        async with self._deciding:
            await self._halt(await self._job(guild_id, job_id))
            job = await self._job(guild_id, job_id)
            if job.state in ("done", "cancelled"):
                raise JobError(
                    f"The training of “{job.name}” is over already: `/persona list` shows who "
                    "lives here."
                )
            job = await self._close(job, "cancelled")
        self._woken.set()
        await self._tell(job)
        return job

    async def retry(self, guild_id: int, job_id: int) -> Job:
        """Let a job that failed wait for another attempt.

        Raises:
            JobError: the server has no such job, it did not fail, its archive was deleted, the
                persona is in training already, or the server has too many waiting.
        """
        async with self._deciding:
            job = await self._job(guild_id, job_id)
            if job.state != "failed":
                raise JobError(
                    f"The training of “{job.name}” has not failed: `/persona train` begins a new "
                    "one."
                )
            if job.archive is None:
                raise JobError(
                    f"The archive for “{job.name}” was deleted: give it again with "
                    "`/persona train`."
                )
            await self._check_room(guild_id, job.name, job.bundle)
            job = await self._set(
                job, state="waiting", asked_at=datetime.now(UTC), ended_at=None, problem=None
            )
        self._woken.set()
        return job

    async def of_server(self, guild_id: int) -> list[Job]:
        """The jobs of one server, newest first."""
        return await jobs.of_guild(self._database, guild_id)

    async def position(self, job: Job) -> int | None:
        """The place of ``job`` among those that wait, from 1; None if it does not wait."""
        order = [each.id for each in await jobs.in_turn(self._database)]
        return order.index(job.id) + 1 if job.id in order else None

    async def of_user(self, user_id: int) -> list[dict[str, object]]:
        """What is kept of the trainings that somebody asked for, and of those of their posts."""
        return [
            {
                "server": job.guild_id,
                "persona": job.name,
                "posts_of": job.person,
                "state": job.state,
                "at": job.asked_at.isoformat(),
            }
            for job in await jobs.of_user(self._database, user_id)
        ]

    async def forget(self, bundle: str) -> None:
        """End whatever teaches a persona, and leave nothing of it: no archive and no row."""
        async with self._deciding:
            ended = await self._forget(await jobs.of_bundle(self._database, bundle))
        await self._tell_all(ended)

    async def forget_user(self, user_id: int) -> None:
        """The same with whatever somebody asked for, and with what is taught their posts."""
        async with self._deciding:
            ended = await self._forget(await jobs.of_user(self._database, user_id))
        await self._tell_all(ended)

    async def forget_archives(self) -> None:
        """Delete the archives whose time is over, and those that belong to no job."""
        too_old = datetime.now(UTC) - ARCHIVE_KEPT
        forgotten = []
        async with self._deciding:
            kept = set()
            for job in await jobs.with_archive(self._database):
                given_up = job.state == "failed" and job.ended_at and job.ended_at < too_old
                left_over = job.state in ("done", "cancelled") and job.id not in self._running
                if given_up or left_over:
                    forgotten.append(await self._delete_posts(job))
                else:
                    kept.add(job.archive)
            await asyncio.to_thread(_keep_only, self._folder, kept)
        await self._tell_all(forgotten)

    async def run(self) -> None:
        """Train what waits until cancelled, which stops what runs before it returns."""
        try:
            while True:
                self._woken.clear()
                try:
                    await self._begin_next()
                    await self._tell_places()
                    await self.forget_archives()
                except Exception:
                    log.exception("The queue of trainings goes on in %d s", _RETRY)
                    await asyncio.sleep(_RETRY)
                    continue
                with suppress(TimeoutError):
                    async with asyncio.timeout(_SWEEP):
                        await self._woken.wait()
        finally:
            under_way = list(self._running.items())
            for job_id, task in under_way:
                if job_id not in self._ending:
                    task.cancel()
            await asyncio.gather(*(task for _, task in under_way), return_exceptions=True)

    async def _begin_next(self) -> None:
        async with self._deciding:
            await jobs.set_back(self._database, self._running)
            for job in await jobs.in_turn(self._database):
                if len(self._running) >= self._at_once:
                    break
                begun = await self._set(
                    job,
                    state="running",
                    interrupted=False,
                    attempts=job.attempts + 1,
                    begun_at=datetime.now(UTC),
                    **dict.fromkeys(_PROGRESS),
                )
                self._running[job.id] = asyncio.create_task(self._train(begun))

    async def _train(self, job: Job) -> None:
        try:
            state, values = await self._outcome(job)
            await self._tell(await self._close(job, state, **values))
        except Exception:
            log.exception("The end of job %d could not be written down", job.id)
        finally:
            self._ending.discard(job.id)
            del self._running[job.id]
            self._woken.set()

    async def _outcome(self, job: Job) -> tuple[Literal["done", "failed"], dict[str, object]]:
        try:
            try:
                values = await self._follow(job)
            finally:
                # From here on it is over, and whoever wants to stop it waits for the end.
                self._ending.add(job.id)
            await self._admit(job)
        except TrainingError as error:
            return "failed", {"problem": str(error)}
        except Exception:
            fault = secrets.token_hex(4)
            log.exception("Fault %s: job %d", fault, job.id)
            return "failed", {
                "problem": "That went wrong on my side: whoever hosts me finds it in my log as "
                f"`{fault}`."
            }
        else:
            return "done", values

    async def _follow(self, job: Job) -> dict[str, object]:
        """Train, writing down how far it is; gives what is not written down yet."""
        news: dict[str, object] = {}

        async def write_down() -> None:
            await self._tell(job)
            while True:
                # A flood of events must wear out neither the disk nor Discord.
                await asyncio.sleep(_PACE)
                if news:
                    values = news.copy()
                    news.clear()
                    await self._tell(await self._set(job, **values))

        assert job.archive is not None  # noqa: S101 (it is deleted only once a job is over)
        archive = self._folder / job.archive
        writing = asyncio.create_task(write_down())
        try:
            async with aclosing(self._launcher.train(job, archive, self._store_root)) as events:
                async for event in events:
                    news |= _values(event)
        finally:
            writing.cancel()
            await asyncio.gather(writing, return_exceptions=True)
        return news

    async def _halt(self, job: Job) -> None:
        """Wait until no process works on ``job``, having ended it unless it was ending anyway."""
        if task := self._running.get(job.id):
            if job.id not in self._ending:
                task.cancel()
            await asyncio.wait([task])

    async def _close(
        self, job: Job, state: Literal["done", "failed", "cancelled"], **values: object
    ) -> Job:
        closed = await self._set(job, state=state, ended_at=datetime.now(UTC), **values)
        return closed if state == "failed" else await self._delete_posts(closed)

    async def _forget(self, doomed: list[Job]) -> list[Job]:
        """Delete jobs, ended if need be; gives those that were not over."""
        ended = []
        for job in doomed:
            await self._halt(job)
            if job.archive is not None:
                ended.append(await self._close(job, "cancelled"))
            await jobs.delete(self._database, job.id)
        self._woken.set()
        return ended

    async def _delete_posts(self, job: Job) -> Job:
        """Delete the archive of ``job``, and what a training that broke off has made of it."""
        if job.archive is not None:
            await asyncio.to_thread((self._folder / job.archive).unlink, missing_ok=True)
        same = await jobs.of_bundle(self._database, job.bundle)
        # Or else another one may go on with it.
        if all(each.archive is None or each.id == job.id for each in same):
            await asyncio.to_thread(Store(self._store_root).forget_runs, job.bundle)
        # The row goes after the files: by it, what the disk did not let go is found again.
        return await self._set(job, archive=None)

    async def _check_room(self, guild_id: int, name: str, bundle: str) -> None:
        there = await jobs.of_guild(self._database, guild_id)
        if any(job.bundle == bundle and job.state in ("waiting", "running") for job in there):
            # Two at once would work in the same folder.
            raise JobError(f"“{name}” is in training already: wait for its end, or cancel it.")
        if sum(job.state == "waiting" for job in there) >= self._most_waiting:
            raise JobError(
                f"This server has as many trainings waiting as it may ({self._most_waiting}): "
                "wait until the next one begins, or cancel one."
            )

    async def _job(self, guild_id: int, job_id: int) -> Job:
        job = await jobs.get(self._database, job_id)
        if job is None or job.guild_id != guild_id:
            raise JobError(
                "There is no such training on this server any more: `/persona train` begins one."
            )
        return job

    async def _set(self, job: Job, **values: object) -> Job:
        return await jobs.change(self._database, job.id, **values)

    async def _tell_places(self) -> None:
        """Tell of the jobs whose place in the queue is another one now."""
        order = await jobs.in_turn(self._database)
        before, self._places = self._places, {job.id: place for place, job in enumerate(order)}
        for job in order:
            if before.get(job.id) != self._places[job.id]:
                await self._tell(job)

    async def _tell_all(self, changed: Iterable[Job]) -> None:
        for job in changed:
            await self._tell(job)

    async def _tell(self, job: Job) -> None:
        try:
            await self._on_change(job)
        except Exception:
            # The training is worth more than its picture.
            log.exception("Nobody could be told how far job %d is", job.id)


def _values(event: Event) -> dict[str, object]:
    """What ``event`` says of a job's progress."""
    match event:
        case Stage():
            return {
                "stage": event.title,
                "stage_number": event.number,
                "stages": event.of,
                "fraction": None,
                "seconds_left": None,
            }
        case Step() if event.total:
            fraction = min(event.done / event.total, 1.0)
            return {"fraction": fraction, "seconds_left": event.seconds_left}
        case HeldOut():
            return {"held_out_before": event.before, "held_out": event.bits_per_character}
        case Done():
            bits = event.bits_per_character
            return {"unseen_before": bits.base, "unseen": bits.own}
        case _:
            return {}


def _keep(archive: bytes | Path, file: Path) -> None:
    """Put ``archive`` where only the bot can read it: it is a person's life."""
    file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    if isinstance(archive, Path):
        shutil.move(archive, file)
        file.chmod(0o600)
    else:
        file.touch(mode=0o600)
        file.write_bytes(archive)


def _keep_only(folder: Path, names: Iterable[str | None]) -> None:
    for file in folder.glob(f"*{_SUFFIX}"):
        if file.name not in names:
            file.unlink()
