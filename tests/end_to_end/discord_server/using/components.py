"""Buttons, menus and forms as a client shows them, and what a person does with them."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from tests.end_to_end.discord_server.state import Json
from tests.end_to_end.discord_server.state.component import (
    ACTION_ROW,
    BUTTON,
    FILE_UPLOAD,
    LABEL,
    LINK,
    SELECTS,
    STRING_SELECT,
    TEXT_DISPLAY,
    TEXT_INPUT,
    every_component,
)
from tests.end_to_end.discord_server.state.message import Message
from tests.end_to_end.discord_server.using import Impossible
from tests.end_to_end.discord_server.using.options import Resolved

if TYPE_CHECKING:
    from tests.end_to_end.discord_server.people import Member


def press_data(message: Message, button: str) -> Json:
    """What a client sends when the button with that label, emoji or custom id is pressed.

    Raises:
        Impossible: there is none, or it cannot be pressed.
    """
    found = [each for each in every_component(message.components) if each["type"] == BUTTON]
    for each in found:
        if button in (each.get("label"), each.get("custom_id"), _emoji(each)):
            if each.get("disabled") or each["style"] == LINK or message.deleted:
                raise Impossible(f"The button {button!r} cannot be pressed")
            return {"custom_id": each["custom_id"], "component_type": BUTTON}
    labels = [each.get("label") or _emoji(each) for each in found]
    raise Impossible(f"There is no button {button!r}, only {labels}")


def _emoji(button: Json) -> str | None:
    name: str | None = (button.get("emoji") or {}).get("name")
    return name


def choose_data(member: "Member", message: Message, menu: str, values: tuple[Any, ...]) -> Json:
    """What a client sends when ``values`` are chosen in the menu of that placeholder or custom id.

    Raises:
        Impossible: there is no such menu or value.
    """
    for each in every_component(message.components):
        if each["type"] in SELECTS and menu in (each.get("placeholder"), each["custom_id"]):
            if each.get("disabled") or message.deleted:
                raise Impossible(f"The menu {menu!r} is disabled")
            resolved = Resolved(member)
            chosen = _choose(each, values, resolved)
            data = {"custom_id": each["custom_id"], "component_type": each["type"]}
            return data | {"values": chosen} | resolved.as_json()
    raise Impossible(f"There is no menu {menu!r}")


def _choose(menu: Json, values: tuple[Any, ...], resolved: Resolved) -> list[str]:
    least, most = menu.get("min_values"), menu.get("max_values")
    if not (1 if least is None else least) <= len(values) <= (1 if most is None else most):
        raise Impossible(f"{menu['custom_id']} does not take {len(values)} values")
    if menu["type"] == STRING_SELECT:
        offered = {option["label"]: option["value"] for option in menu["options"]}
        values = tuple(offered.get(value, value) for value in values)
        if not set(values) <= set(offered.values()):
            raise Impossible(f"{menu['custom_id']} offers only {list(offered)}")
    return [resolved.value(value) for value in values]


def submit_data(member: "Member", modal: Json, fields: Mapping[str, Any]) -> Json:
    """What a client sends when a form is filled in; ``fields`` go by label or custom id.

    Raises:
        Impossible: a field does not exist, is missing, or does not take its value.
    """
    left = dict(fields)
    resolved = Resolved(member)
    submitted: list[Json] = []
    for row in modal["components"]:
        if row["type"] == TEXT_DISPLAY:
            continue
        inner = row["component"] if row["type"] == LABEL else row["components"][0]
        label = row.get("label") or inner.get("label")
        names = [name for name in (label, inner["custom_id"]) if name in left]
        value = left.pop(names[0]) if names else None
        filled = _fill(inner, label, value, resolved)
        if row["type"] == LABEL:
            submitted.append({"type": LABEL, "id": len(submitted) + 1, "component": filled})
        else:
            submitted.append({"type": ACTION_ROW, "components": [filled]})
    if left:
        raise Impossible(f"The form {modal['title']!r} has no {list(left)}")
    data: Json = {"custom_id": modal["custom_id"], "components": submitted}
    return data | resolved.as_json()


def _fill(inner: Json, label: str | None, value: Any, resolved: Resolved) -> Json:
    filled = {"type": inner["type"], "custom_id": inner["custom_id"], "id": 1}
    if value is None and inner["type"] != TEXT_INPUT:
        if inner.get("required", True):
            raise Impossible(f"{label!r} must be filled in")
        return filled | {"values": []}
    if inner["type"] == TEXT_INPUT:
        text = inner.get("value") or "" if value is None else value
        least, most = inner.get("min_length") or 0, inner.get("max_length") or 4000
        if not text and not inner.get("required", True):
            return filled | {"value": ""}
        if not max(least, 1) <= len(text) <= most:
            raise Impossible(f"{label!r} takes {max(least, 1)} to {most} characters: {text!r}")
        return filled | {"value": text}
    values = value if isinstance(value, tuple) else (value,)
    if inner["type"] in SELECTS:
        return filled | {"values": _choose(inner, values, resolved)}
    if inner["type"] == FILE_UPLOAD:
        return filled | {"values": [resolved.value(each) for each in values]}
    raise Impossible(f"This Discord cannot fill in {label!r} yet: teach it type {inner['type']}")
