"""Memory that is taken from the system page by page, where it is written."""

import math
import mmap

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float32]


def zeros(shape: tuple[int, ...]) -> Array:
    """Zeros, float32, that cost nothing until they are something else.

    numpy's own ask for huge pages: of an array that is written here and there, all would be taken.
    """
    pages = mmap.mmap(-1, max(math.prod(shape), 1) * 4)
    if hasattr(mmap, "MADV_NOHUGEPAGE"):  # Linux
        pages.madvise(mmap.MADV_NOHUGEPAGE)
    return np.frombuffer(pages, np.float32, math.prod(shape)).reshape(shape)
