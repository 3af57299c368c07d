"""A reversal is claimed where there is one, and only there."""

from __future__ import annotations

import pandas as pd
import pytest

from okrwidgets.errors import OkrError
from okrwidgets.pictures import simpson
from tests.pictures.boxes import bars, said, title
from tests.pictures.measured.tables import pages


def test_a_reversal_is_named_with_its_reason() -> None:
    picture = simpson("conversion_rate", pages(), "page", "device", lang="en")
    assert title(picture) == "A does better in every segment, B as a whole"
    assert picture.alt_text.splitlines()[1:] == [
        "Desk: A 4.5%, B 4%.",
        "Phone: A 2%, B 1.5%.",
        "All together: A 2.5%, B 3.6%.",
        "Share of the visits in “phone”: A 80%, B 16.7%. That weight moves the figure of the whole.",
    ]
    assert "83.3% of its visits" in said(picture)
    assert title(simpson("conversion_rate", pages(), "page", "device", lang="it")) == (
        "A va meglio in ogni segmento, B nel complesso"
    )


def test_the_lower_cost_is_the_better() -> None:
    table = pages().rename(columns={"conversions": "ad_spend", "visits": "leads"})
    assert title(simpson("cost_per_lead", table, "page", "device", lang="en")) == (
        "B does better in every segment, A as a whole"
    )


def test_where_no_direction_is_good_the_higher_is_named() -> None:
    own = {"rate": "conversions / visits"}
    assert title(simpson(own, pages(), "page", "device", lang="en")) == "A is higher in every segment, B as a whole"


def with_b(phone: int, desk: int) -> pd.DataFrame:
    table = pages()
    table["conversions"] = [16, 9, phone, desk]
    return table


@pytest.mark.parametrize(
    ("table", "english", "italian"),
    [
        (
            with_b(1, 10),
            "No reversal here: A does better in every segment and as a whole",
            "Nessuna inversione: A va meglio in ogni segmento e nel complesso",
        ),
        (
            with_b(5, 40),
            "No reversal here: the segments do not agree, B does better as a whole",
            "Nessuna inversione: i segmenti non concordano, nel complesso va meglio B",
        ),
        (
            # level on phones: not every segment is on A's side
            with_b(4, 40),
            "No reversal here: the segments do not agree, B does better as a whole",
            "Nessuna inversione: i segmenti non concordano, nel complesso va meglio B",
        ),
        (
            # 30 of 1,200 are 2.5% as well
            with_b(2, 28),
            "No reversal here: A and B are level as a whole",
            "Nessuna inversione: nel complesso A e B sono alla pari",
        ),
    ],
)
def test_without_a_reversal_none_is_claimed(table: pd.DataFrame, english: str, italian: str) -> None:
    picture = simpson("conversion_rate", table, "page", "device", lang="en")
    assert title(picture) == english
    assert "weight" not in picture.alt_text
    assert title(simpson("conversion_rate", table, "page", "device", lang="it")) == italian


def test_a_segment_that_only_one_has_is_named_as_such() -> None:
    more = pd.DataFrame({"page": ["A"], "device": ["watch"], "conversions": [1], "visits": [1000]})
    picture = simpson("conversion_rate", pd.concat([pages(), more]), "page", "device", lang="en")
    assert title(picture) == "A does better in every segment that both have, B as a whole"
    assert "Watch: A 0.1%, B no data." in picture.alt_text.splitlines()


def test_one_shared_segment_is_too_little() -> None:
    table = pages().drop(index=2)  # B without phones
    assert title(simpson("conversion_rate", table, "page", "device", lang="it")) == (
        "Non tutti i segmenti hanno un valore sia per A sia per B"
    )


@pytest.mark.parametrize(
    "table", [pages().iloc[:2], pages().assign(device="phone"), pages().assign(visits=0)], ids=["one", "flat", "empty"]
)
def test_where_there_is_nothing_to_compare(table: pd.DataFrame) -> None:
    assert title(simpson("conversion_rate", table, "page", "device", lang="en")) == (
        "No reversal to look for: it takes two with values in at least two segments"
    )


def test_no_rows() -> None:
    assert title(simpson("conversion_rate", pages().iloc[:0], "page", "device", lang="en")) == (
        "Nothing to draw yet: the table has no rows"
    )


def test_of_several_the_pair_that_turns_round_is_found_and_another_can_be_asked_for() -> None:
    big = pd.DataFrame(
        {"page": ["C", "C"], "device": ["phone", "desk"], "conversions": [500, 500], "visits": [10_000, 10_000]}
    )
    table = pd.concat([big, pages()])
    picture = simpson("conversion_rate", table, "page", "device", lang="en")
    assert title(picture) == "A does better in every segment, B as a whole"
    asked = simpson("conversion_rate", table, "page", "device", between=("C", "B"), lang="en")
    assert title(asked) == "No reversal here: C does better in every segment and as a whole"
    with pytest.raises(OkrError) as refused:
        simpson("conversion_rate", table, "page", "device", between=("A", "Z"))
    assert refused.value.code == "V202"
    assert "“Z”" in refused.value.say("en")
    assert "A, B, C" in refused.value.say("it")


def test_the_better_one_is_bold_and_the_two_differ_in_more_than_colour() -> None:
    picture = simpson("conversion_rate", pages(), "page", "device", lang="en")
    assert len(bars(picture, "main")) == len(bars(picture, "other")) == 3
    weights = {label.get_text(): label.get_weight() for label in picture.axes[0].texts if "%" in label.get_text()}
    assert weights["4.5%"] == weights["2%"] == weights["3.6%"] == "bold"
    assert weights["4%"] == weights["1.5%"] == weights["2.5%"] == "normal"


def test_of_many_segments_the_heaviest_are_drawn_and_all_are_counted() -> None:
    rows = [
        {"page": page, "device": f"device {n}", "conversions": 10 * n + (5 if page == "A" else 0), "visits": 1000 * n}
        for n in range(1, 12)
        for page in "AB"
    ]
    picture = simpson("conversion_rate", pd.DataFrame(rows), "page", "device", lang="en")
    assert title(picture) == "No reversal here: A does better in every segment and as a whole"
    assert "3 smaller segments are not drawn; the title counts them too." in said(picture)
    assert "Device 3 " not in said(picture)
    assert "Device 3: A 1.2%, B 1%." in picture.alt_text.splitlines()
