"""What the words of a statement weigh: verbs by what they promise, nouns by what can be pointed at."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, Literal, NamedTuple

from okrwidgets.smart.lexicon.cues import Cues

VerbClass = Literal["raise", "lower", "reach", "keep", "improve", "complete", "win", "learn", "soft", "state"]
"""What a verb promises, and so which questions stay open.

`raise`, `lower`, `reach`, `keep`: a direction for a metric (increase, grow · reduce, cut · reach, hit, bring to ·
keep, maintain). An
owner can act; measurable only with a target; the result is an outcome.
`improve`: a direction without a scale (improve, enhance, strengthen, optimise, modernise, simplify). As above, and
the verb itself
is vague where no target follows.
`complete`: something is there or done afterwards, and two observers would agree whether it is (launch, publish, hire,
build, sign,
approve, train, hold, document, migrate). An activity; its own completion test.
`win`: an outcome that others decide, counted one by one (win, sell, close deals, acquire customers, be awarded, pass
an exam, qualify,
rank). An owner can act; measurable with a number or where the thing is one named event.
`learn`: learn, understand, explore, discover, study. An owner can act; no end that one could see.
`soft`: never finished (support, align, streamline, foster, promote, encourage, facilitate, focus on, leverage, drive,
empower,
ensure, guarantee; favorire, valorizzare, promuovere, sostenere, sensibilizzare). An owner can act; not measurable
without a target; vague.
`state`: says how something is, not what is done (be, become, have, feel, remain, look, enjoy, be seen as; essere,
diventare, avere,
sentirsi, restare). No lever is named."""

DIRECTION: Final[frozenset[VerbClass]] = frozenset({"raise", "lower", "reach", "keep", "improve"})
"""A metric is to move, or to stay: an outcome, never an output."""

VerbForm = Literal["base", "finite", "participle", "gerund", "noun"]
"""`base`: imperative and infinitive · `finite`: publishes, will be formed elsewhere, pubblica, pubblicano ·
`participle`: published, pubblicata ·
`gerund`: publishing, pubblicando · `noun`: the action as a noun (launch, reduction, hiring of; aggiudicazione,
entrata in vigore, incremento)."""


class Verb(NamedTuple):
    """A form of a verb.

    Attributes:
        lemma: the base form.
        cls: what the verb promises.
        form: which form this is.
    """

    lemma: str
    cls: VerbClass
    form: VerbForm


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The words of one language. All keys are folded (lower case, no accents), words joined by single spaces.

    Attributes:
        verbs: every known form, also of several words ("roll out", "entrata in vigore"); longest match wins.
        also_nouns: forms that are nouns as often as verbs ("support", "report", "target", "release"; "lancio" is a
            noun only):
            at the head of a statement they are verbs only when something that can be acted on follows.
        metrics: nouns that name a dimension, singular and plural ("rate", "revenue", "churn", "waiting time", "nps";
            "tasso", "fatturato"):
            whoever reads them knows what would be counted.
        abstract: nouns without a dimension ("quality", "engagement", "culture", "excellence", "visibilita",
            "benessere").
        wide: nouns so wide that they point at nothing until something is added ("process", "initiative",
            "partnership", "solution",
            "service", "people", "way of working"; "attivita", "processo", "iniziativa").
        artefacts: nouns for things that are there or not ("website", "handbook", "contract", "law", "bando",
            "piattaforma"): used where a
            word could otherwise be taken for abstract, and for "every service has an owner".
        people: groups ("customers", "users", "pupils", "cittadini"), whose behaviour can be counted.
        vague: words and phrases without checkable content ("better", "world-class", "as needed", "effective",
            "significantly",
            "adeguato", "ove possibile"), to be quoted back.
        pointers: phrases that point at content that is not there ("our targets", "to plan", "as per budget", "see
            dashboard", "gli
            obiettivi prefissati", "come da piano"): neither specific nor measurable.
        slogans: fixed phrases that promise without saying ("make a difference", "double down", "next level",
            "cambiare passo").
        articles: definite and indefinite articles and possessives.
        prepositions: words that end a noun phrase.
        modals: words before a verb that promise it ("will", "should", "to", "we will", "ci impegniamo a", "dobbiamo").
        copulas: forms of "to be" and "to become" before a predicate ("is", "are", "will be", "is being"; "e", "sono",
            "sara", "viene").
        events: nouns for what happens or does not ("break-even", "certification", "promozione").
        purposes: words that start the reason ("so that", "in order to", "to increase" is not one; "al fine di",
            "per", "affinche").
        cues: short sets, each of which decides one question.
    """

    verbs: Mapping[str, Verb]
    also_nouns: frozenset[str]
    metrics: frozenset[str]
    abstract: frozenset[str]
    wide: frozenset[str]
    artefacts: frozenset[str]
    people: frozenset[str]
    vague: frozenset[str]
    pointers: frozenset[str]
    slogans: frozenset[str]
    articles: frozenset[str]
    prepositions: frozenset[str]
    modals: frozenset[str]
    copulas: frozenset[str]
    purposes: frozenset[str]
    events: frozenset[str]
    cues: Cues
