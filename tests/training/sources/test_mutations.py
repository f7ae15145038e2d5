"""Whatever is wrong in an archive, somebody reads posts or one sentence: never a traceback."""

from collections.abc import Callable
from itertools import islice
from pathlib import Path

import pytest

from tests.training.sources.mutations import KINDS, mutants
from training.sources import SourceError, read_note, read_owner, read_posts

Write = Callable[..., Path]


@pytest.mark.parametrize("kind", KINDS)
def test_mutated_archives_give_posts_or_a_sentence(written: Write, kind: str) -> None:
    read = refused = 0
    for content in islice(mutants(kind, seed=1), 200):
        archive = written(content)
        try:
            read_owner(archive)
            read_note(archive)
            texts = [post.text for post in read_posts(archive, unlisted=True)]
        except SourceError as error:
            assert "\n" not in str(error)  # noqa: PT017 - posts would be as good
            refused += 1
        else:
            assert texts
            assert not any("CANARY" in text for text in texts)
            read += 1
    # Were all of them refused at once, this would test little.
    assert read > 20
    assert refused > 20
