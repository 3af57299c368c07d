"""What the check prints."""

from __future__ import annotations

from pathlib import Path

import click

from okrwidgets.terms.check import sentences as say
from okrwidgets.terms.reading import Folder


def report(folder: Folder, path: Path) -> int:
    """Print one line for each finding, and how many there are.

    Returns:
        The exit code: 0 where all holds together, 1 otherwise.
    """
    for finding in folder.findings:
        click.echo(f"{path.name}/{finding.say()}")
    if folder.findings:
        click.echo(say.FOUND.fill(len(folder.findings)).say())
        return 1
    counts = {"terms": len(folder.terms), "columns": len(folder.columns), "sources": len(folder.sources)}
    click.echo(say.ALL_WELL.fill(**counts).say())
    return 0
