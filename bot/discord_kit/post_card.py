"""The post card: one post as a picture, which can be shown where no bot is."""

import json
import unicodedata
import zlib
from dataclasses import dataclass
from importlib.resources import files

import typst

from bot.discord_kit.fonts import families, fonts
from bot.discord_kit.layout import LIMIT
from bot.discord_kit.portrait import portrait
from bot.refusal import Refusal

PIXELS_PER_INCH = 144
"""Two pixels a point: sharp on the screens that people have."""
LONGEST_LINE = 200
"""Characters of a name, a handle or a label that are looked at; fewer have room."""

_TEMPLATE = files(__package__).joinpath("post_card.typ").read_bytes()
# They turn what follows around, which serves to make text look like another.
_DIRECTION_CONTROLS = dict.fromkeys([*range(0x202A, 0x202F), *range(0x2066, 0x206A)])


class CardError(Refusal):
    """A card could not be drawn."""


@dataclass(frozen=True, slots=True)
class PostCard:
    """What a card shows.

    ``handle`` may be empty. ``avatar`` is a picture (PNG, JPEG or WebP) that may come from
    anywhere: where there is none, or none that can be shown, the name's initials take its place.
    """

    name: str
    handle: str
    text: str
    avatar: bytes | None
    label: str


def draw(card: PostCard) -> bytes:
    """``card`` as a PNG, 1200 pixels wide and as high as its text needs, to a limit.

    Takes some hundredths of a second of one core, so call it in a thread. The same card gives
    the same bytes on the same machine; another may have other fonts.

    Raises:
        CardError: Typst failed at the text, which takes a jumble of scripts that nobody writes.
    """
    name = _line(card.name)
    avatar = portrait(card.avatar) if card.avatar else None
    shown = {
        "name": name,
        "handle": _line(card.handle),
        "text": _printable(card.text[:LIMIT]).strip(),
        "label": _line(card.label),
        "initials": _initials(name),
        "hue": zlib.crc32(name.encode()) % 360,
        "portrait": list(avatar) if avatar else None,
        "fonts": families(),
    }
    try:
        return typst.compile(
            _TEMPLATE,
            format="png",
            ppi=PIXELS_PER_INCH,
            font_paths=fonts(),
            sys_inputs={"card": json.dumps(shown)},
        )
    except BaseException as error:
        # A panic in Rust is no Exception, so it would get past everybody who waits for one.
        if type(error).__name__ != "PanicException":
            raise
        raise CardError("I cannot draw that post: share it as text instead.") from error


def _printable(text: str) -> str:
    """``text`` without control characters and halves of characters; its lines stay."""
    whole = text.encode("utf-8", "replace").decode().translate(_DIRECTION_CONTROLS)
    return "\n".join(
        "".join(character for character in line if unicodedata.category(character) != "Cc")
        for line in whole.expandtabs(4).splitlines()
    )


def _line(text: str) -> str:
    return " ".join(_printable(text[:LONGEST_LINE]).split())


def _initials(name: str) -> str:
    letters = [word[0].upper() for word in name.split() if word[0].isalnum()]
    # Two Arabic letters would join into a word; this keeps them apart and shows nowhere else.
    return "\u200c".join(letters[:2]) or "?"
