"""The page itself: one file that opens without a network, and asks nothing of one."""

import base64
import hashlib
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from typing import Final

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from training.report import curve
from training.report.voice import Voice

_NONE: Final = "–"
"""Where a figure is not known."""
_TEMPLATE: Final = "page.html.jinja"


def render(voices: Sequence[Voice], unreadable: Sequence[str]) -> str:
    """The page as HTML.

    Whatever comes from a bundle is escaped, and the page's own policy lets nothing run or load but
    the script and the style that are written here, by their hashes.

    Args:
        voices: to show.
        unreadable: the names of those that cannot be shown.
    """
    loader = PackageLoader("training.report", ".")
    environment = Environment(
        loader=loader,
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters |= {
        "fixed": _or_dash(lambda number, digits=2: f"{number:,.{digits}f}"),
        "percent": _or_dash(lambda share, digits=0: f"{100 * share:.{digits}f} %"),
        "signed": _or_dash(lambda share: f"{100 * share:+.1f} %".replace("-", "−")),
        "size": _or_dash(_size),
        "sortable": lambda value: "" if value is None else value,
    }
    style, script = (_source(loader, environment, name) for name in ("page.css", "page.js"))
    return environment.get_template(_TEMPLATE).render(
        voices=voices,
        unreadable=unreadable,
        made=datetime.now(UTC),
        strongest=max((abs(each.change or 0) for each in voices), default=0) or 1,
        drawing=curve,
        style=Markup(style),  # noqa: S704 - our own file
        script=Markup(script),  # noqa: S704 - our own file
        policy=(
            f"default-src 'none'; style-src '{_hash(style)}'; script-src '{_hash(script)}'; "
            "base-uri 'none'; form-action 'none'"
        ),
    )


def _source(loader: PackageLoader, environment: Environment, name: str) -> str:
    source, _, _ = loader.get_source(environment, name)
    return source


def _hash(source: str) -> str:
    digest = hashlib.sha256(source.encode()).digest()
    return f"sha256-{base64.b64encode(digest).decode()}"


def _or_dash(shown: Callable[..., str]) -> Callable[..., str]:
    return lambda value, *more: _NONE if value is None else shown(value, *more)


def _size(number: float) -> str:
    for unit in ("bytes", "kB", "MB"):
        if number < 1000:
            return f"{number:.{0 if number >= 10 else 1}f} {unit}"
        number /= 1000
    return f"{number:.1f} GB"
