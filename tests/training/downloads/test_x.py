"""An account's posts on X, as a user gets them, and what becomes of the token."""

import sys
import time
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.training.downloads.running import download, lines_of, sentences
from tests.training.downloads.stand_in import Answer
from tests.training.downloads.x_stand_in import TOKEN, XStandIn, post, problem
from training.sources import Post, read_posts


def mention(name: str, start: int = 0) -> dict[str, object]:
    return {"start": start, "end": start + len(name) + 1, "username": name, "id": "7"}


def test_every_page_is_read_into_a_file_that_train_reads(tmp_path: Path, x: XStandIn) -> None:
    x.timeline[3] = {"id": "repost"}
    x.remarks = [{"title": "A new kind of remark", "type": "https://api.x.com/2/problems/new"}]
    file = tmp_path / "ada.jsonl"

    done = download("x", "@ada", "--to", file, "--agree")

    assert done.exit_code == 0, done.stderr
    posts = list(read_posts(file))
    assert [each.text for each in posts] == [
        f"post number {n}" for n in range(250, 0, -1) if n != 247
    ]
    assert posts[0].created == datetime(2026, 3, 1, 10, 0, 10, tzinfo=UTC)
    assert "249 posts in" in done.stderr
    assert done.stderr.strip().splitlines()[-1].endswith(f"training train {file} --name ada")
    assert [each.name for each in tmp_path.iterdir()] == ["ada.jsonl"]
    pages = [each.query for each in x.asked[1:]]
    assert [each.get("pagination_token") for each in pages] == [None, "p100", "p200"]
    # Whatever else were asked for would be billed, too.
    assert all("expansions" not in each for each in pages)


def test_posts_come_out_as_they_were_written(tmp_path: Path, x: XStandIn) -> None:
    shop = {"start": 0, "end": 9, "url": "https://t.co/aaa", "expanded_url": "https://shop.test/1"}
    picture = {
        "start": 0,
        "end": 9,
        "url": "https://t.co/bbb",
        "expanded_url": "https://x.com/ada/status/8/photo/1",
    }
    whole = f"R&amp;D &amp;lt; {'long ' * 80}https://t.co/aaa"
    x.timeline = [
        post(9, "&amp; &amp;lt; &lt;3 https://t.co/aaa", entities={"urls": [shop]}),
        post(8, "a picture https://t.co/bbb", entities={"urls": [picture]}),
        post(
            7,
            "@bob @cy a reply &amp; more",
            conversation_id="1",
            entities={"mentions": [mention("bob"), mention("cy", 5)]},
        ),
        post(6, "the thread's second", conversation_id="9"),
        post(5, "@bob is no reply", entities={"mentions": [mention("bob")]}),
        post(
            4,
            whole[:200] + "… https://t.co/ccc",
            note_post={"text": whole, "entities": {"urls": [shop]}},
        ),
        post(
            3,
            "@bob cut…",
            conversation_id="1",
            entities={"mentions": [mention("bob")]},
            note_tweet={"text": "a long reply"},
        ),
    ]
    file = tmp_path / "ada.jsonl"

    done = download("x", "ada", "--to", file, "--agree")

    assert done.exit_code == 0, done.stderr
    at = datetime(2026, 3, 1, 10, 0, tzinfo=UTC)
    assert list(read_posts(file)) == [
        Post("& &lt; <3 https://shop.test/1", at.replace(second=9)),
        Post("a picture", at.replace(second=8)),
        Post("a reply & more", at.replace(second=7), reply_to="bob"),
        Post("the thread's second", at.replace(second=6)),
        Post("@bob is no reply", at.replace(second=5)),
        Post(f"R&D &lt; {'long ' * 80}https://shop.test/1", at.replace(second=4)),
        Post("a long reply", at.replace(second=3), reply_to="bob"),
    ]
    fields = x.asked[1].query["post.fields"].split(",")
    assert {"created_at", "entities", "note_post", "conversation_id"} == set(fields)


def test_nothing_is_asked_before_costs_and_terms_are_agreed_to(tmp_path: Path, x: XStandIn) -> None:
    done = download("x", "ada", "--to", tmp_path / "ada.jsonl", "--limit", "800")

    assert done.exit_code == 2
    assert "at most 800 posts and 1 account will be read" in done.stderr
    assert "“to fine-tune or train a foundation or frontier model”" in done.stderr
    assert sentences(done) == ["If you agree, give the same command with --agree."]
    assert x.asked == []


@pytest.mark.parametrize("limit", [5, 100, 103, 105, 196, 249, 3200])
def test_no_more_is_read_than_was_said(tmp_path: Path, x: XStandIn, limit: int) -> None:
    x.timeline[1::2] = [{"id": "repost"}] * 125  # as many are left out of each page
    x.timeline = x.timeline + [post(n, "older") for n in range(300)]

    done = download("x", "ada", "--to", tmp_path / "ada.jsonl", "--agree", "--limit", str(limit))

    assert done.exit_code == 0, done.stderr
    kept = len(lines_of(tmp_path / "ada.jsonl"))
    assert kept == x.posts_read()
    assert min(limit - 4, 425) <= kept <= limit


def test_going_on_is_not_billed_twice_and_keeps_to_the_limit(tmp_path: Path, x: XStandIn) -> None:
    file = tmp_path / "ada.jsonl"
    command = ("x", "ada", "--to", file, "--agree", "--limit")
    x.troubles.extend([None, None, None, Answer({"title": "CreditsDepleted"}, 402)])
    assert download(*command, "230").exit_code == 2
    x.asked.clear()

    less = download(*command, "50")

    assert less.exit_code == 0, less.stderr
    assert x.asked == []
    assert len(lines_of(file)) == 200
    file.unlink()
    x.troubles.extend([None, None, None, Answer({"title": "CreditsDepleted"}, 402)])
    assert download(*command, "230").exit_code == 2
    x.asked.clear()
    assert download(*command, "230").exit_code == 0
    assert [each.query["max_results"] for each in x.asked] == ["30"]
    assert [each["id_str"] for each in lines_of(file)] == [str(n) for n in range(250, 20, -1)]


def test_a_rate_limit_is_waited_out_and_told(tmp_path: Path, x: XStandIn) -> None:
    limited = Answer({"title": "Too Many Requests"}, 429, {"x-rate-limit-reset": _now()})
    x.troubles.extend([None, None, limited, "drop"])

    done = download("x", "ada", "--to", tmp_path / "ada.jsonl", "--agree")

    assert done.exit_code == 0, done.stderr
    assert "X asks to wait: going on in 0:01 min" in done.stderr
    assert "X does not answer: going on in 0:02 min" in done.stderr
    assert len(lines_of(tmp_path / "ada.jsonl")) == 250


def _now() -> str:
    return str(int(time.time()))


@pytest.mark.parametrize(
    ("answer", "sentence"),
    [
        (
            problem("Not Found Error", "Could not find user with username: [ada]."),
            "X knows no @ada: look at the handle.",
        ),
        (Answer({"title": "Not Found"}, 404), "X knows no @ada: look at the handle."),
        (
            problem("Forbidden", "User has been suspended: [ada]."),
            "@ada is suspended on X: nobody can read it now.",
        ),
        (
            Answer({"data": {"id": "42", "username": "ada", "name": "A", "protected": True}}),
            "@ada protects their posts, so no app may read them: ask them for their export",
        ),
        (Answer({"title": "Unauthorized"}, 401), "X does not know this X_BEARER_TOKEN: copy"),
        (
            Answer({"title": "CreditsDepleted", "detail": "No credits left."}, 402),
            "X refused (402: No credits left): look at the app's access and credits in",
        ),
        (
            Answer({"title": "Forbidden", "detail": f"Bearer {TOKEN} may not."}, 403),
            "X refused (403: Bearer … may not): look at the app's access and credits in",
        ),
        (
            Answer(
                {
                    "title": "UsageCapExceeded",
                    "detail": "Usage cap exceeded",
                    "type": "https://api.x.com/2/problems/usage-capped",
                },
                429,
            ),
            "X refused (429: Usage cap exceeded): look",
        ),
        (Answer("<html>Please log in</html>"), "What answers is not X as this program"),
        (Answer({"data": [f"{TOKEN}"]}), "What answers is not X as this program"),
    ],
)
def test_what_cannot_be_is_one_sentence(
    tmp_path: Path, x: XStandIn, answer: Answer, sentence: str
) -> None:
    x.troubles.append(answer)

    done = download("x", "ada", "--to", tmp_path / "ada.jsonl", "--agree")

    assert done.exit_code == 2
    said = sentences(done)
    assert len(said) == 1
    assert said[0].startswith(sentence)
    assert list(tmp_path.iterdir()) == []
    assert TOKEN not in done.output + done.stderr


def test_an_account_that_is_withheld_later_is_one_sentence(tmp_path: Path, x: XStandIn) -> None:
    x.troubles.extend([None, problem("Authorization Error", "You are not authorized to see it.")])

    done = download("x", "ada", "--to", tmp_path / "ada.jsonl", "--agree")

    assert done.exit_code == 2
    assert sentences(done)[-1].startswith("X does not show @ada (You are not authorized to see it")


@pytest.mark.parametrize(
    ("token", "sentence"),
    [
        ("", "X wants a token: make an app in its developer console"),
        ("CANARY two words", "X_BEARER_TOKEN holds characters that no token has"),
        ("CANARY\nline", "X_BEARER_TOKEN holds characters that no token has"),
        ("“CANARY”", "X_BEARER_TOKEN holds characters that no token has"),
        ("CANARY-wrong", "X does not know this X_BEARER_TOKEN: copy"),
    ],
)
@pytest.mark.usefixtures("x")
def test_a_wrong_token_is_one_sentence_without_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, token: str, sentence: str
) -> None:
    monkeypatch.chdir(tmp_path)  # where no .env is
    monkeypatch.setenv("X_BEARER_TOKEN", token)

    done = download("x", "ada", "--to", "ada.jsonl", "--agree")

    assert done.exit_code == 2
    assert sentences(done)[0].startswith(sentence)
    assert "CANARY" not in done.output + done.stderr


@pytest.mark.usefixtures("x")
def test_the_token_may_stand_in_the_file_for_secrets(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("X_BEARER_TOKEN")
    (tmp_path / ".env").write_text(f"X_BEARER_TOKEN={TOKEN}\n")

    done = download("x", "ada", "--to", "ada.jsonl", "--agree")

    assert done.exit_code == 0, done.stderr


def test_the_token_is_nowhere_but_in_what_x_hears(
    tmp_path: Path, x: XStandIn, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("DEBUG")
    x.troubles.extend([None, None, "drop", None, Answer({"title": "CreditsDepleted"}, 402)])

    done = download("x", "ada", "--to", tmp_path / "ada.jsonl", "--agree")

    assert done.exit_code == 2
    assert "GET /2/users/42/tweets" in caplog.text
    said = [done.output, done.stderr, caplog.text, repr(done.exception)]
    kept = [each.read_text() for each in tmp_path.iterdir()]
    assert len(kept) == 2
    assert not any("CANARY" in each for each in [*said, *kept])


@pytest.mark.parametrize("handle", ["../ada", "ada.test", "sixteen_letters_", "ä", ""])
def test_what_no_handle_can_be_is_not_sent(tmp_path: Path, x: XStandIn, handle: str) -> None:
    done = download("x", "--to", tmp_path / "ada.jsonl", "--agree", "--", handle)

    assert done.exit_code == 2
    assert sentences(done)[0].startswith(f"“{handle}” is no handle on X")
    assert x.asked == []


@pytest.mark.usefixtures("x")
def test_without_a_network_it_says_so_at_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("MOCKINGBIRD_X_API", "http://127.0.0.1:9")

    done = download("x", "ada", "--to", tmp_path / "ada.jsonl", "--agree")

    assert done.exit_code == 2
    assert sentences(done) == ["X cannot be reached: look at this machine's network."]


@pytest.mark.parametrize(("service", "package"), [("x", "xdk"), ("bluesky", "atproto")])
@pytest.mark.usefixtures("x")
def test_a_missing_package_is_one_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, service: str, package: str
) -> None:
    monkeypatch.setitem(sys.modules, package, None)
    monkeypatch.delitem(sys.modules, f"training.downloads.{service}", raising=False)

    done = download(service, "ada", "--to", tmp_path / "ada.jsonl", "--agree")

    assert done.exit_code == 2
    assert sentences(done) == [
        f"This needs the package {package}: install it with "
        "`pip install -c constraints.txt '.[downloads]'`."
    ]
