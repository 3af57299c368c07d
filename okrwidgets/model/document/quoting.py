"""Text and figures as YAML, so that every string reads back as it was."""

from __future__ import annotations

import re
from typing import Final

from okrwidgets.model.document.scalars import read_plain

_WIDTH: Final = 88
_STARTS: Final = frozenset("-?:,[]{}#&*!|>'\"%@`=<~ ")
_WORDS_OF_OLD: Final = frozenset({"y", "n", "yes", "no", "on", "off"})
_LOOKS_DATED: Final = re.compile(r"[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}.*|[-+]?[0-9][0-9_,:.]*")
_ESCAPES: Final = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\t": "\\t", "\r": "\\r", "\0": "\\0"}
_UNSEEN: Final = re.compile(
    "[\\x00-\\x1f\\x7f-\\x9f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\uffff]"
)


def write_text(value: str, style: str = "", *, flow: bool = False, indent: int = 2, newline: str = "\n") -> str:
    """Write a text.

    Args:
        value: any text without lone surrogates.
        style: how it was written before; kept where the new text allows it. ``|`` is taken for
            new text of several lines, too.
        flow: whether it stands inside brackets.
        indent: the column of the lines of a block scalar.
        newline: the line break of the file.

    Examples:
        >>> write_text("Meet 300 clients"), write_text("no"), write_text("a: b", "'")
        ('Meet 300 clients', '"no"', "'a: b'")
    """
    if style == ">" and not flow and (folded := _folded(value, indent, newline)):
        return folded
    if "\n" in value and not flow and style not in ("'", '"') and (literal := _literal(value, indent, newline)):
        return literal
    seen = not _UNSEEN.search(value)
    if style == "'" and seen:
        return "'" + value.replace("'", "''") + "'"
    if style != '"' and seen and _may_be_plain(value, flow):
        return value
    return '"' + "".join(_escaped(sign) for sign in value) + '"'


def write_word(value: str, style: str = "", *, flow: bool = False) -> str:
    """Write an id, a date, a period, a unit, a choice: plain wherever it reads back the same."""
    if style or not re.fullmatch(r"[A-Za-z0-9][A-Za-z0-9_/ -]*", value) or value != value.strip():
        return write_text(value, style, flow=flow)
    return write_text(value, '"', flow=flow) if read_plain(value) is None or _old_word(value) else value


def write_key(value: str, *, flow: bool = False) -> str:
    """Write the name of a field."""
    return value if re.fullmatch(r"[A-Za-z_][A-Za-z0-9_-]*", value) and not _old_word(value) else write_text(value, '"')


def write_figure(value: float) -> str:
    """Write a number; whole ones without decimals.

    Examples:
        >>> write_figure(100000.0), write_figure(12.5), write_figure(-0.0)
        ('100000', '12.5', '0')
    """
    if float(value).is_integer() and abs(value) < 1e15:
        return str(int(value))
    return repr(float(value))


def _may_be_plain(value: str, flow: bool) -> bool:
    if not value or value[0] in _STARTS or value[-1] in " :" or ": " in value or " #" in value:
        return False
    if value.startswith(("...", "---")) or not isinstance(read_plain(value), str):
        return False
    if flow and any(sign in value for sign in ",[]{}:?"):
        return False
    return not _old_word(value) and not _LOOKS_DATED.fullmatch(value)


def _old_word(value: str) -> bool:
    """What YAML 1.1 programs, and people, would take for true or false."""
    return value.lower() in _WORDS_OF_OLD or read_plain(value) is True or read_plain(value) is False


def _escaped(sign: str) -> str:
    if sign in _ESCAPES:
        return _ESCAPES[sign]
    if not _UNSEEN.fullmatch(sign):
        return sign
    code = ord(sign)
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}"


def _literal(value: str, indent: int, newline: str) -> str:
    """``|`` and its lines, or nothing where the text would not come back."""
    body = value.removesuffix("\n")
    lines = body.split("\n")
    if not lines[0].strip() or not lines[-1].strip() or lines[0][0] in " \t":
        return ""
    if any(_UNSEEN.search(line) or line != line.rstrip() or line.startswith("\t") for line in lines):
        return ""
    header = "|" if value.endswith("\n") else "|-"
    return newline.join([header, *(" " * indent + line if line else "" for line in lines)])


def _folded(value: str, indent: int, newline: str) -> str:
    body = value.removesuffix("\n")
    if not body or "  " in body or body != body.strip() or _UNSEEN.search(body):
        return ""
    lines = [""]
    for word in body.split(" "):
        if lines[-1] and len(lines[-1]) + len(word) + 1 > _WIDTH - indent:
            lines.append("")
        lines[-1] += (" " if lines[-1] else "") + word
    header = ">" if value.endswith("\n") else ">-"
    return newline.join([header, *(" " * indent + line for line in lines)])
