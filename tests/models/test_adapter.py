"""An adapter read without PEFT does what it does in PEFT."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from hypothesis import example, given
from hypothesis import strategies as st
from hypothesis.extra.numpy import array_shapes, arrays
from numpy.typing import NDArray
from peft import IA3Config, LoraConfig, PeftConfig, PeftModel, get_peft_model
from peft.tuners.lora import LoraLayer
from safetensors.numpy import load_file, save_file
from transformers import AutoModelForCausalLM, PretrainedConfig

from models import BundleError, read_adapter, shrink, widen
from tests.sentences import sentence
from tests.tiny_bases import gpt2_config, llama_config

pytestmark = pytest.mark.filterwarnings("ignore:::peft")  # of what is done here on purpose

GPT2 = gpt2_config(vocabulary=64)
LLAMA = llama_config(vocabulary=64)
Tensors = dict[str, NDArray[Any]]


def lora(**options: Any) -> LoraConfig:
    """Random where PEFT would begin with nothing."""
    plain = {
        "r": 4,
        "lora_alpha": 8,
        "target_modules": ["c_attn", "c_proj", "c_fc"],
        "init_lora_weights": False,
    }
    return LoraConfig(**{**plain, **options})


def teach(config: PretrainedConfig, adapter: PeftConfig) -> PeftModel:
    torch.manual_seed(7)
    return get_peft_model(AutoModelForCausalLM.from_config(config), adapter)


def deltas_of(model: PeftModel) -> dict[str, NDArray[np.float32]]:
    """What PEFT adds to every adapted matrix, ``[in, out]``."""
    found = {}
    for name, module in model.get_base_model().named_modules():
        if isinstance(module, LoraLayer):
            delta = module.get_delta_weight("default").float().detach().numpy()
            found[name] = delta if module.fan_in_fan_out else delta.T
    return found


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Of an adapter that is read well."""
    teach(GPT2, lora()).save_pretrained(tmp_path)
    return tmp_path


RANKS = {"c_attn": 2, "h.1.mlp.c_fc": 6}
ALPHAS = {
    "proj": 99,  # the end of a name, but not a whole part of it
    "attn.c_proj": 3,
    "c_proj": 30,  # for the others
    "^transformer.h.0.mlp.c_fc": 16,
    "^h.1.attn.c_attn": 99,  # there is more before it
}


def read_matrix(halves: NDArray[np.uint16]) -> NDArray[np.float32]:
    matrix = np.empty(halves.shape, np.float32)
    widen(halves, matrix)
    return matrix


@pytest.mark.parametrize("numbers", [torch.float32, torch.float16], ids=["fp32", "fp16"])
@pytest.mark.parametrize(
    ("config", "adapter"),
    [
        (GPT2, {}),
        (GPT2, {"use_rslora": True}),
        (GPT2, {"rank_pattern": RANKS}),
        (GPT2, {"alpha_pattern": ALPHAS}),
        (GPT2, {"rank_pattern": RANKS, "alpha_pattern": ALPHAS, "use_rslora": True}),
        (LLAMA, {"target_modules": "all-linear"}),
        (LLAMA, {"target_modules": ["q_proj"], "alpha_pattern": {"layers.1.self_attn.q_proj": 1}}),
    ],
)
def test_every_matrix_is_peft_s(
    tmp_path: Path, config: PretrainedConfig, adapter: dict[str, Any], numbers: torch.dtype
) -> None:
    model = teach(config, lora(**adapter)).to(numbers)
    model.save_pretrained(tmp_path)

    read = read_adapter(tmp_path)

    deltas = deltas_of(model)
    assert deltas
    assert read.a.keys() == read.b.keys() == deltas.keys()
    for module, delta in deltas.items():
        ours = read_matrix(read.a[module]) @ read_matrix(read.b[module]) * read.scale[module]
        np.testing.assert_allclose(ours, delta, rtol=0, atol=1e-2 * np.abs(delta).max())


@given(arrays(np.uint16, array_shapes(min_dims=2, max_dims=2), elements=st.integers(0, 0xFFFF)))
@example(np.zeros((2, 1), np.uint16))
def test_whole_numbers_are_within_half_a_step(bits: NDArray[np.uint16]) -> None:
    halves = np.where(bits & 0x7F80 == 0x7F80, 0x8001, bits).astype(np.uint16)  # all are numbers
    numbers, steps, offset = shrink(halves)
    exact = read_matrix(halves).astype(np.float64)
    assert np.abs(numbers).max() <= 63
    np.testing.assert_array_equal(offset, 128 * numbers.sum(axis=0, dtype=int))
    assert (np.abs(numbers * steps.astype(float) - exact) <= 0.501 * steps).all()


def test_its_rank_is_the_largest_and_its_bytes_are_those_of_halves(tmp_path: Path) -> None:
    teach(
        GPT2, lora(target_modules=["c_attn"], rank_pattern={"h.1.attn.c_attn": 6})
    ).save_pretrained(tmp_path)
    read = read_adapter(tmp_path)
    assert read.rank == 6
    assert read.bytes == 2 * (4 + 6) * (64 + 3 * 64)


def refusal(folder: Path) -> str:
    """The sentence with which the adapter is refused; it must say where it lies."""
    with pytest.raises(BundleError) as error:
        read_adapter(folder)
    assert str(folder) in str(error.value)
    return sentence(error.value)


@pytest.mark.parametrize(
    ("adapter", "why"),
    [
        (lora(use_dora=True), "only LoRA without DoRA and biases is"),
        (lora(bias="all"), "only LoRA without DoRA and biases is"),
        (lora(bias="lora_only"), "only LoRA without DoRA and biases is"),
        (
            IA3Config(target_modules=["c_attn"], feedforward_modules=[]),
            "only LoRA without DoRA and biases is",
        ),
        (lora(lora_bias=True, target_modules=["q_proj"]), "lora_B.bias"),
        (lora(modules_to_save=["ln_f"]), "it changes base_model.model.transformer.ln_f."),
        (lora(target_modules=["wte"]), "it changes base_model.model.transformer.wte."),
        (lora(alpha_pattern={r"h\.\d.*": 3}), "its alpha_pattern holds more than names"),
    ],
    ids=["DoRA", "all biases", "its biases", "IA3", "LoRA's bias", "a module", "words", "pattern"],
)
def test_what_the_engine_could_not_do_is_refused(
    tmp_path: Path, adapter: PeftConfig, why: str
) -> None:
    base = LLAMA if "q_proj" in adapter.target_modules else GPT2
    teach(base, adapter).save_pretrained(tmp_path)
    assert "is of a kind that is not served: " in refusal(tmp_path)
    assert why in refusal(tmp_path)


def test_numbers_of_another_kind_are_refused(tmp_path: Path) -> None:
    teach(GPT2, lora()).to(torch.bfloat16).save_pretrained(tmp_path)
    assert "is kept as BF16, not as F32 or F16" in refusal(tmp_path)


@pytest.mark.parametrize("file", ["adapter_config.json", "adapter_model.safetensors"])
@pytest.mark.parametrize(
    "damage",
    [
        lambda file: file.write_bytes(file.read_bytes()[:-1]),
        lambda file: file.write_bytes(b""),
        lambda file: file.write_bytes(b"null"),
        lambda file: file.write_bytes(b"\xff" * 100),
        lambda file: file.unlink(),
        lambda file: (file.unlink(), file.mkdir()),
    ],
    ids=["cut short", "emptied", "text", "binary", "missing", "a folder"],
)
def test_a_damaged_file(folder: Path, file: str, damage: Callable[[Path], object]) -> None:
    damage(folder / file)
    assert f"The adapter in {folder} is damaged (" in refusal(folder)


C_ATTN = "base_model.model.transformer.h.0.attn.c_attn"


@pytest.mark.parametrize(
    ("change", "trouble"),
    [
        (lambda tensors: tensors.clear(), "its two halves do not fit"),
        (lambda tensors: tensors.pop(f"{C_ATTN}.lora_A.weight"), "its two halves do not fit"),
        (lambda tensors: tensors.pop(f"{C_ATTN}.lora_B.weight"), "its two halves do not fit"),
        (
            lambda tensors: tensors.update(
                {f"{C_ATTN}.lora_A.weight": np.zeros((3, 64), np.float32)}
            ),
            "its two halves do not fit",
        ),
        *(
            (
                lambda tensors, shape=shape: tensors.update(
                    {f"{C_ATTN}.lora_B.weight": np.zeros(shape, np.float32)}
                ),
                f"{C_ATTN}.lora_B.weight is no matrix",
            )
            for shape in [(), (4,), (192, 0), (192, 4, 1)]
        ),
    ],
    ids=["nothing", "no A", "no B", "other ranks", "a number", "a list", "empty", "a cube"],
)
def test_tensors_that_are_no_adapter(
    folder: Path, change: Callable[[Tensors], object], trouble: str
) -> None:
    file = folder / "adapter_model.safetensors"
    tensors = load_file(file)
    change(tensors)
    save_file(tensors, file)
    assert f"is damaged ({trouble})" in refusal(folder)
