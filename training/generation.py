"""Posts that a torch model writes, for figures; the bot has an engine of its own."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

import torch
from transformers import LogitsProcessorList, PreTrainedModel, PreTrainedTokenizerFast

from training.rows import start_and_end

_AT_ONCE: Final = 100


@dataclass(frozen=True, slots=True)
class Sampling:
    """How tokens are drawn: temperature, top-k, then top-p. The defaults are the bot's."""

    temperature: float = 1.0
    top_k: int = 60
    top_p: float = 0.95
    fewest_tokens: int = 0
    """Before a post may end."""
    most_tokens: int = 128
    end_bias: float = 0.0
    """What is added to the end token's logit."""

    def as_transformers(self) -> dict[str, object]:
        """The same as ``GenerationConfig`` of transformers has it."""
        return {
            "do_sample": True,
            "temperature": self.temperature,
            "top_k": self.top_k,
            "top_p": self.top_p,
            "max_new_tokens": self.most_tokens,
        }


@dataclass(frozen=True, slots=True)
class Written:
    """What a model wrote."""

    text: str
    stopped: bool
    """Whether it came to an end by itself."""


def write_posts(
    model: PreTrainedModel,
    tokenizer: PreTrainedTokenizerFast,
    count: int,
    seed: int,
    sampling: Sampling = Sampling(),
) -> list[Written]:
    """``count`` posts that begin with nothing; the seed makes them the same on the same machine."""
    start, _ = start_and_end(tokenizer)
    torch.manual_seed(seed)
    return continue_rows(model, tokenizer, [[start]] * count, sampling)


def continue_rows(
    model: PreTrainedModel,
    tokenizer: PreTrainedTokenizerFast,
    rows: Sequence[Sequence[int]],
    sampling: Sampling | None,
) -> list[Written]:
    """What comes after each of ``rows``; drawn, or the likeliest tokens where ``sampling`` is None.

    Args:
        model: in eval mode.
        tokenizer: the model's.
        rows: token ids, those of all rows of one length.
        sampling: for the likeliest tokens, at most as many come as by default.
    """
    limits = sampling or Sampling()
    _, end = start_and_end(tokenizer)
    drawing = [] if sampling is None else [_leaving_the_drawn(sampling, end)]
    written = []
    for batch in _batches(rows, model.device):
        with torch.inference_mode():
            tokens = model.generate(
                input_ids=batch,
                attention_mask=torch.ones_like(batch),
                min_new_tokens=limits.fewest_tokens,
                max_new_tokens=limits.most_tokens,
                eos_token_id=end,
                pad_token_id=end,
                use_cache=True,
                do_sample=False,
                logits_processor=LogitsProcessorList(drawing),
            )
        for new in tokens[:, batch.shape[1] :].tolist():
            text = tokenizer.decode(new, skip_special_tokens=True)
            written.append(Written(text, stopped=end in new))
    return written


def _batches(rows: Sequence[Sequence[int]], device: torch.device) -> Iterator[torch.Tensor]:
    for first in range(0, len(rows), _AT_ONCE):
        yield torch.tensor(rows[first : first + _AT_ONCE], device=device)


def candidates(scores: torch.Tensor, sampling: Sampling) -> tuple[torch.Tensor, torch.Tensor]:
    """The tokens that may be drawn, as transformers has it, which sorts the whole vocabulary.

    Args:
        scores: logits ``[rows, vocabulary]``.
        sampling: whose temperature, top-k and top-p hold.

    Returns:
        Their logits over the temperature ``[rows, top_k]``, the greatest first, and −∞ for those
        that top-p leaves out; and where they stand in the vocabulary.
    """
    best, places = (scores / sampling.temperature).topk(sampling.top_k)
    shares = best.softmax(-1)
    before = shares.cumsum(-1) - shares
    return best.masked_fill(before >= sampling.top_p, -torch.inf), places


def draw(scores: torch.Tensor, sampling: Sampling) -> torch.Tensor:
    """A token for each row ``[rows, 1]``, by its logits ``[rows, vocabulary]``."""
    best, places = candidates(scores, sampling)
    return places.gather(1, best.softmax(-1).multinomial(1))


def _leaving_the_drawn(
    sampling: Sampling, end: int
) -> Callable[[torch.Tensor, torch.Tensor], torch.Tensor]:
    # By itself, transformers would draw from the whole vocabulary, which takes a quarter of a small
    # model's time on a CPU.
    def processor(_: torch.Tensor, scores: torch.Tensor) -> torch.Tensor:
        scores[:, end] += sampling.end_bias
        return torch.full_like(scores, -torch.inf).scatter(-1, draw(scores, sampling), 0.0)

    return processor
