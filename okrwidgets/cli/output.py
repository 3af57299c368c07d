"""Files that commands write, and what is said meanwhile."""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final

import click

from okrwidgets.cli import sentences as say
from okrwidgets.errors import OkrError
from okrwidgets.text import Sayable, Verbatim

QUIET_SECONDS: Final = 1.0


def write_file(path: Path, content: bytes, *, force: bool) -> None:
    """Write a file as a whole, over another one only where that was asked for.

    Raises:
        OkrError: ``E106`` when it is there already, ``E107`` when it cannot be written.
    """
    name = Verbatim(str(path))
    beside = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        if path.exists() and not force:
            raise OkrError("E106", say.OUT_EXISTS.fill(file=name))
        beside.write_bytes(content)
        beside.replace(path)
    except OSError as error:
        with suppress(OSError):
            beside.unlink(missing_ok=True)
        reason = Verbatim(error.strerror or type(error).__name__)
        raise OkrError("E107", say.CANNOT_WRITE.fill(file=name, reason=reason)) from error


@contextmanager
def noting_what_takes_long(sentence: Sayable) -> Iterator[None]:
    """Say on the terminal what is being done, once it takes longer than a second."""
    if not sys.stderr.isatty():
        yield
        return
    timer = threading.Timer(QUIET_SECONDS, lambda said: click.echo(said, err=True), [sentence.say()])
    timer.daemon = True
    timer.start()
    try:
        yield
    finally:
        timer.cancel()
