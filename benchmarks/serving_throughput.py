"""Tokens a second: every engine with every number of rows, all of them in turns."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import groupby
from statistics import median
from time import perf_counter
from typing import Final

from benchmarks.peers import Peer
from benchmarks.serving_asking import NEW_TOKENS, ask, check
from benchmarks.serving_results import MERGED, MERGED_APART, OURS, Throughput
from benchmarks.serving_stage import Stage
from bot.engine import Engine
from models import Bundle

PAUSE: Final = 0.1
"""Seconds between engines, in which the threads of the last one come to rest."""

_FEW_TOKENS: Final = 4
"""Before the clock starts: some engines make room anew whenever the number of rows changes."""


@dataclass(frozen=True, slots=True, eq=False)
class Case:
    """An engine and what it is to write."""

    engine: str
    precision: str
    rows: int
    personas: int
    write: Callable[[int], Awaitable[None]]
    """Write so many tokens in every row."""


def cases_of(
    engine: Engine, stage: Stage, rows: Sequence[int], personas: Sequence[int]
) -> list[Case]:
    """What our engine is asked for: some voices, and the merged model."""
    precision = stage.voices[0].base.manifest.graph.precision
    of_merged = stage.merged.base.manifest.graph.precision
    # There are no more voices than rows, and so some cases come twice.
    wanted = dict.fromkeys((count, min(asked, count)) for asked in personas for count in rows)
    spoken = [
        Case(OURS, precision, count, voices, partial(_write, engine, stage.voices[:voices], count))
        for count, voices in wanted
    ]
    merged = [
        Case(MERGED, of_merged, count, 1, partial(_write, engine, (stage.merged,), count))
        for count in rows
    ]
    # As many voices are asked for: each row reads its own prompt, and none is another's.
    apart = [
        Case(
            MERGED_APART,
            of_merged,
            count,
            1,
            partial(_write, engine, (stage.merged,) * count, count),
        )
        for count in rows
        if count > 1
    ]
    return spoken + merged + apart


def cases_of_peer(peer: Peer, prompt: Sequence[int], rows: Sequence[int]) -> list[Case]:
    """What a peer is asked for."""
    return [
        Case(peer.name, peer.precision, count, 1, partial(_generate, peer, prompt, count))
        for count in rows
    ]


async def measure(cases: Sequence[Case], rounds: int) -> list[Throughput]:
    """Medians over some rounds, in which each case has one turn."""
    seconds: dict[Case, list[float]] = {case: [] for case in cases}
    for case in cases:
        await case.write(NEW_TOKENS)
    for _ in range(rounds):
        for _, of_engine in groupby(cases, lambda case: case.engine):
            await asyncio.sleep(PAUSE)
            for case in of_engine:
                await case.write(_FEW_TOKENS)
                begin = perf_counter()
                await case.write(NEW_TOKENS)
                seconds[case].append(perf_counter() - begin)
    return [
        Throughput(
            case.engine,
            case.precision,
            case.rows,
            case.personas,
            case.rows * NEW_TOKENS / median(seconds[case]),
        )
        for case in cases
    ]


async def _write(engine: Engine, voices: Sequence[Bundle], rows: int, tokens: int) -> None:
    """One voice is one request; several are one request for each row, all at once."""
    if len(voices) == 1:
        requests = [ask(voices[0], rows, tokens=tokens)]
    else:
        requests = [
            ask(voices[row % len(voices)], 1, server=row, tokens=tokens) for row in range(rows)
        ]
    for posts in await asyncio.gather(*map(engine.write, requests)):
        for post in posts:
            check(post)


async def _generate(peer: Peer, prompt: Sequence[int], rows: int, tokens: int) -> None:
    peer.generate(prompt, rows, tokens)
