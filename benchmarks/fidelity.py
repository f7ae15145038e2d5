"""The benchmark of fidelity: ``python -m benchmarks.fidelity FOLDER_OF_ARCHIVES``.

How true are the voices? Every account is taught by our recipe and by others from the same posts on
the same base, and all are measured on posts that none has seen. Broken off, the same command goes
on with what it has not measured yet.
"""

import json
import logging
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated, Final

import typer

from benchmarks.fidelity_accounts import MOST_LEARNT, TUNED_ON, Account, read_accounts
from benchmarks.fidelity_records import Record, Records
from benchmarks.fidelity_results import Scorer, summaries_of
from benchmarks.fidelity_tables import show
from benchmarks.fidelity_voices import RECIPES, UNTAUGHT, Studio
from benchmarks.lists_by_commas import known, numbers, words
from benchmarks.serving_machine import this_machine
from models import Store
from training.bases import fetch_base
from training.progress import Progress

_FEWEST: Final = 2
"""Accounts; a judge needs somebody to take a person for."""

app = typer.Typer(add_completion=False, pretty_exceptions_enable=False)


@app.command()
def fidelity(
    folder: Annotated[Path, typer.Argument(help="Archives, one an account.")],
    *,
    posts: Annotated[str, typer.Option(help="Posts that voices learn, by commas.")] = "142,300",
    recipes: Annotated[str, typer.Option(help="What is compared.")] = ",".join(RECIPES),
    accounts: Annotated[str, typer.Option(help="Some of the accounts; else all.")] = "",
    base: Annotated[str, typer.Option(help="As in training.")] = "smollm2",
    work: Annotated[Path, typer.Option(help="Where what was measured is kept.")] = Path(
        "benchmarks/results/fidelity"
    ),
    report: Annotated[Path | None, typer.Option("--json", help="A file for the figures.")] = None,
) -> None:
    """Measure how true voices are, beside other ways to imitate a person."""
    logging.disable(logging.WARNING)  # transformers tells of every choice
    progress = Progress()
    counts = numbers(posts, "--posts", most=MOST_LEARNT)
    compared = [*known(words(recipes), list(RECIPES), "recipes"), "base"]
    everybody = _read(folder)
    reported = [each for each in everybody if each.name not in TUNED_ON]
    chosen = known(words(accounts), [each.name for each in reported], "accounts")
    studio = Studio(fetch_base(base, progress.say), Store(work / "store"), reported, progress)
    records = Records(work)
    asked = {
        (recipe, account.name, 0 if recipe in UNTAUGHT else count): account
        for count in counts
        for account in reported
        if account.has(count) and (not chosen or account.name in chosen)
        for recipe in compared
    }
    found = [
        _measured(studio, records, recipe, account, count)
        for (recipe, _, count), account in asked.items()
    ]
    voices = list(Scorer(everybody).voices(found))
    summaries = summaries_of(voices)
    show(voices, summaries)
    if report is not None:
        whole = {
            "date": datetime.now(UTC).date().isoformat(),
            "machine": asdict(this_machine()),
            "base": base,
            "tuned_on": TUNED_ON,
            "accounts": [asdict(each) for each in voices],
            "summary": [asdict(each) for each in summaries],
        }
        report.write_text(json.dumps(whole, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def _read(folder: Path) -> list[Account]:
    if not folder.is_dir():
        raise typer.BadParameter(f"{folder} is no folder: give one with an archive an account.")
    accounts = read_accounts(folder)
    if len(accounts) < _FEWEST:
        raise typer.BadParameter(f"{folder} holds {len(accounts)} archives: two are the fewest.")
    return accounts


def _measured(
    studio: Studio, records: Records, recipe: str, account: Account, count: int
) -> Record:
    made_from = studio.made_from(account, count)
    record = records.find(recipe, account.name, count, made_from)
    if record is None:
        with studio.progress.stage(f"{account.name}, {count} posts, {recipe}"):
            record = RECIPES[recipe](studio, account, count)
        records.add(record, made_from)
    return record


if __name__ == "__main__":
    app()
