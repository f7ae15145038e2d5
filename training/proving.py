"""From taught weights to the base that speaks for them: exported, held against torch, proved."""

import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from models import Base, BaseBundle, Candidate, Store, read_adapter
from training.bases import BaseModel
from training.export import Parity, check_parity, export_onnx
from training.likelihood import bits_per_character, onnx_logits
from training.progress import Progress
from training.recipe import Method
from training.serving import Proof, find_base, make_base
from training.serving_graph.calibration import channel_peaks
from training.weights import merge, write_model

_PROVED_ON: Final = 150
"""Posts at most, the newest: what smaller weights cost is a ratio on the same posts, and steady."""


@dataclass(frozen=True, slots=True)
class Proved:
    """The base that serves a persona, and what was found out on the way."""

    base: BaseBundle
    serving: Candidate
    """The base's precision, measured on the posts of the proof."""
    parity: Parity


def prove(
    weights: Path,
    method: Method,
    base: BaseModel,
    identity: Base,
    posts: list[str],
    read: Sequence[str],
    workspace: Path,
    store: Store,
    progress: Progress,
) -> Proved:
    """Find the base of the store that serves what was taught, or make it.

    Args:
        weights: the folder of what was taught.
        method: an adapter, or all weights.
        base: what was taught.
        identity: what the made base is to be called and known by.
        posts: none of them taught; every precision is held against the newest of them.
        read: posts that the activations are watched on.
        workspace: a folder for a model's exports, which are gone at the end.
        store: where bases are.
        progress: told what is being done.

    Raises:
        ExportError: what was exported does not agree with the model.
        BundleError: the adapter or a base of the store is damaged.
    """
    tokenizer, longest = base.tokenizer(), base.context_length()
    posts = posts[-_PROVED_ON:]
    with tempfile.TemporaryDirectory(dir=workspace, prefix="export-") as temporary:
        merged = Path(temporary) / "merged"
        with progress.stage("exporting to ONNX", "about 30 s"):
            write_model(merge(weights, method, base), tokenizer, merged)
            exact = export_onnx(merged)
        with progress.stage("comparing it with torch", "about 15 s"):
            parity = check_parity(merged, posts[-3:], longest)
            exact_bits = bits_per_character(onnx_logits(exact), posts, tokenizer, longest)
            adapter = read_adapter(weights) if method == "lora" else None
            proof = Proof(base, adapter, posts, exact_bits)
        if adapter is not None:
            with progress.stage("looking for its base", "some 10 s"):
                found = find_base(store, identity.digest, proof)
            if found:
                return Proved(*found, parity)
            source = Path(temporary) / "base"
            with progress.stage("exporting the base, once", "about 30 s"):
                write_model(base.load(), tokenizer, source)
                exact = export_onnx(source)
        with progress.stage("proving smaller weights", "about a minute"):
            model = merge(weights, method, base)
            peaks = channel_peaks(model, read, tokenizer, longest)
            return Proved(*make_base(store, exact, proof, peaks, identity), parity)
