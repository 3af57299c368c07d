"""The learner's folder: made, or refused with a reason."""

from __future__ import annotations

import tempfile
from pathlib import Path

from okrwidgets.errors import OkrError
from okrwidgets.lab import sentences as say
from okrwidgets.text import Verbatim


def writable_folder(wanted: Path) -> Path:
    """Make the folder if it is not there, and try to write into it.

    Raises:
        OkrError: ``J101`` when it is a file, ``J102`` when it cannot be written.
    """
    folder = wanted.expanduser().absolute()
    if folder.exists() and not folder.is_dir():
        raise OkrError("J101", say.FOLDER_IS_A_FILE.fill(folder=Verbatim(str(folder))))
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=folder):
            pass
    except OSError as error:
        reason = Verbatim(error.strerror or type(error).__name__)
        raise OkrError("J102", say.FOLDER_NOT_WRITABLE.fill(folder=Verbatim(str(folder)), reason=reason)) from error
    return folder
