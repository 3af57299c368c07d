"""Git asked about a file, in a repository that may be a stranger's: nothing in it runs a program."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import tempfile
from pathlib import Path
from typing import Final

_OPTIONS: Final = (
    "--no-pager",
    "--no-optional-locks",
    "--literal-pathspecs",
    "-c",
    "core.fsmonitor=false",
    "-c",
    f"core.hooksPath={os.devnull}",
    "-c",
    "core.sshCommand=false",
    "-c",
    "protocol.allow=never",
    "-c",
    "safe.bareRepository=explicit",
    "-c",
    "log.showSignature=false",
    "-c",
    "log.mailmap=false",
    "-c",
    "color.ui=false",
)
"""Each switches off something that the configuration of a repository could start, or that would change the answer."""

_ENVIRONMENT: Final = {
    "GIT_OPTIONAL_LOCKS": "0",
    "GIT_TERMINAL_PROMPT": "0",
    "GIT_NO_LAZY_FETCH": "1",  # what a partial clone lacks is not fetched, by whatever program it names
    "GIT_ALLOW_PROTOCOL": "none",
    "GIT_NO_REPLACE_OBJECTS": "1",
    "LC_ALL": "C",
}


class GitSilentError(Exception):
    """Git gave no answer.

    Attributes:
        reason: ``missing``, ``no_repository``, ``too_slow`` or ``refused``.
    """

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


def ask_git(folder: Path, *arguments: str, given: bytes = b"", seconds: float) -> bytes:
    """What git answers; it reads and writes through files, so that nobody who keeps a pipe open can hold us up.

    Args:
        folder: in which it is asked.
        arguments: of the command, one each; no shell is between.
        given: to its input.
        seconds: after which it is stopped, with all that it started.

    Raises:
        GitSilentError: where there is no answer.
    """
    git = _program(folder)
    if git is None:
        raise GitSilentError("missing")
    environment = {name: value for name, value in os.environ.items() if not name.upper().startswith("GIT_")}
    try:
        with tempfile.TemporaryFile() as asked, tempfile.TemporaryFile() as said, tempfile.TemporaryFile() as why:
            asked.write(given)
            asked.seek(0)
            running = subprocess.Popen(  # noqa: S603  # a program by its full path, arguments one by one
                [git, *_OPTIONS, *arguments],
                cwd=folder,
                env=environment | _ENVIRONMENT,
                stdin=asked,
                stdout=said,
                stderr=why,
                start_new_session=True,
            )
            try:
                code = running.wait(max(seconds, 0.0))
            except subprocess.TimeoutExpired:
                raise GitSilentError("too_slow") from None
            finally:
                _stop(running)
            said.seek(0)
            why.seek(0)
            if code:
                raise GitSilentError(_reason(why.read(4096)))
            return said.read()
    except OSError:
        raise GitSilentError("missing") from None


def _program(folder: Path) -> str | None:
    """Git by its full path; never one that lies where the plan does, or where one stands."""
    found = shutil.which("git")
    if found is None or not Path(found).is_absolute():
        return None
    here = {Path(os.path.realpath(place)) for place in (folder, os.curdir)}
    return None if Path(os.path.realpath(found)).parent in here else found


def _stop(running: subprocess.Popen[bytes]) -> None:
    if running.poll() is not None:
        return
    if hasattr(os, "killpg"):
        os.killpg(running.pid, signal.SIGKILL)  # its own group: it was started in a session of its own
    else:
        running.kill()
    running.wait()


def _reason(why: bytes) -> str:
    quiet = (b"not a git repository", b"does not have any commits yet", b"outside repository", b"unknown revision")
    return "no_repository" if any(words in why for words in quiet) else "refused"
