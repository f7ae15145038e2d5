"""The figures of fidelity as tables in the terminal."""

from collections.abc import Sequence
from typing import Final

from rich.console import Console
from rich.table import Table

from benchmarks.fidelity_results import Summary, Voice
from benchmarks.figure_table import figure_table

_COLUMNS: Final = {
    "bits a character": ("bits_per_character", "{:.3f}"),
    "against huggingtweets": ("against_huggingtweets", "{:+.1%}"),
    "persona score": ("persona_score", "{:.2f}"),
    "in bags of ten": ("persona_score_in_bags", "{:.2f}"),
    "masked": ("persona_score_masked", "{:.2f}"),
    "copies": ("copy_rate", "{:.1%}"),
    "(real posts)": ("control_copy_rate", "{:.1%}"),
    "distinct-2": ("distinct_2", "{:.2f}"),
    "(real posts) ": ("real_distinct_2", "{:.2f}"),
    "stop": ("stopped", "{:.0%}"),
}


def show(voices: Sequence[Voice], summaries: Sequence[Summary]) -> None:
    """Print the means over accounts with their 95 % intervals, and what each account gave."""
    console = Console(width=180)
    for posts in sorted({each.posts for each in summaries if each.posts}):
        console.print(_means([each for each in summaries if each.posts in {posts, 0}], posts))
        console.print(_accounts([each for each in voices if each.posts in {posts, 0}]))


def _means(summaries: Sequence[Summary], posts: int) -> Table:
    title = f"{posts} posts: means over accounts, 95 % intervals"
    table = figure_table(title, "recipe", "accounts", *_COLUMNS)
    for each in summaries:
        cells = []
        for name, form in _COLUMNS.values():
            figure = each.figures.get(name)
            cells.append(
                f"{form.format(figure.mean)}\n{form.format(figure.low)}…{form.format(figure.high)}"
                if figure
                else "–"
            )
        table.add_row(each.recipe, str(each.accounts), *cells)
    return table


def _accounts(voices: Sequence[Voice]) -> Table:
    recipes = list(dict.fromkeys(each.recipe for each in voices))
    title = "bits a character, and persona score in bags of ten"
    table = figure_table(title, "account", *recipes, "ceiling", "floor", "rank")
    for name in dict.fromkeys(each.account for each in voices):
        found = {each.recipe: each for each in voices if each.account == name}
        cells = [_cell(found.get(recipe)) for recipe in recipes]
        some = next(iter(found.values()))
        ours = found.get("mockingbird")
        rank = str(ours.rank) if ours else "–"
        table.add_row(
            name, *cells, f"{some.ceiling['bags']:.2f}", f"{some.floor['bags']:.2f}", rank
        )
    return table


def _cell(voice: Voice | None) -> str:
    if voice is None:
        return "–"
    figures = (("{:.3f}", voice.bits_per_character), ("{:5.2f}", voice.persona_score_in_bags))
    return " ".join("–" if figure is None else form.format(figure) for form, figure in figures)
