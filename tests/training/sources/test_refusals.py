"""Whatever a stranger gives: posts, or one sentence. Never a traceback, never all the memory."""

import gzip
import io
import json
import os
import re
import resource
import struct
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from training.sources import Post, SourceError, container, read_owner, read_posts

Write = Callable[..., Path]

GOOD = 'window.YTD.tweets.part0 = [{"tweet": {"full_text": "a post"}}]'


def refusal(archive: Path) -> str:
    """The sentence with which ``archive`` is refused; it must be one, and name the thing."""
    with pytest.raises(SourceError) as error:
        list(read_posts(archive))
    sentence = str(error.value)
    assert re.fullmatch(r"[\w“/].*[^.!?]\.", sentence)
    assert "\n" not in sentence
    assert archive.name in sentence or ".js" in sentence
    return sentence


def test_nothing_there(tmp_path: Path) -> None:
    assert "There is nothing at" in refusal(tmp_path / "export.zip")


def test_a_folder_without_posts(tmp_path: Path) -> None:
    (tmp_path / "posts.csv").write_text("text\na post\n")
    assert "no data/tweets.js" in refusal(tmp_path)


def test_neither_file_nor_folder(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "export.pipe")
    assert "neither a file nor a folder" in refusal(tmp_path / "export.pipe")


def test_a_path_that_cannot_be_followed(tmp_path: Path) -> None:
    (tmp_path / "export.loop").symlink_to(tmp_path / "export.loop")
    assert "cannot be read" in refusal(tmp_path / "export.loop")


def test_a_file_without_permission(
    written: Write, monkeypatch: pytest.MonkeyPatch
) -> None:  # root may read anything, so the refusal is played
    archive = written(GOOD)

    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", refuse)
    assert "Permission denied" in refusal(archive)


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"", "is empty"),
        (b"\xef\xbb\xbf \n", "is empty"),
        (gzip.compress(b"", mtime=0), "is empty"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "is not text"),
        (b"%PDF-1.4 only ascii", "is not text"),
        (b"{\\rtf1 hello}", "is not text"),
        ("caf\u00e9 au lait".encode("latin-1"), "is not text"),
        ("no mark".encode("utf-16-le"), "is not text"),
        ("odd".encode("utf-16") + b"x", "is not text"),
        (b"a post\nand a \0 byte\n", "is not text"),
        (b"<!DOCTYPE html><p>hi", "is a web page"),
        (b"window.YTD.tweets.part0 = [", "cut short"),
        (b"window.YTD.tweets.part0 = [ ]", "holds no posts"),
        (GOOD[:-1].encode(), "cut short"),
        (GOOD[:-20].encode(), "cut short"),
        (b"[" * 200_000, "cut short"),
        (b'{"a":' * 200_000, "is not JSON"),
        (b'window.x = [{"text": ' + b"[" * 900_000, "cut short"),
        (b'[{"text": "' + b"x" * 2_000_000, "longer than"),
        (b'[{"text": ' + b"1" * 5_000 + b"}]", "cut short"),
        (b"a post\n" + b"x" * 2_000_000, "longer than"),
        (b'{"text": "one"}\n{"text"\n', "Line 2"),
        (b'{\n"text": "one"}', "Line 1"),
        (b'text,n\n"' + b"x" * 200_000 + b'",1', "as a table"),
        (b"[[7]]", "has no text"),
        (b'["one", null]', "has no text"),
        (b'[{"tweet": [1]}]', "has no text"),
        (b'[{"tweet": {"full_text": 7}}]', "has no text"),
        (b'[{"tweet": {"full_text": ["a"]}}]', "has no text"),
        (b'[{"tweet": {"id": "7"}}]', "has no text"),
        (b'{"message": {"text": "nested"}}', "has no text"),
    ],
)
def test_a_file_that_is_no_archive(written: Write, content: bytes, says: str) -> None:
    assert says in refusal(written(content))


def test_odd_fields_beside_a_good_text_do_no_harm(written: Write) -> None:
    odd: list[object] = [7, None, "text", [], [7], {}, {"urls": 7}, {"urls": [7]}, {"initial": [7]}]
    fields = ("created_at", "entities", "extended_entities", "edit_info", "in_reply_to_screen_name")
    items = [{"full_text": "a post", "id_str": o, **dict.fromkeys(fields, o)} for o in odd]
    assert {post.text for post in read_posts(written(json.dumps(items)))} == {"a post"}


@pytest.mark.parametrize(
    "odd", [7, None, "note", {}, {"noteTweet": 7}, {"account": {"username": 7}}]
)
def test_odd_companions_do_no_harm(zipped: Write, odd: object) -> None:
    content = f"window.x = {json.dumps([odd])}"
    names = ("note-tweet", "account", "profile")
    archive = zipped({f"data/{name}.js": content for name in names} | {"data/tweets.js": GOOD})
    assert list(read_posts(archive)) == [Post("a post")]
    assert read_owner(archive) is None


def test_lone_surrogates_pass_through(written: Write) -> None:
    archive = written('[{"text": "half \\ud83d of a bird"}]')
    assert list(read_posts(archive)) == [Post("half \ud83d of a bird")]


def test_a_zip_without_posts(zipped: Write) -> None:
    assert "no data/tweets.js" in refusal(zipped({"posts.jsonl": '{"text": "a post"}'}))


@pytest.mark.parametrize(
    "name", ["../data/tweets.js", "/data/tweets.js", "data\\..\\..\\tweets.js"]
)
def test_a_zip_that_points_outside(zipped: Write, name: str) -> None:
    assert "points outside" in refusal(zipped({name: GOOD, "data/tweets.js": GOOD}))


def test_a_folder_that_points_outside(tmp_path: Path) -> None:
    (tmp_path / "elsewhere.js").write_text(GOOD)
    (tmp_path / "export/data").mkdir(parents=True)
    (tmp_path / "export/data/tweets.js").symlink_to(tmp_path / "elsewhere.js")
    assert "link out of the folder" in refusal(tmp_path / "export")


def test_a_zip_with_a_password(zipped: Write) -> None:
    archive = zipped({"data/tweets.js": GOOD})
    content = bytearray(archive.read_bytes())
    content[6] |= 1
    content[content.index(b"PK\x01\x02") + 8] |= 1
    archive.write_bytes(content)
    assert "password" in refusal(archive)


def test_a_zip_packed_uncommonly(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "export.zip", "w", zipfile.ZIP_LZMA) as archive:
        archive.writestr("data/tweets.js", GOOD)
    assert "uncommon way" in refusal(tmp_path / "export.zip")


def test_a_zip_cut_short(zipped: Write) -> None:
    archive = zipped({"data/tweets.js": GOOD})
    archive.write_bytes(archive.read_bytes()[:-30])
    assert "damaged" in refusal(archive)


def test_a_zip_whose_content_was_altered(zipped: Write) -> None:
    archive = zipped({"data/tweets.js": GOOD})
    content = bytearray(archive.read_bytes())
    content[content.index(b"tweets.js") + 20] ^= 0xFF
    archive.write_bytes(content)
    assert "damaged" in refusal(archive)


def test_a_gzip_cut_short_or_altered(written: Write) -> None:
    packed = gzip.compress(GOOD.encode())
    assert "damaged" in refusal(written(packed[:-12]))
    assert "damaged" in refusal(written(packed[:-8] + bytes(8)))


def test_a_zip_bomb(zipped: Write) -> None:
    bomb = zipped({"data/tweets.js": "window.x = [" + " " * (1 << 25)})
    assert "zip bomb" in refusal(bomb)


def test_a_gzip_bomb_alone_nested_or_in_a_zip(zipped: Write, written: Write) -> None:
    bomb = gzip.compress(b" " * (1 << 25))
    assert "zip bomb" in refusal(written(b"".join([gzip.compress(b"window.x = ["), bomb])))
    stored = io.BytesIO()
    with gzip.GzipFile(fileobj=stored, mode="wb", compresslevel=0) as layer:
        layer.write(gzip.compress(b"window.x = [") + bomb)
    assert "zip bomb" in refusal(written(stored.getvalue()))
    assert "zip bomb" in refusal(zipped({"tweets.js.gz": gzip.compress(b"x = [") + bomb}))
    assert "over and over" in refusal(written(gzip.compress(gzip.compress(bomb))))


def test_a_file_larger_than_anyone_writes(written: Write, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(container.File.open, "__defaults__", (1 << 20,))
    assert "more than 1 MB" in refusal(written(b"a post\n" * 200_000))


def test_a_zip_of_a_million_files(zipped: Write, monkeypatch: pytest.MonkeyPatch) -> None:
    archive = zipped({f"data/tweets_media/{each}.jpg": "" for each in range(99)})
    monkeypatch.setattr(container, "MOST_DIRECTORY", 1000)
    assert "more files than" in refusal(archive)


@pytest.mark.parametrize("trick", ["no 64-bit record", "an end within the end"])
def test_a_zip_of_a_million_files_that_says_it_has_few(
    zipped: Write, monkeypatch: pytest.MonkeyPatch, trick: str
) -> None:
    archive = zipped({f"data/tweets_media/{each}.jpg": "" for each in range(99)})
    content, end = archive.read_bytes()[:-22], archive.read_bytes()[-22:]
    if trick == "no 64-bit record":  # before the one that is said to be there
        content += bytes(56) + struct.pack("<LLQL", 0x07064B50, 0, 0, 1)
    else:
        end = end[:16] + b"PK\x05\x06" + end[20:]
    archive.write_bytes(content + end)
    monkeypatch.setattr(container, "MOST_DIRECTORY", 1000)
    assert "more files than" in refusal(archive)


def test_memory_stays_small(written: Write) -> None:
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    items = json.dumps([{"text": "a post", "junk": "x" * 1000}] * 100)[1:-1]
    count = sum(1 for _ in read_posts(written("[" + ",".join([items] * 600) + "]")))
    grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
    assert count == 60_000
    assert grown < 100 << 10  # kB, and the test's own string of 62 MB is the most of it


EXPORT = {
    "data/tweets.js": 'window.x = [{"tweet": {"full_text": "a &amp; b…", "created_at": '
    '"Sat Feb 18 12:00:00 +0000 2023", "id_str": "1", "entities": {"urls": []}}}]',
    "data/note-tweet.js": 'window.x = [{"noteTweet": {"createdAt": "2023-02-18T12:00:00Z", '
    '"core": {"text": "a & b and so on"}}}]',
    "data/account.js": 'window.x = [{"account": {"username": "m", "accountDisplayName": "M"}}]',
}
PLAIN = [
    *(content.encode() for content in EXPORT.values()),
    gzip.compress(EXPORT["data/tweets.js"].encode(), mtime=0),
    b'{"text": "a post", "date": "2023-02-18"}\n"another"\n',
    b'id,text\n1,"a ""post"""\n2,another\n',
    b"a post\nanother\n",
    "\ufeffa post".encode("utf-16"),
]


@st.composite
def damaged(draw: st.DrawFn) -> bytes:
    """An archive with some bytes altered, cut out or put in."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", draw(st.sampled_from([0, zipfile.ZIP_DEFLATED]))) as archive:
        for name, content in EXPORT.items():
            archive.writestr(name, content)
    damage = bytearray(draw(st.sampled_from([buffer.getvalue(), *PLAIN])))
    for _ in range(draw(st.integers(1, 4))):
        at = draw(st.integers(0, len(damage)))
        length = draw(st.sampled_from([0, 1, 1, 4, 40]))
        damage[at : at + length] = draw(st.binary(max_size=4))
    return bytes(damage)


@settings(
    max_examples=400, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(content=damaged())
def test_damage_gives_posts_or_a_sentence(written: Write, content: bytes) -> None:
    archive = written(content)
    try:
        posts = list(read_posts(archive))
        read_owner(archive)
    except SourceError as error:
        assert "\n" not in str(error)  # noqa: PT017 - posts would be as good
    else:
        assert posts
        assert all(isinstance(post.text, str) for post in posts)
