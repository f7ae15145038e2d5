"""A model that was taught nothing, with an adapter that was not either, and its decode graph."""

from copy import deepcopy
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from peft import LoraConfig, get_peft_model
from transformers import AutoConfig, AutoModelForCausalLM, PretrainedConfig, PreTrainedModel

from models import Adapter, read_adapter
from tests.tiny_bases import manual, write_untaught
from training.export import export_onnx
from training.serving_graph.build import write_decode_graph


class RandomModel:
    """A model of random weights and an adapter, and the decode graph of the former."""

    def __init__(
        self,
        folder: Path,
        config: PretrainedConfig,
        *,
        adapters: bool = True,
        targets: str | list[str] = "all-linear",
    ) -> None:
        write_untaught(folder, config, manual()[:50])
        with torch.no_grad():
            base = AutoModelForCausalLM.from_pretrained(folder)
            for parameter in base.parameters():  # no zero biases, no norms of ones
                parameter.add_(0.05 * torch.randn_like(parameter))
            base.save_pretrained(folder)
        torch.manual_seed(1)
        lora = LoraConfig(r=4, lora_alpha=12, target_modules=targets, init_lora_weights=False)
        adapted = get_peft_model(base, lora)
        for name, parameter in adapted.named_parameters():
            if "lora_" in name:  # in the halves that an adapter is kept in
                parameter.data = parameter.data.bfloat16().float()
        adapted.save_pretrained(folder / "adapter", save_embedding_layers=False)
        self.adapter: Adapter | None = read_adapter(folder / "adapter") if adapters else None
        self.torch: PreTrainedModel = adapted if adapters else adapted.unload()
        self.torch.eval()
        self.exact = folder / "exact.onnx"
        export = export_onnx(folder)
        adapted = self.adapter.a if self.adapter else ()
        write_decode_graph(export, AutoConfig.from_pretrained(folder), 128, self.exact, adapted)

    def merged(self) -> PreTrainedModel:
        whole: PreTrainedModel = deepcopy(self.torch).merge_and_unload()
        return whole

    def logits(self, tokens: NDArray[np.int64]) -> NDArray[np.float32]:
        with torch.inference_mode():
            given: NDArray[np.float32] = self.torch(torch.from_numpy(tokens)).logits.numpy()
        return given
