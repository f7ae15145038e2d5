"""Posts that are no X export; the name of the file never tells what it is."""

import json
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from training.sources import Post, SourceError, read_posts

Write = Callable[..., Path]


@pytest.fixture
def in_tokyo() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("TZ", "Asia/Tokyo")
        time.tzset()
        yield
    time.tzset()


@pytest.mark.parametrize("key", ["text", "full_text", "content", "body", "Text"])
def test_jsonl_of_objects(written: Write, key: str) -> None:
    content = "\n\n".join(json.dumps({"id": 7, key: text}) for text in ("one, two", "three\nfour"))
    assert [post.text for post in read_posts(written(content))] == ["one, two", "three\nfour"]


@pytest.mark.parametrize("key", ["created_at", "date", "timestamp"])
@pytest.mark.parametrize(
    "moment",
    [
        "Wed May 29 19:41:07 +0200 2019",
        "2019-05-29T17:41:07.000Z",
        "2019-05-29 17:41:07 +0000",
        "2019-05-29 17:41:07",
    ],
)
@pytest.mark.usefixtures("in_tokyo")  # a time without a zone is not this machine's
def test_times_in_all_their_forms(written: Write, key: str, moment: str) -> None:
    content = json.dumps({"text": "a post", key: moment})
    assert list(read_posts(written(content))) == [
        Post("a post", datetime(2019, 5, 29, 17, 41, 7, tzinfo=UTC))
    ]


@pytest.mark.parametrize("moment", ["soon", "", None, 12, ["2019"], "0001-01-01T00:00:00+14:00"])
def test_a_time_that_is_none_leaves_the_post(written: Write, moment: object) -> None:
    content = json.dumps({"text": "a post", "date": moment})
    assert list(read_posts(written(content))) == [Post("a post", None)]


def test_jsonl_of_strings(written: Write) -> None:
    content = '"first \\ud83d\\udc26"\n"RT @other: second"\n'
    assert list(read_posts(written(content))) == [
        Post("first 🐦"),
        Post("RT @other: second", is_repost=True),
    ]


def test_a_json_list(written: Write) -> None:
    content = json.dumps([{"text": "one"}, "two"], indent=1)
    assert [post.text for post in read_posts(written(content))] == ["one", "two"]


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_tables(written: Write, delimiter: str) -> None:
    rows = [
        ("id", "Date", "Tweet"),
        ("1", "2019-05-29", '"one, two; ""three""\nfour | five"'),
        ("2", "2019-05-30", '"plain &amp; simple"'),
        ("3",),
    ]
    content = "\r\n".join(delimiter.join(row) for row in rows)
    assert list(read_posts(written(content))) == [
        Post('one, two; "three"\nfour | five', datetime(2019, 5, 29, tzinfo=UTC)),
        Post("plain & simple", datetime(2019, 5, 30, tzinfo=UTC)),
    ]


def test_a_table_of_one_column(written: Write) -> None:
    posts = read_posts(written('\ufefftext\n"one, two"\nthree\n'))
    assert [post.text for post in posts] == ["one, two", "three"]


def test_a_table_without_a_text_is_refused(written: Write) -> None:
    content = "id,words\n" + "".join(f"{row},some words\n" for row in range(9))
    with pytest.raises(SourceError, match="column named “text”"):
        list(read_posts(written(content)))


@pytest.mark.parametrize(
    "first",
    [
        '"He said it"',
        "[thread] one of three",
        "{sighs}",
        "[1/3] it begins",
        '"a" or "b"',
        "[1," + "[" * 50_000,
    ],
    ids=str.__len__,
)
def test_plain_text_may_begin_as_json_does(written: Write, first: str) -> None:
    content = f"{first}\nand another post, with a comma\n"
    posts = [post.text for post in read_posts(written(content))]
    assert posts == [first, "and another post, with a comma"]


def test_a_table_of_one_column_in_quotes(written: Write) -> None:
    content = '"text"\n"a ""quoted"" word"\n"a plain one"\n'
    posts = [post.text for post in read_posts(written(content))]
    assert posts == ['a "quoted" word', "a plain one"]


def test_plain_text_is_a_post_a_line(written: Write) -> None:
    content = "one, two\r\n\n  three\u2028four  \rRT @other: five\n"
    assert list(read_posts(written(content))) == [
        Post("one, two"),
        Post("three\u2028four"),
        Post("RT @other: five", is_repost=True),
    ]


def test_plain_text_with_a_mark_keeps_its_lines(written: Write) -> None:
    content = "<|endoftext|>one\ntwo<|endoftext|>\nthree<|endoftext|>"
    assert [post.text for post in read_posts(written(content))] == ["one\ntwo", "three"]


def test_prose_with_commas_is_no_table(written: Write) -> None:
    lines = ["well, well", "one, two, three", "none", "yes, but", "so, so", "ah, no"]
    assert [post.text for post in read_posts(written("\n".join(lines)))] == lines
