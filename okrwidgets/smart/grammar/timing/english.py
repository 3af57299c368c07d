"""How English speaks of time."""

from __future__ import annotations

from typing import Final

from okrwidgets.smart.grammar.number_words import small_numbers
from okrwidgets.smart.grammar.timing.english_events import (
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
from okrwidgets.smart.grammar.timing.english_phrases import EDGES, FIXED, FIXED_UNITS, PREPOSITIONS, SEASONS
from okrwidgets.smart.grammar.timing.table import TimeTable, month_words, phrases, short_month_words, words

_ARTICLES: Final = words("the our its my your a an")
_LINKS: Final = words("of")

TABLE: Final = TimeTable(
    lang="en",
    prepositions=PREPOSITIONS,
    fixed=FIXED,
    fixed_units=FIXED_UNITS,
    edges=EDGES,
    articles=_ARTICLES,
    links=_LINKS,
    fillers=_ARTICLES | _LINKS | {"-"},
    months=month_words("en"),
    short_months=short_month_words("en"),
    doubtful=words("may march mar sun"),
    seasons=SEASONS,
    ordinals={
        "first": 1,
        "second": 2,
        "third": 3,
        "fourth": 4,
        "i": 1,
        "ii": 2,
        "iii": 3,
        "iv": 4,
        "last": -1,
        "final": -1,
    },
    parts={
        "quarter": ("quarter", 4),
        "half": ("half", 2),
        "semester": ("half", 2),
        "half-year": ("half", 2),
        "term": ("part", 3),
        "trimester": ("part", 3),
    },
    letters={"q": "quarter", "h": "half"},
    fiscal=words("fy cy fye"),
    school_marks={},
    year_words={
        "school": "school",
        "academic": "school",
        "fiscal": "fiscal",
        "financial": "fiscal",
        "calendar": "year",
        "budget": "fiscal",
        "year": "year",
    },
    nouns={
        "year": "year",
        "quarter": "quarter",
        "month": "month",
        "week": "week",
        "half": "half",
        "semester": "half",
        **dict.fromkeys(
            words(
                "season term cycle sprint iteration decade weekend campaign session trimester parliament mandate"
                " legislature"
            ),
            "other",
        ),
    },
    several_years={"period": 0, "biennium": 2, "triennium": 3, "quinquennium": 5},
    undertakings=UNDERTAKINGS,
    definite=words("year quarter month season semester biennium triennium week decade"),
    before_noun={
        **dict.fromkeys(words("this current present ongoing"), 0),
        **dict.fromkeys(words("next coming upcoming following subsequent forthcoming"), 1),
        **dict.fromkeys(words("last previous prior past preceding"), -1),
    },
    after_noun=phrases([("to date", 0), ("just ended", -1), ("before last", -1), ("ahead", 1)]),
    numbers=small_numbers("en") | {"a": 1, "an": 1, "hundred": 100},
    units={
        **dict.fromkeys(words("second seconds sec secs s ms milliseconds millisecond"), "second"),
        **dict.fromkeys(words("minute minutes min mins"), "minute"),
        **dict.fromkeys(words("hour hours hr hrs h"), "hour"),
        **dict.fromkeys(words("day days"), "day"),
        **dict.fromkeys(words("week weeks wk wks fortnight fortnights"), "week"),
        **dict.fromkeys(words("month months mo mos"), "month"),
        **dict.fromkeys(words("quarter quarters"), "quarter"),
        **dict.fromkeys(words("semester semesters"), "half"),
        **dict.fromkeys(words("year years yr yrs"), "year"),
        **dict.fromkeys(words("decade decades"), "decade"),
        **dict.fromkeys(words("sprint sprints season seasons term terms cycle cycles"), "other"),
    },
    unit_words=words(
        "business working work calendar consecutive straight full school clear operating fiscal financial academic"
    ),
    singular=words("second minute hour day week fortnight month quarter semester year decade season term cycle"),
    spans=words("period window horizon timeframe time-frame span plan cycle"),
    number_marks=words("week month day year sprint quarter"),
    leads={
        **dict.fromkeys(
            words(
                "the under less fewer than at most about around approximately roughly just only max maximum no"
                " not more up to"
            ),
            "",
        ),
        **dict.fromkeys(words("next coming following upcoming"), "next"),
        **dict.fromkeys(words("first initial"), "first"),
        **dict.fromkeys(words("last past previous preceding trailing prior rolling"), "last"),
        **dict.fromkeys(words("their his her"), "theirs"),
    },
    few=words("few several couple"),
    ago=words("ago earlier"),
    own_events=OWN_EVENTS,
    plain_events=PLAIN_EVENTS,
    start_events=START_EVENTS,
    their_events=THEIR_EVENTS,
    either_events=EITHER_EVENTS,
    metrics=METRICS,
    handling=HANDLING,
    outcomes=words("survival mortality retention employment readmission readmissions relapse churn outcome outcomes"),
    replies=REPLIES,
    universals=words("% percent all every each most half no any"),
    holding=words("hold keep maintain sustain stay remain run hit achieve sustained maintained held kept"),
    steady=words("consecutive straight running row"),
    frequencies=words(
        "daily weekly monthly quarterly annual yearly fortnightly biweekly bi-weekly bimonthly bi-monthly"
        " biannual biannually bi-annual semi-annual semiannual semi-annually semiannually half-yearly nightly"
        " termly biennial"
    ),
    documents=DOCUMENTS,
    occasions=OCCASIONS,
    products=PRODUCTS,
    indefinite=words("a an one"),
    each=words("each every"),
    per=words("per /"),
    rated=words(
        "day week month quarter year yr annum hour season semester term night sprint fortnight weekend wk mo half"
        " weekday"
    ),
    rate_articles=words("a an"),
    rate_counts=words(
        "once twice times thrice several few hundreds thousands million millions billion k m percent % hours"
        " minutes double triple half"
    ),
    rate_stops=words(
        "of off ago after before from later earlier long old early late ahead long-term in within for over about"
        " under than every to take half"
    ),
    base_before=words("baseline base levels level benchmark actual"),
    base_after=words("level levels baseline baselines figures figure benchmark average actual actuals"),
    was=words("was were stood recorded born built founded established opened achieved reached scored constructed"),
    rising=words(
        "increase growth rise gain improvement reduction decrease decline drop saving cut % up down improve grow"
        " more less fewer shorten lower reduce shortening lengthen extend"
    ),
    from_words=words("from"),
    names=NAMES,
    laws=words("no act directive regulation law resolution decree reg si ec eu section article"),
    counted=words(
        "t users kcal km kg g mg ml l m mw kw kwh mwh gwh gw gb tb mb hz mhz ghz tonnes tons tco eur euro euros"
        " usd dollars pounds gbp chf hours hrs minutes mins seconds days weeks months years people points steps"
        " calories metres meters miles units words pages m² m2 sqm mm cm ppm rpm x k participants trees students"
        " customers patients families households"
    ),
    measures=words("to least than about over under reach around exactly some most"),
    not_counted=words(
        "with from that this than when while which will shall must have been were should against across through"
        " under over onwards onward elections election levels level targets target baseline budget report season"
        " school calendar fiscal financial academic results goals figures values accounts sales revenue revenues"
        " emissions edition campaign compared versus until before after also into only both each every they their"
        " there these those onto without within year increase reduce raise achieve ensure reach deliver launch"
        " publish open complete cut double halve train build half quarter summer winter spring autumn survey"
        " audit season cohort plan review conference festival"
    ),
    joints=words("and &"),
)
