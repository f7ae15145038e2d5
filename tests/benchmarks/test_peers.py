"""A peer that is not installed is named, with what to do about it."""

import os
import sys
from collections.abc import Sequence
from functools import partial
from pathlib import Path

import pytest

from benchmarks.peers import Peer, PeerMissing, open_peer
from benchmarks.peers.process import OwnProcess


@pytest.mark.parametrize("name", ["ctranslate2", "llama_cpp"])
def test_a_peer_that_is_not_installed_is_named(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, name, None)
    monkeypatch.delitem(sys.modules, f"benchmarks.peers.{name}", raising=False)
    with pytest.raises(PeerMissing) as error:
        open_peer(name, tmp_path, tmp_path / "model.onnx", tmp_path, 1)
    assert str(error.value).startswith(f"The peer {name} needs the package {name}")
    assert str(error.value).endswith("pip install -c constraints.txt '.[bench]'")


def test_a_peer_that_nobody_knows_is_refused(tmp_path: Path) -> None:
    with pytest.raises(
        ValueError, match="none of the peers, which are optimum, optimum_tuned, ctranslate2"
    ):
        open_peer("vllm", tmp_path, tmp_path, tmp_path, 1)


class Clerk:
    """A peer that notes in a file who asked it for what."""

    name = "clerk"
    precision = "paper"

    def __init__(self, notes: Path) -> None:
        self._notes = notes

    def generate(self, prompt: Sequence[int], rows: int, new_tokens: int) -> None:
        if rows > 99:
            raise ValueError("too many rows")
        if rows == 0:
            os._exit(7)
        self._note(f"{list(prompt)} {rows} {new_tokens}")

    def close(self) -> None:
        self._note("closed")

    def _note(self, words: str) -> None:
        with self._notes.open("a") as notes:
            notes.write(f"{os.getpid()} {words}\n")


def missing() -> Peer:
    raise PeerMissing("The clerk is ill.")


def test_a_peer_lives_in_a_process_of_its_own(tmp_path: Path) -> None:
    notes = tmp_path / "notes"
    peer = OwnProcess(partial(Clerk, notes))
    assert (peer.name, peer.precision) == ("clerk", "paper")
    peer.generate([1, 2], 5, 48)
    with pytest.raises(ValueError, match="too many rows"):
        peer.generate([], 100, 1)
    peer.close()
    told = [line.split(" ", 1) for line in notes.read_text().splitlines()]
    assert [words for _, words in told] == ["[1, 2] 5 48", "closed"]
    assert {pid for pid, _ in told}.isdisjoint({str(os.getpid())})


def test_a_peer_that_cannot_be_opened_there_says_why() -> None:
    with pytest.raises(PeerMissing, match="The clerk is ill"):
        OwnProcess(missing)


def test_a_peer_that_breaks_down_is_said_to(tmp_path: Path) -> None:
    peer = OwnProcess(partial(Clerk, tmp_path / "notes"))
    for _ in range(2):  # and stays so
        with pytest.raises(PeerMissing, match=r"broke down on this machine \(exit code 7\)"):
            peer.generate([], 0, 1)
    peer.close()
