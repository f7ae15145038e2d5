"""The report of the benchmark of training as tables in the terminal."""

from rich.console import Console
from rich.table import Table

from benchmarks.figure_table import figure_table
from benchmarks.training_results import Report


def show(report: Report) -> None:
    """Print all of them."""
    machine = report.machine
    console = Console()
    devices = dict.fromkeys(each.lesson.device for each in report.teaching)
    others = "".join(f", {device}" for device in devices if device != "cpu")
    console.print(
        f"\n{machine.cpu}, {machine.threads} threads{others}\n"
        f"{report.base}, taught by {report.posts:,} posts ({report.characters:,} characters)\n"
    )
    console.print(_teaching(report))
    console.print(f"Ours is {report.ratio:.2f} times as fast as the plain Trainer.\n")
    if report.paths:
        console.print(_paths(report))
        console.print()


def _teaching(report: Report) -> Table:
    table = figure_table(
        "Teaching, and bits a character",
        "loop",
        "tokens/s",
        "seconds",
        "epochs",
        "held out",
        "unseen",
    )
    for each in report.teaching:
        table.add_row(
            f"{each.loop}, {each.lesson.precision}",
            f"{each.lesson.tokens_per_second:,.0f}",
            f"{each.seconds:.1f}",
            f"{each.lesson.epochs:.1f}",
            f"{each.held_out:.3f}",
            f"{each.unseen:.3f}",
        )
    return table


def _paths(report: Report) -> Table:
    table = figure_table(
        "Archive to served bundle, seconds", "stage", *(each.persona for each in report.paths)
    )
    for stage in dict.fromkeys(stage for each in report.paths for stage in each.stages):
        figures = (each.stages.get(stage) for each in report.paths)
        table.add_row(stage, *("" if took is None else f"{took:.1f}" for took in figures))
    table.add_section()
    table.add_row("all", *(f"{each.seconds:.1f}" for each in report.paths))
    return table
