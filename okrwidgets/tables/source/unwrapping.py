"""Files whose every line was put in quotation marks."""

from __future__ import annotations

import io

from okrwidgets.tables.source.separator import separator_of


def unwrap(text: str) -> str | None:
    r'''Take the quotation marks off the lines; ``None`` where they do not stand around all of them.

    It is what a spreadsheet saves that opened a file with another separator than its own: every line
    went into the first cell.

    Examples:
        >>> unwrap('"Canale,Costo"\n"Google,""1,5"""\n')
        'Canale,Costo\nGoogle,"1,5"\n'
    '''
    if text[:1] != '"' or separator_of(text):
        return None
    bare: list[str] = []
    for line in io.StringIO(text, newline=""):
        body = line.rstrip("\r\n")
        if body and not _is_wrapped(body):
            return None
        bare += [body[1:-1].replace('""', '"'), line[len(body) :]]
    taken_off = "".join(bare)
    separator = separator_of(taken_off)
    # texts with commas under one name are one column indeed
    return taken_off if separator and separator in bare[0] else None


def _is_wrapped(body: str) -> bool:
    return len(body) > 1 and body[0] == body[-1] == '"' and '"' not in body[1:-1].replace('""', "")
