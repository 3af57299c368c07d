"""What the quantity grammar knows of a language."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Final

from okrwidgets.smart.grammar.number_words import SCALES
from okrwidgets.smart.grammar.phrases import Phrases
from okrwidgets.smart.grammar.record import Comparator
from okrwidgets.text import Language

SIGNS_OF_BOUNDS: Final[dict[str, Comparator]] = {
    **dict.fromkeys(("≥", ">=", "⩾"), ">="),
    **dict.fromkeys(("≤", "<=", "=<", "⩽"), "<="),
    ">": ">",
    "<": "<",
}

MAGNITUDES: Final[dict[str, int]] = {
    **SCALES["en"],
    **SCALES["it"],
    "k": 10**3,
    "mln": 10**6,
    "mio": 10**6,
    "bn": 10**9,
    "mld": 10**9,
    "mrd": 10**9,
}
"""Suffixes behind digits that need no company; "M" and "B" do, and are looked at where digits are read."""

CURRENCY_SIGNS: Final[dict[str, str]] = {"$": "USD", "€": "EUR", "£": "GBP", "¥": "JPY", "₹": "INR"}
DOLLARS: Final[dict[str, str]] = {
    "us": "USD",
    "a": "AUD",
    "au": "AUD",
    "c": "CAD",
    "ca": "CAD",
    "nz": "NZD",
    "s": "SGD",
}
"""What stands before a dollar sign."""

MULTIPLE_WORDS: Final[frozenset[str]] = frozenset({"x", "×"})


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The words of one language. All are folded (lower case, no accents).

    Attributes:
        comparators: before a number ("at least").
        comparators_behind: behind a number ("or more").
        approximate: before or behind a number ("about", "circa").
        openers: before the first number of a range ("between").
        range_joints: between the two numbers of a range ("and").
        range_or: between two numbers of which either will do ("2 or 3").
        from_words, to_words, by_words: before the start, the end and the size of a change.
        definite: articles and possessives before things that are there already: "*our* 12 offices".
        indefinite: articles that may stand before an amount: "*a* 10% increase".
        beside_definite: words between a definite article and a number: "the *first* 3".
        raising, lowering: stems of words for more and for less.
        raising_words, lowering_words: such words whose stem would catch others.
        moving: verbs that bring a thing to a value without a direction.
        changed_behind: words behind an amount that make it a change, +1 or -1 ("15% *more*").
        baselines: before a number that is or was.
        per_words: before the number that others are divided by ("*per* 1,000 inhabitants").
        of_words: before the number that others are a part of ("10 *of the* 40").
        scope_prepositions: before "all", where it says how far something reaches.
        percent: ways to write it.
        points: percentage points.
        plain_points: "points" alone, which are percentage points only where the text speaks of a share.
        shares: words for what is counted in percent.
        currencies: words for them, and the code.
        durations: units of time.
        short_durations: those that count only directly behind digits ("5 s").
        times: words for "times", as in "3 times".
        times_of: words behind "3 times" that tell how often, not by how much.
        linking: between a magnitude and what is counted ("milioni *di* euro").
        ratio_words: "4 *out of* 5".
        rank_before: before a rank ("top 5", "tra i primi 5").
        rank_things: behind a rank ("position", "posti").
        rank_verbs: verbs that make a rank the aim.
        multipliers: phrases that say by how much something is multiplied, and their kind of company.
        once: words for one time.
        multiplier_stems: stems of verbs that do ("doubl", "raddoppi").
        multiplier_blocks: phrases that only sound so ("double down").
        before_verb: words before a verb that leave it one ("will", "to").
        halves: words for a half, as share or as factor.
        all_words: "all", and their companions.
        none_words: "no", "without any".
        lacking: of these, those that count only before a mishap ("without").
        mishaps: words for what should not happen ("errors", "loss").
        nothing: of these, those that can be a value ("complaints: none").
        approaches: nouns that "zero waste" and the like only name ("mindset").
        occasional: before "each", where it tells when ("*after* each run").
        where: behind the noun of a vision ("a city *where*").
        target_labels: before the colon and the value of a KPI ("Target: 5").
        costs: nouns whose amount in brackets only says what a thing costs.
        clocks: words of metrics that are times themselves ("waiting *time*").
        measuring: words before the things over which something is measured ("averaged").
        whole_blocks: phrases around these that say nothing checkable ("at all levels", "no longer").
        each_words: universals that take the things one by one ("every").
        rating: before these, so many are meant for each one ("3 trees *for* every child").
        means: before what is only a means ("*attraverso* incontri in tutte le scuole").
        everyone: pronouns for all persons, where the statement starts with them.
        periods: nouns of periods: "every *month*" is no universal.
        slots: phrases for a target that is still open ("TBD").
        slot_before: words before a single letter that make it a slot ("by X").
        labels: words before a number that is part of a name ("ISO", "phase").
        loose_labels: those that can stand before an amount, too: "objective 50 clients".
        label_joints: between two numbers of one name ("levels 1 *and* 2").
        false_figures: phrases with a figure that count nothing ("24/7").
        emphatic: words behind "100%" that it only stresses ("100% clarity").
        one_blocks: words behind "one" that make it no number.
        groups: people who are described by an age.
        ages: words before an age.
        age_units: units behind an age.
        soft: stems of verbs that are never finished: what reaches "all" then is no target.
        narrowing: before a number that only narrows down what is meant ("older than 90 days", "on a scale of 1 to 5").
        having: before a bound that describes others ("companies *with* more than 250 employees").
        lasting: before the length of a thing ("a course *of* 40 hours").
        predicates: finite verbs that end what is counted ("40 teachers *attend*").
        stops: words that end what is counted.
    """

    comparators: Phrases[Comparator]
    comparators_behind: Phrases[Comparator]
    approximate: Phrases[None]
    openers: Phrases[None]
    range_joints: frozenset[str]
    range_or: frozenset[str]
    from_words: frozenset[str]
    to_words: frozenset[str]
    by_words: frozenset[str]
    definite: frozenset[str]
    indefinite: frozenset[str]
    beside_definite: frozenset[str]
    raising: frozenset[str]
    lowering: frozenset[str]
    raising_words: frozenset[str]
    lowering_words: frozenset[str]
    moving: frozenset[str]
    changed_behind: Phrases[int]
    baselines: Phrases[None]
    per_words: frozenset[str]
    of_words: frozenset[str]
    scope_prepositions: frozenset[str]
    percent: Phrases[None]
    points: Phrases[str]
    plain_points: frozenset[str]
    shares: frozenset[str]
    currencies: Phrases[str]
    durations: frozenset[str]
    short_durations: frozenset[str]
    times: frozenset[str]
    times_of: frozenset[str]
    linking: frozenset[str]
    ratio_words: Phrases[None]
    rank_before: Phrases[None]
    rank_things: frozenset[str]
    rank_verbs: frozenset[str]
    multipliers: Phrases[float]
    once: frozenset[str]
    multiplier_stems: dict[str, float]
    multiplier_blocks: Phrases[None]
    before_verb: frozenset[str]
    halves: Phrases[None]
    all_words: Phrases[None]
    none_words: Phrases[None]
    lacking: frozenset[str]
    mishaps: frozenset[str]
    nothing: frozenset[str]
    approaches: frozenset[str]
    occasional: frozenset[str]
    where: frozenset[str]
    target_labels: frozenset[str]
    costs: frozenset[str]
    clocks: frozenset[str]
    measuring: frozenset[str]
    whole_blocks: Phrases[None]
    each_words: frozenset[str]
    rating: frozenset[str]
    means: frozenset[str]
    everyone: frozenset[str]
    periods: frozenset[str]
    slots: Phrases[None]
    slot_before: frozenset[str]
    labels: frozenset[str]
    loose_labels: frozenset[str]
    label_joints: frozenset[str]
    false_figures: Phrases[None]
    emphatic: frozenset[str]
    one_blocks: frozenset[str]
    groups: frozenset[str]
    ages: frozenset[str]
    age_units: frozenset[str]
    soft: frozenset[str]
    narrowing: Phrases[None]
    having: frozenset[str]
    lasting: frozenset[str]
    predicates: frozenset[str]
    stops: frozenset[str]


@cache
def vocabulary(lang: Language) -> Vocabulary:
    """The words of ``lang``, put together on first use."""
    if lang == "it":
        from okrwidgets.smart.grammar.italian import italian

        return italian()
    from okrwidgets.smart.grammar.english import english

    return english()
