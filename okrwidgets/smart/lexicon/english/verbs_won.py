"""Verbs whose end others decide: customers, examiners, juries, opponents, voters."""

from __future__ import annotations

from typing import Final

from okrwidgets.smart.lexicon.english.listed import listed

WIN: Final = listed(
    """
    accept, achieve, acquire, advance to, attain, attract, bag, be accepted, be accredited, be admitted, be awarded,
    be certified, be elected, be funded, be granted, be invited, be listed, be named, be nominated, be promoted,
    be ranked, be recognised as, be selected, be shortlisted, bring in, capture, clinch, close a deal, close deals,
    close sales, convert, cross-sell, defeat, draw in, earn certification, elect, enlist, finish first,
    gain accreditation, gain approval, gain certification, garner, get accepted, get accredited, get approved,
    get certified, get elected, get funded, get into, get invited, get promoted, get published, get selected,
    get shortlisted, graduate, knock out, land, make the final, obtain, outbid, outrank, outsell, pass, place,
    place in, poach, qualify, qualify for, rank, re-elect, reach the final, reactivate, receive, regain, resell,
    secure, sell, sell out, shortlist, snag, solicit, take first place, take home, welcome, win, win back, win over,
    woo
    """
)
