"""Opening an Excel workbook, or saying why it does not open."""

from __future__ import annotations

import io
import warnings
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

from okrwidgets.errors import OkrError
from okrwidgets.tables import sentences as say
from okrwidgets.tables.errors import refused
from okrwidgets.tables.source.files import OLE, ZIP, refuse_what_is_no_text
from okrwidgets.text.numbers import Number

if TYPE_CHECKING:
    from openpyxl.workbook import Workbook

MAX_UNPACKED: Final = 1024 * 1024 * 1024
"""A workbook that unpacks to more is damaged, or meant to do harm."""


@contextmanager
def open_workbook(content: bytes, name: str) -> Iterator[Workbook]:
    """A workbook whose sheets can be read row by row, with the values that were saved.

    Raises:
        TableError: ``C108`` for an old ``.xls`` or a password, ``C106``, ``C109`` or ``C163`` for a file of
            another kind, ``C161`` for a damaged one, ``C104`` for one too large, ``C144`` without openpyxl.
    """
    if content.startswith(OLE):
        raise refused("C108", say.IS_XLS.fill(file=name), name)
    if not content.startswith(ZIP):
        refuse_what_is_no_text(content, name)
        raise refused("C163", say.NO_WORKBOOK.fill(file=name), name)
    try:
        from openpyxl import load_workbook
    except ImportError:
        raise refused("C144", say.NEEDS_OPENPYXL, name) from None
    _refuse_what_unpacks_too_large(content, name)
    # openpyxl warns of drop-down lists and styles that it does not keep: they hold no values
    with warnings.catch_warnings(action="ignore"):
        try:
            book = load_workbook(io.BytesIO(content), read_only=True, data_only=True)
            try:
                yield book
            finally:
                book.close()
        except OkrError:
            raise
        except Exception:  # noqa: BLE001  # a damaged workbook fails anywhere within openpyxl, zipfile or the XML parser
            raise refused("C161", say.DAMAGED_WORKBOOK.fill(file=name), name) from None


def _refuse_what_unpacks_too_large(content: bytes, name: str) -> None:
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as packed:
            size = sum(member.file_size for member in packed.infolist())
    except (zipfile.BadZipFile, ValueError, OSError):
        raise refused("C161", say.DAMAGED_WORKBOOK.fill(file=name), name) from None
    if size > MAX_UNPACKED:
        mega = 1024**2
        raise refused(
            "C104", say.TOO_LARGE.fill(size=Number(size / mega, 0), most=Number(MAX_UNPACKED / mega, 0)), name
        )
