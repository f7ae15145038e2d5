"""How often a post is the same alone and among others: ``python -m benchmarks.reproducibility``.

Every post has its own random numbers, so only rounding could make it hang on its neighbours.
"""

import asyncio
from pathlib import Path
from typing import Annotated

import typer

from bot.engine import Engine, Mix, Request
from models import DEFAULT_STORE, Bundle, Store

_OTHERS = 15


def main(
    names: Annotated[list[str], typer.Argument(help="Personas; they take turns.")],
    *,
    store: Annotated[Path, typer.Option(help="The folder of bundles.")] = DEFAULT_STORE,
    posts: Annotated[int, typer.Option(min=1, help="How many are compared.")] = 32,
) -> None:
    """Write posts alone, and again beside fifteen others that join before and after."""
    shelves = Store(store)
    same = asyncio.run(_compare([shelves.latest(name) for name in names], posts))
    typer.echo(f"{same} of {posts} posts are the same alone and among {_OTHERS} others")


async def _compare(personas: list[Bundle], posts: int) -> int:
    same = 0
    async with Engine() as engine:
        for seed in range(posts):
            asked = Request(Mix.of(personas[seed % len(personas)]), "My dream is", 1, seed)
            [alone] = await engine.write(asked)
            before = [_other(engine, personas, number) for number in range(_OTHERS // 2)]
            await asyncio.sleep(0.2)
            among = asyncio.create_task(engine.write(asked))
            after = [_other(engine, personas, number) for number in range(_OTHERS // 2, _OTHERS)]
            [text] = await among
            same += text == alone
            await asyncio.gather(*before, *after)
    return same


def _other(engine: Engine, personas: list[Bundle], number: int) -> "asyncio.Task[list[str]]":
    persona = personas[number % len(personas)]
    request = Request(Mix.of(persona), "The sea " * (number % 4), 1, number, server=number)
    return asyncio.create_task(engine.write(request))


if __name__ == "__main__":
    typer.run(main)
