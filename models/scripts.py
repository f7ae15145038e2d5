"""Scripts that are written without spaces between words, and what counts as a word of theirs."""

import re
from typing import Final

UNSPACED: Final = re.compile(
    # Thai, Lao, Tibetan, Myanmar, Khmer, kana, Han.
    "[\u0e00-\u0fff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
    "\U00020000-\U0003ffff]"
)

LETTERS_PER_WORD: Final = 2
"""A Chinese or Japanese word has about two; a Thai one more, whose vowel signs do not count as
letters."""
