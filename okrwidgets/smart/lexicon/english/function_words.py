"""The small words that hold a sentence together."""

from __future__ import annotations

from itertools import product
from typing import Final

from okrwidgets.smart.lexicon.english.listed import listed

ARTICLES: Final = listed("a, an, her, his, its, my, our, the, their, these, this, those, your")
PREPOSITIONS: Final = listed(
    """
    about, above, according, across, after, against, along, alongside, amid, among, amongst, around, as, at, because,
    before, behind, below, beneath, beside, besides, between, beyond, by, compared, concerning, despite, during,
    except, excluding, for, from, if, in, including, inside, into, like, near, of, on, onto, outside, over, per,
    regarding, regardless, since, so, than, that, through, throughout, till, to, toward, towards, under, unless,
    unlike, until, upon, using, versus, via, vs, when, where, whereby, wherever, whether, which, while, whilst, who,
    whom, whose, with, within, without
    """
)
"""Prepositions and the words that open a clause."""

_WHO: Final = listed("i, they, we, you")
_WILL: Final = listed(
    """
    aim to, are aiming to, are committed to, are determined to, are going to, are planning to, are to, are working to,
    aspire to, can, commit ourselves to, commit to, could, expect to, have to, hope to, intend to, may, might, must,
    need to, ought to, plan to, pledge to, promise to, seek to, set out to, shall, should, strive to, try to,
    undertake to, want to, will, will aim to, will also, will be able to, will have to, will help to, will need to,
    will seek to, will strive to, will try to, will work to, wish to, work to, would like to
    """
)
_MEANT: Final = listed("aim, ambition, commitment, goal, mission, objective, plan, purpose, target, task, vision")
_ALONE: Final = listed(
    """
    aim to, aiming to, aims to, am going to, are expected to, are going to, are required to, are to, aspire to,
    aspires to, be able to, being able to, can, cannot, commit to, committed to, could, expect to, expected to,
    expects to, going to, has to, have to, help us to, hope to, hopes to, i' d like to, i' ll, intend to, intends to,
    is expected to, is going to, is required to, is to, let, let us, may, might, must, need to, needs to, ought to,
    plan to, planning to, plans to, please, pledge to, pledges to, promise to, seek to, seeks to, set out to, shall,
    should, strive to, strives to, striving to, the aim is to, they' ll, to, try to, trying to, undertake to, want to,
    wants to, we' d like to, we' ll, we' re going to, will, will also, will be able to, will have to, will need to,
    wish to, wishes to, work to, working to, works to, would, would like to, you' ll
    """
)
MODALS: Final = (
    *_ALONE,
    *(" ".join(parts) for parts in product(_WHO, _WILL)),
    *(f"{whose} {thing} is to" for whose in ("my", "our", "the", "their") for thing in _MEANT),
)
COPULAS: Final = listed(
    """
    am, are, are all, are already, are also, are always, are being, are fully, are not, are now, are still, are to be,
    be, became, become, becomes, been, being, can be, cannot be, could be, had been, has become, has been, has to be,
    have become, have been, have to be, is, is already, is also, is always, is being, is fully, is not, is now,
    is still, is to be, may be, might be, must be, need to be, needs to be, ought to be, shall be, should be,
    should have been, to be, was, were, will all be, will always be, will be, will become, will have been,
    will no longer be, will not be, will remain, would be
    """
)
PURPOSES: Final = listed(
    """
    because, for the benefit of, for the purpose of, for the sake of, given that, in a bid to, in an effort to,
    in order for, in order that, in order to, in support of, so as to, so everyone can, so i can, so people can,
    so that, so they can, so users can, so we can, so you can, thereby, therefore, thus, to, to the end that,
    which enables us to, which means, which will allow, with a view to, with the aim of, with the aim to,
    with the goal of, with the intention of, with the objective of, with the purpose of
    """
)
