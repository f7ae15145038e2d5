"""Personas for the store: adapters of random numbers, and as many as are asked for."""

import json
import os
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Final, Literal

import numpy as np
import onnx
from safetensors.numpy import save_file

from benchmarks.serving_asking import VOICES, voice_name
from models import BaseBundle, Bundle, Candidate, Manifest, Store
from models.bundle import ADAPTER_CONFIG, ADAPTER_WEIGHTS, MANIFEST

_RANK: Final = 16
_ALPHA: Final = 32
_SPREAD: Final = np.float32(0.01)

Widths = Mapping[str, tuple[int, int]]
"""In and out of every adapted module."""


def widths_of(graph: Path) -> Widths:
    """What a decode graph lets adapters change."""
    inputs = onnx.load(graph, load_external_data=False).graph.input
    shapes = {
        each.name: [size.dim_value for size in each.type.tensor_type.shape.dim] for each in inputs
    }
    modules = [name.removesuffix(".lora_A") for name in shapes if name.endswith(".lora_A")]
    return {each: (shapes[f"{each}.lora_A"][1], shapes[f"{each}.lora_B"][2]) for each in modules}


def write_adapter(folder: Path, widths: Widths, seed: int) -> None:
    """Write an adapter as PEFT does, in fp32."""
    chance = np.random.default_rng(seed)
    tensors = {}
    for module, (inside, outside) in widths.items():
        for half, shape in (("A", (_RANK, inside)), ("B", (outside, _RANK))):
            numbers = chance.standard_normal(shape, np.float32) * _SPREAD
            tensors[f"base_model.model.{module}.lora_{half}.weight"] = numbers
    config = {"peft_type": "LORA", "r": _RANK, "lora_alpha": _ALPHA}
    (folder / ADAPTER_CONFIG).write_text(json.dumps(config))
    save_file(tensors, folder / ADAPTER_WEIGHTS)


def put_voices(store: Store, base: BaseBundle, widths: Widths) -> tuple[Bundle, ...]:
    """Add the personas that have an adapter of their own."""
    for number in range(VOICES):
        with store.new_version(_manifest(voice_name(number), base, "lora")) as draft:
            write_adapter(draft, widths, seed=number)
    return tuple(store.latest(voice_name(number)) for number in range(VOICES))


def put_merged(store: Store, base: BaseBundle) -> Bundle:
    """Add the persona that is a model of its own."""
    name = "merged"
    with store.new_version(_manifest(name, base, "full")):
        pass  # all that it is lies in its base
    return store.latest(name)


def install(voices: tuple[Bundle, ...], number: int) -> None:
    """Put one more persona beside ``voices``: the adapter of one of them, under another name."""
    voice = voices[number % len(voices)]
    name = voice_name(number)
    folder = voice.path.parents[1] / name.replace(" ", "-") / "1"
    folder.mkdir(parents=True)
    for file in voice.manifest.files:
        os.link(voice.path / file, folder / file)
    manifest = voice.manifest.model_copy(update={"name": name})
    (folder / MANIFEST).write_text(manifest.model_dump_json(), encoding="utf-8")


def _manifest(name: str, base: BaseBundle, method: Literal["lora", "full"]) -> Manifest:
    return Manifest(
        name=name,
        created=datetime.now(UTC),
        base=base.manifest.base,
        method=method,
        served_by=base.path.name,
        serving=Candidate(
            precision=base.manifest.graph.precision,
            # Random weights have no quality that could be lost.
            bits_per_character=1,
            exact_bits_per_character=1,
            tokens_per_second={},
        ),
        files={},
    )
