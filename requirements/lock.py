"""Writes the versions in use into ``lock.txt``, and keeps hosts out of npm's lock; run by ``make lock``."""

from __future__ import annotations

import json
import re
from importlib.metadata import distributions
from pathlib import Path

HERE = Path(__file__).parent
NPM_LOCK = HERE.parent / "frontend" / "package-lock.json"
NOT_OURS = {"okrwidgets", "pip", "setuptools", "wheel"}
HEAD = "# The versions that `make` installs and CI tests; written by `make lock`, used as constraints.\n"


def lock_python() -> None:
    """Write one ``name==version`` a line, sorted, naming no place they came from."""
    pins = {
        re.sub(r"[-_.]+", "-", found.metadata["Name"]).lower(): found.version
        for found in distributions()
        if found.metadata["Name"].lower() not in NOT_OURS
    }
    lines = [f"{name}=={version}\n" for name, version in sorted(pins.items())]
    (HERE / "lock.txt").write_text(HEAD + "".join(lines), encoding="utf-8")


def trim_npm_lock() -> None:
    """Drop what npm notes besides names, versions and hashes: addresses for donations, and of the registry."""
    lock = json.loads(NPM_LOCK.read_text(encoding="utf-8"))
    for package in lock["packages"].values():
        package.pop("funding", None)
        package.pop("resolved", None)
    NPM_LOCK.write_text(json.dumps(lock, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    lock_python()
    trim_npm_lock()
