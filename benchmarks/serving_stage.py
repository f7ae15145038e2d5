"""The stage: a store with the model as two bases, with adapters and without, and its personas."""

import math
import shutil
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from transformers import AutoConfig

from benchmarks.serving_model import END_TOKEN, RandomModel
from benchmarks.serving_personas import put_merged, put_voices, widths_of, write_adapter
from models import TOKENIZER, BaseBundle, BaseManifest, Bundle, Graph, Store, read_adapter
from training.serving_graph.build import write_decode_graph
from training.serving_graph.precision import candidates
from training.serving_graph.speed import tokens_per_second

PASSING: Final = (
    "8-bit blocks of 256",
    "8-bit blocks of 256, 8-bit cache",
    "8-bit blocks of 256, 8-bit cache and adapters",
    "8-bit blocks of 128",
)
"""The precisions that pass the parity gate on SmolLM2.

All did with a real persona and with the sample account, blocks of 128 with three real ones; the
last block of a column that they do not divide was filled up.
No figure on random weights says anything of quality, so it is only asked which is faster.
"""

PRECISIONS: Final = (*PASSING, "int8 by rows", "4-bit blocks of 32", "fp32")
"""All that can be asked for."""

Speeds = Mapping[str, Mapping[int, float]]
Say = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Stage:
    """All that is to be measured of ours."""

    root: Path
    """The store's."""
    voices: tuple[Bundle, ...]
    """Personas with adapters on one base."""
    merged: Bundle
    """One as a model of its own: what serving a single merged model would be."""
    speeds: Speeds
    """Of the precisions that were tried, by rows."""


def set_stage(model: RandomModel, folder: Path, precision: str | None, say: Say) -> Stage:
    """Build the decode graphs and fill a store.

    Args:
        model: what is served.
        folder: for the store, and what is needed on the way.
        precision: one of ``PRECISIONS``; None for the fastest of ``PASSING``.
        say: told what is being done.
    """
    say("building the decode graph")
    exact = _write_exact(model, folder / "exact-adapters.onnx", model.adapted)
    widths = widths_of(exact)
    write_adapter(folder, widths, seed=0)
    tried = (precision,) if precision else PASSING
    graphs = _write_graphs(exact, model, tried)
    speeds: Speeds = {}
    if len(graphs) > 1:
        say("looking which precision is the fastest here")
        speeds = tokens_per_second(graphs, read_adapter(folder))
    best = max(graphs, key=lambda name: math.prod(speeds.get(name, {}).values()))
    best_merged = best.removesuffix(" and adapters")  # there are none
    say(f"building the graph of a merged model in {best_merged}")
    exact_merged = _write_exact(model, folder / "exact-merged.onnx", ())
    [merged] = _write_graphs(exact_merged, model, (best_merged,)).values()
    say("filling the store")
    store = Store(folder / "store")
    base = _put_base(store, model, graphs[best], best, adapters=True)
    merged_base = _put_base(store, model, merged, best_merged, adapters=False)
    return Stage(
        store.root, put_voices(store, base, widths), put_merged(store, merged_base), speeds
    )


def _write_exact(model: RandomModel, file: Path, adapted: Collection[str]) -> Path:
    config = AutoConfig.from_pretrained(model.folder)
    write_decode_graph(model.export, config, model.context, file, adapted)
    return file


def _write_graphs(exact: Path, model: RandomModel, names: tuple[str, ...]) -> dict[str, Path]:
    """The graph in some precisions; the exact one is removed."""
    writers = candidates(exact, model.peaks)
    graphs = {}
    for number, name in enumerate(names):
        graphs[name] = exact.with_suffix(f".{number}.onnx")
        writers[name](graphs[name])
    exact.unlink()
    return graphs


def _put_base(
    store: Store, model: RandomModel, graph: Path, precision: str, *, adapters: bool
) -> BaseBundle:
    manifest = BaseManifest(
        created=datetime.now(UTC),
        base=model.identity,
        adapters=adapters,
        graph=Graph(
            file="decode.onnx",
            precision=precision,
            start_token=END_TOKEN,
            end_token=END_TOKEN,
            context_length=model.context,
        ),
        candidates=(),
        files={},
    )
    tokenizer = shutil.copyfile(model.tokenizer, graph.with_suffix(".tokenizer.json"))
    return store.put_base(manifest, {manifest.graph.file: graph, TOKENIZER: tokenizer})
