"""``python -m okrwidgets.terms.check [FOLDER]`` lists what does not hold together in a glossary."""

from __future__ import annotations

from pathlib import Path

import click

from okrwidgets.resources import glossary_dir
from okrwidgets.terms.check import check_folder
from okrwidgets.terms.check.report import report


@click.command(help="List what does not hold together in the glossary, or in the one in FOLDER.")
@click.argument("folder", required=False, type=click.Path(exists=True, file_okay=False, path_type=Path))
def main(folder: Path | None) -> None:
    """Print one line for each finding; the exit code is 1 where there is any."""
    path = folder or glossary_dir()
    raise SystemExit(report(check_folder(path), path))


if __name__ == "__main__":
    main()
