"""The download commands, within this process."""

import json
from pathlib import Path

from typer.testing import CliRunner, Result

from training.__main__ import app


def download(*arguments: str | Path) -> Result:
    return CliRunner().invoke(app, ["download", *map(str, arguments)])


def sentences(done: Result) -> list[str]:
    """What was said, but for the terms and the stages."""
    return [
        line
        for line in done.stderr.splitlines()
        if line and not line.startswith(("…", "✓", "X: ", "Bluesky: "))
    ]


def lines_of(file: Path) -> list[dict[str, object]]:
    return [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]
