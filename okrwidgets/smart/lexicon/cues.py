"""Short sets of words, each of which decides one question of the judgement."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Cues:
    """The short sets of one language, folded as the rest of its lexicon.

    Attributes:
        certified: what one wins by having done the work ("certification"): an output, although others decide.
        in_time: phrases of a service level ("on time").
        held: what soft verbs hold, so and so many times ("promote 3 events").
        new: words before one thing that is to be there ("a", "new").
        offers: verbs that hand something over; what they hand over has to be more than a vague quality.
        habits: verbs of what a person does day by day: the doing is the outcome ("read 12 books").
        involving: words for getting people to take part; counted, that is an output.
        elsewhere: nouns for content that stands in another paper ("budget", "targets").
        more: words that only say that there shall be more of it ("further").
        by: words before a deadline.
        yes: answers of a form that say that it is done or not.
        ends: verbs that bring something down to nothing, which can be looked up.
        occasions: what is held, so and so many times ("workshops").
        persons: people whose name is an adjective too ("un responsabile qualità").
        named_by_adjective: nouns that look like adjectives ("hospital").
    """

    certified: frozenset[str]
    in_time: tuple[str, ...]
    held: frozenset[str]
    new: frozenset[str]
    offers: frozenset[str]
    habits: frozenset[str]
    involving: frozenset[str]
    elsewhere: frozenset[str]
    more: frozenset[str]
    by: tuple[str, ...]
    yes: frozenset[str]
    ends: frozenset[str]
    occasions: frozenset[str]
    persons: frozenset[str] = frozenset()
    named_by_adjective: frozenset[str] = frozenset()
