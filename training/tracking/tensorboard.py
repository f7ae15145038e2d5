"""TensorBoard: event files under ``runs/`` of the working directory, where it is looked for."""

from collections.abc import Mapping
from pathlib import Path
from typing import Final

from torch.utils.tensorboard import SummaryWriter

from training.tracking.description import flat
from training.tracking.tracker import Made, Training

_ROOT: Final = Path("runs")


class TensorBoard:
    """A training as scalars, hyperparameters and text."""

    def begin(self, training: Training) -> None:
        """Open its folder; after an interruption, another file in it."""
        self._folder = _ROOT / training.id
        self._settings = flat({"base": training.settings["base"], **training.settings["recipe"]})
        self._writer = SummaryWriter(str(self._folder))

    def measured(self, step: int, figures: Mapping[str, float]) -> None:
        """Add a point to each curve."""
        for name, figure in figures.items():
            self._writer.add_scalar(name, figure, step)
        self._writer.flush()

    def made(self, made: Made) -> None:
        """Add the final figures, the samples, and the row of the hyperparameters' table."""
        numbers = {name: each for name, each in made.figures.items() if not isinstance(each, str)}
        bits = {name: each for name, each in numbers.items() if name.startswith("bits_per")}
        for name, figure in numbers.items():
            if name not in bits:
                self._writer.add_scalar(f"figures/{name}", figure, made.step)
        # Into this folder: left to itself, it makes one below, which looks like another run.
        self._writer.add_hparams(self._settings, bits, run_name=".", global_step=made.step)
        for number, sample in enumerate(made.samples, 1):
            # Indented, so that it is shown as it is and not as Markdown.
            shown = "\n".join(f"    {line}" for line in sample.splitlines())
            self._writer.add_text(f"samples/{number}", shown, made.step)

    def end(self, *, finished: bool) -> str:  # noqa: ARG002 - its files know no end
        """Close the file."""
        self._writer.close()
        return f"TensorBoard: {self._folder}; `tensorboard --logdir {_ROOT}` shows it."
