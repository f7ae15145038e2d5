"""A tiny model learns a voice: its figures fall, and what it writes is like the person."""

import asyncio
import json
import shutil
from collections import Counter
from dataclasses import replace
from pathlib import Path

import numpy as np
import onnx
import pytest

from bot.engine import Engine, Mix, Request
from models import Bundle, Store
from tests.tiny_bases import manual
from training import serving, steps
from training.corpus import build_corpus
from training.progress import Progress
from training.recipe import Method, Recipe
from training.sources import read_posts


def write(bundle: Bundle, count: int) -> list[str]:
    async def ask() -> list[str]:
        async with Engine() as engine:
            return await engine.write(Request(Mix.of(bundle), "", count, seed=5))

    return asyncio.run(ask())


def likeness(texts: list[str], others: list[str]) -> float:
    """Cosine of two sets of texts' counts of three characters in a row."""
    left, right = (
        Counter(text[place : place + 3] for text in each for place in range(len(text) - 2))
        for each in (texts, others)
    )
    every = sorted(left | right)
    first, second = (np.array([each[key] for key in every], float) for each in (left, right))
    return float(first @ second / np.linalg.norm(first) / np.linalg.norm(second))


def test_its_voice_shows(persona_store: Store, sample_archive: Path) -> None:
    texts = write(persona_store.latest("Tiny Wick"), 40)
    unseen = build_corpus(read_posts(sample_archive)).test

    assert likeness(texts, unseen) > 0.1 + likeness(manual()[:40], unseen)
    # Wick writes in lower case and in lines, and knows when to stop: most of the posts do, which
    # are drawn at temperature 1 from a model of a few thousand weights.
    assert sum(text[0].islower() for text in texts) > 20
    assert sum("\n" in text for text in texts) > 15
    assert sum(text.endswith(".") for text in texts) > 20


@pytest.mark.parametrize("base_name", ["tiny_gpt2", "tiny_llama"])
@pytest.mark.parametrize(("method", "rate"), [("lora", 1e-2), ("full", 4e-3)])
def test_bits_per_character_fall_by_either_method_for_either_kind(
    base_name: str,
    method: Method,
    rate: float,
    request: pytest.FixtureRequest,
    sample_archive: Path,
    tmp_path: Path,
    quiet: Progress,
) -> None:
    base = request.getfixturevalue(base_name)
    recipe = replace(Recipe.default(method), learning_rate=rate, epochs=8)

    bundle = steps.train(
        [sample_archive], "Wick", str(base), recipe, Store(tmp_path / "store"), quiet
    )

    metrics = json.loads((bundle.path / "metrics.json").read_text())
    bits = metrics["bits_per_character"]
    assert bits["own"] < 0.95 * bits["base"]
    history = json.loads((bundle.path / "history.json").read_text())
    assert min(each["held_out"] for each in history) < 0.95 * history[0]["held_out"]
    assert metrics["parity"]["largest_logit_difference"] < 1e-3
    assert metrics["parity"]["greedy_texts_equal"] == metrics["parity"]["greedy_texts"] == 3
    serving, served_by = bundle.manifest.serving, bundle.base.manifest
    assert served_by.adapters == (method == "lora")
    assert serving.precision == served_by.graph.precision
    assert serving.loss < 0.005
    tried = {each.precision: each for each in served_by.candidates}
    of_adapters = {"8-bit blocks of 64, 8-bit cache and adapters"}
    assert tried.keys() == {
        "fp32",
        "8-bit blocks of 64",
        "8-bit blocks of 64, 8-bit cache",
        "4-bit blocks of 32",
        "int8 by rows",
    } | (of_adapters if method == "lora" else set())
    assert tried["fp32"].loss == pytest.approx(0, abs=1e-4)
    assert all(min(each.tokens_per_second.values()) > 0 for each in tried.values())
    card = (bundle.path / "README.md").read_text()
    assert all(precision in card for precision in tried)


def test_a_second_persona_shares_the_base_of_the_first(
    tiny_gpt2: Path, sample_archive: Path, tmp_path: Path, quiet: Progress
) -> None:
    store = Store(tmp_path / "store")
    first, second = (
        steps.train(
            [sample_archive],
            name,
            str(tiny_gpt2),
            replace(Recipe.default("lora"), epochs=1, rank=rank),
            store,
            quiet,
        )
        for name, rank in [("a", 8), ("b", 4)]
    )
    assert first.base == second.base
    assert second.manifest.serving.loss < 0.005
    pictures = {name for name in second.manifest.files if name.endswith(".png")}
    own = second.manifest.files.keys() - pictures
    assert sum(second.manifest.files[name].bytes for name in own) < 200_000


def test_a_base_whose_graph_an_earlier_version_wrote_is_made_anew(
    tiny_gpt2: Path, sample_archive: Path, tmp_path: Path, quiet: Progress
) -> None:
    def learn(name: str) -> Bundle:
        recipe = replace(Recipe.default("lora"), epochs=1)
        return steps.train([sample_archive], name, str(tiny_gpt2), recipe, store, quiet)

    store = Store(tmp_path / "store")
    bundle = learn("a")
    # What the graphs of November 2026 read beside what they read now.
    graph = onnx.load(bundle.base.graph)
    kind = onnx.TensorProto.INT64
    graph.graph.input.append(onnx.helper.make_tensor_value_info("token_adapters", kind, ["tokens"]))
    onnx.save(graph, tmp_path / "old.onnx")
    shutil.copyfile(bundle.base.tokenizer, tmp_path / "tokenizer.json")
    shutil.rmtree(bundle.base.path)
    old = Store(store.root).put_base(
        bundle.base.manifest,
        {"decode.onnx": tmp_path / "old.onnx", "tokenizer.json": tmp_path / "tokenizer.json"},
    )

    store = Store(store.root)
    anew = learn("b")

    assert anew.base.path != old.path
    assert write(anew, 1) != [""]


def test_smaller_weights_that_cost_quality_are_not_served(
    tiny_gpt2: Path,
    sample_archive: Path,
    tmp_path: Path,
    quiet: Progress,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    # What no precision but the exact one is held to be.
    monkeypatch.setattr(serving, "passes", lambda candidate: candidate.precision == "fp32")
    recipe = replace(Recipe.default("lora"), epochs=1)

    bundle = steps.train(
        [sample_archive], "Wick", str(tiny_gpt2), recipe, Store(tmp_path / "store"), quiet
    )

    assert bundle.base.manifest.graph.precision == "fp32"
    assert write(bundle, 1) != [""]


def test_the_same_seed_gives_the_same_persona(
    tiny_gpt2: Path, sample_archive: Path, tmp_path: Path, quiet: Progress
) -> None:
    recipe = replace(Recipe.default("lora"), epochs=1)
    first, second, other = (
        steps.train([sample_archive], name, str(tiny_gpt2), each, Store(tmp_path / "store"), quiet)
        for name, each in [("a", recipe), ("b", recipe), ("c", replace(recipe, seed=2))]
    )

    weights = [
        each.manifest.files["adapter_model.safetensors"].sha256 for each in (first, second, other)
    ]
    assert weights[0] == weights[1] != weights[2]
