"""What a Discord package says: what was written in servers. It also holds all direct messages."""

import json
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.training.sources.made_archives import (
    SERVER_CHANNEL,
    USER_FILE,
    discord_files,
    message,
    zip_of,
)
from training.sources import Owner, Post, SourceError, read_note, read_owner, read_posts

Write = Callable[..., Path]

NOON = datetime(2023, 2, 18, 12, tzinfo=UTC)
GUILD = {"id": "1", "name": "Skerrow"}
UNREADABLE = '[{"Contents": "CANARY" and whoever opens this gets a broken file'


def texts(archive: Path) -> list[str]:
    return [post.text for post in read_posts(archive)]


def package(contents: str) -> bytes:
    return zip_of(
        {
            "messages/c7/channel.json": SERVER_CHANNEL,
            "messages/c7/messages.json": json.dumps([message(contents)]),
        }
    )


def test_a_package_is_read_with_its_owner(written: Write) -> None:
    archive = written(zip_of(discord_files(["the lamp is lit", "again"])))
    assert texts(archive) == ["the lamp is lit", "again"]
    assert next(read_posts(archive)) == Post("the lamp is lit", NOON)
    assert read_owner(archive) == Owner("wick", "Wick of Skerrow", None)
    assert "no direct messages" in str(read_note(archive))


@pytest.mark.parametrize(
    ("messages", "account"),
    [
        ("messages", "account"),
        ("Nachrichten", "Konto"),
        ("package/Messages", "package/Account"),
    ],
)
def test_folders_are_called_by_any_language(
    tmp_path: Path, written: Write, messages: str, account: str
) -> None:
    files = {
        f"{account}/user.json": USER_FILE,
        f"{messages}/c7/channel.json": SERVER_CHANNEL,
        f"{messages}/c7/messages.json": json.dumps([message("here")]),
    }
    for name, content in files.items():
        (tmp_path / "export" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "export" / name).write_text(content)
    for archive in (written(zip_of(files)), tmp_path / "export"):
        assert texts(archive) == ["here"]
        assert read_owner(archive) == Owner("wick", "Wick of Skerrow", None)


def test_older_packages_have_tables(written: Write) -> None:
    table = (
        "ID,Timestamp,Contents,Attachments\r\n"
        '2,2023-02-18 12:00:00.000000+00:00,"one, ""two""\nthree",\r\n'
        "1,2023-02-18 11:00:00.000000+00:00,four,https://cdn.example/a.png\r\n"
    )
    channel = json.dumps({"id": "7", "type": 0, "name": "pier", "guild": GUILD})
    archive = written(
        zip_of({"messages/7/channel.json": channel, "messages/7/messages.csv": table})
    )
    assert list(read_posts(archive)) == [
        Post('one, "two"\nthree', NOON),
        Post("four", NOON.replace(hour=11)),
    ]


@pytest.mark.parametrize(
    "channel",
    [
        {"id": "8", "type": 1, "recipients": ["1", "2"]},
        {"id": "8", "type": "DM", "recipients": ["1", "2"]},
        {"id": "8", "type": 3, "name": "friends", "recipients": ["1", "2", "3"]},
        {"id": "8", "type": "GROUP_DM", "name": "friends"},
        {"id": "8", "type": "DM", "guild": GUILD},
        {"id": "8", "type": 0, "guild": GUILD, "recipients": ["1"]},
        {"id": "8", "type": 12, "guild": GUILD},
        {"id": "8", "type": "PRIVATE_THREAD", "guild": GUILD},
        {"id": "8", "type": 0},
        {"id": "8", "type": 0, "guild": None},
        {"id": "8", "guild": GUILD},
        {"id": "8", "type": True, "guild": GUILD},
        {"id": "8", "type": 99, "guild": GUILD},
        [],
        None,
    ],
)
def test_what_is_not_surely_a_servers_is_never_opened(written: Write, channel: object) -> None:
    private = {
        "Messages/c8/channel.json": json.dumps(channel),
        "Messages/c8/messages.json": UNREADABLE,
        "Messages/c9/messages.json": UNREADABLE,  # nothing says what it is
        "Messages/c10/channel.json": "{",
        "Messages/c10/messages.json": UNREADABLE,
    }
    archive = written(zip_of(discord_files(["public"]) | private))
    assert texts(archive) == ["public"]
    with pytest.raises(SourceError, match="holds no posts"):
        texts(written(zip_of(private)))


@pytest.mark.parametrize("kind", [0, "GUILD_TEXT", 2, 5, 10, 11, "PUBLIC_THREAD", 13, 15, 16])
def test_channels_of_servers(written: Write, kind: object) -> None:
    channel = json.dumps({"id": "7", "type": kind, "guild": GUILD})
    files = discord_files(["public"]) | {"Messages/c7/channel.json": channel}
    assert texts(written(zip_of(files))) == ["public"]


def test_nothing_else_of_the_package_is_read(written: Write) -> None:
    others = {
        "Servers/1/channel.json": UNREADABLE,
        "Activity/analytics/events-1.json": UNREADABLE,
        "Messages/c7/attachments.json": UNREADABLE,
        "__MACOSX/c7/messages.json": UNREADABLE,
        "a/b/c/d/c7/messages.json": UNREADABLE,
    }
    archive = written(zip_of(discord_files(["public"]) | others))
    assert texts(archive) == ["public"]
    assert "CANARY" not in str(read_owner(archive))


@pytest.mark.parametrize(
    ("contents", "shown"),
    [
        ("<@123> and <@!123> and <@&9>", "@someone and @someone and @someone"),
        ("over in <#42>, see", "over in #channel, see"),
        ("<:gull:1> <a:dancing_gull:22>", ":gull: :dancing_gull:"),
        ("</persona train:7> it", "/persona train it"),
        ("at <t:1618953630:R> or <t:-5>", "at  or"),
        ("no preview: <https://example.org/a?b=1>", "no preview: https://example.org/a?b=1"),
        ("a <b> c <3 **bold** ||hidden|| <@x> <#> < @1>", None),
    ],
)
def test_marks_are_as_they_are_shown(written: Write, contents: str, shown: str | None) -> None:
    assert texts(written(package(contents))) == [contents if shown is None else shown]


@pytest.mark.parametrize("user", ["", "[]", '{"username": 7}', "[" * 99_999, " " * (5 << 20)])
def test_an_account_that_says_nothing_leaves_the_posts(written: Write, user: str) -> None:
    archive = written(zip_of(discord_files(["public"]) | {"Account/user.json": user}))
    assert read_owner(archive) is None
    assert texts(archive) == ["public"]


@pytest.mark.parametrize(
    "content",
    [
        json.dumps([message("CANARY")] * 9),
        json.dumps([message("CANARY")] * 9, indent=2),
        "\ufeffID,Timestamp,Contents,Attachments\r\n1,2023-02-18,CANARY,\r\n",
    ],
)
def test_a_channel_alone_may_be_a_private_one(written: Write, content: str) -> None:
    with pytest.raises(SourceError, match=r"give the whole package\.zip"):
        texts(written(content))


def test_a_broken_channel_is_named(written: Write) -> None:
    files = discord_files(["public"]) | {"Messages/c7/messages.json": '[{"Contents": "a'}
    with pytest.raises(SourceError, match=r"messages\.json is broken or was cut short"):
        texts(written(zip_of(files)))
