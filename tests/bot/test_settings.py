"""/settings: what admins may set, and nobody else."""

import pytest
from simcord import ChannelHandle, Env, GuildHandle, MemberActor

from bot.app import Mockingbird
from bot.discord_kit.safe_text import safe
from bot.personas import Personas
from bot.server_settings import MOST_WORDS, AllServerSettings
from tests.bot.conftest import Shelve

pytestmark = pytest.mark.simcord(shard_count=1)


async def test_everything_that_is_set_is_kept(
    admin: MemberActor, channel: ChannelHandle, guild: GuildHandle, settings: AllServerSettings
) -> None:
    role = guild.create_role("trainers")
    await admin.slash(channel, "settings channels", channel=channel)
    await admin.slash(channel, "settings cooldown", seconds=30)
    await admin.slash(channel, "settings label", text="AI satire")
    await admin.slash(channel, "settings words", bar="herring")
    await admin.slash(channel, "settings words", bar="gull", allow="Herring")
    await admin.slash(channel, "settings trainers", role=role)
    await admin.slash(channel, "settings chat-chance", percent=5)
    await admin.slash(channel, "settings log", channel=channel)

    now = await settings.of(guild.id)
    assert now.model_dump() == {
        "channels": (channel.id,),
        "cooldown": 30,
        "label": "AI satire",
        "barred": ("gull",),
        "trainers": role.id,
        "chat_chance": 5,
        "log_channel": channel.id,
    }
    shown = await admin.slash(channel, "settings show")
    assert shown.response is not None
    assert shown.response.ephemeral
    assert "One member waits: 30 s" in shown.response.content
    assert "||gull||" in shown.response.content

    await admin.slash(channel, "settings channels", channel=channel)
    assert (await settings.of(guild.id)).channels == ()


async def test_long_lists_are_told_as_a_whole(
    admin: MemberActor,
    channel: ChannelHandle,
    guild: GuildHandle,
    personas: Personas,
    settings: AllServerSettings,
    shelve: Shelve,
    simcord_env: Env,
) -> None:
    words = tuple(f"*{number}* ".ljust(60, "x") for number in range(MOST_WORDS - 1))
    channels = tuple(range(10**18, 10**18 + 200))
    await settings.change(guild.id, barred=words, channels=channels)
    changed = await admin.slash(channel, "settings words", bar="herring")
    shown = await admin.slash(channel, "settings show")
    for result in (changed, shown):
        answers = [each for each in [result.response, *result.followups] if each is not None]
        assert all(each.ephemeral for each in answers)
        lines = "\n".join(each.content for each in answers).splitlines()
        barred = "".join(line for line in lines if line.startswith("Barred: ||"))
        assert [barred.count(safe(word)) for word in (*words, "herring")] == [1] * MOST_WORDS
        speak = "".join(line for line in lines if line.startswith("Personas speak: "))
        assert [speak.count(f"<#{each}>") for each in channels] == [1] * len(channels)

    shelve("Wick")
    await personas.install(guild.id, "Wick")
    refused = await admin.slash(channel, "imitate", persona="Wick")
    assert refused.response is not None
    assert refused.response.content.startswith("Personas do not speak here on this server: go to")
    assert len(simcord_env.errors) == 1


async def test_a_label_says_that_an_ai_wrote_it(
    admin: MemberActor, channel: ChannelHandle, simcord_env: Env
) -> None:
    refused = await admin.slash(channel, "settings label", text="satire")
    assert refused.response is not None
    assert "use the word “AI”" in refused.response.content
    assert len(simcord_env.errors) == 1


async def test_members_to_whom_discord_lets_the_command_be_are_refused_by_the_bot(
    alice: MemberActor,
    channel: ChannelHandle,
    guild: GuildHandle,
    settings: AllServerSettings,
    simcord_env: Env,
) -> None:
    """An admin may hand the command to anybody in Discord's own settings."""
    bot = simcord_env.bot
    assert isinstance(bot, Mockingbird)
    [command] = [each for each in await bot.tree.fetch_commands() if each.name == "settings"]
    guild.set_command_permissions(command, {alice: True})
    refused = await alice.slash(channel, "settings cooldown", seconds=0)
    assert refused.response is not None
    assert refused.response.content == "Only members who may manage the server can do that."
    assert (await settings.of(guild.id)).cooldown == 5
    assert len(simcord_env.errors) == 1
