"""Who may connect, and the opcodes of the protocol."""

import asyncio
from contextlib import suppress
from enum import IntEnum
from typing import Final

from aiohttp import WSMsgType, web
from discord import Intents

from tests.end_to_end.discord_server.gateway.session import Session
from tests.end_to_end.discord_server.state import Json
from tests.end_to_end.discord_server.state.world import World


class Op(IntEnum):
    """What a message of the protocol is about."""

    HEARTBEAT = 1
    IDENTIFY = 2
    PRESENCE = 3
    RESUME = 6
    REQUEST_MEMBERS = 8
    INVALID_SESSION = 9
    HELLO = 10
    HEARTBEAT_ACK = 11


AUTHENTICATION_FAILED: Final = 4004
INVALID_SHARD: Final = 4010
DISALLOWED_INTENTS: Final = 4014
UNKNOWN_OPCODE: Final = 4001

PRIVILEGED = Intents(members=True, presences=True, message_content=True)
"""What must be switched on in the developer portal before a bot may ask for it."""


class Gateway:
    """Takes connections; each that identifies itself becomes a session of the world."""

    def __init__(self, world: World) -> None:
        self._world = world
        self.identified = 0
        """How often a shard identified itself."""
        self.closed_with: list[int | None] = []
        """The close code of every connection that ended."""

    @property
    def routes(self) -> list[web.RouteDef]:
        return [web.get("/gateway", self.connect), web.get("/gateway/", self.connect)]

    async def connect(self, request: web.Request) -> web.WebSocketResponse:
        socket = web.WebSocketResponse(max_msg_size=0)
        await socket.prepare(request)
        await socket.send_json({"op": Op.HELLO, "d": {"heartbeat_interval": 41_250}})
        session: Session | None = None
        writing: asyncio.Task[None] | None = None
        try:
            async for received in socket:
                if received.type is not WSMsgType.TEXT:
                    continue
                message = received.json()
                match message["op"]:
                    case Op.HEARTBEAT:
                        await socket.send_json({"op": Op.HEARTBEAT_ACK})
                    case Op.IDENTIFY:
                        session = await self._identify(socket, message["d"])
                        if session is not None:
                            writing = asyncio.create_task(session.write())
                    case Op.RESUME:
                        # What it missed is not kept, so it must begin anew.
                        await socket.send_json({"op": Op.INVALID_SESSION, "d": False})
                    case Op.REQUEST_MEMBERS if session is not None:
                        self._tell_members(session, message["d"])
                    case Op.PRESENCE:
                        pass
                    case _:
                        await socket.close(code=UNKNOWN_OPCODE)
        finally:
            if session is not None:
                self._world.sessions.remove(session)
            if writing is not None:
                writing.cancel()
                with suppress(asyncio.CancelledError):
                    await writing
            self.closed_with.append(socket.close_code)
            self._world.changes.tell()
        return socket

    async def _identify(self, socket: web.WebSocketResponse, asked: Json) -> Session | None:
        world = self._world
        intents = Intents._from_value(asked["intents"])
        shard, shards = asked.get("shard", [0, 1])
        refusal = None
        if asked["token"] != world.token:
            refusal = AUTHENTICATION_FAILED
        elif not 0 <= shard < shards:
            refusal = INVALID_SHARD
        elif intents.value & PRIVILEGED.value & ~world.privileged.value:
            refusal = DISALLOWED_INTENTS
        if refusal is not None:
            await socket.close(code=refusal)
            return None

        session = Session(socket, shard, shards, intents)
        guilds = [guild for guild in world.guilds.values() if session.serves(guild.id)]
        session.tell(
            "READY",
            {
                "v": 10,
                "user": world.bot.as_json(),
                "guilds": [{"id": str(guild.id), "unavailable": True} for guild in guilds],
                "session_id": session.id,
                "resume_gateway_url": f"{world.url}/gateway".replace("http", "ws", 1),
                "shard": [shard, shards],
                "application": {"id": str(world.bot.id), "flags": 0},
            },
        )
        if intents.guilds:
            for guild in guilds:
                session.tell("GUILD_CREATE", guild.gateway_json(all_members=intents.members))
        world.sessions.append(session)
        self.identified += 1
        world.changes.tell()
        return session

    def _tell_members(self, session: Session, asked: Json) -> None:
        guild = self._world.guilds[int(asked["guild_id"])]
        wanted = asked.get("user_ids")
        ids = {int(each) for each in ([wanted] if isinstance(wanted, str) else wanted or [])}
        beginning = asked.get("query", "").casefold()
        found = [
            member
            for member in guild.members.values()
            if (member.id in ids if wanted else member.name.casefold().startswith(beginning))
        ]
        if not wanted and not beginning and not session.intents.members:
            found = []
        session.tell(
            "GUILD_MEMBERS_CHUNK",
            {
                "guild_id": str(guild.id),
                "members": [member.as_json() for member in found],
                "chunk_index": 0,
                "chunk_count": 1,
                "not_found": [str(each) for each in ids if each not in guild.members],
                "nonce": asked.get("nonce"),
            },
        )
