"""Optimum: its int8 preset for this CPU, and its own ``generate``.

Twice, both with the preset for the CPU's instructions and a scale per channel. As it comes, it is
loaded as its manual has it. Tuned, onnxruntime is told how many threads to have, its values stay
where they are (``use_io_binding``), and torch, which draws, has a single thread, for its threads
would wait for those of onnxruntime, which spin: on two cores that makes it twice as fast.
"""

from collections.abc import Sequence
from pathlib import Path

import onnxruntime as ort
import torch
from optimum.onnxruntime import AutoQuantizationConfig, ORTModelForCausalLM, ORTQuantizer
from transformers import AutoConfig


class Optimum:
    """GPT-2 in Optimum."""

    def __init__(
        self, model: Path, export: Path, workspace: Path, threads: int, *, tuned: bool
    ) -> None:
        """Quantise ``export`` into ``workspace`` and load it."""
        self.name = "optimum_tuned" if tuned else "optimum"
        self._torch_threads = 1 if tuned else threads
        preset = "avx512_vnni" if _has_vnni() else "avx2"
        self.precision = f"int8 ({preset} preset)"
        folder = workspace / self.name
        ORTQuantizer(export, config=AutoConfig.from_pretrained(model)).quantize(
            getattr(AutoQuantizationConfig, preset)(is_static=False, per_channel=True),
            save_dir=folder,
        )
        file = f"{export.stem}_quantized.onnx"
        if tuned:
            options = ort.SessionOptions()
            options.intra_op_num_threads = threads
            self._model = ORTModelForCausalLM.from_pretrained(
                folder, file_name=file, session_options=options, use_io_binding=True
            )
        else:
            self._model = ORTModelForCausalLM.from_pretrained(folder, file_name=file)

    def generate(self, prompt: Sequence[int], rows: int, new_tokens: int) -> None:
        """Continue ``prompt`` in ``rows`` rows."""
        torch.set_num_threads(self._torch_threads)
        tokens = torch.tensor([prompt])
        self._model.generate(
            input_ids=tokens,
            attention_mask=torch.ones_like(tokens),
            num_return_sequences=rows,
            min_new_tokens=new_tokens,
            max_new_tokens=new_tokens,
            do_sample=True,
            temperature=1.0,
            top_k=64,
            top_p=0.95,
            pad_token_id=self._model.config.eos_token_id,
        )

    def close(self) -> None:
        """Free the memory."""
        del self._model


def _has_vnni() -> bool:
    cpu = Path("/proc/cpuinfo")
    return cpu.exists() and "avx512_vnni" in cpu.read_text()
