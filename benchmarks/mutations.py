"""What damaged and hostile archives cost: ``python -m benchmarks.mutations``.

Reads as many mutated archives of every kind as are asked for, in this one process, which may take
no more than 512 MB of address space. Each must give posts or one sentence.
"""

import resource
import tempfile
import time
from itertools import islice
from pathlib import Path
from typing import Annotated, Final

import typer
from rich.console import Console

from benchmarks.figure_table import figure_table
from tests.training.sources.mutations import KINDS, mutants
from training.sources import SourceError, read_note, read_owner, read_posts

_MOST_BYTES: Final = 512 << 20

app = typer.Typer(add_completion=False, pretty_exceptions_enable=False)


@app.command()
def mutations(
    *,
    count: Annotated[int, typer.Option(min=1, help="Archives of each kind.")] = 10_000,
    seed: Annotated[int, typer.Option(help="The same seed, the same archives.")] = 1,
) -> None:
    """Read mutated archives, and show how many were read, how long it took and the peak memory."""
    resource.setrlimit(resource.RLIMIT_AS, (_MOST_BYTES, _MOST_BYTES))
    table = figure_table(
        f"{count:,} mutated archives of each kind", "kind", "read", "refused", "ms each", "peak MB"
    )
    with tempfile.TemporaryDirectory(prefix="mockingbird-") as folder:
        archive = Path(folder) / "archive"
        for kind in KINDS:
            read, seconds = 0, 0.0
            for content in islice(mutants(kind, seed), count):
                archive.write_bytes(content)
                began = time.perf_counter()
                read += _is_read(archive)
                seconds += time.perf_counter() - began
            peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss >> 10
            table.add_row(
                kind, f"{read:,}", f"{count - read:,}", f"{seconds / count * 1000:.2f}", f"{peak:,}"
            )
    Console().print(table)


def _is_read(archive: Path) -> bool:
    """Whether it gives posts; if not, one sentence. Anything else ends the benchmark."""
    try:
        read_owner(archive)
        read_note(archive)
        for _ in read_posts(archive, unlisted=True):
            pass
    except SourceError as error:
        if "\n" in str(error):
            raise
        return False
    return True


if __name__ == "__main__":
    app()
