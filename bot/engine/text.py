"""From a prompt to tokens, and from tokens to a post."""

from typing import Final

from tokenizers import Tokenizer

from bot.engine.request import EngineError, PromptTooLong
from models import BaseBundle

CUT_OFF: Final = "…"
"""What a post ends with that the limit cut off."""


class Text:
    """A base's tokenizer, and what it knows about where posts begin and end."""

    def __init__(self, base: BaseBundle, capacity: int) -> None:
        """Load the tokenizer.

        Raises:
            EngineError: it cannot be used.
        """
        try:
            self._tokenizer = Tokenizer.from_file(str(base.tokenizer))
        except Exception as error:  # tokenizers raises nothing more exact
            raise EngineError(
                f"The tokenizer of the base {base.manifest.base.name} cannot be read here: train "
                f"the persona again with this version ({str(error).splitlines()[0]})."
            ) from error
        # A prompt is a person's words: "<|endoftext|>" in it is text, not the token.
        self._tokenizer.encode_special_tokens = True
        self._capacity = capacity
        self._start_token = base.manifest.graph.start_token
        self.end_token = base.manifest.graph.end_token
        self.vocabulary = max(self._tokenizer.get_vocab_size(), self.end_token + 1)

    def read(self, prompt: str, name: str) -> list[int]:
        """The start token and the prompt's.

        Raises:
            PromptTooLong: the prompt leaves ``name`` too little room to write.
        """
        # A line that has ended stays so: what comes next is another one. A space would hide the
        # beginning of the next word, which has it in its token.
        words = self._tokenizer.encode(prompt.strip(" \t"), add_special_tokens=False).ids
        most = self._capacity // 2
        if len(words) > most:
            raise PromptTooLong(
                f"That prompt is too long for “{name}” ({len(words)} tokens, and it reads at "
                f"most {most}): give a shorter one."
            )
        return [self._start_token, *words]

    def write(self, tokens: list[int]) -> str:
        """The text of some tokens."""
        text: str = self._tokenizer.decode(tokens, skip_special_tokens=True).strip()
        return text


def shorten(text: str, prompt: str) -> str:
    """End a post that the limit cut off at a whole word, but never inside its prompt; say so."""
    shorter = "".join(text.rsplit(maxsplit=1)[:1])
    kept = shorter if len(shorter) >= len(prompt.strip()) else text
    # A character of several tokens may be cut as well.
    return kept.rstrip("\N{REPLACEMENT CHARACTER}") + CUT_OFF
