"""What a picture of Simpson's reversal says: whether there is one, and each segment in words."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, NamedTuple

from okrwidgets.pictures.measured import comparing_sentences as compare
from okrwidgets.pictures.measured import sentences as say
from okrwidgets.pictures.measured.amounts import Amount, apart
from okrwidgets.pictures.measured.page import Story
from okrwidgets.pictures.measured.reversal import Pair, Segment
from okrwidgets.pictures.measured.rows import Measured, group_name
from okrwidgets.pictures.measured.subject import Capital, Inside, Subject, column_name
from okrwidgets.text import Sayable, Text

_TURNED: Final = frozenset({"reversal", "partly"})
_TEXTS: Final[dict[str, tuple[Text, Text]]] = {
    "reversal": (compare.REVERSAL, compare.REVERSAL_HIGHER),
    "partly": (compare.REVERSAL_PARTLY, compare.REVERSAL_PARTLY_HIGHER),
    "same": (compare.NO_REVERSAL_SAME, compare.NO_REVERSAL_SAME_HIGHER),
    "mixed": (compare.NO_REVERSAL_MIXED, compare.NO_REVERSAL_MIXED_HIGHER),
}


class Compared(NamedTuple):
    """What is drawn.

    Attributes:
        kpi: that is shown.
        split: the column of the segments.
        pair: the two groups; ``None`` where there are not two to compare.
    """

    kpi: Subject
    split: str
    pair: Pair | None


def story(shown: Compared, rows: int, span: Sayable | None) -> Story:
    """All that the picture says in words.

    Args:
        shown: what is drawn.
        rows: of the table.
        span: over which time.
    """
    if not rows:
        return Story(say.NO_ROWS, None, (), (say.NO_ROWS_HINT,))
    pair = shown.pair
    if pair is None:
        return Story(compare.NOTHING_TO_COMPARE, Capital(shown.kpi.name))
    words = {
        "kpi": Capital(shown.kpi.name),
        "first": group_name(pair.first),
        "second": group_name(pair.second),
        "split": Inside(column_name(shown.split)),
    }
    about = compare.ABOUT_SIMPSON.fill(**words) if span is None else compare.ABOUT_SIMPSON_SPAN.fill(span=span, **words)
    return Story(finding(pair), about, tuple(_details(shown.kpi, pair)), tuple(_notes(shown.kpi, pair)))


def finding(pair: Pair) -> Sayable:
    """The title: a reversal only where every segment and the whole contradict each other."""
    both = {"first": group_name(pair.first), "second": group_name(pair.second)}
    outcome = pair.outcome
    if outcome == "not_everywhere":
        return compare.NOT_EVERYWHERE.fill(**both)
    if outcome == "level":
        return compare.NO_REVERSAL_ALIKE.fill(**both)
    whole, other = both["first"], both["second"]
    if pair.whole.ahead(pair.better) == -1:
        whole, other = other, whole
    # where nobody knows which direction is good, the higher one is named
    good, high = _TEXTS[outcome]
    return (high if pair.better == "context" else good).fill(better=other if outcome in _TURNED else whole, whole=whole)


def segment_name(segment: Segment, pair: Pair) -> Sayable:
    """What people call it."""
    return Capital(compare.ALL_TOGETHER if segment is pair.whole else group_name(segment.key))


def figures(kpi: Subject, segment: Segment) -> tuple[Sayable, Sayable]:
    """Both figures, written so that they look different where they are."""
    first, second = segment.first.value, segment.second.value
    if first is None or second is None:
        return _figure(kpi, segment.first), _figure(kpi, segment.second)
    return apart(kpi.amount(first), kpi.amount(second))


def share_words(kpi: Subject, share: float) -> Sayable:
    """Which share of a group lies in a segment."""
    count = Inside(kpi.denominator) if kpi.denominator else say.NO_DATA
    return compare.SHARE_OF.fill(share=Amount(share, "percent"), count=count)


def _figure(kpi: Subject, figure: Measured) -> Sayable:
    return Inside(kpi.why_not(figure.why)) if figure.value is None else kpi.amount(figure.value)


def _details(kpi: Subject, pair: Pair) -> Iterator[Sayable]:
    for segment in (*pair.segments, pair.whole):
        first, second = figures(kpi, segment)
        yield compare.IN_SEGMENT.fill(
            segment=segment_name(segment, pair),
            first=group_name(pair.first),
            first_value=first,
            second=group_name(pair.second),
            second_value=second,
        )


def _notes(kpi: Subject, pair: Pair) -> Iterator[Sayable]:
    segment = pair.weightiest
    shares = pair.shares(segment) if segment is not None else None
    if len(pair.drawn) < len(pair.segments):
        yield compare.NOT_DRAWN.fill(len(pair.segments) - len(pair.drawn))
    if pair.outcome not in _TURNED or segment is None or shares is None or kpi.denominator is None:
        return
    first, second = apart(Amount(shares[0], "percent"), Amount(shares[1], "percent"))
    yield compare.WEIGHT.fill(
        count=Inside(kpi.denominator),
        segment=group_name(segment.key),
        first=group_name(pair.first),
        first_share=first,
        second=group_name(pair.second),
        second_share=second,
    )
