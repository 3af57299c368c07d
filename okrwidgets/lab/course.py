"""The course in a learner's folder: brought there, kept up to date, never over the learner's own work."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from okrwidgets.lab import sentences as say
from okrwidgets.lab.fingerprint import fingerprint
from okrwidgets.resources import course_dir
from okrwidgets.text import Sayable, Verbatim

MANIFEST: Final = ".okrwidgets-course.json"
"""Remembers each file's fingerprint as it was shipped last: whatever differs from it is the learner's."""


@dataclass(slots=True)
class CourseUpdate:
    """What an update did, by names relative to the folder.

    Attributes:
        new: files that were not there before.
        updated: files that nobody had touched, replaced by a newer edition.
        yours: files that the learner changed, left as they are.
        beside: of the learner's files that have a newer edition, the name of that edition.
        away: files that the learner deleted.
    """

    new: list[str] = field(default_factory=list)
    updated: list[str] = field(default_factory=list)
    yours: list[str] = field(default_factory=list)
    beside: dict[str, str] = field(default_factory=dict)
    away: list[str] = field(default_factory=list)

    def sentences(self) -> list[Sayable]:
        """What to tell the learner."""
        counted = (
            (say.COURSE_NEW, self.new),
            (say.COURSE_UPDATED, self.updated),
            (say.COURSE_YOURS, self.yours),
            (say.COURSE_AWAY, self.away),
        )
        told: list[Sayable] = [plural.fill(len(names)) for plural, names in counted if names]
        told += [say.COURSE_BESIDE.fill(yours=Verbatim(yours), new=Verbatim(new)) for yours, new in self.beside.items()]
        return told or [say.COURSE_SAME]


def update_course(folder: Path, source: Path | None = None, *, restore: bool = False) -> CourseUpdate:
    """Bring the course into a folder, or an earlier copy of it up to date.

    A file that the learner changed is never overwritten; where a newer edition of it was shipped,
    that stands beside it as ``name.new.ipynb``. A file that the learner deleted stays away.

    Args:
        folder: where the learner works; it exists and can be written.
        source: the course as shipped, if not the package's own.
        restore: bring back what the learner deleted.
    """
    source = source or course_dir()
    shipped_before = _read_manifest(folder)
    manifest: dict[str, str] = {}
    update = CourseUpdate()
    for name in _names(source):
        shipped = fingerprint(source / name)
        before = shipped_before.get(name)
        target = folder / name
        manifest[name] = shipped
        if not target.exists():
            if before is not None and not restore:
                update.away.append(name)
                continue
            _copy(source / name, target)
            update.new.append(name)
            continue
        present = fingerprint(target)
        if present == shipped:
            continue
        if present == before:
            _copy(source / name, target)
            update.updated.append(name)
        else:
            update.yours.append(name)
            if shipped != before:
                new = _free_name(folder, name)
                _copy(source / name, folder / new)
                update.beside[name] = new
    _write_manifest(folder, manifest)
    return update


def _names(source: Path) -> Iterator[str]:
    """The files of the course, as relative names with ``/``, sorted; nothing hidden, nothing made by running."""
    for path in sorted(source.rglob("*")):
        relative = path.relative_to(source)
        hidden = any(part.startswith((".", "__pycache__")) for part in relative.parts)
        if path.is_file() and not hidden:
            yield relative.as_posix()


def _free_name(folder: Path, name: str) -> str:
    """``name.new.ipynb``, or with a number where that is taken already: it may be the learner's by now."""
    stem, suffix = name.rsplit(".", 1) if "." in Path(name).name else (name, "")
    number = 1
    while True:
        tail = "new" if number == 1 else f"new-{number}"
        candidate = ".".join(part for part in (stem, tail, suffix) if part)
        if not (folder / candidate).exists():
            return candidate
        number += 1


def _copy(source: Path, target: Path) -> None:
    """Copy whole or not at all: a learner may have the file open."""
    target.parent.mkdir(parents=True, exist_ok=True)
    half = target.with_name(f".{target.name}.{os.getpid()}.part")
    shutil.copyfile(source, half)
    half.replace(target)


def _read_manifest(folder: Path) -> dict[str, str]:
    """Fingerprints by name; none where the manifest is missing or damaged, and then every file is the learner's."""
    try:
        files = json.loads((folder / MANIFEST).read_text(encoding="utf-8"))["files"]
        return {str(name): str(value) for name, value in files.items()}
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return {}


def _write_manifest(folder: Path, files: dict[str, str]) -> None:
    half = folder / f"{MANIFEST}.{os.getpid()}.part"
    half.write_text(json.dumps({"version": 1, "files": files}, indent=1) + "\n", encoding="utf-8")
    half.replace(folder / MANIFEST)
