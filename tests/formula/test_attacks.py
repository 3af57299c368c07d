"""Texts that would do harm, or take for ever, if anything in a formula were ever run."""

from __future__ import annotations

import builtins
import re
import sys
from collections.abc import Callable
from pathlib import Path
from types import FrameType

import pytest

import okrwidgets.formula
from okrwidgets.formula import Formula, FormulaError

ATTACKS = {
    "import": "__import__('os').system('touch owned')",
    "import of a name": "__import__(os)",
    "statement": "import os",
    "attributes": "().__class__.__bases__",
    "attribute of a name": "revenue.__class__",
    "attribute of a number": "1 .real",
    "subscript": "revenue[0]",
    "globals": "globals()['os']",
    "lambda": "lambda: 1",
    "lambda of a name": "(lambda x: x)(1)",
    "comprehension": "[a for a in b]",
    "generator": "sum(a for a in b)",
    "f-string": "f'{revenue}'",
    "string": "'a' * 9",
    "call": "open(path)",
    "call of a result": "(revenue)(1)",
    "walrus": "(a := 1)",
    "assignment": "a = b",
    "comparison": "a < b",
    "conditional": "a if b else c",
    "star": "*a",
    "two statements": "a; b",
    "two lines": "a\nb",
    "comment": "a # b",
    "backslash": "a \\\n + b",
    "exec": "exec(a)",
    "await": "await a",
    "huge power": "9**9**9",
    "power": "9 ** 99999999999",
    "negative power": "9 ** -9",
    "power of a name": "9 ^ a",
    "tower in parentheses": "((((9^9)^9)^9)^9)",
    "tower to the right": "9^(9^(9^9))",
    "tower over a sum": "((1 + a^9)^9)^9",
    "deep": "(" * 200 + "1" + ")" * 200,
    "deep and open": "(" * 500,
    "signs": "-" * 500 + "1",
    "cyrillic": "\u0430d_spend / leads",
    "cyrillic inside": "reven\u0443e",
    "greek": "\u03bfrders",
    "fullwidth digits": "\uff11\uff12 * a",
    "fullwidth letters": "\uff41 + b",
    "arabic digits": "\u0661 + a",
    "mathematical letters": "\U0001d41a + b",
    "zero-width joiner": "ad\u200dspend",
    "zero-width space": "a\u200b + b",
    "right to left": "a\u202e + b",
    "isolate": "\u2066a\u2069",
    "byte order mark": "\ufeffa",
    "soft hyphen": "re\u00advenue",
    "NUL": "a\x00b",
    "escape": "\x1b[31ma",
    "half a character": "a + \ud800",
    "long name": "a" * 400,
    "long figure": "9" * 400,
    "long text": "a+" * 500_000,
    "long name without end": "a" * 1_000_000,
    "long figure without end": "9" * 1_000_000,
    "long and deep": "(" * 1_000_000,
    "long and blank": " " * 1_000_000,
    "infinity": "1e999",
    "hexadecimal": "0xff",
    "imaginary": "1j",
    "underscores": "1_000",
    "emoji": "a + \U0001f4a5",
}


@pytest.mark.parametrize("text", ATTACKS.values(), ids=ATTACKS)
def test_is_refused_with_its_place_and_nothing_runs(text: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    with monkeypatch.context() as guarded:
        for name in ("eval", "exec", "compile", "open", "__import__"):
            guarded.setattr(builtins, name, _forbidden)
        refused = try_to_read(text)
    assert isinstance(refused, FormulaError)
    assert re.fullmatch(r"F1[0-9]{2}", refused.code)
    assert 0 <= refused.start <= refused.end <= len(text)
    assert refused.start < refused.end or refused.start == len(text)
    assert len(refused.say("en")) < 400
    assert refused.say("it").isprintable()
    assert list(tmp_path.iterdir()) == []


def _forbidden(*_: object, **__: object) -> None:
    raise AssertionError("something was run")


def test_no_file_of_the_room_knows_how_to_run_a_text() -> None:
    for file in Path(okrwidgets.formula.__file__).parent.glob("*.py"):
        source = file.read_text(encoding="utf-8")
        assert not re.search(r"(?<![.\w])(?:eval|exec|compile|__import__|getattr)\(|\bimport ast\b|importlib", source)


def test_names_that_python_knows_are_names_like_others() -> None:
    assert Formula.parse("__class__ + lambda").value({"__class__": 1, "lambda": 2}).value == 3


def work(task: Callable[[], object]) -> int:
    """How many calls of functions a task makes, Python's own included: the same on every machine."""
    count = 0

    def note(frame: FrameType, event: str, _: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(note)
    try:
        task()
    finally:
        sys.setprofile(before)
    return count


def try_to_read(text: str, labels: dict[str, str] | None = None) -> object:
    try:
        return Formula.parse(text, labels)
    except FormulaError as refused:
        return refused


LABELS = {"costo per lead": "cost_per_lead", "costo": "cost", "e-mail": "emails", "a" * 60: "long"}
REPEATED = {
    "sum": "a+",
    "product": "a×",
    "quotient": "a/",
    "label": "costo per lead -",
    "nearly a label": "costo per-",
    "figures": "1.5+",
    "one figure": "9",
    "groups": "1.",
    "parentheses": "(a)+",
    "powers": "a^2+",
    "blank": " ",
    "words": "a ",
    "apostrophes": "a'",
    "accents": "a\u0300",
    "signs": "+",
    "unseen": "\u200d",
}


@pytest.mark.parametrize("piece", REPEATED.values(), ids=REPEATED)
def test_work_grows_no_faster_than_the_text(piece: str) -> None:
    try_to_read("a", LABELS)  # labels are made ready once
    short, long = (work(lambda n=n: try_to_read((piece * n)[:n] + "1", LABELS)) for n in (124, 496))
    assert long <= 8 * short  # four times as long: 16 times the work if it were quadratic
    assert long <= 200 * 500


def test_powers_within_powers_take_no_longer_for_each_level() -> None:
    def nested(levels: int) -> str:
        return "(" * levels + "a" + "^1)" * levels

    shallow, deep = (work(lambda n=n: Formula.parse(nested(n))) for n in (8, 32))
    assert deep <= 4 * 4 * shallow


@pytest.mark.parametrize("piece", ["a", "9", "(", "a+", " ", "\u0430"])
def test_what_is_too_long_is_not_even_looked_at(piece: str) -> None:
    assert work(lambda: try_to_read(piece * 501)) == work(lambda: try_to_read(piece * 1_000_000))
    assert work(lambda: try_to_read(piece * 1_000_000)) < 50
