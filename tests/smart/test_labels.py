"""The checker's labels against the codebook's, on the statements that it was built with."""

from __future__ import annotations

import re

import pytest

from okrwidgets.text.language import LANGUAGES
from tests.smart.measure import DEV, DEVELOPMENT, QUESTIONS, Row, rows_of, score, wrong


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("question", QUESTIONS)
def test_at_most_two_of_thirty_labels_differ(question: str, lang: str) -> None:
    rows = rows_of(DEV, lang)
    assert len(rows) == 30
    assert len(wrong(rows, question)) <= 2


@pytest.mark.parametrize("lang", LANGUAGES)
def test_quantities_and_deadlines(lang: str) -> None:
    said = score(rows_of(DEV, lang))
    precision, recall = map(float, re.search(r"quantity values: P=(\S+) R=(\S+)", said).groups())  # type: ignore[union-attr]
    assert min(precision, recall) >= 0.95
    right, asked = map(
        sum, zip(*(map(int, pair) for pair in re.findall(r"deadline\[\w+\]: (\d+)/(\d+)", said)), strict=True)
    )
    assert right >= 0.95 * asked > 0
    assert "deadline false alarms: 0 /" in said


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize(
    ("question", "share"),
    [("S_specific", 0.89), ("M_measurable", 0.94), ("A_actionable", 0.89), ("T_text", 0.97), ("is_activity", 0.89)],
)
def test_what_was_reached_on_our_own_statements_stays(question: str, share: float, lang: str) -> None:
    rows: list[Row] = rows_of(DEVELOPMENT, lang)
    assert len(wrong(rows, question)) <= (1 - share) * len(rows)
