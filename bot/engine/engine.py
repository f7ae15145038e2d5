"""The engine's outside: a bounded queue in front of the one thread that owns onnxruntime."""

import asyncio
from collections import OrderedDict
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from types import TracebackType
from typing import Self

from bot.engine.request import EngineBusy, Request
from bot.engine.voice import Voice
from models import Bundle


class Engine:
    """Writes posts. Start it with ``async with``, ask it with ``await engine.write(request)``."""

    def __init__(self, *, queue_size: int = 32, personas_in_memory: int = 2) -> None:
        self._queue_size = queue_size
        self._waiting = 0
        self._personas_in_memory = personas_in_memory
        self._voices: OrderedDict[Path, Voice] = OrderedDict()
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="engine")

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Finish the request under way, drop those that wait, and free the memory."""
        await asyncio.to_thread(self._thread.shutdown, cancel_futures=True)
        self._voices.clear()

    async def write(self, request: Request) -> list[str]:
        """Write ``request.count`` posts.

        Raises:
            EngineBusy: the queue is full.
            PromptTooLong: the prompt leaves no room to write.
            EngineError: the bundle's graph cannot be run.
        """
        if self._waiting >= self._queue_size:
            raise EngineBusy(
                f"{self._waiting} requests are waiting already: ask again in a moment."
            )
        self._waiting += 1
        try:
            loop = asyncio.get_running_loop()
            return await loop.run_in_executor(self._thread, self._write, request)
        finally:
            self._waiting -= 1

    def _write(self, request: Request) -> list[str]:
        return self._voice(request.bundle).write(request)

    def _voice(self, bundle: Bundle) -> Voice:
        """The bundle's voice, loaded if it is not; the longest unused one makes room."""
        voice = self._voices.pop(bundle.path, None)
        if voice is None:
            while len(self._voices) >= self._personas_in_memory:
                self._voices.popitem(last=False)
            voice = Voice(bundle)
        self._voices[bundle.path] = voice
        return voice
