"""Trackio: a SQLite file in its own folder (``TRACKIO_DIR``), shown by ``trackio show``."""

import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, redirect_stdout
from typing import Final

import trackio

from training.tracking.tracker import Made, Training

_PROJECT: Final = "mockingbird"


class Trackio:
    """A training as a run of Trackio, which knows no artifacts in the version that fits here."""

    def begin(self, training: Training) -> None:
        """Open the run, or the one of before the interruption."""
        with _no_stdout():
            trackio.init(
                project=_PROJECT,
                name=training.id,
                config={
                    "persona": training.persona,
                    **training.settings,
                    "corpus": training.corpus,
                },
                resume="allow",
                embed=False,
                auto_log_gpu=False,
            )

    def measured(self, step: int, figures: Mapping[str, float]) -> None:
        """Add a point to each curve."""
        trackio.log(dict(figures), step=step)

    def made(self, made: Made) -> None:
        """Add the final figures and the samples."""
        figures = {f"figures/{name}": figure for name, figure in made.figures.items()}
        samples = "\n\n---\n\n".join(made.samples)
        trackio.log({**figures, "samples": trackio.Markdown(samples)}, step=made.step)

    def end(self, *, finished: bool) -> str:  # noqa: ARG002 - its runs know no failure
        """Write what waits."""
        with _no_stdout():
            trackio.finish()
        return f"Trackio: `trackio show --project {_PROJECT}` shows it."


@contextmanager
def _no_stdout() -> Iterator[None]:
    # Standard output may be a program's, which reads events there.
    with redirect_stdout(sys.stderr):
        yield
