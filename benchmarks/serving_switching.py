"""How long it takes until a fresh engine says its first word, and a further persona its own."""

from collections.abc import Awaitable
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median
from time import perf_counter

from benchmarks.serving_asking import VOICES, ask, voice_name
from benchmarks.serving_results import Switching
from bot.engine import Engine
from models import Store


@dataclass(frozen=True, slots=True)
class _Seconds:
    opened: list[float] = field(default_factory=list)
    first_token: list[float] = field(default_factory=list)
    cold: list[float] = field(default_factory=list)
    warm: list[float] = field(default_factory=list)
    opened_further: list[float] = field(default_factory=list)


async def measure(root: Path, rounds: int) -> Switching:
    """Medians over some rounds, each with a fresh engine and all personas but one cold."""
    seconds = _Seconds()
    for _ in range(rounds):
        await _round(root, seconds)
    cold, warm = median(seconds.cold), median(seconds.warm)
    return Switching(
        open_seconds=median(seconds.opened),
        first_token_seconds=median(seconds.first_token),
        cold_milliseconds=1000 * cold,
        warm_milliseconds=1000 * warm,
        added_milliseconds=1000 * (cold - warm),
        open_persona_milliseconds=1000 * median(seconds.opened_further),
    )


async def _round(root: Path, seconds: _Seconds) -> None:
    begin = perf_counter()
    store = Store(root)
    first = store.latest(voice_name(0))
    seconds.opened.append(perf_counter() - begin)
    async with Engine() as engine:
        await engine.write(ask(first, 1, tokens=1))
        seconds.first_token.append(perf_counter() - begin)
        for number in range(1, VOICES):
            begin = perf_counter()
            voice = store.latest(voice_name(number))
            seconds.opened_further.append(perf_counter() - begin)
            for times in (seconds.cold, seconds.warm):
                times.append(await _timed(engine.write(ask(voice, 1, tokens=1))))


async def _timed(act: Awaitable[object]) -> float:
    begin = perf_counter()
    await act
    return perf_counter() - begin
