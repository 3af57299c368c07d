"""How Italian speaks of time."""

from __future__ import annotations

from typing import Final

from okrwidgets.smart.grammar.number_words import small_numbers
from okrwidgets.smart.grammar.timing.italian_events import (
    DOCUMENTS,
    EITHER_EVENTS,
    HANDLING,
    METRICS,
    NAMES,
    OCCASIONS,
    OWN_EVENTS,
    PLAIN_EVENTS,
    PRODUCTS,
    REPLIES,
    START_EVENTS,
    THEIR_EVENTS,
    UNDERTAKINGS,
)
from okrwidgets.smart.grammar.timing.italian_phrases import EDGES, FIXED, FIXED_UNITS, LINKS, PREPOSITIONS, SEASONS
from okrwidgets.smart.grammar.timing.table import TimeTable, month_words, phrases, short_month_words, words

_ARTICLES: Final = words("il lo la l' i gli le un uno una un' suo sua nostro nostra mio mia")


TABLE: Final = TimeTable(
    lang="it",
    prepositions=PREPOSITIONS,
    fixed=FIXED,
    fixed_units=FIXED_UNITS,
    edges=EDGES,
    articles=_ARTICLES,
    links=LINKS,
    fillers=_ARTICLES | LINKS | {"-"},
    months=month_words("it"),
    short_months=short_month_words("it"),
    doubtful=frozenset(),
    seasons=SEASONS,
    ordinals={
        **dict.fromkeys(words("primo prima i"), 1),
        **dict.fromkeys(words("secondo seconda ii"), 2),
        **dict.fromkeys(words("terzo terza iii"), 3),
        **dict.fromkeys(words("quarto quarta iv"), 4),
        **dict.fromkeys(words("ultimo ultima"), -1),
    },
    parts={
        "trimestre": ("quarter", 4),
        "trim": ("quarter", 4),
        "semestre": ("half", 2),
        "sem": ("half", 2),
        "quadrimestre": ("part", 3),
        "bimestre": ("part", 6),
    },
    letters={"q": "quarter", "t": "quarter", "h": "half", "s": "half"},
    fiscal=words("fy cy"),
    school_marks=phrases(
        [("a . s .", True), ("a . a .", True), ("aa . ss .", True), ("as", True), ("aa", True), ("a . s", True)]
    ),
    year_words={
        "anno": "year",
        "annualita": "year",
        "solare": "year",
        "scolastico": "school",
        "accademico": "school",
        "educativo": "school",
        "formativo": "school",
        "sportiva": "school",
        "finanziario": "fiscal",
        "fiscale": "fiscal",
        "contabile": "fiscal",
        "sociale": "fiscal",
    },
    nouns={
        "anno": "year",
        "annualita": "year",
        "esercizio": "fiscal",
        "trimestre": "quarter",
        "semestre": "half",
        "mese": "month",
        "settimana": "week",
        **dict.fromkeys(
            words("stagione quadrimestre bimestre decennio campagna sprint annata legislatura consiliatura mandato"),
            "other",
        ),
    },
    several_years={
        "biennio": 2,
        "triennio": 3,
        "quadriennio": 4,
        "quinquennio": 5,
        "sessennio": 6,
        "settennio": 7,
        "decennio": 10,
        "periodo": 0,
    },
    undertakings=UNDERTAKINGS,
    definite=words(
        "anno annualita esercizio trimestre semestre mese stagione biennio triennio quadriennio quinquennio"
        " decennio settimana"
    ),
    before_noun={
        **dict.fromkeys(words("questo questa quest' corrente presente"), 0),
        **dict.fromkeys(words("prossimo prossima successivo successiva"), 1),
        **dict.fromkeys(words("scorso scorsa precedente passato passata ultimo ultima"), -1),
    },
    after_noun=phrases(
        [
            *((word, 0) for word in ("in corso", "corrente", "in essere")),
            *(
                (word, 1)
                for word in ("prossimo", "prossima", "successivo", "successiva", "entrante", "seguente", "venturo")
            ),
            *(
                (word, -1)
                for word in (
                    "scorso",
                    "scorsa",
                    "precedente",
                    "passato",
                    "passata",
                    "prima",
                    "appena concluso",
                    "in precedenza",
                )
            ),
        ]
    ),
    numbers=small_numbers("it") | {"un": 1, "una": 1, "un'": 1},
    units={
        **dict.fromkeys(words("secondo secondi sec s ms millisecondi"), "second"),
        **dict.fromkeys(words("minuto minuti min"), "minute"),
        **dict.fromkeys(words("ora ore h"), "hour"),
        **dict.fromkeys(words("giorno giorni gg g giornata giornate"), "day"),
        **dict.fromkeys(words("settimana settimane"), "week"),
        **dict.fromkeys(words("mese mesi"), "month"),
        **dict.fromkeys(words("trimestre trimestri"), "quarter"),
        **dict.fromkeys(words("semestre semestri"), "half"),
        **dict.fromkeys(words("anno anni esercizio esercizi annualita"), "year"),
        **dict.fromkeys(words("decennio decenni"), "decade"),
        **dict.fromkeys(
            words("stagione stagioni quadrimestre quadrimestri triennio biennio trienni bienni sprint"), "other"
        ),
    },
    unit_words=words(
        "lavorativi lavorativo lavorative consecutivi consecutive solari naturali feriali interi scolastici"
        " successivi utili"
    ),
    singular=words(
        "secondo minuto ora giorno settimana mese trimestre semestre anno esercizio decennio stagione triennio biennio"
    ),
    spans=words("periodo arco"),
    number_marks=words("settimana mese giorno anno sprint"),
    leads={
        **dict.fromkeys(words("i gli le il la lo l' massimo max circa piu meno di almeno soli sole non oltre al"), ""),
        **dict.fromkeys(words("prossimi prossime prossimo prossima successivi successive seguenti"), "next"),
        **dict.fromkeys(words("primi prime primo prima"), "first"),
        **dict.fromkeys(words("ultimi ultime ultimo ultima scorsi scorse passati precedenti"), "last"),
        **dict.fromkeys(words("loro"), "theirs"),
    },
    few=words("pochi poche alcuni alcune qualche"),
    ago=words("fa addietro"),
    own_events=OWN_EVENTS,
    plain_events=PLAIN_EVENTS,
    start_events=START_EVENTS,
    their_events=THEIR_EVENTS,
    either_events=EITHER_EVENTS,
    metrics=METRICS,
    handling=HANDLING,
    outcomes=words(
        "sopravvivenza mortalita riammissioni riammissione esito esiti occupazione abbandono recidiva retention"
        " occupati"
    ),
    replies=REPLIES,
    universals=words("% tutti tutte tutto ogni ciascuna ciascun meta nessuna nessun almeno"),
    holding=words(
        "mantenere tenere sostenere restare rimanere conservare garantire assicurare mantenuto mantenuta mantenimento"
    ),
    steady=words("consecutivi consecutive consecutivo fila seguito"),
    frequencies=words(
        "annuale annuali mensile mensili settimanale settimanali giornaliero giornaliera giornalieri giornaliere"
        " quotidiano quotidiana quotidiani quotidiane trimestrale trimestrali semestrale semestrali bimestrale"
        " bimestrali quindicinale quindicinali quadrimestrale quadrimestrali bisettimanale bisettimanali"
    ),
    documents=DOCUMENTS,
    occasions=OCCASIONS,
    products=PRODUCTS,
    indefinite=words("un una uno un'"),
    each=words("ogni ciascun ciascuno ciascuna ciascun'"),
    per=words("per /"),
    rated=words(
        "giorno settimana mese trimestre semestre anno quadrimestre bimestre esercizio stagione notte turno"
        " sprint annualita"
    ),
    rate_articles=words("a ad al all' alla l' il la"),
    rate_counts=words("volta volte mila milioni milione miliardi mln mld k % euro € ore minuti giorni eur passi"),
    rate_stops=words(
        "di del dello della dell' dei degli precedente scorso scorsa prossimo prossima successivo successiva"
        " scolastico scolastica accademico solare in dopo prima d' dal finanziario"
    ),
    base_before=words(
        "baseline base livelli livello dato dati iniziale rispetto confronto partenza riferimento rilevato"
        " registrato consuntivo pendente pendenti arretrato giacenti"
    ),
    base_after=words("baseline consuntivo"),
    was=words(
        "era erano fu furono registrato registrata registrati registrate rilevato rilevata rilevati rilevate"
        " raggiunto ottenuto nato nati nate costruito costruiti costruite fondata fondato assunti realizzati pari"
        " ammontava"
    ),
    rising=words(
        "incremento aumento crescita riduzione calo diminuzione % piu meno aumentare incrementare ridurre"
        " diminuire crescere abbattere accorciare contrarre abbreviare migliorare anticipare alzare abbassare"
        " contenere tagliare accorciamento"
    ),
    from_words=words("da dal dallo dalla dall' dai dagli dalle"),
    names=NAMES,
    laws=words(
        "l legge d.lgs lgs dlgs dm dl dpcm dpr dgr dcr n nr decreto direttiva regolamento ue ce art articolo"
        " delibera deliberazione reg dir lr determina circolare ordinanza protocollo prot"
    ),
    counted=words(
        "utenti kcal km kg g mg ml l m mq mc kw kwh mwh gwh gw mw gb tb mb hz mhz ghz tonnellate t tco euro eur"
        " usd dollari ore minuti secondi giorni settimane mesi anni persone punti passi unita parole pagine ha"
        " ettari ppm x k partecipanti alberi studenti alunni clienti pazienti famiglie posti cittadini imprese"
        " ton metri litri copie"
    ),
    measures=words("a almeno circa oltre di piu meno raggiungere sopra sotto"),
    not_counted=words(
        "sono sara saranno deve devono possono avere essere rispetto della delle degli dalla dalle dagli nella"
        " nelle negli sulla sulle sugli alla alle agli anche oltre entro dopo prima durante ogni tutti tutte"
        " tutto almeno circa ridurre aumentare raggiungere portare garantire realizzare completare attivare"
        " formare avviare pari come quando quello verso senza tramite mediante attraverso contro presso base"
        " obiettivo target inclusi incluso compreso comune azienda"
    ),
    joints=words("e ed &"),
)
