"""While nobody asks: no thread works, and the memory of voices belongs to the system again."""

import asyncio
import time
from pathlib import Path

import psutil

from bot.engine import Engine, Mix, Request
from bot.engine.adapters import Voice
from bot.engine.runner import Runner
from models import Bundle, Store
from tests.bundles import shelve_base
from tests.random_model import RandomModel
from tests.tiny_bases import gpt2_config

VOICES = 8


async def test_while_nobody_asks_no_thread_spins(engine: Engine, tiny_wick: Bundle) -> None:
    await engine.write(Request(Mix.of(tiny_wick), "Tea"))
    await asyncio.sleep(0.05)
    before = time.process_time()
    await asyncio.sleep(0.5)
    assert time.process_time() - before < 0.1


def test_nothing_holds_on_to_the_memory_of_voices(tmp_path: Path) -> None:
    config = gpt2_config(768)
    config.update({"n_embd": 256, "n_head": 4})
    model = RandomModel(tmp_path, config)
    assert model.adapter is not None
    files = {"decode.onnx": model.exact.read_bytes(), "tokenizer.json": b"{}"}
    runner = Runner(shelve_base(Store(tmp_path), files), VOICES)

    def speak(voices: int) -> None:
        slots = [runner.slots.seat(wide_voice(number)) for number in range(voices)]
        runner.read(0, [[1, 2]] * voices, slots, exact=False)
        runner.step([3] * voices, [2] * voices, slots, exact=False)

    def wide_voice(number: int) -> Voice:
        """A blend of so many that its rank is 256: eight megabytes a voice."""
        assert model.adapter is not None
        return Voice(((model.adapter, 1 + number),) * 64, ((Path(), 1 + number),) * 64)

    speak(1)
    process = psutil.Process()
    one_voice = process.memory_info().rss
    speak(VOICES)
    speaking = process.memory_info().rss
    runner.rest()
    resting = process.memory_info().rss

    taken = speaking - one_voice
    assert taken > (VOICES - 1) * 6_000_000
    assert speaking - resting > 0.8 * taken
    speak(1)  # and it can speak again
