"""The benchmark of the whole bot: ``python -m benchmarks.discord``.

A Discord of our own on loopback, the bot as its users start it with a thousand personas, and
members of several servers who ask at the same moment, each server for a persona of its own. The
model has GPT-2's size and random weights, which never end a post: each is as long as posts may be.
"""

import asyncio
import json
import logging
import tempfile
from pathlib import Path
from statistics import median, quantiles
from time import perf_counter
from typing import Annotated, Any

import typer
from rich.console import Console
from rich.table import Table

from benchmarks.serving_asking import VOICES, voice_name
from benchmarks.serving_machine import this_machine
from benchmarks.serving_model import make_model
from benchmarks.serving_personas import install
from benchmarks.serving_stage import set_stage
from bot.personas import Personas
from bot.store import open_database
from models import Store
from tests.end_to_end.bot_process import BotProcess
from tests.end_to_end.discord_server import Channel, LocalDiscord, Member, NoAnswer

PRECISION = "8-bit blocks of 256, 8-bit cache and adapters"
PERSONAS = 1000
"""That live on the servers; each server's members ask for one of its own."""
COUNT = 3
"""Posts that each asks for, as ``/imitate`` has it where nobody says how many."""

app = typer.Typer(add_completion=False, pretty_exceptions_enable=False)


@app.command()
def discord(
    *,
    members: Annotated[int, typer.Option(min=1, help="Who ask, all told.")] = 50,
    servers: Annotated[int, typer.Option(min=1, max=VOICES)] = 10,
    report: Annotated[Path | None, typer.Option("--json", help="A file for the figures.")] = None,
) -> None:
    """Measure how long members wait when all ask at once."""
    logging.disable(logging.WARNING)
    with tempfile.TemporaryDirectory(prefix="mockingbird-") as temporary:
        folder = Path(temporary)
        stage = set_stage(make_model(folder / "model"), folder, PRECISION, _say)
        for number in range(VOICES, PERSONAS):
            install(stage.voices, number)
        _say(f"{members} members of {servers} servers ask at once")
        figures = asyncio.run(_measure(stage.root, folder, members, servers))
    table = Table("what", "is", box=None, title=this_machine().cpu)
    for what, value in figures.items():
        table.add_row(what, str(value))
    Console().print(table)
    if report is not None:
        report.write_text(json.dumps(figures, indent=2) + "\n")


async def _measure(store: Path, folder: Path, members: int, servers: int) -> dict[str, Any]:
    async with LocalDiscord() as discord:
        guilds = [discord.guild(f"server {number}") for number in range(servers)]
        bot = BotProcess(discord, store, folder)
        async with open_database(bot.database) as database:
            personas = Personas(Store(store), database)
            for number in range(PERSONAS):
                await personas.install(guilds[number % servers].id, voice_name(number))
        begin = perf_counter()
        await bot.start()
        start = perf_counter() - begin
        channels = [guild.text_channel("general") for guild in guilds]
        everybody = [
            (guilds[number % servers].member(f"member {number}"), number % servers)
            for number in range(members)
        ]
        # The first in a channel has its webhook made, and the first of all loads the model.
        for number, channel in enumerate(channels):
            await _ask(guilds[number].member("first"), channel, number)
        waited = await asyncio.gather(
            *(_ask(member, channels[number], number) for member, number in everybody)
        )
        await bot.stop()
    answered = [seconds for seconds in waited if seconds is not None]
    asked_then = list(discord.first_responses)[-members:]
    return {
        "asked": members,
        "answered": len(answered),
        "start_s": round(start, 2),
        "first_response_s": {"max": round(max(asked_then), 3)},
        "last_post_s": {
            "p50": round(median(answered), 2),
            "p95": round(quantiles(answered, n=20)[-1], 2),
        },
        "violations": len(discord.violations),
    }


async def _ask(member: Member, channel: Channel, number: int) -> float | None:
    """Seconds until all posts are there; None if none came."""
    begin = perf_counter()
    try:
        asked = await member.slash(
            channel, "imitate", persona=voice_name(number), prompt="the sea", count=COUNT
        )
    except NoAnswer:
        return None
    await asked.done(seconds=600)
    # The private answer is gone where the persona has spoken; an error would stay.
    return None if asked.messages else perf_counter() - begin


def _say(what: str) -> None:
    typer.echo(f"── {what}", err=True)


if __name__ == "__main__":
    app()
