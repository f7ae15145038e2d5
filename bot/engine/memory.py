"""Memory that is taken from the system page by page, where it is written."""

import math
import mmap
from typing import Any

import numpy as np
from numpy.typing import NDArray


def zeros(shape: tuple[int, ...], kind: type[np.generic] = np.float32) -> NDArray[Any]:
    """Zeros that cost nothing until they are something else.

    numpy's own ask for huge pages: of an array that is written here and there, all would be taken.
    """
    pages = mmap.mmap(-1, max(math.prod(shape), 1) * np.dtype(kind).itemsize)
    if hasattr(mmap, "MADV_NOHUGEPAGE"):  # Linux
        pages.madvise(mmap.MADV_NOHUGEPAGE)
    return np.frombuffer(pages, kind, math.prod(shape)).reshape(shape)
