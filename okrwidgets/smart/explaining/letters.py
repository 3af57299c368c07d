"""The five letters, and the acronym itself."""

from __future__ import annotations

from typing import Final

from okrwidgets.smart.explaining.record import Explanation
from okrwidgets.smart.explaining.sentences import EXPLAINED
from okrwidgets.text import Text

LETTERS: Final[dict[str, Explanation]] = {
    "S": Explanation(
        Text(en="S · Specific", it="S · Specifico"),
        EXPLAINED["S"],
        Text(
            en="Two people who would look for different evidence work on two different goals without noticing.",
            it="Due persone che cercherebbero prove diverse lavorano su due obiettivi diversi senza accorgersene.",
        ),
        (
            Text(en="Reduce the share of returned orders", it="Ridurre la quota di ordini resi"),
            Text(en="Every service has a named owner", it="Ogni servizio ha un responsabile con nome e cognome"),
        ),
        (
            Text(en="Improve quality", it="Migliorare la qualità"),
            Text(en="Be closer to our customers", it="Essere più vicini ai clienti"),
        ),
        (
            Text(
                en="Test it: ask two colleagues separately. Would they name the same evidence?",
                it="La prova: chiedi a due colleghi, uno alla volta. Indicherebbero la stessa cosa?",
            ),
        ),
        ("article", "codebook"),
    ),
    "M": Explanation(
        Text(en="M · Measurable", it="M · Misurabile"),
        EXPLAINED["M"],
        Text(
            en="Without a figure nobody can say on the last day whether you got there, nor along the way whether you are late.",
            it="Senza una cifra nessuno può dire l'ultimo giorno se ci si è arrivati, né strada facendo se si è in ritardo.",
        ),
        (
            Text(
                en="Raise the repeat-purchase rate from 22% to 26%", it="Portare il tasso di riacquisto dal 22% al 26%"
            ),
            Text(en="Publish the price list online", it="Pubblicare online il listino prezzi"),
        ),
        (
            Text(en="Increase sales", it="Aumentare le vendite"),
            Text(en="Conversion rate: TBD", it="Tasso di conversione: da definire"),
        ),
        (
            Text(
                en="A number alone is not enough: in “ISO 14064” it is part of a name, in “the top 3 partners” it says who is meant.",
                it="Un numero da solo non basta: in “ISO 14064” fa parte di un nome, in “i primi 3 partner” dice di chi si parla.",
            ),
            Text(
                en="A yes or a no is a measure too: asked “is the price list online?”, two people would give the same answer.",
                it="Anche un sì o un no è una misura: alla domanda “il listino è online?” due persone darebbero la stessa risposta.",
            ),
        ),
        ("article", "codebook"),
    ),
    "A": Explanation(
        Text(en="A · Achievable", it="A · Attuabile"),
        EXPLAINED["A"],
        Text(
            en="A wish has no first step. Whoever owns the goal has to see what to do on Monday morning.",
            it="Un desiderio non ha un primo passo. Chi ne risponde deve vedere che cosa fare lunedì mattina.",
        ),
        (
            Text(en="Call back 40 lost customers", it="Richiamare 40 clienti persi"),
            Text(en="Error rate at or below 0.5%", it="Tasso di errore pari o inferiore allo 0,5%"),
        ),
        (
            Text(en="Great team", it="Una grande squadra"),
            Text(en="Be perceived as reliable", it="Essere percepiti come affidabili"),
        ),
        (
            Text(
                en="Two questions hide in this letter. Can someone act on it? The words show that. Can it be reached? "
                "Only history shows that; without history we ask.",
                it="In questa lettera ci sono due domande. Qualcuno può agire? Lo dicono le parole. Ci si può arrivare? "
                "Lo dice solo lo storico; se non c'è, lo chiediamo.",
            ),
            Text(en="It does not mean easy.", it="Non vuol dire facile."),
        ),
        ("article", "codebook"),
    ),
    "R": Explanation(
        Text(en="R · Relevant", it="R · Rilevante"),
        EXPLAINED["R"],
        Text(
            en="What contributes to nothing takes time from what does.",
            it="Quello che non contribuisce a niente toglie tempo a quello che conta.",
        ),
        (
            Text(
                en="Meet 300 clients, so that 30 contracts carry the quarter's revenue",
                it="Incontrare 300 clienti, in modo da arrivare ai 30 contratti che servono per il fatturato del trimestre",
            ),
        ),
        (Text(en="More followers, because we have the figure anyway", it="Più follower, perché il dato c'è già"),),
        (
            Text(
                en="The words rarely show it: the link to a KPI does. Without one, ask “what for?”.",
                it="Dalle parole si vede di rado: lo mostra il collegamento a un KPI. Se manca, chiedi “a che scopo?”.",
            ),
        ),
        ("article", "codebook"),
    ),
    "T": Explanation(
        Text(en="T · Time-bound", it="T · Time-based"),
        EXPLAINED["T"],
        Text(
            en="Without a last day nothing is ever late, and nothing is ever done.",
            it="Senza un ultimo giorno niente è mai in ritardo, e niente è mai finito.",
        ),
        (
            Text(en="By 31 March 2027", it="Entro il 31 marzo 2027"),
            Text(en="300 visits a month", it="300 visite al mese"),
        ),
        (
            Text(en="As soon as possible", it="Il prima possibile"),
            Text(en="From September 2027", it="Da settembre 2027"),
        ),
        (
            Text(
                en="“Answer within 24 hours” is not a deadline: the 24 hours are what is measured.",
                it="“Rispondere entro 24 ore” non è una scadenza: le 24 ore sono quello che si misura.",
            ),
        ),
        ("article", "codebook"),
    ),
}

SMART: Final = Explanation(
    Text(en="SMART", it="SMART"),
    Text(
        en="SMART: five questions to put to a KPI or a goal. Specific, Measurable, Achievable, Relevant, Time-bound.",
        it="SMART: cinque domande da fare a un KPI o a un obiettivo. Specifico, Misurabile, Attuabile, Rilevante, Time-based (definito nel tempo).",
    ),
    Text(
        en="They bring up before the start what you would otherwise argue about at the end.",
        it="Fanno emergere prima di partire quello su cui altrimenti si discuterebbe alla fine.",
    ),
    (
        Text(
            en="Invoice €100,000, VAT excluded, from 1 January to 31 March 2027, to cover the year's fixed costs",
            it="Fatturare 100.000 €, IVA esclusa, dal 1º gennaio al 31 marzo 2027, per coprire i costi fissi dell'anno",
        ),
    ),
    (Text(en="Grow as soon as possible", it="Crescere il prima possibile"),),
    (
        Text(
            en="In Doran's first version (1981) A was Assignable and R was Realistic: who will do it, and can it be done with what there is.",
            it="Nella prima versione (Doran, 1981) la A era Assignable e la R Realistic: chi lo farà, e se si può fare con quello che c'è.",
        ),
        Text(
            en="Later A became Achievable, Attainable, Agreed or Action-oriented; R became Relevant or Results-based; T Time-bound, Timely or Testable.",
            it="Poi la A è diventata Achievable, Attainable, Agreed o Action-oriented; la R Relevant o Results-based; la T Time-bound, Timely o Testable.",
        ),
        Text(
            en="SMARTER adds two letters, for example Evaluated and Reviewed.",
            it="SMARTER aggiunge due lettere, per esempio Evaluated e Reviewed.",
        ),
        Text(
            en="Here the letters are those of the article. A asks whether you can act on it; whether it can be reached is a separate question.",
            it="Qui le lettere sono quelle dell'articolo. La A chiede se si può agire; se ci si possa arrivare è una domanda a parte.",
        ),
    ),
    ("article", "wikipedia-smart", "nexus-smart"),
)
