"""Ids as Discord makes them: in the order of their making."""

import itertools
import time

EPOCH = 1_420_070_400_000
"""Milliseconds of Unix time at which Discord's began."""

_numbers = itertools.count(1)


def snowflake() -> int:
    """A new id: 42 bits of milliseconds, then 22 that tell apart what one of them made."""
    return int(time.time() * 1000) - EPOCH << 22 | next(_numbers) & 0x3FFFFF
