"""The report as tables in the terminal."""

from collections.abc import Iterator

from rich.console import Console
from rich.table import Table

from benchmarks.figure_table import figure_table
from benchmarks.serving_results import Report


def show(report: Report) -> None:
    """Print all of them."""
    machine = report.machine
    console = Console()
    console.print(f"\n{machine.cpu}, {machine.threads} threads\n")
    for table in _tables(report):
        console.print(table)
        console.print()


def _tables(report: Report) -> Iterator[Table]:
    yield _throughput(report)
    yield _requests(report)
    yield _memory(report)
    yield _switching(report)
    yield _ratios(report)


def _throughput(report: Report) -> Table:
    rows = sorted({each.rows for each in report.results})
    table = figure_table(
        "Tokens per second", "engine", "personas", *(f"rows {each}" for each in rows)
    )
    speeds: dict[tuple[str, str], dict[int, float]] = {}
    for each in report.results:
        voices = "one a row" if 1 < each.personas == each.rows else f"{each.personas}"
        line = speeds.setdefault((f"{each.engine}, {each.precision}", voices), {})
        line[each.rows] = each.tokens_per_second
    for (engine, voices), by_rows in speeds.items():
        figures = (f"{by_rows[each]:.1f}" if each in by_rows else "" for each in rows)
        table.add_row(engine, voices, *figures)
    return table


def _requests(report: Report) -> Table:
    table = figure_table(
        "Seconds for five posts each", "engine", "requests", "earliest", "first post", "all posts"
    )
    for each in report.requests:
        table.add_row(
            each.engine,
            f"{each.requests}",
            f"{each.earliest_post_seconds:.2f}",
            f"{each.first_post_seconds:.2f}",
            f"{each.all_posts_seconds:.2f}",
        )
    return table


def _memory(report: Report) -> Table:
    table = figure_table("Memory", "spoken", "installed", "MB", "above one")
    for each in report.memory:
        table.add_row(
            f"{each.ready}{' at once' if each.together else ''}",
            f"{each.installed}",
            f"{each.megabytes:.0f}",
            f"{each.megabytes_above_one:+.0f}",
        )
    return table


def _switching(report: Report) -> Table:
    table = figure_table("Loading and switching", "", "")
    table.show_header = False
    found = report.switching
    table.add_row("base and persona opened", f"{found.open_seconds:.2f} s")
    table.add_row("… and loaded, with one token", f"{found.first_token_seconds:.2f} s")
    table.add_row("further persona opened", f"{found.open_persona_milliseconds:.1f} ms")
    table.add_row("token, persona not in memory", f"{found.cold_milliseconds:.1f} ms")
    table.add_row("token, persona in memory", f"{found.warm_milliseconds:.1f} ms")
    table.add_row("added wait", f"{found.added_milliseconds:.1f} ms")
    return table


def _ratios(report: Report) -> Table:
    table = figure_table("Mockingbird, held against its bounds", "what", "is", "must", "aim", "")
    for each in report.ratios:
        sign = "≥" if each.at_least else "≤"
        bounds = (f"{sign} {each:g}" if each else "" for each in (each.must, each.aim))
        table.add_row(each.what, f"{each.value:.2f}", *bounds, each.verdict)
    return table
