"""How a person's client turns what they do into an interaction's data."""


class Impossible(AssertionError):
    """No Discord client would let a person do that: the test, or what the bot offers, is wrong."""
