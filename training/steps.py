"""The steps from an archive to a bundle, each over the run's folder, and the whole path."""

import hashlib
import json
import shutil
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

from peft import PeftModel

from models import (
    KEPT_POSTS,
    SPOKEN_INTENSITY,
    Base,
    Bundle,
    CopyGuard,
    Manifest,
    Store,
    check_slug,
    slugify,
)
from training.bases import BaseModel, fetch_base
from training.card import write_card
from training.cleaning import Links
from training.corpus import Corpus, CorpusError, Counts, Replies, build_joint_corpus
from training.device import best_device
from training.ending import end_bias
from training.evaluate import fidelity_of
from training.extraction import extraction
from training.finetune import finetune
from training.generation import Sampling, write_posts
from training.history import write_history
from training.languages import languages_of
from training.likelihood import bits_per_character, torch_logits
from training.progress import Progress
from training.provenance import UNTOLD, Provenance
from training.proving import prove
from training.recipe import Recipe
from training.run import Run, RunError, StoredCorpus, Taught
from training.samples import samples_of
from training.sources import Owner, read_note, read_owner, read_posts
from training.tracking import UNTRACKED, Tracking, watch
from training.weights import merge

_WRITTEN: Final = 100
"""Posts that are judged; a share of them is known to some eight points."""
_WRITTEN_BY_THE_BASE: Final = 30
"""The floor needs no more, and the base, which ends no post by itself, takes long for each."""


@dataclass(frozen=True, slots=True)
class Selection:
    """Which posts are learnt from, and in what form; as ``build_joint_corpus`` says."""

    links: Links = "drop"
    replies: Replies = "keep"
    mask_handles: bool = False
    limit: int | None = None
    unlisted: bool = False


def ingest(archives: Sequence[Path], selection: Selection, progress: Progress) -> Corpus:
    """Read an archive, or several of one voice, and make a corpus, telling counts and warnings.

    Raises:
        SourceError: an archive cannot be read.
        CorpusError: too little is left of it, or two are of one account.
    """
    many = len(archives) > 1
    with progress.stage(f"reading {len(archives)} archives" if many else "reading the archive"):
        owners = [read_owner(archive) for archive in archives]
        notes = [read_note(archive) for archive in archives]
        posts = [read_posts(archive, unlisted=selection.unlisted) for archive in archives]
        corpus = build_joint_corpus(
            list(zip(_names_of(archives, owners), posts, strict=True)),
            links=selection.links,
            replies=selection.replies,
            mask_handles=selection.mask_handles,
            limit=selection.limit,
        )
    for account in corpus.accounts:
        progress.say(_told(account.counts, f"posts of {account.name}"))
    if many:
        whose = f"posts of all {len(archives)}, equally many of each"
    else:
        whose = f"posts of @{owners[0].handle}" if owners[0] else "posts"
    progress.say(_told(corpus.counts, whose))
    for note in [*dict.fromkeys(filter(None, notes)), *corpus.warnings]:
        progress.say(f"  note: {note}")
    return corpus


def _names_of(archives: Sequence[Path], owners: Sequence[Owner | None]) -> list[str]:
    """What to call each archive's account: by its handle, or by the file's name."""
    names: list[str] = []
    for archive, owner in zip(archives, owners, strict=True):
        name = f"@{owner.handle}" if owner else archive.name
        if name in names:
            if owner:
                raise CorpusError(f"Two archives are of {name}: give each account once.")
            name = f"{name} ({len(names) + 1})"
        names.append(name)
    return names


def _told(counts: Counts, whose: str) -> str:
    return (
        f"  {counts.downloaded:,} {whose}: {counts.retweets:,} reposts, {counts.short:,} too "
        f"short, {counts.exact_duplicates + counts.near_duplicates:,} repeated; "
        f"{counts.kept:,} kept ({counts.characters:,} characters)"
    )


def teach(
    run: Run,
    base: BaseModel,
    base_as_asked: str,
    recipe: Recipe,
    progress: Progress,
    measured: Callable[[Mapping[str, float]], None] = lambda _: None,
) -> None:
    """Fine-tune ``base`` on the run's corpus; done already just so, this does nothing.

    ``measured`` is told the history as it comes, as ``finetune`` says.

    Raises:
        RunError: the run has no corpus.
        TeachingError: it came to nothing.
    """
    corpus = run.corpus()
    run.write_lesson(base.digest(), recipe)
    if run.is_taught():
        return
    result = finetune(
        base, corpus.train, corpus.held_out, recipe, run.checkpoint, progress, measured
    )
    write_history(result.history, run.history, run.picture)
    if isinstance(result.model, PeftModel):
        # PEFT writes where the base lay; a bundle says its name, not a folder of this disk.
        result.model.peft_config["default"].base_model_name_or_path = base.name
        # The embeddings were not taught; left to itself, PEFT asks the hub whether they were.
        result.model.save_pretrained(run.weights, save_embedding_layers=False)
    else:
        result.model.save_pretrained(run.weights)
    run.write_taught(
        Taught(
            base=base_as_asked,
            base_digest=base.digest(),
            method=recipe.method,
            recipe=recipe.as_json(),
            epochs=result.history[-1]["epoch"],
            strength=result.strength,
            tokens_per_second=result.tokens_per_second,
            device=result.device,
            precision=result.precision,
        )
    )
    run.checkpoint.unlink()


def base_of(run: Run, say: Callable[[str], None]) -> BaseModel:
    """Find the base that the run was taught on.

    Raises:
        RunError: the run has not been taught, or its base is another one now.
        BaseModelError: it cannot be had.
    """
    taught = run.taught()
    base = fetch_base(taught.base, say)
    if base.digest() != taught.base_digest:
        raise RunError(
            f"{taught.base} is no longer the base that {run.folder} was taught on: run `python -m "
            f"training finetune --run {run.folder} --base {taught.base}` again."
        )
    return base


def evaluate(run: Run, base: BaseModel, progress: Progress) -> dict[str, Any]:
    """Measure base and persona on posts that neither teaching nor its stopping has seen.

    Raises:
        RunError: the run's steps before have not been done.
    """
    corpus, taught = run.corpus(), run.taught()
    tokenizer = base.tokenizer()
    with progress.stage("measuring", "some 10 s"):
        device = best_device()
        persona = merge(run.weights, taught.method, base).to(device)
        untaught_model = base.load().to(device).eval()
        untaught, own = (
            bits_per_character(torch_logits(model), corpus.test, tokenizer, base.context_length())
            for model in (untaught_model, persona)
        )
    progress.say(
        f"  bits per character on unseen posts: {untaught:.3f} before, {own:.3f} after "
        f"({own / untaught - 1:+.1%})"
    )
    intensity = SPOKEN_INTENSITY if taught.method == "lora" else 1.0
    speaker = merge(run.weights, taught.method, base, intensity=intensity).to(device)
    with progress.stage("finding where its posts end", "some 20 s"):
        bias = end_bias(speaker, tokenizer, corpus.train)
    with progress.stage("listening to it", "about a minute"):
        written = write_posts(speaker, tokenizer, _WRITTEN, 1, Sampling(end_bias=bias))
        fidelity = fidelity_of(written, corpus.train, corpus.test)
        untaught_posts = write_posts(untaught_model, tokenizer, _WRITTEN_BY_THE_BASE, seed=1)
        floor = fidelity_of(untaught_posts, corpus.train, corpus.test)
        attack = extraction(speaker, tokenizer, corpus.train)
    progress.say(
        f"  of {fidelity.posts} posts, {fidelity.copying.rate:.0%} copy a real one (real ones each "
        f"other: {fidelity.control.rate:.0%}); {fidelity.stopped:.0%} come to an end by themselves"
    )
    metrics: dict[str, Any] = {
        "bits_per_character": {"base": untaught, "own": own},
        "fidelity": fidelity.as_json(),
        "floor": floor.as_json(),  # the same of the base, which was taught nothing
        "end_bias": bias / intensity,
        "samples": samples_of(written, corpus.train + corpus.held_out + corpus.test),
        "extraction": asdict(attack),
        "measured_on": {"posts": len(corpus.test), "characters": sum(map(len, corpus.test))},
        "counts": corpus.counts,
        "languages": languages_of(corpus.train),
        # The base by its name: a folder of this disk is nobody else's business.
        "training": taught.model_dump(exclude={"base_digest"}) | {"base": base.name},
    }
    if corpus.accounts:
        metrics["accounts"] = [asdict(account) for account in corpus.accounts]
    run.write_metrics(metrics)
    return metrics


def export(
    run: Run,
    base: BaseModel,
    name: str,
    store: Store,
    progress: Progress,
    *,
    slug: str | None = None,
    keep_posts: int = 0,
    provenance: Provenance = UNTOLD,
) -> Bundle:
    """Write the run's persona into the store, and the base that is to speak for it.

    Args:
        run: with every step before done.
        base: what was taught.
        name: the persona's.
        store: where to.
        progress: told what is being done.
        slug: the persona's folder, if its name does not say it.
        keep_posts: how many of the newest posts, none of which taught, the bundle shows as they
            are.
        provenance: whose posts they are, for the card.

    Raises:
        RunError: the run's steps before have not been done.
        ExportError: what was exported does not agree with the model.
        BundleError: ``name`` or ``slug`` cannot name a persona, or the store is damaged.
    """
    folder_name = _folder_name(name, slug)
    corpus, taught, metrics = run.corpus(), run.taught(), run.metrics()
    unseen = corpus.held_out + corpus.test
    identity = _identity(base, taught)
    called = identity.model_copy(update={"name": slug or name})
    proved = prove(
        run.weights,
        taught.method,
        base,
        identity if taught.method == "lora" else called,
        unseen,
        corpus.train,
        run.folder,
        store,
        progress,
    )
    serving = proved.serving
    progress.say(
        f"  served in {serving.precision}: {serving.bits_per_character:.4f} bits per character "
        f"({serving.loss:+.2%} against fp32)"
    )
    manifest = Manifest(
        name=name,
        slug=slug,
        person=provenance.person,
        consent=provenance.consent,
        created=datetime.now(UTC),
        base=identity,
        method=taught.method,
        served_by=proved.base.path.name,
        end_bias=metrics["end_bias"],
        serving=serving,
        files={},
    )
    metrics |= {
        # What was learnt and how, as one digest: who trains the same again can see it.
        "run": run_digest(corpus, taught.base_digest, taught.recipe),
        "serving": serving.model_dump(),
        "parity": asdict(proved.parity),
        "seconds": progress.seconds,
    }
    with store.new_version(manifest) as folder:
        for file in (run.history, run.picture, *run.weights.iterdir()):
            if file.suffix in {".json", ".png", ".safetensors"}:  # not PEFT's own README
                # copyfile: safetensors writes files that only their owner may read.
                shutil.copyfile(file, folder / file.name)
        _write_json(folder / "metrics.json", metrics)
        CopyGuard.from_posts(corpus.train + unseen).write(folder / CopyGuard.FILE)
        if keep_posts:
            _write_json(folder / KEPT_POSTS, unseen[-keep_posts:])
        write_card(folder, manifest, proved.base.manifest, metrics)
    return store.latest(folder_name)


def train(
    archives: Sequence[Path],
    name: str,
    base_name: str,
    recipe: Recipe,
    store: Store,
    progress: Progress,
    selection: Selection = Selection(),
    *,
    slug: str | None = None,
    keep_posts: int = 0,
    provenance: Provenance = UNTOLD,
    tracking: Tracking = UNTRACKED,
) -> Bundle:
    """The whole path: archive in, bundle out. Interrupted and called again, it goes on.

    Args:
        archives: one, or those of several people who shall have one voice.
        name: the persona's.
        base_name: ``smollm2``, a hub id, or a folder.
        recipe: how it is taught.
        store: where to.
        progress: told what is being done.
        selection: what is learnt of the archives.
        slug: as in ``export``, and so is the next.
        keep_posts: of the newest.
        provenance: for the card.
        tracking: by what the training is tracked.

    Raises:
        SourceError, CorpusError, BaseModelError, TeachingError, ExportError, BundleError: as the
            steps do.
    """
    _folder_name(name, slug)
    corpus = ingest(archives, selection, progress)
    base = prepare_base(base_name, progress)
    return make_persona(
        corpus,
        name,
        base,
        base_name,
        recipe,
        store,
        progress,
        slug=slug,
        keep_posts=keep_posts,
        provenance=provenance,
        tracking=tracking,
    )


def prepare_base(base_name: str, progress: Progress) -> BaseModel:
    """Find the base, or fetch it.

    Raises:
        BaseModelError: it cannot be had.
    """
    with progress.stage("preparing the base model", "the first time: about 30 s") as stage:
        return fetch_base(base_name, say=stage.hint)


def make_persona(
    corpus: Corpus,
    name: str,
    base: BaseModel,
    base_as_asked: str,
    recipe: Recipe,
    store: Store,
    progress: Progress,
    *,
    slug: str | None = None,
    keep_posts: int = 0,
    provenance: Provenance = UNTOLD,
    tracking: Tracking = UNTRACKED,
) -> Bundle:
    """From a corpus and a base to the bundle: what ``train`` does after both are there.

    Raises:
        TeachingError, ExportError, BundleError: as the steps do.
    """
    folder_name = _folder_name(name, slug)
    told = _what_makes_it(corpus, base.digest(), recipe.as_json())
    run = Run(store.run_folder(folder_name, told))
    run.create()
    run.write_corpus(corpus)
    with watch(
        tracking,
        run.tracked,
        persona=name,
        slug=folder_name,
        base=base.name,
        recipe=recipe,
        corpus=corpus,
        say=progress.say,
    ) as watched:
        teach(run, base, base_as_asked, recipe, progress, watched.measured)
        evaluate(run, base, progress)
        bundle = export(
            run,
            base,
            name,
            store,
            progress,
            slug=slug,
            keep_posts=keep_posts,
            provenance=provenance,
        )
        watched.made(bundle)
    shutil.rmtree(run.folder)
    return bundle


def run_digest(corpus: Corpus | StoredCorpus, base_digest: str, recipe: dict[str, Any]) -> str:
    """SHA-256 (hex) of all that makes one training another; ``metrics.json`` keeps it as ``run``.

    Args:
        corpus: what is learnt.
        base_digest: ``BaseModel.digest`` of what learns it.
        recipe: ``Recipe.as_json`` of how.
    """
    return hashlib.sha256(_what_makes_it(corpus, base_digest, recipe).encode()).hexdigest()


def _what_makes_it(corpus: Corpus | StoredCorpus, base_digest: str, recipe: dict[str, Any]) -> str:
    return json.dumps([corpus.train, corpus.held_out, corpus.test, base_digest, recipe])


def _folder_name(name: str, slug: str | None) -> str:
    """The persona's in the store; ``name`` must be one that people can say either way."""
    by_name = slugify(name)
    return by_name if slug is None else check_slug(slug)


def _write_json(file: Path, content: Any) -> None:
    text = json.dumps(content, indent=2, ensure_ascii=False) + "\n"
    file.write_text(text, encoding="utf-8")


def _identity(base: BaseModel, taught: Taught) -> Base:
    return Base(
        name=base.name,
        architecture=base.architecture,
        digest=taught.base_digest,
        license=base.license,
    )
