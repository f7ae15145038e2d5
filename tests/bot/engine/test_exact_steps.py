"""What a seed rests upon: a row's scores are the same to the last bit whatever the others are."""

from collections.abc import Callable
from functools import cache
from pathlib import Path

import numpy as np
import pytest
import torch
from transformers import AutoTokenizer

from bot.engine.adapters import Voice
from bot.engine.runner import Runner
from models import Store
from tests.bundles import shelve_base
from tests.random_model import RandomModel
from tests.tiny_bases import gpt2_config, manual
from training.serving_graph.calibration import channel_peaks
from training.serving_graph.gate import decode_logits
from training.serving_graph.precision import candidates

Scores = list[list[float]]

PRECISIONS = (
    (256, "fp32"),
    (256, "8-bit blocks of 256"),
    (256, "8-bit blocks of 256, 8-bit cache"),
    (256, "8-bit blocks of 256, 8-bit cache and adapters"),
    (384, "8-bit blocks of 128"),
    (384, "8-bit blocks of 128, 8-bit cache"),
    (384, "8-bit blocks of 128, 8-bit cache and adapters"),
    (256, "4-bit blocks of 32"),
    (256, "int8 by rows"),
)
"""With the width of a model that can have them, and that has the kernels of real ones."""


@pytest.fixture(scope="module", params=PRECISIONS, ids=lambda each: each[1])
def precision(request: pytest.FixtureRequest) -> tuple[int, str]:
    width, name = request.param
    return width, name


@pytest.fixture(scope="module")
def models(tmp_path_factory: pytest.TempPathFactory) -> Callable[[int], RandomModel]:
    @cache
    def of_width(width: int) -> RandomModel:
        config = gpt2_config(768)
        config.update({"n_embd": width, "n_head": 4})
        return RandomModel(tmp_path_factory.mktemp("model"), config)

    return of_width


@pytest.fixture(scope="module")
def model(models: Callable[[int], RandomModel], precision: tuple[int, str]) -> RandomModel:
    return models(precision[0])


@pytest.fixture
def graph(model: RandomModel, tmp_path: Path, precision: tuple[int, str]) -> Path:
    tokenizer = AutoTokenizer.from_pretrained(model.exact.parent)
    peaks = channel_peaks(model.merged(), manual()[:8], tokenizer, 128)
    graph = tmp_path / "graph.onnx"
    candidates(model.exact, peaks)[precision[1]](graph)
    return graph


@pytest.fixture
def runner(graph: Path, tmp_path: Path) -> Runner:
    files = {"decode.onnx": graph.read_bytes(), "tokenizer.json": b"{}"}
    return Runner(shelve_base(Store(tmp_path), files), 8)


def voice(model: RandomModel, *factors: float) -> Voice:
    assert model.adapter is not None
    return Voice(
        tuple((model.adapter, factor) for factor in factors),
        tuple((Path(), factor) for factor in factors),
    )


def test_a_voice_is_the_one_that_the_gate_heard(
    graph: Path, runner: Runner, model: RandomModel
) -> None:
    """Alone, and blended of shares of itself, beside a louder one."""
    tokens = np.random.default_rng(4).integers(1, 768, 9)
    heard = decode_logits(graph, model.adapter)(torch.from_numpy(tokens[None]))[0, -1].numpy()
    slots = [runner.slots.seat(voice(model, *each)) for each in ((1,), (3,), (0.25, 0.75))]
    scores, ids = runner.read(0, [tokens.tolist()] * 3, slots, exact=False)
    off = np.abs(scores - heard[ids]).mean(axis=1) / heard.std()
    assert off[0] < 0.02
    assert off[1] > 0.1
    assert off[2] < 0.02


@pytest.mark.parametrize("length", [1, 2, 7])
@pytest.mark.parametrize("others", [1, 2, 3, 6])
@pytest.mark.parametrize("voices", [1, 2])
def test_a_lone_row_has_the_scores_that_it_has_among_others(
    runner: Runner, model: RandomModel, length: int, others: int, voices: int
) -> None:
    """Prompts of other lengths are read beside it, and other tokens in other voices."""
    dice = np.random.default_rng(2)
    own = dice.integers(1, 768, length).tolist()
    theirs = [
        dice.integers(1, 768, 1 if length == 1 else 2 + number % 5).tolist()
        for number in range(others)
    ]
    slots = [runner.slots.seat(voice(model, 1 + number)) for number in range(voices)]

    def last_scores(prompts: list[list[int]]) -> Scores:
        rows = range(len(prompts))
        spoken = [slots[(len(prompts) - 1 - row) % voices] for row in rows]
        found = [runner.read(0, prompts, spoken, exact=True)[0][-1].tolist()]
        for step in range(4):
            tokens = [10 + step + len(prompts) - row for row in rows]
            places = [len(prompt) + step for prompt in prompts]
            found.append(runner.step(tokens, places, spoken, exact=True)[0][-1].tolist())
        return found

    assert last_scores([own]) == last_scores([*theirs, own])
