"""The guard knows what a person really wrote, however it is written, and nothing else."""

from collections.abc import Callable
from itertools import chain
from pathlib import Path

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from models import BundleError, CopyGuard
from tests.sentences import sentence

POST = (
    "Fog again, so I've polished the lens twice & told @Gerald about it: he didn't say a word "
    "https://skerrow.example/Log?day=3 since Tuesday"
)
SALT = bytes(range(16))

# None of them changes when its case is turned.
WORD = st.text("abcdefghijklmnopqrstuvwxyzéñøжяλω0123456789", min_size=1, max_size=9)
BETWEEN = st.sampled_from([" ", "  ", ", ", " – ", "…\n", "! ", " 🪶 ", " ❤️ ", " “", "” "])
HAN = "鲁迅先生说过的话我都记在本子里了可是没有人来问起它们因为海上的雾太大"


@st.composite
def written(draw: st.DrawFn, words: list[str]) -> str:
    """``words`` in another case, with anything between them."""
    cases = [draw(st.sampled_from([str.upper, str.lower, str.title])) for _ in words]
    marks = [draw(BETWEEN) for _ in words]
    return "".join(
        chain.from_iterable(
            (case(word), mark) for case, word, mark in zip(cases, words, marks, strict=True)
        )
    )


@given(st.data(), st.lists(st.lists(WORD, min_size=8, max_size=30), min_size=1, max_size=5))
def test_any_eight_words_of_any_post_are_found_however_they_are_written(
    data: st.DataObject, posts: list[list[str]]
) -> None:
    guard = CopyGuard.from_posts(" ".join(post) for post in posts)
    post = data.draw(st.sampled_from(posts))
    begin = data.draw(st.integers(0, len(post) - 8))
    text = data.draw(written(["before", *post[begin : begin + 8], "after"]))
    assert guard.copies(text)


@given(
    st.data(),
    st.lists(st.lists(WORD, max_size=30), max_size=5),
    st.lists(WORD, min_size=1, max_size=30),
)
def test_text_that_shares_no_eight_words_is_none(
    data: st.DataObject, posts: list[list[str]], words: list[str]
) -> None:
    assume(words not in posts)
    runs = {tuple(post[at : at + 8]) for post in posts for at in range(len(post) - 7)}
    assume(all(tuple(words[at : at + 8]) not in runs for at in range(len(words) - 7)))
    guard = CopyGuard.from_posts(" ".join(post) for post in posts)
    assert not guard.copies(data.draw(written(words)))


@given(st.lists(st.text(), max_size=5), st.text(), st.text())
def test_any_post_can_be_read_and_any_text_judged(posts: list[str], text: str, prompt: str) -> None:
    CopyGuard.from_posts(posts).copies(text, prompt)


@pytest.mark.parametrize(
    "text",
    [
        "FOG AGAIN so I’VE polished the lens twice…",
        "as I said: “fog again; so ive polished the lens twice” & more",
        "I told ＠GERALD about it. He didn't say a",
        "it he didn’t say a word HTTPS://skerrow.example/log?day=3, SINCE",
        "fo\xadg again so I've polished the lens twice",
        "fog\n\nagain 🪶 so 👩‍🚀 I've ❤️ polished (the) lens twice",
    ],
)
def test_it_is_not_fooled_by_how_words_are_set(text: str) -> None:
    assert CopyGuard.from_posts([POST]).copies(text)


@pytest.mark.parametrize(
    "text",
    [
        "fog again so I've polished the lens",  # seven
        "fog again so I've polished the lamp twice told @Gerald about it",
        "again fog so I've polished the lens",
        "told Gerald about it he didn't say",  # no handle
        "it he didn't say a word https://skerrow.example/another since",
        "",
        "🪶",
    ],
)
def test_what_is_no_copy(text: str) -> None:
    assert not CopyGuard.from_posts([POST]).copies(text)


def test_words_that_the_asker_gave_do_not_count() -> None:
    guard = CopyGuard.from_posts([POST])
    prompt = "Fog again, so I've polished the lens twice"
    assert guard.copies(prompt)
    assert not guard.copies(f"{prompt} for nothing", prompt)
    assert guard.copies(f"{prompt} & told", prompt), "one word of it is the persona's"
    assert guard.copies("Fog again, so I've polished the lens twice", "Fog again, so I've pol")


def test_a_short_post_is_copied_as_a_whole() -> None:
    guard = CopyGuard.from_posts(["The gulls know nothing.", "Tea, then bed."])
    assert guard.copies("the gulls know NOTHING!!")
    assert not guard.copies("the gulls know nothing today")
    assert not guard.copies("gulls know nothing")
    assert not guard.copies("the gulls know nothing", "The gulls know nothing")
    assert guard.copies("the gulls know nothing", "The gulls")
    assert not guard.copies("tea then bed"), "three words are everybody's"


@given(st.integers(0, len(HAN) - 16))
def test_without_spaces_sixteen_letters_in_a_row_are_a_copy(begin: int) -> None:
    guard = CopyGuard.from_posts([HAN])
    copied = HAN[begin : begin + 16]
    assert guard.copies(f"他写{copied[:7]}，{copied[7:]}吗？")
    assert not guard.copies(f"他写{copied[:-1]}吗？")


@pytest.mark.parametrize(
    "post",
    [
        "ผมขัดเลนส์ประภาคารสองครั้งแล้วแต่หมอกยังไม่หายไปไหนเลย",
        "きょうもきりがふかいのでレンズをにどみがきました",
        "मैंने आज फिर से लालटेन का शीशा दो बार साफ़ किया",
        "Heute iPhone 灯台のレンズを二回磨いた後で mit dem Fernglas 霧を見ていました",
    ],
)
def test_every_script_is_read(post: str) -> None:
    guard = CopyGuard.from_posts([post])
    assert guard.copies(f"… {post.upper()} …")
    assert not guard.copies(post[::-1])


@given(st.lists(st.lists(WORD, max_size=20).map(" ".join), max_size=5))
def test_what_was_written_is_read(
    tmp_path_factory: pytest.TempPathFactory, posts: list[str]
) -> None:
    file = tmp_path_factory.mktemp("bundle") / CopyGuard.FILE
    guard = CopyGuard.from_posts(posts)
    guard.write(file)
    read = CopyGuard.read(file)
    assert read.salt == guard.salt
    assert read.digests.tolist() == guard.digests.tolist()
    for post in posts:
        assert read.copies(post) == guard.copies(post)


def test_the_file_tells_no_word_and_no_two_are_alike(tmp_path: Path) -> None:
    for name in "ab":
        CopyGuard.from_posts([POST] * 3).write(tmp_path / name)
    first, second = ((tmp_path / name).read_bytes() for name in "ab")
    assert b"olished" not in first
    runs = 20 - 7
    assert len(first) == len(second) == 36 + 8 * runs
    digests = [{each[at : at + 8] for at in range(36, len(each), 8)} for each in (first, second)]
    assert not digests[0] & digests[1]


def refusal(file: Path) -> str:
    with pytest.raises(BundleError) as error:
        CopyGuard.read(file)
    assert str(file) in str(error.value)
    return sentence(error.value)


@given(st.data())
def test_a_damaged_file_is_refused_or_read_and_nothing_else(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    file = tmp_path_factory.mktemp("bundle") / CopyGuard.FILE
    CopyGuard.from_posts([POST], SALT).write(file)
    content = bytearray(file.read_bytes())
    for _ in range(data.draw(st.integers(0, 3))):
        content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
    length = data.draw(st.integers(0, len(content) + 20))
    file.write_bytes(bytes(content[:length]).ljust(length, b"\xff"))
    try:
        CopyGuard.read(file).copies(POST)
    except BundleError as error:
        sentence(error)


def with_count(content: bytes, count: int) -> bytes:
    return content[:28] + count.to_bytes(8, "little") + content[36:]


@pytest.mark.parametrize(
    ("damage", "says"),
    [
        (lambda content: content[:0], "it is cut short"),
        (lambda content: content[:35], "it is cut short"),
        (lambda content: content[:-1], "its length is not what it says"),
        (lambda content: content + b"\0", "its length is not what it says"),
        (lambda content: with_count(content, 2**61), "its length is not what it says"),
        (lambda content: b"#" + content[1:], "it begins as no guard does"),
        (lambda content: content[:36] + content[:35:-1], "its digests are in no order"),
        (lambda content: content[:8] + b"\2" + content[9:], "is a guard of version 2"),
    ],
)  # fmt: skip
def test_a_damaged_file_says_what_is_wrong(
    tmp_path: Path, damage: Callable[[bytes], bytes], says: str
) -> None:
    file = tmp_path / CopyGuard.FILE
    CopyGuard.from_posts([POST], SALT).write(file)
    file.write_bytes(damage(file.read_bytes()))
    assert says in refusal(file)


def test_a_file_that_promises_more_than_any_corpus_is_not_read(tmp_path: Path) -> None:
    file = tmp_path / CopyGuard.FILE
    CopyGuard.from_posts([], SALT).write(file)
    count = 2**33
    file.write_bytes(with_count(file.read_bytes(), count))
    with file.open("r+b") as stream:
        stream.truncate(36 + 8 * count)  # as long as it says, and all of it a hole
    assert "its length is not what it says" in refusal(file)


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    assert "No such file" in refusal(tmp_path / CopyGuard.FILE)
    assert "Is a directory" in refusal(tmp_path)
