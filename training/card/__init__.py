"""The model card: the bundle's ``README.md``, and the pictures in it."""

from collections.abc import Callable
from importlib.resources import files
from pathlib import Path
from typing import Any, Final

from huggingface_hub import ModelCard

from models import BaseManifest, Manifest, slugify
from training.card.fidelity import fidelity, figures_of
from training.card.metadata import PROMPT, describe_merged, hub_id, metadata
from training.card.numbers import signed
from training.card.pipeline import pipeline
from training.card.preview import preview
from training.card.text import markdown, one_line
from training.serving import GREATEST_LOSS

__all__ = ["CARD", "describe_merged", "write_card"]

CARD: Final = "README.md"

_COUNTS: Final[tuple[tuple[str, Callable[[dict[str, int]], int]], ...]] = (
    ("downloaded", lambda counts: counts["downloaded"]),
    ("retweets", lambda counts: -counts["retweets"]),
    ("replies", lambda counts: -counts["replies"]),
    ("short", lambda counts: -counts["short"] - counts["long"]),
    ("repeated", lambda counts: -counts["exact_duplicates"] - counts["near_duplicates"]),
)
"""What became of an account's posts, before the newest of them are chosen."""


def write_card(
    folder: Path, manifest: Manifest, serving_base: BaseManifest, metrics: dict[str, Any]
) -> None:
    """Write a persona's card and its pictures, beside the picture of its history.

    Args:
        folder: the bundle's.
        manifest: the persona's.
        serving_base: the manifest of the base that speaks for it.
        metrics: what ``metrics.json`` holds.
    """
    drawn = {
        "preview": preview(manifest.name, metrics.get("samples", ())),
        "pipeline": pipeline(manifest, metrics),
        "fidelity": fidelity(manifest.name, metrics),
    }
    for name, picture in drawn.items():
        if picture is not None:
            (folder / f"{name}.png").write_bytes(picture)
    bits = metrics["bits_per_character"]
    accounts = metrics.get("accounts", [])
    card = ModelCard.from_template(
        metadata(manifest, metrics),
        template_str=_template(),
        signed=signed,
        drawn={name for name, picture in drawn.items() if picture is not None},
        name=markdown(manifest.name),
        person=markdown(manifest.person) if manifest.person else None,
        consent=manifest.consent,
        created=manifest.created.strftime("%Y-%m-%d"),
        method=manifest.method,
        slug=manifest.slug or slugify(manifest.name),
        prompt=PROMPT,
        base=markdown(manifest.base.name),
        base_license=markdown(manifest.base.license) if manifest.base.license else None,
        base_on_the_hub=hub_id(manifest.base),
        serving=manifest.serving,
        counts=metrics["counts"],
        account_names=[markdown(one_line(account["name"])) for account in accounts],
        count_rows=_count_rows([metrics["counts"], *(each["counts"] for each in accounts)]),
        measured=metrics["measured_on"],
        samples=metrics.get("samples", ()),
        bits=bits,
        gain=100 * (bits["own"] / bits["base"] - 1),
        fidelity=metrics["fidelity"],
        floor=metrics.get("floor"),
        figures=figures_of(metrics),
        extraction=metrics["extraction"],
        tried=serving_base.candidates,
        greatest_loss=GREATEST_LOSS,
        taught=metrics["training"],
        end_bias=manifest.end_bias,
    )
    card.save(folder / CARD)


def _template() -> str:
    """The card's template, in which a backslash at the end of a line joins it with the next."""
    source = files(__package__).joinpath("card.md.jinja").read_text(encoding="utf-8")
    return source.replace("\\\n", "")


def _count_rows(columns: list[dict[str, int]]) -> list[tuple[str, list[str]]]:
    """The table of counts: of all posts, and of each account where there are several."""
    rows = [(title, [count(each) for each in columns]) for title, count in _COUNTS]
    which = "learnt of each account" if len(columns) > 1 else "asked for"
    rows.append((f"older than the newest {which}", [-each["beyond_limit"] for each in columns]))
    shown = [
        (title, [f"{number:,}".replace("-", "−") for number in numbers])
        for title, numbers in rows
        if any(numbers) or title in {"downloaded", "retweets", "short", "repeated"}
    ]
    return [*shown, ("**kept**", [f"**{each['kept']:,}**" for each in columns])]
