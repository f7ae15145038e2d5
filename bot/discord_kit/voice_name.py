"""The name under which a persona speaks."""

import re

SUFFIX = " (AI)"
"""Every message says what it is, even where only its author's name is seen."""
LONGEST = 80
"""Characters that Discord lets a webhook's name have."""
NAMELESS = "Persona"

_REFUSED = re.compile(r"clyde|discord|```|[@#:]", re.IGNORECASE)


def voice_name(name: str) -> str:
    """``name`` as Discord lets a webhook be called, marked as AI.

    The rules: 1–80 characters, without ``@ # : ``` `` and the words “clyde” and “discord”.
    “everyone” and “here” are refused as whole names only, which the mark already prevents.
    """
    # Taking a word out may bring another together: “disclydecord”.
    while (allowed := _REFUSED.sub("", name)) != name:
        name = allowed
    name = " ".join(name.split())[: LONGEST - len(SUFFIX)].rstrip()
    return (name or NAMELESS) + SUFFIX
