"""How a decode graph is run: by the bot, and by training, which times it for the bot."""

from collections.abc import Mapping
from typing import Final

SESSION_ENTRIES: Final[Mapping[str, str]] = {
    "session.intra_op.allow_spinning": "1",
    "session.intra_op.spin_duration_us": "3000",
}
"""Of onnxruntime's session.

Threads that spin save a third of a step. They wait so for the next one, while a token is drawn, and
no longer: onnxruntime's own 40 ms would burn a core.
"""

ENVIRONMENT: Final[Mapping[str, str]] = {"ORT_GQA_DISABLE_FLASH_ATTENTION": "1"}
"""What onnxruntime has no other option for, to be set before there is a session.

Attention block by block is for a past far longer than posts have, and no faster on a few cores
whatever its length.
"""
