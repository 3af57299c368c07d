"""``okrwidgets check``: what plans need, with line and column."""

from __future__ import annotations

from pathlib import Path

import click

from okrwidgets.cli import sentences as say
from okrwidgets.cli.bilingual import Command
from okrwidgets.errors import OkrError, PlanError
from okrwidgets.text import Verbatim


def command() -> click.Command:
    """The command, in the reader's language."""
    files = click.Argument(["files"], metavar="FILE…", nargs=-1, required=True, type=click.Path(path_type=Path))
    return Command("check", say.CHECK, [files], callback=run)


def run(files: tuple[Path, ...]) -> int:
    """Say of each file that it is fine, or all that it needs; 1 when one cannot be read."""
    unread = sum(not _check(file) for file in files)
    if unread:
        click.echo(say.PLANS_WITH_PROBLEMS.fill(unread).say(), err=True)
    return 1 if unread else 0


def _check(file: Path) -> bool:
    from okrwidgets.model import Plan

    try:
        plan = Plan.load(file)
    except PlanError as error:
        for problem in error.problems:
            click.echo(f"{file}: {problem.say()}", err=True)
        return False
    except OkrError as error:
        click.echo(f"{file}: {error}", err=True)
        return False
    for notice in plan.notices:
        click.echo(f"{file}: {notice.say()}")
    click.echo(say.PLAN_FINE.fill(file=Verbatim(str(file))).say())
    return True
