"""How often the bot may ask, and what it is told of that."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from tests.end_to_end.discord_server.state.clock import Clock

MOST: Final = 5
WINDOW: Final = 2.0
"""So many requests in so many seconds: to one route of one channel or webhook."""
MOST_OF_OTHERS: Final = 50
MOST_OF_ALL: Final = 50
"""In a second, of the bot's own token; webhooks and interactions are not counted."""

_MAJOR = ("channel_id", "webhook_id", "webhook_token")


@dataclass
class _Window:
    ends: float
    used: int = 0


@dataclass(frozen=True)
class Standing:
    """How a request stands with its limit."""

    bucket: str
    limit: int
    remaining: int
    reset_after: float
    refused: bool = False
    globally: bool = False

    def headers(self, now: float) -> dict[str, str]:
        """What Discord says of it on every answer; ``now`` in seconds since 1970."""
        told = {
            "X-RateLimit-Limit": str(self.limit),
            "X-RateLimit-Remaining": str(self.remaining),
            "X-RateLimit-Reset": f"{now + self.reset_after:.3f}",
            "X-RateLimit-Reset-After": f"{self.reset_after:.3f}",
            "X-RateLimit-Bucket": self.bucket,
            # discord.py waits only where a proxy of Discord's own has answered.
            "Via": "1.1 local",
        }
        if self.refused:
            told["Retry-After"] = f"{self.reset_after:.0f}"
            told["X-RateLimit-Scope"] = "global" if self.globally else "user"
        if self.globally:
            told["X-RateLimit-Global"] = "true"
        return told


class RateLimits:
    """Counts requests; those above a limit are refused."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._windows: dict[str, _Window] = {}
        self._used_up: dict[str, float] = {}
        self.refused: list[str] = []
        """The bucket of every request that was answered with 429."""

    def use_up(self, major: int, seconds: float = 1.0) -> None:
        """Refuse everything to one channel or webhook, as if others had asked too much."""
        self._used_up[str(major)] = self._clock.now() + seconds

    def take(self, route: str, ids: Mapping[str, str], *, own_token: bool) -> Standing:
        """Count a request; ``ids`` are those in its path."""
        majors = [ids[name] for name in _MAJOR if name in ids]
        bucket = ":".join([route, *majors])
        now = self._clock.now()
        if own_token:
            everything = self._window("all", 1.0)
            if everything.used >= MOST_OF_ALL:
                return self._refuse("all", MOST_OF_ALL, everything.ends - now, globally=True)
            everything.used += 1
        limit = MOST if majors and not route.endswith("/callback") else MOST_OF_OTHERS
        for major in majors:
            if (until := self._used_up.get(major, now)) > now:
                return self._refuse(bucket, limit, until - now)
        window = self._window(bucket, WINDOW)
        if window.used >= limit:
            return self._refuse(bucket, limit, window.ends - now)
        window.used += 1
        return Standing(bucket, limit, limit - window.used, window.ends - now)

    def _window(self, bucket: str, seconds: float) -> _Window:
        window = self._windows.get(bucket)
        if window is None or window.ends <= self._clock.now():
            window = self._windows[bucket] = _Window(self._clock.now() + seconds)
        return window

    def _refuse(
        self, bucket: str, limit: int, seconds: float, *, globally: bool = False
    ) -> Standing:
        self.refused.append(bucket)
        return Standing(bucket, limit, 0, seconds, refused=True, globally=globally)
