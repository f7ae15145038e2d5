"""From posts to what a model learns from: cleaned, each said once, split by time, and counted."""

import heapq
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime
from functools import partial
from typing import Literal

from training.cleaning import Links, clean, count_words
from training.deduplication import Duplicate, find_duplicates
from training.sources import Post
from training.sources.post import REPOST

Replies = Literal["keep", "drop"]

FEWEST_WORDS = 3
LONGEST_POST = 25_000
"""Characters; X allows no more."""
MOST_POSTS = 50_000
"""The newest; comparing more with each other would take more memory than they teach."""
MOST_CHARACTERS = 40_000_000
"""Of all usable posts: 300,000 of average length. It bounds the memory, whatever comes in."""

FEWEST_CHARACTERS = 6_000
FEWEST_POSTS = 3
"""One for each part."""
FEW_CHARACTERS = 40_000
_LEAST_HELD_OUT = 10


class CorpusError(Exception):
    """Posts that cannot teach a voice; the message is one sentence for a person."""


@dataclass(slots=True)
class Counts:
    """What became of every post, in huggingtweets' words where it has one."""

    downloaded: int = 0
    retweets: int = 0
    replies: int = 0
    short: int = 0
    long: int = 0
    exact_duplicates: int = 0
    near_duplicates: int = 0
    beyond_limit: int = 0
    kept: int = 0

    characters: int = 0
    emails: int = 0
    phones: int = 0
    keys: int = 0

    @property
    def dropped(self) -> int:
        """Posts left out for what they are, and not for their number."""
        return (
            self.retweets
            + self.replies
            + self.short
            + self.long
            + self.exact_duplicates
            + self.near_duplicates
        )

    def as_dict(self) -> dict[str, int]:
        """For JSON."""
        return asdict(self)


@dataclass(frozen=True, slots=True)
class Corpus:
    """Three parts of a person's posts, each older than the next, none with a post of another."""

    train: list[str]
    held_out: list[str]
    test: list[str]
    counts: Counts
    warnings: list[str] = field(default_factory=list)


def build_corpus(
    posts: Iterable[Post],
    *,
    links: Links = "drop",
    replies: Replies = "keep",
    mask_handles: bool = False,
    limit: int | None = None,
) -> Corpus:
    """Clean, filter, deduplicate and split ``posts``.

    Args:
        posts: in any order; those without a date stay where they stand, oldest first.
        links: leave them out, or in.
        replies: to others; a thread of one's own is no reply.
        mask_handles: write “@someone” for everybody mentioned.
        limit: how many posts to keep, the newest.

    Raises:
        CorpusError: too little is left.
    """
    counts = Counts()
    found: Counter[str] = Counter()
    tidy = partial(clean, links=links, mask_handles=mask_handles, found=found)
    usable = _usable(posts, tidy, counts, drop_replies=replies == "drop")
    newest = heapq.nlargest(MOST_POSTS, usable)
    counts.emails, counts.phones, counts.keys = found["emails"], found["phones"], found["keys"]

    kept = _without_duplicates([text for _, _, text in reversed(newest)], counts)
    if limit is not None:
        kept = kept[max(0, len(kept) - limit) :]
    counts.kept, counts.characters = len(kept), sum(map(len, kept))
    counts.beyond_limit = counts.downloaded - counts.kept - counts.dropped
    if counts.characters < FEWEST_CHARACTERS or counts.kept < FEWEST_POSTS:
        raise CorpusError(
            f"{counts.kept:,} of {counts.downloaded:,} posts are left with {counts.characters:,} "
            f"characters, and {FEWEST_CHARACTERS:,} in at least {FEWEST_POSTS} posts are needed: "
            "give an archive with more of the person's own words."
        )
    warnings = []
    if counts.characters < FEW_CHARACTERS:
        warnings.append(
            f"Only {counts.characters:,} characters are left: below {FEW_CHARACTERS:,} a voice "
            "comes out faint."
        )
    part = min(max(_LEAST_HELD_OUT, counts.kept // 10), counts.kept // 3)
    return Corpus(kept[: -2 * part], kept[-2 * part : -part], kept[-part:], counts, warnings)


def _usable(
    posts: Iterable[Post], tidy: Callable[[str], str], counts: Counts, *, drop_replies: bool
) -> Iterator[tuple[datetime, int, str]]:
    """Time, place and cleaned text of each post that can be learned from.

    A post without a date follows the one before it.
    """
    created = datetime.min.replace(tzinfo=UTC)
    characters = 0
    for place, post in enumerate(posts):
        counts.downloaded += 1
        created = post.created or created
        if post.is_repost or REPOST.match(post.text):
            counts.retweets += 1
        elif drop_replies and post.reply_to:
            counts.replies += 1
        elif len(post.text) > LONGEST_POST:
            counts.long += 1
        elif count_words(text := tidy(post.text)) < FEWEST_WORDS:
            counts.short += 1
        else:
            characters += len(text)
            if characters > MOST_CHARACTERS:
                raise CorpusError(
                    f"These posts hold more than {MOST_CHARACTERS:,} characters, which is more "
                    "than one person writes: give one person's posts."
                )
            yield created, place, text


def _without_duplicates(texts: list[str], counts: Counts) -> list[str]:
    kept = []
    for text, duplicate in zip(texts, find_duplicates(texts), strict=True):
        if duplicate is Duplicate.EXACT:
            counts.exact_duplicates += 1
        elif duplicate is Duplicate.NEAR:
            counts.near_duplicates += 1
        else:
            kept.append(text)
    return kept
