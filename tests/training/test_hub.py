"""Personas on the hub and back, against a local stand-in of its HTTP interface."""

import asyncio
import io
import json
import shutil
import struct
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
from huggingface_hub import constants, file_download
from rich.console import Console
from safetensors.numpy import load, save
from transformers import AutoTokenizer, pipeline
from typer.testing import CliRunner

from bot.engine import Engine, Mix, Request
from models import Bundle, CopyGuard, Store
from tests.exact_weights import only_fp32
from tests.sentences import sentence
from tests.silence import silent
from tests.tiny_bases import gpt2_config, manual, write_untaught
from tests.training.command_line import last_line, training
from tests.training.hub import Hub, Repository, read, serve
from training import hub, steps
from training.__main__ import app
from training.bases import BaseModelError
from training.hub import HubError
from training.hub.origin import Origin
from training.progress import Progress
from training.provenance import Provenance
from training.recipe import Recipe

ADA, BOB = "hf_ada_s_own", "hf_bob_s_own"
ACCOUNTS = {ADA: "ada", BOB: "bob"}
REPO = "ada/wick"
WICK = "981234567890-wick"
"""The persona's folder, as a bot calls it by its server."""

Files = dict[str, bytes]


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What it says is nothing, and as good as anything here."""
    folder = tmp_path_factory.mktemp("folder-of-one-machine") / "tiny-base"
    write_untaught(folder, gpt2_config(vocabulary=400), manual())
    return folder


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory, base: Path, sample_archive: Path) -> Store:
    """With a persona as a bot's server trains it, and three of its person's real posts."""
    store = Store(tmp_path_factory.mktemp("store"))
    with only_fp32():
        steps.train(
            [sample_archive],
            "Wick",
            str(base),
            replace(Recipe.default("lora"), learning_rate=1e-2, epochs=1),
            store,
            silent(),
            steps.Selection(limit=60),
            slug=WICK,
            keep_posts=3,
            provenance=Provenance("the keeper", "invented"),
        )
    return store


@pytest.fixture(scope="module")
def pushed(store: Store) -> Files:
    """What the repository of the persona holds, once it was pushed."""
    with serve(Hub(accounts=ACCOUNTS)) as there, asked_by(ADA, there):
        hub.push(store, WICK, REPO, silent())
        return dict(there.repositories[REPO].files)


@pytest.fixture
def there() -> Iterator[Hub]:
    """A hub on which somebody is logged in as Ada."""
    with serve(Hub(accounts=ACCOUNTS)) as there, asked_by(ADA, there):
        yield there


@contextmanager
def asked_by(token: str, there: Hub, home: Path = Path("/nowhere")) -> Iterator[None]:
    """In this process ``there`` is the hub, whose address is read when its library is imported."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("HF_TOKEN", token)
        patch.setattr(constants, "HF_TOKEN_PATH", str(home / "token"))
        patch.setattr(constants, "HF_HUB_CACHE", str(home / "hub"))
        patch.setattr(constants, "ENDPOINT", there.address)
        template = there.address + "/{repo_id}/resolve/{revision}/{filename}"
        patch.setattr(file_download, "HUGGINGFACE_CO_URL_TEMPLATE", template)
        yield


def told(progress: Progress) -> str:
    assert isinstance(progress.console.file, io.StringIO)
    return progress.console.file.getvalue()


def listening() -> Progress:
    return Progress(Console(file=io.StringIO(), width=400))


def pulled(store: Store, base: Path, repo: str = REPO, name: str | None = None) -> Bundle:
    with only_fp32():
        return hub.pull(store, repo, silent(), name=name, base_name=str(base))


def posts_of(bundle: Bundle) -> list[str]:
    async def write() -> list[str]:
        async with Engine() as engine:
            return await engine.write(Request(Mix(((bundle, 1.0),)), "Tea", 3, 7))

    return asyncio.run(write())


# ── There and back ──────────────────────────────────────────────────────────────────────────────


def test_pushed_and_pulled_into_an_empty_store_it_writes_the_same_posts(
    store: Store, base: Path, pushed: Files, there: Hub, tmp_path: Path
) -> None:
    there.repositories[REPO] = Repository(private=True, commits=[pushed])

    bundle = pulled(Store(tmp_path / "new"), base)

    mine = store.latest(WICK)
    assert posts_of(bundle) == posts_of(mine)
    assert (bundle.manifest.name, bundle.manifest.slug, bundle.version) == ("Wick", None, 1)
    assert bundle.manifest.created == mine.manifest.created
    kept = [json.loads((mine.path / "posts.json").read_bytes())[0]]
    assert CopyGuard.read(bundle.path / "guard.bin").copies(kept[0])
    assert (bundle.path / "README.md").read_bytes() == pushed["README.md"]
    assert not any((tmp_path / "new").glob(".*"))


def test_the_command_line_pushes_and_pulls_with_the_base_from_the_hub(
    store: Store, base: Path, tmp_path: Path
) -> None:
    with serve(Hub({"tiny-base": Repository(commits=[read(base)])}, ACCOUNTS)) as there:
        given = {"HF_ENDPOINT": there.address, "HF_TOKEN": ADA, "HF_HOME": str(tmp_path / "home")}
        push = training("push", WICK, REPO, "--store", store.root, **given)
        pull = training("pull", REPO, "--store", tmp_path / "new", **given)

    assert push.returncode == 0, push.stderr
    assert f"Uploaded:  {there.address}/{REPO} (private, tagged v1)" in push.stderr
    assert "not with:  posts.json" in push.stderr
    assert last_line(push) == f"Pull it:   python -m training pull {REPO}"
    assert pull.returncode == 0, pull.stderr
    assert "Hear it:" in pull.stderr
    assert len(posts_of(Store(tmp_path / "new").latest("Wick"))) == 3
    assert ADA not in push.stdout + push.stderr + pull.stdout + pull.stderr


def test_merged_it_is_an_ordinary_model_under_the_same_card(
    store: Store, base: Path, there: Hub, tmp_path: Path
) -> None:
    hub.push(store, WICK, REPO, silent(), merged=True, base_name=str(base))

    files = there.repositories[REPO].files
    for name, content in files.items():
        (tmp_path / name).write_bytes(content)
    write = pipeline("text-generation", model=str(tmp_path))
    assert write("Tea", max_new_tokens=5)[0]["generated_text"].startswith("Tea")
    card = files["README.md"].decode()
    assert "library_name: transformers" in card
    assert "# Wick, imitated" in card
    assert "history.png" in files
    assert not any(name.endswith((".onnx", ".bin")) for name in files)
    assert_nothing_private(files, store, base)


@pytest.mark.usefixtures("there")
def test_a_whole_model_goes_the_same_way(
    persona_store: Store, tiny_gpt2: Path, tmp_path: Path
) -> None:
    hub.push(persona_store, "Tiny Wick", REPO, silent())

    bundle = pulled(Store(tmp_path), tiny_gpt2)

    assert posts_of(bundle) == posts_of(persona_store.latest("Tiny Wick"))


def test_beside_a_whole_model_no_adapter_may_name_another_base(
    persona_store: Store, tiny_gpt2: Path, pushed: Files, there: Hub, tmp_path: Path
) -> None:
    hub.push(persona_store, "Tiny Wick", REPO, silent())
    whole = there.repositories[REPO].files
    led_astray = with_file(whole, "adapter_config.json", pushed["adapter_config.json"])
    there.repositories[REPO] = Repository(commits=[led_astray])

    says = refused(lambda: pulled(Store(tmp_path / "here"), tiny_gpt2))

    assert "adapter_config.json has no place beside model.safetensors" in says


def test_an_adapter_beside_other_modules_than_the_base_takes_brings_a_graph_that_does(
    pushed: Files, base: Path, there: Hub, tmp_path: Path
) -> None:
    whole = load(pushed["adapter_model.safetensors"])
    some = {name: matrix for name, matrix in whole.items() if ".mlp." in name}
    narrow = with_file(pushed, "adapter_model.safetensors", save(some))
    there.repositories[REPO] = Repository(commits=[narrow])
    there.repositories["bob/wick"] = Repository(commits=[pushed])
    store = Store(tmp_path)

    first, second = pulled(store, base), pulled(store, base, "bob/wick", "Bob")

    assert first.base.path != second.base.path
    assert first.manifest.base.digest == second.manifest.base.digest
    assert posts_of(first) != posts_of(second)


def test_a_name_may_be_of_any_script(pushed: Files, base: Path, there: Hub, tmp_path: Path) -> None:
    name = "\N{WOMAN}\N{ZERO WIDTH JOINER}\N{PERSONAL COMPUTER} می\N{ZERO WIDTH NON-JOINER}خواهم"
    named = with_manifest(pushed, lambda manifest: manifest.update(name=name))
    there.repositories[REPO] = Repository(commits=[named])

    assert pulled(Store(tmp_path), base).manifest.name == name


# ── What goes out ───────────────────────────────────────────────────────────────────────────────


def assert_nothing_private(files: Files, store: Store, base: Path) -> None:
    """No real post, no folder of this machine and no server's number is in what was uploaded."""
    real = json.loads((store.latest(WICK).path / "posts.json").read_bytes())
    secrets = [*real, str(base), str(base.parent), str(store.root), "981234567890", ADA]
    for name, content in files.items():
        for secret in secrets:
            for spelt in (secret, json.dumps(secret)[1:-1]):
                assert spelt.encode() not in content, (name, secret)


def test_what_was_uploaded_tells_nothing_private(store: Store, base: Path, pushed: Files) -> None:
    assert "posts.json" not in pushed
    assert "posts.json" not in json.loads(pushed["manifest.json"])["files"]
    assert_nothing_private(pushed, store, base)


def test_users_of_peft_find_a_tokenizer(pushed: Files, base: Path, tmp_path: Path) -> None:
    for name, content in pushed.items():
        (tmp_path / name).write_bytes(content)

    tokenizer, original = (AutoTokenizer.from_pretrained(each) for each in (tmp_path, base))

    assert tokenizer("My dream is 🫖").input_ids == original("My dream is 🫖").input_ids
    assert tokenizer.eos_token_id == original.eos_token_id


def test_public_ones_come_without_the_guard_and_whoever_pulls_hears_of_it(
    store: Store, base: Path, there: Hub, tmp_path: Path
) -> None:
    hub.push(store, WICK, REPO, silent(), public=True)

    assert not there.repositories[REPO].private
    assert "guard.bin" not in there.repositories[REPO].files
    progress = listening()
    with only_fp32():
        hub.pull(Store(tmp_path), REPO, progress, base_name=str(base))
    assert "it came without its copy guard" in told(progress)


def test_pushed_again_there_is_a_commit_only_for_what_is_new(
    store: Store, base: Path, there: Hub, tmp_path: Path
) -> None:
    shutil.copytree(store.root, tmp_path / "mine")
    mine, other = Store(tmp_path / "mine"), Store(tmp_path / "other")
    hub.push(mine, WICK, REPO, silent())
    first = there.repositories[REPO].sha
    again = listening()
    hub.push(mine, WICK, REPO, again)
    assert there.repositories[REPO].sha == first
    assert "It is there already" in told(again)
    assert pulled(other, base).version == 1

    learn_something_else(mine)
    hub.push(mine, WICK, REPO, silent())

    repository = there.repositories[REPO]
    assert repository.messages == ["Wick, version 1", "Wick, version 2"]
    assert repository.tags == {"v1": first, "v2": repository.sha}
    assert pulled(other, base).version == 2
    assert pulled(other, base).version == 2


def learn_something_else(store: Store) -> None:
    """A version more, with other weights."""
    old = store.latest(WICK)
    with store.new_version(old.manifest) as folder:
        for name, content in read(old.path).items():
            other = zeroed(content) if name == "adapter_model.safetensors" else content
            (folder / name).write_bytes(other)


def refused(call: Callable[[], object]) -> str:
    with pytest.raises(HubError) as error:
        call()
    return sentence(error.value)


def test_nobody_s_voice_is_made_public_unasked(persona_store: Store, there: Hub) -> None:
    """Its bundle tells nothing of a person or of consent."""
    push = lambda: hub.push(persona_store, "Tiny Wick", REPO, silent(), public=True)  # noqa: E731
    assert "by what right “Tiny Wick” is made public" in refused(push)
    assert there.repositories == {}


@pytest.mark.parametrize(
    ("private", "public", "says"),
    [(False, False, "Everybody can see ada/wick: say --public"),
     (True, True, "The repository ada/wick is private")],
)  # fmt: skip
def test_an_upload_never_changes_who_sees_a_repository(
    store: Store, there: Hub, private: bool, public: bool, says: str
) -> None:
    there.repositories[REPO] = Repository(private=private)
    push = lambda: hub.push(store, WICK, REPO, silent(), public=public)  # noqa: E731
    assert refused(push).startswith(says)
    assert len(there.repositories[REPO].commits) == 1


def test_a_repository_that_holds_something_else_is_left_alone(store: Store, there: Hub) -> None:
    there.repositories[REPO] = Repository(private=True, commits=[{"model.safetensors": b"mine"}])
    push = lambda: hub.push(store, WICK, REPO, silent())  # noqa: E731
    assert "holds something else" in refused(push)
    assert there.repositories[REPO].files == {"model.safetensors": b"mine"}


# ── What comes in ───────────────────────────────────────────────────────────────────────────────


def with_manifest(files: Files, change: Callable[[dict[str, Any]], object]) -> Files:
    manifest = json.loads(files["manifest.json"])
    change(manifest)
    return {**files, "manifest.json": json.dumps(manifest).encode()}


def with_file(files: Files, name: str, content: bytes) -> Files:
    """With a file that the manifest lists as it is."""
    record = {"bytes": len(content), "sha256": sha256(content).hexdigest()}
    listed = with_manifest(files, lambda manifest: manifest["files"].update({name: record}))
    return {**listed, name: content}


def with_config(files: Files, **changes: object) -> Files:
    config = json.loads(files["adapter_config.json"]) | changes
    return with_file(files, "adapter_config.json", json.dumps(config).encode())


def flipped(content: bytes) -> bytes:
    return content[:-1] + bytes([content[-1] ^ 1])


def cut(content: bytes) -> bytes:
    """An adapter without its last module."""
    (length,) = struct.unpack("<Q", content[:8])
    header = json.loads(content[8 : 8 + length])
    tensors = {name: each["data_offsets"] for name, each in header.items() if "shape" in each}
    *_, one, other = sorted(tensors, key=lambda name: tensors[name])
    del header[one], header[other]
    text = json.dumps(header).encode()
    body = content[8 + length :][: tensors[one][0]]
    return struct.pack("<Q", len(text)) + text + body


HOSTILE: dict[str, tuple[Callable[[Files], Files], str]] = {
    "a wrong checksum": (
        lambda files: {**files, "metrics.json": flipped(files["metrics.json"])},
        "metrics.json is not the file that was written",
    ),
    "a pickle that is listed": (
        lambda files: with_file(files, "adapter_model.bin", b"\x80\x04."),
        "'adapter_model.bin' is no file of a persona",
    ),
    "real posts of somebody": (
        lambda files: with_file(files, "posts.json", b'["mine"]'),
        "'posts.json' is no file of a persona",
    ),
    "a name that climbs": (
        lambda files: with_file(files, "../climbed.json", b"{}"),
        "'../climbed.json' is not a plain file name",
    ),
    "a name that is hidden": (
        lambda files: with_file(files, ".env.json", b"{}"),
        "'.env.json' is no file of a persona",
    ),
    "a file that is not there": (
        lambda files: {name: files[name] for name in files if name != "README.md"},
        "README.md is missing",
    ),
    "a file that is too large": (
        lambda files: with_manifest(
            files, lambda all_: all_["files"]["README.md"].update(bytes=10**10)
        ),
        "README.md is larger than 1 MB",
    ),
    "a header that is too large": (
        lambda files: with_file(
            files, "adapter_model.safetensors", struct.pack("<Q", 50_000_000) + b" " * 100
        ),
        "adapter_model.safetensors begins as no weights do",
    ),
    "a header that lies": (
        lambda files: with_file(
            files, "adapter_model.safetensors", struct.pack("<Q", 4000) + b"{" * 100
        ),
        "The adapter in ada/wick is damaged",
    ),
    "an adapter for another model": (
        lambda files: with_file(
            files, "adapter_model.safetensors", cut(files["adapter_model.safetensors"])
        ),
        "the adapter does not fit its transformer.h.1.",
    ),
    "a scale that is no number": (
        lambda files: with_config(files, lora_alpha=float("inf")),
        "the adapter's scale is no number",
    ),
    "a guard that is none": (
        lambda files: with_file(files, "guard.bin", b"\x80\x04.hello"),
        "The guard ada/wick/guard.bin is damaged",
    ),
    "a newer format": (
        lambda files: with_manifest(files, lambda all_: all_.update(format=3)),
        "“Wick” is a bundle of format 3 and this Mockingbird reads format 2: update Mockingbird",
    ),
    "a manifest that is none": (
        lambda files: {**files, "manifest.json": b"[" * 100_000},
        "The manifest of ada/wick cannot be read",
    ),
    "a name that moves the cursor": (
        lambda files: with_manifest(files, lambda all_: all_.update(name="W\x1b[2Jick")),
        "signs in them that cannot be shown",
    ),
    "a name that turns around": (
        lambda files: with_manifest(files, lambda all_: all_.update(name="Wick\u202etxt")),
        "signs in them that cannot be shown",
    ),
    "a whole model's settings beside an adapter": (
        lambda files: with_file(files, "config.json", b"{}"),
        "config.json has no place beside adapter_model.safetensors",
    ),
    "an ordinary adapter": (
        lambda files: {name: files[name] for name in files if name != "manifest.json"},
        "The repository ada/wick is a PEFT adapter that Mockingbird did not make",
    ),
}


@pytest.mark.parametrize("kind", HOSTILE)
def test_a_hostile_repository_leaves_nothing_here(
    pushed: Files, base: Path, there: Hub, tmp_path: Path, kind: str
) -> None:
    spoil, says = HOSTILE[kind]
    there.repositories[REPO] = Repository(commits=[spoil(pushed)])

    assert says in refused(lambda: pulled(Store(tmp_path / "here" / "store"), base))

    assert [file for file in tmp_path.rglob("*") if file.is_file()] == []


def test_what_the_manifest_does_not_list_is_not_even_downloaded(
    pushed: Files, base: Path, there: Hub, tmp_path: Path
) -> None:
    files = {**pushed, "pytorch_model.bin": b"\x80\x04.", "run.py": b"raise SystemExit"}
    there.repositories[REPO] = Repository(commits=[files])

    bundle = pulled(Store(tmp_path), base)

    manifest = json.loads(pushed["manifest.json"])
    names = {file.name for file in bundle.path.iterdir()}
    assert names == {*manifest["files"], "manifest.json", Origin.FILE}


def test_settings_of_a_stranger_are_not_believed(
    pushed: Files, base: Path, there: Hub, tmp_path: Path
) -> None:
    evil = with_config(
        pushed, megatron_config={"x": 1}, megatron_core="antigravity", target_modules="(a+)+$"
    )
    there.repositories[REPO] = Repository(commits=[evil])

    bundle = pulled(Store(tmp_path), base)

    config = json.loads((bundle.path / "adapter_config.json").read_bytes())
    assert config["megatron_config"] is None
    assert isinstance(config["target_modules"], list)


def test_ctrl_c_leaves_nothing_here_and_the_same_command_begins_anew(
    pushed: Files, base: Path, there: Hub, tmp_path: Path
) -> None:
    there.repositories[REPO] = Repository(commits=[pushed])
    there.interrupt = "adapter_model.safetensors"
    command = ["pull", REPO, "--base", str(base), "--store", str(tmp_path)]

    with only_fp32():
        done = CliRunner().invoke(app, command)
        left = [file for file in tmp_path.rglob("*") if file.is_file()]
        there.interrupt = ""
        again = CliRunner().invoke(app, command)

    assert done.exit_code == 130
    assert done.stderr.strip().endswith("Interrupted: the same command begins anew.")
    assert left == []
    assert again.exit_code == 0, again.stderr


def test_another_base_is_refused(
    pushed: Files, there: Hub, tiny_gpt2: Path, tmp_path: Path
) -> None:
    there.repositories[REPO] = Repository(commits=[pushed])
    with pytest.raises(BaseModelError, match="is not the base that “Wick” was taught on"):
        pulled(Store(tmp_path), tiny_gpt2)


def test_a_name_that_another_persona_has(
    pushed: Files, base: Path, there: Hub, tmp_path: Path
) -> None:
    there.repositories[REPO] = Repository(commits=[pushed])
    own = Store(tmp_path)
    first = pulled(own, base)
    there.repositories["bob/wick"] = Repository(
        commits=[with_file(pushed, "adapter_model.safetensors",
                           zeroed(pushed["adapter_model.safetensors"]))]
    )  # fmt: skip

    says = refused(lambda: pulled(own, base, "bob/wick"))

    assert "Another persona here is called “Wick”" in says
    assert "--name" in says
    assert own.versions("wick") == [1]
    assert pulled(own, base, "bob/wick", name="Bob's Wick").manifest.name == "Bob's Wick"
    assert own.latest("Wick").path == first.path


def zeroed(content: bytes) -> bytes:
    """The same tensors, all of them nothing."""
    (length,) = struct.unpack("<Q", content[:8])
    return content[: 8 + length] + bytes(len(content) - 8 - length)


# ── Where the hub does not do what was asked ────────────────────────────────────────────────────


def test_each_trouble_with_the_hub_is_one_sentence(
    store: Store, pushed: Files, base: Path, there: Hub, tmp_path: Path
) -> None:
    def push(repo: str = REPO) -> None:
        hub.push(store, WICK, repo, silent())

    def pull(repo: str = REPO) -> Bundle:
        return pulled(Store(tmp_path), base, repo)

    assert refused(lambda: pull("wick")) == (
        "“wick” is no repository's id: give it as YOUR_NAME/REPOSITORY."
    )
    assert "“../../x” is no repository's id" in refused(lambda: push("../../x"))
    assert refused(pull).startswith("The hub has no ada/wick that you may see")
    assert refused(lambda: push("bob/wick")).startswith("The token may not do that with bob/wick")
    there.repositories[REPO] = Repository(gated=True, commits=[pushed])
    assert refused(pull).startswith("The repository ada/wick is only for whom its owner lets in")
    there.repositories[REPO] = Repository(private=True, commits=[pushed])
    with asked_by(BOB, there):
        assert refused(pull).startswith("The hub has no ada/wick that you may see")
    with asked_by("hf_of_nobody", there):
        for says in (refused(pull), refused(push)):
            assert says.startswith("The hub does not accept the token")
            assert "hf_of_nobody" not in says
    with asked_by("", there):
        assert refused(push).startswith("The hub takes uploads from people that it knows")


def test_without_a_hub(store: Store, base: Path, tmp_path: Path) -> None:
    with asked_by(ADA, Hub(address="http://127.0.0.1:9")):
        for call in (
            lambda: hub.push(store, WICK, REPO, silent()),
            lambda: pulled(Store(tmp_path), base),
        ):
            assert refused(call).startswith("The hub cannot be reached: check the network")
