"""Tracking: a training's figures, curves and samples where they can be compared with others'.

``Tracking`` says by what, ``watch`` has it done; each tracker is a file of its own, imported only
when it is asked for.
"""

from training.tracking.choice import UNTRACKED, Kind, Tracking, TrackingError
from training.tracking.watched import Watched, watch

__all__ = ["UNTRACKED", "Kind", "Tracking", "TrackingError", "Watched", "watch"]
