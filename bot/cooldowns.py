"""How often one member may ask."""

import time

from bot.refusal import Refusal


class Cooldowns:
    """When each member of each server asked last."""

    def __init__(self) -> None:
        self._last: dict[tuple[int, int], float] = {}

    def take(self, guild_id: int, user_id: int, seconds: int) -> None:
        """Let a member ask, or not yet.

        Raises:
            Refusal: the last time is less than ``seconds`` ago.
        """
        now = time.monotonic()
        left = self._last.get((guild_id, user_id), float("-inf")) + seconds - now
        if left > 0:
            raise Refusal(f"One at a time, please: ask again in {left:.0f} s.")
        if len(self._last) > 10_000:
            oldest = now - 3600  # no cool-down is longer than an hour
            self._last = {key: then for key, then in self._last.items() if then > oldest}
        self._last[guild_id, user_id] = now
