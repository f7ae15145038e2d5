"""Whose training is next, and what is left of it afterwards."""

import json
import shutil
import sqlite3
import stat
import sys
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from unittest.mock import Mock

import aiosqlite
import pytest

from bot.jobs.job import Job, JobError
from bot.store import jobs
from tests.bot.jobs.conftest import WELL, Deeds, House, lives, until
from tests.sentences import sentence

HELD: Deeds = [("wait for", "gate"), *WELL]
"""A training that takes until the test opens the gate."""
BROKEN: Deeds = [("say", {"event": "error", "sentence": "It holds no posts: give another."})]


async def test_servers_take_turns_and_each_gets_its_own_in_order(house: House) -> None:
    async with house.open() as queue:
        for name in ("one", "two", "three"):
            await house.ask(HELD, name, guild=1)
        late = await house.ask(HELD, "late", guild=2)
        later = await house.ask(HELD, "later", guild=2)
        assert [await queue.position(job) for job in (late, later)] == [2, 4]
    async with house.running():
        await house.has_begun()
        house.let("gate")
        await house.ended(await house.ask(WELL, "last", guild=3))
        await until(lambda: len(house.begun()) == 6)
    names = [begun["name"] for begun in house.begun()]
    # The third server came last, but had not been served when the others had each been once.
    assert names == ["one", "late", "last", "two", "later", "three"]


async def test_the_server_that_waited_longest_is_next_after_a_restart_too(house: House) -> None:
    async with house.running():
        await house.ended(await house.ask(WELL, "first", guild=1))
        await house.ended(await house.ask(WELL, "second", guild=2))
    async with house.open() as queue:
        recent = await house.ask(WELL, "again", guild=2)
        long_ago = await house.ask(WELL, "again", guild=1)
        assert [await queue.position(job) for job in (long_ago, recent)] == [1, 2]


async def test_as_many_run_at_once_as_may(house: House) -> None:
    async with house.running(at_once=2) as queue:
        three = [await house.ask(HELD, name) for name in ("one", "two", "three")]
        await house.has_begun(times=2)
        await until(lambda: any(job.id == three[2].id for job in house.told))
        assert [job.state for job in await queue.of_server(1)] == ["waiting", "running", "running"]
        house.let("gate")
        assert [(await house.ended(job)).state for job in three] == ["done"] * 3


async def test_those_who_wait_are_told_when_they_move_up(house: House) -> None:
    async with house.running() as queue:
        await house.ask(HELD, "one")
        await house.has_begun()
        two, three = await house.ask(WELL, "two"), await house.ask(WELL, "three")
        await until(lambda: {two.id, three.id} <= {job.id for job in house.told})
        house.told.clear()
        await queue.cancel(1, two.id)
        await until(lambda: three.id in {job.id for job in house.told})
        assert await queue.position(three) == 1


async def test_a_server_can_have_only_so_many_waiting(house: House) -> None:
    async with house.open(most_waiting_per_server=2):
        await house.ask(WELL, "one")
        await house.ask(WELL, "two")
        with pytest.raises(JobError, match=r"as many trainings waiting as it may \(2\)") as error:
            await house.ask(WELL, "three")
        sentence(error.value)
        await house.ask(WELL, "three", guild=2)
        assert len(house.kept()) == 3


async def test_a_persona_is_taught_once_at_a_time(house: House) -> None:
    async with house.open():
        await house.ask(WELL)
        with pytest.raises(JobError, match="“Ada” is in training already") as error:
            await house.ask(WELL)
    sentence(error.value)


async def test_a_machine_that_cannot_train_says_so(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "torch", None)
    async with house.open():
        with pytest.raises(JobError, match="install it with `pip install") as error:
            await house.ask(WELL)
    sentence(error.value)
    assert not house.archives.exists()


async def test_a_training_is_told_what_was_asked_for(house: House) -> None:
    async with house.running(base="smollm2"):
        job = await house.ask(WELL, "--Ada", limit=500, real_posts=True)
        done = await house.ended(job)
    [begun] = house.begun()
    words = ("name", "slug", "base", "limit", "keep_posts", "store", "person", "consent")
    told = {word: begun[word] for word in words}
    assert told == {
        "name": "--Ada",
        "slug": "ada-1",
        "base": "smollm2",
        "limit": 500,
        "keep_posts": 50,
        "store": str(house.store),
        "person": "Ada herself",
        "consent": "agreed",
    }
    assert (done.state, done.unseen_before, done.unseen) == ("done", 2.91, 2.41)
    assert done.begun_at is not None
    assert done.ended_at is not None
    assert job.asked_at <= done.begun_at <= done.ended_at


@pytest.mark.parametrize("as_file", [True, False])
async def test_only_the_bot_can_read_an_archive_and_it_goes_when_it_is_learnt(
    house: House, tmp_path: Path, as_file: bool
) -> None:
    async with house.running() as queue:
        if as_file:
            given = tmp_path / "download.zip"
            given.write_text(json.dumps(HELD))
            given.chmod(0o644)
            job = await queue.add(
                given,
                guild_id=1,
                channel_id=7,
                asked_by=9,
                name="Ada",
                bundle="ada-1",
                person="Ada herself",
            )
            assert not given.exists()
        else:
            job = await house.ask(HELD)
        [archive] = house.kept()
        assert archive.name == job.archive
        assert stat.S_IMODE(archive.stat().st_mode) == 0o600
        assert stat.S_IMODE(house.archives.stat().st_mode) == 0o700
        await house.has_begun()
        house.let("gate")
        await until(lambda: house.told[-1].state == "done")
        assert house.told[-1].archive is None
        assert house.kept() == []


async def test_cancelling_ends_the_process_and_deletes_the_posts(house: House) -> None:
    async with house.running() as queue:
        job = await house.ask(HELD)
        begun = await house.has_begun()
        ours = house.store / "runs" / "ada-1-0123456789ab"
        others = house.store / "runs" / "ada-1-more-0123456789ab"
        for run in (ours, others):
            run.mkdir(parents=True)
        assert (await queue.cancel(1, job.id)).state == "cancelled"
        assert not lives(begun["pid"])
        assert house.kept() == []
        assert list(ours.parent.iterdir()) == [others]
        assert house.told[-1].state == "cancelled"
        # And the next one has its turn.
        house.let("gate")
        assert (await house.ended(await house.ask(HELD))).state == "done"


async def test_one_that_waits_can_be_cancelled_but_only_by_its_server_and_once(
    house: House,
) -> None:
    async with house.open() as queue:
        job = await house.ask(WELL)
        with pytest.raises(JobError, match="no such training on this server") as nowhere:
            await queue.cancel(2, job.id)
        await queue.cancel(1, job.id)
        with pytest.raises(JobError, match="is over already") as over:
            await queue.cancel(1, job.id)
        assert house.kept() == []
    for error in (nowhere, over):
        sentence(error.value)
    async with house.running():
        assert (await house.ended(await house.ask(WELL, "Bo"))).state == "done"
    assert [begun["name"] for begun in house.begun()] == ["Bo"]


async def test_a_failed_one_can_be_tried_again(house: House) -> None:
    once: Deeds = [("complain", "unlucky"), ("exit", 1)]
    async with house.running() as queue:
        job = await house.ask(once)
        failed = await house.ended(job)
        assert failed.state == "failed"
        assert len(house.kept()) == 1
        house.kept()[0].write_text("[]")  # a training has no other way to get better luck
        again = await queue.retry(1, job.id)
        assert (again.state, again.problem) == ("waiting", None)
        await house.has_begun(times=2)
        await until(lambda: house.told[-1].state == "failed")
        assert (await house.job(job)).attempts == 2


async def test_what_did_not_fail_is_not_tried_again(house: House) -> None:
    async with house.open() as queue:
        job = await house.ask(WELL)
        with pytest.raises(JobError, match="has not failed") as error:
            await queue.retry(1, job.id)
    sentence(error.value)


async def test_the_archive_of_a_failed_one_goes_after_a_day(house: House) -> None:
    async with house.running() as queue:
        job = await house.ended(await house.ask(BROKEN))
        await queue.forget_archives()
        assert [file.name for file in house.kept()] == [job.archive]
        await set_ended(house, job.id, datetime.now(UTC) - timedelta(days=1, minutes=1))
        await queue.forget_archives()
        assert house.kept() == []
        assert house.told[-1].archive is None
        with pytest.raises(JobError, match="was deleted: give it again") as error:
            await queue.retry(1, job.id)
        sentence(error.value)


async def set_ended(house: House, job_id: int, when: datetime) -> None:
    await jobs.change(house.queue._database, job_id, ended_at=when)


async def test_the_end_is_told_once_however_slow_the_disk(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    unlink = Path.unlink

    def unlink_slowly(file: Path, missing_ok: bool = False) -> None:
        time.sleep(0.1)
        unlink(file, missing_ok)

    monkeypatch.setattr(Path, "unlink", unlink_slowly)
    async with house.running() as queue:
        await house.ended(await house.ask(WELL))
        await queue.forget_archives()
        await until(lambda: house.told[-1].archive is None)
    assert [job.state for job in house.told].count("done") == 1


async def test_an_archive_of_no_job_is_deleted_and_other_files_are_not(house: House) -> None:
    house.archives.mkdir()
    (house.archives / "0123.archive").touch()
    (house.archives / "diary.txt").touch()
    async with house.open() as queue:
        job = await house.ask(WELL)
        await queue.forget_archives()
    assert {file.name for file in house.kept()} == {"diary.txt", job.archive}


async def test_forgetting_a_persona_ends_its_training_and_leaves_no_trace(house: House) -> None:
    async with house.running() as queue:
        await house.ask(HELD)
        begun = await house.has_begun()
        other = await house.ask(HELD, "Bo")
        await queue.forget("ada-1")
        assert not lives(begun["pid"])
        assert [job.id for job in await queue.of_server(1)] == [other.id]
        assert [file.name for file in house.kept()] == [other.archive]


async def test_what_is_over_is_forgotten_in_silence(house: House) -> None:
    async with house.running() as queue:
        await house.ended(await house.ask(WELL))
        await until(lambda: house.told[-1].archive is None)
        house.told.clear()
        await queue.forget("ada-1")
        assert await queue.of_server(1) == []
    assert house.told == []


async def test_people_see_and_end_what_is_kept_of_their_trainings(house: House) -> None:
    async with house.running() as queue:
        asked = await house.ask(HELD, "asked")
        others = await house.ask(HELD, "others", asked_by=10)
        theirs = await house.ask(HELD, "theirs", asked_by=10, person_id=9)
        begun = await house.has_begun()
        kept = {str(each["persona"]): each for each in await queue.of_user(9)}
        assert list(kept) == ["asked", "theirs"]
        assert kept["theirs"] == {
            "server": 1,
            "persona": "theirs",
            "posts_of": "Ada herself",
            "state": "waiting",
            "at": theirs.asked_at.isoformat(),
        }
        await queue.forget_user(9)
        assert not lives(begun["pid"])
        assert await queue.of_user(9) == []
        assert [job.id for job in await queue.of_server(1)] == [others.id]
        assert [file.name for file in house.kept()] == [others.archive]
        ended = {job.id for job in house.told if job.state == "cancelled"}
        assert ended == {asked.id, theirs.id}


async def test_a_number_is_never_given_twice(house: House) -> None:
    async with house.open() as queue:
        first = await house.ask(WELL)
        await queue.forget("ada-1")
        assert (await house.ask(WELL)).id > first.id


async def test_the_message_may_come_when_the_training_is_over(house: House) -> None:
    async with house.running() as queue:
        job = await house.ask(WELL)
        await house.ended(job)
        await queue.show_in(job, 99)
        assert (99, "done") in {(told.message_id, told.state) for told in house.told}
        await queue.forget("ada-1")
        await queue.show_in(job, 100)
        assert 100 not in {told.message_id for told in house.told}


async def test_whoever_cannot_be_told_holds_up_no_training(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def refuse(_: object) -> None:
        raise RuntimeError("Discord is away")

    monkeypatch.setattr(house, "_hear", refuse)
    async with house.running():
        two = [await house.ask(WELL, name) for name in ("one", "two")]
        assert [(await house.ended(job)).state for job in two] == ["done", "done"]


@pytest.mark.parametrize("refused", ["unlink", "rmtree"])
async def test_what_the_disk_does_not_let_go_holds_up_no_training_and_goes_later(
    house: House,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
    refused: str,
) -> None:
    monkeypatch.setattr("bot.jobs.queue._RETRY", 0.05)
    run = house.store / "runs" / "one-1-0123456789ab"
    run.mkdir(parents=True)
    async with house.running():
        with monkeypatch.context() as patched:
            refuse = Mock(side_effect=PermissionError(13, "Permission denied"))
            place = Path if refused == "unlink" else shutil
            patched.setattr(place, refused, refuse)
            one = await house.ask(WELL, "one")
            assert (await house.ended(one)).state == "done"
            await until(lambda: refuse.call_count >= 3)
            assert (await house.ended(await house.ask(WELL, "two"))).state == "done"
        await until(lambda: house.kept() == [] and not run.exists())
        await until(lambda: (one.id, "done") in {(job.id, job.state) for job in house.told})
    assert all(record.exc_info for record in caplog.records if record.levelname == "ERROR")
    assert "Permission denied" in caplog.text


async def test_an_end_that_cannot_be_written_down_comes_again(
    house: House, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr("bot.jobs.queue._RETRY", 0.05)
    change = jobs.change
    errors = [sqlite3.OperationalError("disk full"), sqlite3.OperationalError("database is locked")]

    async def change_or_not(database: aiosqlite.Connection, job_id: int, **values: Any) -> Job:
        # The first end, and the next beginning after it.
        if errors and (len(errors) == 1 or values.get("state") == "done"):
            raise errors.pop(0)
        return await change(database, job_id, **values)

    monkeypatch.setattr(jobs, "change", change_or_not)
    async with house.running():
        job = await house.ask(WELL)
        done = await house.ended(job)
    assert (done.state, len(house.begun())) == ("done", 2)
    for word in ("disk full", "database is locked"):
        assert word in caplog.text


async def test_progress_is_written_down_at_most_once_a_second(house: House) -> None:
    deeds: Deeds = [
        ("say", {"event": "stage", "title": "teaching", "number": 2, "of": 5}),
        ("say", {"event": "held_out", "epoch": 1, "bits_per_character": 2.5, "before": 3.0}),
        ("count", 1500),
        *HELD,
    ]
    began = time.monotonic()
    async with house.running():
        job = await house.ask(deeds)

        async def counted() -> bool:
            return (await house.job(job)).fraction == 1.0

        await until(counted)
        now = await house.job(job)
        assert (now.stage, now.stage_number, now.stages) == ("teaching", 2, 5)
        assert (now.held_out_before, now.held_out) == (3.0, 2.5)
        house.let("gate")
        await house.ended(job)
    # That it waits, begins and ends is told besides.
    assert len(house.told) < time.monotonic() - began + 6
