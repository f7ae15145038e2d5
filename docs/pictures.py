"""Draws the pictures of this folder from what the bot really says: ``python -m docs.pictures``."""

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import discord
import typst

from bot.cogs.answer_buttons import AnswerButtons
from bot.cogs.answering import label_of
from bot.discord_kit.fonts import families, fonts
from bot.discord_kit.layout import lay_out
from bot.discord_kit.post_card import PostCard, draw
from bot.discord_kit.voice_name import voice_name
from bot.imitations import Face
from bot.jobs.job import Job
from bot.jobs.progress_text import progress_text

HERE = Path(__file__).parent

POSTS = (
    "my dream is a second chair. 💡\nthe first one has opinions.",
    "my dream is that the seal learns to knock.",
    "my dream is fog, but on a weekday.",
)
"""Our own, in the manner of the sample archive."""

TRAINING = Job(
    id=1,
    guild_id=1,
    channel_id=1,
    asked_by=1,
    name="Wick",
    bundle="wick-1",
    person="Tom Wick",
    base="smollm2",
    archive="archive",
    state="running",
    attempts=1,
    asked_at=datetime(2026, 11, 25, 14, tzinfo=UTC),
    stage="teaching, on cpu",
    fraction=0.62,
    seconds_left=47,
    held_out_before=1.84,
    held_out=1.41,
)


def main() -> None:
    """Draw all of them."""
    card = PostCard("Wick", "@wick", POSTS[0], None, "AI imitation")
    (HERE / "post_card.png").write_bytes(draw(card))
    face = Face("Wick", None, "AI imitation")
    [answer] = lay_out(POSTS, label_of(face, _Asker()))
    _draw("answer.png", voice_name(face.name), answer, _buttons())
    _draw("progress.png", "Mockingbird", progress_text(TRAINING, None), [])


class _Asker(discord.Object):
    display_name = "alice"

    def __init__(self) -> None:
        super().__init__(1)


def _buttons() -> list[list[str]]:
    rows: dict[int, list[str]] = {}
    for button in AnswerButtons.__view_children_items__.values():
        asked: dict[str, Any] = button.__discord_ui_model_kwargs__
        label = f"{asked['emoji']} {asked['label'] or ''}".strip()
        rows.setdefault(asked["row"] or 0, []).append(label)
    return list(rows.values())


def _draw(file: str, name: str, text: str, buttons: list[list[str]]) -> None:
    message = {
        "name": name,
        "color": "#b05fbb" if buttons else "#5865f2",
        "lines": text.split("\n"),
        "buttons": buttons,
    }
    picture = typst.compile(
        (HERE / "message.typ").read_bytes(),
        format="png",
        ppi=144,
        font_paths=fonts(),
        sys_inputs={
            "messages": json.dumps({"fonts": families(), "mono": families(), "messages": [message]})
        },
    )
    (HERE / file).write_bytes(picture)


if __name__ == "__main__":
    main()
