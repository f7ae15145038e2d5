"""Bases in memory, as many as its budget holds; the longest unused makes room."""

import asyncio
from collections import OrderedDict
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from bot.engine.runner import Runner
from bot.engine.text import Text
from models import BaseBundle


class LoadedBase:
    """A base ready to write."""

    def __init__(self, bundle: BaseBundle, rows: int) -> None:
        """Load its graph and its tokenizer.

        Raises:
            EngineError: one of them cannot be used.
        """
        self.runner = Runner(bundle, rows)
        self.text = Text(bundle, self.runner.capacity)
        self.bytes = sum(record.bytes for record in bundle.manifest.files.values())
        self.users = 0


class BaseCache:
    """Bases by their bundles. Whoever needs room waits for it, and who comes later waits behind."""

    def __init__(self, most_bytes: int, rows: int) -> None:
        self._most = most_bytes
        self._rows = rows
        self._loaded: OrderedDict[Path, LoadedBase] = OrderedDict()
        self._turn = asyncio.Lock()
        self._released = asyncio.Event()

    @asynccontextmanager
    async def use(self, bundle: BaseBundle) -> AsyncIterator[LoadedBase]:
        """The base, loaded if it is not, and held in memory for as long as it is used.

        Raises:
            EngineError: it cannot be loaded.
        """
        async with self._turn:
            base = self._loaded.get(bundle.path)
            if base is None:
                await self._make_room(sum(each.bytes for each in bundle.manifest.files.values()))
                base = await asyncio.to_thread(LoadedBase, bundle, self._rows)
                self._loaded[bundle.path] = base
            self._loaded.move_to_end(bundle.path)
            base.users += 1
        try:
            yield base
        finally:
            base.users -= 1
            self._released.set()

    def forget(self, path: Path) -> None:
        """Drop a base; whoever uses it holds it until its job ends."""
        self._loaded.pop(path, None)

    async def _make_room(self, needed: int) -> None:
        """Forget bases until ``needed`` bytes fit; one alone may be larger than the budget."""
        while (
            self._loaded and needed + sum(each.bytes for each in self._loaded.values()) > self._most
        ):
            unused = (path for path, base in self._loaded.items() if not base.users)
            path = next(unused, None)
            if path is None:
                self._released.clear()
                await self._released.wait()
            else:
                del self._loaded[path]
