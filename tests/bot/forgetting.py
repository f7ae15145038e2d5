"""“Forget me”, as a member says it and confirms it."""

from simcord import ChannelHandle, MemberActor


async def forget(member: MemberActor, channel: ChannelHandle) -> str:
    """What is said when they have confirmed it."""
    asked = await member.slash(channel, "privacy forget")
    assert asked.response is not None
    done = await member.click(asked.response, label="Forget me")
    assert done.response is not None
    return done.response.content
