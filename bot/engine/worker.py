"""The worker: the one thread that owns the graphs. It writes all posts, a token each a step."""

import asyncio
import logging
import threading
from collections.abc import Callable, Iterable
from concurrent.futures import Future
from dataclasses import dataclass, field
from functools import partial
from itertools import groupby
from typing import Final
from weakref import WeakSet

import numpy as np

from bot.engine.adapters import Voice
from bot.engine.bases import LoadedBase
from bot.engine.key_values import SavedRow
from bot.engine.request import EngineError, Request
from bot.engine.runner import Candidates
from bot.engine.sampler import sample
from bot.engine.scheduler import Scheduler
from bot.engine.sequence import Sequence
from bot.engine.text import shorten
from models import Bundle

log = logging.getLogger(__name__)

_TOKENS_READ_TOGETHER: Final = 256
"""Of prompts: while they are read, nobody else writes."""

_REST: Final = 60.0
"""Seconds of silence after which memory is given back; who talks is seldom silent for so long."""

Answer = tuple[int, str] | Exception


@dataclass(eq=False, slots=True)
class Job:
    """A request under way, and where its answers go."""

    request: Request
    base: LoadedBase
    voice: Voice
    sequences: list[Sequence]
    loop: asyncio.AbstractEventLoop
    answers: asyncio.Queue[Answer] = field(default_factory=asyncio.Queue)
    read: tuple[SavedRow, Candidates] | None = None
    """What the prompt has left in its row, for all of its posts, and what may follow it ``[k]``."""

    def answer(self, answer: Answer) -> None:
        """Hand an answer to whoever waits for it, from any thread."""
        if not self.loop.is_closed():
            self.loop.call_soon_threadsafe(self.answers.put_nowait, answer)


@dataclass(eq=False, slots=True)
class _Batch:
    """The sequences that have a row of one base, by their rows, and the slots of their voices."""

    base: LoadedBase
    rows: list[Sequence] = field(default_factory=list)
    slots: list[int] = field(default_factory=list)


class Worker:
    """Takes jobs from other threads and writes their posts together."""

    def __init__(self, rows: int) -> None:
        self._scheduler = Scheduler(rows)
        self._jobs: dict[Sequence, Job] = {}
        self._batches: dict[LoadedBase, _Batch] = {}
        self._rested: WeakSet[LoadedBase] = WeakSet()
        """Bases that have spoken since memory was given back, and may be put away meanwhile."""
        self._inbox: list[tuple[Job, bool]] = []
        self._leaving: list[tuple[Bundle, Future[None]]] = []
        self._closing = False
        self._changed = threading.Condition()
        self._thread = threading.Thread(target=self._work, name="engine", daemon=True)
        self._thread.start()

    def submit(self, job: Job) -> None:
        """Begin a job at the next step."""
        self._tell(job, begin=True)

    def drop(self, job: Job) -> None:
        """Free the rows of a job at the next step, if it has any."""
        self._tell(job, begin=False)

    def forget(self, persona: Bundle) -> "Future[None]":
        """Break off what is written in a persona's voice, and wipe it from the slots."""
        done: Future[None] = Future()
        with self._changed:
            if self._closing:
                done.set_result(None)
            else:
                self._leaving.append((persona, done))
                self._changed.notify()
        return done

    def close(self) -> None:
        """Stop after the step under way; posts that are not finished are not."""
        with self._changed:
            self._closing = True
            self._changed.notify()
        self._thread.join()

    def _tell(self, job: Job, *, begin: bool) -> None:
        with self._changed:
            if not self._closing:
                self._inbox.append((job, begin))
                self._changed.notify()
            elif begin:
                job.answer(_stopped())

    def _work(self) -> None:
        while True:
            with self._changed:
                while (
                    not (self._inbox or self._leaving or self._closing) and self._scheduler.is_idle
                ):
                    if not self._changed.wait(_REST if self._rested else None):
                        self._give_memory_back()
                news, self._inbox = self._inbox, []
                leaving, self._leaving = self._leaving, []
                if self._closing:
                    break
            for job, begin in news:
                if begin:
                    self._jobs |= dict.fromkeys(job.sequences, job)
                    self._scheduler.add(job.sequences)
                else:
                    self._forget(job)
            for persona, done in leaving:
                self._wipe(persona)
                done.set_result(None)
            self._deal_out_rows()
            for batch in self._batches.values():
                # Not before the newcomers have come: they may speak with a voice that just left.
                self._give_up_slots(batch)
                in_it = {self._jobs[sequence] for sequence in batch.rows}
                self._guarded(in_it, partial(self._step, batch))
            self._put_away()
        for job in {*self._jobs.values(), *(job for job, begin in news if begin)}:
            job.answer(_stopped())
        for _, done in leaving:
            done.set_result(None)

    def _wipe(self, persona: Bundle) -> None:
        for job in set(self._jobs.values()):
            if any(each.path.parent == persona.path.parent for each, _ in job.request.mix.parts):
                self._forget(job)
                job.answer(EngineError(f"“{persona.manifest.name}” was just forgotten."))
        self._put_away()
        self._give_memory_back()
        for batch in self._batches.values():
            self._give_up_slots(batch)
            batch.base.runner.slots.wipe()

    def _put_away(self) -> None:
        """Hold no base in memory from here that nobody writes with any more."""
        needed = {job.base for job in self._jobs.values()}
        for base in self._batches.keys() - needed:
            self._give_up_slots(self._batches.pop(base))
            self._rested.add(base)

    def _give_memory_back(self) -> None:
        """What many voices at once have taken; to take it again costs some milliseconds each."""
        for base in self._rested:
            base.runner.rest()
        self._rested.clear()

    def _give_up_slots(self, batch: _Batch) -> None:
        """Keep only the voices that speak in the next step."""
        needed, slots = set(batch.slots), batch.base.runner.slots
        if len(needed) < slots.used:
            now = slots.keep(needed)
            batch.slots = [now[slot] for slot in batch.slots]

    def _deal_out_rows(self) -> None:
        giving_up, joining = self._scheduler.next()
        for sequence in giving_up:
            batch = self._batches[self._jobs[sequence].base]
            row = batch.rows.index(sequence)
            sequence.saved = batch.base.runner.key_values.save(row, sequence.read)
            self._vacate(sequence)
        joiners: dict[LoadedBase, dict[Job, list[Sequence]]] = {}
        for sequence in joining:
            job = self._jobs[sequence]
            joiners.setdefault(job.base, {}).setdefault(job, []).append(sequence)
        for base, jobs in joiners.items():
            self._join(self._batches.setdefault(base, _Batch(base)), jobs)

    def _join(self, batch: _Batch, joiners: dict[Job, list[Sequence]]) -> None:
        """Give sequences their rows; a prompt is read once for all of its job's."""
        unread = sorted((job for job in joiners if job.read is None), key=_kind_of_prompt)
        for kind, of_kind in groupby(unread, _kind_of_prompt):
            group = list(of_kind)
            together = max(_TOKENS_READ_TOGETHER >> kind, 1)
            for place in range(0, len(group), together):
                self._join_reading(batch, group[place : place + together], joiners)
        for job, sequences in joiners.items():
            for sequence in sequences:
                if sequence in self._jobs and sequence not in batch.rows:
                    self._guarded({job}, partial(self._seat, batch, job, sequence))
        self._draw_firsts(batch, joiners)

    def _join_reading(
        self, batch: _Batch, jobs: list[Job], joiners: dict[Job, list[Sequence]]
    ) -> None:
        """Give the first sequence of each job a row, and read all of their prompts at once."""
        first = len(batch.rows)
        for job in jobs:
            self._guarded({job}, partial(self._seat, batch, job, joiners[job][0]))
        reading = [self._jobs[sequence] for sequence in batch.rows[first:]]
        if reading:
            self._guarded(set(reading), partial(self._read, batch, first, reading))

    def _seat(self, batch: _Batch, job: Job, sequence: Sequence) -> None:
        """Give a sequence the next row, with what was read already."""
        runner = batch.base.runner
        if runner.slots.are_full:
            self._give_up_slots(batch)
        slot = runner.slots.seat(job.voice)
        if saved := sequence.saved or (job.read and job.read[0]):
            runner.key_values.restore(len(batch.rows), saved)
            sequence.saved = None
        batch.rows.append(sequence)
        batch.slots.append(slot)

    def _read(self, batch: _Batch, first: int, jobs: list[Job]) -> None:
        """Read the prompts of the jobs whose sequences have the rows from ``first``."""
        runner = batch.base.runner
        prompts = [sequence.prompt for sequence in batch.rows[first:]]
        exact = any(job.request.seed is not None for job in jobs)
        scores, candidates = runner.read(first, prompts, batch.slots[first:], exact=exact)
        for place, (job, prompt) in enumerate(zip(jobs, prompts, strict=True)):
            saved = runner.key_values.save(first + place, len(prompt))
            job.read = saved, (scores[place], candidates[place])

    def _draw_firsts(self, batch: _Batch, jobs: Iterable[Job]) -> None:
        """The first token of those that have none yet."""
        new = [
            (sequence, job.read[1])
            for job in jobs
            for sequence in job.sequences
            if job.read is not None and sequence in batch.rows and not sequence.written
        ]
        if new:
            sequences, given = zip(*new, strict=True)
            scores, candidates = zip(*given, strict=True)
            self._guarded(
                {self._jobs[sequence] for sequence in sequences},
                partial(
                    self._draw, batch, list(sequences), (np.stack(scores), np.stack(candidates))
                ),
            )

    def _step(self, batch: _Batch) -> None:
        """One more token for every row."""
        if not batch.rows:
            return
        rows = list(batch.rows)
        tokens = [sequence.written[-1] for sequence in rows]
        places = [sequence.read for sequence in rows]
        exact = any(self._jobs[sequence].request.seed is not None for sequence in rows)
        self._draw(batch, rows, batch.base.runner.step(tokens, places, batch.slots, exact=exact))

    def _draw(self, batch: _Batch, sequences: list[Sequence], given: Candidates) -> None:
        scores, candidates = given
        samplings = [sequence.sampling for sequence in sequences]
        seen = added = None
        if any(each.repetition_penalty != 1 for each in samplings):
            seen = np.stack(
                [sequence.seen[row] for sequence, row in zip(sequences, candidates, strict=True)]
            )
        # A post that ends before there is anything to read is no post.
        biases = [each.end_bias if each.begun else -np.inf for each in sequences]
        if any(biases):
            ends = candidates == batch.base.text.end_token
            added = np.where(ends, np.array(biases)[:, None], 0.0)
        draws = np.array([sequence.random.random() for sequence in sequences])
        tokens = sample(scores, candidates, samplings, draws=draws, seen=seen, added=added)
        # All take theirs before any leaves: rows change places then.
        done = [
            sequence
            for sequence, token in zip(sequences, tokens.tolist(), strict=True)
            if self._take(batch, sequence, token)
        ]
        for sequence in done:
            self._hand_over(sequence)
            self._leave(sequence)

    def _take(self, batch: _Batch, sequence: Sequence, token: int) -> bool:
        """Add a token; whether the post is done."""
        if token == batch.base.text.end_token:
            sequence.ended = True
            return True
        sequence.written.append(token)
        sequence.seen[token] = True
        sequence.begun = sequence.begun or batch.base.text.write([token]) != ""
        return sequence.is_full

    def _hand_over(self, sequence: Sequence) -> None:
        job = self._jobs[sequence]
        post = job.base.text.write(sequence.prompt[1:] + sequence.written)
        if not sequence.ended:
            post = shorten(post, job.request.prompt)
        job.answer((sequence.number, post))

    def _forget(self, job: Job) -> None:
        for sequence in job.sequences:
            if sequence in self._jobs:
                self._leave(sequence)

    def _leave(self, sequence: Sequence) -> None:
        self._scheduler.remove(sequence)
        self._vacate(sequence)
        del self._jobs[sequence]

    def _vacate(self, sequence: Sequence) -> None:
        """Free a sequence's row, if it has one; the last row takes its place."""
        batch = self._batches.get(self._jobs[sequence].base)
        if batch is None or sequence not in batch.rows:
            return
        runner = batch.base.runner
        row, last = batch.rows.index(sequence), len(batch.rows) - 1
        if row != last:
            runner.key_values.copy(last, row, batch.rows[last].read)
            batch.rows[row], batch.slots[row] = batch.rows[last], batch.slots[last]
        batch.rows.pop()
        batch.slots.pop()

    def _guarded(self, jobs: set[Job], act: Callable[[], None]) -> None:
        """Whatever goes wrong is told to those that it concerns, and the others go on."""
        try:
            act()
        except Exception as error:
            if not isinstance(error, EngineError):
                log.exception("The engine failed")
            for job in jobs:
                self._forget(job)
                job.answer(error)


def _stopped() -> EngineError:
    return EngineError("The engine was stopped: ask again when it runs.")


def _kind_of_prompt(job: Job) -> int:
    """Prompts of a kind are read together.

    None is twice as long as another, for shorter ones are filled up and read like that; and those
    of a single token, which have kernels of their own, are by themselves.
    """
    return (len(job.sequences[0].prompt) - 1).bit_length()
