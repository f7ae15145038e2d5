"""Text, names and messages as Discord takes them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.discord_kit.layout import LIMIT, lay_out, pack
from bot.discord_kit.safe_text import safe
from bot.discord_kit.voice_name import voice_name


@pytest.mark.parametrize(
    ("written", "harmless"),
    [
        ("plain, with “quotes” & émoji 🐦", "plain, with “quotes” & émoji 🐦"),
        ("@everyone and @here", "@\u200beveryone and @\u200bhere"),
        ("<@123456789012345678>", "\\<@\u200b123456789012345678\\>"),
        ("<#1> </imitate:1> <:a:1> <t:1>", "\\<#1\\> \\</imitate:1\\> \\<:a:1\\> \\<t:1\\>"),
        ("*a* _b_ ~c~ `d` ||e||", "\\*a\\* \\_b\\_ \\~c\\~ \\`d\\` \\|\\|e\\|\\|"),
        ("# big\n-# small\n> said", "\\# big\n\\-# small\n\\> said"),
        ("a:\n\n  - one\n- two", "a:\n\n\\- one\n\\- two"),
        ("[a](https://b.c) [d](https://e.f)", "\\[a\\](https://b.c) \\[d\\](https://e.f)"),
        ("a\\*", "a\\\\\\*"),
        ("https://example.org/a_b_c", "https://example.org/a_b_c"),
        ("discord.gg/abc", "discord\\[.\\]gg/abc"),
        ("https://Discord.com/invite/abc", "https://Discord\\[.\\]com/invite/abc"),
        ("discord.py and discordant.community", "discord.py and discordant.community"),
    ],
)
def test_text_shows_as_written_and_does_nothing(written: str, harmless: str) -> None:
    assert safe(written) == harmless


@pytest.mark.parametrize(
    ("name", "spoken"),
    [
        ("Tiny Wick", "Tiny Wick (AI)"),
        ("Discord Dave", "Dave (AI)"),
        ("@dave: #1 ```", "dave 1 (AI)"),
        ("disCLYDEcord", "Persona (AI)"),
        ("everyone", "everyone (AI)"),
        ("two\nlines", "two lines (AI)"),
        ("x" * 80, "x" * 75 + " (AI)"),
    ],
)
def test_a_voices_name(name: str, spoken: str) -> None:
    assert voice_name(name) == spoken


@given(st.text(st.sampled_from("disclyde@#:`or AB\n"), max_size=40) | st.text(max_size=120))
def test_every_name_becomes_one_that_discord_takes(name: str) -> None:
    spoken = voice_name(name)
    assert len(" (AI)") < len(spoken) <= 80
    assert spoken == spoken.strip()
    assert not any(word in spoken.lower() for word in ("clyde", "discord", "```", "@", "#", ":"))


def test_each_post_is_one_quote_with_its_lines_kept() -> None:
    assert lay_out(["one\n\ntwo", "three"], "-# label") == [
        "> one\n> \n> two\n\n> three\n\n-# label"
    ]


def test_posts_are_not_cut_while_messages_can_be_split() -> None:
    posts = [letter * 900 for letter in "abcde"]
    messages = lay_out(posts, "-# label")
    assert [message.count("> ") for message in messages] == [2, 2, 1]
    assert messages[-1].endswith("-# label")
    assert all(f"> {post}" in "\n".join(messages) for post in posts)


@given(st.lists(st.text(max_size=300), max_size=5), st.integers(1, 30))
def test_no_message_is_too_long(posts: list[str], times: int) -> None:
    messages = lay_out([post * times for post in posts], "-# label")
    assert all(0 < len(message) <= LIMIT for message in messages)


def test_a_post_too_long_for_a_message_is_cut_between_words() -> None:
    messages = lay_out(["word " * 1_000], "-# label")
    assert " ".join(messages).count("word") == 1_000
    assert all(message.startswith("> word") for message in messages)


def test_nothing_packs_into_nothing() -> None:
    assert pack([]) == []
