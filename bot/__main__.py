"""The command line: ``python -m bot``."""

import asyncio
import json
import math
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Annotated, TypeVar

import discord
import typer
from pydantic import ValidationError
from rich.console import Console
from rich.table import Table
from rich.text import Text

from bot.app import StartError, open_personas, serve
from bot.config import Settings
from bot.engine import MOST_IN_A_MIX, Engine, EngineError, Mix, Request
from bot.jobs.launcher import train_here
from bot.personas import Personas, bundle_slug
from bot.refusal import Refusal
from bot.store import DatabaseError
from models import SPOKEN_INTENSITY, BundleError, Store

app = typer.Typer(
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    help="Mockingbird, speaking.",
)
persona_app = typer.Typer(no_args_is_help=True, help="Which personas speak on which server.")
app.add_typer(persona_app, name="persona")

Name = Annotated[str, typer.Argument(help="The persona's name.")]
Guild = Annotated[
    int, typer.Option(min=1, help="The server's id (developer mode → right-click → Copy ID).")
]

Answer = TypeVar("Answer")


@app.command()
def say(
    name: Name,
    prompt: Annotated[str, typer.Argument(help="How each post begins.")] = "",
    *,
    count: Annotated[int, typer.Option("-n", "--count", min=1, max=50)] = 5,
    blend: Annotated[
        list[str] | None,
        typer.Option(help="Another persona to blend in, as NAME or NAME=WEIGHT (1 if left out)."),
    ] = None,
    intensity: Annotated[
        float | None,
        typer.Option(
            min=0,
            help="0 is the base, 1 what was learnt, above 1 more so; left out, as on Discord: "
            f"{SPOKEN_INTENSITY}.",
        ),
    ] = None,
    store: Annotated[Path | None, typer.Option(help="The folder of bundles.")] = None,
    seed: Annotated[int | None, typer.Option(help="The same seed, the same posts.")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="A JSON list, nothing else.")] = False,
) -> None:
    """Write posts in a persona's voice, here in the terminal."""
    with _errors_as_sentences():
        mix = _mix(Store(store or Settings().store), [f"{name}=1", *(blend or [])], intensity)
        texts = asyncio.run(_write(Request(mix, prompt, count, seed)))
    if as_json:
        typer.echo(json.dumps(texts, ensure_ascii=False))
    else:
        _show(mix, texts)


@app.command()
def run() -> None:
    """Be on Discord until Ctrl-C."""
    with _errors_as_sentences():
        discord.utils.setup_logging()
        # It never joins a voice channel, so nobody need hear what it would lack there.
        discord.VoiceClient.warn_nacl = discord.VoiceClient.warn_dave = False
        with suppress(KeyboardInterrupt, asyncio.CancelledError):
            asyncio.run(serve(Settings()))


@persona_app.command()
def install(name: Name, guild: Guild) -> None:
    """Let a persona of the store speak on a server."""
    persona = _ask(lambda personas: personas.install(guild, name))
    typer.echo(f"{persona.name} now lives on {guild}: ask there with /imitate.")


@persona_app.command("import")
def import_archive(
    archive: Annotated[Path, typer.Argument(exists=True, help="Posts, of any size.")],
    name: Name,
    guild: Guild,
    *,
    person: Annotated[str, typer.Option(help="Whose posts they are; that they agreed is on you.")],
    real_posts: Annotated[
        bool, typer.Option("--real-posts", help="They let /guess show some of their real posts.")
    ] = False,
) -> None:
    """Train a persona here, as /persona train does, for archives that Discord takes no more."""
    with _errors_as_sentences():
        settings = Settings()
        slug = bundle_slug(guild, name)
        _ask(lambda personas: personas.check_free(guild, name))
        code = train_here(
            archive,
            name=name,
            slug=slug,
            base=settings.training_base,
            store=settings.store,
            person=person,
            real_posts=real_posts,
        )
        if code:
            raise typer.Exit(code)  # the training has said why
        _ask(
            lambda personas: personas.admit(
                guild, name, bundle=slug, person=person, person_id=None, real_posts=real_posts
            )
        )
    typer.echo(f"{name} now lives on {guild}: ask there with /imitate.")


@persona_app.command()
def remove(name: Name, guild: Guild) -> None:
    """Take a persona off a server; its bundle stays in the store."""
    persona = _ask(lambda personas: personas.remove(guild, name))
    typer.echo(f"{persona.name} no longer lives on {guild}.")


@persona_app.command("list")
def list_personas(
    guild: Annotated[int | None, typer.Option(help="Only this server.")] = None,
) -> None:
    """Show which personas speak on which server."""
    found = _ask(
        lambda personas: personas.everywhere() if guild is None else personas.of_server(guild)
    )
    table = Table("server", "persona", "since", box=None)
    for persona in found:
        table.add_row(str(persona.guild_id), Text(persona.name), f"{persona.installed_at:%Y-%m-%d}")
    Console().print(table if found else "No persona lives there yet.")


def _ask(question: Callable[[Personas], Awaitable[Answer]]) -> Answer:
    """Put one question to the personas of every server."""

    async def ask() -> Answer:
        async with open_personas(Settings()) as personas:
            return await question(personas)

    with _errors_as_sentences():
        return asyncio.run(ask())


def _mix(store: Store, parts: list[str], intensity: float | None) -> Mix:
    """The personas of ``NAME`` or ``NAME=WEIGHT`` each, blended."""
    if len(parts) > MOST_IN_A_MIX:
        raise typer.BadParameter(f"at most {MOST_IN_A_MIX} personas can be blended")
    weighted = []
    for part in parts:
        name, equals, weight = part.rpartition("=")
        try:
            number = float(weight) if equals else 1.0
        except ValueError:
            number = 0
        if not 0 < number < math.inf:
            raise typer.BadParameter(f"“{weight}” is no weight above 0 (--blend NAME=WEIGHT)")
        weighted.append((store.latest(name if equals else part), number))
    return Mix.spoken(*weighted, intensity=intensity)


async def _write(request: Request) -> list[str]:
    async with Engine() as engine:
        return await engine.write(request)


def _show(mix: Mix, texts: list[str]) -> None:
    listing = Table.grid(padding=(0, 1))
    for number, text in enumerate(texts, start=1):
        listing.add_row(Text(f"{number:>2}", "dim"), Text(text))
        listing.add_row()
    console = Console()
    console.print(Text.assemble("\n", (mix.name, "bold"), ("  AI imitation\n", "dim")))
    console.print(listing)
    paths = " and ".join(str(persona.path) for persona, _ in mix.parts)
    where = f"Written by {paths}: README.md is its card, metrics.json its figures."
    console.print(Text(where, "dim"), soft_wrap=True)


@contextmanager
def _errors_as_sentences() -> Iterator[None]:
    """End with exit code 2 and one sentence on stderr where a person can do something about it."""
    try:
        yield
    except (BundleError, DatabaseError, EngineError, Refusal, StartError) as error:
        sentence = str(error)
    except ValidationError as error:
        [first, *_] = error.errors()
        sentence = f"The setting {'.'.join(map(str, first['loc']))} is wrong: {first['msg']}."
    else:
        return
    typer.echo(sentence, err=True)
    raise typer.Exit(2)


if __name__ == "__main__":
    app()
