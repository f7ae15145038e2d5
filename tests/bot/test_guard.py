"""The guard: what a persona wrote and nobody may see."""

import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.guard import Guard, Reason
from models import CopyGuard

POST = "Nobody told the seal that the tide goes out on Tuesdays, so it waited."
GUARD = Guard([CopyGuard.from_posts([POST])], barred=["Gerald the gull", "herring"])


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("the lamp is lit", None),
        ("so i said: NOBODY TOLD the seal, that the tide goes out!", Reason.COPY),
        ("nobody told the seal that the tide", None),
        ("gerald  THE gull came by", Reason.WORD),
        ("herrings are not a herringbone", None),
        ("a herring.", Reason.WORD),
        ("@everyone look", Reason.MENTION),
        ("@Here we go", Reason.MENTION),
        ("ask <@80351110224678912>", Reason.MENTION),
        ("join discord.gg/lamp", Reason.INVITE),
        ("https://discord.com/invite/lamp", Reason.INVITE),
        ("write to wick.keeper@lights.example", Reason.MAIL),
        ("write to [email]", Reason.MAIL),
        ("call [phone]", Reason.MAIL),
        ("call +44 20 7946 0958 at noon", Reason.PHONE),
        ("call (212) 555-0123 at noon", Reason.PHONE),
        ("1,234,567 gulls in 2024", None),
        ("  \n ", Reason.EMPTY),
    ],
)
def test_what_is_refused_and_why(text: str, reason: Reason | None) -> None:
    assert GUARD.refuses(text) == reason


def test_the_askers_own_words_are_no_copy() -> None:
    begun = "nobody told the seal that the tide goes out"
    assert GUARD.refuses(f"{begun} of tune", prompt=begun) is None
    assert GUARD.refuses(f"{begun} on Tuesdays", prompt=begun) is Reason.COPY
    assert GUARD.refuses(begun) is Reason.COPY


def test_a_blend_is_held_against_all_of_its_people() -> None:
    others = ["It was the kettle that began the whole quarrel, not the lamp."]
    guard = Guard([CopyGuard.from_posts([POST]), CopyGuard.from_posts(others)])
    assert guard.refuses("it was the kettle that began the whole quarrel") is Reason.COPY
    assert guard.refuses(POST) is Reason.COPY


@given(st.text(string.ascii_lowercase + " \n.,!", max_size=300))
def test_letters_alone_are_only_refused_as_copies_or_for_barred_words(text: str) -> None:
    assert GUARD.refuses(text) in {None, Reason.COPY, Reason.WORD, Reason.EMPTY}


@given(st.text(max_size=200), st.text(max_size=50))
def test_it_has_an_answer_to_everything(text: str, prompt: str) -> None:
    assert GUARD.refuses(text, prompt) in {None, *Reason}
