"""Every word that the browser draws by itself."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import Final

from okrwidgets.editing.fields import FIELDS
from okrwidgets.editing.screen.shapes import Choice, FieldWords, LetterWords, Template, VerdictWords, Words
from okrwidgets.model.starting_points import FIRST, kpi_templates
from okrwidgets.smart import LETTER_NAMES, VERDICT_NAMES, explain
from okrwidgets.terms import Term, terms
from okrwidgets.text import Language, Text
from okrwidgets.text.months import fold

UI: Final[Mapping[str, Text]] = {
    "undo": Text(en="Undo", it="Annulla"),
    "redo": Text(en="Redo", it="Ripristina"),
    "details": Text(en="Details", it="Dettagli"),
    "less": Text(en="Fewer details", it="Meno dettagli"),
    "remove": Text(en="Remove", it="Elimina"),
    "move_up": Text(en="Move up", it="Sposta su"),
    "move_down": Text(en="Move down", it="Sposta giù"),
    "indent": Text(en="Align under the one above", it="Allinea sotto quello precedente"),
    "outdent": Text(en="Back to the level above", it="Torna al livello superiore"),
    "row": Text(
        en="Arrow keys with Alt move and indent, Delete removes",
        it="Alt e frecce per spostare e allineare, Canc per eliminare",
    ),
    "adds_up": Text(en="Does it add up?", it="I conti tornano?"),
    "advice": Text(en="Worth a thought", it="Spunti su cui riflettere"),
    "notices": Text(en="Noticed in the file", it="Da notare nel file"),
    "smart": Text(en="SMART check", it="Verifica SMART"),
    "fill_in": Text(en="Fill it in", it="Completa"),
    "why": Text(en="Why?", it="Perché?"),
    "empty_title": Text(
        en="Start with the KPI: which figure says where you want to be?",
        it="Parti dal KPI: quale numero dice dove vuoi arrivare?",
    ),
    "empty_field": Text(en="For example: invoiced revenue", it="Per esempio: fatturato"),
    "empty_button": Text(en="Add the KPI", it="Aggiungi il KPI"),
    "empty_example": Text(en="Start from the article's example", it="Parti dall'esempio dell'articolo"),
    "templates": Text(en="Or start from a marketing KPI:", it="Oppure parti da un KPI di marketing:"),
    "catalogue": Text(en="Another KPI of the glossary", it="Un altro KPI del glossario"),
    "catalogue_hint": Text(en="Another one: type, for example, churn", it="Un altro: scrivi, per esempio, margine"),
    "keep_mine": Text(en="Keep what is here", it="Tieni la versione che vedi qui"),
    "take_theirs": Text(en="Take what is in the file", it="Prendi la versione del file"),
    "waiting": Text(
        en="Waiting for the kernel. What you type is kept.", it="In attesa del kernel. Quello che scrivi resta qui."
    ),
    "gone": Text(
        en="The kernel is gone. What you see stays readable; run the cell again to go on from the file.",
        it="Il kernel non c'è più. Quello che vedi resta leggibile: esegui di nuovo la cella per continuare dal file.",
    ),
    "kept": Text(
        en="As it stood when the notebook was saved. Run the cell to go on.",
        it="Com'era quando il notebook è stato salvato. Esegui la cella per continuare.",
    ),
    "reconnect": Text(en="Reconnect", it="Riconnetti"),
    "unsent": Text(en="Not saved yet:", it="Non ancora salvato:"),
    "keys": Text(
        en="Enter adds a row · Alt+↑/↓ moves · Alt+→/← aligns · Delete on the number removes · Ctrl+Z undoes",
        it="Invio aggiunge una riga · Alt+↑/↓ sposta · Alt+→/← allinea · Canc sul numero elimina · Ctrl+Z annulla",
    ),
    "none": Text(en="nothing", it="nulla"),
    "from": Text(en="from", it="da"),
}

SIMPLE: Final[Mapping[str, Mapping[str, Text]]] = {
    "kpi": {
        "name": Text(en="What", it="Che cosa"),
        "previous": Text(en="From (the last period)", it="Da (periodo precedente)"),
        "start": Text(en="From (where it starts)", it="Da (valore di partenza)"),
        "target": Text(en="To", it="A"),
        "period": Text(en="By when", it="Entro quando"),
    },
    "objective": {"title": Text(en="Objective", it="Obiettivo")},
    "key_result": {
        "title": Text(en="Key result", it="Risultato chiave"),
        "start": Text(en="From", it="Da"),
        "target": Text(en="To", it="A"),
    },
}

SIGNS: Final[Mapping[str, str]] = {"met": "✓", "partly": "◐", "missing": "○", "ask": "?"}


@lru_cache(maxsize=2)
def words(lang: Language) -> Words:
    """All words in one language."""
    return Words(
        lang=lang,
        ui={key: text.say(lang) for key, text in UI.items()},
        simple={kind: {name: text.say(lang) for name, text in labels.items()} for kind, labels in SIMPLE.items()},
        fields={
            kind: {
                field.name: FieldWords(
                    label=field.label.say(lang),
                    kind=field.kind,
                    choices=[Choice(value=value, label=text.say(lang)) for value, text in field.choices],
                )
                for field in fields
            }
            for kind, fields in FIELDS.items()
        },
        letters={
            letter: LetterWords(name=name.say(lang), why=explain(letter).say(lang))
            for letter, name in LETTER_NAMES.items()
        },
        verdicts={
            verdict: VerdictWords(sign=SIGNS[verdict], word=name.say(lang)) for verdict, name in VERDICT_NAMES.items()
        },
        templates=[Template(key=key, label=terms()[key].name.say(lang)) for key in FIRST],
        catalogue=_catalogue(lang),
    )


def _catalogue(lang: Language) -> list[Template]:
    """All KPIs that one can start from, by name."""
    rows = [
        Template(key=found.key, label=found.name.say(lang), also=_also(found.term, lang)) for found in kpi_templates()
    ]
    return sorted(rows, key=lambda row: fold(row["label"]))


def _also(term: Term, lang: Language) -> str:
    expansion = [term.expansion.say(lang)] if term.expansion else []
    return ", ".join([*expansion, *term.aliases.of(lang)])
