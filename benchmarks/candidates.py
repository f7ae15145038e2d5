"""What a graph that gives only the likeliest tokens cuts off: ``python -m benchmarks.candidates``.

On posts that the persona writes itself, drawn with the bot's own sampling.
"""

import asyncio
from pathlib import Path
from typing import Annotated, Final

import numpy as np
import torch
import typer
from numpy.typing import NDArray
from rich.console import Console
from rich.table import Table
from tokenizers import Tokenizer

from bot.engine import Engine, Mix, Request, Sampling
from models import DEFAULT_STORE, Bundle, Store, read_adapter
from training.serving_graph.gate import decode_logits

_COUNTS: Final = (32, 64, 128, 256, 512)


def main(
    name: Annotated[str, typer.Argument(help="A persona with an adapter.")],
    *,
    store: Annotated[Path, typer.Option(help="The folder of bundles.")] = DEFAULT_STORE,
    posts: Annotated[int, typer.Option(min=1, help="How many are written.")] = 40,
) -> None:
    """Write posts, and look at every token's whole distribution."""
    bundle = Store(store).latest(name)
    sampling = Sampling()
    chances = _chances(bundle, asyncio.run(_write(bundle, posts)), sampling.temperature)
    cumulative = chances.cumsum(axis=1)
    table = Table("candidates", "probability cut off", f"of the top {sampling.top_p:.0%} nucleus")
    nucleus = np.minimum(cumulative, sampling.top_p)
    for count in _COUNTS:
        cut = 1 - cumulative[:, count - 1].mean()
        of_nucleus = 1 - (nucleus[:, count - 1] / sampling.top_p).mean()
        table.add_row(str(count), f"{cut:.2%}", f"{of_nucleus:.2%}")
    Console().print(f"{len(chances)} tokens of {posts} posts, temperature {sampling.temperature}")
    Console().print(table)


async def _write(bundle: Bundle, posts: int) -> list[str]:
    async with Engine() as engine:
        return await engine.write(Request(Mix.of(bundle), count=posts, seed=1))


def _chances(bundle: Bundle, posts: list[str], temperature: float) -> NDArray[np.float32]:
    """Every token's probabilities ``[tokens, vocabulary]``, the likeliest first."""
    tokenizer = Tokenizer.from_file(str(bundle.base.tokenizer))
    logits = decode_logits(bundle.base.graph, read_adapter(bundle.path))
    start = bundle.base.manifest.graph.start_token
    rows = [[start, *tokenizer.encode(post).ids] for post in posts]
    whole = torch.cat([logits(torch.tensor([row]))[0] for row in rows])
    chances: NDArray[np.float32] = (
        (whole / temperature).softmax(-1).sort(-1, descending=True).values.numpy()
    )
    return chances


if __name__ == "__main__":
    typer.run(main)
