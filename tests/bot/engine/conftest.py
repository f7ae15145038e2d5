"""The engine on bundles that are real: one that was trained, and some of a graph made by hand."""

import asyncio
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from bot.engine import Engine, Request
from models import Bundle, Store

Write = Callable[..., list[str]]


@pytest.fixture(scope="session")
def tiny_wick(persona_store: Store) -> Bundle:
    return persona_store.latest("Tiny Wick")


@pytest.fixture
async def engine() -> AsyncIterator[Engine]:
    async with Engine() as running:
        yield running


@pytest.fixture(scope="module")
def write(tiny_wick: Bundle) -> Iterator[Write]:
    """Ask an engine of this module's own, from code that is not asynchronous."""
    with asyncio.Runner(loop_factory=asyncio.new_event_loop) as loop:
        engine = Engine()

        def ask(bundle: Bundle = tiny_wick, **asked: Any) -> list[str]:
            return loop.run(engine.write(Request(bundle, **asked)))

        yield ask
        loop.run(engine.__aexit__(None, None, None))


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store(tmp_path / "store")
