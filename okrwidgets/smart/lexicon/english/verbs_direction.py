"""Verbs with a direction: they tell which way a metric is to move, and leave open how far."""

from __future__ import annotations

from typing import Final

from okrwidgets.smart.lexicon.english.listed import listed

RAISE: Final = listed(
    """
    amplify, augment, boost, bring up, broaden, build out, build up, climb, compound, double, double up, drive up,
    earn, enlarge, escalate, expand, extend, fundraise, gain, generate, grow, heighten, increase, intensify, lift,
    maximise, multiply, outgrow, outnumber, prolong, push up, quadruple, quintuple, raise, ramp up, rise, scale,
    scale out, scale up, soar, spread, step up, surge, top up, treble, triple, uplift, upscale, upsell, widen, yield
    """
)
LOWER: Final = listed(
    """
    alleviate, avert, avoid, bridge, bring down, cap, clear down, contain, curb, curtail, cut, cut back, cut down,
    cut out, cut to, decarbonise, decelerate, decline, decouple, decrease, deflate, delay, diminish, downsize,
    drive down, drive out, drop, ease, eliminate, end, eradicate, fall, get rid of, go down, halt, halve, keep down,
    lessen, limit, lose, lower, minimise, mitigate, narrow, offset, pare back, prevent, prune back, push down, reduce,
    relieve, restrict, save, scale back, scale down, shave, shave off, shed, shorten, shrink, slash, slim, slim down,
    slow, slow down, soften, stem, taper, thin out, trim, wind back
    """
)
REACH: Final = listed(
    """
    arrive at, balance, beat, break even, break into, break the record, break through, bring, bring back to, bring to,
    bring up to, climb to, close the gap, come in at, converge, cross, equal, exceed, expand to, fall to, fulfil,
    get above, get below, get down to, get to, get under, get up to, grow to, hit, land at, live within, match, meet,
    outdo, outpace, outperform, overachieve, overshoot, overtake, raise to, reach, return to, rise to, score, surpass,
    take to, top, total
    """
)
KEEP: Final = listed(
    """
    abide by, abstain, access, adhere, adhere to, answer, attend, buy local, commute, comply, comply with, conform,
    cook, cover, cycle, detect, drink, eat, exercise, floss, follow, go to, handle, hike, hold at, hold steady,
    hydrate, jog, journal, keep, keep above, keep at, keep below, keep under, load, maintain, meditate, obey, observe,
    operate, participate, participate in, patrol, perform, persist, play, practise, pray, preserve, process, race,
    react, react to, recur, reply, respect, respond, respond to, rest, retain, ride, run at, sail, see, shop, show up,
    sing, ski, sleep, spend, stay above, stay at, stay below, stay in, stay on, stay under, stay within, stick to,
    stretch, sustain, swim, take part in, train for, turn out, turn up, uphold, use, view, visit, volunteer, wait,
    walk, work out
    """
)
"""Holding a value, and what goes on: habits, behaviour, services that are rendered again and again."""

IMPROVE: Final = listed(
    """
    accelerate, advance, better, bolster, clean up, deepen, elevate, energise, enhance, enrich, evolve, expedite,
    fast-track, fine-tune, firm up, fortify, freshen up, harmonise, hone, improve, invigorate, level up, lighten,
    make better, make cheaper, make clearer, make easier, make faster, make more, make safer, make simpler, mature,
    modernise, optimise, overhaul, perfect, personalise, polish, professionalise, quicken, rationalise, rebalance,
    reenergise, refine, reform, regenerate, reinforce, reinvigorate, rejuvenate, remodel, revamp, reverse, revitalise,
    revive, revolutionise, sharpen, sharpen up, simplify, smarten, smooth, smooth out, speed, speed up, strengthen,
    tailor, tidy, tidy up, tighten, tighten up, transform, tune, turn around, uplevel
    """
)
