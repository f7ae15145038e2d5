"""What a server's persona is, from its installation to its end."""

import asyncio
from dataclasses import replace
from datetime import UTC, datetime
from itertools import chain

import aiosqlite

from bot.refusal import Refusal
from bot.store import ServerPersona, answers, chats, quizzes, server_personas
from models import Bundle, BundleError, Store, slugify


class PersonaError(Refusal):
    """A persona that cannot be had on a server."""


class NobodyHereError(PersonaError):
    """A server without personas."""

    def __init__(self, guild_id: int) -> None:
        super().__init__(
            "No persona lives on this server yet: an admin can make one with `/persona train`, or "
            "whoever hosts me adds one with "
            f"`python -m bot persona install NAME --guild {guild_id}`."
        )


def bundle_slug(guild_id: int, name: str) -> str:
    """The store's folder for a persona that a server trains: two servers may both have an “Ada”.

    Raises:
        BundleError: nothing is left of the name.
    """
    return f"{slugify(name)[:26].strip('-')}-{guild_id}"


class Personas:
    """The personas of every server, and their bundles.

    Rows are read anew for every question, so what another process installs is there at once.
    """

    def __init__(self, store: Store, database: aiosqlite.Connection) -> None:
        self._store = store
        self._database = database
        self._opened: dict[tuple[str, int | None], Bundle] = {}

    async def install(self, guild_id: int, name: str) -> ServerPersona:
        """Let the store's persona called ``name`` speak on a server.

        Where it speaks already, its newest version does now; what is known of it there stays.

        Raises:
            BundleError: the store has no such persona, or its bundle cannot be used.
            PersonaError: another of that name lives there.
        """
        slug = slugify(name)
        bundle = await self._open(slug, None)
        there = await self.of_server(guild_id)
        if before := await self.with_bundle(guild_id, slug):
            persona = replace(before, version=None)
        elif same := next((each for each in there if _is_called(each, slug)), None):
            raise PersonaError(
                f"The server has another “{same.name}” already: `/persona remove` there comes "
                "first."
            )
        else:
            persona = ServerPersona(
                guild_id, slug, bundle.manifest.name, datetime.now(UTC), bundle=slug
            )
        await server_personas.put(self._database, persona)
        return persona

    async def check_free(self, guild_id: int, name: str) -> None:
        """See that a server has no persona of that name, nor one that was trained under it.

        Raises:
            PersonaError: it has, or nothing is left of the name.
        """
        slug = _new_slug(name)
        bundle = bundle_slug(guild_id, name)
        for each in await self.of_server(guild_id):
            if _is_called(each, slug) or each.bundle == bundle:
                raise PersonaError(
                    f"“{each.name}” lives here already: `/persona retrain` teaches it anew, or "
                    "choose another name."
                )

    async def admit(
        self,
        guild_id: int,
        name: str,
        *,
        bundle: str,
        person: str,
        person_id: int | None,
        real_posts: bool,
    ) -> ServerPersona:
        """Take in what a server has trained; a linked member is still to be asked.

        One that was taught anew stays who it was: what it is called and looks like, whose voice it
        is, and what they have agreed to. A member is asked where it was nobody's yet.

        Raises:
            BundleError: its bundle is not there, or cannot be used.
        """
        await self._open(bundle, None)
        persona = ServerPersona(
            guild_id,
            slugify(name),
            name,
            datetime.now(UTC),
            bundle=bundle,
            person=person,
            person_id=person_id,
            consent="stated" if person_id is None else "asked",
            real_posts=real_posts,
        )
        if before := await self.with_bundle(guild_id, bundle):
            persona = replace(
                persona, slug=before.slug, name=before.name, avatar_url=before.avatar_url
            )
            if person_id is None or before.person_id is not None:
                # Others may have linked it, or its member answered, since the training began.
                persona = replace(
                    persona,
                    person_id=before.person_id,
                    consent=before.consent,
                    real_posts=before.real_posts,
                )
        await server_personas.put(self._database, persona)
        return persona

    async def remove(self, guild_id: int, name: str) -> ServerPersona:
        """Take a persona off a server; its bundle stays in the store.

        Raises:
            PersonaError: it does not live there.
        """
        persona = await self.find(guild_id, name)
        await self.delete(persona)
        return persona

    async def agree(self, persona: ServerPersona) -> None:
        """Let a persona speak, whose person was asked and agreed."""
        await server_personas.put(self._database, replace(persona, consent="given"))

    async def link(
        self, guild_id: int, name: str, member_id: int, avatar_url: str
    ) -> ServerPersona:
        """Say that a persona is a member's voice: until they agree, it is silent.

        Raises:
            PersonaError: it does not live there, is linked to another, or the member has agreed.
        """
        persona = await self.find(guild_id, name)
        if persona.person_id not in {None, member_id}:
            raise PersonaError(
                f"“{persona.name}” is linked to another member already: they can end that with "
                "`/persona unlink` once they have agreed, and an admin with `/persona remove`."
            )
        if persona.consent == "given":
            raise PersonaError(
                f"“{persona.name}” is that member's voice already, and they agreed: just use it."
            )
        linked = replace(
            persona,
            person_id=member_id,
            consent="asked",
            avatar_url=persona.avatar_url or avatar_url,
        )
        await server_personas.put(self._database, linked)
        return linked

    async def unlink(self, guild_id: int, name: str, asked_by: int) -> ServerPersona:
        """Say that a persona is no member's voice, as that member alone may.

        Raises:
            PersonaError: it does not live there, is not linked, its person was asked and has not
                answered, which nobody may get around, or somebody else asks.
        """
        persona = await self.find(guild_id, name)
        if persona.person_id is None:
            raise PersonaError(f"“{persona.name}” is not linked to a member.")
        if persona.consent == "asked":
            raise PersonaError(
                f"“{persona.name}” waits for its person's answer: `/persona remove` deletes it."
            )
        if persona.person_id != asked_by:
            raise PersonaError(
                f"“{persona.name}” is a member's voice, and only they can unlink it: an admin can "
                "delete it here with `/persona remove`."
            )
        unlinked = replace(persona, person_id=None, consent="stated")
        await server_personas.put(self._database, unlinked)
        return unlinked

    async def picture(self, guild_id: int, name: str, avatar_url: str | None) -> ServerPersona:
        """Give a persona a picture, by its address, or none.

        Raises:
            PersonaError: it does not live there.
        """
        persona = await self.find(guild_id, name)
        pictured = replace(persona, avatar_url=avatar_url)
        await server_personas.put(self._database, pictured)
        return pictured

    async def rename(self, guild_id: int, name: str, new_name: str) -> ServerPersona:
        """Call a persona otherwise.

        Raises:
            PersonaError: it does not live there, another has that name, or nothing is left of it.
        """
        persona = await self.find(guild_id, name)
        slug = _new_slug(new_name)
        for each in await self.of_server(guild_id):
            if _is_called(each, slug) and each.slug != persona.slug:
                raise PersonaError(f"“{each.name}” lives here already: choose another name.")
        # Its slug stays, by which answers, chats and guesses know it.
        renamed = replace(persona, name=new_name)
        await server_personas.put(self._database, renamed)
        return renamed

    async def rollback(self, guild_id: int, name: str) -> ServerPersona:
        """Let the version before the present one speak.

        Raises:
            PersonaError: it does not live there, or there is none before.
            BundleError: that version cannot be used.
        """
        persona = await self.find(guild_id, name)
        versions = self._store.versions(persona.bundle)
        now = persona.version or versions[-1]
        earlier = [version for version in versions if version < now]
        if not earlier:
            raise PersonaError(
                f"“{persona.name}” has no version before {now}: `/persona retrain` makes a new one."
            )
        back = replace(persona, version=earlier[-1])
        await self.bundle(back)
        await server_personas.put(self._database, back)
        return back

    async def of_server(self, guild_id: int) -> list[ServerPersona]:
        """The personas of one server, by name."""
        return await server_personas.of_guild(self._database, guild_id)

    async def of_person(self, person_id: int) -> list[ServerPersona]:
        """The personas of every server that are linked to one person."""
        return await server_personas.of_person(self._database, person_id)

    async def with_bundle(self, guild_id: int, bundle: str) -> ServerPersona | None:
        """The persona of a server that one bundle of the store speaks for, if there is one."""
        there = await self.of_bundle(bundle)
        return next((each for each in there if each.guild_id == guild_id), None)

    async def of_bundle(self, bundle: str) -> list[ServerPersona]:
        """The personas of every server that one bundle of the store speaks for."""
        return await server_personas.of_bundle(self._database, bundle)

    async def everywhere(self) -> list[ServerPersona]:
        """The personas of every server, server by server."""
        return await server_personas.everywhere(self._database)

    async def find(self, guild_id: int, name: str) -> ServerPersona:
        """The persona of this server that ``name`` means, however it is spelt.

        Raises:
            PersonaError: no such persona lives there.
        """
        wanted = _slug_or_nothing(name)
        there = await self.of_server(guild_id)
        if not there:
            raise NobodyHereError(guild_id)
        by_slug = (persona for persona in there if persona.slug == wanted)
        # Names are made slugs only for those that are called otherwise than they were.
        by_name = (persona for persona in there if _is_called(persona, wanted))
        found = next(chain(by_slug, by_name), None)
        if found is None:
            raise PersonaError(
                f"No persona called “{name}” lives on this server: `/persona list` shows who does."
            )
        return found

    async def speaker(self, guild_id: int, name: str) -> ServerPersona:
        """The same, if it may speak.

        Raises:
            PersonaError: no such persona lives there, or its person has not agreed yet.
        """
        return _if_agreed(await self.find(guild_id, name))

    async def speaker_of(self, guild_id: int, member_id: int) -> ServerPersona:
        """The persona of this server that is linked to a member, if it may speak.

        Raises:
            PersonaError: there is none, or its person has not agreed yet.
        """
        for persona in await self.of_server(guild_id):
            if persona.person_id == member_id:
                return _if_agreed(persona)
        raise PersonaError(
            "That member has no persona here: an admin can link one with `/persona link`."
        )

    async def bundle(self, persona: ServerPersona) -> Bundle:
        """The bundle that speaks for ``persona``, checked once and then remembered.

        Raises:
            BundleError: it left the store, or cannot be used.
        """
        return await self._open(persona.bundle, persona.version)

    def keeps_posts(self, persona: ServerPersona) -> bool:
        """Whether real posts are kept with a persona's bundle."""
        return self._store.keeps_posts(persona.bundle)

    async def delete(self, persona: ServerPersona) -> None:
        """Take one off its server that was looked up before, with what was asked of it there."""
        server, slug = persona.guild_id, persona.slug
        await answers.delete_of_persona(self._database, server, slug)
        await quizzes.delete_of_persona(self._database, server, slug)
        await chats.delete_of_persona(self._database, server, slug)
        await server_personas.delete(self._database, server, slug)

    async def delete_bundle(self, bundle: str) -> None:
        """Delete a bundle of the store, with all its versions.

        Raises:
            BundleError: something of it could not be removed.
        """
        await asyncio.to_thread(self._store.forget, bundle)

    def close(self, bundle: str) -> list[Bundle]:
        """Remember a bundle no longer; gives what was opened of it, which memory may hold."""
        opened = [key for key in self._opened if key[0] == bundle]
        return [self._opened.pop(key) for key in opened]

    async def _open(self, bundle: str, version: int | None) -> Bundle:
        opened = self._opened.get((bundle, version))
        newest = self._store.versions(bundle)[-1:]
        if opened is None or (version is None and newest != [opened.version]):
            # Checking reads every byte of the bundle, so it must not hold up the event loop.
            if version is None:
                opened = await asyncio.to_thread(self._store.latest, bundle)
            else:
                opened = await asyncio.to_thread(self._store.open, bundle, version)
            self._opened[bundle, version] = opened
        return opened


def _is_called(persona: ServerPersona, slug: str | None) -> bool:
    return slug in {persona.slug, slugify(persona.name)}


def _if_agreed(persona: ServerPersona) -> ServerPersona:
    if persona.consent == "asked":
        raise PersonaError(
            f"“{persona.name}” is somebody's voice, and they have not agreed yet: only they can, "
            "with the button that I sent."
        )
    return persona


def _new_slug(name: str) -> str:
    try:
        return slugify(name)
    except BundleError as error:
        raise PersonaError(str(error)) from error


def _slug_or_nothing(name: str) -> str | None:
    try:
        return slugify(name)
    except BundleError:
        return None
