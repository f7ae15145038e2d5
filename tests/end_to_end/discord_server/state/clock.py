"""Time that a test can let pass, and waiting for something to become so."""

import asyncio
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import TypeVar

Found = TypeVar("Found")


class Clock:
    """Seconds since the start, and those that a test skipped."""

    def __init__(self) -> None:
        self._skipped = 0.0

    def now(self) -> float:
        return time.monotonic() + self._skipped

    def today(self) -> datetime:
        return datetime.now(UTC) + timedelta(seconds=self._skipped)

    def skip(self, seconds: float) -> None:
        self._skipped += seconds


class Changes:
    """Wakes those who wait for something to become so."""

    def __init__(self) -> None:
        self._next = asyncio.Event()

    def tell(self) -> None:
        self._next.set()
        self._next = asyncio.Event()

    async def until(self, look: Callable[[], Found | None], seconds: float) -> Found:
        """What ``look`` finds, as soon as it is neither None nor false.

        Raises:
            TimeoutError: it found nothing for that long.
        """
        async with asyncio.timeout(seconds):
            while not (found := look()):
                await self._next.wait()
        return found
