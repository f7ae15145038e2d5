"""How a card writes its numbers."""


def signed(number: float, digits: int) -> str:
    """With its sign, as typesetters write it; what rounds to nothing has none."""
    written = f"{number:+.{digits}f}"
    return written[1:] if not float(written) else written.replace("-", "−")


def percent(share: float | None, digits: int = 0) -> str:
    """A share from 0 to 1; “–” where there is none."""
    return "–" if share is None else f"{100 * share:.{digits}f} %"
