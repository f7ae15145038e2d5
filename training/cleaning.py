"""One post, ready for a model: what a person typed, and nothing that only machines see."""

import re
import unicodedata
from collections import Counter
from typing import Literal

from models.placeholder import PLACEHOLDER
from models.scripts import LETTERS_PER_WORD, UNSPACED
from training.scrubbing import scrub

Links = Literal["drop", "expand"]

_JUNK = re.compile(
    # Controls, soft hyphens, zero-width spaces, the marks that force a direction, and
    # noncharacters. Joiners and variation selectors stay: emoji and many scripts need them.
    r"[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\xad\u200b\u202a-\u202e\u2060-\u2069\ufeff"
    r"\ufdd0-\ufdef\ufff9-\uffff]"
)
_LINE_END = re.compile("\r\n|[\r\v\f\x85\u2028\u2029]")
_MODEL_MARK = re.compile(r" *<\|\w*\|> *")
"""``<|endoftext|>`` and its kin mean something to a tokenizer."""

# A link is ASCII: a language without spaces may go on right behind it.
_LINK = re.compile(r"[ \t]*(?:https?://|pic\.twitter\.com/)[!-~]*[\w/=&#-][ \t]*", re.ASCII)
_SHORT_LINK = re.compile(r"[ \t]*https?://t\.co/\w+[ \t]*", re.ASCII)
"""One that its source could not expand; it names nothing."""
_HANDLE = re.compile(
    r"(?<![\w@])([@＠])"
    r"(?:\w[\w.-]*+@[\w-]+(?:\.[\w-]+)++"  # the fediverse's: @ada@example.org
    r"|\w[\w-]*+(?:\.[\w-]+)*\.[A-Za-z]{2,}(?![\w-])"  # Bluesky's, a domain: @ada.example.org
    r"|\w++)"
    r"(?![@＠\u00c0-\u024f\u0300-\u036f])",
    re.ASCII,
)
"""X's (after twitter-text: what an accented letter follows is none), and other networks'."""


def clean(text: str, *, links: Links, mask_handles: bool, found: Counter[str]) -> str:
    """``text`` in Unicode's composed form, without junk, private data and, unless wanted, links.

    Cleaning a second time changes nothing.

    Args:
        text: a post as its source gives it.
        links: “expand” leaves them as they are.
        mask_handles: write everybody's as “@someone”.
        found: counts what was scrubbed, as in ``scrub``.
    """
    # Through UTF-16: halves of a character that belong together meet, others go.
    text = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "ignore")
    text = _JUNK.sub("", _LINE_END.sub("\n", text)).replace("\t", " ")
    text = _MODEL_MARK.sub(" ", unicodedata.normalize("NFC", text))
    before = None
    while text != before:
        # What one leaves behind can be what another looks for: “https://é@b.org/a” is a link once
        # its address is a placeholder, and what follows a handle a number once that is masked.
        before = text
        text = (_LINK if links == "drop" else _SHORT_LINK).sub(" ", text)
        text = scrub(text, found)
        if mask_handles:
            text = _HANDLE.sub(r"\1someone", text)
    text = "\n".join(line.strip(" ") for line in text.split("\n"))
    return re.sub(r"\n{3,}", "\n\n", text).strip()


def count_words(text: str) -> int:
    """The real words of a post: letters of any script, not links, handles, numbers or emoji."""
    for mark in (PLACEHOLDER, _LINK, _HANDLE):
        text = mark.sub(" ", text)
    unspaced: int = sum(letter.isalpha() for letter in UNSPACED.findall(text))
    spaced = UNSPACED.sub(" ", text).split()
    return unspaced // LETTERS_PER_WORD + sum(
        any(letter.isalpha() for letter in word) for word in spaced
    )
