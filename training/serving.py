"""From Optimum's export to the base that serves a persona, at a precision that was proved."""

import math
import tempfile
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from transformers import AutoConfig

from models import (
    TOKENIZER,
    Adapter,
    Base,
    BaseBundle,
    BaseManifest,
    Candidate,
    Graph,
    Store,
)
from training.bases import BaseModel
from training.export import ExportError
from training.likelihood import bits_per_character
from training.rows import start_and_end
from training.serving_graph.build import write_decode_graph
from training.serving_graph.calibration import Peaks
from training.serving_graph.gate import decode_logits, serves
from training.serving_graph.precision import candidates
from training.serving_graph.speed import tokens_per_second

GREATEST_LOSS = 0.005
"""Share of bits per character that smaller weights may cost."""


@dataclass(frozen=True, slots=True)
class Proof:
    """What a precision is held against: posts, and what the exact model says of them."""

    base: BaseModel
    adapter: Adapter | None
    posts: list[str]
    exact_bits_per_character: float
    """Of Optimum's fp32 export of the persona."""

    def fits(self, graph: Path) -> bool:
        """Whether a decode graph takes the adapter."""
        return self.adapter is not None and serves(graph, self.adapter)

    def bits_per_character(self, graph: Path) -> float:
        """Of a decode graph, with the adapter beside it."""
        logits = decode_logits(graph, self.adapter)
        tokenizer, longest = self.base.tokenizer(), self.base.context_length()
        return bits_per_character(logits, self.posts, tokenizer, longest)

    def candidate(self, precision: str, graph: Path, speed: dict[int, float]) -> Candidate:
        """A precision's figures."""
        return Candidate(
            precision=precision,
            bits_per_character=self.bits_per_character(graph),
            exact_bits_per_character=self.exact_bits_per_character,
            tokens_per_second=speed,
        )


def passes(candidate: Candidate) -> bool:
    """The parity gate."""
    return candidate.loss <= GREATEST_LOSS


def find_base(store: Store, digest: str, proof: Proof) -> tuple[BaseBundle, Candidate] | None:
    """A base of the store that serves this persona too, if its precision passes here as well.

    Raises:
        BundleError: a base of the store is damaged.
    """
    for bundle in store.bases_of(digest):
        if not proof.fits(bundle.graph):
            continue
        graph = bundle.manifest.graph
        [speed] = [
            each.tokens_per_second
            for each in bundle.manifest.candidates
            if each.precision == graph.precision
        ]
        candidate = proof.candidate(graph.precision, bundle.graph, speed)
        if passes(candidate):
            return bundle, candidate
    return None


def make_base(
    store: Store, export: Path, proof: Proof, peaks: Peaks, identity: Base
) -> tuple[BaseBundle, Candidate]:
    """Build the decode graph in every precision and keep the fastest that passes the gate.

    Args:
        store: where the base goes.
        export: Optimum's fp32 export of the base, or of the whole model that was taught.
        proof: the posts for the gate; beside the modules that its adapter changes, and those of one
            product with them, the graph is to take any.
        peaks: of the taught model's activations.
        identity: what the base is.

    Raises:
        ExportError: not even the fp32 graph agrees with the export.
    """
    with tempfile.TemporaryDirectory(dir=export.parent) as temporary:
        folder = Path(temporary)
        exact = folder / "exact.onnx"
        config = AutoConfig.from_pretrained(export.parent)
        context = proof.base.context_length()
        adapted = proof.adapter.a if proof.adapter else ()
        write_decode_graph(export, config, context, exact, adapted)
        graphs: dict[str, Path] = {}
        for precision, write in candidates(exact, peaks).items():
            graphs[precision] = folder / f"{len(graphs)}.onnx"
            write(graphs[precision])
        speeds = tokens_per_second(graphs, proof.adapter)
        tried = [
            proof.candidate(precision, graph, speeds[precision])
            for precision, graph in graphs.items()
        ]
        passing = [candidate for candidate in tried if passes(candidate)]
        if not passing:
            raise ExportError(
                f"The decode graph of {identity.name} does not say what the model says: please "
                "report this with the name of the base model."
            )
        best = max(passing, key=_speed)
        start, end = start_and_end(proof.base.tokenizer())
        manifest = BaseManifest(
            created=datetime.now(UTC),
            base=identity,
            adapters=proof.adapter is not None,
            graph=Graph(
                file="decode.onnx",
                precision=best.precision,
                start_token=start,
                end_token=end,
                context_length=context,
            ),
            candidates=tuple(tried),
            files={},
        )
        files = {
            manifest.graph.file: graphs[best.precision],
            TOKENIZER: export.parent / TOKENIZER,
        }
        return store.put_base(manifest, files), best


def _speed(candidate: Candidate) -> float:
    """One figure for all numbers of rows: their geometric mean."""
    return math.prod(candidate.tokens_per_second.values())
