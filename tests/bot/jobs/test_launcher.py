"""What a training's process is given, and what is made of what it says."""

import re
import sys

import pytest

from tests.bot.jobs.conftest import WELL, Deeds, House
from tests.sentences import sentence


async def test_the_process_has_all_of_the_environment_but_the_token(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DISCORD_TOKEN", "secret")
    monkeypatch.setenv("discord_token", "secret")  # which the settings would read as well
    monkeypatch.setenv("HF_HOME", "/cache")
    async with house.running():
        await house.ended(await house.ask(WELL))
    [begun] = house.begun()
    assert begun["environ"]["HF_HOME"] == "/cache"
    assert "secret" not in begun["environ"].values()


async def test_the_process_gives_way_to_the_bot(house: House) -> None:
    async with house.running():
        await house.ended(await house.ask(WELL))
    [begun] = house.begun()
    assert begun["nice"] == 10


async def test_lines_that_are_no_events_are_passed_over(house: House) -> None:
    junk: Deeds = [
        ("print", "Downloading: 100%"),
        ("print", '{"event": "step"'),
        ("print", '{"event": "of a later training", "done": 1}'),
        ("print", "[" * 10_000),
        ("print", "x" * 300_000),
        ("print", "\udcff".encode("utf-8", "surrogateescape").decode("latin-1")),
        ("print", ""),
        ("complain", "x" * 300_000),
    ]
    async with house.running():
        assert (await house.ended(await house.ask([*junk, *WELL]))).state == "done"


async def test_what_a_training_says_of_its_failure_is_shown_without_our_folders(
    house: House,
) -> None:
    async with house.running():
        waiting = await house.ask([("wait for", "gate")], "first")
        job = await house.ask([])
        [archive] = [file for file in house.kept() if file.name == job.archive]
        said = f"{archive} is broken, and so is {archive.name}: give another."
        archive.write_text(f'[["say", {{"event": "error", "sentence": "{said}"}}], ["exit", 2]]')
        await house.queue.cancel(1, waiting.id)
        problem = (await house.ended(job)).problem
    assert problem == "The archive is broken, and so is the archive: give another."


@pytest.mark.parametrize(
    "deeds",
    [
        [("complain", "Traceback: out of luck"), ("exit", 1)],
        [("complain", "Traceback: out of luck")],
        [*WELL, ("complain", "Traceback: out of luck"), ("exit", 1)],
    ],
    ids=["exits with 1", "says nothing", "breaks after it was done"],
)
async def test_one_that_ends_without_a_word_is_found_in_the_log(
    house: House, deeds: Deeds, caplog: pytest.LogCaptureFixture
) -> None:
    async with house.running():
        job = await house.ended(await house.ask(deeds))
    assert job.state == "failed"
    found = re.fullmatch(r"The training broke off: whoever .* as `(\w{8})`\.", job.problem or "")
    assert found
    [record] = [each for each in caplog.records if found[1] in each.getMessage()]
    assert "Traceback: out of luck" in record.getMessage()


async def test_a_process_that_cannot_be_started_fails_its_job_only(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with house.running():
        with monkeypatch.context() as patched:
            patched.setattr(sys, "executable", "/nowhere/python")
            job = await house.ended(await house.ask(WELL))
        assert job.state == "failed"
        sentence(Exception(job.problem))
        assert (await house.ended(await house.ask(WELL))).state == "done"


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux holds a process to its bound")
async def test_one_that_takes_too_much_memory_fails_with_a_sentence_that_says_so(
    house: House,
) -> None:
    greedy: Deeds = [("take megabytes", 600), *WELL]
    async with house.running(memory_mb=500):
        job = await house.ended(await house.ask(greedy))
    assert job.problem is not None
    assert "needs more memory than the 500 MB that it may take" in job.problem
    async with house.running(memory_mb=0):
        assert (await house.ended(await house.ask(greedy))).state == "done"
