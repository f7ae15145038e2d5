"""A bot that has one training to do and is going to be killed: ``… killed_bot FOLDER``."""

import asyncio
import sys
from pathlib import Path

from tests.bot.jobs.conftest import WELL, House


async def main(folder: Path) -> None:
    house = House(folder)
    async with house.running():
        await house.ask([("wait for", "gate"), *WELL])
        await asyncio.sleep(60)


asyncio.run(main(Path(sys.argv[1])))
