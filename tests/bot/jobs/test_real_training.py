"""The queue with the real training, which it starts as a process."""

import shutil
from pathlib import Path

import pytest

from bot.jobs.job import Job
from bot.jobs.launcher import Launcher
from bot.jobs.queue import TrainingQueue
from bot.store import open_database
from models import Store
from tests.bot.jobs.conftest import background, until


async def test_an_archive_becomes_a_bundle_under_the_servers_own_slug(
    tmp_path: Path, tiny_gpt2: Path, sample_archive: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OMP_NUM_THREADS", "1")
    monkeypatch.setenv("HF_ENDPOINT", "http://127.0.0.1:9")
    archive = Path(shutil.make_archive(str(tmp_path / "export"), "zip", sample_archive))
    store = Store(tmp_path / "store")
    told: list[Job] = []

    async def hear(job: Job) -> None:
        told.append(job)

    async with open_database(tmp_path / "bot.sqlite3") as database:
        queue = TrainingQueue(
            database,
            tmp_path / "archives",
            store.root,
            Launcher(),
            admit=hear,
            on_change=hear,
            base=str(tiny_gpt2),
        )
        async with background(queue.run()):
            await queue.add(
                archive,
                guild_id=1,
                channel_id=7,
                asked_by=9,
                name="Ada",
                bundle="ada-1",
                person="Ada herself",
                real_posts=True,
            )
            await until(lambda: told != [] and told[-1].ended_at is not None, seconds=120)

    assert (told[-1].state, told[-1].problem) == ("done", None)
    bundle = store.latest("ada-1")
    assert bundle.manifest.name == "Ada"
    assert (bundle.path / "posts.json").exists()
    # On the way it was to be seen what was being done, and how well.
    assert len({job.stage for job in told if job.stage}) >= 2
    assert any(job.fraction for job in told)
    assert told[-1].held_out is not None
    assert told[-1].unseen is not None
    assert told[-1].unseen_before is not None
    assert list((tmp_path / "archives").iterdir()) == []
