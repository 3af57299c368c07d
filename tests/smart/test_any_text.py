"""Whatever is typed: no exception, spans inside the text, and time that grows with the length only."""

from __future__ import annotations

import random
import statistics
import time
from collections import defaultdict

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from okrwidgets.smart import review
from okrwidgets.smart.letters import LETTERS
from okrwidgets.text import Language
from okrwidgets.text.language import LANGUAGES
from tests.smart.measure import DEV, rows_of

WORDS = sorted({word for row in rows_of(DEV) for word in row["text"].split()})
SCRIPTS = (
    "abcdefghijklmnopqrstuvwxyzàèéìòù",
    "ABCDEFGHIJKLMNOPQRSTUVWXYZÀÈ",
    "0123456789.,'’%€$£+-−–/:xX ",
    "абвгд αβγδ 漢字かな 한글 عربي עברית हिन्दी ไทย",
    "👍🏽👩‍👩‍👧‍👦🇮🇹🎯✅",
    "\u200e\u200f\u202a\u202e\u2066\u2069\u200b\ufeff\u00ad",
    "٠١٢٣४५६Ⅷ½²③",
    "\n\t\r\x00\x7f\u2028 \u00a0\u202f",
    "<>&\"'`{}[]()|\\^~#@!?;_",
)


def check(text: str, lang: Language) -> None:
    found = review(text, lang=lang)
    assert tuple(letter.letter for letter in found.letters) == LETTERS
    starts = [finding.span.start for finding in found.findings]
    assert starts == sorted(starts)
    said = found.statement
    spans = [finding.span for finding in found.findings] + [*said.vague, *said.pointers, *said.slogans, *said.purposes]
    parts = [*said.reading.quantities, *said.reading.times]
    for start, end in [*spans, *((part.start, part.end) for part in parts)]:
        assert 0 <= start <= end <= len(text)
    for lang_shown in LANGUAGES:
        assert found.to_markdown(lang_shown)
        assert found.to_dict(lang_shown)["text"] == text


texts = st.text(max_size=200) | st.lists(st.sampled_from(WORDS), max_size=25).map(" ".join)


@example("60/²", "en")  # a digit for Python, but no number
@given(texts, st.sampled_from(LANGUAGES))
@settings(max_examples=300)
def test_any_text_is_reviewed(text: str, lang: Language) -> None:
    check(text, lang)


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize(
    "text", ["9" * 10_000, "__" * 5_000, "🎯" * 10_000, "to " * 3_000, "per la " * 1_500, "(" * 10_000]
)
def test_long_monotony(text: str, lang: Language) -> None:
    check(text, lang)


def random_text(chance: random.Random, length: int) -> str:
    """Scripts in turns, some words between them; of about that length."""
    kind = chance.random()
    if kind < 0.1:
        return "".join(chance.choice("0123456789") for _ in range(length))
    pieces: list[str] = []
    size = 0
    while size < length:
        piece = (
            chance.choice(WORDS)
            if kind < 0.5
            else "".join(chance.choices(chance.choice(SCRIPTS), k=chance.randint(1, 9)))
        )
        pieces.append(piece)
        size += len(piece) + 1
    return (" " if kind < 0.7 else "").join(pieces)[:length]


@pytest.mark.deep
def test_two_hundred_thousand_random_texts() -> None:
    chance = random.Random(20261124)  # noqa: S311 - texts, not secrets
    seconds: dict[int, list[float]] = defaultdict(list)
    for number in range(200_000):
        length = 10_000 if number % 4_000 == 0 else chance.choice((10, 20, 40, 80, 160))
        text, lang = random_text(chance, length), chance.choice(LANGUAGES)
        before = time.process_time()
        review(text, lang=lang)
        seconds[length].append(time.process_time() - before)
    for length, taken in seconds.items():
        if length < 10_000:  # of these there are too few for a median to mean much
            slowest = sorted(taken)[-3]  # the machine itself may stop a moment, or collect its garbage
            assert slowest <= 30 * statistics.median(taken), length


@pytest.mark.deep
@pytest.mark.parametrize("lang", LANGUAGES)
def test_time_grows_with_the_length_only(lang: Language) -> None:
    chance = random.Random(7)  # noqa: S311 - texts, not secrets

    def seconds(length: int) -> float:
        texts = [random_text(chance, length) for _ in range(20)]
        runs = []
        for _ in range(3):
            before = time.process_time()
            for text in texts:
                review(text, lang=lang)
            runs.append(time.process_time() - before)
        return min(runs)

    seconds(1_000)
    assert seconds(8_000) <= 3 * 8 * seconds(1_000)
