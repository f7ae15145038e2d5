"""All that there is on this Discord, and who hears of what happens to it."""

import secrets
from collections.abc import Callable

from discord import ChannelType, Intents, Permissions

from tests.end_to_end.discord_server.gateway.session import Session
from tests.end_to_end.discord_server.people import Member
from tests.end_to_end.discord_server.state import Json
from tests.end_to_end.discord_server.state.channel import Channel
from tests.end_to_end.discord_server.state.clock import Changes, Clock
from tests.end_to_end.discord_server.state.emoji import Emoji
from tests.end_to_end.discord_server.state.guild import EVERYONE, Guild, Role
from tests.end_to_end.discord_server.state.interaction import Interaction
from tests.end_to_end.discord_server.state.message import REPLY, Attachment, File, Message
from tests.end_to_end.discord_server.state.snowflake import snowflake
from tests.end_to_end.discord_server.state.user import User
from tests.end_to_end.discord_server.state.webhook import Webhook

INVITED = Permissions(
    view_channel=True, send_messages=True, send_messages_in_threads=True, manage_webhooks=True
)
"""What the bot's own role grants, unless a server's admins decide otherwise."""


class World:
    """Servers, people and what they wrote; it outlives the bot's process."""

    def __init__(self, *, privileged: Intents | None = None, shards: int = 1) -> None:
        """Make an empty one.

        Args:
            privileged: what was switched on for the bot in the developer portal.
            shards: in how many the bot is told to connect.
        """
        self.privileged = privileged or Intents.none()
        self.shards = shards
        self.url = ""
        """Where REST, gateway and files are served; known once they are."""
        self.bot = User(snowflake(), "Mockingbird", bot=True)
        self.token = f"{self.bot.id}.{secrets.token_urlsafe(24)}"
        self.clock = Clock()
        self.changes = Changes()
        self.users = {self.bot.id: self.bot}
        self.guilds: dict[int, Guild] = {}
        self.channels: dict[int, Channel] = {}
        self.webhooks: dict[int, Webhook] = {}
        self.interactions: dict[str, Interaction] = {}
        self.emojis: dict[int, Emoji] = {}
        self.attachments: dict[int, Attachment] = {}
        self.commands: dict[int | None, list[Json]] = {None: []}
        """What the bot registered: globally, and by server."""
        self.sessions: list[Session] = []
        self.registrations: list[str] = []
        """Every request that wrote commands."""
        self.violations: list[str] = []
        """What a bot must not send, even where Discord would overlook it."""
        self.first_responses: list[float] = []
        """Seconds that each took."""
        self.late: list[str] = []
        """Interactions whose first response came after three seconds."""

    # People and places

    def guild(self, name: str, *, bot_permissions: Permissions = INVITED) -> Guild:
        """Make a server and invite the bot to it."""
        owner = self.user(f"owner of {name}")
        guild = Guild(snowflake(), name, self, owner.id)
        guild.roles[guild.id] = Role(guild.id, "@everyone", EVERYONE)
        of_bot = Role(snowflake(), self.bot.name, bot_permissions, managed=True)
        guild.roles[of_bot.id] = of_bot
        guild.members[owner.id] = Member(owner, guild, set())
        guild.members[self.bot.id] = Member(self.bot, guild, {of_bot.id})
        self.guilds[guild.id] = guild
        for session in self.sessions:
            if session.serves(guild.id) and session.intents.guilds:
                all_members = session.intents.members
                session.tell("GUILD_CREATE", guild.gateway_json(all_members=all_members))
        return guild

    def user(self, name: str) -> User:
        user = User(snowflake(), name)
        self.users[user.id] = user
        return user

    def direct_channel(self, user: User) -> Channel:
        """Where the bot and ``user`` write to each other."""
        for channel in self.channels.values():
            if channel.recipients == [user]:
                return channel
        channel = Channel(
            snowflake(), ChannelType.private, user.name, self.changes, recipients=[user]
        )
        self.channels[channel.id] = channel
        return channel

    def webhooks_of(self, channel: Channel) -> list[Webhook]:
        return [webhook for webhook in self.webhooks.values() if webhook.channel is channel]

    def add_webhook(self, channel: Channel, name: str, made_by: User) -> Webhook:
        webhook = Webhook(snowflake(), secrets.token_urlsafe(48), name, channel, made_by)
        self.webhooks[webhook.id] = webhook
        self._tell_of_webhooks(channel)
        return webhook

    def delete_webhook(self, webhook: Webhook) -> None:
        del self.webhooks[webhook.id]
        self._tell_of_webhooks(webhook.channel)

    def _tell_of_webhooks(self, channel: Channel) -> None:
        assert channel.guild is not None
        told = {"guild_id": str(channel.guild.id), "channel_id": str(channel.id)}
        self.dispatch("WEBHOOKS_UPDATE", told, channel.guild, needs="webhooks")

    def attach(self, file: File, description: str | None = None) -> Attachment:
        """Keep a file and serve it."""
        number = snowflake()
        url = f"{self.url}/attachments/{number}/{file.name}"
        self.attachments[number] = Attachment(number, file, url, description)
        return self.attachments[number]

    # Messages

    def new_message(
        self,
        channel: Channel,
        author: User,
        body: Json,
        files: list[Attachment],
        *,
        reply_to: Message | None = None,
        webhook_id: int | None = None,
        application_id: int | None = None,
        flags: int = 0,
    ) -> Message:
        """Write a message that nobody is shown yet."""
        message = Message(
            snowflake(),
            channel,
            author,
            self.clock.today(),
            type=REPLY if reply_to else 0,
            attachments=files,
            flags=flags,
            reply_to=reply_to,
            webhook_id=webhook_id,
            application_id=application_id,
        )
        message.write(body, self.users)
        return message

    def post(self, message: Message) -> None:
        """Show a message in its channel."""
        message.channel.messages.append(message)
        self._tell_of("MESSAGE_CREATE", message)

    def edited(self, message: Message) -> None:
        """Let it be known that a message says something else now."""
        message.edited_at = self.clock.today()
        if message in message.channel.messages:
            self._tell_of("MESSAGE_UPDATE", message)
        self.changes.tell()

    def delete(self, message: Message) -> None:
        """Take a message away."""
        message.deleted = True
        channel = message.channel
        if message in channel.messages:
            channel.messages.remove(message)
            told = {"id": str(message.id), "channel_id": str(channel.id)}
            if channel.guild is not None:
                told["guild_id"] = str(channel.guild.id)
            self._each_reader(channel, lambda session: session.tell("MESSAGE_DELETE", told))
        self.changes.tell()

    def _tell_of(self, event: str, message: Message) -> None:
        guild = message.channel.guild
        extra: Json = {}
        if guild is not None:
            extra["guild_id"] = str(guild.id)
            if message.author.id in guild.members:
                member = guild.members[message.author.id].as_json()
                extra["member"] = {name: member[name] for name in member if name != "user"}

        def tell(session: Session) -> None:
            session.tell(event, message.as_json(self.bot, session.intents) | extra)

        self._each_reader(message.channel, tell)
        self.changes.tell()

    def _each_reader(self, channel: Channel, tell: Callable[[Session], None]) -> None:
        guild = channel.guild
        for session in self.sessions:
            reads = session.intents.guild_messages if guild else session.intents.dm_messages
            if reads and session.serves(guild.id if guild else 0):
                tell(session)

    # Telling the bot

    def dispatch(
        self, event: str, data: Json, guild: Guild | None = None, *, needs: str = "guilds"
    ) -> None:
        """Tell the bot of an event, if it asked for what that ``needs``: an intent."""
        for session in self.sessions:
            if session.serves(guild.id if guild else 0) and getattr(session.intents, needs):
                session.tell(event, data)

    def send(self, interaction: Interaction) -> bool:
        """Tell the bot of an interaction, which needs no intent; False if it is not connected."""
        guild = interaction.channel.guild
        self.interactions[interaction.token] = interaction
        for session in self.sessions:
            if session.serves(guild.id if guild else 0):
                session.tell("INTERACTION_CREATE", interaction.as_json(self.bot))
                return True
        return False
