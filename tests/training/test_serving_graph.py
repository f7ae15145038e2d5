"""The decode graph says what the model says, in every precision, architecture and batch."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import onnxruntime as ort
import pytest
import torch
from numpy.typing import NDArray
from transformers import AutoTokenizer, PretrainedConfig

from tests.random_model import RandomModel
from tests.tiny_bases import gpt2_config, llama_config, manual
from training.serving_graph.build import write_decode_graph
from training.serving_graph.calibration import channel_peaks
from training.serving_graph.gate import decode_logits, feeds_of
from training.serving_graph.precision import candidates

Tokens = NDArray[np.int64]

VOCABULARY = 768


def gpt2() -> PretrainedConfig:
    return gpt2_config(VOCABULARY)


def llama() -> PretrainedConfig:
    """Grouped heads, as SmolLM2 has them."""
    return llama_config(VOCABULARY)


def odd_llama() -> PretrainedConfig:
    """With what some Llamas have: biases, scaled rotary, an output layer of its own."""
    config = llama()
    config.update(
        {
            "attention_bias": True,
            "mlp_bias": True,
            "tie_word_embeddings": False,
            "rope_scaling": {
                "rope_type": "llama3",
                "factor": 8.0,
                "low_freq_factor": 1.0,
                "high_freq_factor": 4.0,
                "original_max_position_embeddings": 64,
            },
        }
    )
    return config


@pytest.fixture(
    scope="module",
    params=[
        (gpt2, "all-linear"),
        (gpt2, ["mlp.c_fc", "mlp.c_proj"]),
        (llama, "all-linear"),
        (llama, ["gate_proj", "up_proj", "down_proj"]),
        (odd_llama, "all-linear"),
        (odd_llama, ["q_proj", "v_proj"]),
    ],
    ids=lambda param: f"{param[0].__name__} {param[1]}",
)
def model(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> RandomModel:
    """With an adapter beside every module, or beside some."""
    config, targets = request.param
    return RandomModel(tmp_path_factory.mktemp("model"), config(), targets=targets)


def some_tokens(rows: int, length: int) -> Tokens:
    return np.random.default_rng(3).integers(0, VOCABULARY, (rows, length))


def far_off(left: NDArray[Any], right: NDArray[Any]) -> float:
    """The mean difference, in standard deviations of the logits."""
    return float(np.abs(left - right).mean() / right.std())


def test_the_exact_graph_gives_the_logits_of_torch(model: RandomModel) -> None:
    tokens = some_tokens(3, 40)
    logits = decode_logits(model.exact, model.adapter)(torch.from_numpy(tokens)).numpy()
    assert far_off(logits, model.logits(tokens)) < 1e-3


@pytest.mark.parametrize("config", [gpt2, llama, odd_llama])
def test_without_adapters_to_the_last_digits(
    config: Callable[[], PretrainedConfig], tmp_path: Path
) -> None:
    model = RandomModel(tmp_path, config(), adapters=False)
    tokens = some_tokens(2, 20)
    logits = decode_logits(model.exact, None)(torch.from_numpy(tokens)).numpy()
    np.testing.assert_allclose(logits, model.logits(tokens), atol=1e-4)
    inputs = {each.name for each in ort.InferenceSession(model.exact).get_inputs()}
    assert not any("lora" in name or "adapter" in name for name in inputs)


def test_smaller_weights_say_nearly_the_same(model: RandomModel, tmp_path: Path) -> None:
    tokens = some_tokens(3, 40)
    expected = model.logits(tokens)
    tokenizer = AutoTokenizer.from_pretrained(model.exact.parent)
    peaks = channel_peaks(model.merged(), manual()[:20], tokenizer, 128)
    off = {}
    for number, (precision, write) in enumerate(candidates(model.exact, peaks).items()):
        file = tmp_path / f"{number}.onnx"
        write(file)
        logits = decode_logits(file, model.adapter)(torch.from_numpy(tokens)).numpy()
        off[precision] = far_off(logits, expected)
        if precision != "fp32":
            assert file.stat().st_size < 0.5 * model.exact.stat().st_size
    assert off["fp32"] < 1e-3
    assert off["8-bit blocks of 64"] < 0.03
    assert off["8-bit blocks of 64, 8-bit cache"] < 0.04
    # Nobody taught this adapter to be small: it weighs as much as the model.
    assert off["8-bit blocks of 64, 8-bit cache and adapters"] < 0.15
    assert off["int8 by rows"] < 0.05
    assert off["4-bit blocks of 32"] < 0.5


def test_adapters_have_places_where_one_of_the_same_product_does(tmp_path: Path) -> None:
    model = RandomModel(tmp_path, llama(), targets=["q_proj", "v_proj"])
    inputs = [each.name for each in ort.InferenceSession(model.exact).get_inputs()]
    places = {name.removesuffix(".lora_A") for name in inputs if name.endswith(".lora_A")}
    assert {place.rpartition(".")[2] for place in places} == {"q_proj", "k_proj", "v_proj"}


def test_candidates_are_the_likeliest_of_the_logits(model: RandomModel) -> None:
    session = ort.InferenceSession(model.exact)
    feeds = feeds_of(session, some_tokens(2, 9), model.adapter)
    logits, scores, ids = session.run(["logits", "scores", "candidates"], feeds)
    assert scores.shape == ids.shape == (18, 128)
    np.testing.assert_array_equal(np.take_along_axis(logits, ids, axis=1), scores)
    np.testing.assert_array_equal(-np.sort(-logits, axis=1)[:, :128], scores)


def test_what_has_no_decode_graph_is_refused(tmp_path: Path, model: RandomModel) -> None:
    with pytest.raises(ValueError, match="no decode graph for"):
        write_decode_graph(
            model.exact.parent / "model.onnx",
            PretrainedConfig(),
            64,
            tmp_path / "graph.onnx",
            (),
        )
