"""Benchmarks: how fast the engine writes and a training runs, and how true the voices are."""
