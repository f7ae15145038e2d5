"""Benchmarks: how fast the engine writes, beside others on the very same weights."""
