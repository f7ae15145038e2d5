"""The guard: what a persona wrote and nobody may see."""

import re
from collections.abc import Iterable, Sequence
from enum import StrEnum

from phonenumbers import Leniency, PhoneNumberMatcher

from models import Bundle, CopyGuard
from models.placeholder import PLACEHOLDER

_MASS_MENTION = re.compile(r"@(?:everyone|here)\b|<@[!&]?\d+>", re.IGNORECASE)
_INVITE = re.compile(r"\bdiscord(?:app)?\.(?:gg|com/invite|me|io|li)\b|\bdsc\.gg\b", re.IGNORECASE)
_MAIL = re.compile(r"[\w.%+'-]+@(?:[\w-]+\.)+[A-Za-z]{2,24}\b")
_SEVEN_DIGITS = re.compile(r"(?:\d\D{0,4}){7}")
_REGIONS = ("US", "GB", "FR", "DE", "JP")
"""Whose way of writing a number without its country is known; the rest is found by its “+”."""


class Reason(StrEnum):
    """Why a text is not shown, as it stands in the log."""

    COPY = "copies a real post"
    WORD = "holds a word that this server bars"
    MENTION = "mentions many"
    INVITE = "holds an invite"
    MAIL = "holds a mail address"
    PHONE = "holds a phone number"
    EMPTY = "says nothing"


class Guard:
    """Judges what some personas wrote together, by the rules of one server."""

    def __init__(self, copies: Sequence[CopyGuard], barred: Iterable[str] = ()) -> None:
        """Set the rules.

        Args:
            copies: the real posts of every persona that speaks, hashed.
            barred: words or phrases that this server does not want to read, in any case.
        """
        self._copies = copies
        words = sorted({" ".join(word.split()) for word in barred} - {""})
        self._barred = (
            re.compile(
                r"(?<!\w)(?:"
                + "|".join(re.escape(word).replace(r"\ ", r"\s+") for word in words)
                + r")(?!\w)",
                re.IGNORECASE,
            )
            if words
            else None
        )

    def refuses(self, text: str, prompt: str = "") -> Reason | None:
        """Why ``text`` may not be shown; None if it may.

        Args:
            text: what was written, ``prompt`` included.
            prompt: what the asker began it with, whose own words are no copy.
        """
        if not text.strip():
            return Reason.EMPTY
        if any(each.copies(text, prompt) for each in self._copies):
            return Reason.COPY
        if self._barred is not None and self._barred.search(text):
            return Reason.WORD
        if _MASS_MENTION.search(text):
            return Reason.MENTION
        if _INVITE.search(text):
            return Reason.INVITE
        if _MAIL.search(text) or PLACEHOLDER.search(text):
            return Reason.MAIL
        return Reason.PHONE if _has_phone_number(text) else None


def copies_of(bundle: Bundle) -> CopyGuard | None:
    """The hashes of a persona's real posts; None for a bundle from before there were any.

    Raises:
        BundleError: they are damaged.
    """
    file = bundle.path / CopyGuard.FILE
    return CopyGuard.read(file) if file.exists() else None


def _has_phone_number(text: str) -> bool:
    if not _SEVEN_DIGITS.search(text):
        return False
    return any(
        PhoneNumberMatcher(text, region, leniency=Leniency.VALID).has_next() for region in _REGIONS
    )
