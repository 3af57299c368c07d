"""``okrwidgets lab``: the course in JupyterLab."""

from __future__ import annotations

from pathlib import Path
from typing import Final

import click

from okrwidgets.cli import sentences as say
from okrwidgets.cli.bilingual import Command, option
from okrwidgets.errors import OkrError
from okrwidgets.text import Verbatim, reader_language

FOLDER: Final = "okr-course"
_LAST_PORT: Final = 65535


class _Port(click.ParamType):  # type: ignore[type-arg]  # generic in later versions of click only
    name = "port"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> int:
        words = str(value)
        if not (words.isascii() and words.isdecimal() and int(words) <= _LAST_PORT):
            raise OkrError("U106", say.NOT_A_PORT.fill(given=Verbatim(words)))
        return int(words)


def command() -> click.Command:
    """The command, in the reader's language."""
    return Command(
        "lab",
        say.LAB,
        [
            click.Argument(
                ["folder"], metavar="[DIR]", required=False, default=FOLDER, type=click.Path(path_type=Path)
            ),
            option("--port", help=say.PORT, metavar="N", type=_Port(), default=None),
            option("--no-browser", help=say.NO_BROWSER, is_flag=True),
            option("--restore", help=say.RESTORE, is_flag=True),
        ],
        callback=run,
    )


def run(folder: Path, port: int | None, *, no_browser: bool, restore: bool) -> None:
    """Bring the course into the folder and serve it until Ctrl-C."""
    from okrwidgets.lab import sentences as lab_say
    from okrwidgets.lab.course import update_course
    from okrwidgets.lab.folder import writable_folder
    from okrwidgets.lab.port import choose_port
    from okrwidgets.lab.server import require_jupyterlab, serve

    require_jupyterlab()
    free = choose_port(port)
    home = writable_folder(folder)
    update = update_course(home, restore=restore)
    click.echo(lab_say.COURSE_IN.fill(folder=Verbatim(str(home))).say())
    for sentence in update.sentences():
        click.echo(sentence.say())
    serve(home, reader_language(), click.echo, port=free, browser=not no_browser)
