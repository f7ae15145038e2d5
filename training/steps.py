"""The steps from an archive to a bundle, each over the run's folder, and the whole path."""

import json
import shutil
import tempfile
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

from peft import PeftModel

from models import (
    KEPT_POSTS,
    Base,
    BaseBundle,
    Bundle,
    Candidate,
    CopyGuard,
    Manifest,
    Store,
    check_slug,
    read_adapter,
    slugify,
)
from training.bases import BaseModel, fetch_base
from training.card import write_card
from training.cleaning import Links
from training.corpus import Corpus, CorpusError, Counts, Replies, build_joint_corpus
from training.evaluate import fidelity_of
from training.export import check_parity, export_onnx
from training.extraction import extraction
from training.finetune import finetune
from training.generation import write_posts
from training.history import write_history
from training.likelihood import bits_per_character, onnx_logits, torch_logits
from training.progress import Progress
from training.recipe import Recipe
from training.run import Run, Taught
from training.serving import Proof, find_base, make_base
from training.serving_graph.calibration import channel_peaks
from training.sources import Owner, read_owner, read_posts
from training.weights import merge, write_model

_WRITTEN: Final = 100
"""Posts that are judged; a share of them is known to some eight points."""


@dataclass(frozen=True, slots=True)
class Selection:
    """Which posts are learnt from, and in what form; as ``build_joint_corpus`` says."""

    links: Links = "drop"
    replies: Replies = "keep"
    mask_handles: bool = False
    limit: int | None = None


def ingest(archives: Sequence[Path], selection: Selection, progress: Progress) -> Corpus:
    """Read an archive, or several of one voice, and make a corpus, telling counts and warnings.

    Raises:
        SourceError: an archive cannot be read.
        CorpusError: too little is left of it, or two are of one account.
    """
    many = len(archives) > 1
    with progress.stage(f"reading {len(archives)} archives" if many else "reading the archive"):
        owners = [read_owner(archive) for archive in archives]
        corpus = build_joint_corpus(
            list(zip(_names_of(archives, owners), map(read_posts, archives), strict=True)),
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
    if any(owners):
        progress.say(
            "  note: an export also holds posts made to a private circle; "
            "if there are any, they were read too"
        )
    for warning in corpus.warnings:
        progress.say(f"  note: {warning}")
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
    run: Run, base: BaseModel, base_as_asked: str, recipe: Recipe, progress: Progress
) -> None:
    """Fine-tune ``base`` on the run's corpus; done already, this does nothing.

    Raises:
        RunError: the run has no corpus.
    """
    if run.is_taught():
        return
    corpus = run.corpus()
    result = finetune(base, corpus.train, corpus.held_out, recipe, run.checkpoint, progress)
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


def evaluate(run: Run, base: BaseModel, progress: Progress) -> dict[str, Any]:
    """Measure base and persona on posts that neither teaching nor its stopping has seen.

    Raises:
        RunError: the run's steps before have not been done.
    """
    corpus, taught = run.corpus(), run.taught()
    tokenizer = base.tokenizer()
    with progress.stage("measuring", "some 10 s"):
        persona = merge(run.weights, taught.method, base)
        untaught, own = (
            bits_per_character(torch_logits(model), corpus.test, tokenizer, base.context_length())
            for model in (base.load().eval(), persona)
        )
    progress.say(
        f"  bits per character on unseen posts: {untaught:.3f} before, {own:.3f} after "
        f"({own / untaught - 1:+.1%})"
    )
    with progress.stage("listening to it", "about a minute"):
        written = write_posts(persona, tokenizer, _WRITTEN, seed=1)
        fidelity = fidelity_of(written, corpus.train, corpus.test)
        attack = extraction(persona, tokenizer, corpus.train)
    progress.say(
        f"  of {fidelity.posts} posts, {fidelity.copying.rate:.0%} copy a real one (real ones each "
        f"other: {fidelity.control.rate:.0%}); {fidelity.stopped:.0%} come to an end by themselves"
    )
    metrics: dict[str, Any] = {
        "bits_per_character": {"base": untaught, "own": own},
        "fidelity": fidelity.as_json(),
        "extraction": asdict(attack),
        "measured_on": {"posts": len(corpus.test), "characters": sum(map(len, corpus.test))},
        "counts": corpus.counts,
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

    Raises:
        RunError: the run's steps before have not been done.
        ExportError: what was exported does not agree with the model.
        BundleError: ``name`` or ``slug`` cannot name a persona, or the store is damaged.
    """
    folder_name = _folder_name(name, slug)
    corpus, taught, metrics = run.corpus(), run.taught(), run.metrics()
    with tempfile.TemporaryDirectory(dir=run.folder, prefix="export-") as temporary:
        merged = Path(temporary) / "merged"
        with progress.stage("exporting to ONNX", "about 30 s"):
            write_model(merge(run.weights, taught.method, base), base.tokenizer(), merged)
            exact = export_onnx(merged)
        with progress.stage("comparing it with torch", "about 15 s"):
            parity = check_parity(merged, corpus.test[:3])
            unseen = corpus.held_out + corpus.test
            exact_bits = bits_per_character(
                onnx_logits(exact), unseen, base.tokenizer(), base.context_length()
            )
            adapter = read_adapter(run.weights) if taught.method == "lora" else None
            proof = Proof(base, adapter, unseen, exact_bits)
        serving_base, serving = _base_for(run, base, slug or name, store, proof, exact, progress)
        progress.say(
            f"  served in {serving.precision}: {serving.bits_per_character:.4f} bits per character "
            f"({serving.loss:+.2%} against fp32)"
        )
        manifest = Manifest(
            name=name,
            slug=slug,
            created=datetime.now(UTC),
            base=_identity(base, taught),
            method=taught.method,
            served_by=serving_base.path.name,
            serving=serving,
            files={},
        )
        metrics |= {
            "serving": serving.model_dump(),
            "parity": asdict(parity),
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
            write_card(folder / "README.md", manifest, serving_base.manifest, metrics)
    return store.latest(folder_name)


def _base_for(
    run: Run,
    base: BaseModel,
    name: str,
    store: Store,
    proof: Proof,
    exact: Path,
    progress: Progress,
) -> tuple[BaseBundle, Candidate]:
    """The base that serves the run's persona: one of the store, or a new one."""
    corpus, taught = run.corpus(), run.taught()
    identity = _identity(base, taught)
    if taught.method == "lora":
        with progress.stage("looking for its base", "some 10 s"):
            found = find_base(store, taught.base_digest, proof)
        if found:
            return found
        source = exact.parent.parent / "base"
        with progress.stage("exporting the base, once", "about 30 s"):
            write_model(base.load(), base.tokenizer(), source)
            exact = export_onnx(source)
    else:
        identity = identity.model_copy(update={"name": name})
    with progress.stage("proving smaller weights", "about a minute"):
        model = merge(run.weights, taught.method, base)
        peaks = channel_peaks(model, corpus.train, base.tokenizer(), base.context_length())
        return make_base(store, exact, proof, peaks, identity)


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
        slug: as in ``export``, and so is the last.
        keep_posts: of the newest.

    Raises:
        SourceError, CorpusError, BaseModelError, ExportError, BundleError: as the steps do.
    """
    folder_name = _folder_name(name, slug)
    corpus = ingest(archives, selection, progress)
    with progress.stage("preparing the base model", "the first time: about 30 s") as stage:
        base = fetch_base(base_name, say=stage.hint)
        digest = base.digest()
    told = json.dumps([corpus.train, corpus.held_out, corpus.test, digest, recipe.as_json()])
    run = Run(store.run_folder(folder_name, told))
    run.create()
    run.write_corpus(corpus)
    teach(run, base, base_name, recipe, progress)
    evaluate(run, base, progress)
    bundle = export(run, base, name, store, progress, slug=slug, keep_posts=keep_posts)
    shutil.rmtree(run.folder)
    return bundle


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
