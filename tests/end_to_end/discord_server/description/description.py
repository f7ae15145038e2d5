"""Requests and answers, held against an OpenAPI description of them."""

import copy
import json
from collections.abc import Mapping
from typing import Any, Final

from jsonschema import Draft202012Validator
from jsonschema.exceptions import ValidationError

from tests.end_to_end.discord_server.description.formats import FORMATS
from tests.end_to_end.discord_server.state import Json

EXECUTE: Final = ("POST", "/webhooks/{webhook_id}/{webhook_token}")
BY_WEBHOOK: Final = "IncomingWebhookRequestPartial"
BY_INTERACTION: Final = "IncomingWebhookInteractionRequest"
"""What a follow-up may have: no name and no picture of its own."""

ALWAYS_SENT: Final = {
    "ApplicationCommandCreateRequest": ("nsfw",),
    "ApplicationCommandUpdateRequest": ("nsfw",),
    "IncomingWebhookUpdateForInteractionCallbackRequestPartial": ("tts",),
    "IncomingWebhookUpdateRequestPartial": ("tts",),
    "MessageEditRequestPartial": ("tts",),
    "RichEmbed": ("flags",),
}
"""Fields that discord.py cannot leave out, though the description does not have them."""

MEDIA_CHANNEL: Final = 16
"""A type of channel that Discord documents and its description leaves out."""

_BOOLEANS = ("0", "1", "true", "false", "True", "False")


class Description:
    """An OpenAPI document; of requests, it is taken at its word: nothing else may be in them."""

    def __init__(self, document: Json) -> None:
        self._paths = document["paths"]
        self._open = {"components": _amended(document["components"])}
        self._closed = _closed(self._open)
        self._validators: dict[str, Draft202012Validator] = {}

    def faults_of_request(
        self,
        method: str,
        template: str,
        query: Mapping[str, str],
        body: Any,
        *,
        of_interaction: bool = False,
    ) -> list[str]:
        """What is wrong with a request, a sentence each.

        Args:
            method: of HTTP.
            template: its path, with names in the place of ids.
            query: its parameters.
            body: its JSON; None if there is none.
            of_interaction: whether the webhook in its path is an interaction.
        """
        where = f"{method} {template}"
        operation = self._paths.get(template, {}).get(method.lower())
        if operation is None:
            return [f"{where}: the description has no such operation"]
        faults = [f"{where}: {fault}" for fault in self._faults_of_query(operation, query)]
        content = operation.get("requestBody", {}).get("content", {})
        if body is None:
            if operation.get("requestBody", {}).get("required"):
                faults.append(f"{where}: it has no body")
        elif "application/json" not in content:
            faults.append(f"{where}: it must have no body")
        else:
            schema = content["application/json"]["schema"]
            if (method, template) == EXECUTE:
                name = BY_INTERACTION if of_interaction else BY_WEBHOOK
                schema = {"$ref": f"#/components/schemas/{name}"}
            faults += self._faults(where, self._branch(schema, body), body, self._closed)
        return faults

    def faults_of_answer(self, method: str, template: str, status: int, body: Any) -> list[str]:
        """What is wrong with an answer of this Discord's own, a sentence each."""
        responses = self._paths[template][method.lower()].get("responses", {})
        described = responses.get(str(status))
        if described is None:
            return [f"The answer to {method} {template}: {status} is not described"]
        content = described.get("content", {}).get("application/json")
        if content is None or not body:
            return []
        where = f"The answer to {method} {template}"
        return self._faults(where, content["schema"], json.loads(bytes(body)), self._open)

    def _faults_of_query(self, operation: Json, query: Mapping[str, str]) -> list[str]:
        known = {
            each["name"]: each["schema"]
            for each in operation.get("parameters", [])
            if each["in"] == "query"
        }
        faults = [f"it has no parameter {name!r}" for name in query if name not in known]
        for name in query.keys() & known.keys():
            kind = known[name].get("type")
            if kind == "boolean" and query[name] not in _BOOLEANS:
                faults.append(f"{name} is no boolean: {query[name]!r}")
            elif kind == "integer" and not query[name].isdecimal():
                faults.append(f"{name} is no number: {query[name]!r}")
        return faults

    def _branch(self, schema: Json, body: Any) -> Json:
        """Of several things that a body may be, the one whose ``type`` it has."""
        if "anyOf" in schema and isinstance(body, dict):
            for branch in schema["anyOf"]:
                name = branch["$ref"].rpartition("/")[2]
                kind = self._closed["components"]["schemas"][name]["properties"].get("type", {})
                if body.get("type") in kind.get("enum", ()):
                    found: Json = branch
                    return found
        return schema

    def _faults(self, where: str, schema: Json, body: Any, root: Json) -> list[str]:
        key = f"{root is self._closed} {json.dumps(schema)}"
        if key not in self._validators:
            inline = _closed(schema) if root is self._closed else schema
            self._validators[key] = Draft202012Validator(inline | root, format_checker=FORMATS)
        faults = [_cause(fault) for fault in self._validators[key].iter_errors(body)]
        return [f"{where}: {fault.json_path}: {fault.message}" for fault in faults]


def _cause(fault: ValidationError) -> ValidationError:
    """Where something may be of several kinds, what is wrong with it as the kind it means to be."""
    while fault.context and any(inner.validator != "const" for inner in fault.context):
        kinds: dict[Any, list[ValidationError]] = {}
        for inner in fault.context:
            kinds.setdefault(inner.schema_path[0], []).append(inner)
        meant = [faults for faults in kinds.values() if not any(map(_of_kind, faults))]
        fault = min(meant or kinds.values(), key=len)[0]
    return fault


def _of_kind(fault: ValidationError) -> bool:
    """Whether it is the kind itself that does not fit: a type, or Discord's number of one."""
    path = list(fault.relative_path)
    return path == ["type"] or (path == [] and fault.validator == "type")


def _amended(components: Json) -> Json:
    """What the description should have said."""
    components = copy.deepcopy(components)
    schemas = components["schemas"]
    for name, fields in ALWAYS_SENT.items():
        if name in schemas:
            schemas[name]["properties"] |= dict.fromkeys(fields, True)
    # Ids are read as numbers, too, and discord.py numbers new files so.
    schemas["SnowflakeType"]["type"] = ["string", "integer"]
    if "ChannelTypes" in schemas:
        schemas["ChannelTypes"]["oneOf"].append({"const": MEDIA_CHANNEL})
    return components


def _closed(part: Json) -> Json:
    """``part`` of a description, with every object closed to fields that it does not name."""
    part = copy.deepcopy(part)
    _close(part)
    return part


def _close(part: Any) -> None:
    if isinstance(part, dict):
        if isinstance(part.get("properties"), dict):
            part.setdefault("additionalProperties", False)
        for inner in part.values():
            _close(inner)
    elif isinstance(part, list):
        for inner in part:
            _close(inner)
