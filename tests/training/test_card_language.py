"""Which languages a card says a person writes in."""

from training.languages import languages_of

GERMAN = "guten morgen ihr lieben, heute ist es sehr kalt auf der insel"
JAPANESE = "今日はとても寒いです、それでも灯台に行きました"
ENGLISH = "the lamp went round all night and nobody came to look at it"


def test_a_language_that_somebody_keeps_to_is_theirs_and_a_single_quotation_is_not() -> None:
    assert languages_of([ENGLISH] * 10) == ["en"]
    assert languages_of([GERMAN] * 3 + [JAPANESE] * 6) == ["ja", "de"]
    assert languages_of([ENGLISH] * 30 + [GERMAN]) == ["en"]


def test_of_posts_too_short_to_tell_nothing_is_said() -> None:
    assert languages_of(["no no no", "ja, ja", "si"]) == []
