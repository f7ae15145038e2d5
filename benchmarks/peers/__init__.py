"""The peers: other engines that continue the same prompt with the same weights.

Each is set up as fast as it can honestly be, save for Optimum, which is here as it comes as well,
and is timed in a process of its own.
All draw in the same way: temperature 1, the 64 likeliest tokens, of these the fewest whose share
reaches 0.95. Each one's file tells how.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import Final, Protocol

PEERS: Final = ("optimum", "optimum_tuned", "ctranslate2", "llama_cpp")


class PeerMissing(Exception):
    """A peer that cannot be had on this machine; the message is one sentence for a person."""


class Peer(Protocol):
    """Another engine with the model loaded, ready to be timed."""

    name: str
    precision: str
    """Its weights in a few words, such as ``int8 (avx2 preset)``."""

    def generate(self, prompt: Sequence[int], rows: int, new_tokens: int) -> None:
        """Continue ``prompt`` in ``rows`` rows, each with draws of its own.

        Every row gets exactly ``new_tokens`` tokens: the end of the text stops none. The first
        call of a size may set things up; time the second.
        """

    def close(self) -> None:
        """Free the memory."""


def open_peer(name: str, model: Path, export: Path, workspace: Path, threads: int) -> Peer:
    """Convert the model for a peer and load it.

    Args:
        name: one of ``PEERS``.
        model: GPT-2's config and weights in Hugging Face's layout.
        export: Optimum's fp32 ONNX export of the same model.
        workspace: a folder for the converted files, needed until the peer is closed.
        threads: how many threads may compute.

    Raises:
        PeerMissing: its package is not installed.
        ValueError: there is no such peer.
    """
    try:
        match name:
            case "optimum" | "optimum_tuned":
                from benchmarks.peers.optimum import Optimum

                tuned = name == "optimum_tuned"
                return Optimum(model, export, workspace, threads, tuned=tuned)
            case "ctranslate2":
                from benchmarks.peers.ctranslate2 import CTranslate2

                return CTranslate2(model, workspace, threads)
            case "llama_cpp":
                from benchmarks.peers.llama_cpp import LlamaCpp

                return LlamaCpp(model, workspace, threads)
    except ModuleNotFoundError as error:
        raise PeerMissing(
            f"The peer {name} needs the package {error.name}, which is not installed: "
            "pip install -c constraints.txt '.[bench]'"
        ) from error
    raise ValueError(f"“{name}” is none of the peers, which are {', '.join(PEERS)}.")
