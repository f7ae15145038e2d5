"""The queue: bounded, in order, and never in the way of the rest of the program."""

import asyncio
import itertools

import pytest

from bot.engine import Engine, EngineBusy, Request, Sampling
from models import Bundle
from tests.sentences import sentence

QUEUE = 2


@pytest.fixture
def long(tiny_wick: Bundle) -> Request:
    """What takes some tenths of a second."""
    return Request(tiny_wick, count=48, seed=1, sampling=Sampling(1.0, 0, 1.0))


@pytest.fixture
def short(tiny_wick: Bundle) -> Request:
    return Request(tiny_wick, seed=2, max_new_tokens=8)


async def begin(engine: Engine, request: Request) -> asyncio.Task[list[str]]:
    """Ask, and wait until the request is in the queue."""
    task = asyncio.create_task(engine.write(request))
    await asyncio.sleep(0.02)
    return task


async def test_a_full_queue_says_busy_rather_than_growing(short: Request) -> None:
    async with Engine(queue_size=QUEUE) as engine:
        answers = await asyncio.gather(
            *(engine.write(short) for _ in range(5)), return_exceptions=True
        )
        accepted, refused = answers[:QUEUE], answers[QUEUE:]

        assert all(isinstance(answer, list) for answer in accepted)
        for answer in refused:
            assert isinstance(answer, EngineBusy)
            assert "ask again in a moment" in sentence(answer)
        assert await engine.write(short) == accepted[0], "and has room again"


async def test_a_request_that_failed_leaves_the_queue(engine: Engine, tiny_wick: Bundle) -> None:
    async with Engine(queue_size=1) as engine:
        for _ in range(3):
            with pytest.raises(Exception, match="too long"):
                await engine.write(Request(tiny_wick, "too long " * 100))


async def test_answers_come_in_the_order_of_the_requests(
    engine: Engine, long: Request, short: Request
) -> None:
    order: list[int] = []

    async def ask(number: int, request: Request) -> None:
        await engine.write(request)
        order.append(number)

    await asyncio.gather(*itertools.starmap(ask, enumerate([long, short, short, long, short])))
    assert order == [0, 1, 2, 3, 4]


async def test_the_program_goes_on_while_posts_are_written(engine: Engine, long: Request) -> None:
    writing = asyncio.create_task(engine.write(long))
    ticks = 0
    while not writing.done():
        await asyncio.sleep(0.001)
        ticks += 1
    assert ticks > 5


async def test_who_no_longer_waits_makes_room(long: Request, short: Request) -> None:
    async with Engine(queue_size=QUEUE) as engine:
        first = await begin(engine, long)
        second = await begin(engine, long)
        second.cancel()
        with pytest.raises(asyncio.CancelledError):
            await second
        third = await begin(engine, short)

        assert not first.done(), "or else this test has shown nothing"
        assert len(await first) == long.count
        assert await third == await engine.write(short)


async def test_who_leaves_finishes_what_is_under_way_and_drops_what_waits(
    long: Request, short: Request
) -> None:
    async with asyncio.timeout(20):
        async with Engine() as engine:
            under_way = await begin(engine, long)
            waiting = [await begin(engine, short) for _ in range(3)]
            assert not under_way.done(), "or else this test has shown nothing"
        answers = await asyncio.gather(under_way, *waiting, return_exceptions=True)

    assert isinstance(answers[0], list)
    assert all(isinstance(answer, asyncio.CancelledError) for answer in answers[1:])
