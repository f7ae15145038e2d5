"""A voice: a bundle ready to write, from a prompt to finished posts."""

import numpy as np
from tokenizers import Tokenizer

from bot.engine.request import PromptTooLong, Request
from bot.engine.runner import Runner
from bot.engine.sampler import Draws, sample
from models import Bundle


class Voice:
    """One persona in memory."""

    def __init__(self, bundle: Bundle) -> None:
        """Load the bundle.

        Raises:
            EngineError: its graph cannot be run.
        """
        self._name = bundle.manifest.name
        self._graph = bundle.manifest.graph
        self._runner = Runner(bundle)
        self._tokenizer: Tokenizer = Tokenizer.from_file(str(bundle.tokenizer))
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
        ended = np.zeros(request.count, np.bool_)
        draws = Draws(request.count, request.seed)
        active = np.arange(request.count)
        logits = self._runner.begin(np.tile(np.array(prompt, np.int64), (request.count, 1)))
        # A post that ends before it began is no post.
        logits[:, self._graph.end_token] = -np.inf
        for _ in range(min(request.max_new_tokens, room)):
            tokens = sample(logits, request.sampling, draws.next(active))
            going_on = tokens != self._graph.end_token
            ended[active[~going_on]] = True
            active, tokens = active[going_on], tokens[going_on]
            if not active.size:
                break
            for row, token in zip(active, tokens, strict=True):
                written[row].append(int(token))
            if not going_on.all():
                self._runner.keep(going_on)
            logits = self._runner.step(tokens[:, None])
        return [
            self._text(prompt[1:] + tokens, whole=bool(done))
            for tokens, done in zip(written, ended, strict=True)
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

    def _text(self, tokens: list[int], *, whole: bool) -> str:
        text: str = self._tokenizer.decode(tokens, skip_special_tokens=True).strip()
        if whole:
            return text
        # Cut off by the limit: end at a whole word and say so.
        return " ".join(text.rsplit(maxsplit=1)[:1]) + "…"
