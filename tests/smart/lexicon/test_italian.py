from __future__ import annotations

import importlib
from itertools import combinations
from pathlib import Path

import pytest

from okrwidgets.smart.lexicon import italian as package
from okrwidgets.smart.lexicon import lexicon
from okrwidgets.smart.lexicon.italian import ITALIAN
from okrwidgets.smart.lexicon.italian.actions import ACTION_NOUNS, VERBS
from okrwidgets.smart.lexicon.italian.homographs import ALSO_NOUNS, NOUNS, OTHERS
from okrwidgets.smart.lexicon.italian.inflect import forms
from okrwidgets.smart.lexicon.italian.irregular import PARTICIPLES, PLAIN_IRE, PRESENTS
from okrwidgets.smart.lexicon.italian.plurals import agreeing, key, plural
from okrwidgets.smart.statement.marks import MOST_WORDS
from okrwidgets.text.months import fold

SETS = (
    "also_nouns", "metrics", "abstract", "wide", "artefacts", "people", "vague", "pointers", "slogans", "articles",
    "prepositions", "modals", "copulas", "purposes",
)  # fmt: skip
SORTS = ("metrics", "abstract", "wide", "artefacts", "people")
SOURCES = sorted(path.stem for path in Path(package.__path__[0]).glob("*.py") if path.stem != "__init__")


def tuples() -> list[tuple[str, tuple[str, ...]]]:
    """All tables of words, by module and name."""
    return [
        (f"{stem}.{name}", value)
        for stem in SOURCES
        for name, value in vars(importlib.import_module(f"okrwidgets.smart.lexicon.italian.{stem}")).items()
        if isinstance(value, tuple) and value and all(isinstance(word, str) for word in value)
        # grammar, in the order in which it is taught; copulas are put together from the tables above them
        if stem not in {"actions", "build", "inflect"} and name not in {"COPULAS", "_OPERATING", "_BEING"}
    ]


@pytest.mark.parametrize(
    ("lemma", "expected"),
    [
        ("pubblicare", "pubblicare pubblicato pubblicata pubblicati pubblicate pubblica pubblicano pubblichiamo"),
        ("pubblicare", "pubblicando pubblichera pubblicheranno pubblicheremo pubblicarlo pubblicandone"),
        ("pagare", "pagato paghiamo paghera pagano"),
        ("lanciare", "lancia lanciano lanciamo lancera lanceremo lanciando"),
        ("avviare", "avvia avviano avviamo avviera avviato"),
        ("vendere", "venduto vende vendono vendiamo vendera"),
        ("definire", "definisce definiscono definiamo definira definito definendo"),
        ("aprire", "aperto aperta aperti aperte apre aprono apriamo aprira"),
        ("eseguire", "esegue eseguono eseguito"),
        ("chiudere", "chiuso chiusa chiude chiudono"),
        ("includere", "incluso incluse"),
        ("ridurre", "ridotto ridotta riduce riducono riduciamo ridurra ridurranno riducendo ridurlo riducendone"),
        ("raggiungere", "raggiunto raggiunte raggiungono raggiungiamo"),
        ("sottoscrivere", "sottoscritto sottoscritta sottoscrive"),
        ("redigere", "redatto redatta redigono"),
        ("proporre", "proposto propone propongono proponiamo proporra proponendo proporlo"),
        ("mantenere", "mantenuto mantiene mantengono manteniamo manterra manterranno"),
        ("scegliere", "scelto sceglie scelgono scegliamo scegliera"),
        ("raccogliere", "raccolto raccolgono raccogliera"),
        ("fare", "fatto fa fanno facciamo faremo facendo"),
        ("soddisfare", "soddisfatto soddisfa soddisfacendo"),
        ("rendere", "reso resa rende rendono"),
        ("prendere", "preso prende"),
        ("correggere", "corretto correggono"),
        ("indire", "indetto indetta indice indicono indira"),
        ("rivedere", "rivisto rivede rivedra"),
        ("provvedere", "provveduto provvede"),
        ("crescere", "cresciuto crescono cresceremo"),
        ("attrarre", "attratto attrae attraggono attrarremo"),
        ("assumere", "assunto assunti assumono"),
        ("ridursi", "ridursi riducendosi ridotto si_riduce si_riducono si_ridurra ci_riduciamo"),
        ("dotarsi", "dotarsi dotarci dotandosi si_dota ci_doteremo mi_dotero"),
        ("mettere in esercizio", "mettere_in_esercizio messo_in_esercizio messa_in_esercizio mettono_in_esercizio"),
        ("fare crescere", "far_crescere facciamo_crescere faremo_crescere"),
        ("rendere pubblico", "reso_pubblico rendiamo_pubblico"),
        ("non superare", "non_superare non_supera non_superano"),
        ("completare", "aver_completato ha_completato hanno_completato"),
    ],
)
def test_forms_of_a_verb(lemma: str, expected: str) -> None:
    made = {form for form, _ in forms(lemma)}
    assert {form.replace("_", " ") for form in expected.split()} - made == set()


@pytest.mark.parametrize(
    ("lemma", "wrong"),
    [
        ("aprire", "aprisce"),
        ("pubblicare", "pubblicera"),
        ("lanciare", "lanciera"),
        ("vendere", "veso"),
        ("consolidare", "consolidanno"),
        ("spedire", "spedetto"),
        ("prendere", "prenduto"),
    ],
)
def test_no_form_comes_from_the_wrong_pattern(lemma: str, wrong: str) -> None:
    assert wrong not in {form for form, _ in forms(lemma)}


@pytest.mark.parametrize(
    ("form", "cls", "kind"),
    [
        ("ridotti", "lower", "participle"),
        ("pubblicano", "complete", "finite"),
        ("verifica", "complete", "noun"),
        ("entrata in vigore", "complete", "noun"),
        ("aggiudicazione", "complete", "noun"),
        ("incremento", "raise", "noun"),
        ("valorizzazione", "soft", "noun"),
        ("mantenimento", "keep", "noun"),
        ("classificarsi", "win", "base"),
        ("formati", "complete", "participle"),
        ("superare", "reach", "base"),
        ("superare l' esame", "win", "base"),
        ("rendere", "state", "base"),
        ("rendere disponibile", "complete", "base"),
        ("dotarsi", "complete", "base"),
        ("migliorandone", "improve", "gerund"),
        ("migriamo", "complete", "finite"),
        ("imparero", "learn", "finite"),
        ("garantiranno", "soft", "finite"),
        ("far crescere", "raise", "base"),
    ],
)
def test_what_a_form_promises(form: str, cls: str, kind: str) -> None:
    assert ITALIAN.verbs[form][1:] == (cls, kind)


@pytest.mark.parametrize(
    "word", ["attesa", "dati", "iscritti", "prodotti", "e", "da", "fa", "stato", "sale", "legge", "risultati", "corsi"]
)
def test_nouns_and_small_words_are_no_verbs(word: str) -> None:
    assert word not in ITALIAN.verbs


def test_an_and_is_no_copula() -> None:
    assert "e" not in ITALIAN.copulas
    assert "e'" in ITALIAN.copulas


@pytest.mark.parametrize(
    ("noun", "expected"),
    [
        ("tasso", "tassi"), ("quota", "quote"), ("percentuale", "percentuali"), ("qualità", "qualità"),
        ("elenco", "elenchi"), ("medico", "medici"), ("sindaco", "sindaci"), ("catalogo", "cataloghi"),
        ("psicologo", "psicologi"), ("strategia", "strategie"), ("farmacia", "farmacie"), ("provincia", "province"),
        ("energia", "energie"), ("analisi", "analisi"), ("sistema", "sistemi"), ("giornalista", "giornalisti"),
        ("tempo medio di attesa", "tempi medi di attesa"), ("lista d'attesa", "liste d'attesa"),
        ("spesa media", "spese medie"), ("rating", "rating"), ("uomo", "uomini"), ("bilancio", "bilanci"),
        ("biblioteca", "biblioteche"), ("casa dell'acqua", "case dell'acqua"),
    ],
)  # fmt: skip
def test_plural(noun: str, expected: str) -> None:
    assert plural(noun) == expected


@pytest.mark.parametrize(
    ("adjective", "expected"),
    [
        ("adeguato", ("adeguato", "adeguata", "adeguati", "adeguate")),
        ("efficace", ("efficace", "efficaci")),
        ("ampio", ("ampio", "ampia", "ampi", "ampie")),
        ("dinamico", ("dinamico", "dinamica", "dinamici", "dinamiche")),
    ],
)
def test_an_adjective_agrees(adjective: str, expected: tuple[str, ...]) -> None:
    assert agreeing(adjective) == expected


@pytest.mark.parametrize("name", ["verbs", *SETS])
def test_keys_are_folded_and_single_spaced(name: str) -> None:
    words = getattr(ITALIAN, name)
    assert [word for word in words if fold(word) != word or " ".join(word.split()) != word or not word] == []
    assert [word for word in words if word.count(" ") >= MOST_WORDS] == []


@pytest.mark.parametrize(("one", "other"), list(combinations(SORTS, 2)))
def test_a_noun_is_of_one_sort(one: str, other: str) -> None:
    assert getattr(ITALIAN, one) & getattr(ITALIAN, other) == frozenset()


@pytest.mark.parametrize("sort", ["metrics", "artefacts", "people"])
def test_what_can_be_pointed_at_is_not_vague(sort: str) -> None:
    assert getattr(ITALIAN, sort) & (ITALIAN.vague | ITALIAN.slogans | ITALIAN.pointers) == frozenset()


def test_a_lemma_is_of_one_class() -> None:
    for table in (VERBS, ACTION_NOUNS):
        every = [key(lemma) for _, lemmas in table for lemma in lemmas]
        assert sorted(every) == sorted(set(every))


@pytest.mark.parametrize(("name", "words"), tuples())
def test_sources_are_sorted_without_duplicates(name: str, words: tuple[str, ...]) -> None:
    assert list(words) == sorted(set(words), key=lambda word: (fold(word), word))


def test_a_homograph_is_a_form_of_some_verb() -> None:
    every = {form for _, lemmas in VERBS for lemma in lemmas for form, _ in forms(key(lemma))}
    assert [word for word in (*NOUNS, *OTHERS, *ALSO_NOUNS) if word not in every] == []
    assert ITALIAN.verbs.keys() >= ITALIAN.also_nouns


def test_each_irregular_ending_is_that_of_a_verb() -> None:
    heads = [key(lemma).removeprefix("non ").split(" ")[0] for _, lemmas in VERBS for lemma in lemmas]
    infinitives = {
        head[:-2] + ("re" if head[-3] == "r" and head[-4] in "uo" else "e") if head.endswith("si") else head
        for head in heads
    }
    marked = ["^" + infinitive for infinitive in infinitives]
    assert [end for end in {*PARTICIPLES, *PRESENTS, *PLAIN_IRE} if not any(m.endswith(end) for m in marked)] == []


def test_it_is_wide() -> None:
    by_class = [(cls, len(lemmas)) for cls, lemmas in VERBS]
    assert sum(count for _, count in by_class) >= 450
    assert sum(count for cls, count in by_class if cls == "complete") >= 220
    assert sum(len(nouns) for _, nouns in ACTION_NOUNS) >= 220


def test_the_language_finds_it() -> None:
    assert lexicon("it") is ITALIAN
