"""From bytes to text: UTF-8, UTF-16 and what Windows programs write."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from okrwidgets.tables import sentences as say
from okrwidgets.tables.errors import Place, refused
from okrwidgets.text import Text

_SAMPLE: Final = 4096
_CONTROL: Final = re.compile("[\x00-\x08\x0b\x0e-\x1f\x7f]")
_NAMES: Final = {"utf-8": "UTF-8", "utf-16-le": "UTF-16", "utf-16-be": "UTF-16", "cp1252": "Windows-1252"}


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text and the encoding that it came in, for people."""

    text: str
    encoding: str


def decode(content: bytes, name: str) -> Decoded:
    """Find the encoding and read the text.

    Raises:
        TableError: ``C110`` where bytes are no text in any of the encodings, ``C111`` where most of the
            file is UTF-8 but not all, ``C112`` for a control character; each with line and column.
    """
    encoding, content = _encoding(content)
    try:
        text = content.decode(encoding)
    except UnicodeDecodeError as error:
        if encoding != "utf-8":
            raise _broken("C110", say.NOT_TEXT, content, error, encoding, name) from None
        if _mostly_utf8(content):
            raise _broken("C111", say.PARTLY_UTF8, content, error, encoding, name) from None
        encoding = "cp1252"
        try:
            text = content.decode(encoding)
        except UnicodeDecodeError as other:
            raise _broken("C110", say.NOT_TEXT, content, other, encoding, name) from None
    text = text.rstrip("\x1a")  # how DOS ended a file
    refuse_control_characters(text, name)
    return Decoded(text, _NAMES[encoding])


def refuse_control_characters(text: str, name: str) -> None:
    """Refuse signs that stand in no table: they come from files of other kinds.

    Raises:
        TableError: ``C112``, with line and column.
    """
    if control := _CONTROL.search(text):
        place = _place(text[: control.start()])
        raise refused("C112", say.CONTROL_CHARACTER.fill(code=f"U+{ord(control.group()):04X}"), name, place)


def _encoding(content: bytes) -> tuple[str, bytes]:
    for mark, encoding in ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be")):
        if content.startswith(mark):
            return encoding, content[len(mark) :]
    sample = content[:_SAMPLE]
    # without a mark: letters of European languages have one byte of zero in UTF-16
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    if odd * 4 > len(sample) and even * 8 < odd:
        return "utf-16-le", content
    if even * 4 > len(sample) and odd * 8 < even:
        return "utf-16-be", content
    return "utf-8", content


def _mostly_utf8(content: bytes) -> bool:
    """Whether the accents are UTF-8 but for a few: then the file is damaged, not written by Windows."""
    readable = content.decode("utf-8", "ignore")
    good = len(readable) - len(readable.encode("ascii", "ignore"))
    bad = content.decode("utf-8", "replace").count("\ufffd")
    return good > bad


def _broken(
    code: str, sentence: Text, content: bytes, error: UnicodeDecodeError, encoding: str, name: str
) -> Exception:
    place = _place(content[: error.start].decode(encoding, "ignore"))
    given = " ".join(f"{byte:02X}" for byte in content[error.start : error.start + 1])
    return refused(code, sentence.fill(byte=given), name, place)


def _place(before: str) -> Place:
    lines = before.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return Place(len(lines), len(lines[-1]) + 1)
