"""Discord in, Discord out: each command parses, calls one service, and renders."""
