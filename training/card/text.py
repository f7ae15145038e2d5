"""What people called things, as it may stand in a card: names come from archives and options."""

import re
import unicodedata
from typing import Final

LONGEST_LINE: Final = 200
"""Characters of a name that are shown."""

# They turn what follows around, which serves to make text look like another.
_DIRECTION_CONTROLS: Final = dict.fromkeys([*range(0x202A, 0x202F), *range(0x2066, 0x206A)])
_MEANS_SOMETHING: Final = re.compile(r"[!\"#$&'()*<>\[\\\]^_`{|}~:]|(?<=www)\.")
"""To Markdown, to HTML, or, as $ does, to what the hub draws formulas with."""


def printable(text: str) -> str:
    """``text`` without control characters and halves of characters; its lines stay."""
    whole = text.encode("utf-8", "replace").decode().translate(_DIRECTION_CONTROLS)
    return "\n".join(
        "".join(character for character in line if unicodedata.category(character) != "Cc")
        for line in whole.expandtabs(4).splitlines()
    ).strip()


def one_line(text: str) -> str:
    """``text`` as one line of some length at most."""
    return " ".join(printable(text).split())[:LONGEST_LINE]


def markdown(text: str) -> str:
    """``text`` as one line of Markdown that shows just that, in a table and out of one.

    Entities, as they can never be read as structure: a backslash can, within a table.
    """
    return _MEANS_SOMETHING.sub(lambda found: f"&#{ord(found.group())};", one_line(text))
