"""How long people wait who ask at the same moment, each for five posts."""

import asyncio
from collections.abc import Sequence
from contextlib import aclosing
from statistics import median
from time import perf_counter
from typing import Final

from benchmarks.peers import Peer
from benchmarks.serving_asking import NEW_TOKENS, ask, check
from benchmarks.serving_results import OURS, Waiting
from benchmarks.serving_stage import Stage
from benchmarks.serving_throughput import PAUSE
from bot.engine import Engine, Request

REQUESTS: Final = (1, 10, 50)
TEN: Final = 10
"""As many calls of a peer, one after another, are held against ours."""

_POSTS: Final = 5

_Times = tuple[float, ...]
"""When a request's posts were there, in seconds from the beginning of all."""


async def measure(
    engine: Engine, stage: Stage, peers: Sequence[Peer], prompt: Sequence[int], rounds: int
) -> list[Waiting]:
    """Medians over some rounds; peers, which take one request at a time, have their turn in each.

    Args:
        engine: ours.
        stage: its personas.
        peers: loaded.
        prompt: what they are given.
        rounds: how many.
    """
    await asyncio.gather(*(engine.write(ask(each, 1, tokens=1)) for each in stage.voices))
    found: dict[tuple[str, int], list[Waiting]] = {}
    for _ in range(rounds):
        for count in REQUESTS:
            await asyncio.sleep(PAUSE)
            times = await _ask_all(engine, stage, count)
            found.setdefault((OURS, count), []).append(_waiting(OURS, times))
        for peer in peers:
            await asyncio.sleep(PAUSE)
            times = _in_a_row(peer, prompt)
            found.setdefault((peer.name, TEN), []).append(_waiting(peer.name, times))
    return [_middle(of_rounds) for of_rounds in found.values()]


async def _ask_all(engine: Engine, stage: Stage, count: int) -> list[_Times]:
    requests = [
        ask(stage.voices[number % len(stage.voices)], _POSTS, server=number)
        for number in range(count)
    ]
    begin = perf_counter()
    return await asyncio.gather(*(_times(engine, request, begin) for request in requests))


async def _times(engine: Engine, request: Request, begin: float) -> _Times:
    times = []
    async with aclosing(engine.posts(request)) as posts:
        async for _, post in posts:
            times.append(perf_counter() - begin)
            check(post)
    return tuple(times)


def _in_a_row(peer: Peer, prompt: Sequence[int]) -> list[_Times]:
    """All of a call's posts are there at its end."""
    peer.generate(prompt, _POSTS, NEW_TOKENS)
    begin = perf_counter()
    times: list[_Times] = []
    for _ in range(TEN):
        peer.generate(prompt, _POSTS, NEW_TOKENS)
        times.append((perf_counter() - begin,))
    return times


def _waiting(engine: str, times: Sequence[_Times]) -> Waiting:
    firsts = [each[0] for each in times]
    return Waiting(engine, len(times), median(firsts), min(firsts), max(each[-1] for each in times))


def _middle(rounds: Sequence[Waiting]) -> Waiting:
    return Waiting(
        rounds[0].engine,
        rounds[0].requests,
        median(each.first_post_seconds for each in rounds),
        median(each.earliest_post_seconds for each in rounds),
        median(each.all_posts_seconds for each in rounds),
    )
