"""Steps that a GPU replays are the steps that it would take one kernel at a time."""

from dataclasses import replace
from pathlib import Path

import pytest
import torch
from transformers import PreTrainedModel

from tests.silence import silent
from tests.tiny_bases import manual
from training.bases import fetch_base
from training.cuda_graphs import CudaGraphs
from training.finetune import finetune
from training.recipe import Recipe
from training.rows import IGNORED, inputs_and_labels

pytestmark = pytest.mark.skipif(not torch.cuda.is_available(), reason="there is no GPU")

ROWS, LONGEST = 4, 60


@pytest.fixture
def model(tiny_base: Path) -> PreTrainedModel:
    model = fetch_base(str(tiny_base)).load().cuda().eval()
    model.config.use_cache = False
    return model


@pytest.fixture(params=["tiny_gpt2", "tiny_llama"])
def tiny_base(request: pytest.FixtureRequest) -> Path:
    base: Path = request.getfixturevalue(request.param)
    return base


def test_gradients_are_the_same_at_every_width_and_with_rows_missing(
    model: PreTrainedModel,
) -> None:
    weights = list(model.parameters())

    def gradients(inputs: torch.Tensor, labels: torch.Tensor) -> torch.Tensor:
        for weight in weights:
            if weight.grad is not None:
                weight.grad.zero_()
        logits = model(input_ids=inputs).logits
        loss = torch.nn.functional.cross_entropy(
            logits.flatten(0, 1), labels.flatten(), ignore_index=IGNORED
        )
        torch.autograd.backward(loss)
        return loss.detach()

    replayed = CudaGraphs(gradients, ROWS, LONGEST)
    for lengths in [(9, 30, 12, 4), (60, 61, 3, 8), (31,), (10, 11, 12), (33, 20), (5, 4, 3, 2)]:
        batch = [[1 + (length + place) % 90 for place in range(length)] for length in lengths]
        inputs, labels = inputs_and_labels(batch, torch.device("cuda"))
        loss = float(replayed(inputs, labels))
        got = [weight.grad.clone() for weight in weights if weight.grad is not None]
        wanted = float(gradients(inputs, labels))
        assert loss == pytest.approx(wanted, rel=1e-4)
        assert len(got) == len(weights)
        for one, weight in zip(got, weights, strict=True):
            torch.testing.assert_close(one, weight.grad, rtol=1e-3, atol=1e-5)


@pytest.mark.parametrize("method", ["lora", "full"])
def test_a_persona_is_taught(tiny_base: Path, method: str, tmp_path: Path) -> None:
    posts = [each[:120] for each in manual()[:120]]
    recipe = replace(Recipe.default("lora" if method == "lora" else "full"), learning_rate=3e-3)
    taught = finetune(
        fetch_base(str(tiny_base)), posts[:100], posts[100:], recipe, tmp_path / "c.pt", silent()
    )
    first, *_, last = taught.history
    assert taught.device != "cpu"
    assert last["held_out"] < first["held_out"]
