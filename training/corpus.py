"""From posts to what a model learns from: cleaned, each said once, split by time, and counted."""

import heapq
import math
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import asdict, astuple, dataclass, field
from datetime import UTC, datetime
from functools import partial
from itertools import combinations
from operator import itemgetter
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
"""The newest, of all accounts; comparing more with each other would take more memory than they
teach."""
MOST_CHARACTERS = 40_000_000
"""Of all usable posts: 300,000 of average length. It bounds the memory, whatever comes in."""

FEWEST_CHARACTERS = 6_000
FEWEST_POSTS = 3
"""Of each account: one for each part."""
FEW_CHARACTERS = 40_000
_LEAST_HELD_OUT = 10

_SAME = 0.5
"""Share of the smaller account's posts that another has as well, beyond which both are one."""
_NEARLY_ALL = 0.9
"""Share of an account's posts left out for a quieter one, beyond which it is said."""


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
    """Older than the newest asked for, or than the newest as many as a quieter account has."""
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
class Account:
    """One of several whose posts make one voice."""

    name: str
    counts: Counts


@dataclass(frozen=True, slots=True)
class Corpus:
    """Three parts of a person's posts, each in time, none with a post of another.

    ``test`` is newer than the others; ``held_out`` stands among ``train``.

    Where several people speak with one voice, that holds for the posts of each, and every part has
    equally many of each, in turns.
    """

    train: list[str]
    held_out: list[str]
    test: list[str]
    counts: Counts
    """Of all accounts together."""
    accounts: list[Account] = field(default_factory=list)
    """As they were given; empty where there is only one."""
    warnings: list[str] = field(default_factory=list)


def build_corpus(
    posts: Iterable[Post],
    *,
    links: Links = "drop",
    replies: Replies = "keep",
    mask_handles: bool = False,
    limit: int | None = None,
) -> Corpus:
    """Clean, filter, deduplicate and split the ``posts`` of one account.

    Args:
        posts: in any order; those without a date stay where they stand, oldest first.
        links: leave them out, or in.
        replies: to others; a thread of one's own is no reply.
        mask_handles: write “@someone” for everybody mentioned.
        limit: how many posts to keep, the newest.

    Raises:
        CorpusError: too little is left.
    """
    return build_joint_corpus(
        [("", posts)],
        links=links,
        replies=replies,
        mask_handles=mask_handles,
        limit=limit,
    )


def build_joint_corpus(
    accounts: Sequence[tuple[str, Iterable[Post]]],
    *,
    links: Links = "drop",
    replies: Replies = "keep",
    mask_handles: bool = False,
    limit: int | None = None,
) -> Corpus:
    """The same for the posts of several accounts, which make one voice.

    Of each, the newest posts are learnt, as many as the quietest has. Posts are counted and not
    characters: whose manner a voice begins in goes by the beginnings that it has seen, and every
    post has one, long or short. What two accounts say is learnt from whoever said it first.

    Args:
        accounts: what a person calls each, and its posts.
        links: as in ``build_corpus``, and so are the rest.
        replies: to others.
        mask_handles: of everybody.
        limit: how many posts to keep of all accounts together.

    Raises:
        CorpusError: too little is left, or two accounts are one.
    """
    names = [name for name, _ in accounts]
    counts = [Counts() for _ in accounts]
    tidy = partial(clean, links=links, mask_handles=mask_handles)
    said = [
        _newest_usable(
            posts, tidy, own, MOST_POSTS // len(accounts), drop_replies=replies == "drop"
        )
        for (_, posts), own in zip(accounts, counts, strict=True)
    ]
    _check_nobody_comes_twice(names, said)
    own_words = _without_duplicates(said, counts)
    sizes = [len(texts) for texts in own_words]
    each = min(sizes)
    if limit is not None:
        each = min(each, limit // len(accounts))
    kept = [texts[len(texts) - each :] for texts in own_words]
    for own, texts in zip(counts, kept, strict=True):
        own.kept, own.characters = each, sum(map(len, texts))
        own.beyond_limit = own.downloaded - own.kept - own.dropped
    total = Counts(*map(sum, zip(*map(astuple, counts), strict=True)))
    if total.characters < FEWEST_CHARACTERS or each < FEWEST_POSTS:
        raise _too_little(total, each, names, sizes)
    least = math.ceil(_LEAST_HELD_OUT / len(accounts))
    newest = min(max(least, each // 10), each // 3)
    older = [hold_out(texts[:-newest], least) for texts in kept]
    return Corpus(
        _in_turns([learnt for learnt, _ in older]),
        _in_turns([held_out for _, held_out in older]),
        _in_turns([texts[-newest:] for texts in kept]),
        total,
        list(map(Account, names, counts)) if len(accounts) > 1 else [],
        list(_warnings(total, each, names, sizes)),
    )


def _newest_usable(
    posts: Iterable[Post],
    tidy: Callable[..., str],
    counts: Counts,
    most: int,
    *,
    drop_replies: bool,
) -> list[tuple[datetime, str]]:
    """The last ``most`` posts that can be learned from, oldest first: time and cleaned text."""
    found: Counter[str] = Counter()
    usable = _usable(posts, partial(tidy, found=found), counts, drop_replies=drop_replies)
    newest = heapq.nlargest(most, usable)
    counts.emails, counts.phones, counts.keys = found["emails"], found["phones"], found["keys"]
    return [(created, text) for created, _, text in reversed(newest)]


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


def _check_nobody_comes_twice(
    names: Sequence[str], said: Sequence[Sequence[tuple[datetime, str]]]
) -> None:
    texts = [{text for _, text in own} for own in said]
    for (name, own), (other_name, other) in combinations(zip(names, texts, strict=True), 2):
        if len(own & other) > _SAME * min(len(own), len(other)):
            raise CorpusError(
                f"Most posts of {name} and {other_name} are the same: give each account once."
            )


def _without_duplicates(
    said: Sequence[Sequence[tuple[datetime, str]]], counts: Sequence[Counts]
) -> list[list[str]]:
    """The texts of each account, oldest first, that neither it nor another had said before."""
    in_time = list(
        heapq.merge(
            *(
                [(created, account, text) for created, text in own]
                for account, own in enumerate(said)
            ),
            key=itemgetter(0),
        )
    )
    kept: list[list[str]] = [[] for _ in said]
    duplicates = find_duplicates(text for _, _, text in in_time)
    for (_, account, text), duplicate in zip(in_time, duplicates, strict=True):
        if duplicate is Duplicate.EXACT:
            counts[account].exact_duplicates += 1
        elif duplicate is Duplicate.NEAR:
            counts[account].near_duplicates += 1
        else:
            kept[account].append(text)
    return kept


def hold_out(texts: Sequence[str], least: int = _LEAST_HELD_OUT) -> tuple[list[str], list[str]]:
    """What teaches, and what teaching stops by: one of twenty, as evenly spread as can be.

    Were it the newest instead, what a person talks of now would never be learnt.

    Args:
        texts: oldest first.
        least: how many are held out at least, unless that were more than half.
    """
    count = min(max(least, len(texts) // 20), len(texts) // 2)
    places = {(2 * number + 1) * len(texts) // (2 * count) for number in range(count)}
    learnt = [text for place, text in enumerate(texts) if place not in places]
    return learnt, [text for place, text in enumerate(texts) if place in places]


def _in_turns(parts: Sequence[Sequence[str]]) -> list[str]:
    """A text of each account, then the next of each; ``parts`` are equally long."""
    return [text for turn in zip(*parts, strict=True) for text in turn]


def _too_little(
    total: Counts, each: int, names: Sequence[str], sizes: Sequence[int]
) -> CorpusError:
    """What to say of ``each`` posts of every account, when they have ``sizes`` usable ones."""
    several = len(names) > 1
    if each == min(sizes) < max(sizes):
        name = names[sizes.index(each)]
        remedy = f"leave {name} out, which has {each:,}, or give more of its posts"
    elif several:
        remedy = "give archives with more of these people's own words"
    else:
        remedy = "give an archive with more of the person's own words"
    return CorpusError(
        f"{total.kept:,} of {total.downloaded:,} posts are left with {total.characters:,} "
        f"characters, and {FEWEST_CHARACTERS:,} in at least {FEWEST_POSTS} posts"
        f"{' of each account' if several else ''} are needed: {remedy}."
    )


def _warnings(
    total: Counts, each: int, names: Sequence[str], sizes: Sequence[int]
) -> Iterator[str]:
    """What to say of a corpus that teaches, if not well; the arguments as before."""
    cut = [
        f"{name}'s {size:,}"
        for name, size in zip(names, sizes, strict=True)
        if size - each > _NEARLY_ALL * size
    ]
    if cut and each == min(sizes):
        name = names[sizes.index(each)]
        yield (
            f"{name} has {each:,} posts, so of {' and '.join(cut)} only the newest {each:,} are "
            f"learnt: leave {name} out, or give more of its posts."
        )
    if total.characters < FEW_CHARACTERS:
        yield (
            f"Only {total.characters:,} characters are left: below {FEW_CHARACTERS:,} a voice "
            "comes out faint."
        )
