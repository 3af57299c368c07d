"""Verbs and nouns that no rule of endings makes."""

from __future__ import annotations

from typing import Final

from okrwidgets.smart.lexicon.english.listed import listed

_PASTS: Final = listed(
    """
    arise arose arisen, be was/were been, bear bore borne, beat beat beaten, become became become, begin began begun,
    bend bent bent, bet bet bet, bid bid bid, bind bound bound, blow blew blown, break broke broken, breed bred bred,
    bring brought brought, broadcast broadcast/broadcasted broadcast/broadcasted, build built built,
    buy bought bought, cast cast cast, catch caught caught, choose chose chosen, come came come, cost cost cost,
    cut cut cut, deal dealt dealt, dig dug dug, do did done, draw drew drawn, dream dreamed/dreamt dreamed/dreamt,
    drink drank drunk, drive drove driven, eat ate eaten, fall fell fallen, feed fed fed, feel felt felt,
    fight fought fought, find found found, fit fit/fitted fit/fitted, fly flew flown, forecast forecast forecast,
    forget forgot forgotten, freeze froze frozen, get got got/gotten, give gave given, go went gone, grow grew grown,
    hang hung hung, have had had, hear heard heard, hide hid hidden, hit hit hit, hold held held, hurt hurt hurt,
    input input input, keep kept kept, know knew known, lay laid laid, lead led led, leap leapt/leaped leapt/leaped,
    learn learned/learnt learned/learnt, leave left left, lend lent lent, let let let, light lit/lighted lit/lighted,
    lose lost lost, make made made, mean meant meant, meet met met, offset offset offset, pay paid paid,
    proofread proofread proofread, put put put, quit quit quit, read read read, rid rid rid, ride rode ridden,
    ring rang rung, rise rose risen, run ran run, say said said, see saw seen, seek sought sought, sell sold sold,
    send sent sent, set set set, sew sewed sewn/sewed, shake shook shaken, shed shed shed, shoot shot shot,
    show showed shown/showed, shrink shrank shrunk, shut shut shut, sing sang sung, sink sank sunk, sit sat sat,
    sleep slept slept, slide slid slid, sow sowed sown/sowed, speak spoke spoken, speed sped/speeded sped/speeded,
    spend spent spent, spin spun spun, split split split, spread spread spread, spring sprang sprung,
    stand stood stood, stick stuck stuck, stocktake stocktook stocktaken, strike struck struck,
    strive strove/strived striven/strived, swear swore sworn, sweep swept swept, swim swam swum, swing swung swung,
    take took taken, teach taught taught, tear tore torn, tell told told, think thought thought, throw threw thrown,
    typeset typeset typeset, upset upset upset, wake woke woken, wear wore worn, weave wove woven, win won won,
    wind wound wound, write wrote written
    """
)
PASTS: Final[dict[str, tuple[tuple[str, ...], tuple[str, ...]]]] = {
    verb: (tuple(past.split("/")), tuple(participle.split("/")))
    for verb, past, participle in (entry.split(" ") for entry in _PASTS)
}
"""By base form: its simple pasts and its participles."""

PREFIXES: Final = ("re-", "re", "over", "out", "under", "with", "fore", "un", "mis", "co-", "pre-", "up")
"""What may stand before a verb of the table: rebuild, overcome, undertake, withdraw."""

DOUBLED: Final = frozenset(
    listed(
        """
        acquit, admit, allot, begin, commit, compel, confer, control, debug, defer, deter, embed, emit, enrol, equip,
        expel, forget, format, fulfil, incur, infer, input, instil, occur, offset, omit, outfit, patrol, permit,
        prefer, program, propel, rebut, recur, refer, refit, regret, remit, retrofit, submit, transfer, transmit,
        underpin, unplug
        """
    )
)
"""Verbs of several syllables whose last consonant is doubled: committed, equipping."""

DOUBLED_OR_NOT: Final = frozenset(
    listed("benefit, bias, cancel, channel, counsel, focus, fuel, label, level, model, signal, travel")
)
"""Those that are written in both ways: travelled and traveled, benefited and benefitted."""

PLURALS: Final[dict[str, tuple[str, ...]]] = {
    "analysis": ("analyses",),
    "axis": ("axes",),
    "basis": ("bases",),
    "child": ("children",),
    "criterion": ("criteria",),
    "crisis": ("crises",),
    "curriculum": ("curricula", "curriculums"),
    "diagnosis": ("diagnoses",),
    "foot": ("feet",),
    "forum": ("forums", "fora"),
    "half": ("halves",),
    "hypothesis": ("hypotheses",),
    "index": ("indices", "indexes"),
    "leaf": ("leaves",),
    "life": ("lives",),
    "loaf": ("loaves",),
    "man": ("men",),
    "matrix": ("matrices", "matrixes"),
    "memorandum": ("memoranda", "memorandums"),
    "midwife": ("midwives",),
    "person": ("persons",),
    "quiz": ("quizzes",),
    "shelf": ("shelves",),
    "thesis": ("theses",),
    "wife": ("wives",),
    "woman": ("women",),
    "wolf": ("wolves",),
}
