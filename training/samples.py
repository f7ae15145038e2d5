"""Posts of a voice that may be shown beside its figures, in ``metrics.json``."""

from collections import Counter
from collections.abc import Sequence
from typing import Final

from models import CopyGuard
from models.placeholder import PLACEHOLDER
from training.generation import Written
from training.scrubbing import scrub

_SHOWN: Final = 5


def samples_of(written: Sequence[Written], real: Sequence[str]) -> list[str]:
    """The first few posts that came to an end by themselves, and that the bot would show too.

    Args:
        written: by the voice; nothing but that is ever shown.
        real: all posts of the person, taught or not: what copies one of them is left out, and so
            is what reads like an address, a phone number or a key.
    """
    guard = CopyGuard.from_posts(real)
    texts = dict.fromkeys(each.text.strip() for each in written if each.stopped)
    shown = (
        text
        for text in texts
        if text and not guard.copies(text) and not PLACEHOLDER.search(text) and not _private(text)
    )
    return [text for text, _ in zip(shown, range(_SHOWN), strict=False)]


def _private(text: str) -> bool:
    return scrub(text, Counter()) != text
