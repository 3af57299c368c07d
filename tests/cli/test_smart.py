"""``okrwidgets smart``: a review for a person, labels for a program."""

from __future__ import annotations

import io
import json
import sys

import pytest

from okrwidgets.cli import main
from okrwidgets.smart.labels import labels_of

LABELS = set(labels_of("Increase sales", "en"))


@pytest.fixture(autouse=True)
def _english(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OKRWIDGETS_LANG", "en")


def answers(
    lines: bytes, monkeypatch: pytest.MonkeyPatch, out: pytest.CaptureFixture[bytes]
) -> tuple[int, list[dict[str, object]]]:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(lines)))
    code = main(["smart", "--jsonl"])
    return code, [json.loads(line) for line in out.readouterr().out.splitlines()]


def test_every_line_is_answered_and_no_label_is_null(
    monkeypatch: pytest.MonkeyPatch, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    given = [
        {"id": "a", "lang": "en", "kind": "key_result", "text": "Close 30 contracts", "context": {"period": "Q1 2027"}},
        {"id": 2, "lang": "it", "text": "Aumentare le vendite entro marzo 2027"},
        {"id": "c", "lang": "it", "kind": "wish", "text": "", "context": None},
    ]
    lines = "".join(json.dumps(line) + "\n" for line in given).encode()
    code, found = answers(lines, monkeypatch, capfdbinary)
    assert code == 0
    assert [answer["id"] for answer in found] == ["a", 2, "c"]
    for answer in found:
        labels = answer["labels"]
        assert isinstance(labels, dict)
        assert set(labels) == LABELS
        nullable = {"deadline", "deadline_source"}
        assert all(value is not None for name, value in labels.items() if name not in nullable)
    assert found[0]["labels"]["quantity"] == [{"cmp": "=", "value": 30.0, "unit": "contracts"}]  # type: ignore[index]
    assert found[0]["labels"]["deadline"] == "2027-03-31"  # type: ignore[index]
    assert found[1]["labels"]["M_measurable"] is False  # type: ignore[index]
    assert found[1]["labels"]["deadline"] == "2027-03"  # type: ignore[index]


def test_a_bad_line_is_named_and_the_rest_goes_on(
    monkeypatch: pytest.MonkeyPatch, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    lines = b"\n".join(
        [
            b'{"id": "a", "lang": "en", "text": "Hire 3 nurses"}',
            b"not json",
            b"",
            b'{"id": "b", "lang": "en"}',
            b'{"id": "c", "lang": "de", "text": "Mehr"}',
            b"\xff\xfe",
            b'["id"]',
            b'{"id": "d", "lang": "en", "text": "Hire 3 nurses"}',
        ]
    )
    code, found = answers(lines, monkeypatch, capfdbinary)
    assert code == 1
    assert [(answer.get("id"), answer.get("line"), answer.get("error")) for answer in found] == [
        ("a", None, None),
        (None, 2, "U301"),
        ("b", 4, "U302"),
        ("c", 5, "U303"),
        (None, 6, "U301"),
        (None, 7, "U301"),
        ("d", None, None),
    ]
    assert "“de”" in str(found[3]["message"])


def test_one_statement_for_a_person(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["smart", "Aumentare le vendite", "--lang", "it"]) == 0
    said = capsys.readouterr().out
    assert "M · Misurabile: ○ non ancora" in said
    assert "Aumentare le vendite da __ a __" in said


def test_nothing_to_review(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["smart"]) == 2
    assert capsys.readouterr().err.startswith("U107: Which statement?")
