"""Many voices in one batch: each row speaks with its own, blended and turned up or down."""

import asyncio
import random
from collections import Counter
from dataclasses import replace

import pytest

from bot.engine import Engine, EngineError, Mix, MixError, Request, Sampling, worker
from models import Bundle, BundleError, Store
from tests.bot.engine.handmade import END, byte_tokenizer, shelve_full_table, shelve_table
from tests.bundles import FILES, shelve
from tests.sentences import sentence

GREEDY = Sampling(temperature=0)


async def say(engine: Engine, *personas: Bundle, intensity: float = 1) -> str:
    mix = Mix.of(*personas, intensity=intensity)
    [post] = await engine.write(Request(mix, sampling=GREEDY, max_new_tokens=20))
    return post


def test_a_row_is_the_same_alone_and_among_fifteen_others(tiny_adapters: list[Bundle]) -> None:
    """In fp32. `python -m benchmarks.reproducibility` counts it with 8 bits, which forgive less."""

    async def both(bundle: Bundle, seed: int) -> tuple[list[str], list[str]]:
        asked = Request(Mix.of(bundle), "Tea", 1, seed)
        async with Engine() as engine:
            alone = await engine.write(asked)
            others = [
                Request(Mix.of(tiny_adapters[number % 3]), "x" * number, 1, number)
                for number in range(15)
            ]
            among, *_ = await asyncio.gather(*map(engine.write, [asked, *others]))
        return alone, among

    pairs = [asyncio.run(both(tiny_adapters[seed % 3], seed)) for seed in range(8)]
    assert all(alone == among for alone, among in pairs)


async def test_no_post_is_lost_mixed_up_or_given_twice(store: Store) -> None:
    """Thousands of joins, leaves and cancellations, of voices that are known by their letters."""
    letters = "abcdefghijklmnopqrstuvwxyz"
    voices = {each: shelve_table(store, f"{END}{each * 3}", name=each) for each in letters}
    dice = random.Random(5)
    outcomes: Counter[str] = Counter()

    async def member(engine: Engine, server: int) -> None:
        for _ in range(40):
            letter, count = dice.choice(letters), dice.randint(1, 5)
            limit = dice.randint(1, 30)
            request = Request(
                Mix.of(voices[letter]),
                letter * dice.randint(0, 9),
                count,
                sampling=GREEDY,
                max_new_tokens=limit,
                server=server,
            )
            writing = asyncio.create_task(engine.write(request))
            if dice.random() < 0.3:
                await asyncio.sleep(dice.random() * 0.01)
                writing.cancel()
            try:
                posts = await writing
            except asyncio.CancelledError:
                outcomes["cancelled"] += 1
                continue
            assert posts == [letter * (len(request.prompt) + limit) + "…"] * count
            outcomes["written"] += count

    async with Engine(rows=6, adapter_memory=400_000) as engine:
        async with asyncio.timeout(60):
            await asyncio.gather(*(member(engine, server) for server in range(20)))
        assert await say(engine, voices["z"]) == "z" * 20 + "…", "and all rows are free again"
    assert outcomes["cancelled"] > 100
    assert outcomes["written"] > 1000


async def test_after_a_rest_all_voices_are_as_they_were(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(worker, "_REST", 0.01)
    voices = [shelve_table(store, f"{END}{each * 3}", name=each) for each in "abc"]
    async with Engine() as engine:
        for _ in range(3):
            said = await asyncio.gather(*(say(engine, each) for each in voices))
            assert said == [each * 20 + "…" for each in "abc"]
            await asyncio.sleep(0.1)


async def test_newcomers_of_all_lengths_may_come_at_once(
    engine: Engine, tiny_adapters: list[Bundle]
) -> None:
    """Their prompts are read together, some of them, and yet each goes on with its own."""
    requests = [
        Request(Mix.of(tiny_adapters[number % 3]), "Tea " * number, 1 + number % 2, number)
        for number in range(24)
    ]
    together = await asyncio.gather(*map(engine.write, requests))
    assert together == [await engine.write(request) for request in requests]


async def test_a_blend_says_what_its_weightiest_part_wants(engine: Engine, store: Store) -> None:
    a, b, c = (shelve_table(store, f"{END}{each * 3}", name=each) for each in "abc")
    for first, second, expected in [(3, 2, "a"), (2, 3, "b")]:
        mix = Mix(((a, first), (b, second), (c, 1)))
        [post] = await engine.write(Request(mix, sampling=GREEDY, max_new_tokens=5))
        assert post == expected * 5 + "…"
    assert await say(engine, c) == "c" * 20 + "…", "and its parts speak for themselves meanwhile"


async def test_a_blend_is_as_loud_as_one(store: Store, engine: Engine) -> None:
    """Half of each, or three times that: weights are shares."""
    a, b = (shelve_table(store, f"{END}{each * 3}", name=each) for each in "ab")
    drawn = []
    for weight in (1, 3):
        mix = Mix(((a, weight), (b, weight)))
        request = Request(mix, count=40, seed=1, max_new_tokens=3, sampling=Sampling(1.0, 0, 1.0))
        drawn.append(await engine.write(request))
    assert drawn[0] == drawn[1]


async def test_intensity_turns_the_voice_up_and_down(store: Store, engine: Engine) -> None:
    voice = shelve_table(store, f"{END}aaa")

    async def share(intensity: float) -> float:
        request = Request(
            Mix.of(voice, intensity=intensity),
            count=100,
            seed=3,
            max_new_tokens=4,
            sampling=Sampling(2.0, 0, 1.0),
        )
        posts = [post.removesuffix("…") for post in await engine.write(request)]
        return sum(post.count("a") for post in posts) / sum(map(len, posts))

    shares = [await share(intensity) for intensity in (0, 0.5, 1, 2)]
    assert shares == sorted(shares)
    assert shares[0] < 0.1 < 0.9 < shares[-1]


async def test_the_voice_without_intensity_is_the_base(store: Store, engine: Engine) -> None:
    one, other = (shelve_table(store, f"{END}{each * 3}", name=each) for each in "ab")
    said = [
        await engine.write(Request(Mix.of(each, intensity=0), count=5, seed=1, max_new_tokens=9))
        for each in (one, other)
    ]
    assert said[0] == said[1]


def test_voices_of_different_bases_cannot_be_blended(store: Store, tiny_wick: Bundle) -> None:
    with pytest.raises(MixError) as error:
        Mix.of(shelve_table(store, f"{END}aaa"), tiny_wick)
    assert "“Table” and “Tiny Wick” were taught on different bases" in sentence(error.value)


def test_a_model_of_its_own_has_one_intensity(tiny_wick: Bundle) -> None:
    with pytest.raises(MixError) as error:
        Mix.of(tiny_wick, intensity=2)
    assert "--method lora" in sentence(error.value)


@pytest.mark.parametrize(
    ("weights", "intensity"), [((), 1), ((1,) * 4, 1), ((0,), 1), ((1,), -1), ((1,), float("inf"))]
)
def test_a_mix_that_means_nothing_is_refused(
    tiny_wick: Bundle, weights: tuple[float, ...], intensity: float
) -> None:
    with pytest.raises(ValueError, match="needed"):
        Mix(tuple((tiny_wick, weight) for weight in weights), intensity)


async def test_bases_take_turns_where_one_has_room(store: Store) -> None:
    """Two full fine-tunes and a base with adapters, all at once."""
    old = shelve_full_table(store, f"{END}old{END}", name="Old")
    new = shelve_full_table(store, f"{END}new{END}", name="New")
    table = shelve_table(store, f"{END}table{END}")
    async with asyncio.timeout(20), Engine(base_memory=1) as engine:
        said = await asyncio.gather(*(say(engine, each) for each in (old, new, table) * 3))
    assert said == ["old", "new", "table"] * 3


def test_by_itself_only_an_adapter_is_turned_up(store: Store) -> None:
    whole = shelve_full_table(store, f"{END}whole{END}", name="Whole")
    adapted = shelve_table(store, f"{END}adapted{END}")
    assert Mix.spoken((whole, 1.0)).intensity == 1 < Mix.spoken((adapted, 1.0)).intensity
    assert Mix.spoken((adapted, 1.0), intensity=0.5).intensity == 0.5


async def test_the_base_that_was_longest_silent_makes_room(store: Store) -> None:
    a, b, c = (shelve_full_table(store, f"{END}{name}{END}", name=name) for name in "abc")
    room = int(2.5 * sum(each.bytes for each in a.base.manifest.files.values()))
    async with Engine(base_memory=room) as engine:
        for bundle in (a, b, a, c):
            await say(engine, bundle)
        for bundle in (a, b, c):
            bundle.base.graph.unlink()  # who is in memory needs it no more

        assert [await say(engine, bundle) for bundle in (a, c)] == ["a", "c"]
        with pytest.raises(EngineError) as error:
            await say(engine, b)
    assert "The graph of the base gpt2 cannot be run here" in sentence(error.value)


async def test_the_adapter_that_was_longest_silent_makes_room(store: Store) -> None:
    a, b, c = (shelve_table(store, f"{END}{name}{END}", name=name) for name in "abc")
    size = 2 * 2 * 2 * 258  # halves, two matrices, two rows
    async with Engine(adapter_memory=int(2.5 * size)) as engine:
        for bundle in (a, b, a, c):
            await say(engine, bundle)
        for bundle in (a, b, c):
            (bundle.path / "adapter_model.safetensors").unlink()

        assert [await say(engine, bundle) for bundle in (a, c)] == ["a", "c"]
        with pytest.raises(BundleError):
            await say(engine, b)


@pytest.mark.parametrize("content", [b"", b"garbage", b"\x08\x08" + bytes(100)])
async def test_a_graph_that_is_none_is_refused(
    engine: Engine, store: Store, content: bytes
) -> None:
    tokenizer = byte_tokenizer().to_str().encode()
    bundle = shelve(store, "Wick", FILES, {"decode.onnx": content, "tokenizer.json": tokenizer})
    with pytest.raises(EngineError) as error:
        await say(engine, bundle)
    assert "The graph of the base gpt2 cannot be run here" in sentence(error.value)


@pytest.mark.parametrize("content", [b"", b"{}", b"garbage", b"\xff"])
async def test_a_tokenizer_that_is_none_is_refused(
    engine: Engine, store: Store, content: bytes
) -> None:
    graph = shelve_table(store, f"{END}hi{END}").base.graph.read_bytes()
    bundle = shelve(store, "Wick", FILES, {"decode.onnx": graph, "tokenizer.json": content})
    with pytest.raises(EngineError) as error:
        await say(engine, bundle)
    assert "The tokenizer of the base gpt2 cannot be read here" in sentence(error.value)


async def test_an_adapter_of_another_model_does_not_silence_the_others(
    engine: Engine, store: Store, tiny_adapters: list[Bundle]
) -> None:
    able = shelve_table(store, f"{END}hi{END}")
    stranger = replace(tiny_adapters[0], base=able.base)
    with pytest.raises(EngineError) as error:
        await say(engine, stranger)
    assert "train the persona again" in sentence(error.value)
    assert await say(engine, able) == "hi"


async def test_a_blend_ends_its_posts_as_its_voices_do_each_for_its_part(
    engine: Engine, tiny_adapters: list[Bundle]
) -> None:
    async def length(*biases: float) -> int:
        voices = [
            replace(each, manifest=each.manifest.model_copy(update={"end_bias": bias}))
            for each, bias in zip(tiny_adapters, biases, strict=False)
        ]
        posts = await engine.write(Request(Mix.of(*voices), count=60, seed=2))
        return sum(map(len, posts))

    soon, between, late = (
        await length(2.5, 2.5),
        await length(2.5, -2.5),
        await length(-2.5, -2.5),
    )
    assert soon < between < late
