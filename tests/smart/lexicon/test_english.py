"""The English lexicon: its lists are in order, its forms are those of the language, its sets do not contradict."""

from __future__ import annotations

import importlib
import pkgutil
from collections import Counter
from itertools import combinations

import pytest

from okrwidgets.smart.grammar.tokens import tokens_of
from okrwidgets.smart.lexicon import english as room
from okrwidgets.smart.lexicon import lexicon
from okrwidgets.smart.lexicon.english import ENGLISH, also_nouns, spelling
from okrwidgets.smart.lexicon.english.action_nouns import ACTION_NOUNS
from okrwidgets.smart.lexicon.english.done_states import DONE_STATES
from okrwidgets.smart.lexicon.english.inflect import plurals, verb_forms
from okrwidgets.smart.lexicon.english.spelling import spellings
from okrwidgets.smart.lexicon.english.verbs import CLASSES
from okrwidgets.smart.statement.marks import MOST_WORDS

SETS = (
    "also_nouns", "metrics", "abstract", "wide", "artefacts", "people", "vague", "pointers", "slogans", "articles",
    "prepositions", "modals", "copulas", "purposes",
)  # fmt: skip
WEIGHED = ("metrics", "abstract", "wide", "artefacts", "people", "vague", "pointers", "slogans")
# Put together from parts by the module that holds them.
JOINED = {"VAGUE", "POINTERS", "SLOGANS", "MODALS", "COMPLETE", "METRICS", "ABSTRACT", "ARTEFACTS"}


def _written() -> list[tuple[str, tuple[str, ...]]]:
    """Every list of words, as it stands in its file."""
    found = []
    for module in pkgutil.iter_modules(room.__path__):
        data = importlib.import_module(f"{room.__name__}.{module.name}")
        found += [
            (f"{module.name}.{name}", words)
            for name, words in vars(data).items()
            if isinstance(words, tuple)
            and name.isupper()
            and name not in JOINED
            and words
            and all(isinstance(word, str) for word in words)
            and module.name not in {"irregular", "verbs", "inflect"}
        ]
    return found


WRITTEN = _written()


@pytest.mark.parametrize(("name", "words"), WRITTEN, ids=[name for name, _ in WRITTEN])
def test_a_list_is_in_alphabetical_order_and_says_nothing_twice(name: str, words: tuple[str, ...]) -> None:
    assert list(words) == sorted(set(words))


def test_no_verb_is_in_two_classes() -> None:
    counted = Counter(lemma for lemmas in CLASSES.values() for lemma in lemmas)
    assert [lemma for lemma, times in counted.items() if times > 1] == []


@pytest.mark.parametrize(("one", "other"), list(combinations(WEIGHED, 2)))
def test_no_word_is_weighed_in_two_ways(one: str, other: str) -> None:
    assert getattr(ENGLISH, one) & getattr(ENGLISH, other) == frozenset()


@pytest.mark.parametrize("name", ["verbs", *SETS])
def test_a_key_is_what_a_row_of_tokens_spells(name: str) -> None:
    def spelled(key: str) -> str:
        return " ".join(token.plain.removesuffix("'s") for token in tokens_of(key))

    keys = getattr(ENGLISH, name)
    assert [key for key in keys if spelled(key) != key or len(key.split(" ")) > MOST_WORDS] == []


@pytest.mark.parametrize(
    ("lemma", "forms"),
    [
        ("publish", "publishes published publishing"),
        ("ship", "ships shipped shipping"),
        ("audit", "audits audited auditing"),
        ("fix", "fixes fixed fixing"),
        ("draw", "draws drew drawn drawing"),
        ("certify", "certifies certified certifying"),
        ("deploy", "deploys deployed deploying"),
        ("agree", "agrees agreed agreeing"),
        ("tie", "ties tied tying"),
        ("equip", "equips equipped equipping"),
        ("quit", "quits quit quitting"),
        ("develop", "develops developed developing"),
        ("transfer", "transfers transferred transferring"),
        ("offer", "offers offered offering"),
        ("enrol", "enrols enrolled enrolling"),
        ("model", "models modelled modeled modelling modeling"),
        ("debug", "debugs debugged debugging"),
        ("undertake", "undertakes undertook undertaken undertaking"),
        ("rebuild", "rebuilds rebuilt rebuilding"),
        ("rewrite", "rewrites rewrote rewritten rewriting"),
        ("reset", "resets reset resetting"),
        ("respond", "responds responded responding"),
        ("outbid", "outbids outbid outbidding"),
        ("update", "updates updated updating"),
        ("go", "goes went gone going"),
        ("be", "is are am was were been being"),
        ("have", "has had having"),
        ("veto", "vetoes vetoed vetoing"),
        ("fast-track", "fast-tracks fast-tracked fast-tracking"),
        ("queue", "queues queued queueing queuing"),
    ],
)
def test_a_verb_has_the_forms_of_the_language(lemma: str, forms: str) -> None:
    assert {form for form, name in verb_forms(lemma) if name != "base"} == set(forms.split())
    assert verb_forms(lemma)[0] == (lemma, "base")


def test_past_and_participle_are_told_apart_where_they_differ() -> None:
    assert dict(verb_forms("write"))["wrote"] == "finite"
    assert dict(verb_forms("write"))["written"] == "participle"
    assert dict(verb_forms("publish"))["published"] == "participle"


@pytest.mark.parametrize(
    ("form", "lemma", "cls", "name"),
    [
        ("rolled out", "roll out", "complete", "participle"),
        ("rolling out", "roll out", "complete", "gerund"),
        ("puts in place", "put in place", "complete", "finite"),
        ("stood up", "stand up", "complete", "participle"),
        ("made public", "make public", "complete", "participle"),
        ("make", "make", "state", "base"),
        ("digitized", "digitise", "complete", "participle"),
        ("digitised", "digitise", "complete", "participle"),
        ("enrolling", "enrol", "complete", "gerund"),
        ("enrolls", "enrol", "complete", "finite"),
        ("fulfill", "fulfil", "reach", "base"),
        ("practiced", "practise", "keep", "participle"),
        ("stabilized", "stabilise", "complete", "participle"),
        ("getting to", "get to", "reach", "gerund"),
        ("get", "get", "state", "base"),
        ("raising", "raise", "raise", "gerund"),
        ("halves", "halve", "lower", "finite"),
        ("maintains", "maintain", "keep", "finite"),
        ("streamlined", "streamline", "soft", "participle"),
        ("aligning", "align", "soft", "gerund"),
        ("ensures", "ensure", "soft", "finite"),
        ("drives", "drive", "soft", "finite"),
        ("delivers", "deliver", "complete", "finite"),
        ("improves", "improve", "improve", "finite"),
        ("won", "win", "win", "participle"),
        ("learnt", "learn", "learn", "participle"),
        ("becomes", "become", "state", "finite"),
        ("reduction", "reduce", "lower", "noun"),
        ("reductions", "reduce", "lower", "noun"),
        ("rollout", "roll out", "complete", "noun"),
        ("entry into force", "enter into force", "complete", "noun"),
        ("digitization", "digitise", "complete", "noun"),
        ("in force", "enter into force", "complete", "participle"),
        ("launch", "launch", "complete", "base"),
    ],
)
def test_a_form_leads_to_its_verb_and_what_it_promises(form: str, lemma: str, cls: str, name: str) -> None:
    assert ENGLISH.verbs[form] == (lemma, cls, name)


def test_an_action_noun_is_no_other_form_and_has_the_class_of_its_verb() -> None:
    for noun, lemma in ACTION_NOUNS.items():
        assert ENGLISH.verbs[noun] == (lemma, ENGLISH.verbs[lemma].cls, "noun")
        assert noun not in ENGLISH.metrics, f"“{noun}” is a metric; write “{noun} of”"
    for state, lemma in DONE_STATES.items():
        assert ENGLISH.verbs[state] == (lemma, "complete", "participle")
        assert ENGLISH.verbs[lemma].cls == "complete"


def test_what_is_a_noun_as_often_is_a_known_form() -> None:
    listed = {*also_nouns.NOUNS_TOO, *also_nouns.ADJECTIVES_TOO, *also_nouns.INGS}
    assert listed - ENGLISH.also_nouns == set()
    assert {"deploys", "launches", "support", "training", "open"} <= ENGLISH.also_nouns


@pytest.mark.parametrize(
    ("noun", "plural"),
    [
        ("rate", ("rates",)),
        ("policy", ("policies",)),
        ("survey", ("surveys",)),
        ("process", ("processes",)),
        ("child", ("children",)),
        ("spokeswoman", ("spokeswomen",)),
        ("index", ("indices", "indexes")),
        ("case study", ("case studies",)),
        ("cost of sales", ("costs of sales",)),
        ("length of stay", ("lengths of stay",)),
        ("earnings", ()),
    ],
)
def test_the_noun_that_carries_a_phrase_takes_the_plural(noun: str, plural: tuple[str, ...]) -> None:
    assert plurals(noun) == plural


@pytest.mark.parametrize(
    ("british", "american"),
    [
        ("organisation", "organization"),
        ("analyse", "analyze"),
        ("behaviour change", "behavior change"),
        ("community centre", "community center"),
        ("operating theatres", "operating theaters"),
        ("catalogue", "catalog"),
        ("licence", "license"),
        ("practise", "practice"),
        ("enrolment", "enrollment"),
        ("fulfilment", "fulfillment"),
        ("mobile labelling", "mobile labeling"),
        ("optimised", "optimized"),
    ],
)
def test_both_sides_of_the_ocean_are_understood(british: str, american: str) -> None:
    assert spellings(british) == (british, american)


@pytest.mark.parametrize("word", ["raise", "rising", "supervised", "exercise", "expertise", "user", "hour", "release"])
def test_a_word_that_only_looks_british_is_left_alone(word: str) -> None:
    assert spellings(word) == (word,)


def test_the_first_look_at_a_spelling_misses_no_word_of_the_lists() -> None:
    words = {word for _, words in WRITTEN for word in words}
    differing = {word for word in words if spelling._BRITISH.sub(spelling._across, word) != word}
    assert {word for word in differing if len(spellings(word)) == 1} == set()
    assert {"licence", "prioritise", "labour cost"} <= differing


def test_the_lookup_gives_this_lexicon() -> None:
    assert lexicon("en") is ENGLISH


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("metrics", "revenue, waiting times, mrr, nps, churn, customer satisfaction, oee, number of, mortality rate"),
        ("abstract", "quality, performance, engagement, culture, experience, operations, communication, maturity"),
        ("wide", "process, partnerships, initiatives, solution, service, ways of working, programs, programmes"),
        ("artefacts", "website, handbooks, contract, law, runbook, licence, license"),
        ("people", "customers, pupils, citizens, children, women, policymakers"),
        (
            "vague",
            "better, world-class, world class, as needed, effective, significantly, feels natural, recommend first",
        ),
        ("pointers", "our targets, to plan, as per budget, see dashboard, meet our goals, arr target"),
        ("slogans", "double down, doubling down, make a difference, making a difference, next level"),
        ("copulas", "is, are, will be, is being, becomes"),
        ("modals", "will, should, to, we will, we aim to, our goal is to, i' ll"),
        ("purposes", "so that, in order to"),
    ],
)
def test_the_words_of_the_codebook_are_where_it_has_them(name: str, words: str) -> None:
    assert set(words.split(", ")) - getattr(ENGLISH, name) == set()


def test_the_target_group_is_no_pointer() -> None:
    assert "reach the target" not in ENGLISH.pointers
    assert "hit the target" in ENGLISH.pointers
