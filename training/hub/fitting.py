"""Whether a stranger's weights are those of their base, and settings that are only ours."""

import math
import re
from pathlib import Path

import torch
from peft import LoraConfig
from safetensors import SafetensorError, safe_open
from transformers import AutoConfig, AutoModelForCausalLM, GenerationConfig, PreTrainedModel
from transformers.pytorch_utils import Conv1D

from models import Adapter, BundleError, read_adapter
from models.bundle import ADAPTER_CONFIG
from training.bases import BaseModel
from training.hub.quarantine import MODEL_WEIGHTS, Announced
from training.hub.reasons import HubError

_GREATEST_RANK = 256
"""A batch of voices takes memory by the largest rank among them."""


def settle(announced: Announced, folder: Path, base: BaseModel) -> None:
    """Check the weights in ``folder`` against ``base``, and write the settings beside them anew.

    PEFT's and transformers' settings can name modules to be imported, expressions to be matched
    and sizes to be allocated. None of that is read again: an adapter's are made of its matrices
    and one factor, a whole model's are the base's.

    Raises:
        HubError: the weights are not those of this base.
    """
    skeleton = _skeleton(base)
    try:
        if announced.manifest.method == "lora":
            adapter = read_adapter(folder)
            _check_adapter(announced.repo, adapter, skeleton)
            _write_adapter_config(folder, adapter, base)
        else:
            _check_model(announced.repo, folder / MODEL_WEIGHTS, skeleton)
            skeleton.config.save_pretrained(folder)
            GenerationConfig.from_model_config(skeleton.config).save_pretrained(folder)
    except BundleError as error:
        raise HubError(str(error).replace(str(folder), announced.repo)) from error


def _skeleton(base: BaseModel) -> PreTrainedModel:
    """The base's modules and shapes, without its numbers."""
    with torch.device("meta"):
        return AutoModelForCausalLM.from_config(AutoConfig.from_pretrained(base.folder))


def _check_adapter(repo: str, adapter: Adapter, skeleton: PreTrainedModel) -> None:
    places = {
        name: _in_and_out(module)
        for name, module in skeleton.named_modules()
        if isinstance(module, torch.nn.Linear | Conv1D)
        and module is not skeleton.get_output_embeddings()
    }
    given = {name: (len(a), adapter.b[name].shape[1]) for name, a in adapter.a.items()}
    # What stands beside a module of one layer stands beside that of every layer.
    kinds = set(map(_without_layer, given))
    asked = {name: sizes for name, sizes in places.items() if _without_layer(name) in kinds}
    if given != asked:
        odd = min(name for name in asked.keys() | given if given.get(name) != asked.get(name))
        raise _unfit(repo, f"the adapter does not fit its {odd}")
    if adapter.rank > _GREATEST_RANK:
        raise _unfit(repo, f"the adapter's rank is {adapter.rank}, and at most 256 is served")
    if len({a.shape[1] for a in adapter.a.values()}) > 1 or len(set(adapter.scale.values())) > 1:
        raise _unfit(repo, "the adapter has another rank or scale for each module")
    if not all(map(math.isfinite, adapter.scale.values())):
        raise _unfit(repo, "the adapter's scale is no number")


def _without_layer(module: str) -> str:
    return re.sub(r"\.\d+\.", ".", module)


def _in_and_out(module: torch.nn.Linear | Conv1D) -> tuple[int, int]:
    one, other = module.weight.shape
    return (one, other) if isinstance(module, Conv1D) else (other, one)


def _write_adapter_config(folder: Path, adapter: Adapter, base: BaseModel) -> None:
    (scale,) = set(adapter.scale.values())
    config = LoraConfig(
        r=adapter.rank,
        lora_alpha=scale * adapter.rank,
        target_modules=sorted(adapter.a),
        fan_in_fan_out=base.architecture == "gpt2",
        base_model_name_or_path=base.name,
        task_type="CAUSAL_LM",
        inference_mode=True,
    )
    (folder / ADAPTER_CONFIG).unlink()
    config.save_pretrained(folder)


def _check_model(repo: str, weights: Path, skeleton: PreTrainedModel) -> None:
    wanted = {name: list(tensor.shape) for name, tensor in skeleton.state_dict().items()}
    tied = set(skeleton._tied_weights_keys or ())
    try:
        with safe_open(weights, framework="pt") as tensors:
            slices = {name: tensors.get_slice(name) for name in tensors.keys()}  # noqa: SIM118
            given = {name: each.get_shape() for name, each in slices.items()}
            kinds = {each.get_dtype() for each in slices.values()}
    except (OSError, SafetensorError) as error:
        raise _unfit(repo, f"{weights.name} cannot be read: {error}") from error
    if not kinds <= {"F32", "F16", "BF16"}:
        raise _unfit(repo, f"{weights.name} keeps numbers of another kind")
    whole = {name: shape for name, shape in wanted.items() if name in given or name not in tied}
    if given != whole:
        odd = min(name for name in whole.keys() | given if given.get(name) != whole.get(name))
        raise _unfit(repo, f"{weights.name} does not fit its {odd}")


def _unfit(repo: str, why: str) -> HubError:
    return HubError(
        f"The repository {repo} is not of the base that it names ({why}): ask its owner to push "
        "it anew."
    )
