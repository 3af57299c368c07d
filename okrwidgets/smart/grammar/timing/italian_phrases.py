"""Phrases of time in Italian: prepositions, whole mentions, ends and beginnings, seasons."""

from __future__ import annotations

from typing import Final

from okrwidgets.smart.grammar.record import TimeKind
from okrwidgets.smart.grammar.timing.stretch import Edge, Noun
from okrwidgets.smart.grammar.timing.table import Phrases, Role, each_to, phrases, words

LINKS: Final = words("di del dello della dell' dei degli delle d'")
"""The preposition "of" in all its forms."""


def _articulated(heads: str, joint: str) -> str:
    """Phrases that end in a preposition, with every article that it can carry: "prima di", "prima del" and so on."""
    forms = {
        "di": "di del dello della dell' dei degli delle d'",
        "a": "a ad al allo alla all' ai agli alle",
        "da": "da dal dallo dalla dall' dai dagli dalle",
        "in": "in nel nello nella nell' nei negli nelle",
        "su": "su sul sullo sulla sull' sui sugli sulle",
        "con": "con col",
    }[joint]
    return ", ".join(f"{head} {form}".strip() for head in heads.split(",") for form in forms.split())


PREPOSITIONS: Final[Phrases[Role]] = phrases(
    each_to(
        {
            "by": ", ".join(
                (
                    "prima che, prima che il, prima che la, prima che l', prima che i, prima che le, prima che gli",
                    _articulated("prima, in vista, in occasione, in tempo utile per l'inizio, anteriormente", "di"),
                    _articulated("entro e non oltre la fine, non oltre la fine", "di"),
                    (
                        "non oltre, scadenza, scadenza :, scadenza il, con scadenza, con scadenza il, con"
                        " scadenza al, al piu tardi, al piu tardi il, al piu tardi a, al piu tardi nel, in tempo"
                        " per"
                    ),
                )
            ),
            "until": _articulated("fino, sino, fin", "a"),
            "in": ", ".join(
                (
                    _articulated(" ", "in"),
                    _articulated("nel corso, in corso, nel mese, nell' ambito, nel periodo", "di"),
                    (
                        "durante, nel mese, lungo, nelle, relativo al, relativa al, relativi al, relative al,"
                        " riferito al, relativamente al, per tutto, per tutta, per tutti i, in tutto"
                    ),
                )
            ),
            "within": ", ".join(
                (
                    (
                        "entro, entro e non oltre, entro un massimo di, entro massimo, in meno di, in un massimo"
                        " di, in massimo, al massimo in, entro al massimo, entro max, entro il termine di, entro"
                        " il termine del, entro il mese di, in non piu di"
                    ),
                    _articulated("entro la data, entro la scadenza, entro il termine", "di"),
                )
            ),
            "for": "per",
            "at": _articulated(" ", "a")
            + ", in data, il giorno, con riferimento al, all' orizzonte, orizzonte, alla data del",
            "on": _articulated(" ", "su"),
            "of": ", ".join(sorted(LINKS)),
            "from": ", ".join(
                (
                    _articulated(" , a partire, a decorrere, a far data, a valere, con decorrenza, decorrenza", "da"),
                    "con inizio a, con inizio nel, con inizio il, con effetto dal",
                )
            ),
            "base": ", ".join(
                (
                    _articulated("rispetto, in confronto, in rapporto, relativamente", "a"),
                    _articulated("in confronto, a confronto, rispetto ai livelli", "con"),
                    _articulated(
                        (
                            "nei confronti, rispetto ai livelli, rispetto al livello, rispetto al valore,"
                            " rispetto al dato"
                        ),
                        "di",
                    ),
                    (
                        "contro, contro il, contro i, vs, vs ., versus, baseline, baseline (, baseline :, anno"
                        " base, base, anno di riferimento, anno di partenza, che nel, di quanto nel"
                    ),
                )
            ),
            "over": _articulated("nell' arco, nel giro, nello spazio, in capo, nel volgere, nell' orizzonte", "di")
            + ", nell' arco, in capo a",
            "between": "tra, fra, compreso tra",
            "after": "dopo, dopo il, dopo la, oltre il, successivamente al",
        }
    )
)
"""What stands before a stretch or an amount, and what it makes of it."""

FIXED: Final[Phrases[TimeKind]] = phrases(
    each_to(
        {
            ("recurrence"): (
                "yoy, y / y, a / a, qoq, anno su anno, mese su mese, trimestre su trimestre, di anno in anno,"
                " anno dopo anno, anno per anno, di mese in mese, su base annua, su base annuale, su base"
                " mensile, su base trimestrale, su base settimanale, su base giornaliera, su base semestrale, con"
                " cadenza annuale, con cadenza mensile, con cadenza trimestrale, con cadenza settimanale, con"
                " cadenza semestrale, con cadenza quindicinale, con cadenza bimestrale, con cadenza giornaliera,"
                " con cadenza quotidiana, con frequenza mensile, con frequenza settimanale, con frequenza"
                " annuale, annualmente, mensilmente, settimanalmente, trimestralmente, semestralmente,"
                " giornalmente, quotidianamente, bimestralmente, tutti i giorni, tutti i mesi, tutte le"
                " settimane, tutti gli anni, tutti i trimestri, tutti i semestri, tutti i lunedi, tutti i"
                " venerdi, tutte le domeniche, tutti i sabati, pro anno, annui, annue, annuo, annua, cadauno anno"
            ),
            "service": (
                "in giornata, nella stessa giornata, nello stesso giorno, lo stesso giorno, in tempo reale, il"
                " giorno successivo, il giorno dopo, entro il giorno successivo, entro il giorno dopo, entro fine"
                " giornata, entro la giornata, entro la fine della giornata, entro il giorno lavorativo"
                " successivo, entro mezzogiorno, entro la mezzanotte, seduta stante, entro il giorno stesso"
            ),
            ("vague"): (
                "al piu presto, quanto prima, il prima possibile, prima possibile, appena possibile, a breve, a"
                " breve termine, prossimamente, in tempi brevi, in tempi rapidi, in tempi certi, nel breve"
                " termine, nel medio termine, nel lungo termine, nel breve periodo, nel medio periodo, nel lungo"
                " periodo, a medio termine, a lungo termine, nel medio-lungo termine, nel medio-lungo periodo,"
                " nel breve-medio termine, nel prossimo futuro, in futuro, presto, nel tempo, nei prossimi mesi,"
                " nei prossimi anni, nelle prossime settimane, nei mesi a venire, negli anni a venire, nei tempi"
                " previsti, tempestivamente, celermente, a stretto giro, asap, un domani, prima o poi, in"
                " prospettiva"
            ),
            "baseline": (
                "oggi, ad oggi, attualmente, attuale, attuali, al momento, a oggi, un anno fa, finora, allo"
                " stesso periodo dell' anno precedente, allo stesso periodo dell' anno scorso, allo stato"
                " attuale, odierno, odierna"
            ),
            ("relative"): (
                "in corso d' anno, in corso di anno, entro i prossimi mesi, domani, entro domani, stagionalmente,"
                " nell' anno in corso, in corso di mandato, nel corso del mandato, durante il mandato, per tutta"
                " la durata del mandato, per tutta la durata del progetto, nel corso del progetto, nel corso"
                " della legislatura"
            ),
        }
    )
)
"""Whole mentions of time."""

FIXED_UNITS: Final[Phrases[tuple[Noun, Edge]]] = phrases(
    [
        *((word, ("year", "end")) for word in ("eoy", "fine d' anno")),
        *((word, ("quarter", "end")) for word in ("eoq",)),
        *((word, ("month", "end")) for word in ("eom",)),
        *((word, ("other", "mid")) for word in ("meta stagione", "meta mandato")),
    ]
)
"""Words for the end or the middle of a stretch that is named from now."""

EDGES: Final[Phrases[Edge]] = phrases(
    each_to(
        {
            "end": "fine, la fine, termine, conclusione, chiusura, scadere",
            "late": "seconda meta, ultima parte, ultimi mesi",
            "mid": "meta, prima meta",
            "start": "inizio, avvio, apertura, primi mesi, prima parte, principio",
        }
    )
)
"""Which part of a stretch is meant."""

SEASONS: Final[Phrases[bool]] = phrases(
    each_to(
        {
            True: (
                "primavera, estate, autunno, inverno, pasqua, natale, ferragosto, carnevale, epifania, capodanno,"
                " san silvestro, ognissanti, pentecoste, black friday, vacanze estive, vacanze, ferie, periodo"
                " natalizio, periodo invernale, periodo estivo, periodo pasquale, mesi invernali, mesi estivi,"
                " bassa stagione, alta stagione, vacanze di natale, feste natalizie, festivita natalizie, pausa"
                " estiva, pausa natalizia, vendemmia, quaresima, stagione estiva, stagione invernale, stagione"
                " balneare, stagione irrigua, ferie estive"
            )
        }
    )
)
"""Stretches that come back each year without a number."""
