"""A voice: a bundle ready to write, from a prompt to finished posts."""

import numpy as np
from tokenizers import Tokenizer

from bot.engine.request import EngineError, PromptTooLong, Request
from bot.engine.runner import Runner
from bot.engine.sampler import Draws, sample
from models import Bundle


class Voice:
    """One persona in memory."""

    def __init__(self, bundle: Bundle) -> None:
        """Load the bundle.

        Raises:
            EngineError: its graph or its tokenizer cannot be used.
        """
        self._name = bundle.manifest.name
        self._graph = bundle.manifest.graph
        self._runner = Runner(bundle)
        self._tokenizer = _read_tokenizer(bundle)
        # A prompt is a person's words: "<|endoftext|>" in it is text, not the token.
        self._tokenizer.encode_special_tokens = True

    def write(self, request: Request) -> list[str]:
        """Write the request's posts, all rows at once; a row leaves when its post has ended.

        Raises:
            PromptTooLong: the prompt is longer than the model can read.
        """
        prompt = self._read(request.prompt)
        room = self._graph.context_length - len(prompt)
        written: list[list[int]] = [[] for _ in range(request.count)]
        begun = np.zeros(request.count, np.bool_)
        ended = np.zeros(request.count, np.bool_)
        draws = Draws(request.count, request.seed)
        active = np.arange(request.count)
        logits = self._runner.begin(np.tile(np.array(prompt, np.int64), (request.count, 1)))
        for _ in range(min(request.max_new_tokens, room)):
            # A post that ends before there is anything to read is no post.
            logits[~begun[active], self._graph.end_token] = -np.inf
            tokens = sample(logits, request.sampling, draws.next(active))
            going_on = tokens != self._graph.end_token
            ended[active[~going_on]] = True
            active, tokens = active[going_on], tokens[going_on]
            if not active.size:
                break
            for row, token in zip(active, tokens, strict=True):
                written[row].append(int(token))
                begun[row] = begun[row] or self._text([token]) != ""
            if not going_on.all():
                self._runner.keep(going_on)
            logits = self._runner.step(tokens[:, None])
        texts = [self._text(prompt[1:] + tokens) for tokens in written]
        begin = request.prompt.strip()
        return [
            text if whole else _shorten(text, len(begin))
            for text, whole in zip(texts, ended, strict=True)
        ]

    def _read(self, prompt: str) -> list[int]:
        words = self._tokenizer.encode(prompt.strip(), add_special_tokens=False).ids
        most = self._graph.context_length // 2
        if len(words) > most:
            raise PromptTooLong(
                f"That prompt is too long for “{self._name}” ({len(words)} tokens, and it reads at "
                f"most {most}): give a shorter one."
            )
        return [self._graph.start_token, *words]

    def _text(self, tokens: list[int]) -> str:
        text: str = self._tokenizer.decode(tokens, skip_special_tokens=True).strip()
        return text


def _read_tokenizer(bundle: Bundle) -> Tokenizer:
    try:
        return Tokenizer.from_file(str(bundle.tokenizer))
    except Exception as error:  # tokenizers raises nothing more exact
        raise EngineError(
            f"The tokenizer of “{bundle.manifest.name}” cannot be read here: train the persona "
            f"again with this version ({str(error).splitlines()[0]})."
        ) from error


def _shorten(text: str, prompt_length: int) -> str:
    """End a post that the limit cut off at a whole word, but never inside its prompt; say so."""
    shorter = "".join(text.rsplit(maxsplit=1)[:1])
    kept = shorter if len(shorter) >= prompt_length else text
    # A character of several tokens may be cut as well.
    return kept.rstrip("\N{REPLACEMENT CHARACTER}") + "…"
