"""What comes back for a request: whole posts that begin with the prompt, and no others."""

from dataclasses import replace
from typing import Any

import numpy as np
import onnxruntime as ort
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tokenizers import Tokenizer

from bot.engine import Mix, PromptTooLong, Request, Sampling
from bot.engine.sampler import sample
from models import Bundle, Store, read_adapter
from tests.bot.engine.conftest import Write
from tests.bot.engine.handmade import END, SYSTEM, shelve_table
from tests.sentences import sentence
from training.serving_graph.gate import feeds_of

GREEDY = Sampling(temperature=0)


def plain_loop(bundle: Bundle, prompt: str, row: int, seed: int, sampling: Sampling) -> str:
    """Write row ``row`` of a request by itself, reading all of it anew for each of 128 tokens."""
    session = ort.InferenceSession(bundle.base.graph, providers=["CPUExecutionProvider"])
    tokenizer = Tokenizer.from_file(str(bundle.base.tokenizer))
    graph = bundle.base.manifest.graph
    tokens = [graph.start_token, *tokenizer.encode(prompt).ids]
    random = np.random.default_rng([seed, row])
    adapter = read_adapter(bundle.path) if bundle.manifest.method == "lora" else None
    begun = False
    for _ in range(128):
        feeds = feeds_of(session, np.array([tokens]), adapter)
        scores, candidates = session.run(["scores", "candidates"], feeds)
        [token] = sample(
            scores[-1:],
            candidates[-1:],
            [sampling],
            seen=np.isin(candidates[-1:], tokens[1:]),
            added=np.where(
                candidates[-1:] == graph.end_token,
                bundle.manifest.end_bias if begun else -np.inf,
                0.0,
            ),
            draws=random.random(1),
        ).tolist()
        if token == graph.end_token:
            break
        tokens.append(token)
        begun = begun or str(tokenizer.decode([token])).strip() != ""
    return str(tokenizer.decode(tokens)).strip()


def biased(bundle: Bundle, end_bias: float) -> Bundle:
    """As it would be if its posts had been found too long (below 0) or too short."""
    manifest = bundle.manifest.model_copy(update={"end_bias": end_bias})
    return replace(bundle, manifest=manifest)


def says_the_same(post: str, text: str) -> bool:
    return post == text or (post.endswith("…") and text.startswith(post.removesuffix("…")))


@pytest.mark.parametrize(
    ("prompt", "sampling", "end_bias"),
    [
        ("", Sampling(), 0.0),
        ("", Sampling(), 3.0),
        ("Grüße 🐦", Sampling(temperature=1, top_k=0, top_p=1), 0.0),
        ("Tea is", GREEDY, -2.0),
        ("The boat", Sampling(repetition_penalty=1.5, min_p=0.05), 2.0),
    ],
)
@pytest.mark.parametrize("method", ["full", "lora"])
def test_each_row_is_what_a_plain_loop_writes_for_it_alone(
    write: Write,
    tiny_wick: Bundle,
    tiny_adapters: list[Bundle],
    method: str,
    prompt: str,
    sampling: Sampling,
    end_bias: float,
) -> None:
    """Without batch, and without keys and values kept, while other rows end and leave."""
    bundle = tiny_wick if method == "full" else tiny_adapters[0]
    bundle = biased(bundle, end_bias)
    posts = write(bundle, prompt=prompt, count=6, seed=3, sampling=sampling)
    texts = [plain_loop(bundle, prompt, row, 3, sampling) for row in range(6)]
    assert all(map(says_the_same, posts, texts))


def test_rows_leave_at_different_steps(write: Write, tiny_wick: Bundle) -> None:
    """Or else the test above would ask for less than it seems to."""
    posts = write(biased(tiny_wick, 3.0), count=6, seed=3)
    assert len({len(post) for post in posts if not post.endswith("…")}) >= 3


def test_the_same_seed_gives_the_same_posts_and_another_seed_others(write: Write) -> None:
    posts = write(prompt="Tea", count=4, seed=1)
    write(prompt="The boat", count=2, seed=9)
    assert write(prompt="Tea", count=4, seed=1) == posts
    assert len({*posts, *write(prompt="Tea", count=4, seed=2)}) == 8


def test_without_a_seed_every_answer_is_another(write: Write) -> None:
    assert len({*write(count=3), *write(count=3)}) == 6


@settings(max_examples=60, deadline=None)
@given(prompt=st.text(max_size=20), seed=st.integers(0, 9))
def test_posts_begin_with_the_prompt(write: Write, prompt: str, seed: int) -> None:
    posts = write(prompt=prompt, count=2, seed=seed, max_new_tokens=3)
    assert len(posts) == 2
    for post in posts:
        assert post.startswith(prompt.strip())
        assert post
        assert post == post.strip()


@pytest.mark.parametrize("prompt", [END, f"I say {END}", f"{END} it was {END} for them"])
def test_the_end_token_in_a_prompt_is_text(write: Write, prompt: str) -> None:
    [post] = write(prompt=prompt, seed=1)
    assert post.startswith(prompt)
    assert len(post) > len(prompt)


def test_the_end_token_in_a_prompt_does_not_begin_a_post(write: Write, store: Store) -> None:
    bundle = shelve_table(store, f"{END}no{END}", f">by{END}")
    [post] = write(bundle, prompt=END, sampling=GREEDY)
    assert post == f"{END}by"


def test_special_tokens_are_not_in_texts(write: Write, store: Store) -> None:
    bundle = shelve_table(store, f"{END}{SYSTEM}ab{SYSTEM}{END}")
    assert write(bundle, sampling=GREEDY) == ["ab"]


@pytest.mark.parametrize("nothing", ["", " ", "\n", " \n", SYSTEM])
def test_a_post_is_never_empty(write: Write, store: Store, nothing: str) -> None:
    bundle = shelve_table(store, f"{END}{nothing}{END}", f"{nothing or END}ab{END}")
    assert write(bundle, sampling=GREEDY, count=2) == ["ab", "ab"]


def test_a_row_that_has_begun_late_is_not_empty_either(write: Write, store: Store) -> None:
    """Some rows say x and leave, while others have given nothing but spaces yet."""
    bundle = shelve_table(store, f" {END}", f"{END}x{END}", f"{END} a{END}", "  ")
    one_of_two = Sampling(temperature=1e3, top_k=2, top_p=1)
    assert set(write(bundle, count=32, seed=1, sampling=one_of_two)) == {"x", "a"}


def test_something_is_added_to_the_prompt(write: Write, store: Store) -> None:
    bundle = shelve_table(store, f"x{END}", f"x {END}", f" y{END}")
    assert write(bundle, prompt="x", sampling=GREEDY) == ["x y"]


@pytest.mark.parametrize(
    ("wish", "limit", "prompt", "post"),
    [
        ("aaa", 5, "", "aaaaa…"),
        ("a a", 5, "", "a a…"),
        ("a\na", 5, "", "a\na…"),
        ("a a", 1, "", "a…"),
        ("a a", 2, "good a", "good a…"),
        ("aa", 2, "good a", "good aaa…"),
        ("🐦🐦", 6, "", "🐦…"),
        (f"abc{END}", 4, "", "abc"),
        (f"abc{END}", 3, "", "abc…"),
    ],
)
def test_a_post_that_the_limit_cuts_off_ends_at_a_whole_word_and_says_so(
    write: Write, store: Store, wish: str, limit: int, prompt: str, post: str
) -> None:
    bundle = shelve_table(store, END + wish)
    asked = {"prompt": prompt, "max_new_tokens": limit, "sampling": GREEDY}
    assert write(bundle, **asked) == [post]


def test_a_post_may_fill_what_the_model_can_see_and_no_more(write: Write, store: Store) -> None:
    bundle = shelve_table(store, f"{END}aa")
    [post] = write(bundle, max_new_tokens=10_000, sampling=GREEDY)
    assert post == "a" * 63 + "…", "64 with the start token"

    posts = write(prompt="Tea", max_new_tokens=10_000, count=2, sampling=GREEDY)
    assert all(posts), "and the trained one has no place for a 257th token"


def test_a_prompt_may_fill_half_of_what_the_model_can_see(write: Write, store: Store) -> None:
    bundle = shelve_table(store, f"ab{END}")
    assert write(bundle, prompt="a" * 32, sampling=GREEDY) == ["a" * 32 + "b"]
    with pytest.raises(PromptTooLong) as error:
        write(bundle, prompt="a" * 33)
    assert sentence(error.value) == (
        "That prompt is too long for “Table” (33 tokens, and it reads at most 32): "
        "give a shorter one."
    )


@pytest.mark.parametrize("asked", [{"count": 0}, {"count": -1}, {"max_new_tokens": 0}])
def test_a_request_for_nothing_is_refused(tiny_wick: Bundle, asked: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match="≥ 1"):
        Request(Mix.of(tiny_wick), **asked)


@pytest.mark.parametrize(
    "asked",
    [
        {"temperature": -1},
        {"temperature": float("inf")},
        {"temperature": float("nan")},
        {"top_k": -1},
        {"top_p": 0},
        {"top_p": 1.01},
        {"top_p": float("nan")},
        {"min_p": -0.1},
        {"min_p": 1.1},
        {"repetition_penalty": 0},
        {"repetition_penalty": float("inf")},
    ],
    ids=str,
)
def test_sampling_that_means_nothing_is_refused(asked: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match="are needed"):
        Sampling(**asked)
