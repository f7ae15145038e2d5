"""How this project refuses: in one sentence that a person can act on."""

import re


def sentence(error: BaseException) -> str:
    """The message of ``error``, which must be one sentence on one line."""
    text = str(error)
    assert re.fullmatch(r"[A-Z“/0-9].*[^.!?]\.", text), text
    return text
