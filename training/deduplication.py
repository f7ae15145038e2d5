"""Which posts say again what an earlier one said."""

import zlib
from collections.abc import Iterable, Iterator
from enum import Enum
from hashlib import blake2b

from datasketch import MinHash, MinHashLSH

from models.scripts import LETTERS_PER_WORD, UNSPACED

THRESHOLD = 0.8
"""Share of character n-grams in common (Jaccard) from which two posts count as one."""
_GRAM = 5
"""About a word and the space behind it; in scripts without spaces, a word and one letter more."""
_UNSPACED_GRAM = LETTERS_PER_WORD + 1
_BANDS, _ROWS = 12, 6
"""The index misses 3 % of pairs at the threshold and 0.1 % at 0.88 (1 - (1 - sⁿ)ᵇ of its bands
and rows); what it finds is then compared in full, so it never finds too much."""


class Duplicate(Enum):
    """How a post repeats an earlier one."""

    EXACT = "exact"
    NEAR = "near"


def find_duplicates(posts: Iterable[str]) -> Iterator[Duplicate | None]:
    """For each of ``posts``, oldest first: how it repeats an earlier one that was no repetition.

    Case and spaces make no difference. Characters and not words are compared, since not every
    language has spaces.
    """
    seen: set[bytes] = set()
    kept: list[str] = []
    index = MinHashLSH(num_perm=_BANDS * _ROWS, params=(_BANDS, _ROWS))
    blank = MinHash(num_perm=_BANDS * _ROWS, hashfunc=zlib.crc32)
    for post in posts:
        folded = _folded(post)
        digest = blake2b(folded.encode(), digest_size=16).digest()
        if digest in seen:
            yield Duplicate.EXACT
            continue
        seen.add(digest)
        grams = _grams(folded)
        sketch = blank.copy()
        sketch.update_batch(gram.encode() for gram in grams)
        alike = (_grams(_folded(kept[each])) for each in index.query(sketch))
        if any(len(grams & other) / len(grams | other) >= THRESHOLD for other in alike):
            yield Duplicate.NEAR
            continue
        index.insert(len(kept), sketch)
        kept.append(post)
        yield None


def _folded(post: str) -> str:
    return " ".join(post.casefold().split())


def _grams(text: str) -> set[str]:
    unspaced = 2 * len(UNSPACED.findall(text)) > len(text)
    length = _UNSPACED_GRAM if unspaced else _GRAM
    return {text[at : at + length] for at in range(max(1, len(text) - length + 1))}
