"""Many people, one voice: equally much of each, nothing twice, and none of it at one end."""

import json
import random
import shutil
from collections import Counter
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from typer.testing import CliRunner

from models import KEPT_POSTS, Store
from tests.sentences import sentence
from tests.training.command_line import training
from training.__main__ import app
from training.corpus import FEWEST_CHARACTERS, Corpus, CorpusError, build_corpus, build_joint_corpus
from training.sources import Post

START = datetime(2020, 1, 1, tzinfo=UTC)
SYLLABLES = ["ka", "lo", "mi", "ren", "tu", "sha", "bor", "pel", "dig", "zun", "fro", "wex"]


def text(name: str, at: int, words: int = 15) -> str:
    """The ``at``-th post of somebody who begins every post with their name."""
    draw = random.Random(f"{name} {at}")
    return " ".join([name, *("".join(draw.choices(SYLLABLES, k=3)) for _ in range(words))])


def posts(name: str, count: int, words: int = 15) -> list[Post]:
    """An hour apart, oldest first."""
    return [Post(text(name, at, words), START + timedelta(hours=at)) for at in range(count)]


def parts(built: Corpus) -> tuple[list[str], list[str], list[str]]:
    return built.train, built.held_out, built.test


def everything(built: Corpus) -> list[str]:
    """What is left, in no order of its own."""
    return [*built.train, *built.held_out, *built.test]


def speakers(texts: Sequence[str]) -> list[str]:
    return [each.split()[0] for each in texts]


def by(name: str, texts: Sequence[str]) -> list[str]:
    return [each for each in texts if each.split()[0] == name]


def test_of_each_the_newest_are_learnt_as_many_as_the_quietest_has() -> None:
    built = build_joint_corpus(
        [("@ada", posts("ada", 300)), ("@bob", posts("bob", 100)), ("@cy", posts("cy", 140))]
    )
    for name, count in [("ada", 300), ("bob", 100), ("cy", 140)]:
        newest = [text(name, at) for at in range(count - 100, count)]
        assert sorted(by(name, everything(built))) == sorted(newest)
    assert built.warnings == []


def test_posts_are_balanced_however_long_they_are() -> None:
    built = build_joint_corpus(
        [("@terse", posts("terse", 120, words=4)), ("@wordy", posts("wordy", 120, words=40))]
    )
    assert Counter(speakers(everything(built))) == {"terse": 120, "wordy": 120}


def test_every_part_has_equally_many_of_each_in_turns() -> None:
    built = build_joint_corpus(
        [("@ada", posts("ada", 150)), ("@bob", posts("bob", 100)), ("@cy", posts("cy", 400))]
    )
    turn = ["ada", "bob", "cy"]
    assert [speakers(part) for part in parts(built)] == [turn * 86, turn * 4, turn * 10]


def test_few_posts_of_each_still_give_ten_to_judge_by() -> None:
    built = build_joint_corpus([(name, posts(name, 30, words=30)) for name in ("ada", "bob", "cy")])
    assert [len(part) for part in parts(built)] == [66, 12, 12]


def test_the_limit_is_for_all_together() -> None:
    accounts = [(name, posts(name, 200)) for name in ("ada", "bob", "cy")]
    built = build_joint_corpus(accounts, limit=100)
    assert Counter(speakers(everything(built))) == {"ada": 33, "bob": 33, "cy": 33}
    assert set(by("bob", everything(built))) == {text("bob", at) for at in range(167, 200)}


def test_what_two_say_is_learnt_from_whoever_said_it_first() -> None:
    shared = text("both", 1)
    early, late = START - timedelta(days=9), START + timedelta(days=9)
    ada = [*posts("ada", 100), Post(shared, late), Post(text("again", 1) + " ka", late)]
    bob = [*posts("bob", 98), Post(shared.upper(), early), Post(text("again", 1), early)]
    built = build_joint_corpus([("@ada", ada), ("@bob", bob)])
    first, second = (account.counts for account in built.accounts)
    assert (first.exact_duplicates, first.near_duplicates) == (1, 1)
    assert (second.exact_duplicates, second.near_duplicates) == (0, 0)
    assert sorted(speakers(everything(built))) == ["BOTH", *["ada"] * 100, "again", *["bob"] * 98]


def test_counts_are_told_of_each_and_add_up() -> None:
    ada = [*posts("ada", 130), Post("RT @bob: " + text("bob", 1)), Post("too short")]
    bob = [*posts("bob", 90), Post("write to bob@example.org about the boat", START)]
    built = build_joint_corpus([("@ada", ada), ("bob.csv", bob)])
    assert [account.name for account in built.accounts] == ["@ada", "bob.csv"]
    first, second = (account.counts for account in built.accounts)
    assert (first.downloaded, first.retweets, first.short, first.beyond_limit) == (132, 1, 1, 39)
    assert (second.downloaded, second.emails, second.beyond_limit) == (91, 1, 0)
    for counts in (first, second, built.counts):
        assert counts.downloaded == counts.kept + counts.dropped + counts.beyond_limit
    for name, total in built.counts.as_dict().items():
        assert total == getattr(first, name) + getattr(second, name)
    assert built.counts.kept == len(everything(built)) == 182
    assert built.counts.characters == sum(map(len, everything(built)))


def test_one_account_is_what_it_was() -> None:
    alone = build_joint_corpus([("@ada", posts("ada", 150))])
    assert alone == build_corpus(posts("ada", 150))
    assert alone.accounts == []


def test_a_quiet_account_that_costs_nearly_everything_is_named() -> None:
    accounts = [
        ("@loud", posts("loud", 1000)),
        ("@quiet", posts("quiet", 70)),
        ("@half", posts("half", 140)),
    ]
    warning, _ = build_joint_corpus(accounts).warnings
    assert warning == (
        "@quiet has 70 posts, so of @loud's 1,000 only the newest 70 are learnt: leave @quiet out, "
        "or give more of its posts."
    )
    asked_for = build_joint_corpus(accounts, limit=180).warnings
    assert ["40,000" in each for each in asked_for] == [True]


def test_a_quiet_account_that_leaves_too_little_is_named() -> None:
    loud = ("@loud", posts("loud", 1000))
    with pytest.raises(CorpusError) as error:
        build_joint_corpus([loud, ("@quiet", posts("quiet", 20))])
    assert "40 of 1,020 posts are left" in sentence(error.value)
    assert "leave @quiet out, which has 20, or give more of its posts." in str(error.value)
    with pytest.raises(CorpusError, match="leave @silent out, which has 0,"):
        build_joint_corpus([loud, ("@silent", [Post("no words")])])
    with pytest.raises(CorpusError, match="at least 3 posts of each account") as error:
        build_joint_corpus([("a", posts("a", 2, words=900)), ("b", posts("b", 2, words=900))])
    assert "give archives with more" in sentence(error.value)


def test_an_account_that_comes_twice_is_refused() -> None:
    older, newer = posts("ada", 100), posts("ada", 400)
    for first, second in [(older, newer), (newer, older)]:
        with pytest.raises(CorpusError) as error:
            build_joint_corpus([("old.zip", first), ("@bob", posts("bob", 99)), ("new", second)])
        assert sentence(error.value) == (
            "Most posts of old.zip and new are the same: give each account once."
        )


@settings(max_examples=60, deadline=None)
@given(
    sizes=st.lists(st.integers(0, 70), min_size=2, max_size=4),
    repeats=st.integers(0, 20),
    undated=st.sets(st.integers(0, 3)),
    limit=st.none() | st.integers(30, 300),
    order=st.randoms(use_true_random=False),
)
def test_any_accounts_are_balanced_without_repeating(
    sizes: list[int], repeats: int, undated: set[int], limit: int | None, order: random.Random
) -> None:
    quietest = min(sizes)
    own_words = [posts(f"n{account}", size, words=20) for account, size in enumerate(sizes)]
    archives = [list(own) for own in own_words]
    for account, archive in enumerate(archives):
        if account > 0 and (account not in undated or 0 in undated):
            # It says later what the first had said, and it does not count.
            first = own_words[0][: min(repeats, quietest // 2)]
            archive += [Post(post.text, START + timedelta(days=90)) for post in first]
        if account in undated:
            archives[account] = [Post(post.text) for post in archive]
        else:
            order.shuffle(archive)
    accounts = [(f"@n{account}", archive) for account, archive in enumerate(archives)]
    fair = quietest if limit is None else min(quietest, limit // len(sizes))
    expected = [[post.text for post in own[len(own) - fair :]] for own in own_words]
    characters = sum(len(each) for own in expected for each in own)
    if fair < 3 or characters < FEWEST_CHARACTERS:
        with pytest.raises(CorpusError) as error:
            build_joint_corpus(accounts, limit=limit)
        assert f"{characters:,} characters" in sentence(error.value)
        return

    built = build_joint_corpus(accounts, limit=limit)

    kept = everything(built)
    assert len(kept) == len(set(kept))
    for account, newest in enumerate(expected):
        assert sorted(by(f"n{account}", kept)) == sorted(newest)
        for part in parts(built):
            in_time = [each for each in newest if each in part]
            assert by(f"n{account}", part) == in_time
        assert by(f"n{account}", built.test) == newest[-len(built.test) // len(sizes) :]
    for part in parts(built):
        assert len(part) >= min(10, len(kept) // 6)
        assert Counter(speakers(part)) == {
            f"n{account}": len(part) / len(sizes) for account in range(len(sizes))
        }


@pytest.fixture
def trio(tmp_path: Path, sample_archive: Path) -> list[Path]:
    """An export of a known account, a table and a list."""
    table, lines = tmp_path / "ada.csv", tmp_path / "bob.jsonl"
    rows = [f"{post.text},{post.created}" for post in posts("ada", 60)]
    table.write_text("\n".join(["text,created_at", *rows]))
    lines.write_text("\n".join(json.dumps({"text": post.text}) for post in posts("bob", 500)))
    return [sample_archive, table, lines]


def test_several_archives_make_one_persona(
    tmp_path: Path, tiny_gpt2: Path, trio: list[Path]
) -> None:
    store = tmp_path / "store"

    done = training(
        "train",
        *trio,
        *("--name", "Trio", "--base", tiny_gpt2, "--store", store, "--keep-posts", "12"),
    )

    assert done.returncode == 0, done.stderr
    bundle = Store(store).latest("trio")
    assert "reading 3 archives" in done.stderr
    assert "60 posts of ada.csv: 0 reposts, 0 too short, 0 repeated; 60 kept" in done.stderr
    assert "posts of all 3, equally many of each" in done.stderr
    metrics = json.loads((bundle.path / "metrics.json").read_text())
    names = [account["name"] for account in metrics["accounts"]]
    assert names == ["@skerrowlight", "ada.csv", "bob.jsonl"]
    assert [account["counts"]["kept"] for account in metrics["accounts"]] == [60, 60, 60]
    assert metrics["counts"]["kept"] == 180
    card = (bundle.path / "README.md").read_text()
    assert "| **kept** | **180** |" in card
    left_out = sum(account["counts"]["beyond_limit"] for account in metrics["accounts"])
    assert f"| older than the newest learnt of each account | −{left_out:,} |" in card
    shown = json.loads((bundle.path / KEPT_POSTS).read_text())
    assert len(by("ada", shown)) == len(by("bob", shown)) == 4


@pytest.mark.parametrize("command", ["train", "ingest"])
def test_the_same_archive_twice_ends_in_one_sentence(
    tmp_path: Path, trio: list[Path], command: str
) -> None:
    copy = tmp_path / "copy"
    shutil.copytree(trio[0], copy)
    place = ["--name=Trio", f"--store={tmp_path / 'store'}"]
    if command == "ingest":
        place = [f"--run={tmp_path / 'run'}"]
    for twice, said in [
        ([trio[0], copy], "Two archives are of @skerrowlight: give each account once."),
        ([trio[1], trio[1]], "Most posts of ada.csv and ada.csv (2) are the same: give each "),
    ]:
        done = CliRunner().invoke(app, [command, *map(str, twice), *place])
        assert done.exit_code == 2
        assert done.stderr.strip().splitlines()[-1].startswith(said)
    assert not (tmp_path / "store").exists()
    assert not (tmp_path / "run").exists()
