"""The guard's file: every eight words in a row of a person's real posts, hashed.

The bot reads it so that a persona shows nothing that its person really wrote. The key of the
hashes is another one in each bundle, so no table that was made beforehand serves, and two bundles
cannot be compared; who holds a bundle can ask it about words that he knows already, and no more.
"""

import hashlib
import os
import re
import secrets
import struct
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar, Final

import numpy as np
from numpy.typing import NDArray

from models.bundle import BundleError
from models.scripts import LETTERS_PER_WORD, UNSPACED

_HEADER: Final = struct.Struct("<8sI16sQ")
"""What it is, its version, the salt, and how many digests follow, of eight bytes each."""
_MAGIC: Final = b"MBGUARD\n"
_VERSION: Final = 1
_SALT_BYTES: Final = 16
_DIGEST: Final = np.dtype("<u8")
_MOST_DIGESTS: Final = 40_000_000
"""A corpus has no more characters than that, and so no more runs."""

_RUN: Final = 8 * LETTERS_PER_WORD
"""What eight words weigh, in letters of a script without spaces. Where no space says what a word
is, a run is hence 16 letters long. Eight Chinese words are about as much; of Thai, whose words have
a letter more, it is five, and a guard should rather see a copy too many."""
_SHORTEST: Final = 4 * LETTERS_PER_WORD
"""Of a post shorter than a run, which counts as a whole. Below it lies what everybody writes."""

_WHOLE: Final = re.compile(r"(https?://[!-~]*[\w/=&#-]|(?<!\w)@\w+)", re.ASCII)
"""Links and handles, which are one word each."""
_APOSTROPHES: Final = frozenset("'’ʼ‘`")


@dataclass(frozen=True, slots=True, eq=False)
class CopyGuard:
    """Knows what a person really wrote, and cannot tell it."""

    FILE: ClassVar[str] = "guard.bin"
    """Its name in a bundle."""

    salt: bytes
    digests: NDArray[np.uint64]
    """Sorted, each once."""

    @classmethod
    def from_posts(cls, posts: Iterable[str], salt: bytes | None = None) -> "CopyGuard":
        """The guard of ``posts``; ``salt`` has 16 bytes, and is random if left out."""
        salt = secrets.token_bytes(_SALT_BYTES) if salt is None else salt
        found = {digest for post in posts for digest in _digests(post, salt)}
        digests = np.fromiter(found, _DIGEST, len(found))
        digests.sort()
        return cls(salt, digests)

    @classmethod
    def read(cls, path: Path) -> "CopyGuard":
        """Read what ``write`` wrote.

        Raises:
            BundleError: it is not there, damaged, or of another version.
        """
        try:
            with path.open("rb") as stream:
                header = stream.read(_HEADER.size)
                if len(header) < _HEADER.size:
                    raise _damaged(path, "it is cut short")
                magic, version, salt, count = _HEADER.unpack(header)
                if magic != _MAGIC:
                    raise _damaged(path, "it begins as no guard does")
                if version != _VERSION:
                    raise BundleError(
                        f"{path} is a guard of version {version} and this Mockingbird reads "
                        f"version {_VERSION}: update Mockingbird, or train the persona again."
                    )
                # Before the rest is read: a header can promise more than a machine can hold.
                size = count * _DIGEST.itemsize
                there = os.fstat(stream.fileno()).st_size - _HEADER.size
                if count > _MOST_DIGESTS or size != there:
                    raise _damaged(path, "its length is not what it says")
                body = stream.read(size)
        except OSError as error:
            raise _damaged(path, error.strerror or str(error)) from error
        digests = np.frombuffer(body, _DIGEST)
        if not np.all(digests[:-1] < digests[1:]):
            raise _damaged(path, "its digests are in no order")
        return cls(salt, digests)

    def write(self, path: Path) -> None:
        """Write it to ``path``."""
        header = _HEADER.pack(_MAGIC, _VERSION, self.salt, len(self.digests))
        path.write_bytes(header + self.digests.tobytes())

    def copies(self, text: str, prompt: str = "") -> bool:
        """Whether ``text`` has eight words in a row of a real post, or is a whole shorter one.

        Case, punctuation and emoji make no difference.

        Args:
            text: what was written, ``prompt`` included.
            prompt: what the asker gave; words in a row that are all in it do not count.
        """
        wanted = set(_digests(text, self.salt)) - set(_digests(prompt, self.salt))
        asked = np.fromiter(wanted, _DIGEST, len(wanted))
        # Not np.isin, which would sort the millions again for every text.
        places = np.searchsorted(self.digests, asked)
        inside = places < len(self.digests)
        return bool(np.any(self.digests[places[inside]] == asked[inside]))


def _damaged(path: Path, trouble: str) -> BundleError:
    return BundleError(
        f"The guard {path} is damaged ({trouble}): train the persona again, or put a whole copy of "
        "the bundle there."
    )


def _digests(text: str, salt: bytes) -> Iterator[int]:
    for run in _runs(words_of(text)):
        digest = hashlib.blake2b(" ".join(run).encode(), digest_size=_DIGEST.itemsize, key=salt)
        yield int.from_bytes(digest.digest(), "little")


def _runs(words: list[str]) -> Iterator[list[str]]:
    """From each word on as many as weigh a run; of a text that is shorter, the whole.

    A run hangs on nothing but the words that it begins with, so a copy of it is cut alike,
    whatever stands around it.
    """
    weights = [1 if UNSPACED.match(word) else LETTERS_PER_WORD for word in words]
    weight = begin = 0
    for end, last in enumerate(weights, 1):
        weight += last
        while weight >= _RUN:
            yield words[begin:end]
            weight -= weights[begin]
            begin += 1
    if begin == 0 and weight >= _SHORTEST:
        yield words


def words_of(text: str) -> list[str]:
    """The words of ``text``, folded; of scripts without spaces, the letters."""
    folded = unicodedata.normalize("NFKC", text).casefold()
    plain = unicodedata.normalize("NFKC", folded)  # case folding takes some letters apart
    words: list[str] = []
    for number, part in enumerate(_WHOLE.split(plain)):
        words += [part] if number % 2 else part.translate(_KEPT).split()
    # What is left of an emoji can be a mark alone.
    return [word for word in words if any(map(str.isalnum, word))]


class _Kept(dict[int, str]):
    """For ``str.translate``: letters, digits and marks stay; each is looked up once."""

    def __missing__(self, code: int) -> str:
        character = chr(code)
        category = unicodedata.category(character)
        kind = category[0]
        if character in _APOSTROPHES or category == "Cf":
            kept = ""  # inside of a word: “dont” is “don’t”, and what cannot be seen is nothing
        elif UNSPACED.match(character):
            # Signs above and below letters are no letters of their own.
            kept = f" {character} " if kind in "LN" else " "
        else:
            kept = character if kind in "LMN" else " "
        self[code] = kept
        return kept


_KEPT: Final = _Kept()
