"""Finding what a path names, and whether the bot may have it."""

from aiohttp import web

from tests.end_to_end.discord_server.rest.refusal import (
    MISSING_ACCESS,
    MISSING_PERMISSIONS,
    UNKNOWN_CHANNEL,
    UNKNOWN_GUILD,
    UNKNOWN_MESSAGE,
    Refused,
)
from tests.end_to_end.discord_server.state.channel import Channel
from tests.end_to_end.discord_server.state.guild import Guild
from tests.end_to_end.discord_server.state.message import Message
from tests.end_to_end.discord_server.state.world import World


def guild_in(world: World, request: web.Request) -> Guild:
    """The server that the path names.

    Raises:
        Refused: the bot is on no such server.
    """
    try:
        return world.guilds[int(request.match_info["guild_id"])]
    except KeyError:
        raise Refused(404, UNKNOWN_GUILD) from None


def channel_in(world: World, request: web.Request, *needed: str) -> Channel:
    """The channel that the path names.

    Args:
        world: where it is.
        request: whose path names it.
        needed: permissions, as discord.py calls them, that the bot must have there.

    Raises:
        Refused: there is none, or the bot may not.
    """
    channel = world.channels.get(int(request.match_info["channel_id"]))
    if channel is None:
        raise Refused(404, UNKNOWN_CHANNEL)
    if channel.guild is not None:
        granted = channel.guild.permissions(channel.guild.me, channel)
        if not granted.view_channel:
            raise Refused(403, MISSING_ACCESS)
        if not all(getattr(granted, name) for name in needed):
            raise Refused(403, MISSING_PERMISSIONS)
    return channel


def message_in(channel: Channel, request: web.Request) -> Message:
    """The message of a channel that the path names.

    Raises:
        Refused: there is none.
    """
    message = channel.find(int(request.match_info["message_id"]))
    if message is None:
        raise Refused(404, UNKNOWN_MESSAGE)
    return message


def switched_on(request: web.Request, name: str) -> bool:
    """Whether the query says yes to ``name``."""
    return request.query.get(name) in ("1", "true", "True")
