"""Finds a Chromium for the browser tests, or brings one.

``python -m tests.tools.chromium`` prints its path; which one it is goes to standard error.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

NAMES = ("chromium", "chromium-browser", "google-chrome")
NONE = (
    "No Chromium for the browser tests. Install one (Debian: apt-get install chromium; "
    "or: .venv/bin/playwright install chromium), or name it: CHROMIUM=/path/to/chromium make test"
)
FLAGS = (
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


@dataclass(frozen=True)
class Chromium:
    """A browser, and how it was found."""

    path: str
    how: str


class NoChromiumError(RuntimeError):
    """There is none, and none could be brought; the message says what to do."""


def find(
    environ: Mapping[str, str],
    playwright: Callable[[], str | None],
    install: Callable[[], bool],
) -> Chromium:
    """Look at the named one, on PATH, at playwright's own, and as a last resort install Debian's.

    Args:
        environ: where ``CHROMIUM`` and ``PATH`` stand.
        playwright: gives the path of playwright's own browser, whether it is there or not.
        install: tries to install Debian's package; whether it could.

    Raises:
        NoChromiumError: when none of these led to one, or the named one is not a program.
    """
    named = environ.get("CHROMIUM")
    if named:
        if not shutil.which(named, path=environ.get("PATH")):
            raise NoChromiumError(f"CHROMIUM names “{named}”, and that is not a program that can be started.")
        return Chromium(named, "named by CHROMIUM")
    if found := _on_path(environ):
        return Chromium(found, "on PATH")
    own = playwright()
    if own and Path(own).is_file():
        return Chromium(own, "playwright's own")
    if install() and (found := _on_path(environ)):
        return Chromium(found, "Debian's package, installed just now")
    raise NoChromiumError(NONE)


def _on_path(environ: Mapping[str, str]) -> str | None:
    return next((found for name in NAMES if (found := shutil.which(name, path=environ.get("PATH")))), None)


def flags(root: bool) -> list[str]:
    """How Chromium is started: quiet, without graphics card, and as root without its sandbox, which refuses root."""
    return [*FLAGS, "--no-sandbox"] if root else list(FLAGS)


def is_root() -> bool:
    """Whether this process may install packages."""
    return hasattr(os, "geteuid") and os.geteuid() == 0


def _playwrights_own() -> str | None:
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        return playwright.chromium.executable_path


def _install_debians() -> bool:
    if not is_root() or not shutil.which("apt-get"):
        return False
    quiet = {"stdout": sys.stderr, "stdin": subprocess.DEVNULL}
    environ = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for command in (["apt-get", "update", "-q"], ["apt-get", "install", "-qy", "--no-install-recommends", "chromium"]):
        if subprocess.run(command, env=environ, check=False, **quiet).returncode:  # type: ignore[call-overload]
            return False
    return True


def here() -> Chromium:
    """The one to use on this machine.

    Raises:
        NoChromiumError: when there is none.
    """
    return find(os.environ, _playwrights_own, _install_debians)


def main() -> int:
    """Print the path, and on standard error how it was found."""
    try:
        chromium = here()
    except NoChromiumError as error:
        print(error, file=sys.stderr)
        return 1
    print(f"Chromium: {chromium.path} ({chromium.how})", file=sys.stderr)
    print(chromium.path)
    return 0


if __name__ == "__main__":
    sys.exit(main())
