"""Trainings that servers ask for: a queue in SQLite, and a process for each that runs."""
