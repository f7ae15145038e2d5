"""Posts as rows, and rows as batches."""

import torch
from hypothesis import given
from hypothesis import strategies as st

from training.rows import IGNORED, batches_of, inputs_and_labels, windows_of

ROWS = st.lists(st.lists(st.integers(0, 99), min_size=2, max_size=40), min_size=1, max_size=60)


@given(ROWS, st.integers(1, 9), st.integers(0, 5))
def test_every_row_is_in_one_batch_an_epoch(rows: list[list[int]], size: int, seed: int) -> None:
    batches = batches_of(rows, size, seed)

    assert sorted(row for batch in batches for row in batch) == sorted(rows)
    assert max(map(len, batches)) <= size
    assert batches == batches_of(rows, size, seed)


@given(ROWS, st.integers(2, 15))
def test_windows_predict_every_token_but_the_first_once(
    rows: list[list[int]], longest: int
) -> None:
    windows = windows_of(rows, longest)

    assert max(map(len, windows)) <= longest
    predicted = [token for window in windows for token in window[1:]]
    assert predicted == [token for row in rows for token in row[1:]]


@given(ROWS)
def test_labels_are_the_next_tokens_and_padding_is_ignored(rows: list[list[int]]) -> None:
    inputs, labels = inputs_and_labels(rows, torch.device("cpu"))

    for row, ids in enumerate(rows):
        length = len(ids) - 1
        assert inputs[row, :length].tolist() == ids[:-1]
        # The last token of a row ends the post: it is learnt like any other.
        assert labels[row, :length].tolist() == ids[1:]
        assert set(labels[row, length:].tolist()) <= {IGNORED}
