"""Every recipe of the table: taught, measured on unseen posts, and asked for posts of its own."""

import asyncio
import hashlib
import json
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from transformers import PreTrainedModel

from benchmarks.fidelity_accounts import Account
from benchmarks.fidelity_records import Record
from benchmarks.voices import chain, huggingtweets, mockingbird, primed
from bot.engine.text import CUT_OFF
from models import Store
from training.bases import BaseModel
from training.copying import copying
from training.corpus import hold_out
from training.device import best_device
from training.generation import Written, write_posts
from training.likelihood import bits_per_character, torch_logits
from training.progress import Progress
from training.recipe import Recipe
from training.weights import merge

WRITTEN: Final = 100
"""Posts of each voice."""
_SEED: Final = 1
_FIRST_UNSEEN: Final = 30
"""Of every account's unseen posts, for the comparison of each voice with each account."""


@dataclass(frozen=True, slots=True)
class Studio:
    """What all voices are made with."""

    base: BaseModel
    store: Store
    accounts: Sequence[Account]
    """All of those reported, for whose posts each voice is measured."""
    progress: Progress

    def bits(self, model: PreTrainedModel, posts: Sequence[str]) -> float:
        """Per character, of a model with nothing before the post."""
        tokenizer, context = self.base.tokenizer(), self.base.context_length()
        return bits_per_character(torch_logits(model.to(best_device())), posts, tokenizer, context)

    def made_from(self, account: Account, count: int) -> str:
        """SHA-256 of the base, of the posts that are learnt, and of all that are measured on."""
        posts = [account.learnt(count or primed.SHOWN), *(each.unseen for each in self.accounts)]
        told = json.dumps([_digest(self.base), *map(list, posts)])
        return hashlib.sha256(told.encode()).hexdigest()

    def bits_by_account(self, model: PreTrainedModel) -> dict[str, float]:
        """Per character, on some unseen posts of everyone."""
        return {each.name: self.bits(model, each.unseen[:_FIRST_UNSEEN]) for each in self.accounts}


def _mockingbird(studio: Studio, account: Account, count: int) -> Record:
    learnt = account.learnt(count)
    with TemporaryDirectory() as temporary:
        weights = Path(temporary)
        began = time.monotonic()
        # What teaching stops by is of the posts that it may see.
        mockingbird.teach(
            studio.base, *hold_out(learnt), Recipe.default("lora"), weights, studio.progress
        )
        seconds = time.monotonic() - began
        name = f"{account.name} {count}"
        persona = mockingbird.install(studio.store, studio.base, weights, name, learnt)
        model = merge(weights, "lora", studio.base)
    said = asyncio.run(mockingbird.write_posts(persona, WRITTEN, _SEED))
    return Record(
        recipe="mockingbird",
        account=account.name,
        posts=count,
        bits_per_character=studio.bits(model, account.unseen),
        bits_by_account=studio.bits_by_account(model),
        texts=said.texts,
        stopped=sum(not each.endswith(CUT_OFF) for each in said.texts) / len(said.texts),
        refused=said.refused / len(said.first_tries),
        copied_unguarded=copying(said.first_tries, learnt).rate,
        seconds=seconds,
    )


def _huggingtweets(studio: Studio, account: Account, count: int) -> Record:
    began = time.monotonic()
    model = huggingtweets.teach(studio.base, account.learnt(count), _SEED)
    seconds = time.monotonic() - began
    written = write_posts(model, studio.base.tokenizer(), WRITTEN, _SEED, huggingtweets.SAMPLING)
    return Record(
        recipe="huggingtweets",
        account=account.name,
        posts=count,
        bits_per_character=studio.bits(model, account.unseen),
        texts=[huggingtweets.cut(each.text) for each in written],
        stopped=_stopped(written),
        seconds=seconds,
    )


def _primed(studio: Studio, account: Account, _: int) -> Record:
    model, tokenizer = studio.base.load().to(best_device()).eval(), studio.base.tokenizer()
    learnt = account.learnt(primed.SHOWN)
    written = primed.write_posts(model, tokenizer, learnt, WRITTEN, _SEED)
    return Record(
        recipe="primed",
        account=account.name,
        posts=0,
        bits_per_character=primed.bits_per_character(model, tokenizer, learnt, account.unseen),
        texts=[each.text for each in written],
        stopped=_stopped(written),
    )


def _markovify(_: Studio, account: Account, count: int) -> Record:
    texts = chain.write_posts(account.learnt(count), WRITTEN, _SEED)
    return Record(recipe="markovify", account=account.name, posts=count, texts=texts)


def _base(studio: Studio, account: Account, _: int) -> Record:
    model = studio.base.load().to(best_device()).eval()
    written = _written_by(studio.base)
    return Record(
        recipe="base",
        account=account.name,
        posts=0,
        bits_per_character=studio.bits(model, account.unseen),
        texts=[each.text for each in written],
        stopped=_stopped(written),
    )


RECIPES: Final[Mapping[str, Callable[[Studio, Account, int], Record]]] = {
    "mockingbird": _mockingbird,
    "huggingtweets": _huggingtweets,
    "primed": _primed,
    "markovify": _markovify,
    "base": _base,
}
"""By name; each is given an account and how many of its posts it may learn."""


UNTAUGHT: Final = ("primed", "base")
"""Those that learn nothing, whatever the number of posts."""


@cache
def _digest(base: BaseModel) -> str:
    return base.digest()


@cache
def _written_by(base: BaseModel) -> list[Written]:
    """What a base writes is the same whomever it is compared with."""
    return write_posts(base.load().to(best_device()).eval(), base.tokenizer(), WRITTEN, _SEED)


def _stopped(written: Sequence[Written]) -> float:
    return sum(each.stopped for each in written) / len(written)
