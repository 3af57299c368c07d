"""Fixed phrases that promise without saying what."""

from __future__ import annotations

from typing import Final

from okrwidgets.smart.lexicon.english.inflect import verb_forms
from okrwidgets.smart.lexicon.english.listed import listed

_ACTED: Final = listed(
    """
    blaze a trail, break down barriers, break down silos, break new ground, bring our a-game, build a better future,
    build a better world, build bridges, build momentum, change lives, change the game, change the world, close
    ranks, crack the code, create a buzz, cross the chasm, crush it, do better, do more with less, do our best, do
    our bit, do our part, do the right thing, double down, drive change, drive excellence, drive innovation, drive
    results, empower people, fire on all cylinders, future-proof the business, gear up, get our act together, get
    our house in order, get out of our own way, get results, get to the next level, give something back, go all in,
    go big, go green, go the extra mile, have a positive impact, have an impact, hit it out of the park, hit the
    ground running, join forces, keep our eye on the ball, keep up the good work, knock it out of the park, lay the
    foundations, lay the groundwork, lead by example, lead from the front, lead the charge, lead the field, lead the
    pack, lead the way, leave a legacy, leave a mark, leave no one behind, leave no stone unturned, level the
    playing field, live our values, live the brand, live the values, look to the future, make a dent, make a
    difference, make a positive difference, make a positive impact, make a real difference, make an impact, make it
    better, make it count, make it happen, make our mark, make the most of it, make things better, make waves, move
    fast, move forward, move mountains, move the dial, move the needle, never look back, never stop improving, open
    doors, own the future, pave the way, pick the low-hanging fruit, plant the seeds, play to win, pull out all the
    stops, pull together, punch above our weight, push the boundaries, push the envelope, put customers first, put
    our best foot forward, put ourselves on the map, put patients first, put people first, put the customer at the
    heart, put the customer first, raise our game, raise the bar, reach for the stars, reach new heights, reach our
    full potential, reach the next level, rise to the challenge, rise to the occasion, scale new heights, seize
    opportunities, seize the day, seize the moment, seize the opportunity, set the bar, set the benchmark, set the
    pace, set the scene, set the standard, shake things up, shape the future, shift gears, shoot for the moon, show
    the way, sow the seeds, spread the word, stand out from the crowd, stand shoulder to shoulder, start the
    conversation, stay ahead of the curve, stay ahead of the game, stay in the game, step up our game, step up to
    the plate, take it to the next level, take off, take our place, take the lead, take things up a notch, think
    big, think outside the box, tip the balance, touch hearts, turbocharge growth, turn over a new leaf, turn the
    corner, turn the page, turn the tide, unleash potential, unlock growth, unlock our potential, unlock potential,
    unlock value, up our game, walk the extra mile, walk the talk, win hearts and minds, win together, work hand in
    hand, work harder, work smarter
    """
)
_SAID: Final = listed(
    """
    a better future, a better tomorrow, a better world, a bright future, a cut above, a force for good,
    a game changer, a new chapter, a new era, above and beyond, agents of change, ahead of the curve,
    all hands on deck, all in this together, at the cutting edge, at the leading edge, back on track,
    best of both worlds, best version of ourselves, better together, beyond borders, big picture, bigger and better,
    blue-sky thinking, brave new world, bright future, building block for the future, centre of excellence,
    coming together, culture of excellence, custodians of the future, customer is king, day one mentality,
    every day counts, every voice counts, first among equals, flying high, for a better future, for a better world,
    for good, for the greater good, force for good, from good to great, from strength to strength, full potential,
    full steam ahead, future generations, game changer, game changers, game on, go-to place, gold standard,
    good to great, heart and soul, heart of everything we do, hearts and minds, holy grail, in it together,
    in pole position, in the driving seat, into the future, joined-up thinking, journey of discovery,
    low-hanging fruit, make or break, mission accomplished, moon shot, moonshot, new heights, new horizons,
    next big thing, next chapter, next level, no one left behind, no stone unturned, north star, on steroids,
    once and for all, one team, one team spirit, onwards and upwards, our best year yet, out of the box thinking,
    paradigm shift, people first, people-first, perfect storm, quantum leap, ready for tomorrow, safe pair of hands,
    sea change, shared vision, shining example, silver bullet, sky is the limit, step change, stronger together,
    sustainable future, the best it can be, the best version of, the best we can be, the greater good, the next level,
    to infinity and beyond, top of our game, twice as good, uncharted waters, virtuous circle, win-win,
    winning culture, winning mentality, winning team, world of tomorrow
    """
)
SLOGANS: Final = (*_SAID, *(form for phrase in _ACTED for form, _ in verb_forms(phrase)))
