"""How much memory personas take: each measure is a process of its own, as the bot would be.

``python -m benchmarks.serving_memory STORE N`` opens N personas and prints what they take as they
begin to speak; it loads nothing that the bot does not.
"""

import asyncio
import json
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final

import psutil

from benchmarks.serving_asking import VOICES, ask, voice_name
from benchmarks.serving_results import Memory
from bot.engine import MEGABYTE, Engine
from models import Store

INSTALLED: Final = (1, 100, 1000)


def measure(root: Path) -> list[Memory]:
    """Look at processes with more and more personas.

    Args:
        root: of a store with as many as the last of ``INSTALLED``.
    """
    found = [(count, *each) for count in INSTALLED for each in _in_a_process(root, count)]
    one = found[0][-1]
    return [
        Memory(installed, ready, together, megabytes, megabytes - one)
        for installed, ready, together, megabytes in found
    ]


def _in_a_process(root: Path, count: int) -> list[tuple[int, bool, float]]:
    command = [sys.executable, "-m", "benchmarks.serving_memory", str(root.resolve()), str(count)]
    here = Path(__file__).parents[1]
    done = subprocess.run(command, cwd=here, check=True, stdout=subprocess.PIPE)  # noqa: S603 - us
    return [(ready, together, megabytes) for ready, together, megabytes in json.loads(done.stdout)]


async def _speak(root: Path, count: int) -> list[tuple[int, bool, float]]:
    """Megabytes after one persona has spoken, after more have, and after these have at once.

    The one writes as many posts at once as the others do later: posts take memory too, whoever's.
    """
    store = Store(root)
    personas = [store.latest(voice_name(number)) for number in range(count)]
    voices = personas[:VOICES]
    async with Engine() as engine:
        await engine.write(ask(voices[0], VOICES))
        found = [(1, False, _megabytes())]
        if len(voices) > 1:
            for voice in voices[1:]:
                await engine.write(ask(voice, 1))
            found.append((len(voices), False, _megabytes()))
            await asyncio.gather(*(engine.write(ask(voice, 1)) for voice in voices))
            found.append((len(voices), True, _megabytes()))
    return found


def _megabytes() -> float:
    resident: int = psutil.Process().memory_info().rss
    return resident / MEGABYTE


def _main(arguments: Sequence[str]) -> None:
    root, count = arguments
    sys.stdout.write(json.dumps(asyncio.run(_speak(Path(root), int(count)))))


if __name__ == "__main__":
    _main(sys.argv[1:])
