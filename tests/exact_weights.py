"""Personas whose served precision does not hang on the machine's timing of that day."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from training import serving
from training.serving_graph.precision import candidates


@contextmanager
def only_fp32() -> Iterator[None]:
    """Bases that are made meanwhile keep their weights as they are."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(serving, "candidates", lambda *given: {"fp32": candidates(*given)["fp32"]})
        yield
