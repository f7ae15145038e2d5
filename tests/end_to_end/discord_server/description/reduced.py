"""A description of our own, of what the bot asks for and no more, in the same form as Discord's.

It serves where Discord's own is not at hand. It knows the bodies of requests; answers, which are
the local Discord's own, go unchecked.
"""

from typing import Any, Final

from tests.end_to_end.discord_server.state import Json

_COMMAND_NAME: Final = 32
_DESCRIPTION: Final = 100


def _nullable(schema: Json) -> Json:
    return {"oneOf": [{"type": "null"}, schema]}


def _text(most: int, least: int = 0) -> Json:
    return {"type": "string", "minLength": least, "maxLength": most}


def _list(of: Json, most: int, least: int = 0) -> Json:
    return {"type": "array", "items": of, "minItems": least, "maxItems": most}


def _object(required: tuple[str, ...] = (), /, **properties: Json) -> Json:
    """Every field that is not required may be null."""
    return {
        "type": "object",
        "properties": {
            name: schema if name in required else _nullable(schema)
            for name, schema in properties.items()
        },
        "required": list(required),
    }


def _ref(name: str) -> Json:
    return {"$ref": f"#/components/schemas/{name}"}


def _type(*numbers: int) -> Json:
    return {"type": "integer", "enum": list(numbers)}


_URL: Final = {"type": "string", "maxLength": 2048, "format": "uri"}
_INTEGER: Final = {"type": "integer", "format": "int32"}
_BOOLEAN: Final = {"type": "boolean"}
_ID: Final = _ref("SnowflakeType")
_CUSTOM_ID: Final = _text(100, 1)

_EMBED = _object(
    type=_text(100),
    title=_text(256),
    description=_text(4096),
    url=_URL,
    color={"type": "integer", "minimum": 0, "maximum": 0xFFFFFF},
    timestamp={"type": "string", "format": "date-time"},
    author=_object(name=_text(256), url=_URL, icon_url=_URL),
    footer=_object(text=_text(2048), icon_url=_URL),
    image=_object(url=_URL),
    thumbnail=_object(url=_URL),
    flags=_INTEGER,
    fields=_list(
        _object(("name", "value"), name=_text(256), value=_text(1024), inline=_BOOLEAN), 25
    ),
)

_EMOJI = _object(("name",), name=_text(32), id=_ID)

_BUTTON = _object(
    ("type", "style"),
    type=_type(2),
    id=_INTEGER,
    style=_type(1, 2, 3, 4, 5, 6),
    label=_text(80),
    emoji=_EMOJI,
    custom_id=_CUSTOM_ID,
    url=_URL,
    disabled=_BOOLEAN,
)

_SELECT_OPTION = _object(
    ("label", "value"),
    label=_text(100, 1),
    value=_text(100, 1),
    description=_text(100),
    emoji=_EMOJI,
    default=_BOOLEAN,
)


def _select(*types: int, **more: Json) -> Json:
    required = ("type", "custom_id", *more)
    return _object(
        required,
        type=_type(*types),
        id=_INTEGER,
        custom_id=_CUSTOM_ID,
        placeholder=_text(150),
        min_values={"type": "integer", "minimum": 0, "maximum": 25},
        max_values={"type": "integer", "minimum": 1, "maximum": 25},
        disabled=_BOOLEAN,
        required=_BOOLEAN,
        channel_types=_list(_INTEGER, 25),
        default_values=_list(_object(("id", "type"), id=_ID, type=_text(10)), 25),
        **more,
    )


_SELECTS = [_select(3, options=_list(_SELECT_OPTION, 25, 1)), _select(5, 6, 7, 8)]

_ROW = _object(
    ("type", "components"),
    type=_type(1),
    id=_INTEGER,
    components=_list({"oneOf": [_BUTTON, *_SELECTS]}, 5, 1),
)
_TEXT_DISPLAY = _object(("type", "content"), type=_type(10), id=_INTEGER, content=_text(4000, 1))
_SECTION = _object(
    ("type", "components", "accessory"),
    type=_type(9),
    id=_INTEGER,
    components=_list(_TEXT_DISPLAY, 3, 1),
    accessory={
        "oneOf": [
            _BUTTON,
            _object(("type", "media"), type=_type(11), id=_INTEGER, media=_object(url=_URL)),
        ]
    },
)
_SEPARATOR = _object(("type",), type=_type(14), id=_INTEGER, divider=_BOOLEAN, spacing=_type(1, 2))
_CONTAINER = _object(
    ("type", "components"),
    type=_type(17),
    id=_INTEGER,
    accent_color={"type": "integer", "minimum": 0, "maximum": 0xFFFFFF},
    spoiler=_BOOLEAN,
    components=_list({"oneOf": [_ROW, _TEXT_DISPLAY, _SECTION, _SEPARATOR]}, 40, 1),
)

_MESSAGE: Final[dict[str, Json]] = {
    "content": _text(2000),
    "embeds": _list(_EMBED, 10),
    "components": _list({"oneOf": [_ROW, _TEXT_DISPLAY, _SECTION, _SEPARATOR, _CONTAINER]}, 40),
    "attachments": _list(
        _object(
            ("id",), id=_ID, filename=_text(1024, 1), description=_text(1024), is_spoiler=_BOOLEAN
        ),
        10,
    ),
    "allowed_mentions": _object(
        parse=_list({"enum": ["users", "roles", "everyone"]}, 3),
        users=_list(_ID, 100),
        roles=_list(_ID, 100),
        replied_user=_BOOLEAN,
    ),
    "flags": {"type": "integer"},
}
_TTS: Final = {"tts": _BOOLEAN}

_TEXT_INPUT = _object(
    ("type", "custom_id", "style"),
    type=_type(4),
    id=_INTEGER,
    custom_id=_CUSTOM_ID,
    style=_type(1, 2),
    label=_text(45),
    value=_text(4000),
    placeholder=_text(100),
    required=_BOOLEAN,
    min_length={"type": "integer", "minimum": 0, "maximum": 4000},
    max_length={"type": "integer", "minimum": 1, "maximum": 4000},
)
_UPLOAD = _object(
    ("type", "custom_id"),
    type=_type(19),
    id=_INTEGER,
    custom_id=_CUSTOM_ID,
    min_values={"type": "integer", "minimum": 0, "maximum": 10},
    max_values={"type": "integer", "minimum": 1, "maximum": 10},
    required=_BOOLEAN,
)
_LABEL = _object(
    ("type", "label", "component"),
    type=_type(18),
    id=_INTEGER,
    label=_text(45, 1),
    description=_text(100, 1),
    component={"oneOf": [_TEXT_INPUT, _UPLOAD, *_SELECTS]},
)
_FORM_ROW = _object(
    ("type", "components"), type=_type(1), id=_INTEGER, components=_list(_TEXT_INPUT, 1, 1)
)

_CHOICES = _list(
    _object(("name", "value"), name=_text(100, 1), value={"type": ["string", "number"]}), 25
)
_CHOICES["items"]["properties"]["name_localizations"] = True

_OPTION = _object(
    ("type", "name", "description"),
    type=_type(*range(1, 12)),
    name=_text(_COMMAND_NAME, 1),
    description=_text(_DESCRIPTION, 1),
    required=_BOOLEAN,
    autocomplete=_BOOLEAN,
    choices=_CHOICES,
    min_length={"type": "integer", "minimum": 0, "maximum": 6000},
    max_length={"type": "integer", "minimum": 1, "maximum": 6000},
    min_value={"type": "number"},
    max_value={"type": "number"},
    channel_types=_list(_INTEGER, 25),
    options=_list(_ref("Option"), 25),
)
_COMMAND = _object(
    ("name",),
    id=_ID,
    name=_text(_COMMAND_NAME, 1),
    description=_text(_DESCRIPTION),
    type=_type(1, 2, 3),
    options=_list(_ref("Option"), 25),
    default_member_permissions={"type": "integer", "minimum": 0},
    dm_permission=_BOOLEAN,
    nsfw=_BOOLEAN,
    contexts=_list(_type(0, 1, 2), 3, 1),
    integration_types=_list(_type(0, 1), 2, 1),
)

_SCHEMAS: Final[dict[str, Json]] = {
    "SnowflakeType": {"type": "string", "pattern": "^(0|[1-9][0-9]*)$", "format": "snowflake"},
    "Option": _OPTION,
    "IncomingWebhookRequestPartial": _object(
        **_MESSAGE,
        **_TTS,
        username=_text(80, 1),
        avatar_url=_URL,
        thread_name=_text(100),
        applied_tags=_list(_ID, 5),
    ),
    "IncomingWebhookInteractionRequest": _object(**_MESSAGE, **_TTS),
    "IncomingWebhookUpdateRequestPartial": _object(**_MESSAGE, **_TTS),
    "CreateMessageInteractionCallbackRequest": _object(
        ("type",), type=_type(4, 5), data=_object(**_MESSAGE, **_TTS)
    ),
    "UpdateMessageInteractionCallbackRequest": _object(
        ("type",), type=_type(6, 7), data=_object(**_MESSAGE, **_TTS)
    ),
    "ApplicationCommandAutocompleteCallbackRequest": _object(
        ("type", "data"), type=_type(8), data=_object(choices=_CHOICES)
    ),
    "ModalInteractionCallbackRequest": _object(
        ("type", "data"),
        type=_type(9),
        data=_object(
            ("custom_id", "title", "components"),
            custom_id=_CUSTOM_ID,
            title=_text(45, 1),
            components=_list({"oneOf": [_FORM_ROW, _LABEL, _TEXT_DISPLAY]}, 40, 1),
        ),
    ),
}


def _operation(body: Json | None = None, **query: str) -> Json:
    described: Json = {
        "parameters": [
            {"name": name, "in": "query", "schema": {"type": kind}} for name, kind in query.items()
        ],
        "responses": {"200": {}, "201": {}, "204": {}},
    }
    if body is not None:
        described["requestBody"] = {
            "content": {"application/json": {"schema": body}},
            "required": True,
        }
    return described


def _commands(scope: str) -> dict[str, Any]:
    path = f"/applications/{{application_id}}{scope}/commands"
    return {
        path: {
            "get": _operation(with_localizations="boolean"),
            "put": _operation(_list(_COMMAND, 130)),
            "post": _operation(_COMMAND),
        },
        f"{path}/{{command_id}}": {"patch": _operation(_COMMAND), "delete": _operation()},
    }


_WEBHOOK_MESSAGE = {
    "get": _operation(thread_id="string"),
    "patch": _operation(
        _ref("IncomingWebhookUpdateRequestPartial"), thread_id="string", with_components="boolean"
    ),
    "delete": _operation(thread_id="string"),
}

REDUCED: Final[Json] = {
    "components": {"schemas": _SCHEMAS},
    "paths": {
        "/users/@me": {"get": _operation()},
        "/users/@me/channels": {"post": _operation(_object(("recipient_id",), recipient_id=_ID))},
        "/users/{user_id}": {"get": _operation()},
        "/applications/@me": {"get": _operation()},
        "/oauth2/applications/@me": {"get": _operation()},
        "/gateway": {"get": _operation()},
        "/gateway/bot": {"get": _operation()},
        "/applications/{application_id}/emojis": {
            "get": _operation(),
            "post": _operation(
                _object(("name", "image"), name=_text(32, 2), image={"type": "string"})
            ),
        },
        "/applications/{application_id}/emojis/{emoji_id}": {
            "get": _operation(),
            "delete": _operation(),
        },
        **_commands(""),
        **_commands("/guilds/{guild_id}"),
        "/guilds/{guild_id}": {"get": _operation(with_counts="boolean")},
        "/guilds/{guild_id}/channels": {"get": _operation()},
        "/guilds/{guild_id}/roles": {"get": _operation()},
        "/guilds/{guild_id}/threads/active": {"get": _operation()},
        "/guilds/{guild_id}/members": {"get": _operation(limit="integer", after="integer")},
        "/guilds/{guild_id}/members/search": {"get": _operation(limit="integer", query="string")},
        "/guilds/{guild_id}/members/{user_id}": {"get": _operation()},
        "/channels/{channel_id}": {"get": _operation()},
        "/channels/{channel_id}/typing": {"post": _operation()},
        "/channels/{channel_id}/messages": {
            "get": _operation(limit="integer", before="string", after="string", around="string"),
            "post": _operation(
                _object(
                    **_MESSAGE,
                    **_TTS,
                    nonce=_text(25),
                    enforce_nonce=_BOOLEAN,
                    message_reference=_object(
                        ("message_id",),
                        message_id=_ID,
                        channel_id=_ID,
                        guild_id=_ID,
                        type=_type(0, 1),
                        fail_if_not_exists=_BOOLEAN,
                    ),
                )
            ),
        },
        "/channels/{channel_id}/messages/{message_id}": {
            "get": _operation(),
            "patch": _operation(_object(**_MESSAGE, **_TTS)),
            "delete": _operation(),
        },
        "/channels/{channel_id}/webhooks": {
            "get": _operation(),
            "post": _operation(_object(("name",), name=_text(80, 1), avatar={"type": "string"})),
        },
        "/webhooks/{webhook_id}": {
            "get": _operation(),
            "patch": _operation(
                _object(name=_text(80, 1), avatar={"type": "string"}, channel_id=_ID)
            ),
            "delete": _operation(),
        },
        "/webhooks/{webhook_id}/{webhook_token}": {
            "get": _operation(),
            "post": _operation(
                _ref("IncomingWebhookRequestPartial"),
                wait="boolean",
                thread_id="string",
                with_components="boolean",
            ),
            "delete": _operation(),
        },
        "/webhooks/{webhook_id}/{webhook_token}/messages/@original": _WEBHOOK_MESSAGE,
        "/webhooks/{webhook_id}/{webhook_token}/messages/{message_id}": _WEBHOOK_MESSAGE,
        "/interactions/{interaction_id}/{interaction_token}/callback": {
            "post": _operation(
                {
                    "anyOf": [
                        _ref("CreateMessageInteractionCallbackRequest"),
                        _ref("UpdateMessageInteractionCallbackRequest"),
                        _ref("ApplicationCommandAutocompleteCallbackRequest"),
                        _ref("ModalInteractionCallbackRequest"),
                    ]
                },
                with_response="boolean",
            )
        },
    },
}
