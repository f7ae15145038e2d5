"""The engine's outside: requests in, posts out, whatever else it writes meanwhile."""

import asyncio
import secrets
from collections import Counter
from collections.abc import AsyncGenerator, Iterator
from contextlib import AsyncExitStack, aclosing, contextmanager
from types import TracebackType
from typing import Final, Self

from bot.engine.adapters import AdapterCache
from bot.engine.bases import BaseCache
from bot.engine.request import EngineBusy, EngineLate, Request
from bot.engine.sequence import sequences_of
from bot.engine.worker import Job, Worker
from models import Bundle

MEGABYTE: Final = 1_000_000

ROWS: Final = 50
"""Posts written at once: those of ten people who ask for five each."""


class Engine:
    """Writes posts. Start it with ``async with``, ask it with ``await engine.write(request)``."""

    def __init__(
        self,
        *,
        rows: int = ROWS,
        queue_size: int = 64,
        base_memory: int = 1000 * MEGABYTE,
        adapter_memory: int = 160 * MEGABYTE,
    ) -> None:
        """Set the bounds.

        Args:
            rows: posts that are written at once.
            queue_size: requests that may be under way; of one server, half as many.
            base_memory: bytes of bases that are kept loaded.
            adapter_memory: bytes of adapters that are kept ready.
        """
        self._rows = rows
        self._queue_size = queue_size
        self._under_way: Counter[int] = Counter()
        self._bases = BaseCache(base_memory, rows)
        self._adapters = AdapterCache(adapter_memory)
        self._worker: Worker | None = None

    async def __aenter__(self) -> Self:
        self._worker = Worker(self._rows)
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Stop writing; whoever still waits is told so."""
        if self._worker is not None:
            await asyncio.to_thread(self._worker.close)
            self._worker = None

    async def write(self, request: Request) -> list[str]:
        """Write ``request.count`` posts.

        Raises:
            EngineBusy: the queue is full.
            EngineLate: they would come after the deadline.
            PromptTooLong: the prompt leaves no room to write.
            EngineError: the base's graph cannot be run.
            BundleError: an adapter cannot be used.
        """
        async with aclosing(self.posts(request)) as posts:
            written = {number: text async for number, text in posts}
        return [written[number] for number in range(request.count)]

    async def posts(self, request: Request) -> AsyncGenerator[tuple[int, str], None]:
        """Write posts and give each with its number as soon as it is done.

        Close the iterator (``contextlib.aclosing``) to free its rows before its end.

        Raises:
            EngineError, BundleError: as ``write`` does.
        """
        worker = self._worker
        if worker is None:
            raise RuntimeError("the engine is started with `async with`")
        try:
            async with aclosing(self._posts(request, worker)) as posts:
                async for post in posts:
                    yield post
        except TimeoutError:
            raise EngineLate(
                "There is too much to write just now: ask again in some minutes."
            ) from None

    async def _posts(
        self, request: Request, worker: Worker
    ) -> AsyncGenerator[tuple[int, str], None]:
        """The same; ``TimeoutError`` where the deadline passes."""
        loop = asyncio.get_running_loop()
        deadline = loop.time() + request.patience
        with self._place(request.server):
            async with AsyncExitStack() as held:
                async with asyncio.timeout_at(deadline):
                    base = await held.enter_async_context(
                        self._bases.use(request.mix.parts[0][0].base)
                    )
                    prompt = base.text.read(request.prompt, request.mix.name)
                    voice = await asyncio.to_thread(self._adapters.voice, request.mix)
                sequences = sequences_of(
                    request,
                    prompt,
                    vocabulary=base.runner.vocabulary,
                    capacity=base.runner.capacity,
                    seed=secrets.randbits(64) if request.seed is None else request.seed,
                )
                job = Job(request, base, voice, sequences, loop)
                held.callback(worker.drop, job)
                worker.submit(job)
                for _ in range(request.count):
                    async with asyncio.timeout_at(deadline):
                        answer = await job.answers.get()
                    if isinstance(answer, Exception):
                        raise answer
                    yield answer

    async def forget(self, persona: Bundle) -> None:
        """Hold nothing of a persona in memory any more, whichever of its versions.

        What is being written in its voice is broken off with an ``EngineError``.
        """
        self._adapters.forget(persona.path.parent)
        if not persona.base.manifest.adapters:
            self._bases.forget(persona.base.path)
        if self._worker is not None:
            await asyncio.wrap_future(self._worker.forget(persona))

    @contextmanager
    def _place(self, server: int) -> Iterator[None]:
        """A place in the queue.

        Raises:
            EngineBusy: there is none.
        """
        if self._under_way.total() >= self._queue_size:
            raise EngineBusy("Too many requests are waiting already: ask again in a moment.")
        if self._under_way[server] >= (self._queue_size + 1) // 2:
            raise EngineBusy("This server waits for many posts already: ask again in a moment.")
        self._under_way[server] += 1
        try:
            yield
        finally:
            self._under_way[server] -= 1
            if not self._under_way[server]:
                del self._under_way[server]
