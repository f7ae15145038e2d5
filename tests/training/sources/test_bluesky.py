"""What a Bluesky repository says: the posts of its tree, and not those that it let go."""

import gzip
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import libipld
import pytest

from tests.training.sources.made_archives import (
    DID,
    bluesky_post,
    bluesky_records,
    repository,
    zip_of,
)
from training.sources import Post, SourceError, bluesky, read_note, read_owner, read_posts

Write = Callable[..., Path]

REAL = Path(__file__).parents[4] / "shared/data/bluesky/fakermaker.repo.car"
"""A public repository of machine-made posts, where there is one."""

NOON = datetime(2023, 2, 18, 12, tzinfo=UTC)


def posts(archive: Path) -> list[Post]:
    return list(read_posts(archive))


def one(text: str, **fields: object) -> bytes:
    return repository({"app.bsky.feed.post/3k": bluesky_post(text, **fields)})


def test_a_post_is_read_with_its_time(written: Write) -> None:
    archive = written(one("the lamp is lit\nagain 🐦"), "some.file")
    assert posts(archive) == [Post("the lamp is lit\nagain 🐦", NOON)]
    assert read_owner(archive) is None
    assert read_note(archive) is None


def test_it_may_be_packed_or_lie_in_a_folder(tmp_path: Path, written: Write) -> None:
    car = one("here")
    (tmp_path / "export").mkdir()
    (tmp_path / "export/repo.car").write_bytes(car)
    for archive in (
        written(gzip.compress(car)),
        written(zip_of({"bluesky/repo.car": car})),
        tmp_path / "export",
    ):
        assert [post.text for post in posts(archive)] == ["here"]


@pytest.mark.parametrize("count", [1, 4, 5, 60, 700])
def test_a_tree_is_read_in_its_order(written: Write, count: int) -> None:
    texts = [f"number {number}" for number in range(count)]
    archive = written(repository(bluesky_records(texts)))
    assert [post.text for post in posts(archive)] == texts


def test_deleted_posts_and_other_records_stay_where_they_are(written: Write) -> None:
    records: dict[str, Any] = {
        "app.bsky.actor.profile/self": {"$type": "app.bsky.actor.profile", "description": "CANARY"},
        "app.bsky.feed.post/3k": bluesky_post("still there"),
        "app.bsky.feed.postgate/3k": bluesky_post("CANARY"),
        "app.bsky.feed.threadgate/3k": {"$type": "app.bsky.feed.threadgate", "post": "CANARY"},
        "com.example.diary/3k": {"$type": "com.example.diary", "text": "CANARY"},
    }
    archive = written(repository(records, leftovers=[bluesky_post("CANARY, deleted")]))
    assert posts(archive) == [Post("still there", NOON)]


def test_reposts_are_counted_and_say_nothing(written: Write) -> None:
    repost = {"$type": "app.bsky.feed.repost", "subject": {"uri": "at://did:plc:other/x/y"}}
    records = {"app.bsky.feed.repost/3k": repost, "app.bsky.feed.post/3k": bluesky_post("mine")}
    archive = written(repository(records))
    assert posts(archive) == [Post("mine", NOON), Post("", is_repost=True)]


def test_an_answer_names_whom_and_a_thread_does_not(written: Write) -> None:
    def answer(did: str) -> dict[str, object]:
        return {"parent": {"uri": f"at://{did}/app.bsky.feed.post/3j", "cid": "x"}}

    assert posts(written(one("yes", reply=answer("did:plc:gerald"))))[0].reply_to == (
        "did:plc:gerald"
    )
    assert posts(written(one("and more", reply=answer(DID))))[0].reply_to is None


def test_a_link_that_is_shown_short_is_whole(written: Write) -> None:
    text = "é see example.org/a/long/w... today"
    start = len("é see ".encode())
    facet = {
        "index": {"byteStart": start, "byteEnd": start + len("example.org/a/long/w...")},
        "features": [
            {"$type": "app.bsky.richtext.facet#link", "uri": "https://example.org/a/long/way"}
        ],
    }
    assert posts(written(one(text, facets=[facet])))[0].text == (
        "é see https://example.org/a/long/way today"
    )


def refusal(content: bytes, written: Write) -> str:
    with pytest.raises(SourceError) as error:
        posts(written(content))
    assert "\n" not in str(error.value)
    return str(error.value)


def test_a_repository_cut_short_or_altered(written: Write) -> None:
    records = bluesky_records([f"number {number}" for number in range(20)])
    whole = repository(records)
    for size in (12, 60, 61, len(whole) // 2, len(whole) - 1):
        assert "cut short" in refusal(whole[:size], written)
    at = whole.index(b"number 7")
    assert "damaged" in refusal(whole[:at] + b"N" + whole[at + 1 :], written)
    block = libipld.encode_dag_cbor(records["app.bsky.feed.post/3k000000007"])
    start = whole.index(block) - 36 - (1 if len(block) + 36 < 128 else 2)
    assert "damaged" in refusal(whole[:start] + whole[whole.index(block) + len(block) :], written)


@pytest.mark.parametrize(
    "record",
    [
        {"$type": "app.bsky.feed.post"},
        {"$type": "app.bsky.feed.post", "text": 7},
        {"$type": "app.bsky.feed.post", "text": None, "facets": 7, "reply": []},
        ["app.bsky.feed.post"],
        "app.bsky.feed.post",
        7,
    ],
)
def test_odd_records_do_no_harm(written: Write, record: object) -> None:
    records = {"app.bsky.feed.post/3k": record, "app.bsky.feed.post/3l": bluesky_post("fine")}
    assert [post.text for post in posts(written(repository(records)))] == ["fine"]


def test_a_repository_without_posts(written: Write) -> None:
    assert "holds no posts" in refusal(repository({}), written)


def test_nests_and_claims_without_end_are_refused(written: Write) -> None:
    header = b"\xa2eroots" + b"\x81" * 16_000
    length = bytes([len(header) & 0x7F | 0x80, len(header) >> 7])
    assert "damaged" in refusal(length + header, written)
    start = repository({})[:60]
    assert "damaged" in refusal(start[:59] + b"\xff" * 9 + b"\x01", written)
    assert "damaged" in refusal(start[:59] + b"\xff" * 99_999, written)


def test_more_than_one_person_writes(written: Write, monkeypatch: pytest.MonkeyPatch) -> None:
    content = repository(bluesky_records([f"number {number}" for number in range(50)]))
    monkeypatch.setattr(bluesky, "_MOST_HELD", 10_000)
    assert "more than one person writes" in refusal(content, written)


@pytest.mark.skipif(not REAL.exists(), reason="this machine has no real repository")
def test_a_real_repository() -> None:
    read = posts(REAL)
    assert [post.is_repost for post in read].count(True) == 15
    own = [post for post in read if not post.is_repost]
    assert len(own) == 26
    assert all(post.text and post.created for post in own)
    assert sum(post.reply_to is not None for post in own) > 10
