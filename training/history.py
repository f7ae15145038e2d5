"""How a training went, as JSON and as a picture."""

import json
from collections.abc import Sequence
from pathlib import Path

from matplotlib.figure import Figure
from matplotlib.ticker import MaxNLocator


def write_history(history: Sequence[dict[str, float]], json_file: Path, picture: Path) -> None:
    """Write ``history`` as JSON, and draw the held-out curve with the state that was kept."""
    json_file.write_text(json.dumps(history, indent=2) + "\n", encoding="utf-8")
    epochs = [each["epoch"] for each in history]
    held_out = [each["held_out"] for each in history]
    best = min(range(len(held_out)), key=held_out.__getitem__)

    figure = Figure(figsize=(6.4, 3.6), dpi=150, layout="constrained")
    axes = figure.add_subplot()
    axes.plot(epochs, held_out, marker="o", color="#2f6f8f")
    axes.plot(epochs[best], held_out[best], marker="o", markersize=11, color="#d9822b", zorder=3)
    axes.annotate(
        f"kept: {held_out[best]:.3f}",
        (epochs[best], held_out[best]),
        textcoords="offset points",
        xytext=(0, 12),
        ha="right" if best else "left",
    )
    axes.axhline(held_out[0], linestyle=":", color="#888888")
    axes.annotate(
        f"base: {held_out[0]:.3f}",
        (epochs[-1], held_out[0]),
        textcoords="offset points",
        xytext=(0, -14),
        ha="right",
    )
    axes.set_xlabel("epoch")
    axes.set_ylabel("bits per character, held-out posts")
    axes.xaxis.set_major_locator(MaxNLocator(integer=True))
    axes.spines[["top", "right"]].set_visible(False)
    figure.savefig(picture)
