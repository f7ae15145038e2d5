"""What a Mastodon export says, and what it must not: an export is not filtered by visibility."""

import gzip
import tarfile
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.training.sources.made_archives import (
    ACTOR,
    ACTOR_FILE,
    FOLLOWERS,
    PUBLIC,
    mastodon_files,
    note,
    outbox,
    tar_of,
    zip_of,
)
from training.sources import Owner, Post, SourceError, read_note, read_owner, read_posts

Write = Callable[..., Path]

NOON = datetime(2023, 2, 18, 12, tzinfo=UTC)
FILES: dict[str, str | bytes] = {
    "outbox.json": outbox(note("<p>the lamp is lit</p>")),
    "actor.json": ACTOR_FILE,
}


def texts(archive: Path, *, unlisted: bool = False) -> list[str]:
    return [post.text for post in read_posts(archive, unlisted=unlisted)]


@pytest.mark.parametrize("folder", ["", "archive-2023/", "./"])
@pytest.mark.parametrize("pack", [tar_of, zip_of])
def test_an_export_is_read_with_its_owner(
    written: Write, pack: Callable[[Mapping[str, str | bytes]], bytes], folder: str
) -> None:
    archive = written(pack({folder + name: content for name, content in FILES.items()}))
    assert list(read_posts(archive)) == [Post("the lamp is lit", NOON)]
    assert read_owner(archive) == Owner("wick@tide.example", "Wick of Skerrow", None)
    assert "only public posts" in str(read_note(archive))


def test_a_folder_and_an_outbox_alone_will_do(tmp_path: Path, written: Write) -> None:
    (tmp_path / "export").mkdir()
    for name, content in FILES.items():
        (tmp_path / "export" / name).write_text(str(content))
    assert texts(tmp_path / "export") == ["the lamp is lit"]
    alone = written(FILES["outbox.json"], "some.file")
    assert texts(alone) == ["the lamp is lit"]
    assert read_owner(alone) is None


@pytest.mark.parametrize("form", [tarfile.USTAR_FORMAT, tarfile.GNU_FORMAT, tarfile.PAX_FORMAT])
def test_every_kind_of_tar_and_one_with_pictures(written: Write, form: int) -> None:
    picture: dict[str, str | bytes] = {
        f"media_attachments/files/{'long/' * 40}{n}.png": bytes(99_999) for n in range(3)
    }
    archive = written(tar_of(picture | FILES if form else FILES, form=form))
    assert texts(archive) == ["the lamp is lit"]
    unpacked = written(gzip.decompress(archive.read_bytes()))
    assert texts(unpacked) == ["the lamp is lit"]


def test_only_what_anyone_may_read_comes_out(written: Write) -> None:
    friend = "https://gull.example/users/gerald"
    content = outbox(
        note("public"),
        note("unlisted", to=[FOLLOWERS], cc=[PUBLIC]),
        note("CANARY for followers", to=[FOLLOWERS], cc=[]),
        note("CANARY for followers and a friend", to=[FOLLOWERS], cc=[friend]),
        note("CANARY for one friend", to=[friend], cc=[]),
        note("CANARY for nobody named", to=None, cc=None),
        note("CANARY oddly addressed", to={"public": PUBLIC}, cc=7),
        # The activity says one thing, and its note another.
        note("CANARY contradicted") | {"to": [friend], "cc": []},
        {
            "type": "Create",
            "actor": ACTOR,
            "to": PUBLIC,
            "object": {"type": "Note", "content": "CANARY"},
        },
        {"type": "Delete", "to": [PUBLIC], "object": {"type": "Note", "content": "CANARY"}},
    )
    archive = written(content)
    assert texts(archive) == ["public"]
    assert texts(archive, unlisted=True) == ["public", "unlisted"]


@pytest.mark.parametrize("public", [PUBLIC, "as:Public", "Public", [FOLLOWERS, PUBLIC]])
def test_the_public_has_many_names(written: Write, public: object) -> None:
    assert texts(written(outbox(note("for all", to=public)))) == ["for all"]


def test_nothing_else_of_the_export_is_read(written: Write) -> None:
    canary = outbox(note("CANARY"))
    names = ("likes.json", "bookmarks.json", "media/x/outbox.json", "__MACOSX/outbox.json")
    archive = written(tar_of(FILES | dict.fromkeys(names, canary)))
    assert texts(archive) == ["the lamp is lit"]
    assert "CANARY" not in str(read_owner(archive))


def test_boosts_are_counted_and_say_nothing(written: Write) -> None:
    boost = {
        "type": "Announce",
        "published": "2023-02-18T12:00:00Z",
        "to": [PUBLIC],
        "object": "https://gull.example/users/gerald/statuses/1",
    }
    archive = written(outbox(boost, note("mine")))
    assert list(read_posts(archive)) == [Post("", NOON, is_repost=True), Post("mine", NOON)]


def test_markup_becomes_what_was_typed(written: Write) -> None:
    content = (
        '<p><span class="h-card" translate="no"><a href="https://gull.example/@gerald" '
        'class="u-url mention">@<span>gerald</span></a></span> fish &amp; chips &lt;3</p>'
        '<p>see<br>here:<br />and <a href="https://tide.example/tags/fog" class="mention hashtag" '
        'rel="tag">#<span>fog</span></a> :lamp: <a href="https://a.example">my words</a></p>'
        "<ul><li>one</li><li>two</li></ul>"
    )
    archive = written(outbox(note(content, summary="CANARY: food", contentMap={"en": "CANARY"})))
    assert texts(archive) == [
        "@gerald fish & chips <3\n\nsee\nhere:\nand #fog :lamp: my words\n\none\ntwo"
    ]


def test_a_link_is_whole_and_a_quoted_post_is_not_the_persons_words(written: Write) -> None:
    link = (
        '<a href="https://example.org/a/long/way" rel="nofollow noopener" target="_blank">'
        '<span class="invisible">https://</span><span class="ellipsis">example.org/a/lo</span>'
        '<span class="invisible">ng/way</span></a>'
    )
    quote = '<p class="quote-inline">RE: <a href="https://q.example">https://q.example</a></p>'
    archive = written(outbox(note(f"{quote}<p>read {link} today</p>")))
    assert texts(archive) == ["read https://example.org/a/long/way today"]


@pytest.mark.parametrize(
    "broken", ["<![foo bar", "<a <a <a", "<p", "&#x110000;&#xD800;", "</>", "<!--"]
)
def test_broken_markup_does_no_harm(written: Write, broken: str) -> None:
    assert len(texts(written(outbox(note(f"<p>fine</p>{broken}"), note("<p>next</p>"))))) == 2


def test_an_answer_names_whom_and_a_thread_does_not(written: Write) -> None:
    mention = {
        "type": "Mention",
        "href": "https://gull.example/users/gerald",
        "name": "@gerald@gull.example",
    }
    other = {
        "type": "Mention",
        "href": "https://gull.example/users/ger",
        "name": "@ger@gull.example",
    }
    answered = "https://gull.example/users/gerald/statuses/1"
    archive = written(
        outbox(
            note("yes", inReplyTo=answered, tag=[other, mention]),
            note("who?", inReplyTo="https://far.example/notes/9"),
            note("and another thing", inReplyTo=f"{ACTOR}/statuses/1"),
            note("not me", inReplyTo=f"{ACTOR}er/statuses/1"),
        )
    )
    assert [post.reply_to for post in read_posts(archive)] == [
        "gerald@gull.example",
        "https://far.example/notes/9",
        None,
        f"{ACTOR}er/statuses/1",
    ]


@pytest.mark.parametrize("actor", ["", "[", "[]", "{}", '{"preferredUsername": 7}', "[" * 99_999])
def test_an_actor_that_says_nothing_leaves_the_posts(written: Write, actor: str) -> None:
    archive = written(tar_of(FILES | {"actor.json": actor}))
    assert read_owner(archive) is None
    assert texts(archive) == ["the lamp is lit"]


def refusal(archive: Path) -> str:
    with pytest.raises(SourceError) as error:
        texts(archive)
    assert "\n" not in str(error.value)
    return str(error.value)


@pytest.mark.parametrize("name", ["../outbox.json", "/outbox.json", "a/../../outbox.json"])
def test_a_tar_that_points_outside(written: Write, name: str) -> None:
    assert "points outside" in refusal(written(tar_of({name: "x", **FILES})))


@pytest.mark.parametrize(
    "kind", [tarfile.SYMTYPE, tarfile.LNKTYPE, tarfile.CHRTYPE, tarfile.FIFOTYPE]
)
def test_a_tar_with_links_or_devices(written: Write, kind: bytes) -> None:
    other = tarfile.TarInfo("outbox.json")
    other.type, other.linkname = kind, "/etc/passwd"
    assert "link or a device" in refusal(written(tar_of(FILES, others=[other])))


def test_a_tar_cut_short_or_altered(written: Write) -> None:
    whole = gzip.decompress(tar_of(FILES))
    for damaged in (whole[:900], whole[:1100]):
        assert "cut short" in refusal(written(gzip.compress(damaged)))
    at = whole.index(b"actor.json")
    assert "cut short" in refusal(written(whole[:at] + b"A" + whole[at + 1 :]))


def test_a_tar_bomb(written: Write) -> None:
    assert "zip bomb" in refusal(written(tar_of({"media/a.png": bytes(1 << 25), **FILES})))


def test_a_name_without_end_is_not_read(written: Write) -> None:
    """A header may announce a name of gigabytes, which tarfile would fetch into memory."""
    long = tarfile.TarInfo("././@LongLink")
    long.type, long.size = tarfile.GNUTYPE_LONGNAME, 1 << 33
    assert "cut short" in refusal(written(long.tobuf() + b"x" * 2048))


def test_two_exports_in_one_archive(written: Write) -> None:
    files = {f"{who}/{name}": text for who in ("ann", "bob") for name, text in FILES.items()}
    assert "2 exports" in refusal(written(zip_of(files)))


def test_an_outbox_of_nothing_public(written: Write) -> None:
    assert "holds no posts" in refusal(written(outbox(note("CANARY", to=[FOLLOWERS]))))
    assert "holds no posts" in refusal(written(outbox()))
    assert "cut short" in refusal(written(mastodon_files(["one", "two"])["outbox.json"][:-9]))
