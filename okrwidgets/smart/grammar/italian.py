"""The Italian words of the quantity grammar."""

from __future__ import annotations

from typing import Final

from okrwidgets.smart.grammar.cldr import currency_names, duration_names
from okrwidgets.smart.grammar.phrases import Phrases
from okrwidgets.smart.grammar.record import Comparator
from okrwidgets.smart.grammar.vocabulary import SIGNS_OF_BOUNDS, Vocabulary
from okrwidgets.smart.grammar.writing import listed, meaning, phrases, words

_JOINED: Final[dict[str, str]] = {
    "di": "di del dello dell' della dei degli delle",
    "a": "a ad al allo all' alla ai agli alle",
    "da": "da dal dallo dall' dalla dai dagli dalle",
    "in": "in nel nello nell' nella nei negli nelle",
    "su": "su sul sullo sull' sulla sui sugli sulle",
}
"""Prepositions with the articles that they melt into."""
_ARTICLES: Final = "il lo la l' i gli le"


def _with(phrases: str, preposition: str) -> tuple[str, ...]:
    """Each phrase with each form of a preposition: "superiore al", "superiore all'"."""
    return tuple(f"{phrase.strip()} {form}" for phrase in phrases.split(",") for form in _JOINED[preposition].split())


_BOUNDS: Final[dict[Comparator, tuple[str, ...]]] = {
    ">=": listed(
        """
        almeno, non meno di, come minimo, quantomeno, minimo, min, min., non sotto,
        un minimo di, a partire da, perlomeno, quanto meno, maggiore o uguale a, superiore o uguale a
    """,
        *_with("non inferiore,non inferiori,non minore,uguale o superiore,pari o superiore,maggiore o uguale", "a"),
        *_with("superiore o uguale,superiori o uguali,un minimo,non meno", "di"),
    ),
    ">": listed(
        """
        oltre, piu di, sopra, al di sopra, superando, superare, supera, superano, superato, piu che
    """,
        *_with("superiore,superiori,oltre,sopra", "a"),
        *_with("maggiore,maggiori,al di sopra,piu", "di"),
    ),
    "<=": listed(
        """
        al massimo, massimo, max, max., non oltre, non piu di, entro, fino a, sino a, un massimo di,
        tutt'al piu, non piu tardi di, minore o uguale a, inferiore o uguale a, non sopra, non superare
    """,
        *_with("fino,sino,non superiore,non superiori,pari o inferiore,uguale o inferiore,limite", "a"),
        *_with("non maggiore,non piu,un massimo", "di"),
    ),
    "<": listed(
        "meno di, sotto, al di sotto, sub",
        *_with("inferiore,inferiori,minore,minori", "a"),
        *_with("meno,minore,minori,al di sotto", "di"),
    ),
    "=": listed("esattamente", *_with("pari,uguale", "a")),
}

_LABELS: Final = """
c campo palestra padiglione corsia sportello variante iso iec en uni din cei bs nist rfc gdpr sdg pm wcag http tls
dora oss articolo articoli art artt comma commi
capo capitolo sezione paragrafo allegato allegati titolo punto lettera legge leggi l decreto d.lgs dlgs lgs dl
dm dpr dpcm dgr delibera deliberazione determina regolamento direttiva circolare reg livello livelli grado
gradi fascia fasce fase fasi tappa passo scope versione versioni v ver release rilascio priorita pilastro
pilastri obiettivo obiettivi asse assi missione missioni componente investimento misura intervento azione
linea linee programma ambito area aree settore categoria categorie cat classe classi tipo tipologia zona zone
aula aule sala edificio blocco piano lotto lotti reparto binario uscita gruppo gruppi coorte ondata serie
stagione generazione sprint figura fig tabella tab pagina pag scheda modulo unita modello windows python java
rust drupal fortune horizon agenda industria impresa transizione erasmus euro error codice stato quadrante
decile quartile volume numero kr okr kpi settimana giorno mese anno
"""

_STOPS: Final = """
il lo la l' i gli le un uno una un' e ed o od di del dello dell' della dei degli delle a ad al allo all' alla
ai agli alle da dal dallo dall' dalla dai dagli dalle in nel nello nell' nella nei negli nelle con col coi su
sul sullo sull' sulla sui sugli sulle per tra fra entro oltre sopra sotto prima dopo durante verso presso
senza contro mediante attraverso tramite che chi cui quale quali dove quando se ma non come rispetto nonche
anche ogni ciascun ciascuno ciascuna tutti tutte e' sono sara saranno era erano ha hanno viene vengono essere
avere piu meno circa almeno massimo minimo vs d' c' nell'ambito medio
"""


def italian() -> Vocabulary:
    """Put the tables together."""
    bounds: dict[str, Comparator] = {phrase: sign for sign, found in _BOUNDS.items() for phrase in found}
    melted = {name: frozenset(forms.split()) for name, forms in _JOINED.items()}
    # "un anno", "un giorno" and their plurals are missing in the CLDR's long forms that babel writes
    durations = duration_names("it") | words("anno anni giorno giorni gg biennio triennio quinquennio decennio sec")
    short = frozenset(name for name in durations if len(name) <= 2) | words("min sec")
    plain_articles = words(_ARTICLES)
    return Vocabulary(
        comparators=Phrases({**SIGNS_OF_BOUNDS, **bounds}),
        comparators_behind=Phrases(
            {
                **meaning("o piu, o superiore, o superiori, in su, e oltre, ed oltre, o oltre", ">="),
                **meaning("come minimo, minimo, minimi, +, almeno, e piu", ">="),
                **meaning("o meno, o inferiore, o inferiori, al massimo, massimo, massimi, max", "<="),
            }
        ),
        approximate=phrases("""
            circa, quasi, intorno al, intorno a, intorno ai, intorno alle, attorno al, attorno a, ~, ≈,
            approssimativamente, ca., all'incirca, orientativamente, indicativamente, pressoche
        """),
        openers=phrases("tra, fra, compreso tra, compresa tra, compresi tra, comprese tra, compreso fra"),
        range_joints=frozenset({"e", "ed"}),
        range_or=frozenset({"o", "od"}),
        from_words=melted["da"],
        to_words=melted["a"],
        by_words=melted["di"],
        definite=plain_articles | frozenset().union(*melted.values()) - words("di a ad da in su"),
        indefinite=words("un uno una un'"),
        beside_definite=words("""
            primi prime ultimi ultime nostri nostre suoi sue loro vostri vostre principali maggiori nuovi nuove
            altri altre attuali restanti rimanenti prossimi prossime top miei mie miglior migliori
        """),
        raising=words("""
            aument increment cresc accresc migliora innalz elev ampli espan potenzi rafforz estend acceler rialz
            guadagn allarg svilupp
        """),
        lowering=words("""
            ridu riduc diminu abbass abbatt tagli contra conten decresc accorci scend risparmi limita
        """),
        raising_words=words("salire sale saliranno salita piu alzare alza miglioramento miglior crescita +"),
        lowering_words=words("calo cala calare cali calano calando meno contenere ridotto ridotta ridotti ridotte"),
        moving=words("""
            portare porta portando portato portata portarlo portarla passare passa passando passaggio arrivare
            arriva arrivando giungere tornare torna raggiungere salire scendere mantenere riportare spostare
            ricondurre
        """),
        changed_behind=Phrases(
            {
                **meaning("in piu, di aumento, di incremento, di crescita, piu, aggiuntivi, aggiuntive", 1),
                **meaning("ulteriori, di miglioramento, di rialzo", 1),
                **meaning("in meno, di riduzione, di calo, di risparmio, di diminuzione, meno", -1),
                **meaning("di contrazione, di taglio, di decremento", -1),
            }
        ),
        baselines=phrases(
            """
            baseline, base, valore base, valore di base, valore di partenza, attuale, attuali, attualmente,
            oggi, era, erano, partendo, a partire, ora, vs, vs., contro, in luogo, anziche, invece,
            valore attuale, valore iniziale, iniziale, iniziali, partenza, a fronte, situazione attuale,
            dato attuale, stato attuale, storico, consuntivo, precedente, precedenti, adesso, linea di base,
            oggi e, oggi al, attualmente al, anno precedente, a confronto con
        """,
            *_with("rispetto", "a"),
            *_with("a fronte,in luogo,invece", "di"),
            *_with("partendo,a partire", "da"),
        ),
        per_words=words("per ogni"),
        of_words=melted["di"] | melted["su"],
        scope_prepositions=melted["in"]
        | melted["su"]
        | melted["a"]
        | melted["di"]
        | melted["da"]
        | words("per con tra fra presso verso"),
        percent=phrases("%, per cento, percento, percentuale"),
        points=Phrases(
            {
                **meaning("punti percentuali, punto percentuale, punti %, punti di percentuale", "pp"),
                **meaning("pp, p.p., pp., p.ti percentuali, p.ti %", "pp"),
                **meaning("punti base, punto base, bps, bp", "bps"),
            }
        ),
        plain_points=words("punti punto pt pti"),
        shares=words("% percento percentuale percentuali quota quote tasso tassi margine incidenza"),
        currencies=Phrases(
            {
                **currency_names("it"),
                "euro": "EUR",
                **meaning("dollaro, dollari", "USD"),
                **meaning("sterlina, sterline", "GBP"),
                **meaning("franco svizzero, franchi", "CHF"),
            }
        ),
        durations=durations,
        short_durations=short,
        times=words("volte volta"),
        times_of=melted["a"] | words("l' ogni per in nel nell'"),
        linking=words("di d'"),
        ratio_words=phrases("su"),
        rank_before=phrases("""
            top, top-, tra i primi, tra le prime, fra i primi, fra le prime, #, tra i top, nella top
        """),
        rank_things=words("posti posto posizioni posizione classificati classificate piazze"),
        rank_verbs=words("""
            essere diventare entrare raggiungere posizionarsi collocarsi rientrare classificarsi restare
            rimanere arrivare figurare salire piazzarsi confermarsi ottenere entro
        """),
        multipliers=Phrases(
            {
                **meaning("il doppio, al doppio, del doppio, un raddoppio, doppio rispetto", 2.0),
                **meaning("il triplo, al triplo, del triplo", 3.0),
                **meaning("alla meta, della meta, a meta, di meta", 0.5),
            }
        ),
        once=frozenset(),
        multiplier_stems={
            "raddoppi": 2.0,
            "triplic": 3.0,
            "quadruplic": 4.0,
            "quintuplic": 5.0,
            "decuplic": 10.0,
            "dimezz": 0.5,
        },
        multiplier_blocks=phrases(
            "a meta anno, a meta percorso, a meta periodo, a meta mandato, raddoppiare gli sforzi"
        ),
        before_verb=frozenset(),
        halves=phrases("la meta, meta, l'altra meta, almeno meta"),
        all_words=phrases(
            """
            tutti i nostri, tutte le nostre, ogni, ciascun, ciascuno, ciascuna, ogni singolo, ogni singola,
            tutto il personale, tutta la popolazione, tutto l'organico, tutto lo staff, tutta la flotta,
            tutti coloro, tutti e, tutte e, la totalita, il totale degli, tutti quanti i
        """,
            *(f"{all_} {article}" for all_ in ("tutti", "tutte") for article in ("i", "gli", "le", "gli altri")),
        ),
        none_words=phrases("""
            nessun, nessuna, nessuno, nessun', zero, senza, senza alcun, senza alcuna, senza nessun, senza nessuna,
            azzerare, azzeramento, azzerato, azzerati, azzerate, azzerando, azzera
        """),
        lacking=words("senza"),
        mishaps=words("""
            errore errori incidente incidenti infortunio infortuni interruzione interruzioni guasto guasti ritardo
            ritardi reclamo reclami rilievo rilievi eccezione eccezioni perdita perdite difetto difetti anomalia
            anomalie sanzione sanzioni violazione violazioni disservizio disservizi fermo fermi prescrizioni riserve
            osservazioni scostamenti scostamento irregolarita danni danno vittime multe penali
        """),
        nothing=words("nessuno nessuna zero"),
        approaches=words("""
            cultura mentalita approccio strategia politica piano programma progetto iniziativa visione campagna premio
            certificazione marchio percorso filosofia impegno
        """),
        occasional=words("dopo durante prima termine fine inizio"),
        where=words("dove che cui"),
        target_labels=words("target obiettivo"),
        costs=words("budget costo costi ticket prezzo importo investimento valore spesa canone"),
        clocks=words("tempo tempi time durata attesa attese latenza ritardo ritardi anzianita permanenza degenza"),
        measuring=words("misurato misurata calcolato calcolata rilevato rilevata mediato mediata calcolati misurati"),
        whole_blocks=phrases("""
            a tutti i livelli, tutti i livelli, a tutti gli effetti, in tutti i modi, in tutti i sensi,
            a tutti i costi, in tutte le sue forme, tutte le volte, tutti gli aspetti, tutti i giorni,
            in ogni caso, ogni volta, in ogni modo, ad ogni costo, a ogni costo, ogni aspetto, ogni giorno,
            ogni livello, in ogni momento, ogni modo, ogni tipo, ogni genere, ogni sforzo, ogni possibile,
            nessuno escluso, nessuna esclusa, tolleranza zero, chilometro zero, km zero, anno zero, da zero,
            partire da zero, zero trust, giorno zero, zero day, punto zero, tutti i giorni, nessun dorma,
            tutti gli altri, tutti i mesi, tutte le eta, in tutto il mondo, tutti i fronti, nessun modo,
            nessun dubbio, un punto di riferimento, un punto fermo, un punto di forza,
            nessuno resti, nessuno sia, grado zero, tutti i possibili
        """),
        each_words=words("ogni ciascun ciascuno ciascuna"),
        rating=words("per"),
        means=words("mediante attraverso tramite"),
        everyone=words("ciascuno ognuno"),
        periods=words("""
            giorno giorni settimana settimane mese mesi trimestre trimestri semestre semestri anno anni ora ore
            minuto minuti bimestre quadrimestre lunedi martedi mercoledi giovedi venerdi sabato domenica
            stagione sera mattina notte due tre quattro cinque sei esercizio
        """),
        slots=phrases("""
            tbd, tbc, tba, n.d., n.d, nd, n.a., n/a, n.c., n.p., da definire, da determinare, da stabilire,
            da individuare, da fissare, da decidere, da confermare, da concordare, da quantificare,
            non definito, non definita, non disponibile, in corso di definizione, in via di definizione, xx,
            xxx, ??, ???, _, [ numero ], [ x ], [ y ], [ n ], [ target ], [ valore ], [ importo ], nn,
            [ percentuale ], [ ], [ % ], { x }, < x >, < numero >, < valore >, …%, ?%, da precisare,
            da rilevare, da valutare
        """),
        slot_before=melted["di"]
        | melted["a"]
        | melted["da"]
        | words("target : = ≥ ≤ > < almeno oltre circa - – e entro i gli le raggiungere"),
        labels=words(_LABELS),
        loose_labels=words("""
            obiettivo obiettivi numero misura misure azione intervento programma gruppo gruppi giorno mese settimana
            area aree settore linea linee modulo scheda unita anno punto componente investimento euro
        """),
        label_joints=words("e o , & / - – a al ed"),
        false_figures=phrases("""
            24/7, 24 / 7, 7/7, h24, h 24, 24 ore su 24, 7 giorni su 7, 24 su 24, 7 su 7, 50/50, 50-50, 360°,
            360 gradi, 1:1, 365/24/7, 80/20, 1 a 1, uno a uno, a 360, 24h/24, 24x7
        """),
        emphatic=words("""
            focus energia concentrazione dedizione disponibilita chiarezza trasparenza impegno passione
            dedizione attenzione sicuri convinti chiaro allineati
        """),
        one_blocks=frozenset(),
        groups=words("""
            persona adulto bambino bambina ragazzo ragazza donna uomo residente studente alunno minore cittadino
            anziano lavoratore paziente utente persone giovani adulti bambini bambine ragazzi ragazze
            donne uomini residenti studenti alunni
            cittadini anziani popolazione lavoratori dipendenti utenti pazienti neet disoccupati minori occupati
            soggetti imprese eta fascia
        """),
        ages=words("eta under over ultra eta'"),
        age_units=words("anni anno"),
        soft=words("""
            miglior aument increment cresc ridu diminu abbass rafforz favor promuov promoz sosten support
            valorizz incentiv facilit incoraggi ottimizz semplific potenzi sensibilizz tutel garantire agevol
            consolid svilupp moderniz
        """),
        narrowing=phrases("""
            su una scala da, scala da, scala di, scala, su una scala di, piu vecchi di, piu vecchie di, superiori ai,
            da oltre, pendenti da oltre, di eta superiore a, di eta inferiore a, di eta superiore ai
        """),
        having=words("con aventi che hanno"),
        lasting=melted["di"] | melted["da"] | words("per della"),
        predicates=words("""
            segue usa utilizza riceve partecipa completa dispone sa conosce adotta compila raggiunge supera frequenta
            rispetta pubblica possiede svolge tiene effettua redige aggiorna attende sanno fanno danno vanno stanno usi
            utilizzi riceva partecipi disponga conosca adotti raggiunga
        """),
        stops=words(_STOPS),
    )
