"""A small Discord on loopback: gateway and REST over real sockets, for the bot's real process.

It is as strict as Discord, or stricter: what Discord would refuse is refused with Discord's own
code, and what Discord would only overlook is kept in ``violations``.
"""

from tests.end_to_end.discord_server.local_discord import LocalDiscord
from tests.end_to_end.discord_server.people import Member
from tests.end_to_end.discord_server.state.channel import Channel
from tests.end_to_end.discord_server.state.guild import Guild
from tests.end_to_end.discord_server.state.interaction import Interaction, NoAnswer
from tests.end_to_end.discord_server.state.message import File, Message
from tests.end_to_end.discord_server.using import Impossible

__all__ = [
    "Channel",
    "File",
    "Guild",
    "Impossible",
    "Interaction",
    "LocalDiscord",
    "Member",
    "Message",
    "NoAnswer",
]
