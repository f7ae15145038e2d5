"""A persona's name becomes one plain folder name, whatever the name is."""

import unicodedata
from pathlib import Path, PureWindowsPath

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from models import BundleError, slugify
from tests.sentences import sentence


@pytest.mark.parametrize(
    ("name", "slug"),
    [
        ("Tiny Wick", "tiny-wick"),
        ("  @tiny__WICK!! ", "tiny-wick"),
        ("R2-D2", "r2-d2"),
        ("Ｗｉｃｋ ②", "wick-2"),
        ("Straße", "strasse"),
        ("Jose\u0301 Peña", "josé-peña"),
        ("Лев Толстой", "лев-толстой"),
        ("Αΐδης", "αΐδησ"),
        ("鲁迅 先生", "鲁迅-先生"),
        ("محمود درويش", "محمود-درويش"),
        ("שלום עליכם", "שלום-עליכם"),
        ("むらさき しきぶ", "むらさき-しきぶ"),
        ("김소월", "김소월"),
        ("राम कथा", "राम-कथा"),
        ("สุนทรภู่", "สุนทรภู่"),
        ("../../etc/passwd", "etc-passwd"),
        ("C:\\con", "c-con"),
        ("🐦 bird 🐦", "bird"),
        ("a" * 80, "a" * 48),
        ("a" * 47 + " b", "a" * 47),
    ],
)
def test_letters_and_digits_of_any_script_stay(name: str, slug: str) -> None:
    assert slugify(name) == slug


@pytest.mark.parametrize("name", ["", " ", "🪶", "..", "/", "---", "___", "\u0301"])
def test_a_name_of_which_nothing_is_left_is_refused(name: str) -> None:
    with pytest.raises(BundleError) as error:
        slugify(name)
    assert f"“{name}” needs at least one letter or digit" in sentence(error.value)


def test_a_name_that_no_manifest_takes_is_refused_before_anything_is_taught() -> None:
    with pytest.raises(BundleError) as error:
        slugify("a" * 81)
    assert "more than 80 characters: choose a shorter one" in sentence(error.value)


NAMES_WITH_A_LETTER = st.builds(
    "{}{}{}".format, st.text(max_size=39), st.sampled_from("aЖ中س7"), st.text(max_size=39)
)


@given(
    NAMES_WITH_A_LETTER
    | st.text(st.sampled_from("a-/\\._ \u0130\u0390\u0345\ufdfa"), min_size=1, max_size=80)
)
@example("\u0130stanbul")
@example("a" * 47 + "\ufdfa")
def test_a_slug_is_one_plain_folder_name(name: str) -> None:
    try:
        slug = slugify(name)
    except BundleError:
        assert "a" not in name
        return
    assert slug
    assert all(unicodedata.category(each)[0] in "LMN" or each == "-" for each in slug)
    assert not slug.startswith("-")
    assert not slug.endswith("-")
    assert Path(slug).name == PureWindowsPath(slug).name == slug
    assert len(slug.encode()) < 255, "what file systems take"
    assert slugify(slug) == slug
