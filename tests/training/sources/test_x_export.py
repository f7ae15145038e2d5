"""What an X export says, and what it must not."""

import gzip
import json
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from training.sources import Owner, Post, SourceError, read_owner, read_posts

Write = Callable[..., Path]

NOON = "Sat Feb 18 12:00:00 +0000 2023"
AT_NOON = datetime(2023, 2, 18, 12, tzinfo=UTC)


def script(*items: object) -> str:
    return f"window.YTD.anything.part0 = {json.dumps(items)}"


def tweet(text: str, **fields: object) -> dict[str, object]:
    return {"tweet": {"full_text": text, "created_at": NOON, **fields}}


def note(text: str, created: str, **core: object) -> dict[str, object]:
    return {"noteTweet": {"noteTweetId": "9", "createdAt": created, "core": {"text": text, **core}}}


ACCOUNT = script(
    {"account": {"username": "Mock", "accountDisplayName": "A Bird", "email": "e@x.org"}}
)
PROFILE = script({"profile": {"description": {"bio": "CANARY"}, "avatarMediaUrl": "https://pic/1"}})


def texts(archive: Path) -> list[str]:
    return [post.text for post in read_posts(archive)]


def test_a_post_is_read_with_its_time(zipped: Write) -> None:
    archive = zipped({"data/tweets.js": script(tweet("to be\nor not"))})
    assert list(read_posts(archive)) == [Post("to be\nor not", AT_NOON)]


def test_all_parts_are_read(zipped: Write) -> None:
    files = {
        "data/tweets.js": script(tweet("one")),
        "data/tweets-part1.js": script(tweet("two")),
        "data/tweets-part12.js": script(tweet("three")),
    }
    assert sorted(texts(zipped(files))) == ["one", "three", "two"]


def test_older_exports_have_no_wrapper(zipped: Write) -> None:
    item = {"full_text": "ten years ago", "created_at": NOON}
    assert texts(zipped({"tweet.js": script(item)})) == ["ten years ago"]


@pytest.mark.parametrize("folder", ["", "data/", "twitter-2023/", "twitter-2023/data/"])
def test_an_export_may_lie_below_one_folder(zipped: Write, folder: str) -> None:
    assert texts(zipped({f"{folder}tweets.js": script(tweet("here"))})) == ["here"]


def test_two_exports_in_one_zip_are_refused(zipped: Write) -> None:
    files = {f"{who}/data/tweets.js": script(tweet(who)) for who in ("ann", "bob")}
    with pytest.raises(SourceError, match="2 exports"):
        texts(zipped(files))


def test_a_folder_reads_like_its_zip(tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "data/tweets.js").write_text(script(tweet("unpacked")))
    (tmp_path / "data/account.js").write_text(ACCOUNT)
    assert texts(tmp_path) == ["unpacked"]
    assert read_owner(tmp_path) == Owner("Mock", "A Bird", None)


def test_one_file_alone_will_do(written: Write) -> None:
    assert texts(written(script(tweet("alone")), "tweets.js")) == ["alone"]


def test_any_file_may_be_packed_with_gzip(zipped: Write, written: Write) -> None:
    packed = gzip.compress(script(tweet("small")).encode())
    assert texts(written(packed)) == ["small"]
    assert texts(written(gzip.compress(packed))) == ["small"]
    assert texts(zipped({"data/tweets.js.gz": packed})) == ["small"]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_encodings_with_a_mark_are_read(written: Write, encoding: str) -> None:
    content = 'window.x = [{"tweet": {"full_text": "żółć 🐦"}}]'.encode(encoding)
    assert texts(written(content)) == ["żółć 🐦"]


def test_a_file_may_be_many_lines_and_longer_than_a_chunk(written: Write) -> None:
    items = [tweet(f"number {number}", junk="x" * 997) for number in range(500)]
    content = "window.YTD.tweets.part0 =\n" + json.dumps(items, indent=2)
    assert texts(written(content)) == [f"number {number}" for number in range(500)]


def test_reposts_are_told_by_their_text_alone(zipped: Write) -> None:
    files = {
        "data/tweets.js": script(
            tweet("RT @other: words", retweeted=False), tweet("RT if you agree", retweeted=True)
        )
    }
    assert [post.is_repost for post in read_posts(zipped(files))] == [True, False]


def test_a_text_is_unescaped_once(zipped: Write) -> None:
    archive = zipped({"data/tweets.js": script(tweet("R&amp;D &lt;3 &amp;amp; R&not"))})
    assert texts(archive) == ["R&D <3 &amp; R&not"]


def test_links_are_expanded_and_those_of_pictures_go(zipped: Write) -> None:
    item = tweet(
        "read https://t.co/aaa和 https://t.co/bbb https://t.co/ccc",
        entities={
            "urls": [{"url": "https://t.co/aaa", "expanded_url": "https://example.org/?a=1&lt=2"}],
            "media": [{"url": "https://t.co/ccc", "expanded_url": "https://x.com/1/photo/1"}],
        },
        extended_entities={"media": [{"url": "https://t.co/ccc"}]},
    )
    archive = zipped({"data/tweets.js": script(item)})
    assert texts(archive) == ["read https://example.org/?a=1&lt=2和 https://t.co/bbb"]


@pytest.mark.parametrize(
    "created",
    ["2023-02-18T12:00:01.000Z", "Sat Feb 18 12:00:00 +0000 2023", "2023-02-18T11:59:59.000Z"],
)
def test_a_long_post_is_whole(zipped: Write, created: str) -> None:
    whole = "It began &amp; went on, and on, past the old limit. See https://t.co/in"
    urls = [{"shortUrl": "https://t.co/in", "expandedUrl": "https://example.org"}]
    files = {
        "data/tweets.js": script(tweet("It  began &amp; went on, and… https://t.co/out")),
        "data/note-tweet.js": script(note(whole, created, urls=urls)),
    }
    assert texts(zipped(files)) == [
        "It began & went on, and on, past the old limit. See https://example.org"
    ]


@pytest.mark.parametrize(
    ("text", "created"),
    [("It began otherwise", "2023-02-18T12:00:00.000Z"), ("It began & on", "2023-02-18T12:00:02Z")],
)
def test_another_long_post_is_not_mistaken_for_it(zipped: Write, text: str, created: str) -> None:
    files = {
        "data/tweets.js": script(tweet("It began &amp;… https://t.co/out")),
        "data/note-tweet.js": script(note(text, created)),
    }
    assert texts(zipped(files)) == ["It began &… https://t.co/out"]


@pytest.mark.parametrize(("known", "newest_first"), [(True, True), (True, False), (False, True)])
def test_an_edited_post_is_read_as_it_is_now(
    written: Write, known: bool, newest_first: bool
) -> None:
    versions = ["1", "2"] if known else ["1"]  # the old version may not know of the new one
    first = tweet(
        "with a tpyo",
        id_str="1",
        edit_info={"initial": {"editTweetIds": versions}},
    )
    control = {"initialTweetId": "1", "editControlInitial": {"editTweetIds": ["1", "2"]}}
    second = tweet("without a typo", id_str="2", edit_info={"edit": control})
    items = (second, first) if newest_first else (first, second)
    assert texts(written(script(*items))) == ["without a typo"]


def test_an_answer_names_whom_and_a_thread_does_not(zipped: Write) -> None:
    files = {
        "data/account.js": ACCOUNT,
        "data/tweets.js": script(
            tweet("@other yes", in_reply_to_screen_name="Other"),
            tweet("and another thing", in_reply_to_screen_name="mock"),
            tweet("a thought"),
        ),
    }
    assert [post.reply_to for post in read_posts(zipped(files))] == ["Other", None, None]


def test_the_handles_that_x_puts_before_a_reply_are_not_the_persons_words(zipped: Write) -> None:
    items = (
        tweet("@other @third yes, says @fourth", in_reply_to_screen_name="Other"),
        tweet("@other is on a ship today"),
    )
    files = {"data/account.js": ACCOUNT, "data/tweets.js": script(*items)}
    assert texts(zipped(files)) == ["yes, says @fourth", "@other is on a ship today"]


def test_without_an_account_a_thread_is_told_by_its_text(written: Write) -> None:
    content = script(
        tweet("@other yes", in_reply_to_screen_name="Other"),
        tweet("and another thing", in_reply_to_screen_name="mock"),
    )
    assert [post.reply_to for post in read_posts(written(content))] == ["Other", None]


def test_nothing_private_comes_out(zipped: Write) -> None:
    secret = script(tweet("CANARY", deleted_at=NOON))
    private = [
        "deleted-tweets.js", "deleted-tweet.js", "direct-messages.js", "like.js", "phone-number.js",
        "ip-audit.js", "twitter-circle-tweet.js", "tweets-media.js", "tweet-headers.js",
        "deleted-note-tweet.js", "community-tweet.js",
    ]  # fmt: skip
    files = {f"data/{name}": script(tweet("CANARY")) for name in private} | {
        "data/tweets.js": script(tweet("public"), tweet("CANARY", deleted_at=NOON)),
        "data/account.js": ACCOUNT,
        "data/profile.js": PROFILE,
        "data/tweets_media/tweets.js": secret,
        "__MACOSX/data/tweets.js": secret,
        "__MACOSX/data/._tweets.js": secret,
    }
    archive = zipped(files)
    assert texts(archive) == ["public"]
    assert read_owner(archive) == Owner("Mock", "A Bird", "https://pic/1")


def test_a_post_whose_deletion_is_blank_is_not_deleted(written: Write) -> None:
    kept = script(tweet("public", deleted_at=None), tweet("CANARY", deleted_at=NOON))
    assert texts(written(kept, "tweets.js")) == ["public"]
    table = "text,deleted_at\npublic,\nCANARY,2020-01-01\n"
    assert texts(written(table, "posts.csv")) == ["public"]


def test_deleted_posts_given_alone_are_refused(written: Write) -> None:
    with pytest.raises(SourceError, match="holds no posts"):
        texts(written(script(tweet("CANARY", deleted_at=NOON)), "deleted-tweets.js"))


def test_direct_messages_given_alone_are_refused(written: Write) -> None:
    message = {"dmConversation": {"messages": [{"messageCreate": {"text": "CANARY"}}]}}
    with pytest.raises(SourceError, match="has no text"):
        texts(written(script(message), "tweets.js"))


def test_an_export_without_an_account_has_no_owner(zipped: Write, written: Write) -> None:
    assert read_owner(zipped({"data/tweets.js": script(tweet("who?"))})) is None
    assert read_owner(written("a post\n")) is None
