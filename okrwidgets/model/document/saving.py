"""A text into its file: whole or not at all, and never over what somebody else wrote."""

from __future__ import annotations

import contextlib
import errno
import hashlib
import os
import tempfile
import time
from pathlib import Path
from typing import Final

from okrwidgets.errors import OkrError, PlanError, Problem
from okrwidgets.model.document import sentences as say
from okrwidgets.model.document.reading import MAX_BYTES, too_large
from okrwidgets.text import Language, Verbatim

_PREFIX: Final = ".okrwidgets-"
_SUFFIX: Final = ".tmp"
_STALE_AFTER_SECONDS: Final = 60


class FileChangedError(OkrError):
    """The file on disk is not the one that was read; it is left as it is."""


def fingerprint(path: str | os.PathLike[str]) -> str | None:
    """A hash of the file's bytes; ``None`` when there is no file."""
    try:
        with Path(path).open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except FileNotFoundError:
        return None


def fingerprint_of(content: bytes) -> str:
    """The fingerprint that a file with this content has."""
    return hashlib.sha256(content).hexdigest()


def read_bytes(path: Path, lang: Language | None = None) -> bytes:
    """The content of a plan's file.

    Raises:
        PlanError: when it is not there, not a file, too large, or may not be read.
    """
    name = Verbatim(path.name)
    try:
        with path.open("rb") as file:
            size = os.fstat(file.fileno()).st_size
            content = file.read(MAX_BYTES + 1) if size <= MAX_BYTES else b""
    except FileNotFoundError:
        problem = Problem("P014", say.NO_FILE.fill(file=name))
    except IsADirectoryError:
        problem = Problem("P015", say.NOT_A_FILE.fill(file=name))
    except OSError as error:
        problem = Problem("P016", say.NOT_READABLE.fill(file=name, reason=error.strerror or str(error)))
    else:
        if max(size, len(content)) <= MAX_BYTES:
            return content
        problem = too_large(max(size, len(content)))
    raise PlanError([problem], str(path), lang)


def decode(content: bytes, name: str, lang: Language | None = None) -> str:
    """UTF-8, or an error with the place of the first byte that is not.

    Raises:
        PlanError: ``P001``.
    """
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError as error:
        before = content[: error.start].decode("utf-8")
        line = before.count("\n") + 1
        column = len(before) - before.rfind("\n")
        raise PlanError([Problem("P001", say.NOT_UTF8, (), line, column)], name, lang) from None


def write_bytes(path: Path, content: bytes, expected: str | None, *, overwrite: bool = False) -> None:
    """Replace the file's content in one step.

    Args:
        path: the file; where it is a symbolic link, what it points at is replaced.
        content: all of it.
        expected: the fingerprint that the file must have; ``None`` where there must be none.
        overwrite: write whatever is there.

    Raises:
        FileChangedError: ``P501`` or ``P502``.
        OkrError: ``P503`` to ``P507`` when it cannot be written; the file is then as it was.
    """
    target = Path(os.path.realpath(path))
    try:
        _remove_stale(target.parent)
        _check(target, expected, overwrite)
        _replace(target, content, expected, overwrite)
    except OSError as error:
        raise _explained(error, path) from error


def _check(target: Path, expected: str | None, overwrite: bool) -> None:
    if overwrite:
        return
    now = fingerprint(target)
    if now is not None and now != expected:
        name = Verbatim(target.name)
        if expected is None:
            raise FileChangedError("P502", say.EXISTS.fill(file=name))
        raise FileChangedError("P501", say.CHANGED.fill(file=name))


def _replace(target: Path, content: bytes, expected: str | None, overwrite: bool) -> None:
    handle, name = tempfile.mkstemp(_SUFFIX, _PREFIX, target.parent)
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        temporary.chmod(_mode(target))
        _check(target, expected, overwrite)
        temporary.replace(target)
    except BaseException:
        with contextlib.suppress(OSError):
            temporary.unlink()
        raise
    _sync_folder(target.parent)


def _mode(target: Path) -> int:
    """The mode bits of the file that is replaced, or those of any new file."""
    try:
        return target.stat().st_mode & 0o7777
    except FileNotFoundError:
        mask = os.umask(0)
        os.umask(mask)
        return 0o666 & ~mask


def _sync_folder(folder: Path) -> None:
    """The new name survives a power cut; some systems cannot, and then nothing is lost but that."""
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _remove_stale(folder: Path) -> None:
    """What a killed process left behind; young ones may be another process at work."""
    for left in folder.glob(f"{_PREFIX}*{_SUFFIX}"):
        with contextlib.suppress(OSError):
            if time.time() - left.stat().st_mtime > _STALE_AFTER_SECONDS:
                left.unlink()


def _explained(error: OSError, path: Path) -> OkrError:
    name, folder = Verbatim(path.name), Verbatim(str(path.parent))
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return OkrError("P503", say.NOT_ALLOWED.fill(file=name))
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return OkrError("P504", say.DISK_FULL.fill(file=name))
    if error.errno in (errno.ENOENT, errno.ENOTDIR) and not path.parent.is_dir():
        return OkrError("P505", say.NO_FOLDER.fill(folder=folder))
    if error.errno == errno.EISDIR:
        return OkrError("P507", say.NOT_A_FILE.fill(file=name))
    return OkrError("P506", say.NOT_WRITTEN.fill(file=name, reason=error.strerror or str(error)))
