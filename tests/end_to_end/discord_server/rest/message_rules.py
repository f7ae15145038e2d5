"""What a message must and must not have, beyond what the shape of a request tells."""

from collections import Counter
from collections.abc import Iterator

from tests.end_to_end.discord_server.rest.refusal import EMPTY_MESSAGE, Refused, invalid
from tests.end_to_end.discord_server.state import Json
from tests.end_to_end.discord_server.state.component import (
    ACTION_ROW,
    BUTTON,
    LINK,
    PREMIUM,
    SELECTS,
    every_component,
)
from tests.end_to_end.discord_server.state.message import COMPONENTS_V2

MOST_IN_EMBEDS = 6_000
"""Characters of all embeds of a message together."""
MOST_COMPONENTS = 40


def check_message(fields: Json, *, flags: int = 0, has_files: bool = False) -> None:
    """Refuse a message as Discord does.

    Args:
        fields: all of its content, embeds and components.
        flags: the message's own.
        has_files: whether files are attached.

    Raises:
        Refused: there is nothing in it, too much, or what does not go together.
    """
    content, embeds = (fields.get("content") or "").strip(), fields.get("embeds") or []
    components = fields.get("components") or []
    flags |= fields.get("flags") or 0
    if not (content or embeds or components or has_files or fields.get("poll")):
        raise Refused(400, EMPTY_MESSAGE)
    if sum(len(text) for embed in embeds for text in _texts(embed)) > MOST_IN_EMBEDS:
        raise invalid("embeds", "MAX_EMBED_SIZE_EXCEEDED", "Embed size exceeds maximum of 6000")
    if flags & COMPONENTS_V2 and (content or embeds):
        raise invalid("content", "MESSAGE_CANNOT_USE_LEGACY_FIELDS", "It has components v2.")
    check_components(components, newer=bool(flags & COMPONENTS_V2))


def _texts(embed: Json) -> Iterator[str]:
    yield embed.get("title") or ""
    yield embed.get("description") or ""
    yield (embed.get("footer") or {}).get("text") or ""
    yield (embed.get("author") or {}).get("name") or ""
    for field in embed.get("fields") or []:
        yield field["name"]
        yield field["value"]


def check_components(components: list[Json], *, newer: bool) -> None:
    """Refuse components that do not go together; ``newer`` are those of version 2.

    Raises:
        Refused: as Discord would.
    """
    everything = every_component(components)
    if not newer and any(each["type"] != ACTION_ROW for each in components):
        raise invalid("components.0", "UNION_TYPE_CHOICES", "Only rows stand here without v2.")
    if len(components) > (MOST_COMPONENTS if newer else 5) or len(everything) > MOST_COMPONENTS:
        raise invalid("components", "BASE_TYPE_BAD_LENGTH", "There are too many components.")
    ids = Counter(each["custom_id"] for each in everything if each.get("custom_id"))
    if any(count > 1 for count in ids.values()):
        raise invalid(
            "components.0.components",
            "COMPONENT_CUSTOM_ID_DUPLICATED",
            "Component custom id cannot be duplicated",
        )
    for each in everything:
        if each["type"] == BUTTON:
            _check_button(each)
        elif each["type"] == ACTION_ROW:
            selects = [inner for inner in each["components"] if inner["type"] in SELECTS]
            if selects and len(each["components"]) > 1:
                raise invalid("components.0", "COMPONENT_LAYOUT_WIDTH_EXCEEDED", "It is too wide.")


def _check_button(button: Json) -> None:
    if button["style"] == LINK:
        required, forbidden = "url", "custom_id"
    elif button["style"] == PREMIUM:
        required, forbidden = "sku_id", "custom_id"
    else:
        required, forbidden = "custom_id", "url"
    if not button.get(required) or button.get(forbidden):
        raise invalid(
            "components.0.components.0", "BUTTON_COMPONENT_INVALID", f"It needs {required} only."
        )
    if button["style"] != PREMIUM and not (button.get("label") or button.get("emoji")):
        raise invalid(
            "components.0.components.0", "BUTTON_COMPONENT_INVALID", "It needs a label or an emoji."
        )
