"""By what a training is tracked, and whether that can be had here."""

from collections.abc import Callable
from dataclasses import dataclass
from importlib.util import find_spec
from typing import Final, Literal

from training.tracking.tracker import Tracker

Kind = Literal["none", "wandb", "trackio", "tensorboard"]
"""Each but the first is called like its package."""

_INSTALLED_BY: Final = {
    "wandb": "`pip install -c constraints.txt '.[tracking]'`",
    "tensorboard": "`pip install -c constraints.txt '.[tracking]'`",
    # The newest trackio beside which transformers 4.57 can be installed wants an older Pillow than
    # the bot, so it has an extra of its own, which no constraint knows.
    "trackio": "`pip install '.[trackio]'` in an environment that has no bot",
}


class TrackingError(Exception):
    """A tracking that cannot be; the message is one sentence that says what to do next."""


@dataclass(frozen=True, slots=True)
class Tracking:
    """What tracks a training, and how much it may know.

    Raises:
        TrackingError: its package is not installed, or it takes no posts.
    """

    kind: Kind = "none"
    posts: bool = False
    """Whether the person's own posts go along, and not only their number and hashes."""

    def __post_init__(self) -> None:
        if self.kind != "none" and find_spec(self.kind) is None:
            raise TrackingError(
                f"To track with {self.kind}, install it first: {_INSTALLED_BY[self.kind]}."
            )
        if self.posts and self.kind != "wandb":
            raise TrackingError(
                "--track-posts goes with --track wandb: no other tracker is given posts."
            )

    def tracker(self, say: Callable[[str], None]) -> Tracker | None:
        """A tracker for one training; None where there shall be none.

        Args:
            say: told what a person should know of it meanwhile.
        """
        # Imported here: each brings what takes seconds, and may be missing.
        match self.kind:
            case "wandb":
                from training.tracking.weights_and_biases import WeightsAndBiases

                return WeightsAndBiases(say)
            case "trackio":
                from training.tracking.trackio_runs import Trackio

                return Trackio()
            case "tensorboard":
                from training.tracking.tensorboard import TensorBoard

                return TensorBoard()
            case "none":
                return None


UNTRACKED: Final = Tracking()
