import re
import unicodedata
from collections import Counter
from typing import Literal

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from training.cleaning import clean, count_words


def cleaned(text: str, links: Literal["drop", "expand"] = "drop", mask: bool = False) -> str:
    return clean(text, links=links, mask_handles=mask, found=Counter())


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("one \r\ntwo\t\r\r\n\n\n three  ", "one\ntwo\n\nthree"),
        ("one\u2028two\x0bthree", "one\ntwo\nthree"),
        ("two  spaces stay", "two  spaces stay"),
        ("cafe\u0301", "café"),
        ("a\0b\x07c\u200bd\ufeffe\u202ef\u2066g\xadh", "abcdefgh"),
        ("half \ud83d of a bird", "half  of a bird"),
        ("whole \ud83d\udc26", "whole 🐦"),
        ("👩‍👩‍👧 🏴󠁧󠁢󠁥󠁮󠁧󠁿 ❤️ 👍🏽", "👩‍👩‍👧 🏴󠁧󠁢󠁥󠁮󠁧󠁿 ❤️ 👍🏽"),
        ("می‌خواهم क्‍ष", "می‌خواهم क्‍ष"),
        ("one <|endoftext|> two<|im_start|>", "one two"),
        ("<|endof\x00text|>one<|endo<|endoftext|>ftext|>", "one<|endo ftext|>"),
        ("a <3 b |> c", "a <3 b |> c"),
    ],
)
def test_what_only_machines_see_goes(text: str, expected: str) -> None:
    assert cleaned(text) == expected


@pytest.mark.parametrize(
    ("text", "dropped", "expanded"),
    [
        ("see https://example.org/a?b=c#d now", "see now", "see https://example.org/a?b=c#d now"),
        ("(see https://example.org/a).", "(see ).", "(see https://example.org/a)."),
        ("見てhttps://x.org/aをOK", "見て をOK", "見てhttps://x.org/aをOK"),
        ("cut https://t.co/aB9", "cut", "cut"),
        ("one\nhttps://t.co/x\ntwo", "one\n\ntwo", "one\n\ntwo"),
        ("photo pic.twitter.com/aB9", "photo", "photo pic.twitter.com/aB9"),
    ],
)
def test_links_are_dropped_or_kept_expanded(text: str, dropped: str, expanded: str) -> None:
    assert cleaned(text) == dropped
    assert cleaned(text, links="expand") == expanded


@pytest.mark.parametrize(
    ("text", "masked"),
    [
        ("@ann_b, .@bob: hi", "@someone, .@someone: hi"),
        ("你好@ann谢谢", "你好@someone谢谢"),
        ("＠ann or @ann@example.social!", "＠someone or @someone!"),
        ("@ada.example.org, and @a.b-c@example.social.", "@someone, and @someone."),
        ("(@ada-b.bsky.social) @ann.", "(@someone) @someone."),
        ("3 @ 4, a@b, @andré", "3 @ 4, a@b, @andré"),
    ],
)
def test_handles_are_masked_if_wanted(text: str, masked: str) -> None:
    assert cleaned(text, mask=True) == masked
    assert cleaned(text) == text


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("one two three", 3),
        ("it's 5pm don’t", 3),
        ("@ann @bob https://example.org/three/words 100 2.5 🐦🐦 ❤️ … [phone] [email]", 0),
        ("Grüße aus Łódź", 3),
        ("Привет, как дела?", 3),
        ("שלום לכם חברים", 3),
        ("مرحبا بكم جميعا", 3),
        ("नमस्ते दुनिया कैसे", 3),
        ("오늘 날씨 좋다", 3),
        ("今日は天気がいいですね", 5),
        ("今天天气好", 2),
        ("สวัสดีครับ", 3),
        ("明日 Tokyo へ行く", 3),
        ("２０２３年", 0),
    ],
)
def test_words_are_counted_in_any_script(text: str, words: int) -> None:
    assert count_words(text) == words


PIECES = st.sampled_from(
    ["https://", "t.co/a", "@", "a", "b.org", " ", "\n", "\r", "\t", "<|", "endoftext", "|>", "+1 ",
     "202-", "224-", "3121", "(", ")", "\u0301", "\u200b", "\u200d", "\ud83d", "\udc26", "🐦", "é",
     "漢", "ש", ".", "/", "[", "]", "sk_live_", "A" * 24, "eyJ", "\0", "＠", "\u3000", "\xa0"]
)  # fmt: skip


@settings(max_examples=1500, deadline=None)
@given(
    text=st.one_of(st.lists(PIECES, max_size=14).map("".join), st.text(max_size=60)),
    links=st.sampled_from(["drop", "expand"]),
    mask=st.booleans(),
)
@example(text="https://é@t.co/a", links="drop", mask=False)
@example(text="@202-202-202-3121", links="drop", mask=True)
def test_cleaning_twice_changes_nothing(
    text: str, links: Literal["drop", "expand"], mask: bool
) -> None:
    once = cleaned(text, links, mask)
    assert cleaned(once, links, mask) == once
    assert unicodedata.is_normalized("NFC", once)
    assert not re.search(r"<\|endoftext\|>|\n{3}|[\x00-\x09\x0b-\x1f\ud800-\udfff]| $| \n", once)
