"""A file's bytes, unless they are plainly no table in text."""

from __future__ import annotations

import os
import re
from pathlib import Path
from stat import S_ISDIR, S_ISREG
from typing import Final

from okrwidgets.tables import sentences as say
from okrwidgets.tables.errors import refused
from okrwidgets.text import Text
from okrwidgets.text.numbers import Number

MAX_BYTES: Final = 100 * 1024 * 1024
"""Larger files are for a database; reading them here would fill the memory of a laptop."""

ZIP: Final = b"PK\x03\x04"
OLE: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_BINARY: Final = (b"%PDF", b"\x89PNG", b"GIF8", b"\xff\xd8\xff", b"\x1f\x8b", b"PAR1", b"SQLite format 3", b"BZh")
_HTML: Final = re.compile(
    rb"(?i)\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)?<(?:!doctype\s+html|html|head|body|table|meta)\b", re.DOTALL
)


def read_bytes(path: str | os.PathLike[str]) -> bytes:
    """The content of a file.

    Raises:
        TableError: ``C101`` to ``C105`` where there is no such file, or nothing that could be a table.
    """
    file = Path(path).expanduser()
    name = file.name or str(path)
    try:
        found = file.stat()
        content = file.read_bytes() if S_ISREG(found.st_mode) and found.st_size <= MAX_BYTES else b""
    except FileNotFoundError:
        raise refused("C101", say.NO_SUCH_FILE.fill(file=name, folder=Path.cwd().name), name) from None
    except (OSError, ValueError) as error:
        # ValueError: a path with a character that no path can have
        raise refused("C103", say.CANNOT_OPEN.fill(file=name, reason=str(error)), name) from None
    if S_ISDIR(found.st_mode):
        raise refused("C102", say.A_FOLDER.fill(file=name), name)
    if found.st_size > MAX_BYTES:
        size, most = (Number(number / 1024**2, 0) for number in (found.st_size, MAX_BYTES))
        raise refused("C104", say.TOO_LARGE.fill(size=size, most=most), name)
    if not content.strip(b"\x00 \t\r\n\xef\xbb\xbf\xff\xfe"):
        raise refused("C105", say.EMPTY_FILE, name)
    return content


def refuse_what_is_no_text(content: bytes, name: str) -> None:
    """Spreadsheets, pages and pictures that carry a wrong name.

    Raises:
        TableError: ``C106`` to ``C109``.
    """
    found: tuple[str, Text] | None = None
    if content.startswith(ZIP):
        found = ("C107", say.IS_XLSX) if b"xl/" in content else ("C106", say.IS_BINARY)
    elif content.startswith(OLE):
        found = ("C108", say.IS_XLS)
    elif content.startswith(_BINARY):
        found = ("C106", say.IS_BINARY)
    elif _HTML.match(content[:4096].removeprefix(b"\xef\xbb\xbf").replace(b"\x00", b"").lstrip(b"\xff\xfe")):
        found = ("C109", say.IS_HTML)
    if found is not None:
        raise refused(found[0], found[1].fill(file=name), name)
