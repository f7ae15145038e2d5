"""The buttons under an answer. They work after a restart, too."""

import asyncio
import io
from contextlib import suppress
from typing import Literal, Self

import discord
from discord.ui import Button

from bot.cogs.answering import Answering
from bot.discord_kit.layout import posts_in
from bot.discord_kit.post_card import PostCard, draw
from bot.discord_kit.safe_text import safe
from bot.discord_kit.server import server_of
from bot.discord_kit.view import View, message_of
from bot.discord_kit.voices import place_of
from bot.refusal import Refusal

_OPENING = 3
"""Words of a post that “more like this” begins with."""


class AnswerButtons(View):
    """Another, more like this, as a picture, delete, 👍 and 👎."""

    def __init__(self, answering: Answering) -> None:
        super().__init__(timeout=None)
        self._answering = answering

    @discord.ui.button(label="Another", emoji="🎲", custom_id="answer:another")
    async def another(self, interaction: discord.Interaction, _button: Button[Self]) -> None:
        """One more post for the same ask."""
        _, ask = await self._answering.imitations.recall(message_of(interaction).id)
        await self._answering.answer(interaction, ask.with_prompt(ask.prompt, 1))

    @discord.ui.button(label="More like this", emoji="🔁", custom_id="answer:more")
    async def more(self, interaction: discord.Interaction, _button: Button[Self]) -> None:
        """Posts that begin as the first one does."""
        message = message_of(interaction)
        _, ask = await self._answering.imitations.recall(message.id)
        opening = " ".join(_posts(message)[0].split()[:_OPENING])
        await self._answering.answer(interaction, ask.with_prompt(opening, 3))

    @discord.ui.button(label="As a picture", emoji="🖼️", custom_id="answer:picture")
    async def picture(self, interaction: discord.Interaction, _button: Button[Self]) -> None:
        """Share a post as a picture; which, if there are several."""
        message = message_of(interaction)
        posts = _posts(message)
        if len(posts) == 1:
            await _share(interaction, message, posts[0], self._answering)
            return
        await interaction.response.send_message(
            "Which one?", view=_WhichPost(message, posts, self._answering), ephemeral=True
        )

    @discord.ui.button(label="Delete", emoji="🗑️", custom_id="answer:delete")
    async def delete(self, interaction: discord.Interaction, _button: Button[Self]) -> None:
        """Take the answer away: whoever asked may, and moderators."""
        message = message_of(interaction)
        asked_by, ask = await self._answering.imitations.recall(message.id)
        if interaction.user.id != asked_by and not interaction.permissions.manage_messages:
            raise Refusal("Only who asked for it can delete it, or a moderator.")
        await interaction.response.defer()
        for each in (*ask.earlier, message.id):
            await self._take_away(interaction, message, each)
        await self._answering.imitations.forget_answer(message.id)

    @discord.ui.button(emoji="👍", custom_id="answer:up", row=1)
    async def up(self, interaction: discord.Interaction, _button: Button[Self]) -> None:
        """They like it."""
        await self._vote(interaction, 1)

    @discord.ui.button(emoji="👎", custom_id="answer:down", row=1)
    async def down(self, interaction: discord.Interaction, _button: Button[Self]) -> None:
        """They do not."""
        await self._vote(interaction, -1)

    async def _vote(self, interaction: discord.Interaction, value: Literal[-1, 1]) -> None:
        message = message_of(interaction)
        await self._answering.imitations.vote(message.id, interaction.user.id, value)
        await interaction.response.send_message("Counted, thank you.", ephemeral=True)

    async def _take_away(
        self, interaction: discord.Interaction, message: discord.Message, message_id: int
    ) -> None:
        place = place_of(interaction.channel, interaction.app_permissions)
        is_mine = message.webhook_id in {None, interaction.application_id}
        if place is not None and not is_mine:
            await self._answering.voices.delete(place, message_id)
        else:
            with suppress(discord.NotFound):
                channel = interaction.client.get_partial_messageable(message.channel.id)
                await channel.get_partial_message(message_id).delete()


class _WhichPost(View):
    """Asks which post of an answer shall be shared."""

    def __init__(self, message: discord.Message, posts: list[str], answering: Answering) -> None:
        super().__init__(timeout=600)
        self._message = message
        self._posts = posts
        self._answering = answering
        self.choose.options = [
            discord.SelectOption(label=post.replace("\n", " ")[:100], value=str(number))
            for number, post in enumerate(posts)
        ]

    @discord.ui.select(cls=discord.ui.Select, placeholder="A post")
    async def choose(
        self, interaction: discord.Interaction, select: discord.ui.Select[Self]
    ) -> None:
        """Share it."""
        post = self._posts[int(select.values[0])]
        await _share(interaction, self._message, post, self._answering)


async def _share(
    interaction: discord.Interaction, message: discord.Message, post: str, answering: Answering
) -> None:
    """Let whoever wrote a post say it again as a picture."""
    await answering.check(interaction)
    place = place_of(interaction.channel, interaction.app_permissions)
    _, ask = await answering.imitations.recall(message.id)
    await interaction.response.defer(ephemeral=place is not None, thinking=True)
    face = await answering.imitations.face(server_of(interaction), ask)
    card = PostCard(
        name=face.name,
        handle=f"@{ask.personas[0]}" if len(ask.personas) == 1 else "",
        text=post,
        avatar=await _picture_at(interaction.client, face.avatar_url),
        label=face.label,
    )
    picture = await asyncio.to_thread(draw, card)
    file = discord.File(io.BytesIO(picture), "post.png", description=post[:1000])
    line = f"-# shared by {safe(f'@{interaction.user.display_name}')}"
    if await answering.speak(interaction, place, face, [line], file=file):
        await interaction.delete_original_response()
    else:
        file.reset()
        await interaction.followup.send(line, file=file)


async def _picture_at(client: discord.Client, url: str | None) -> bytes | None:
    if url is None:
        return None
    try:
        return await client.http.get_from_cdn(url)
    except (discord.HTTPException, OSError):
        return None  # initials do


def _posts(message: discord.Message) -> list[str]:
    """The posts that a message shows.

    Raises:
        Refusal: it shows none, since somebody took its embed away.
    """
    text = "\n\n".join([message.content, *(embed.description or "" for embed in message.embeds)])
    posts = posts_in(text)
    if not posts:
        raise Refusal("There is no post in that message any more: ask anew with `/imitate`.")
    return posts
