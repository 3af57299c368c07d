"""Units as the file writes them."""

from __future__ import annotations

import pytest
from pydantic_core import PydanticCustomError

from okrwidgets.model import Unit


@pytest.mark.parametrize(
    ("written", "unit"),
    [
        ("EUR", Unit("money", "EUR")),
        ("EUR / contract", Unit("money", "EUR", per="contract")),
        ("EUR/contract", Unit("money", "EUR", per="contract")),
        ("count", Unit("count")),
        ("count of  new\tcontracts", Unit("count", noun="new contracts")),
        ("contracts / week", Unit("rate", noun="contracts", per="week")),
        ("percent", Unit("percent")),
        ("ratio", Unit("ratio")),
        ("days", Unit("days")),
        ("score", Unit("score")),
        ("milestone", Unit("milestone")),
    ],
)
def test_reads_every_form_and_writes_one_that_reads_the_same(written: str, unit: Unit) -> None:
    assert Unit.parse(written) == unit
    assert Unit.parse(str(unit)) == unit


@pytest.mark.parametrize("written", ["", "eur", "EURO", "XQX", "counts", "count of", "EUR / ", "a / b / c", "%"])
def test_refuses_what_is_no_unit(written: str) -> None:
    with pytest.raises(PydanticCustomError) as caught:
        Unit.parse(written)
    assert caught.value.type == "unit"


@pytest.mark.parametrize(
    ("unit", "english", "italian"),
    [
        ("EUR", "€1,500.50", "1.500,50\u00a0€"),
        ("percent", "1,500.5%", "1.500,5%"),
        ("ratio", "1,500.5×", "1.500,5×"),
        ("count of contracts", "1,500.5", "1.500,5"),
    ],
)
def test_says_a_figure_in_the_readers_way(unit: str, english: str, italian: str) -> None:
    amount = Unit.parse(unit).amount(1500.5)
    assert (amount.say("en"), amount.say("it")) == (english, italian)
