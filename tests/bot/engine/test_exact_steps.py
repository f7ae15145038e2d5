"""What a seed rests upon: a row's scores are the same to the last bit whatever the others are."""

import pytest

from bot.engine.adapters import AdapterCache
from bot.engine.request import Mix
from bot.engine.runner import Runner
from models import Bundle


@pytest.mark.parametrize("rows", [2, 3, 8])
def test_a_lone_row_has_the_scores_that_it_has_among_others(
    tiny_adapters: list[Bundle], rows: int
) -> None:
    persona = tiny_adapters[0]
    runner = Runner(persona.base, 8)
    slot = runner.slots.seat(AdapterCache(10**9).voice(Mix.of(persona)))

    def scores(of_rows: int) -> list[list[float]]:
        for row in range(of_rows):
            runner.read(row, [0, 20 + row, 30], slot)
        every = [slot] * of_rows
        return [
            runner.step([40 + place] * of_rows, [place] * of_rows, every, exact=True)[0][0].tolist()
            for place in range(3, 9)
        ]

    assert scores(1) == scores(rows)
