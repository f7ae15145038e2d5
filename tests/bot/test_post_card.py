"""Posts as pictures."""

import io
import struct
import zlib
from concurrent.futures import ThreadPoolExecutor

import pytest
import typst
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageChops

from bot.discord_kit.post_card import CardError, PostCard, draw

LABEL = "AI imitation · Mockingbird"
FRAME = 48
WIDTH = 1200
TALLEST = 1900
RED = (200, 30, 30)
PORTRAIT = (112, 112, 232, 232)
PILED = "z" + "\u0310\u0353" * 40


def card(text: str = "the kettle has opinions", **other: str | bytes) -> PostCard:
    fields = {"name": "Tiny Wick", "handle": "@tinywick", "avatar": None, "label": LABEL}
    return PostCard(text=text, **{**fields, **other})  # type: ignore[arg-type]


def picture(shown: PostCard) -> Image.Image:
    return Image.open(io.BytesIO(draw(shown))).convert("RGB")


def encoded(image: Image.Image, kind: str) -> bytes:
    file = io.BytesIO()
    image.save(file, kind)
    return file.getvalue()


def differing(one: PostCard, other: PostCard) -> tuple[int, int, int, int] | None:
    """The box around all that differs between two cards of one size."""
    return ImageChops.difference(picture(one), picture(other)).getbbox()


def strong_colours(image: Image.Image) -> int:
    saturation = image.convert("HSV").getchannel("S")
    return sum(saturation.histogram()[180:])


def blank(image: Image.Image) -> bool:
    return image.getcolors(maxcolors=1) is not None


def test_the_label_is_on_every_card_below_the_post() -> None:
    for text in ("short", "word " * 400, "", PILED * 20):
        labelled, bare = card(text), card(text, label="")
        box = differing(labelled, bare)
        assert box is not None
        assert box[1] > picture(labelled).height - 200
        assert box[2] - box[0] > 300


def test_name_handle_and_post_are_on_the_card() -> None:
    for other in (card(name="Tiny Wock"), card(handle=""), card("the kettle has an opinion")):
        assert differing(card(), other) is not None


def test_emoji_have_colours() -> None:
    plain = strong_colours(picture(card("so")))
    assert strong_colours(picture(card("so 🔥"))) > plain + 100
    assert differing(card("👩‍🚒"), card("👩🚒")) is not None


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("мир", "лес", id="Cyrillic"),
        pytest.param("φως", "γηξ", id="Greek"),
        pytest.param("سلام", "كتاب", id="Arabic"),
        pytest.param("שלום", "עולם", id="Hebrew"),
        pytest.param("कमल", "नगर", id="Devanagari"),
        pytest.param("ปลา", "นาง", id="Thai"),
        pytest.param("今日", "天気", id="Japanese"),
        pytest.param("汉语", "中国", id="Chinese"),
        pytest.param("한국", "서울", id="Korean"),
        pytest.param("தமிழ்", "மலர்க", id="Tamil"),
    ],
)
def test_scripts_are_written_and_not_boxes(one: str, other: str) -> None:
    # As many boxes would look alike.
    assert differing(card(one), card(other)) is not None


def test_arabic_letters_join_and_begin_at_the_right() -> None:
    image = picture(card("سلام"))
    assert blank(image.crop((112, 270, 900, image.height - 220)))
    assert differing(card("سلام"), card("س\u200cل\u200cا\u200cم")) is not None


def test_japanese_has_its_own_way_of_drawing_characters() -> None:
    # The same first character: beside kana it is drawn as in Japan.
    one, other = (picture(card(text)).crop((112, 250, 170, 360)) for text in ("刃の", "刃呢"))
    assert ImageChops.difference(one, other).getbbox() is not None


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("x" * 1_000, id="endless"),
        pytest.param("https://example.org/" + "W" * 70, id="link"),
        pytest.param("م" * 1_000, id="endless Arabic"),
        pytest.param("السلام عليكم ورحمة الله " * 40, id="Arabic"),
        pytest.param("ภาษาไทยไม่มีการเว้นวรรค" * 20, id="Thai"),
        pytest.param("ก" * 500, id="endless Thai"),
        pytest.param("今日は天気がいいですね。" * 80, id="Japanese"),
        pytest.param("👩‍🚒" * 200, id="emoji"),
        pytest.param(PILED * 20, id="piled marks"),
        pytest.param("\n" * 1_000 + "end", id="line breaks"),
        pytest.param("a\n" * 1_000, id="lines"),
    ],
)
def test_nothing_sticks_out(text: str) -> None:
    image = picture(card(text, name=text, handle=text, label=text))
    height = image.height
    assert image.width == WIDTH
    assert height <= TALLEST
    for side in (
        (0, 0, FRAME, height),
        (WIDTH - FRAME, 0, WIDTH, height),
        (0, 0, WIDTH, FRAME),
        (0, height - FRAME + 2, WIDTH, height - 2),  # a card's height need not be whole pixels
    ):
        assert blank(image.crop(side))
    for left in (FRAME, WIDTH - 110):  # inside of the white, beside its round corners
        assert blank(image.crop((left, 100, left + 62, height - 100)))


def test_lines_are_kept_and_endless_words_are_shown_whole() -> None:
    assert picture(card("a\n\nb")).height > picture(card("a\nb")).height
    assert picture(card("a\nb")).height > picture(card("a b")).height
    assert picture(card("x" * 300)).height > picture(card("x" * 200)).height


def test_a_post_too_long_for_a_card_is_cut() -> None:
    assert draw(card("word " * 390)) == draw(card("word " * 399))
    assert draw(card("word " * 100)) != draw(card("word " * 99))


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "WEBP"])
def test_a_persona_has_its_own_picture(kind: str) -> None:
    avatar = encoded(Image.new("RGB", (300, 200), RED), kind)
    middle = picture(card(avatar=avatar)).crop((150, 150, 190, 190))
    wanted = Image.new("RGB", middle.size, RED)
    assert max(ImageChops.difference(middle, wanted).tobytes()) < 4  # a JPEG's red is almost it
    assert differing(card(), card(avatar=avatar)) == PORTRAIT


def chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def png_of(width: int, height: int, data: bytes) -> bytes:
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", header)
        + chunk(b"IDAT", zlib.compress(data))
        + chunk(b"IEND", b"")
    )


WHOLE = encoded(Image.effect_noise((64, 64), 50), "PNG")


@pytest.mark.parametrize(
    "avatar",
    [
        pytest.param(b"", id="empty"),
        pytest.param(b"no picture", id="no picture"),
        pytest.param(WHOLE[: len(WHOLE) // 2], id="half"),
        pytest.param(WHOLE[:40] + b"\xff" * 40 + WHOLE[80:], id="damaged"),
        pytest.param(encoded(Image.new("RGB", (9, 9), "red"), "GIF"), id="another kind"),
        pytest.param(b"<svg xmlns='http://www.w3.org/2000/svg'/>", id="drawing"),
        pytest.param(png_of(6_000, 6_000, bytes(6_000 * 18_001)), id="unpacks to much"),
        pytest.param(png_of(2**31 - 1, 2**31 - 1, b""), id="says it is enormous"),
        pytest.param(WHOLE + bytes(9 * 2**20), id="too large"),
    ],
)
def test_initials_stand_for_a_picture_that_cannot_be_shown(avatar: bytes) -> None:
    assert draw(card(avatar=avatar)) == draw(card())


def test_a_persona_is_told_by_its_initials_and_colour() -> None:
    assert picture(card(name="Ann")).getpixel((5, 5)) != picture(card(name="Bob")).getpixel((5, 5))
    for name in ("", "🐦", "محمد العربي", "田中"):
        assert picture(card(name=name)).width == WIDTH


def test_the_same_card_is_the_same_picture_from_any_thread() -> None:
    cards = [card(f"number {number} 🐦") for number in range(8)]
    with ThreadPoolExecutor(4) as threads:
        assert list(threads.map(draw, cards)) == [draw(each) for each in cards]


def test_what_would_be_a_command_is_text() -> None:
    assert differing(card('#panic("no")'), card('#panic("on")')) is not None
    assert differing(card("*b* $x$ \\ [c]"), card(" b   x  \\  c ")) is not None


def test_no_control_turns_text_around() -> None:
    assert draw(card("safe\u202egnp.exe\u2066\x00\x1b")) == draw(card("safegnp.exe"))


def test_half_a_character_is_a_question_mark() -> None:
    assert draw(card("half \ud83d", name="\udc00")) == draw(card("half ?", name="?"))


def test_a_panic_in_typst_is_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    panic = type("PanicException", (BaseException,), {})  # as Rust's comes to Python

    def compile_(*_: object, **__: object) -> bytes:
        raise panic

    monkeypatch.setattr(typst, "compile", compile_)
    with pytest.raises(CardError, match="share it as text"):
        draw(card())


ANYTHING = st.text(max_size=300) | st.text(st.characters(), max_size=60).map(lambda text: text * 30)


@settings(max_examples=60, deadline=None)
@given(ANYTHING, ANYTHING, ANYTHING, st.binary(max_size=200))
def test_any_text_becomes_a_card(name: str, handle: str, text: str, avatar: bytes) -> None:
    try:
        image = picture(PostCard(name, handle, text, avatar, LABEL))
    except CardError:
        return  # a jumble that Typst fails at, told in a sentence
    assert image.width == WIDTH
    assert 500 < image.height <= TALLEST
    assert blank(image.crop((0, 0, FRAME, image.height)))
