"""The English words of the quantity grammar."""

from __future__ import annotations

from typing import Final

from okrwidgets.smart.grammar.cldr import currency_names, duration_names
from okrwidgets.smart.grammar.phrases import Phrases
from okrwidgets.smart.grammar.record import Comparator
from okrwidgets.smart.grammar.vocabulary import SIGNS_OF_BOUNDS, Vocabulary
from okrwidgets.smart.grammar.writing import listed, meaning, phrases, words

_BOUNDS: Final[dict[Comparator, tuple[str, ...]]] = {
    ">=": listed("""
        at least, no less than, no fewer than, not less than, not fewer than, not below, no lower than, minimum,
        minimum of, min, min., at or above, equal to or greater than, or more than, greater than or equal to,
        more than or equal to, a minimum of, the minimum, upwards of, equal or greater than, above or equal to,
        not lower than
    """),
    ">": listed("""
        more than, over, above, greater than, higher than, better than, beyond, well over, well above, exceed,
        exceeds, exceeding, exceeded, surpass, surpasses, surpassing, longer than, in excess of, stay above,
        larger than, north of, just over
    """),
    "<=": listed("""
        at most, no more than, not more than, no greater than, no higher than, no later than, no longer than,
        up to, maximum, maximum of, a maximum of, max, max., not exceed, not exceeding, not to exceed,
        at or below, at or under, within, less than or equal to, fewer than or equal to, not above, not over,
        below or equal to, not higher than, equal to or less than, limited to, in no more than, capped at
    """),
    "<": listed("""
        less than, fewer than, lower than, under, below, sub, sub-, shorter than, smaller than, faster than,
        well under, well below, just under
    """),
    "=": listed("exactly, equal to, precisely"),
}

_LABELS: Final = """
iso iec en bs din astm ieee nist fips rfc hipaa soc pci cis cve gdpr sdg sdgs un pm wcag http https tls ipv
dora cop article articles art section sections clause clauses chapter chapters paragraph annex appendix
schedule part parts regulation directive act law decree resolution title level levels grade grades tier tiers
phase phases stage stages step steps scope scopes version versions v ver release priority priorities p pillar
pillars goal goals objective objectives kr krs okr okrs kpi kpis initiative workstream track category
categories cat class classes type types zone zones zip postcode room rooms building block floor gate line
lines route platform terminal sprint milestone week day month episode volume vol issue ticket bug pr item
option question figure fig table page pages slide group groups cohort wave round series season band bands
generation gen layer area ward district lot unit model windows python java rust node react drupal fortune
court courts pitch hall lane bay dock bed ring studio horizon agenda industry erasmus ios android error code status
form number web euro world year
"""

_STOPS: Final = """
a an the and or of in on at for with without from to by per as via through across within under over than into
onto before after during since until till up out off about around above below between among against towards
toward is are was were be been being will would shall should can could may might must has have had do does did
that which who whom whose this these those each every all any both our their its his her my your it they we
you he she more fewer less while when where if because so but not no vs versus compared relative including
excluding
"""


def english() -> Vocabulary:
    """Put the tables together."""
    bounds: dict[str, Comparator] = {phrase: sign for sign, found in _BOUNDS.items() for phrase in found}
    durations = duration_names("en") | words("fortnight fortnights decade decades hrs mins secs")
    short = frozenset(name for name in durations if len(name) <= 2) | words("min hr")
    return Vocabulary(
        comparators=Phrases({**SIGNS_OF_BOUNDS, **bounds}),
        comparators_behind=Phrases(
            {
                **meaning("or more, or higher, or above, or better, or greater, or over", ">="),
                **meaning("or longer, and above, and over, minimum, plus, +", ">="),
                **meaning("or less, or fewer, or below, or under, or lower, or faster", "<="),
                **meaning("or earlier, maximum, max, at most, tops", "<="),
            }
        ),
        approximate=phrases("""
            about, around, approximately, approx, approx., circa, ca., c., roughly, nearly, almost, some,
            an estimated, ~, ≈, or so, close to
        """),
        openers=phrases("between, anywhere between, in the range of, ranging between"),
        range_joints=frozenset({"and"}),
        range_or=frozenset({"or"}),
        from_words=frozenset({"from"}),
        to_words=frozenset({"to", "into"}),
        by_words=frozenset({"by"}),
        definite=words("the our their its his her my your these those"),
        indefinite=frozenset({"a", "an"}),
        beside_definite=words("""
            first last top largest biggest main key major existing current remaining new other next best
        """),
        raising=words("increas rais grow lift boost expand gain improv enhanc upli climb acceler strengthen"),
        lowering=words("""
            reduc decreas lower declin shrink minimi diminish shorten slash lessen curb dropp cutt
        """),
        raising_words=words("rise rises rising rose risen grew grown up add adds growth higher above more"),
        lowering_words=words("""
            cut cuts drop drops fall falls falling fell fallen down trim trims save saves saving less fewer
        """),
        moving=words("""
            bring brings bringing move moves moving take takes get gets getting shift shifts push pushes drive
            drives driving set return returns restore restores scale scales ramp narrow take taking go goes
            going limit
        """),
        changed_behind=Phrases(
            {
                **meaning("more, additional, extra, higher, faster, better, increase, growth", 1),
                **meaning("rise, uplift, improvement, gain, above, longer, larger, uptick", 1),
                **meaning("fewer, less, lower, reduction, decrease, drop, decline, cut", -1),
                **meaning("below, shorter, cheaper, smaller, savings, saving, fall", -1),
            }
        ),
        baselines=phrases("""
            baseline, baseline of, current, currently, currently at, current state, current value, today,
            compared to, compared with, vs, vs., versus, against, relative to, over a baseline of, was, were,
            up from, down from, starting from, starting at, starting point, start, previously, previous, now,
            as opposed to, instead of, rather than, in comparison to, existing, start value, last year,
            last quarter, initial, initially, historical, actual, status quo, current level
        """),
        per_words=words("per every"),
        of_words=words("of"),
        scope_prepositions=words("""
            in across for at on to with among throughout by from over within around of under during
        """),
        percent=phrases("%, percent, per cent, pct, percentage"),
        points=Phrases(
            {
                **meaning("percentage points, percentage point, percent points, per cent points", "pp"),
                **meaning("% points, %-points, % point, pp, ppt, ppts, p.p., pps, %pt, pct pts", "pp"),
                **meaning("bps, bp, basis points, basis point", "bps"),
            }
        ),
        plain_points=words("point points pts pt"),
        shares=words("% percent percentage rate share proportion ratio margin conversion"),
        currencies=Phrases(
            {
                **currency_names("en"),
                **meaning("dollar, dollars, us dollars, usd", "USD"),
                **meaning("euro, euros, eur", "EUR"),
                **meaning("pound sterling, pounds sterling, gbp", "GBP"),
            }
        ),
        durations=durations | words("business-days"),
        short_durations=short,
        times=words("times"),
        times_of=words("a an per each every in daily weekly monthly annually during within"),
        linking=frozenset({"of"}),
        ratio_words=phrases("out of, out of every, in every"),
        rank_before=phrases("top, top-, number, no., #, nº, rank, ranked, ranking"),
        rank_things=words("position positions place places spot spots rank ranks ranking rankings list charts"),
        rank_verbs=words("""
            be become rank ranked ranks ranking enter reach get break finish place achieve remain stay move
            climb hit appear among being keep make secure attain
        """),
        multipliers=Phrases(
            {
                **meaning("twice, two times", 2.0),
                **meaning("twofold, two-fold, doubling, doubled, doubles", 2.0),
                "thrice": 3.0,
                **meaning("in half, by half, half as many, half as much, half the number of", 0.5),
            }
        ),
        once=frozenset({"once"}),
        multiplier_stems={"doubl": 2.0, "tripl": 3.0, "quadrupl": 4.0, "quintupl": 5.0, "halv": 0.5, "treb": 3.0},
        multiplier_blocks=phrases("""
            double down, doubles down, doubled down, doubling down, double check, double digit, double digits,
            double blind, double room, double rooms, double materiality, double counting, double taxation,
            triple bottom line, double click, double entry, double standard, triple a, double loop, doubles as,
            double bind, double glazing, triple glazing, double edged, twice over, think twice
        """),
        before_verb=words("""
            to will and or , ; : . – — - we should would can could must shall then nearly almost more than
        """),
        halves=phrases("half of, half the, half our, half all, one half of, half, a half"),
        all_words=phrases("all, all of, all of our, all of the, every, each, every single, every one of, all our"),
        none_words=phrases("no, zero, without any, without, not a single, none, none of, not one, nil, no single"),
        lacking=words("without"),
        mishaps=words("""
            accident accidents complaint complaints defect defects delay delays deviation deviations downtime error
            errors exception exceptions failure failures fault faults finding findings incident incidents injury
            injuries interruption interruptions loss losses mistake mistakes nonconformities non-conformities outage
            outages penalties penalty remarks reservations violation violations breach breaches fine fines casualties
        """),
        nothing=words("none nil zero"),
        approaches=words("""
            mindset culture approach strategy policy plan programme program project initiative vision campaign award
            certification label roadmap philosophy movement commitment pledge
        """),
        occasional=words("after before at during following upon end start"),
        where=words("where that who which"),
        target_labels=words("target targets"),
        costs=words("budget cost costs ticket price worth investment value fee fees"),
        clocks=words("time times latency duration wait delay delays age tenure turnaround downtime lateness"),
        measuring=words("averaged measured calculated computed weighted aggregated pooled"),
        whole_blocks=phrases("""
            at all possible, after all, above all, first of all, all over, all in, all-in, all the time, all the way,
            all about, at all levels, all levels, all around, all round, all right, all along, all else,
            once and for all, all while, all hands, all star, all stars, all but, all of us, it all,
            all aspects, all respects, all that, all things, all kinds, all sorts, all times, all time,
            every time, every effort, every opportunity, each other, every other, every way, every step,
            every aspect, every level, every corner, every inch, each time, every now, every chance, no longer,
            no more, no less, no fewer, no later, no matter, no one, no doubt, no need, no., no regret,
            no regrets, no nonsense, no brainer, no way, no wonder, no code, no better, no other, zero in,
            zeroing in, zero trust, zero day, zero days, zero knowledge, zero sum, ground zero, from zero,
            zero tolerance, zero based, day zero, patient zero, zero touch, zero shot, zero rating, or no,
            yes or no, no to, say no, all year, all day, all year round, all night, all ages, in each,
            all together, each with, for all to see, zero hour, zero hours
        """),
        each_words=words("each every"),
        rating=words("for per"),
        means=words("through via"),
        everyone=words("everyone everybody"),
        periods=words("""
            day days week weeks weekend month months quarter quarters year years hour hours minute minutes
            morning night season semester term sprint monday tuesday wednesday thursday friday saturday sunday
            day's fortnight cycle half fiscal calendar school working business release iteration evening summer
            winter spring autumn decade
        """),
        slots=phrases("""
            tbd, tbc, tba, t.b.d., n/a, n.a., to be defined, to be determined, to be confirmed, to be decided,
            to be set, to be agreed, to be announced, to be advised, xx, xxx, xy, nn, ??, ???, _, [ number ],
            [ x ], [ y ], [ n ], [ target ], [ value ], [ amount ], [ percentage ], [ percent ], [ metric ],
            [ date ], [ ], [ % ], { x }, < x >, < number >, < target >, < value >, …%, ?%, not defined,
            not yet defined, not set, to define
        """),
        slot_before=words("""
            by to from target : = ≥ ≤ > < least most than of under over above below and - – with # reach
        """),
        labels=words(_LABELS),
        loose_labels=words("""
            goal goals objective objectives number day week month page pages group groups item option step steps code
            status figure form part parts line lines unit room rooms class classes cohort area euro world web
        """),
        label_joints=words("and or , & / - – to through"),
        false_figures=phrases("""
            24/7, 24 / 7, 7/7, 365/24/7, 24x7, 24 x 7, 24/7/365, 24/5, 50/50, 50-50, 9-5, 9 to 5, 360°,
            360 degree, 360 degrees, 360-degree, 1:1, 1-on-1, 1 on 1, 1-to-1, 1:1s, 110% committed, one on one,
            one to one, 80/20, 101, 20/20, 360 feedback, 360 review, 9/11, 180 degree, 1-1
        """),
        emphatic=words("""
            clarity clear transparent transparency committed commitment dedication dedicated effort passion
            focus focused sure certain confident confidence honest honesty authentic attention fun alignment
            aligned behind
        """),
        one_blocks=words("""
            another day stop voice size way place team company platform-wide source-of-truth thing by on to who
            that more-time roof hand side vision culture family
        """),
        groups=words("""
            child pupil student resident woman man girl boy youth citizen patient worker employee learner adult
            people persons adults children pupils students residents women men girls boys youth youths
            youngsters patients citizens those population workers employees users seniors learners kids players
            members individuals everyone population unemployed drivers customers anyone person adolescents teens
            teenagers infants babies
        """),
        ages=words("age aged ages"),
        age_units=words("year-olds year-old yr-olds olds"),
        soft=words("""
            improv increas rais grow reduc decreas lower cut boost enhanc strengthen optimi support foster
            promot encourag facilitat enabl empower driv leverag align streamlin focus moderni simplif advanc
            elevat accelerat embed
        """),
        narrowing=phrases("""
            older than, younger than, larger than, bigger than, on a scale of, on a scale from, scale of, scale from,
            scale, likert, aged over, aged under, valued at over
        """),
        having=words("with having employing of"),
        lasting=words("of for lasting"),
        predicates=words("""
            use uses know knows meet meets exceed exceeds attend attends receive receives understand understands follow
            follows own owns include includes feel feels need needs pass passes join joins earn earns get gets go goes
            adopt adopts hold holds contain contains remain remains become becomes take takes make makes give gives
            spend spends agree agrees choose chooses finish finishes achieve achieves provide provides publish publishes
            reply replies respond responds apply applies arrive arrives recommend recommends renew renews participate
            participates say says reach reaches report reports submit submits keep keeps learn learns complete completes
            waits buy buys pay pays sign signs leave leaves reads writes speaks
        """),
        stops=words(_STOPS),
    )
