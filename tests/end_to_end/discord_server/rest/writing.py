"""Messages that a request writes, or writes anew."""

from tests.end_to_end.discord_server.rest.body import Body, attachments_of
from tests.end_to_end.discord_server.rest.message_rules import check_message
from tests.end_to_end.discord_server.rest.refusal import UNKNOWN_MESSAGE, Refused
from tests.end_to_end.discord_server.state import Json
from tests.end_to_end.discord_server.state.channel import Channel
from tests.end_to_end.discord_server.state.message import COMPONENTS_V2, LOADING, Message
from tests.end_to_end.discord_server.state.user import User
from tests.end_to_end.discord_server.state.world import World


def write(
    world: World,
    channel: Channel,
    author: User,
    fields: Json,
    body: Body,
    *,
    reply_to: Message | None = None,
    webhook_id: int | None = None,
    application_id: int | None = None,
    flags: int = 0,
) -> Message:
    """Make the message of ``fields``, with the files of ``body``; nobody is shown it yet.

    Raises:
        Refused: it may not be sent like that.
    """
    check_message(fields, has_files=bool(body.files))
    return world.new_message(
        channel,
        author,
        fields,
        attachments_of(world, body, fields, []),
        reply_to=reply_to,
        webhook_id=webhook_id,
        application_id=application_id,
        flags=flags,
    )


def rewrite(world: World, message: Message, fields: Json, body: Body) -> None:
    """Let a message say what ``fields`` say, and as before what they do not mention.

    Raises:
        Refused: it may not be sent like that, or is gone.
    """
    if message.deleted:
        raise Refused(404, UNKNOWN_MESSAGE)
    before = {
        "content": message.content,
        "embeds": message.embeds,
        "components": message.components,
    }
    attachments = attachments_of(world, body, fields, message.attachments)
    check_message(before | fields, flags=message.flags & COMPONENTS_V2, has_files=bool(attachments))
    message.write(fields, world.users)
    message.attachments = attachments
    message.flags &= ~LOADING
    world.edited(message)
