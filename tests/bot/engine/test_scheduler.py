"""Who has a row, by the rules alone: thousands of joins and leaves."""

from collections import Counter

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from bot.engine import Sampling
from bot.engine.scheduler import Scheduler
from bot.engine.sequence import Sequence

ROWS = 4


def sequence(server: int, number: int = 0) -> Sequence:
    return Sequence(
        number=number,
        server=server,
        prompt=[0],
        limit=9,
        sampling=Sampling(),
        end_bias=0.0,
        random=np.random.default_rng(0),
        seen=np.zeros(1, np.bool_),
    )


class Rows(RuleBasedStateMachine):
    """Keeps its own account of who is there, and compares after every step."""

    def __init__(self) -> None:
        super().__init__()
        self.scheduler = Scheduler(ROWS)
        self.there: list[Sequence] = []
        self.running: set[Sequence] = set()

    @rule(server=st.integers(0, 5), count=st.integers(1, 6))
    def join(self, server: int, count: int) -> None:
        new = [sequence(server, number) for number in range(count)]
        self.scheduler.add(new)
        self.there += new

    @rule(data=st.data())
    def leave(self, data: st.DataObject) -> None:
        if self.there:
            gone = self.there.pop(data.draw(st.integers(0, len(self.there) - 1)))
            self.scheduler.remove(gone)
            self.running.discard(gone)

    @rule()
    def step(self) -> None:
        giving_up, joining = self.scheduler.next()
        assert self.running >= set(giving_up)
        assert not self.running & set(joining)
        self.running = (self.running - set(giving_up)) | set(joining)
        assert len(self.running) == min(ROWS, len(self.there)), "no row is left empty"
        held = Counter(each.server for each in self.running)
        waiting = {each.server for each in self.there if each not in self.running}
        assert all(held[server] >= max(held.values()) - 1 for server in waiting)

    @invariant()
    def nobody_is_lost_and_nobody_twice(self) -> None:
        assert set(self.scheduler.running) == self.running
        everybody = self.scheduler.running + self.scheduler.waiting()
        assert Counter(everybody) == Counter(self.there)
        assert self.scheduler.is_idle == (not self.there)


Rows.TestCase.settings = settings(max_examples=150, stateful_step_count=40, deadline=None)
test_rows = Rows.TestCase


def test_a_newcomer_joins_at_the_next_step_however_much_others_have_asked_for() -> None:
    scheduler = Scheduler(ROWS)
    scheduler.add([sequence(1, number) for number in range(50)])
    scheduler.next()
    newcomer = sequence(2)
    scheduler.add([newcomer])
    giving_up, joining = scheduler.next()
    assert joining == [newcomer]
    assert [each.number for each in giving_up] == [3], "the youngest of the one who has most"


def test_who_gave_up_a_row_is_the_next_of_its_server() -> None:
    scheduler = Scheduler(ROWS)
    scheduler.add([sequence(1, number) for number in range(6)])
    scheduler.next()
    newcomer = sequence(2)
    scheduler.add([newcomer])
    [gave_up], _ = scheduler.next()
    scheduler.remove(newcomer)
    assert scheduler.next() == ([], [gave_up])


@given(st.lists(st.integers(0, 3), min_size=1, max_size=40))
def test_a_servers_posts_come_in_their_order(servers: list[int]) -> None:
    scheduler = Scheduler(ROWS)
    for number, server in enumerate(servers):
        scheduler.add([sequence(server, number)])
    first_joined: list[Sequence] = []
    while not scheduler.is_idle:
        _, joining = scheduler.next()
        first_joined += [each for each in joining if each not in first_joined]
        scheduler.remove(scheduler.running[0])
    for server in set(servers):
        numbers = [each.number for each in first_joined if each.server == server]
        assert numbers == sorted(numbers)


@pytest.mark.parametrize("servers", [1, 3])
def test_rows_that_are_free_are_dealt_to_all_alike(servers: int) -> None:
    scheduler = Scheduler(12)
    for server in range(servers):
        scheduler.add([sequence(server, number) for number in range(20)])
    scheduler.next()
    held = Counter(each.server for each in scheduler.running)
    assert set(held.values()) == {12 // servers}
