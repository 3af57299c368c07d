"""``okrwidgets export``: a plan in another format."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import click
from click.core import ParameterSource

from okrwidgets.cli import sentences as say
from okrwidgets.cli.bilingual import Command, option
from okrwidgets.cli.output import noting_what_takes_long, write_file
from okrwidgets.errors import OkrError
from okrwidgets.text import Verbatim, reader_language


def command() -> click.Command:
    """The command, in the reader's language."""
    plan = click.Argument(["plan"], metavar="PLAN", type=click.Path(path_type=Path))
    return Command(
        "export",
        say.EXPORT,
        [
            plan,
            option("--to", help=say.EXPORT_TO, metavar="FORMAT", default=None),
            option("--out", help=say.EXPORT_OUT, metavar="FILE", default=None, type=click.Path(path_type=Path)),
            option("--on", help=say.EXPORT_ON, metavar="YYYY-MM-DD", default=None),
            option("--bom/--no-bom", help=say.EXPORT_BOM, default=None),
            option("--force", help=say.FORCE, is_flag=True),
        ],
        callback=run,
    )


def run(plan: Path, to: str | None, out: Path | None, on: str | None, *, bom: bool | None, force: bool) -> None:
    """Write the plan to standard output, or into a file.

    Raises:
        OkrError: ``E1…``, where the format is not known or not said, bytes have no file, or the file is there already.
    """
    from okrwidgets.export import FORMATS, export
    from okrwidgets.export.asked import format_named
    from okrwidgets.export.losses import losses
    from okrwidgets.model import Plan

    day = dt.date.today() if on is None else _day(on)
    chosen = format_named(to if to is not None else _by_extension(out))
    if chosen.writes == "bytes" and out is None:
        raise OkrError(
            "E104", say.NEEDS_OUT.fill(format=chosen.name, file=Verbatim(f"{_stem(plan)}{chosen.extension}"))
        )
    read = Plan.load(plan)
    with noting_what_takes_long(say.WRITING.fill(format=chosen.name)):
        content = export(read, chosen.name, _asked_language(), day, bom=bom)
    data = content.encode("utf-8") if isinstance(content, str) else content
    for loss in losses(read, chosen.name):
        click.echo(say.LEFT_OUT.fill(what=loss).say(), err=True)
    if out is None:
        click.echo(data, nl=False)
        return
    write_file(out, data, force=force)
    click.echo(say.EXPORTED.fill(file=Verbatim(str(out)), what=FORMATS[chosen.name].what).say(), err=True)


def _asked_language() -> str | None:
    """The language that ``--lang`` asks for; without it the report is in the plan's own."""
    ctx: click.Context | None = click.get_current_context()
    while ctx is not None:
        if ctx.get_parameter_source("lang") is ParameterSource.COMMANDLINE:
            return reader_language()
        ctx = ctx.parent
    return None


def _by_extension(out: Path | None) -> str:
    from okrwidgets.export import FORMATS

    suffix = out.suffix.lower() if out else ""
    found = next((one.name for one in FORMATS.values() if one.extension == suffix), None)
    if found is None:
        raise OkrError("E105", say.WHICH_FORMAT.fill(known=", ".join(FORMATS)))
    return found


def _day(words: str) -> dt.date:
    from okrwidgets.text.dates import read_date

    reading = read_date(words)
    if reading.value is None:
        raise OkrError("E108", reading.problem or say.NOT_A_DAY)
    return reading.value


def _stem(plan: Path) -> str:
    return plan.name.removesuffix(".okr.yaml").removesuffix(".yaml") or "plan"
