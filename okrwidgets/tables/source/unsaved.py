"""Formulas whose values the workbook does not hold: read as they are, they would be silently missing."""

from __future__ import annotations

import io
import re
import zipfile
from typing import Any, Final

_FORMULA_ALONE: Final = re.compile(rb"<c\b(?P<attributes>[^>]*)><f\b[^>]*(?:/>|>[^<]*</f>)(?:<v\s*/>|<v>\s*</v>)?</c>")
_NAME: Final = re.compile(rb'\br="(?P<cell>[A-Z]+[0-9]+)"')
_TEXT_RESULT: Final = b't="str"'


def first_unsaved(content: bytes, sheet: Any) -> str | None:
    """The first cell of a sheet, such as ``C12``, that has a formula and no result; ``None`` where all have one.

    A formula that results in an empty text says so in its attributes.
    """
    with zipfile.ZipFile(io.BytesIO(content)) as packed:
        xml = packed.read(sheet._worksheet_path)
    for found in _FORMULA_ALONE.finditer(xml):
        attributes = found["attributes"]
        name = _NAME.search(attributes)
        if name is not None and _TEXT_RESULT not in attributes:
            return name["cell"].decode()
    return None
