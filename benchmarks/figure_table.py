"""How every benchmark's figures look in the terminal."""

from rich.table import Table


def figure_table(title: str, *columns: str) -> Table:
    """A table with a column of words, and then figures."""
    first, *others = columns
    table = Table(first, title=title, title_justify="left", title_style="bold", box=None)
    for column in others:
        table.add_column(column, justify="right")
    return table
