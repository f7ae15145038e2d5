"""What a seed rests upon: a row's scores are the same to the last bit whatever the others are."""

from pathlib import Path

import numpy as np
import pytest
from transformers import AutoTokenizer

from bot.engine.adapters import Voice
from bot.engine.runner import Runner
from models import Store
from tests.bundles import shelve_base
from tests.random_model import RandomModel
from tests.tiny_bases import gpt2_config, manual
from training.serving_graph.calibration import channel_peaks
from training.serving_graph.precision import candidates

Scores = list[list[float]]

PRECISIONS = (
    "fp32",
    "8-bit blocks of 128",
    "8-bit blocks of 128, 8-bit cache",
    "4-bit blocks of 32",
    "int8 by rows",
)


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> RandomModel:
    """Wide enough for the kernels that real models have."""
    config = gpt2_config(768)
    config.update({"n_embd": 256, "n_head": 4})
    return RandomModel(tmp_path_factory.mktemp("model"), config)


@pytest.fixture(params=PRECISIONS)
def runner(model: RandomModel, tmp_path: Path, request: pytest.FixtureRequest) -> Runner:
    tokenizer = AutoTokenizer.from_pretrained(model.exact.parent)
    peaks = channel_peaks(model.merged(), manual()[:8], tokenizer, 128)
    graph = tmp_path / "graph.onnx"
    candidates(model.exact, peaks)[request.param](graph)
    files = {"decode.onnx": graph.read_bytes(), "tokenizer.json": b"{}"}
    return Runner(shelve_base(Store(tmp_path), files), 8)


def voice(model: RandomModel, factor: float) -> Voice:
    assert model.adapter is not None
    return Voice(((model.adapter, factor),), ((Path(), factor),))


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
