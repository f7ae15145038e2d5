"""The likeliest tokens of every row: as ``TopK`` gives them, in some three quarters of its time."""

from training.serving_graph.builder import Builder


def add_top_k(add: Builder, logits: str, vocabulary: int, count: int) -> None:
    """Give the greatest of ``logits`` ``[rows, vocabulary]`` and their tokens.

    ``TopK`` holds every logit against a heap. So it is given only those of the ``count`` groups of
    neighbours whose greatest are the greatest: what is in no such group is less than ``count``
    others. Groups stay in order, since of equals the lower token comes first.

    Outputs are ``scores`` and ``candidates``, each ``[rows, count]``, likeliest first.
    """
    most = add.integers(count)
    size = _group_size(vocabulary, count)
    if size is None:
        add("TopK", logits, most, outputs=["scores", "candidates"], axis=-1)
        return
    last, of_groups = add.integers(-1), add.integers(0, vocabulary // size, size)
    groups = add("Reshape", logits, of_groups)
    peaks = add("ReduceMax", groups, last, keepdims=0)
    add("TopK", peaks, most, outputs=["peaks", "likeliest groups"], axis=-1, sorted=0)
    add("TopK", "likeliest groups", most, outputs=["chosen", "_"], axis=-1, largest=0)
    searched = add("GatherND", groups, add("Unsqueeze", "chosen", last), batch_dims=1)
    flat = add("Reshape", searched, add.integers(0, count * size))
    add("TopK", flat, most, outputs=["scores", "places"], axis=-1)
    width = add.integers(size)
    group = add("GatherElements", "chosen", add("Div", "places", width), axis=-1)
    before = add("Mul", group, width)
    add("Add", before, add("Mod", "places", width), name="candidates")


def _group_size(vocabulary: int, count: int) -> int | None:
    """The divisor of the vocabulary that leaves the fewest to search, if that is worth it."""

    def searched(size: int) -> int:
        return vocabulary // size + count * size

    divisors = (size for size in range(1, vocabulary + 1) if vocabulary % size == 0)
    best = min(divisors, key=searched)
    return best if 2 * searched(best) <= vocabulary else None
