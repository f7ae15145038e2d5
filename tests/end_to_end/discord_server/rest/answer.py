"""Answers as Discord gives them."""

import json
from typing import Any

from aiohttp import web


def answer(content: Any, status: int = 200) -> web.Response:
    """JSON; a charset in its content type would let discord.py take it for plain text."""
    return web.Response(
        body=json.dumps(content).encode(), status=status, content_type="application/json"
    )


def nothing() -> web.Response:
    return web.Response(status=204)
