"""What becomes of a training when its bot stops, and when it comes back."""

import asyncio
import sys

from tests.bot.jobs.conftest import WELL, Deeds, House, lives, until

HELD: Deeds = [("wait for", "gate"), *WELL]


async def test_a_stopped_bot_leaves_no_process_and_goes_on_with_the_same_job(house: House) -> None:
    async with house.running():
        job = await house.ask(HELD)
        first = await house.has_begun()
        assert lives(first["pid"])
    assert not lives(first["pid"])
    house.let("gate")
    async with house.open():
        # A server that was never served would be the next, but for the job that was interrupted.
        other = await house.ask(WELL, "other", guild=2)
    async with house.running():
        done, _ = await house.ended(job), await house.ended(other)
    assert [begun["name"] for begun in house.begun()] == ["Ada", "Ada", "other"]
    # The training finds its checkpoint because it is told the same as before.
    again = house.begun()[1]
    same = ("archive", "name", "slug", "base", "store", "limit", "keep_posts")
    assert {word: again[word] for word in same} == {word: first[word] for word in same}
    assert (done.state, done.attempts) == ("done", 2)


async def test_a_killed_bot_takes_its_training_with_it(house: House) -> None:
    bot = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "tests.bot.jobs.killed_bot", house.store.parent
    )
    begun = await house.has_begun()
    assert lives(begun["pid"])
    bot.kill()
    await bot.wait()
    await until(lambda: not lives(begun["pid"]))
    house.let("gate")
    async with house.running() as queue:
        [job] = await queue.of_server(1)
        assert (await house.ended(job)).state == "done"


async def test_a_bot_that_is_killed_before_a_persona_is_admitted_admits_it_later(
    house: House,
) -> None:
    bot = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "tests.bot.jobs.killed_bot", house.store.parent
    )
    house.let("gate")
    await until((house.store / "to admit").exists)
    bot.kill()
    await bot.wait()
    async with house.running() as queue:
        [job] = await queue.of_server(1)
        assert (await house.ended(job)).state == "done"
    assert [each.id for each in house.admitted] == [job.id]
