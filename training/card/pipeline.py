"""The drawing of the way from an archive to a voice, with a persona's own figures."""

import math
from typing import Any

from models import Manifest
from training.card.drawing import draw
from training.card.numbers import signed
from training.card.text import one_line


def pipeline(manifest: Manifest, metrics: dict[str, Any]) -> bytes | None:
    """The five steps of the way, as a PNG."""
    counts, taught, measured = metrics["counts"], metrics["training"], metrics["measured_on"]
    serving, bits = manifest.serving, metrics["bits_per_character"]
    recipe = taught["recipe"]
    accounts = len(metrics.get("accounts", ())) or 1
    speed = serving.tokens_per_second.get(5)
    lora = manifest.method == "lora"
    decimals = _decimals(metrics["parity"]["largest_logit_difference"])
    steps = [
        _step(
            "Archive" if accounts == 1 else f"{accounts} archives",
            f"{counts['downloaded']:,} posts",
            f"{counts['retweets']:,} reposts and {_unfit(counts):,} others left out",
        ),
        _step(
            "Corpus",
            f"{counts['kept']:,} posts",
            f"{counts['characters']:,} characters; the newest {measured['posts']} only measure",
        ),
        _step(
            "Base + adapter" if lora else "Base, taught",
            f"LoRA of rank {recipe['rank']}" if lora else "all weights",
            f"{one_line(manifest.base.name)}, {taught['epochs']:.3g} epochs on {taught['device']}",
            f"{bits['base']:.3f} → {bits['own']:.3f} bits per character",
        ),
        _step(
            "Export",
            "ONNX, by Optimum",
            f"agrees with torch to {decimals} decimals",
        ),
        _step(
            "Serving",
            serving.precision,
            f"{signed(100 * serving.loss, 2)} % bits per character against fp32",
            *([f"{speed:,.0f} tokens a second for five posts at once"] if speed else []),
        ),
    ]
    return draw("pipeline", manifest.name, {"steps": steps})


def _decimals(difference: float) -> int:
    """That two numbers share, where they differ by so much at most."""
    return math.floor(-math.log10(max(difference, 1e-9)))


def _unfit(counts: dict[str, int]) -> int:
    kinds = ("short", "long", "exact_duplicates", "near_duplicates", "replies")
    return sum(counts[kind] for kind in kinds)


def _step(title: str, figure: str, *lines: str) -> dict[str, Any]:
    return {"title": title, "figure": figure, "lines": lines}
