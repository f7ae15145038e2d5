"""A bot that has one training to do and is going to be killed: ``… killed_bot FOLDER``.

It admits nobody: where the training comes to its end, it is killed before it has done so.
"""

import asyncio
import sys
from pathlib import Path

from bot.jobs.job import Job
from tests.bot.jobs.conftest import WELL, House


class Slow(House):
    async def _admit(self, job: Job) -> None:
        (self.store / "to admit").write_text(job.name)
        await asyncio.sleep(60)


async def main(folder: Path) -> None:
    house = Slow(folder)
    async with house.running():
        await house.ask([("wait for", "gate"), *WELL])
        await asyncio.sleep(60)


asyncio.run(main(Path(sys.argv[1])))
