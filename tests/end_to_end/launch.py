"""``python -m bot``, told that Discord is at the URL in LOCAL_DISCORD.

discord.py knows one Discord only and the bot has no setting for another, so a test names its own
before the bot begins; from there on all is as its users have it.
"""

import os

import discord
import yarl
from discord.gateway import DiscordWebSocket
from discord.http import Route

from bot.__main__ import app


def point_at(url: str) -> None:
    """Let discord.py call ``url`` instead of Discord."""
    Route.BASE = f"{url}/api/v10"
    DiscordWebSocket.DEFAULT_GATEWAY = yarl.URL(url.replace("http", "ws", 1)) / "gateway"
    discord.Asset.BASE = url


if __name__ == "__main__":
    point_at(os.environ["LOCAL_DISCORD"])
    app(prog_name="python -m bot")
