"""The benchmark of serving: ``python -m benchmarks.serving``.

Our engine, a merged model in it, and the peers write the same tokens from the same random weights,
in turns, on all threads. Then: many people at once, memory, and switching personas.
"""

import asyncio
import json
import logging
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import asdict
from functools import partial
from pathlib import Path
from typing import Annotated

import typer

from benchmarks import (
    serving_memory,
    serving_requests,
    serving_switching,
    serving_throughput,
)
from benchmarks.lists_by_commas import known, numbers, words
from benchmarks.peers import PEERS, Peer, PeerMissing, open_peer
from benchmarks.peers.process import OwnProcess
from benchmarks.serving_asking import VOICES
from benchmarks.serving_machine import this_machine, threads
from benchmarks.serving_model import RandomModel, make_model
from benchmarks.serving_personas import install
from benchmarks.serving_ratios import ratios_of
from benchmarks.serving_results import Report, Throughput, Waiting
from benchmarks.serving_stage import PRECISIONS, Stage, set_stage
from benchmarks.serving_tables import show
from bot.engine import MEGABYTE, ROWS, Engine

_BASE_MEMORY = 4000 * MEGABYTE
"""For both graphs in any precision: neither shall be loaded anew whenever it is its turn."""

app = typer.Typer(add_completion=False, pretty_exceptions_enable=False)


@app.command()
def serving(
    *,
    rows: Annotated[str, typer.Option(help="Posts written at once, by commas.")] = "1,5,8,16",
    personas: Annotated[str, typer.Option(help="Voices among them, 1 to 16.")] = "1,16",
    peers: Annotated[str, typer.Option(help="Other engines; may be empty.")] = ",".join(PEERS),
    rounds: Annotated[int, typer.Option(min=1, help="Turns that each engine has.")] = 5,
    precision: Annotated[
        str | None, typer.Option(help="How our weights are kept; else the fastest.")
    ] = None,
    report: Annotated[Path | None, typer.Option("--json", help="A file for the figures.")] = None,
) -> None:
    """Measure how fast personas are served on this machine, beside other engines."""
    numbers_of_rows = numbers(rows, "--rows", most=256)
    numbers_of_personas = numbers(personas, "--personas", most=VOICES)
    names = known(words(peers), PEERS, "peers")
    known([precision] if precision else [], PRECISIONS, "precisions")
    logging.disable(logging.WARNING)  # converters tell of every tensor
    machine = this_machine()
    with tempfile.TemporaryDirectory(prefix="mockingbird-") as temporary:
        folder = Path(temporary)
        _say("making the model and exporting it")
        model = make_model(folder / "model")
        stage = set_stage(model, folder, precision, _say)
        with _opened(names, model, folder) as opened:
            results, requests = asyncio.run(
                _speeds(model, stage, opened, numbers_of_rows, numbers_of_personas, rounds)
            )
        _say("loading and switching")
        switching = asyncio.run(serving_switching.measure(stage.root, rounds))
        _say("memory")
        for number in range(VOICES, max(serving_memory.INSTALLED)):
            install(stage.voices, number)
        memory = serving_memory.measure(stage.root)
    ratios = ratios_of(results, requests, memory, switching)
    whole = Report(machine, stage.speeds, results, requests, memory, switching, ratios)
    show(whole)
    if report is not None:
        report.write_text(json.dumps(asdict(whole), indent=2, ensure_ascii=False) + "\n")


async def _speeds(
    model: RandomModel,
    stage: Stage,
    peers: Sequence[Peer],
    rows: Sequence[int],
    personas: Sequence[int],
    rounds: int,
) -> tuple[list[Throughput], list[Waiting]]:
    async with Engine(rows=max(ROWS, *rows), base_memory=_BASE_MEMORY) as engine:
        cases = serving_throughput.cases_of(engine, stage, rows, personas)
        for peer in peers:
            cases += serving_throughput.cases_of_peer(peer, model.prompt, rows)
        _say("throughput")
        results = await serving_throughput.measure(cases, rounds)
        _say("many people at once")
        in_a_row = [peer for peer in peers if peer.name.startswith("optimum")]
        return results, await serving_requests.measure(
            engine, stage, in_a_row, model.prompt, rounds
        )


@contextmanager
def _opened(names: Sequence[str], model: RandomModel, workspace: Path) -> Iterator[list[Peer]]:
    """The peers that are installed and write; of the others it is said why they do not."""
    with ExitStack() as stack:
        peers: list[Peer] = []
        for name in names:
            _say(f"converting the model for {name}")
            try:
                peer = OwnProcess(
                    partial(open_peer, name, model.folder, model.export, workspace, threads())
                )
                stack.callback(peer.close)
                peer.generate(model.prompt, 1, 2)
            except PeerMissing as error:
                _say(str(error))
            else:
                peers.append(peer)
        yield peers


def _say(what: str) -> None:
    typer.echo(f"── {what}", err=True)


if __name__ == "__main__":
    app()
