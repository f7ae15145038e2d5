"""What the bot answered the one who asked."""

from simcord import InteractionResult


def said(result: InteractionResult) -> str:
    """The one answer, which nobody else sees."""
    [answer] = [each for each in [result.response, *result.followups] if each is not None]
    assert answer.ephemeral
    return answer.content
