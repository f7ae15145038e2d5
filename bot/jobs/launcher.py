"""Starts a training as a process of its own, and reads what it says."""

import asyncio
import importlib.util
import logging
import os
import secrets
import subprocess
import sys
from asyncio.subprocess import PIPE, Process
from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import suppress
from pathlib import Path
from typing import Final

from bot.jobs.job import Job, JobError
from models.progress import Done, Event, Failed, parse

REAL_POSTS: Final = 50
"""Posts that are kept for ``/guess`` where their person agreed."""

_PATIENCE: Final = 10
"""Seconds that a process may take to end when it is asked to."""
_STDERR_KEPT: Final = 4096
"""Bytes, its last."""
_LONGEST: Final = 600
"""Characters of a sentence that are shown."""
_OUT_OF_MEMORY: Final = ("MemoryError", "allocate memory", "bad_alloc", "BFCArena")

log = logging.getLogger(__name__)


class TrainingError(Exception):
    """A training that came to nothing; the message is one sentence for a person."""


class Launcher:
    """Trains on this machine."""

    def __init__(self, *, program: str = "training", memory_mb: int = 6000) -> None:
        """Set what is started.

        Args:
            program: the module that trains, as ``python -m`` would find it.
            memory_mb: megabytes that it may take, where the system can tell; 0 is no bound.
        """
        self._program = program
        self._memory_mb = memory_mb

    async def train(self, job: Job, archive: Path, store_root: Path) -> AsyncGenerator[Event, None]:
        """Train, and give what happens; the last is ``Done``.

        Close it, or cancel whoever waits for it, and the process is gone when that returns.

        Raises:
            TrainingError: it came to no persona.
        """
        process = await self._start(job, archive, store_root)
        stderr = asyncio.create_task(_last_of(process.stderr))
        done = False
        try:
            async for event in _events(process.stdout):
                if isinstance(event, Failed):
                    raise TrainingError(_without_path(event.sentence, archive))
                done = done or isinstance(event, Done)
                yield event
            code = await process.wait()
        finally:
            await _stop(process)
            last_words = await stderr
        if code != 0 or not done:
            raise self._fault(job, code, last_words)

    async def _start(self, job: Job, archive: Path, store_root: Path) -> Process:
        command = ["-m", "bot.jobs.tether", str(self._memory_mb), self._program]
        command += _train(
            archive,
            job.name,
            job.bundle,
            job.base,
            store_root,
            person=job.person,
            real_posts=job.real_posts,
        )
        command += ["--progress", "json"]
        if job.limit is not None:
            command += ["--limit", str(job.limit)]
        return await asyncio.create_subprocess_exec(
            sys.executable,
            *command,
            stdin=PIPE,  # nothing is written: it ends when this end is closed
            stdout=PIPE,
            stderr=PIPE,
            env=_environment(),
            # Or Ctrl-C would interrupt it beside the bot, which ends it in its own way.
            start_new_session=True,
        )

    def _fault(self, job: Job, code: int, last_words: str) -> TrainingError:
        fault = secrets.token_hex(4)
        log.error("Fault %s: job %d ended with %d: %s", fault, job.id, code, last_words)
        if self._memory_mb and any(sign in last_words for sign in _OUT_OF_MEMORY):
            return TrainingError(
                f"The training needs more memory than the {self._memory_mb:,} MB that it may "
                f"take: whoever hosts me can let it have more (`{fault}` in my log)."
            )
        return TrainingError(
            f"The training broke off: whoever hosts me finds out why in my log as `{fault}`."
        )


def train_here(
    archive: Path, *, name: str, slug: str, base: str, store: Path, person: str, real_posts: bool
) -> int:
    """Train in the terminal that the bot's command line was called in; gives its exit code.

    Raises:
        JobError: this machine cannot train.
    """
    check_can_train()
    words = _train(archive, name, slug, base, store, person=person, real_posts=real_posts)
    command = ["-m", "training", *words]
    return subprocess.run(  # noqa: S603 (our own program)
        [sys.executable, *command], env=_environment(), check=False
    ).returncode


def check_can_train() -> None:
    """See that this machine has what a training needs.

    Raises:
        JobError: it has not.
    """
    if importlib.util.find_spec("torch") is None:
        raise JobError(
            "This machine cannot train: install it with `pip install '.[training]'` or train "
            "elsewhere and copy the bundle."
        )


def _train(
    archive: Path, name: str, slug: str, base: str, store: Path, *, person: str, real_posts: bool
) -> list[str]:
    """What both ways ask of the training's command line.

    That the person agreed was asked before either.
    """
    words = ["train", str(archive), f"--name={name}", "--slug", slug, "--base", base]
    words += ["--store", str(store), "--consent", "agreed"]
    if person.strip():
        words.append(f"--person={person}")
    return [*words, "--keep-posts", str(REAL_POSTS)] if real_posts else words


def _environment() -> dict[str, str]:
    """The bot's own environment without its token, which is no business of a training's."""
    # Settings are read in any case.
    kept = {name: text for name, text in os.environ.items() if name.upper() != "DISCORD_TOKEN"}
    return kept | {"PYTHONUTF8": "1"}


async def _events(stdout: asyncio.StreamReader | None) -> AsyncIterator[Event]:
    assert stdout is not None  # noqa: S101 (it was asked for)
    while True:
        try:
            line = await stdout.readline()
        except ValueError:  # longer than any event
            continue
        if not line:
            return
        event = parse(line)
        if event is not None:
            yield event


async def _last_of(stderr: asyncio.StreamReader | None) -> str:
    assert stderr is not None  # noqa: S101 (it was asked for)
    last = b""
    while chunk := await stderr.read(_STDERR_KEPT):
        last = (last + chunk)[-_STDERR_KEPT:]
    return last.decode(errors="replace").strip()


async def _stop(process: Process) -> None:
    with suppress(ProcessLookupError):
        process.terminate()
    try:
        async with asyncio.timeout(_PATIENCE):
            await process.wait()
    except TimeoutError:
        process.kill()
        await process.wait()


def _without_path(sentence: str, archive: Path) -> str:
    """``sentence`` as people on Discord understand it, who know no folder of this machine."""
    for name in (str(archive), archive.name):
        sentence = sentence.replace(name, "the archive")
    return (sentence[:1].upper() + sentence[1:])[:_LONGEST]
