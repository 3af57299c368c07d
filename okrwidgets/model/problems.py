"""What does not fit a field, said for people, whether it came from a file or from Python."""

from __future__ import annotations

import difflib
import math
import re
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Final

from okrwidgets.errors import PlanError, Problem
from okrwidgets.model import sentences as say
from okrwidgets.model.base import LONGEST_TEXT, Record
from okrwidgets.model.fields import FieldSpec, field_named, fields_of
from okrwidgets.model.ids import slug
from okrwidgets.model.links import Path
from okrwidgets.model.unit import ACCEPTED
from okrwidgets.text import LANGUAGES, Sayable, Text
from okrwidgets.text.numbers import Number

if TYPE_CHECKING:
    from pydantic import ValidationError

_LONGEST_SHOWN: Final = 40
_NUMERIC: Final = re.compile(r"\s*[-+]?[0-9]+(?:\.[0-9]+)?\s*")
_DAY: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_BRANCH: Final = re.compile(r"str|constrained-str|dict\[.*\]")
_TELLING: Final = ("period_order", "string_unicode")
"""Of several complaints about one place (the branches of a union) these say what it is."""
_EXAMPLES: Final = {"date": "2027-01-15", "value": "41"}
_UNITS: Final = ("count", "percent", "ratio", "days", "score", "milestone")

Said = tuple[str, Sayable]


def plan_error(record: type[Record], report: ValidationError, given: Mapping[str, object]) -> PlanError:
    """Turn pydantic's report on a record that was built by hand into ours."""
    return PlanError(problems_of(record, report, given))


def problems_of(record: type[Record], report: ValidationError, given: object) -> list[Problem]:
    """One problem a place, in the order of the report; their lines are not known yet."""
    found: dict[Path, Problem] = {}
    for error in report.errors(include_url=False, include_input=False):
        if error["type"] == "plan_links":
            found |= {problem.path: problem for problem in error["ctx"]["problems"]}
            continue
        path, spec, holder = _follow(record, error["loc"])
        if path in found and error["type"] not in _TELLING:
            continue
        code, sentence = _say(error["type"], path, spec, holder, given)
        found[path] = Problem(code, sentence, path)
    inner = {path[:-1] for path in found}  # of a union, the branch that got further says more
    return [problem for path, problem in found.items() if path not in inner]


def _say(kind: str, path: Path, spec: FieldSpec | None, holder: type[Record], given: object) -> Said:
    name = str(path[-1]) if path else ""
    if kind == "extra_forbidden":
        return unknown_field(holder, name)
    if kind == "missing" and spec is not None:
        return _missing(spec, holder, at(given, path[:-1]))
    value = at(given, path)
    if spec is None or (spec.kind == "records" and path[-1] != spec.key):
        field = next((str(part) for part in reversed(path) if isinstance(part, str)), holder.__name__)
        return "P113", say.FIELDS_EXPECTED.fill(field=field, given=shown(value))
    return field_problem(spec, value, kind, name if spec.kind == "figures" else spec.key)


def field_problem(spec: FieldSpec, given: object, kind: str = "", field: str | None = None) -> Said:
    """The code and the sentence for a value that does not fit its field.

    Args:
        spec: the field.
        given: what came.
        kind: pydantic's name for what is amiss.
        field: its name for people, where it is not the field's own.
    """
    field = field or spec.key
    if kind == "string_unicode" or (isinstance(given, str) and _has_surrogate(given)):
        return "P115", say.NOT_UNICODE.fill(field=field)
    if kind == "string_too_long":
        return "P119", say.TEXT_TOO_LONG.fill(field=field, most=Number(LONGEST_TEXT))
    judge = _JUDGES.get(spec.kind)
    if judge is not None and (said := judge(spec, given, field, kind)) is not None:
        return said
    code, text = _EXPECTED.get(spec.kind, ("P101", say.TEXT_EXPECTED))
    return code, text.fill(field=field, given=shown(given))


def unknown_field(record: type[Record], given: str) -> Said:
    """A keyword that the record does not know."""
    names = [spec.name for spec in fields_of(record).values()]
    near = difflib.get_close_matches(given, names, 1)
    if near:
        return "P401", say.UNKNOWN_FIELD_MEANT.fill(record=record.__name__, given=given, near=near[0])
    return "P401", say.UNKNOWN_FIELD.fill(record=record.__name__, given=given, choices=", ".join(names))


def shown(given: object) -> Sayable:
    """What came, for people, however long it is."""
    if given is None or given == "":
        return say.NOTHING_GIVEN
    if isinstance(given, (list, tuple)):
        return say.LIST_GIVEN
    if isinstance(given, Mapping):
        return say.FIELDS_GIVEN
    words = str(given).lower() if isinstance(given, bool) else str(given)
    words = " ".join(words.encode("utf-8", "replace").decode().split())
    return say.WORDS_GIVEN.fill(words=words if len(words) <= _LONGEST_SHOWN else words[: _LONGEST_SHOWN - 1] + "…")


def at(given: object, path: Path) -> Any:
    """The value at a path, in raw data and in records; ``None`` where there is none."""
    for part in path:
        if isinstance(given, Mapping):
            given = given.get(part, given.get(f"{part}_"))
        elif isinstance(given, (list, tuple)):
            given = given[part] if isinstance(part, int) and part < len(given) else None
        else:
            given = getattr(given, str(part), None)
    return given


def _has_surrogate(words: str) -> bool:
    return any("\ud800" <= sign <= "\udfff" for sign in words)


def _figure(spec: FieldSpec, given: object, field: str, kind: str) -> Said | None:
    if spec.kind == "numbers" and kind == "tuple_type":
        return None
    if spec.kind == "figures" and not isinstance(given, (str, int, float)) and given is not None and field == spec.key:
        return "P113", say.FIELDS_EXPECTED.fill(field=field, given=shown(given))
    if isinstance(given, str):
        if _NUMERIC.fullmatch(given):
            return "P103", say.NUMBER_IN_QUOTES.fill(field=field, plain=given.strip())
        return _readable(given, field)
    if not isinstance(given, (int, float)) or isinstance(given, bool):
        return "P102", say.NUMBER_EXPECTED.fill(field=field, given=shown(given))
    if not math.isfinite(given):
        return "P117", say.NUMBER_FINITE.fill(field=field, given=shown(given))
    if spec.high is None:
        return "P104", say.NUMBER_AT_LEAST.fill(field=field, given=shown(given), low=Number(spec.low or 0))
    low, high = Number(spec.low or 0), Number(spec.high)
    return "P104", say.NUMBER_BETWEEN.fill(field=field, given=shown(given), low=low, high=high)


def _readable(given: str, field: str) -> Said:
    """A number as people write it, not as the file does: say how the file does."""
    from okrwidgets.text.reading import read_number

    readings = [read_number(given, lang, currency="EUR") for lang in LANGUAGES]
    readings += [read_number(given, lang, percent=True) for lang in LANGUAGES]
    values = [reading.value for reading in readings if reading.value is not None]
    value = max(values, default=None)  # “100.000 €”: few mean one hundred by it
    if value is None:
        return "P102", say.NUMBER_EXPECTED.fill(field=field, given=shown(given))
    plain = str(int(value)) if value == int(value) else repr(value)
    return "P102", say.NUMBER_READABLE.fill(field=field, given=shown(given), value=Number(value, 6), plain=plain)


def _choice(spec: FieldSpec, given: object, field: str, kind: str) -> Said:
    choices = ", ".join(spec.choices)
    near = difflib.get_close_matches(str(given).lower(), spec.choices, 1)
    if near:
        return "P105", say.CHOICE_MEANT.fill(field=field, choices=choices, given=shown(given), near=near[0])
    return "P105", say.CHOICE_EXPECTED.fill(field=field, choices=choices, given=shown(given))


def _unit(spec: FieldSpec, given: object, field: str, kind: str) -> Said:
    words = str(given)
    near = [words.upper()] if re.fullmatch(r"[A-Za-z]{3}", words) and words != words.upper() else []
    near = near or difflib.get_close_matches(words.lower(), _UNITS, 1)
    if near:
        return "P106", say.UNIT_MEANT.fill(field=field, given=shown(given), near=near[0], choices=ACCEPTED)
    return "P106", say.UNIT_EXPECTED.fill(field=field, given=shown(given), choices=ACCEPTED)


def _missing(spec: FieldSpec, holder: type[Record], given: object) -> Said:
    if spec.kind == "id":
        title = at(given, ("title",)) or at(given, ("name",)) or ""
        fallback = {"KeyResult": "key-result", "KPI": "kpi"}.get(holder.__name__, "objective")
        return "P110", say.ID_MISSING.fill(near=slug(str(title), fallback=fallback))
    return "P111", say.FIELD_MISSING.fill(field=spec.key, example=_EXAMPLES.get(spec.key, "…"))


def _version(spec: FieldSpec, given: object, field: str, kind: str) -> Said | None:
    if isinstance(given, int) and not isinstance(given, bool) and given > 1:
        return "P011", say.VERSION_NEWER.fill(given=shown(given))
    return None


def _period(spec: FieldSpec, given: object, field: str, kind: str) -> Said | None:
    if kind == "period_order":
        return "P114", say.PERIOD_BACKWARDS.fill(field=field, given=shown(given))
    return None


def _date(spec: FieldSpec, given: object, field: str, kind: str) -> Said | None:
    if kind == "tuple_type":
        return None
    if isinstance(given, str) and _DAY.fullmatch(given):
        return "P118", say.DATE_NOT_IN_CALENDAR.fill(field=field, given=shown(given))
    return "P108", say.DATE_EXPECTED.fill(field=field, given=shown(given))


def _id(spec: FieldSpec, given: object, field: str, kind: str) -> Said | None:
    if isinstance(given, (str, int, float)) and not (spec.kind == "ids" and kind == "tuple_type"):
        near = slug(str(given), fallback="id")
        return "P109", say.ID_EXPECTED.fill(field=field, given=shown(given), near=near)
    return None


_JUDGES: Final[dict[str, Callable[[FieldSpec, object, str, str], Said | None]]] = {
    "figure": _figure,
    "figures": _figure,
    "numbers": _figure,
    "choice": _choice,
    "version": _version,
    "unit": _unit,
    "period": _period,
    "date": _date,
    "dates": _date,
    "id": _id,
    "ids": _id,
}
_EXPECTED: Final[dict[str, tuple[str, Text]]] = {
    "version": ("P105", say.VERSION_EXPECTED),
    "month": ("P104", say.MONTH_EXPECTED),
    "period": ("P107", say.PERIOD_EXPECTED),
    "currency": ("P116", say.CURRENCY_EXPECTED),
    "records": ("P112", say.LIST_EXPECTED),
    "ids": ("P112", say.LIST_EXPECTED),
    "dates": ("P112", say.LIST_EXPECTED),
    "numbers": ("P112", say.LIST_EXPECTED),
    "formulas": ("P113", say.FORMULAS_EXPECTED),
}


def _follow(record: type[Record], loc: tuple[int | str, ...]) -> tuple[Path, FieldSpec | None, type[Record]]:
    """Follow pydantic's location down our own fields; what lies below a field is its own affair.

    Unions put the names of their branches into the location, which no person should read.
    """
    path: Path = ()
    spec: FieldSpec | None = None
    if loc[-1:] == ("[key]",):
        loc = loc[:-2]  # half a character is no place to point at
    for part in loc:
        if spec is None:
            spec = field_named(record, str(part))
            path = (*path, spec.key if spec else part)
            if spec is None:
                break
        elif spec.kind == "records" and isinstance(part, int) and spec.record is not None:
            path, record, spec = (*path, part), spec.record, None
        elif spec.kind == "formulas" and _BRANCH.fullmatch(str(part)):
            continue
        elif spec.kind in ("ids", "dates", "numbers", "figures", "formulas"):
            return (*path, part), spec, record
        else:
            break
    return path, spec, record
