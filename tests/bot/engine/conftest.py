"""The engine on bundles that are real: some that were trained, and some of a graph made by hand."""

import asyncio
from collections.abc import AsyncIterator, Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from bot.engine import Engine, Mix, Request
from models import Bundle, Store
from tests.conftest import SAMPLE_ARCHIVE
from tests.exact_weights import only_fp32
from tests.silence import silent
from training import steps
from training.recipe import Recipe

Write = Callable[..., list[str]]


@pytest.fixture(scope="session")
def tiny_wick(persona_store: Store) -> Bundle:
    """A full fine-tune of a tiny GPT-2."""
    return persona_store.latest("Tiny Wick")


@pytest.fixture(scope="session")
def tiny_adapters(tmp_path_factory: pytest.TempPathFactory, tiny_llama: Path) -> list[Bundle]:
    """Three adapters of different ranks over one tiny Llama."""
    store = Store(tmp_path_factory.mktemp("adapters"))
    recipe = replace(Recipe.default("lora"), learning_rate=1e-2)
    with only_fp32():
        return [
            steps.train(
                [SAMPLE_ARCHIVE],
                f"Rank {rank}",
                str(tiny_llama),
                replace(recipe, rank=rank, seed=rank, epochs=epochs),
                store,
                silent(),
            )
            for rank, epochs in [(8, 2), (16, 1), (4, 1)]
        ]


@pytest.fixture
async def engine() -> AsyncIterator[Engine]:
    async with Engine() as running:
        yield running


@pytest.fixture(scope="module")
def write(tiny_wick: Bundle) -> Iterator[Write]:
    """Ask an engine of this module's own, from code that is not asynchronous."""
    with asyncio.Runner(loop_factory=asyncio.new_event_loop) as loop:
        engine = Engine()
        loop.run(engine.__aenter__())

        def ask(*personas: Bundle, intensity: float = 1, **asked: Any) -> list[str]:
            mix = Mix.of(*(personas or [tiny_wick]), intensity=intensity)
            return loop.run(engine.write(Request(mix, **asked)))

        yield ask
        loop.run(engine.__aexit__(None, None, None))


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store(tmp_path / "store")
