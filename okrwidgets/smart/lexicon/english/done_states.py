"""Predicates without a verb that say that something is done: "law *in force*", "all forms *available* online"."""

from __future__ import annotations

from typing import Final

from okrwidgets.smart.lexicon.english.listed import listed

_STATES: Final = listed(
    """
    accessible online=put online, available online=put online, available=make available,
    free of charge=make available, fully functional=put into operation, fully operational=put into operation,
    in effect=enter into force, in force=enter into force, in operation=put into operation, in place=put in place,
    in production=put into operation, in service=put into service, on the market=bring to market,
    operational=put into operation, publicly available=make public, up and running=put into operation,
    up to date=bring up to date
    """
)
DONE_STATES: Final[dict[str, str]] = {state: verb for state, _, verb in (entry.partition("=") for entry in _STATES)}
"""State to the base form of the verb that brings it about."""
