"""A persona that is forgotten leaves nothing in memory, and nobody else notices."""

import asyncio
import gc
from collections.abc import Callable

import pytest

from bot.engine import Engine, EngineError, Mix, Request, Sampling
from models import Adapter, Bundle, Store
from tests.bot.engine.handmade import END, shelve_full_table, shelve_table

GREEDY = Sampling(temperature=0)


@pytest.fixture
def store(tmp_path_factory: pytest.TempPathFactory) -> Store:
    return Store(tmp_path_factory.mktemp("store"))


def asked(bundle: Bundle, count: int = 1) -> Request:
    return Request(Mix.of(bundle), count=count, sampling=GREEDY, max_new_tokens=20)


def adapters_in_memory() -> int:
    gc.collect()
    return sum(isinstance(each, Adapter) for each in gc.get_objects())


async def test_its_adapter_is_gone_and_others_stay(engine: Engine, store: Store) -> None:
    before = adapters_in_memory()
    a, b = (shelve_table(store, f"{END}{letter * 3}", name=letter) for letter in "ab")
    for bundle in (a, b):
        await engine.write(asked(bundle))
    assert adapters_in_memory() == before + 2
    await engine.forget(a)
    assert adapters_in_memory() == before + 1
    assert await engine.write(asked(b)) == ["b" * 20 + "…"]


@pytest.mark.parametrize("shelved", [shelve_table, shelve_full_table])
async def test_what_is_being_written_is_broken_off(
    engine: Engine, store: Store, shelved: Callable[..., Bundle]
) -> None:
    a = shelved(store, f"{END}aaa", name="a")
    b = shelve_table(store, f"{END}bbb", name="b")
    posts = engine.posts(asked(a, count=200))
    await anext(posts)  # the first are there, most are not
    others = asyncio.create_task(engine.write(asked(b, count=20)))
    await engine.forget(a)
    with pytest.raises(EngineError, match="“a” was just forgotten"):
        async for _ in posts:
            pass
    assert await others == ["b" * 20 + "…"] * 20


async def test_a_new_one_of_that_name_has_its_own_voice(engine: Engine, store: Store) -> None:
    old = shelve_table(store, f"{END}aaa", name="Ada")
    await engine.write(asked(old))
    await engine.forget(old)
    store.forget("ada")
    new = shelve_table(store, f"{END}ccc", name="Ada")
    assert new.path == old.path
    assert await engine.write(asked(new)) == ["c" * 20 + "…"]
