"""Components of messages and forms: their types, and how Discord keeps them."""

from typing import Final

from tests.end_to_end.discord_server.state import Json

ACTION_ROW: Final = 1
BUTTON: Final = 2
STRING_SELECT: Final = 3
TEXT_INPUT: Final = 4
SELECTS: Final = (STRING_SELECT, 5, 6, 7, 8)
TEXT_DISPLAY: Final = 10
LABEL: Final = 18
FILE_UPLOAD: Final = 19

LINK: Final = 5
PREMIUM: Final = 6
"""Styles of buttons of which the bot hears nothing."""


def every_component(components: list[Json]) -> list[Json]:
    """``components`` and all that stand in them."""
    found = []
    for component in components:
        inner = list(component.get("components") or [])
        inner += [component[name] for name in ("accessory", "component") if name in component]
        found += [component, *every_component(inner)]
    return found


def completed(components: list[Json]) -> list[Json]:
    """``components`` with the numbers that Discord gives them, and what it takes for granted."""
    for number, component in enumerate(every_component(components), start=1):
        component["id"] = component.get("id") or number
        if component.get("emoji"):
            kept = {name: value for name, value in component["emoji"].items() if value is not None}
            component["emoji"] = kept
        if component["type"] in SELECTS:
            component.setdefault("min_values", 1)
            component.setdefault("max_values", 1)
    return components
