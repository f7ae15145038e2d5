"""A training that does what its archive says: a process of its own that speaks the protocol.

The archive is a JSON list of deeds, each a pair of a word and what it is about. The process writes
down in the store that it has begun, and with what.
"""

import argparse
import json
import os
import sys
import time
from pathlib import Path


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("command", choices=["train"])
    parser.add_argument("archive", type=Path)
    parser.add_argument("--progress", choices=["json"], required=True)
    parser.add_argument("--name", required=True)
    parser.add_argument("--slug", required=True)
    parser.add_argument("--base", required=True)
    parser.add_argument("--store", type=Path, required=True)
    parser.add_argument("--limit", type=int)
    parser.add_argument("--person")
    parser.add_argument("--consent")
    parser.add_argument("--keep-posts", type=int, default=0)
    asked = parser.parse_args()

    begun = vars(asked) | {"pid": os.getpid(), "nice": os.nice(0), "environ": dict(os.environ)}
    with (asked.store / "begun.jsonl").open("a") as file:
        file.write(json.dumps(begun, default=str) + "\n")
    for word, about in json.loads(asked.archive.read_bytes()):
        do(word, about, asked.store)


def do(word: str, about: object, store: Path) -> None:
    match word:
        case "say":
            write(json.dumps(about))
        case "print":
            write(str(about))
        case "complain":
            sys.stderr.write(f"{about}\n")
        case "wait for":
            while not (store / str(about)).exists():
                time.sleep(0.01)
        case "count":
            for done in range(int(str(about)) + 1):
                write(json.dumps({"event": "step", "done": done, "total": about}))
                time.sleep(0.001)
        case "take megabytes":
            bytearray(int(str(about)) * 1_000_000)
        case "exit":
            sys.exit(int(str(about)))


def write(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
