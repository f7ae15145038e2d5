"""The engine: requests in, posts out. One thread owns onnxruntime; asyncio callers await."""

from bot.engine.engine import MEGABYTE, ROWS, Engine
from bot.engine.request import (
    MOST_IN_A_MIX,
    EngineBusy,
    EngineError,
    EngineLate,
    Mix,
    MixError,
    PromptTooLong,
    Request,
    Sampling,
)

__all__ = [
    "MEGABYTE",
    "MOST_IN_A_MIX",
    "ROWS",
    "Engine",
    "EngineBusy",
    "EngineError",
    "EngineLate",
    "Mix",
    "MixError",
    "PromptTooLong",
    "Request",
    "Sampling",
]
