"""A card's metadata, by the hub's rules: https://huggingface.co/docs/hub/model-cards."""

import re
from pathlib import Path
from typing import Any, Final

from huggingface_hub import EvalResult, ModelCard, ModelCardData

from models import Base, Manifest
from training.card.licenses import LICENSES
from training.card.text import one_line
from training.generation import Sampling

PROMPT: Final = "My dream is"

_ON_THE_HUB: Final = {
    "smollm2": "HuggingFaceTB/SmolLM2-135M-Instruct",
    "distilgpt2": "distilbert/distilgpt2",
    **{f"gpt2{size}": f"openai-community/gpt2{size}" for size in ("", "-medium", "-large", "-xl")},
}
"""Bases that people call by a name without an owner."""
_HUB_ID: Final = re.compile(r"[A-Za-z0-9][\w.-]*/[A-Za-z0-9][\w.-]*", re.ASCII)


def metadata(manifest: Manifest, metrics: dict[str, Any]) -> ModelCardData:
    """What stands above a card's text, for machines.

    It is an adapter's, or a whole model's; ``describe_merged`` makes one the other.
    """
    base = manifest.base
    is_adapter = manifest.method == "lora"
    on_the_hub = hub_id(base)
    return ModelCardData(
        model_name=one_line(manifest.name),
        pipeline_tag="text-generation",
        library_name="peft" if is_adapter else "transformers",
        base_model=on_the_hub,
        base_model_relation=None
        if on_the_hub is None
        else ("adapter" if is_adapter else "finetune"),
        language=metrics.get("languages") or None,
        tags=["mockingbird", "persona", base.architecture, *(["lora"] if is_adapter else [])],
        widget=[{"text": PROMPT}],
        inference={"parameters": Sampling().as_transformers()},
        eval_results=_results(metrics),
        **_license(base, on_the_hub),
    )


def hub_id(base: Base) -> str | None:
    """Where the hub has a persona's base; None where it is a folder of somebody's disk."""
    return _ON_THE_HUB.get(base.name, base.name if _HUB_ID.fullmatch(base.name) else None)


def describe_merged(card: Path) -> None:
    """Say in a card that what it lies beside is a whole model now."""
    known = ModelCard.load(card)
    known.data.library_name = "transformers"
    if known.data.get("base_model"):
        known.data.base_model_relation = "finetune"
    known.data.tags = [tag for tag in known.data.tags or [] if tag != "lora"]
    known.save(card)


def _license(base: Base, on_the_hub: str | None) -> dict[str, Any]:
    if base.license is None:
        return {"license": "unknown"}
    if base.license in LICENSES - {"other"}:
        return {"license": base.license}
    link = f"https://huggingface.co/{on_the_hub}" if on_the_hub else "README.md"
    return {"license": "other", "license_name": one_line(base.license), "license_link": link}


def _results(metrics: dict[str, Any]) -> list[EvalResult]:
    """Of whoever taught it, and so not verified by anybody."""
    return [
        EvalResult(
            task_type="text-generation",
            task_name="Text Generation",
            dataset_type="private",
            dataset_name=f"{metrics['measured_on']['posts']} newest posts, which taught nothing",
            metric_type="bits_per_character",
            metric_name="Bits per character (fewer is better)",
            metric_value=round(metrics["bits_per_character"]["own"], 4),
        )
    ]
