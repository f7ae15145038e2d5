"""An account's posts on Bluesky, as a user gets them."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.training.downloads.bluesky_stand_in import DID, OTHER, BlueskyStandIn, answering, post
from tests.training.downloads.running import download, lines_of, sentences
from tests.training.downloads.stand_in import Answer
from training.sources import Post, read_posts


def link(text: str, shown: str, target: str) -> dict[str, object]:
    start = text.encode().index(shown.encode())
    return {
        "index": {"byteStart": start, "byteEnd": start + len(shown.encode())},
        "features": [{"$type": "app.bsky.richtext.facet#link", "uri": target}],
    }


def test_every_page_is_read_into_a_file_that_train_reads(
    tmp_path: Path, bluesky: BlueskyStandIn, caplog: pytest.LogCaptureFixture
) -> None:
    file = tmp_path / "ada.jsonl"
    caplog.set_level("INFO")

    done = download("bluesky", "@ada.test", "--to", file, "--agree")

    assert done.exit_code == 0, done.stderr
    posts = list(read_posts(file))
    assert [each.text for each in posts] == [f"post number {n}" for n in range(250, 0, -1)]
    assert posts[0].created == datetime(2026, 3, 1, 10, 0, 10, tzinfo=UTC)
    assert "250 posts in" in done.stderr
    said = done.stderr.strip().splitlines()[-1]
    assert said.endswith(f"python -m training train {file} --name ada.test")
    assert [each.name for each in tmp_path.iterdir()] == ["ada.jsonl"]
    assert [each.query.get("cursor") for each in bluesky.asked[1:]] == [None, "100", "200"]
    assert caplog.text == ""
    assert all("authorization" not in map(str.lower, each.headers) for each in bluesky.asked)


def test_posts_come_out_as_they_were_written(tmp_path: Path, bluesky: BlueskyStandIn) -> None:
    long = "naïve 🦔 example.com/a/very/lo... and this paper, R&amp;D <3"
    facets = [
        link(long, "this paper", "https://doi.test/10.1"),
        link(long, "example.com/a/very/lo...", "https://example.com/a/very/long/way"),
        {"index": {"byteStart": 3, "byteEnd": 4}, "features": "broken"},
        link(long, "ï", "https://half.test"),
    ]
    repost = post(5, "somebody else's")
    repost["post"]["uri"] = f"at://{OTHER}/app.bsky.feed.post/5"
    repost["reason"] = {"$type": "app.bsky.feed.defs#reasonRepost"}
    bluesky.feed = [
        post(9, "pinned") | {"reason": {"$type": "app.bsky.feed.defs#reasonPin"}},
        post(8, long, facets=facets),
        post(7, "an answer", reply=answering(OTHER)),
        post(6, "a thread's second", reply=answering(DID)),
        repost,
        post(3, 'a new kind of embed, "quoted"', embed={"$type": "app.new.thing", "x": [1]}),
    ]
    file = tmp_path / "ada.jsonl"

    done = download("bluesky", "ada.test", "--to", file, "--agree")

    assert done.exit_code == 0, done.stderr
    at = datetime(2026, 3, 1, 10, 0, tzinfo=UTC)
    whole = "naïve 🦔 https://example.com/a/very/long/way and this paper, R&amp;D <3"
    assert list(read_posts(file)) == [
        Post(whole, at.replace(second=8)),
        Post("an answer", at.replace(second=7), reply_to=OTHER),
        Post("a thread's second", at.replace(second=6)),
        Post('a new kind of embed, "quoted"', at.replace(second=3)),
    ]


def test_nothing_is_asked_before_the_terms_are_agreed_to(
    tmp_path: Path, bluesky: BlueskyStandIn
) -> None:
    done = download("bluesky", "ada.test", "--to", tmp_path / "ada.jsonl")

    assert done.exit_code == 2
    assert "whose author agreed" in done.stderr
    assert sentences(done) == ["If you agree, give the same command with --agree."]
    assert bluesky.asked == []


@pytest.mark.parametrize("header", ["ratelimit-reset", "retry-after"])
def test_a_rate_limit_is_waited_out_and_told(
    tmp_path: Path, bluesky: BlueskyStandIn, header: str
) -> None:
    now = datetime.now(UTC).timestamp()
    moment = str(int(now)) if header == "ratelimit-reset" else "1"
    limited = Answer({"error": "RateLimitExceeded"}, 429, {header: moment})
    bluesky.troubles.extend([None, None, limited])
    file = tmp_path / "ada.jsonl"

    done = download("bluesky", "ada.test", "--to", file, "--agree")

    assert done.exit_code == 0, done.stderr
    assert "Bluesky asks to wait: going on in 0:01 min" in done.stderr
    assert len(lines_of(file)) == 250


def test_on_a_terminal_the_wait_counts_down(
    tmp_path: Path, bluesky: BlueskyStandIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FORCE_COLOR", "1")
    monkeypatch.setenv("COLUMNS", "80")
    bluesky.troubles.extend([None, None, Answer({}, 429, {"retry-after": "2"})])

    done = download("bluesky", "ada.test", "--to", tmp_path / "ada.jsonl", "--agree")

    assert done.exit_code == 0, done.stderr
    assert 0 < done.stderr.index("wait 0:02") < done.stderr.index("wait 0:01")


@pytest.mark.parametrize(
    ("answer", "sentence"),
    [
        (
            Answer({"error": "InvalidRequest", "message": "Profile not found"}, 400),
            "Bluesky knows no @ada.test: give the whole handle, such as ada.bsky.social.",
        ),
        (
            Answer({"error": "AccountTakedown", "message": "Account has been suspended"}, 400),
            "@ada.test is suspended or deactivated on Bluesky: nobody can read it now.",
        ),
        (Answer("<html>Please log in</html>"), "What answers is not Bluesky: look whether"),
        (Answer({"error": "Forbidden"}, 403), "Bluesky refused (403"),
        (
            Answer({"error": "RateLimitExceeded"}, 429, {"retry-after": "86400"}),
            "Bluesky asks to wait: the same command goes on from",
        ),
    ],
)
def test_what_cannot_be_is_one_sentence(
    tmp_path: Path, bluesky: BlueskyStandIn, answer: Answer, sentence: str
) -> None:
    bluesky.troubles.append(answer)

    done = download("bluesky", "ada.test", "--to", tmp_path / "ada.jsonl", "--agree")

    assert done.exit_code == 2
    said = sentences(done)
    assert len(said) == 1
    assert said[0].startswith(sentence)
    assert list(tmp_path.iterdir()) == []


def test_who_wants_readers_to_sign_in_is_left_in_peace(
    tmp_path: Path, bluesky: BlueskyStandIn
) -> None:
    bluesky.labels = [{"val": "!no-unauthenticated", "src": DID}]

    done = download("bluesky", "ada.test", "--to", tmp_path / "ada.jsonl", "--agree")

    assert done.exit_code == 2
    assert "does not want to be read without a login" in sentences(done)[0]
    assert len(bluesky.asked) == 1


def test_without_a_network_it_says_so_at_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("MOCKINGBIRD_BLUESKY_API", "http://127.0.0.1:9")

    done = download("bluesky", "ada.test", "--to", tmp_path / "ada.jsonl", "--agree")

    assert done.exit_code == 2
    assert sentences(done) == ["Bluesky cannot be reached: look at this machine's network."]


def test_an_account_without_posts_leaves_no_file(tmp_path: Path, bluesky: BlueskyStandIn) -> None:
    bluesky.feed = []

    done = download("bluesky", "ada.test", "--to", tmp_path / "ada.jsonl", "--agree")

    assert done.exit_code == 2
    assert sentences(done)[-1].startswith("@ada.test has no posts of their own on Bluesky")
    assert list(tmp_path.iterdir()) == []
