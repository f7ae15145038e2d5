"""A peer that is not installed is named, with what to do about it."""

import sys
from pathlib import Path

import pytest

from benchmarks.peers import PeerMissing, open_peer


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
