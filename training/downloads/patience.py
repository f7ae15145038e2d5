"""Asking again: what passes is waited out, and the wait is seen.

The clients raise an error at once, or wait in silence for a quarter of an hour; here a person sees
why nothing happens and how long still.
"""

import math
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final, TypeVar

from training.downloads.feed import DownloadError, PassingError, UnreachableError
from training.progress import Progress, Stage

PAUSES: Final = (1, 2, 4, 8, 16)
"""Seconds before each new try, where the service does not say how long."""
LONGEST: Final = 3600
"""Seconds that are waited; X's window is a quarter of an hour, Bluesky's five minutes."""

_T = TypeVar("_T")


@dataclass
class Patience:
    """Sends requests until one is answered, within reason."""

    stage: Stage
    progress: Progress
    heard: bool = False
    """Whether there was an answer before: then the network is there, and will be again."""

    def ask(self, request: Callable[[], _T]) -> _T:
        """What ``request`` gives, at the first or at the sixth time.

        Raises:
            DownloadError: what ``request`` says, or that it failed every time.
        """
        for pause in (*PAUSES, None):
            try:
                answer = request()
            except UnreachableError as error:
                if not self.heard:
                    raise DownloadError(f"{error}: look at this machine's network.") from error
                self._wait_after(error, pause)
            except PassingError as error:
                self._wait_after(error, pause)
            else:
                self.heard = True
                return answer
        raise AssertionError("the last pause ends it")

    def _wait_after(self, error: PassingError, pause: int | None) -> None:
        if pause is None:
            raise DownloadError(f"{error}, again and again: the same command goes on later.")
        seconds = pause if error.seconds is None else max(1.0, error.seconds)
        if seconds > LONGEST:
            then = datetime.now().astimezone() + timedelta(seconds=seconds)
            raise DownloadError(f"{error}: the same command goes on from {then:%d %B, %H:%M}.")
        self.progress.say(f"  {error}: going on in {_clock(seconds)} min")
        until = time.monotonic() + seconds
        while (left := until - time.monotonic()) > 0:
            self.stage.hint(f"wait {_clock(left)}")  # short: a narrow terminal cuts it
            time.sleep(min(left, 1))


def _clock(seconds: float) -> str:
    minutes, rest = divmod(math.ceil(seconds), 60)
    return f"{minutes}:{rest:02}"
