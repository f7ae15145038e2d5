"""The command line as a user meets it: a process of its own."""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent


def training(*arguments: str | Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run ``python -m training`` with one core and, unless told, no hub."""
    offline = {"HF_ENDPOINT": "http://127.0.0.1:9", "OMP_NUM_THREADS": "1", "COLUMNS": "200"}
    return subprocess.run(
        [sys.executable, "-m", "training", *map(str, arguments)],
        cwd=ROOT,
        env=os.environ | offline | environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=240,
    )


def last_line(done: subprocess.CompletedProcess[str]) -> str:
    """What it said last."""
    return done.stderr.strip().splitlines()[-1]
