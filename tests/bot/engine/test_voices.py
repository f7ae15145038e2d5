"""Several personas take turns in memory, and a bundle that cannot speak says why."""

import pytest

from bot.engine import Engine, EngineError, Request, Sampling
from models import Bundle, Store
from tests.bot.engine.handmade import END, byte_tokenizer, shelve_table
from tests.bundles import shelve
from tests.sentences import sentence


async def say(engine: Engine, bundle: Bundle) -> str:
    [post] = await engine.write(Request(bundle, sampling=Sampling(temperature=0)))
    return post


async def test_two_versions_take_turns_where_one_has_room(store: Store) -> None:
    old = shelve_table(store, f"{END}old{END}", name="Wick")
    new = shelve_table(store, f"{END}new{END}", name="Wick")
    async with Engine(personas_in_memory=1) as engine:
        said = [await say(engine, bundle) for bundle in (old, new, new, old)]
    assert said == ["old", "new", "new", "old"]


async def test_the_persona_that_was_longest_silent_makes_room(store: Store) -> None:
    a, b, c = (shelve_table(store, f"{END}{name}{END}", name=name) for name in "abc")
    async with Engine(personas_in_memory=2) as engine:
        for bundle in (a, b, a, c):
            await say(engine, bundle)
        for bundle in (a, b, c):
            bundle.graph.unlink()  # who is in memory needs it no more

        assert [await say(engine, bundle) for bundle in (a, c)] == ["a", "c"]
        with pytest.raises(EngineError) as error:
            await say(engine, b)
    assert "The graph of “b” cannot be run here" in sentence(error.value)


@pytest.mark.parametrize("content", [b"", b"garbage", b"\x08\x08" + bytes(100)])
async def test_a_graph_that_is_none_is_refused(
    engine: Engine, store: Store, content: bytes
) -> None:
    tokenizer = byte_tokenizer().to_str().encode()
    bundle = shelve(store, "Wick", {"decode.onnx": content, "tokenizer.json": tokenizer})
    with pytest.raises(EngineError) as error:
        await say(engine, bundle)
    assert "The graph of “Wick” cannot be run here" in sentence(error.value)


@pytest.mark.parametrize("content", [b"", b"{}", b"garbage", b"\xff"])
async def test_a_tokenizer_that_is_none_is_refused(
    engine: Engine, tiny_wick: Bundle, store: Store, content: bytes
) -> None:
    graph = tiny_wick.graph.read_bytes()
    bundle = shelve(store, "Wick", {"decode.onnx": graph, "tokenizer.json": content})
    with pytest.raises(EngineError) as error:
        await say(engine, bundle)
    assert "The tokenizer of “Wick” cannot be read here" in sentence(error.value)


async def test_a_bundle_that_cannot_speak_does_not_silence_the_others(
    engine: Engine, store: Store
) -> None:
    mute = shelve(store, "Mute")
    able = shelve_table(store, f"{END}hi{END}")
    with pytest.raises(EngineError):
        await say(engine, mute)
    assert await say(engine, able) == "hi"
