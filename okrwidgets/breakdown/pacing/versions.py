"""The earlier versions of a plan's file, from git."""

from __future__ import annotations

import datetime as dt
import re
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from okrwidgets.breakdown.pacing import history_sentences as say
from okrwidgets.breakdown.pacing.quiet_git import GitSilentError, ask_git
from okrwidgets.errors import PlanError
from okrwidgets.model import Plan
from okrwidgets.text import Sayable, Verbatim
from okrwidgets.text.listing import Listed

SECONDS: Final = 10.0
"""For everything: asking git and reading what it answers."""
MOST: Final = 200
"""Versions that are read, the latest ones."""
_MOST_BYTES: Final = 2_000_000
_MOST_NAMED: Final = 3
_SHORT: Final = 7
_COMMIT: Final = re.compile(rb"\x01(?P<commit>[0-9a-f]{40,64}) (?P<day>\d{4}-\d{2}-\d{2})")
_CHANGE: Final = re.compile(rb":\d+ \d+ [0-9a-f]+ (?P<blob>[0-9a-f]{40,64}) (?P<kind>[A-Z])\d*")


@dataclass(frozen=True, slots=True)
class Version:
    """The plan as it was.

    Attributes:
        commit: full name.
        day: on which it was written, where its author was.
        plan: what it said.
    """

    commit: str
    day: dt.date
    plan: Plan


@dataclass(frozen=True, slots=True)
class Versions:
    """What git knows of a file.

    Attributes:
        found: oldest first, along the first parents, through renames; without those that could not be read.
        notes: what was left out, and why.
    """

    found: tuple[Version, ...] = ()
    notes: tuple[Sayable, ...] = ()


@dataclass(frozen=True, slots=True)
class _Entry:
    commit: str
    day: dt.date
    blob: str


def versions(path: Path) -> Versions:
    """The versions of a plan's file that git knows.

    Nothing that the repository's configuration names is run: no hook, monitor, pager, filter, signature or fetch.
    A file outside any repository has none, and so has every file where git is missing.

    Args:
        path: of the file.
    """
    until = time.monotonic() + SECONDS
    folder = path.parent
    try:
        entries = _entries(folder, path.name, until)
        texts = _texts(folder, [entry.blob for entry in entries], until)
    except GitSilentError as silent:
        said = {"too_slow": say.GIT_TOO_SLOW, "refused": say.GIT_REFUSED}.get(silent.reason)
        return Versions(notes=(said,) if said is not None else ())
    return _read(entries, texts, until)


def _read(entries: list[_Entry], texts: dict[str, bytes], until: float) -> Versions:
    found: list[Version] = []
    skipped: list[Sayable] = []
    notes: list[Sayable] = []
    for at, entry in enumerate(entries[:MOST]):
        if time.monotonic() > until:
            notes.append(say.OLDER_VERSIONS_NOT_READ.fill(n=at))
            break
        try:
            plan = Plan.loads(texts[entry.blob].decode("utf-8-sig"))
        except (KeyError, UnicodeDecodeError, PlanError, RecursionError):
            skipped.append(Verbatim(entry.commit[:_SHORT]))
        else:
            found.append(Version(entry.commit, entry.day, plan))
    else:
        if len(entries) > MOST:
            notes.append(say.OLDER_VERSIONS_NOT_READ.fill(n=MOST))
    if skipped:
        notes.append(say.VERSIONS_SKIPPED.fill(len(skipped), commits=Listed(tuple(skipped), _MOST_NAMED)))
    return Versions(tuple(reversed(found)), tuple(notes))


def _entries(folder: Path, name: str, until: float) -> list[_Entry]:
    """Newest first. Only the first parents: versions of two branches side by side would move to and fro."""
    said = ask_git(
        folder,
        "log",
        "--follow",
        "--first-parent",
        "--diff-merges=first-parent",
        "--no-ext-diff",
        "--no-textconv",
        "--no-show-signature",
        f"--max-count={MOST + 1}",
        "--format=%x01%H %aI",
        "--raw",
        "--no-abbrev",
        "-z",
        "--",
        name,
        seconds=until - time.monotonic(),
    )
    return list(_parsed(said))


def _parsed(said: bytes) -> Iterator[_Entry]:
    commit, day = "", dt.date.min
    parts = iter(said.split(b"\0"))
    for part in parts:
        if head := _COMMIT.match(part.lstrip(b"\n")):
            commit, day = head["commit"].decode(), dt.date.fromisoformat(head["day"].decode())
        elif change := _CHANGE.search(part):
            for _ in range(2 if change["kind"] in b"RC" else 1):
                next(parts, b"")  # names, which may look like anything
            if change["kind"] != b"D" and commit:
                yield _Entry(commit, day, change["blob"].decode())


def _texts(folder: Path, blobs: list[str], until: float) -> dict[str, bytes]:
    """The contents by name, without what is missing or larger than any plan."""
    wanted = list(dict.fromkeys(blobs))
    if not wanted:
        return {}
    sizes = ask_git(
        folder,
        "cat-file",
        "--batch-check=%(objectname) %(objecttype) %(objectsize)",
        given=_lines(wanted),
        seconds=until - time.monotonic(),
    )
    fit = []
    for row in sizes.decode("ascii", "replace").splitlines():
        name, kind, *size = row.split()
        if kind == "blob" and int(size[0]) <= _MOST_BYTES:
            fit.append(name)
    if not fit:
        return {}
    said = ask_git(folder, "cat-file", "--batch", given=_lines(fit), seconds=until - time.monotonic())
    return dict(_contents(said))


def _contents(said: bytes) -> Iterator[tuple[str, bytes]]:
    at = 0
    while at < len(said):
        end = said.index(b"\n", at)
        name, _, size = said[at:end].decode("ascii").split()
        at = end + 1 + int(size) + 1
        yield name, said[end + 1 : at - 1]


def _lines(names: list[str]) -> bytes:
    return "".join(f"{name}\n" for name in names).encode("ascii")
