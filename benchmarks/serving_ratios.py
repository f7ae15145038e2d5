"""The figures that decide, each beside what it must be and what we aim at."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from benchmarks.peers import PEERS
from benchmarks.serving_asking import VOICES
from benchmarks.serving_memory import INSTALLED
from benchmarks.serving_requests import TEN
from benchmarks.serving_results import (
    MERGED,
    MERGED_APART,
    OURS,
    Memory,
    Ratio,
    Switching,
    Throughput,
    Waiting,
)

_OVER_PEERS: Final[Mapping[tuple[str, int], tuple[float, float]]] = {
    ("optimum", 1): (3.5, 5),
    ("optimum", 5): (4, 6),
    ("llama_cpp", 1): (1, 1.5),
    ("llama_cpp", 5): (2.2, 3),
    ("llama_cpp", 16): (1.8, 3),
    ("ctranslate2", 1): (2.3, 3.5),
    ("ctranslate2", 5): (2.3, 3),
    ("ctranslate2", 16): (1.3, 2),
}
"""Must and aim, by peer and rows."""

_OVER_MERGED: Final = (0.75, 0.95)
_MEGABYTES: Final = (250, 120)
_ADDED_MILLISECONDS: Final = (50, 10)
_TEN_USERS: Final = (5, 8)


def ratios_of(
    results: Sequence[Throughput],
    requests: Sequence[Waiting],
    memory: Sequence[Memory],
    switching: Switching,
) -> list[Ratio]:
    """All that can be said of what was measured."""
    return [
        *_over_peers(results),
        *_over_merged(results),
        *_ten_users(requests),
        *_memory(memory),
        Ratio(
            "added wait, persona not in memory (ms)",
            switching.added_milliseconds,
            *_ADDED_MILLISECONDS,
            at_least=False,
        ),
    ]


def _over_peers(results: Sequence[Throughput]) -> Iterator[Ratio]:
    speeds = {
        (each.engine, each.rows): each.tokens_per_second for each in results if each.personas == 1
    }
    for (engine, rows), theirs in speeds.items():
        if engine in PEERS and (OURS, rows) in speeds:
            must, aim = _OVER_PEERS.get((engine, rows), (None, None))
            what = f"over {engine}, rows {rows}"
            yield Ratio(what, speeds[OURS, rows] / theirs, must, aim, at_least=True)


def _over_merged(results: Sequence[Throughput]) -> Iterator[Ratio]:
    speeds = {(each.engine, each.rows, each.personas): each.tokens_per_second for each in results}
    ours = speeds.get((OURS, VOICES, VOICES))
    for engine, (must, aim) in ((MERGED_APART, _OVER_MERGED), (MERGED, (None, None))):
        merged = speeds.get((engine, VOICES, 1))
        if ours and merged:
            what = f"{VOICES} personas over {engine}, rows {VOICES}"
            yield Ratio(what, ours / merged, must, aim, at_least=True)


def _ten_users(requests: Sequence[Waiting]) -> Iterator[Ratio]:
    seconds = {each.engine: each.all_posts_seconds for each in requests if each.requests == TEN}
    for engine, (must, aim) in (("optimum", _TEN_USERS), ("optimum_tuned", (None, None))):
        if engine in seconds:
            what = f"over {engine}, ten users with five posts each"
            yield Ratio(what, seconds[engine] / seconds[OURS], must, aim, at_least=True)


def _memory(memory: Sequence[Memory]) -> Iterator[Ratio]:
    """What it is after all have spoken at once, the most that it ever is."""
    for each in memory:
        if each.installed == INSTALLED[-1] and each.together:
            what = f"memory, {each.installed} installed, {each.ready} ready (MB)"
            yield Ratio(what, each.megabytes_above_one, *_MEGABYTES, at_least=False)
