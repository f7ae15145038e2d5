"""A tiny model learns a voice: its figures fall, and what it writes is like the person."""

import asyncio
import json
from collections import Counter
from dataclasses import replace
from pathlib import Path

import numpy as np
import onnx
import pytest

from bot.engine import Engine, Request
from models import Bundle, Store
from tests.tiny_bases import manual
from training import steps
from training.corpus import build_corpus
from training.progress import Progress
from training.recipe import Method, Recipe
from training.sources import read_posts


def write(bundle: Bundle, count: int) -> list[str]:
    async def ask() -> list[str]:
        async with Engine() as engine:
            return await engine.write(Request(bundle, "", count, seed=5))

    return asyncio.run(ask())


def weight_kinds(graph: Path) -> set[tuple[int, int]]:
    """Bits and block size of every weight matrix; 32 and 0 for one that is as it was."""
    model = onnx.load(graph).graph
    weights = {each.name for each in model.initializer}
    kinds = set()
    for node in model.node:
        settings = {each.name: each.i for each in node.attribute}
        if node.op_type == "MatMulNBits":
            kinds.add((settings["bits"], settings["block_size"]))
        elif node.op_type in {"MatMul", "Gemm"} and weights & set(node.input):
            kinds.add((32, 0))
    return kinds


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
    # Wick writes in lower case and in lines, and knows when to stop.
    assert sum(text[0].islower() for text in texts) > 30
    assert sum("\n" in text for text in texts) > 15
    assert sum(text.endswith(".") for text in texts) > 25


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
    recipe = replace(Recipe.default(method), learning_rate=rate)

    bundle = steps.train(
        sample_archive, "Wick", str(base), recipe, Store(tmp_path / "store"), quiet
    )

    metrics = json.loads((bundle.path / "metrics.json").read_text())
    bits = metrics["bits_per_character"]
    assert bits["own"] < 0.95 * bits["base"]
    history = json.loads((bundle.path / "history.json").read_text())
    assert min(each["held_out"] for each in history) < 0.95 * history[0]["held_out"]
    assert metrics["parity"]["largest_logit_difference"] < 1e-3
    assert metrics["parity"]["greedy_texts_equal"] == metrics["parity"]["greedy_texts"] == 3
    served = metrics["serving"]["bits_per_character"]
    assert bundle.manifest.graph.precision == "8-bit blocks of 64"
    assert weight_kinds(bundle.graph) == {(8, 64)}
    assert served["8-bit blocks of 64"] < 1.005 * served["fp32"]
    assert served["fp32"] == pytest.approx(bits["own"], rel=1e-4)


def test_smaller_weights_that_cost_quality_are_not_served(
    tiny_gpt2: Path,
    sample_archive: Path,
    tmp_path: Path,
    quiet: Progress,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(steps, "GREATEST_LOSS", -1.0)
    recipe = replace(Recipe.default("lora"), epochs=1)

    bundle = steps.train(
        sample_archive, "Wick", str(tiny_gpt2), recipe, Store(tmp_path / "store"), quiet
    )

    assert bundle.manifest.graph.precision == "fp32"
    assert write(bundle, 1) != [""]


def test_the_same_seed_gives_the_same_persona(
    tiny_gpt2: Path, sample_archive: Path, tmp_path: Path, quiet: Progress
) -> None:
    recipe = replace(Recipe.default("lora"), epochs=1)
    first, second, other = (
        steps.train(sample_archive, name, str(tiny_gpt2), each, Store(tmp_path / "store"), quiet)
        for name, each in [("a", recipe), ("b", recipe), ("c", replace(recipe, seed=2))]
    )

    weights = [
        each.manifest.files["adapter_model.safetensors"].sha256 for each in (first, second, other)
    ]
    assert weights[0] == weights[1] != weights[2]
