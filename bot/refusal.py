"""Whatever a person asked for and cannot have."""


class Refusal(Exception):
    """The message is one sentence for the person who asked, and says what to do next."""
