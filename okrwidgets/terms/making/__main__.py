"""``make glossary`` writes every file that is made from the glossary, and says what does not hold together."""

from __future__ import annotations

import click

from okrwidgets.resources import glossary_dir
from okrwidgets.terms.check import check_folder
from okrwidgets.terms.check.report import report
from okrwidgets.terms.making import made


@click.command(help="Write the files that are made from the glossary.")
def main() -> None:
    """Write all files; the exit code is 1 where something does not hold together."""
    source = glossary_dir()
    folder = check_folder(source)
    for path, text in made(folder).items():
        (source.parent / path).write_text(text, encoding="utf-8", newline="\n")
    raise SystemExit(report(folder, source))


if __name__ == "__main__":
    main()
