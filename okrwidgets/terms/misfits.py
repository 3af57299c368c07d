"""What does not fit a record of the glossary, said for people."""

from __future__ import annotations

import difflib
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, Final, get_args

from pydantic import BaseModel

from okrwidgets.errors import Problem
from okrwidgets.terms import sentences as say
from okrwidgets.terms.document import Document, Where
from okrwidgets.text import LANGUAGES, Sayable, Text, Verbatim

if TYPE_CHECKING:
    from pydantic import ValidationError

_EXPECTED: Final[Mapping[str, Text]] = {
    "string_type": say.TEXT_EXPECTED,
    "float_type": say.FIGURE_EXPECTED,
    "float_parsing": say.FIGURE_EXPECTED,
    "finite_number": say.FIGURE_EXPECTED,
    "tuple_type": say.LIST_EXPECTED,
    "model_type": say.KEYS_EXPECTED,
    "dict_type": say.KEYS_EXPECTED,
}
_EMPTY: Final = ("string_too_short", "too_short")
_LONGEST_SHOWN: Final = 60


def misfits(record: type[BaseModel], report: ValidationError, document: Document, top: Where = ()) -> Iterator[Problem]:
    """One problem for each line of pydantic's report.

    Args:
        record: that was read.
        report: on the data at ``top`` of the document.
        document: from which it was read.
        top: where the record begins.
    """
    errors = report.errors(include_url=False)
    for error in errors:
        inside: Where = tuple(part for part in error["loc"] if part != "[key]")
        if error["type"] == "too_short" and any(_below(other["loc"], inside) for other in errors):
            continue  # nothing was left of a list because its items do not fit, which is said already
        code, sentence = _say(record, error, inside)
        line, column = document.place((*top, *inside))
        yield Problem(code, sentence, (*top, *inside), line, column)


def place_name(where: Where) -> Sayable:
    """A path as people write it, or the file as a whole."""
    return Verbatim("“" + ".".join(str(part) for part in where) + "”") if where else say.THE_FILE


def _below(where: Where, holder: Where) -> bool:
    return len(where) > len(holder) and where[: len(holder)] == holder


def _say(record: type[BaseModel], error: Any, where: Where) -> tuple[str, Sayable]:
    kind, given = error["type"], _shown(error["input"])
    if kind == "extra_forbidden":
        return "G202", _unknown(record, error["loc"])
    if kind == "missing":
        text = say.MISSING_LANGUAGE if where[-1] in LANGUAGES else say.MISSING_KEY
        return "G203", text.fill(key=where[-1], place=place_name(where[:-1]))
    if kind in _EMPTY or (kind == "string_pattern_mismatch" and not str(error["input"]).strip()):
        return "G204", say.EMPTY.fill(place=place_name(where))
    if kind == "literal_error":
        known = error["ctx"]["expected"].replace("'", "").replace(" or ", ", ")
        return "G205", say.NOT_ONE_OF.fill(place=place_name(where), given=given, known=known)
    if kind == "string_pattern_mismatch" and where[-1] != "url":
        return "G205", say.NOT_A_KEY.fill(place=place_name(where), given=given)
    return "G205", _EXPECTED.get(kind, say.DOES_NOT_FIT).fill(place=place_name(where), given=given)


def _unknown(record: type[BaseModel], loc: tuple[str | int, ...]) -> Sayable:
    holder: type[BaseModel] | None = record
    for part in loc[:-1]:
        if isinstance(part, str) and holder is not None:
            holder = _record_at(holder, part)
    known = [field.alias or name for name, field in holder.model_fields.items()] if holder else list(LANGUAGES)
    key = str(loc[-1])
    near = difflib.get_close_matches(key, known, 1)
    if near:
        return say.UNKNOWN_KEY_NEAR.fill(key=key, near=near[0])
    return say.UNKNOWN_KEY.fill(key=key, known=", ".join(known))


def _record_at(holder: type[BaseModel], key: str) -> type[BaseModel] | None:
    field = next((field for name, field in holder.model_fields.items() if key in {name, field.alias}), None)
    return next(_records_in(field.annotation), None) if field is not None else None


def _records_in(annotation: Any) -> Iterator[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    for part in get_args(annotation):
        yield from _records_in(part)


def _shown(given: object) -> str:
    words = " ".join(str(given).split())
    return words if len(words) <= _LONGEST_SHOWN else words[: _LONGEST_SHOWN - 1] + "…"
