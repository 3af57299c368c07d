"""``okrwidgets check``: what plans need, with line and column."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final

import click

from okrwidgets.cli import sentences as say
from okrwidgets.cli.bilingual import Command, option

FORMAT_NAMES: Final = ("text", "json", "sarif", "github")
LEVEL_NAMES: Final = ("must", "should", "hint")
FOUND: Final = 1
UNUSABLE: Final = 2


def command() -> click.Command:
    """The command, in the reader's language."""
    files = click.Argument(["files"], metavar="FILE|DIR…", nargs=-1, required=True, type=click.Path(path_type=Path))
    form = option("--format", help=say.FORMAT, type=click.Choice(FORMAT_NAMES), default="text", metavar="FORMAT")
    level = option("--fail-on", help=say.FAIL_ON, type=click.Choice(LEVEL_NAMES), default="must", metavar="LEVEL")
    return Command("check", say.CHECK, [files, form, level], callback=run)


def run(files: tuple[Path, ...], format: str, fail_on: Any) -> int:  # noqa: A002 - the option's name
    """Print what each plan needs.

    Returns:
        0 when nothing weighs as much as ``fail_on``, 1 when something does, 2 when a file cannot be read as a plan.
    """
    from okrwidgets.cli.reports import FORMATS, WEIGHT, gather

    report = gather(files)
    click.echo(FORMATS[format](report), nl=False)
    if report.unread:
        if format == "text":
            click.echo(say.PLANS_WITH_PROBLEMS.fill(len(report.unread)).say(), err=True)
        return UNUSABLE
    return FOUND if any(WEIGHT[remark.level] >= WEIGHT[fail_on] for remark in report.remarks) else 0
