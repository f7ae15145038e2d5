"""A persona's whole life on the bot's real process, from an archive to oblivion."""

import json
import sqlite3
from collections.abc import AsyncIterator, Iterable
from contextlib import closing
from pathlib import Path

import pytest

from bot.discord_kit.layout import posts_in
from models import Store
from tests.end_to_end.bot_process import BotProcess
from tests.end_to_end.discord_server import Channel, File, Guild, LocalDiscord, Member, Message

ARCHIVE = Path(__file__).parents[2] / "training" / "sample_archive" / "data" / "tweets.js"

TRAINED = 240
"""Seconds within which the tiny base is taught, slow machines included."""


@pytest.fixture
async def bot(discord: LocalDiscord, tiny_gpt2: Path, tmp_path: Path) -> AsyncIterator[BotProcess]:
    """The bot, running, with an empty store and a base that is taught in seconds."""
    (tmp_path / "store").mkdir()
    bot = BotProcess(
        discord, tmp_path / "store", tmp_path, MOCKINGBIRD_TRAINING_BASE=str(tiny_gpt2)
    )
    await bot.start()
    yield bot
    await bot.kill()


@pytest.fixture
def admin(guild: Guild) -> Member:
    return guild.member("ada", manage_guild=True, manage_channels=True)


async def test_from_an_archive_to_oblivion(
    bot: BotProcess,
    guild: Guild,
    channel: Channel,
    admin: Member,
    alice: Member,
    bob: Member,
    tmp_path: Path,
) -> None:
    archive = File("tweets.js", ARCHIVE.read_bytes())
    words = some_words(archive)

    # An archive is given, and a message shows how it is learnt from.
    for name in ("Wick", "Tom"):
        asked = await admin.slash(
            channel,
            "persona train",
            archive=archive,
            name=name,
            person=f"{name} himself",
            agreed=True,
            real_posts=True,
            **({"member": alice} if name == "Wick" else {}),
        )
        await asked.done()
    progress = channel.messages[0]
    seen: set[str] = set()

    def asks_alice(message: Message) -> bool:
        seen.add(progress.content)
        return "Do you agree" in message.content

    question = await channel.wait_for(asks_alice, TRAINED)
    assert len(seen) > 3, "the message was edited"
    assert any("bits per character" in text for text in seen)
    assert f"**Wick** is trained, {admin.mention}." in progress.content

    # Nobody hears it before its person has agreed.
    refused = await (await bob.slash(channel, "imitate", persona="Wick")).done()
    assert "they have not agreed yet" in refused.answer.content
    await alice.press(question, "I agree")

    ready = await channel.wait_for(lambda message: "is ready" in message.content, TRAINED)
    assert len(posts_in(ready.content)) == 3

    async def heard(who: Member, command: str, /, **options: object) -> Message:
        before = len(channel.messages)
        await (await who.slash(channel, command, **options)).done()
        assert len(channel.messages) == before + 1
        return channel.last

    carol, dave = guild.member("carol"), guild.member("dave")
    answer = await heard(carol, "imitate", persona="Wick", prompt="the lamp", count=2)
    assert answer.author.name == "Wick (AI)"
    assert answer.content.count("> the lamp") == 2

    # All of it is there after a restart, the buttons of an old answer too.
    await bot.restart()
    assert (await heard(dave, "imitate", member=alice, count=1)).author.name == "Wick (AI)"
    pressed = await bob.press(answer, "Another")
    await pressed.done()
    assert channel.last.author.name == "Wick (AI)"
    mashup = await heard(guild.member("erin"), "mashup", a="Wick", b="Tom", count=1)
    assert mashup.author.name == "Wick × Tom (AI)"

    # It chats with those who mention it, or reply.
    await admin.slash(channel, "chat start", persona="Tom")
    count = len(channel.messages)
    mention = await dave.say(channel, "is the kettle on?", mentions=[guild.me])
    chatted = await channel.wait_for(
        lambda message: message.author.name == "Tom (AI)" and message.id > mention.id
    )
    await dave.say(channel, "and now?", reply_to=chatted)
    await channel.wait_for(
        lambda message: message.author.name == "Tom (AI)" and message.id > chatted.id
    )
    assert len(channel.messages) == count + 4

    # “Forget me” leaves nothing of her, and Tom as he was.
    assert said_anywhere(tmp_path, words), "/guess may show some, as was agreed"
    confirm = await (await alice.slash(channel, "privacy forget")).done()
    done = await alice.press(confirm.answer, "Forget me")
    await done.changes.until(lambda: "Nothing of you" in confirm.answer.content, 20)
    assert Store(tmp_path / "store").slugs() == [f"tom-{guild.id}"]
    nothing_left(tmp_path, "Wick himself", str(alice.id))
    refused = await (await guild.member("frank").slash(channel, "imitate", persona="Wick")).done()
    assert "No persona called “Wick” lives on this server" in refused.answer.content
    assert (await heard(guild.member("grace"), "imitate", persona="Tom")).author.name == "Tom (AI)"

    # And when Tom goes, none of the posts is left on the disk.
    await (await admin.slash(channel, "persona remove", persona="Tom")).done()
    assert Store(tmp_path / "store").slugs() == []
    nothing_left(tmp_path, "Tom himself", *words)
    assert not any(trouble in bot.output for trouble in ("Traceback", "ERROR"))


def some_words(archive: File) -> list[str]:
    """Lines of posts that are long enough to be nobody else's."""
    posts = json.loads(archive.content.decode().partition("=")[2])
    lines = [line for post in posts for line in post["tweet"]["full_text"].splitlines()]
    return [line for line in lines if len(line) > 40 and line.isascii()]


def said_anywhere(folder: Path, words: Iterable[str]) -> list[tuple[str, Path]]:
    """Those of ``words`` that stand in some file, and in which."""
    contents = {file: file.read_bytes() for file in folder.rglob("*") if file.is_file()}
    return [
        (word, file)
        for word in words
        for file, content in contents.items()
        if word.encode() in content
    ]


def nothing_left(folder: Path, *words: str) -> None:
    """None of ``words`` is in any file, and the database is whole."""
    assert said_anywhere(folder, words) == []
    with closing(sqlite3.connect(folder / "mockingbird.sqlite3")) as database:
        assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)
