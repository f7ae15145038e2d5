"""The engine: requests in, posts out. One thread owns onnxruntime; asyncio callers await."""

from bot.engine.engine import Engine
from bot.engine.request import EngineBusy, EngineError, PromptTooLong, Request, Sampling

__all__ = ["Engine", "EngineBusy", "EngineError", "PromptTooLong", "Request", "Sampling"]
