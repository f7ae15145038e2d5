"""A training that is killed goes on from its last checkpoint and comes to the same end."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from models import Store
from tests.training.command_line import ROOT, training


def test_a_killed_training_goes_on_and_ends_the_same(
    tmp_path: Path, tiny_gpt2: Path, sample_archive: Path
) -> None:
    def train(store: str) -> list[str]:
        where = ["--base", str(tiny_gpt2), "--store", str(tmp_path / store)]
        return ["train", str(sample_archive), "--name", "Wick", *where]

    killed = subprocess.Popen(
        [sys.executable, "-m", "training", *train("killed")],
        cwd=ROOT,
        env=os.environ | {"OMP_NUM_THREADS": "1"},
        stderr=subprocess.DEVNULL,
    )
    for _ in range(1200):
        if list(tmp_path.glob("killed/runs/*/checkpoint.pt")):
            break
        time.sleep(0.05)
    killed.send_signal(signal.SIGKILL)
    killed.wait()
    assert Store(tmp_path / "killed").slugs() == []

    resumed = training(*train("killed"))
    straight = training(*train("straight"))

    assert "going on from step" in resumed.stderr
    assert "going on from step" not in straight.stderr
    histories = [
        json.loads((tmp_path / store / "personas/wick/1/history.json").read_text())
        for store in ("killed", "straight")
    ]
    for one, other in zip(*histories, strict=True):
        assert one == pytest.approx(other, rel=1e-5)
    # The run's folder holds posts: it is gone once the bundle stands.
    assert list((tmp_path / "killed/runs").iterdir()) == []
