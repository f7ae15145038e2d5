"""Messages: what is written, and what the bot may read of it."""

import mimetypes
import re
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

import discord

from tests.end_to_end.discord_server.state import Json
from tests.end_to_end.discord_server.state.component import completed, every_component
from tests.end_to_end.discord_server.state.user import User

if TYPE_CHECKING:
    from tests.end_to_end.discord_server.state.channel import Channel

EPHEMERAL = 1 << 6
LOADING = 1 << 7
COMPONENTS_V2 = 1 << 15

CHAT_INPUT_COMMAND = 20
REPLY = 19

_USER = re.compile(r"<@!?(\d+)>")
_EVERYONE = re.compile(r"@(?:everyone|here)\b")


@dataclass(frozen=True)
class File:
    """What a person picks from their disk."""

    name: str
    content: bytes

    @property
    def content_type(self) -> str:
        return mimetypes.guess_type(self.name)[0] or "application/octet-stream"


@dataclass(frozen=True)
class Attachment:
    """A file that Discord keeps and serves at ``url``."""

    resolved_as: ClassVar = "attachments"

    id: int
    file: File
    url: str
    description: str | None = None

    def as_json(self) -> Json:
        written = {
            "id": str(self.id),
            "filename": self.file.name,
            "size": len(self.file.content),
            "content_type": self.file.content_type,
            "url": self.url,
            "proxy_url": self.url,
        }
        return written | ({"description": self.description} if self.description else {})


@dataclass(eq=False)
class Message:
    """One message; ``deleted`` once it is."""

    resolved_as: ClassVar = "messages"

    id: int
    channel: "Channel"
    author: User
    written_at: datetime
    type: int = 0
    content: str = ""
    embeds: list[Json] = field(default_factory=list)
    components: list[Json] = field(default_factory=list)
    attachments: list[Attachment] = field(default_factory=list)
    flags: int = 0
    mentions: list[User] = field(default_factory=list)
    mentions_everyone: bool = False
    reply_to: "Message | None" = None
    webhook_id: int | None = None
    application_id: int | None = None
    edited_at: datetime | None = None
    deleted: bool = False

    @property
    def ephemeral(self) -> bool:
        """Whether only the one who asked can see it."""
        return bool(self.flags & EPHEMERAL)

    @property
    def loading(self) -> bool:
        """Whether it still says “thinking…”."""
        return bool(self.flags & LOADING)

    @property
    def text(self) -> str:
        """All that a person can read in it: content, embeds and text displays, in lines."""
        lines: list[str | None] = [self.content]
        for embed in self.embeds:
            fields = embed.get("fields") or []
            lines += [embed.get("author", {}).get("name"), embed.get("title")]
            lines += [embed.get("description")]
            lines += [f"{each['name']}\n{each['value']}" for each in fields]
            lines += [embed.get("footer", {}).get("text")]
        lines += [each.get("content") for each in every_component(self.components)]
        return "\n".join(line for line in lines if line)

    def write(self, body: Json, everybody: dict[int, User]) -> None:
        """Take over what ``body`` says of content, embeds, components, flags and mentions."""
        self.content = body.get("content", self.content) or ""
        self.embeds = body.get("embeds", self.embeds) or []
        self.components = completed(body.get("components", self.components) or [])
        # Only a message's beginning decides who sees it.
        kept = self.flags & EPHEMERAL
        self.flags = (body.get("flags", self.flags) or 0) & ~(EPHEMERAL | LOADING) | kept
        self._mention(body.get("allowed_mentions"), everybody)

    def _mention(self, allowed: Json | None, everybody: dict[int, User]) -> None:
        parsed = ("users", "everyone") if allowed is None else (allowed.get("parse") or ())
        named = {int(each) for each in (allowed or {}).get("users") or ()}
        found = dict.fromkeys(int(each) for each in _USER.findall(self.content))
        self.mentions = [
            everybody[each]
            for each in found
            if each in everybody and ("users" in parsed or each in named)
        ]
        replied = True if allowed is None else allowed.get("replied_user")
        # A webhook's author is nobody whom a reply could call.
        if self.reply_to is not None and replied and self.reply_to.author.id in everybody:
            self.mentions.append(self.reply_to.author)
        self.mentions_everyone = "everyone" in parsed and bool(_EVERYONE.search(self.content))

    def readable(self, reader: User, intents: discord.Intents) -> bool:
        """Whether Discord shows ``reader``, a bot, what stands in it."""
        own = self.author is reader
        called = any(user is reader for user in self.mentions)
        direct = self.channel.guild is None
        return intents.message_content or own or called or direct

    def as_json(self, reader: User | None = None, intents: discord.Intents | None = None) -> Json:
        """The message, emptied if it is told to a bot which may not read it."""
        shown = reader is None or self.readable(reader, intents or discord.Intents.none())
        written: Json = {
            "id": str(self.id),
            "type": self.type,
            "channel_id": str(self.channel.id),
            "author": self.author.as_json(),
            "content": self.content if shown else "",
            "embeds": self.embeds if shown else [],
            "components": self.components if shown else [],
            "attachments": [each.as_json() for each in self.attachments] if shown else [],
            "flags": self.flags,
            "mentions": [user.as_json() for user in self.mentions],
            "mention_everyone": self.mentions_everyone,
            "mention_roles": [],
            "pinned": False,
            "tts": False,
            "timestamp": self.written_at.isoformat(),
            "edited_timestamp": self.edited_at and self.edited_at.isoformat(),
        }
        if self.webhook_id is not None:
            written["webhook_id"] = str(self.webhook_id)
        if self.application_id is not None:
            written["application_id"] = str(self.application_id)
        if self.reply_to is not None:
            original = self.reply_to
            written["message_reference"] = {
                "type": 0,
                "message_id": str(original.id),
                "channel_id": str(original.channel.id),
            }
            written["referenced_message"] = (
                None if original.deleted else original.as_json(reader, intents)
            )
        return written
