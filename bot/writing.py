"""Posts that may be shown: the engine writes, the guard reads, and what it refuses is redrawn."""

import asyncio
import logging
from collections import OrderedDict
from dataclasses import replace
from pathlib import Path
from typing import Final

from bot.engine import Engine, Request
from bot.guard import Guard, copies_of
from bot.refusal import Refusal
from models import Bundle, CopyGuard

log = logging.getLogger(__name__)

_TRIES: Final = 4
"""Of each post, the first one included."""

_GUARDS_HELD: Final = 64
"""Of personas, some hundred kilobytes each."""


class NothingToShowError(Refusal):
    """All that a persona wrote was refused by the guard."""


class Writer:
    """Writes posts that the guard lets through."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._copies: OrderedDict[Path, CopyGuard | None] = OrderedDict()

    async def write(
        self, request: Request, barred: tuple[str, ...] = (), *, unseen: str = ""
    ) -> list[str]:
        """Write ``request.count`` posts; fewer where the guard refused some again and again.

        Args:
            request: what is asked for; its seed, if any, holds for the first try.
            barred: words that the server does not want to read.
            unseen: how the prompt begins, where the posts shall not.

        Raises:
            NothingToShowError: none came through.
            EngineError, BundleError: as the engine has it.
        """
        copies = [await self._copies_of(bundle) for bundle, _ in request.mix.parts]
        guard = Guard([each for each in copies if each is not None], barred)
        shown: dict[int, str] = {}
        missing = list(range(request.count))
        for attempt in range(_TRIES):
            again = replace(
                request, count=len(missing), seed=request.seed if attempt == 0 else None
            )
            texts = await self._engine.write(again)
            texts = [text.removeprefix(unseen).strip() for text in texts]
            judged = await asyncio.to_thread(_judge, guard, texts, request.prompt)
            shown |= {
                number: text
                for number, text, refused in zip(missing, texts, judged, strict=True)
                if not refused
            }
            missing = [number for number in missing if number not in shown]
            if not missing:
                break
        if not shown:
            raise NothingToShowError(
                f"Sorry: what {request.mix.name} wrote was too close to real posts or not fit to "
                "be shown, every time. Try again, or with another prompt."
            )
        return [shown[number] for number in sorted(shown)]

    def forget(self, persona: Path) -> None:
        """Hold nothing in memory of a persona, whose versions lie in the folder ``persona``."""
        for path in [path for path in self._copies if path.parent == persona]:
            del self._copies[path]

    async def _copies_of(self, bundle: Bundle) -> CopyGuard | None:
        if bundle.path not in self._copies:
            self._copies[bundle.path] = await asyncio.to_thread(copies_of, bundle)
            while len(self._copies) > _GUARDS_HELD:
                self._copies.popitem(last=False)
        self._copies.move_to_end(bundle.path)
        return self._copies[bundle.path]


def _judge(guard: Guard, texts: list[str], prompt: str) -> list[bool]:
    refused = []
    for text in texts:
        reason = guard.refuses(text, prompt)
        if reason:
            log.info("A post was replaced: it %s", reason)
        refused.append(reason is not None)
    return refused
