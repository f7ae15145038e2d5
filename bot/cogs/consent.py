"""The question to a member whose voice a persona is to be, and their answer."""

import re
from typing import Any, Self

import discord
from discord.ui import Button, DynamicItem

from bot.discord_kit.errors import tell
from bot.discord_kit.safe_text import safe
from bot.discord_kit.server import server_of
from bot.jobs.launcher import REAL_POSTS
from bot.personas import PersonaError, Personas
from bot.privacy import Privacy
from bot.store import ServerPersona


class ConsentButton(
    DynamicItem[Button[Any]], template=r"consent:(?P<answer>yes|no):(?P<slug>.{1,48})"
):
    """“I agree” or “No”; it works after a restart, and for the member who was asked alone."""

    personas: Personas
    privacy: Privacy

    def __init__(self, answer: str, slug: str) -> None:
        agree = answer == "yes"
        super().__init__(
            Button(
                label="I agree" if agree else "No, delete it",
                style=discord.ButtonStyle.success if agree else discord.ButtonStyle.danger,
                custom_id=f"consent:{answer}:{slug}",
            )
        )
        self._agree = agree
        self._slug = slug

    @classmethod
    async def from_custom_id(
        cls, _interaction: discord.Interaction, _item: discord.ui.Item[Any], match: re.Match[str], /
    ) -> Self:
        """The button as it was made, from what Discord kept of it."""
        return cls(match["answer"], match["slug"])

    async def callback(self, interaction: discord.Interaction) -> None:
        """Take the answer."""
        try:
            await self._take(interaction)
        except Exception as error:  # no view and no tree looks after an item like this one
            await tell(interaction, error)

    async def _take(self, interaction: discord.Interaction) -> None:
        persona = await self.personas.find(server_of(interaction), self._slug)
        if persona.person_id != interaction.user.id:
            raise PersonaError("Only the member who was asked can answer that.")
        name = f"**{safe(persona.name)}**"
        who = interaction.user.mention
        if self._agree:
            await self.personas.agree(persona)
            text = f"{who} agreed: {name} may speak here. `/privacy forget` ends it at any time."
        elif await self.privacy.forget_persona(persona):
            text = f"{who} said no: {name} is deleted, and what it learnt from, too."
        else:
            text = (
                f"{who} said no: {name} is deleted here. Servers where nobody linked it to them "
                "still have it: whoever hosts me can delete it there."
            )
        await interaction.response.edit_message(content=text, view=None)


def consent_question(persona: ServerPersona, asked_by: int) -> tuple[str, discord.ui.View]:
    """The question to the member that ``persona`` is linked to, and its buttons."""
    real_too = f", and that `/guess` shows up to {REAL_POSTS} of your real posts, word for word"
    text = (
        f"<@{persona.person_id}>, <@{asked_by}> had **{safe(persona.name)}** learn from your "
        "posts. Do you agree that it writes new ones in your manner here, labelled as AI"
        f"{real_too if persona.real_posts else ''}? Nobody can use it until you do."
    )
    view = discord.ui.View(timeout=None)
    view.add_item(ConsentButton("yes", persona.slug))
    view.add_item(ConsentButton("no", persona.slug))
    return text, view
