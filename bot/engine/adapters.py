"""Adapters in memory: read when they are asked for, and the longest unused forgotten."""

from collections import OrderedDict
from dataclasses import dataclass
from pathlib import Path
from threading import Lock

from bot.engine.request import Mix
from models import Adapter, Bundle, read_adapter


@dataclass(frozen=True, slots=True)
class Voice:
    """A mix whose adapters are in memory."""

    parts: tuple[tuple[Adapter, float], ...]
    """Each adapter and its factor; none for a base of its own."""
    key: tuple[tuple[Path, float], ...]
    """Each bundle and its factor. Two voices are the same if their keys are."""

    @property
    def rank(self) -> int:
        """Of all its adapters side by side; at least 1, as a graph wants some."""
        return sum(adapter.rank for adapter, _ in self.parts) or 1


class AdapterCache:
    """Adapters by their bundles, least recently used; any thread may ask."""

    def __init__(self, most_bytes: int) -> None:
        self._most = most_bytes
        self._held: OrderedDict[Path, Adapter] = OrderedDict()
        self._lock = Lock()

    def voice(self, mix: Mix) -> Voice:
        """Read what is not in memory.

        Raises:
            BundleError: an adapter cannot be used.
        """
        shares = [
            (persona, share)
            for persona, share in mix.shares
            if share and persona.base.manifest.adapters
        ]
        return Voice(
            tuple((self._adapter(persona), share) for persona, share in shares),
            tuple((persona.path, share) for persona, share in shares),
        )

    def forget(self, persona: Path) -> None:
        """Drop the adapters of all versions of a persona, whose folder is ``persona``."""
        with self._lock:
            for path in [path for path in self._held if path.parent == persona]:
                del self._held[path]

    def _adapter(self, persona: Bundle) -> Adapter:
        with self._lock:
            if persona.path in self._held:
                self._held.move_to_end(persona.path)
                return self._held[persona.path]
        adapter = read_adapter(persona.path)
        with self._lock:
            self._held[persona.path] = adapter
            while (
                len(self._held) > 1 and sum(each.bytes for each in self._held.values()) > self._most
            ):
                self._held.popitem(last=False)
        return adapter
