"""A server: its channels, roles and members."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, ClassVar

from discord import ChannelType, Permissions

from tests.end_to_end.discord_server.people import Member
from tests.end_to_end.discord_server.state import Json
from tests.end_to_end.discord_server.state.channel import Channel, Overwrite
from tests.end_to_end.discord_server.state.snowflake import snowflake

if TYPE_CHECKING:
    from tests.end_to_end.discord_server.state.world import World

EVERYONE = Permissions(
    view_channel=True,
    send_messages=True,
    send_messages_in_threads=True,
    create_public_threads=True,
    embed_links=True,
    attach_files=True,
    add_reactions=True,
    read_message_history=True,
    use_application_commands=True,
    change_nickname=True,
)
"""What Discord lets everyone do on a new server."""


@dataclass(eq=False)
class Role:
    """What its members may do besides."""

    resolved_as: ClassVar = "roles"

    id: int
    name: str
    permissions: Permissions
    managed: bool = False

    @property
    def mention(self) -> str:
        return f"<@&{self.id}>"

    def as_json(self) -> Json:
        return {
            "id": str(self.id),
            "name": self.name,
            "permissions": str(self.permissions.value),
            "position": 0 if self.name == "@everyone" else 1,
            "color": 0,
            "colors": {"primary_color": 0, "secondary_color": None, "tertiary_color": None},
            "hoist": False,
            "managed": self.managed,
            "mentionable": False,
            "icon": None,
            "unicode_emoji": None,
            "flags": 0,
        }


@dataclass(eq=False)
class Guild:
    """A server with the bot on it."""

    id: int
    name: str
    world: "World"
    owner_id: int
    roles: dict[int, Role] = field(default_factory=dict)
    channels: dict[int, Channel] = field(default_factory=dict)
    members: dict[int, Member] = field(default_factory=dict)

    @property
    def me(self) -> Member:
        """The bot."""
        return self.members[self.world.bot.id]

    def text_channel(self, name: str, *, bot_may_not: Permissions | None = None) -> Channel:
        """Make a channel, in which the bot may be denied something."""
        return self._channel(name, ChannelType.text, bot_may_not=bot_may_not)

    def forum(self, name: str) -> Channel:
        """Make a channel of threads only."""
        return self._channel(name, ChannelType.forum)

    def thread(self, parent: Channel, name: str) -> Channel:
        """Make a public thread below ``parent``."""
        thread = self._channel(name, ChannelType.public_thread, parent=parent)
        thread.owner_id = self.owner_id
        return thread

    def role(self, name: str, **granted: bool) -> Role:
        """Make a role."""
        role = Role(snowflake(), name, Permissions(**granted))
        self.roles[role.id] = role
        self.world.dispatch(
            "GUILD_ROLE_CREATE", {"guild_id": str(self.id), "role": role.as_json()}, self
        )
        return role

    def member(self, name: str, *, roles: tuple[Role, ...] = (), **granted: bool) -> Member:
        """Let somebody join; what they are ``granted`` is a role of their own."""
        if granted:
            roles = (*roles, self.role(f"of {name}", **granted))
        return self.join(Member(self.world.user(name), self, {role.id for role in roles}))

    def join(self, member: Member) -> Member:
        self.members[member.id] = member
        told = member.as_json() | {"guild_id": str(self.id)}
        self.world.dispatch("GUILD_MEMBER_ADD", told, self, needs="members")
        return member

    def leave(self, member: Member) -> None:
        """Let somebody go."""
        del self.members[member.id]
        told = {"guild_id": str(self.id), "user": member.user.as_json()}
        self.world.dispatch("GUILD_MEMBER_REMOVE", told, self, needs="members")

    def delete(self, channel: Channel) -> None:
        """Take a channel away, with all that is in it."""
        for webhook in self.world.webhooks_of(channel):
            self.world.delete_webhook(webhook)
        del self.channels[channel.id], self.world.channels[channel.id]
        event = "THREAD_DELETE" if channel.is_thread else "CHANNEL_DELETE"
        self.world.dispatch(event, channel.as_json(), self)

    def _channel(
        self,
        name: str,
        kind: ChannelType,
        *,
        parent: Channel | None = None,
        bot_may_not: Permissions | None = None,
    ) -> Channel:
        channel = Channel(snowflake(), kind, name, self.world.changes, self, parent)
        if bot_may_not is not None:
            channel.overwrites[self.me.id] = Overwrite(
                Permissions.none(), bot_may_not, of_role=False
            )
        self.channels[channel.id] = self.world.channels[channel.id] = channel
        event = "THREAD_CREATE" if channel.is_thread else "CHANNEL_CREATE"
        self.world.dispatch(event, channel.as_json(), self)
        return channel

    def permissions(self, member: Member, channel: Channel | None = None) -> Permissions:
        """What a member may do, in a channel or everywhere.

        The order is Discord's: @everyone, roles, then the channel's overwrites of each, and those
        of the member last; owners and administrators may do everything.
        """
        allowed = self.roles[self.id].permissions.value
        for role in member.roles:
            allowed |= self.roles[role].permissions.value
        if member.id == self.owner_id or Permissions(allowed).administrator:
            return Permissions.all()
        if channel is not None:
            overwrites = (channel.parent or channel).overwrites
            of_roles = [overwrites[role] for role in member.roles if role in overwrites]
            for layer in ([overwrites.get(self.id)], of_roles, [overwrites.get(member.id)]):
                present = [each for each in layer if each is not None]
                for overwrite in present:
                    allowed &= ~overwrite.deny.value
                for overwrite in present:
                    allowed |= overwrite.allow.value
        return Permissions(allowed)

    def as_json(self) -> Json:
        """The server as REST tells of it."""
        return {
            "id": str(self.id),
            "name": self.name,
            "owner_id": str(self.owner_id),
            "roles": [role.as_json() for role in self.roles.values()],
            "emojis": [],
            "stickers": [],
            "features": [],
            "preferred_locale": "en-US",
            "region": "deprecated",
            "verification_level": 0,
            "default_message_notifications": 0,
            "explicit_content_filter": 0,
            "mfa_level": 0,
            "nsfw": False,
            "nsfw_level": 0,
            "premium_tier": 0,
            "premium_subscription_count": 0,
            "premium_progress_bar_enabled": False,
            "system_channel_flags": 0,
            "widget_enabled": False,
            "afk_timeout": 300,
            "max_members": 500_000,
            "max_presences": None,
            "max_video_channel_users": 25,
            "max_stage_video_channel_users": 50,
        } | dict.fromkeys(_ABSENT)

    def gateway_json(self, *, all_members: bool) -> Json:
        """The server as the gateway tells of it: its channels, and whom the bot may see."""
        seen = self.members.values() if all_members else [self.me]
        threads = [each for each in self.channels.values() if each.is_thread]
        others = [each for each in self.channels.values() if not each.is_thread]
        return self.as_json() | {
            "unavailable": False,
            "large": False,
            "joined_at": self.me.joined_at.isoformat(),
            "member_count": len(self.members),
            "members": [member.as_json() for member in seen],
            "channels": [channel.as_json() for channel in others],
            "threads": [thread.as_json() for thread in threads],
            "voice_states": [],
            "presences": [],
            "stage_instances": [],
            "guild_scheduled_events": [],
            "soundboard_sounds": [],
        }


_ABSENT = (
    "icon",
    "description",
    "home_header",
    "splash",
    "discovery_splash",
    "banner",
    "application_id",
    "afk_channel_id",
    "system_channel_id",
    "widget_channel_id",
    "vanity_url_code",
    "rules_channel_id",
    "safety_alerts_channel_id",
    "public_updates_channel_id",
    "incidents_data",
)
