"""What happens at a time, in Italian: one's own events and the customers', documents, occasions, names with years."""

from __future__ import annotations

from typing import Final

from okrwidgets.smart.grammar.timing.table import words

OWN_EVENTS: Final = words(
    "lancio rilascio avvio partenza apertura riapertura inaugurazione approvazione adozione pubblicazione firma"
    " stipula sottoscrizione entrata aggiudicazione collaudo inizio attivazione messa conclusione termine"
    " insediamento nomina costituzione finanziamento consegna affidamento contratto convenzione bando progetto"
    " lavori cantiere elezioni elezione assemblea congresso riunione conferenza festival fiera mostra evento"
    " campionato torneo olimpiadi giochi stagione audit verifica ispezione go-live migrazione implementazione"
    " fusione acquisizione vigore efficacia aggiornamento trasloco trasferimento sperimentazione chiusura fine"
    " delibera"
)
"""Events of one's own: what is due some time after them is due at a time, however it is counted."""

PLAIN_EVENTS: Final = words(
    "lancio rilascio go-live avvio apertura riapertura inaugurazione elezioni elezione assemblea congresso"
    " riunione consiglio conferenza festival fiera mostra evento campionato torneo olimpiadi giochi stagione"
    " audit verifica ispezione collaudo esami esame maturita scrutini scrutinio consegna entrata vendemmia"
    " pubblicazione approvazione trasloco inizio partenza scadenza ritiro compleanno matrimonio sessione appello"
    " scada scadano finisca finiscano inizi inizino termini terminino apra aprano chiuda chiudano parta partano"
)
"""What can stand behind "prima …" and "entro …" without anything more."""

START_EVENTS: Final = words("lancio avvio rilascio go-live inaugurazione")
"""What can stand behind "at": the others are places then ("at the conference")."""

THEIR_EVENTS: Final = words(
    "richiesta richieste ricevimento ricezione domanda domande dimissione dimissioni fattura fatture segnalazione"
    " segnalazioni acquisto ordine ordini diagnosi ricovero iscrizione presentazione istanza istanze chiamata"
    " chiamate assunzione laurea diploma arrivo prenotazione prenotazioni ticket reclamo reclami protocollo"
    " accesso prescrizione accettazione inoltro invio procedimento guasto intervento nascita parto matricola"
    " contatto notifica notificazione comunicazione emissione scadenza infortunio incidente registrazione"
    " trasmissione deposito visita triage operazione rilevazione candidatura cliente clienti paziente pazienti"
    " utente utenti cittadino cittadini studente studenti socio soci dipendente dipendenti titolo"
)
"""Events of somebody else: a time counted from them is a property of the service."""

EITHER_EVENTS: Final = words(
    "avvio apertura chiusura inizio fine conclusione data termine consegna attivazione approvazione pubblicazione"
    " stipula verifica messa firma sottoscrizione conferimento nomina"
)
"""Events of one's own unless somebody else's is named behind them: l'apertura *della segnalazione*."""

METRICS: Final = words(
    "evase evasi evasa evaso risolte risolti risolta risolto chiuse chiusi presa prese preso presi carico pagate"
    " pagati pagata pagato liquidate liquidati liquidata liquidato risposta risposte riscontro riscontri"
    " riscontrate concluse conclusi gestite gestiti lavorate consegnate consegnati spedite spediti erogate"
    " erogati emesse pagamento pagamenti erogazione consegna consegne trattate trattati rilasciate rilasciati"
    " definite risposto visitati visitate dimessi operati soddisfatte soddisfatti ripristino ripristinato"
    " ripristinati rimborsati rimborsate processate istruite inviate inviati liquidazione evasione garantite"
    " garantiti ricontattati ricontattate contattati"
)
"""What is done to one case after the other; right before "entro …" the time is a property of it."""

REPLIES: Final = words(
    "rispondere evadere riscontrare liquidare pagare rimborsare spedire consegnare ricontattare richiamare"
    " rispondiamo ripristinare"
)
"""The same as verbs; the time may stand further behind them."""

HANDLING: Final = words(
    "concludere chiudere definire istruire risolvere gestire trattare lavorare esaminare prendere completare rilasciare"
)
"""What is done to cases and to other things as well: only with somebody else's event beside it is it done to cases."""

UNDERTAKINGS: Final = words(
    "piano progetto programma mandato corso percorso ciclo sperimentazione contratto periodo lavori legislatura"
    " consiliatura stagione triennio biennio fase campagna iter tirocinio convenzione esercizio concessione"
    " finanziamento cantiere mandati scuola lezioni scuole emergenza transizione bando festival evento studio"
)
"""What has an end of its own, which binds like a date: "a fine piano"."""

DOCUMENTS: Final = words(
    "relazione piano bilancio rapporto programma rendiconto report budget dichiarazione documento newsletter"
    " bollettino rivista calendario resoconto previsione preventivo consuntivo programmazione elenco catalogo"
    " ferie congedo strategia agenda comunicazione"
)
"""Papers that are named by how often they appear; they say nothing about when."""

OCCASIONS: Final = words(
    "riunione conferenza assemblea congresso convegno festa fiera incontro evento rassegna festival indagine"
    " sondaggio cena gara mercato seduta revisione campagna"
)
"""Occasions that are named by how often they take place; "una riunione mensile" recurs all the same."""

PRODUCTS: Final = words(
    "abbonamento abbonamenti contratto contratti tessera tessere licenza licenze canone canoni corso corsi master"
    " borsa borse tariffa biglietto biglietti iscrizione iscrizioni giornale giornali lavoratori"
)
"""Things sold or given for a time."""

NAMES: Final = words(
    "agenda horizon expo vision europa europe italia industria windows office server iso iec uni en cei euro"
    " olimpiadi giochi cortina strategia piano programma rapporto relazione bilancio budget rendiconto bando"
    " avviso edizione festival legge decreto direttiva regolamento versione norma standard dup peg piao ptpct"
    " ptpc pnrr pon por fesr fse feasr psr pug prg paesc pums catalogo generation eu parigi capitale cultura"
    " livello classe modello mondiali europei salone prin fsc maratona palio java ubuntu capitolo missione misura"
    " documento d.m contratto ccnl delibera circolare visione impresa transizione creativa cosme life erasmus"
)
"""Words that a year belongs to as a name does: Agenda 2030, ISO 9001, Piano 2026."""
