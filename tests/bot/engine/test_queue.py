"""The queue: bounded, fair, prompt, and never in the way of the rest of the program."""

import asyncio
from contextlib import aclosing
from dataclasses import replace

import pytest

from bot.engine import Engine, EngineBusy, EngineError, EngineLate, Mix, Request, Sampling
from models import Bundle
from tests.sentences import sentence

QUEUE = 4


@pytest.fixture
def long(tiny_wick: Bundle) -> Request:
    """What takes some tenths of a second."""
    return Request(Mix.of(tiny_wick), count=48, seed=1, sampling=Sampling(1.0, 0, 1.0))


@pytest.fixture
def short(tiny_wick: Bundle) -> Request:
    return Request(Mix.of(tiny_wick), seed=2, max_new_tokens=8, server=2)


async def begin(engine: Engine, request: Request) -> asyncio.Task[list[str]]:
    """Ask, and wait until the request is under way."""
    task = asyncio.create_task(engine.write(request))
    await asyncio.sleep(0.05)
    return task


async def test_a_full_queue_says_busy_rather_than_growing(short: Request) -> None:
    async with Engine(queue_size=QUEUE) as engine:
        requests = [Request(short.mix, seed=2, max_new_tokens=8, server=n) for n in range(7)]
        answers = await asyncio.gather(*map(engine.write, requests), return_exceptions=True)
        accepted, refused = answers[:QUEUE], answers[QUEUE:]

        assert all(isinstance(answer, list) for answer in accepted)
        for answer in refused:
            assert isinstance(answer, EngineBusy)
            assert "ask again in a moment" in sentence(answer)
        assert await engine.write(short) == accepted[0], "and has room again"


async def test_one_server_cannot_fill_the_queue(short: Request) -> None:
    async with Engine(queue_size=QUEUE) as engine:
        greedy = [engine.write(short) for _ in range(3)]
        other = engine.write(Request(short.mix, server=1, max_new_tokens=8))
        answers = await asyncio.gather(*greedy, other, return_exceptions=True)
    assert [isinstance(answer, EngineBusy) for answer in answers] == [False, False, True, False]


async def test_a_request_that_failed_leaves_the_queue(tiny_wick: Bundle) -> None:
    async with Engine(queue_size=1) as engine:
        for _ in range(3):
            with pytest.raises(Exception, match="too long"):
                await engine.write(Request(Mix.of(tiny_wick), "too long " * 100))


async def test_a_newcomer_does_not_wait_for_others_to_finish(
    engine: Engine, long: Request, short: Request
) -> None:
    ended: list[str] = []
    first = await begin(engine, replace(long, count=400))
    first.add_done_callback(lambda _: ended.append("first"))
    second = asyncio.create_task(engine.write(short))
    second.add_done_callback(lambda _: ended.append("second"))
    await asyncio.gather(first, second)
    assert ended == ["second", "first"]


async def test_posts_come_one_by_one_as_they_are_done(engine: Engine, long: Request) -> None:
    async with aclosing(engine.posts(long)) as posts:
        numbered = [post async for post in posts]
    numbers = [number for number, _ in numbered]
    assert sorted(numbers) == list(range(long.count))
    assert numbers != sorted(numbers), "a short one does not wait for a long one before it"
    assert [text for _, text in sorted(numbered)] == await engine.write(long)


async def test_the_program_goes_on_while_posts_are_written(engine: Engine, long: Request) -> None:
    writing = asyncio.create_task(engine.write(long))
    ticks = 0
    while not writing.done():
        await asyncio.sleep(0.001)
        ticks += 1
    assert ticks > 5


async def test_who_no_longer_waits_frees_the_rows_at_once(long: Request, short: Request) -> None:
    async with Engine(rows=1, queue_size=QUEUE) as engine:
        first = await begin(engine, long)
        second = await begin(engine, Request(short.mix, count=200, server=0))
        for task in (first, second):
            task.cancel()
        async with asyncio.timeout(2):  # either would take ten times as long
            assert await engine.write(short)
        for task in (first, second):
            with pytest.raises(asyncio.CancelledError):
                await task


async def test_who_stops_listening_frees_the_rows_at_once(long: Request, short: Request) -> None:
    async with Engine(rows=1) as engine:
        async with aclosing(engine.posts(Request(long.mix, count=200))) as posts:
            await anext(posts)
        async with asyncio.timeout(2):
            assert await engine.write(short)


async def test_what_would_come_too_late_is_not_written(long: Request, short: Request) -> None:
    late = Request(long.mix, count=48, patience=0.05)
    async with Engine(rows=1) as engine:
        with pytest.raises(EngineLate) as error:
            await engine.write(late)
        assert "ask again in some minutes" in sentence(error.value)
        assert await engine.write(short)


async def test_an_engine_that_stops_tells_those_who_wait(long: Request, short: Request) -> None:
    async with asyncio.timeout(20):
        async with Engine(rows=4) as engine:
            tasks = [await begin(engine, long), await begin(engine, short)]
            tasks += [asyncio.create_task(engine.write(long)) for _ in range(3)]
            await asyncio.sleep(0)
        answers = await asyncio.gather(*tasks, return_exceptions=True)
    stopped = [answer for answer in answers if isinstance(answer, Exception)]
    assert stopped
    for answer in stopped:
        assert isinstance(answer, EngineError)
        assert "was stopped" in sentence(answer)
