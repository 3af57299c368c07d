"""A plan in the middle of its quarter."""

from __future__ import annotations

import datetime as dt

from okrwidgets.checking_in import CheckInSession
from okrwidgets.editing.session import Session
from okrwidgets.model import Plan
from okrwidgets.text import Language
from tests.editing.clock import HandClock

ON = dt.date(2027, 2, 5)

TEXT = """\
title: Sales   # ours
kpis:
  - id: revenue
    name: Invoiced revenue
    unit: EUR
    target: 100000
    period: 2027-Q1
    check_ins:
      - {date: 2027-01-29, value: 27500}
objectives:
  - id: o
    title: Contracts
    for: revenue
    commitment: committed
    key_results:
      - id: meetings
        title: Meet 300 clients
        unit: count of clients
        target: 300
        check_ins:
          - {date: 2027-01-15, value: 41, confidence: 6, note: two fairs}   # Bologna
          - {date: 2027-01-22, value: 70}
          - {date: 2027-01-29, value: 96, confidence: 7}
      - id: contracts
        title: Close 30 contracts
        target: 30
  - id: empty
    title: Nothing yet
  - id: p
    title: Customers stay
    for: revenue
    key_results:
      - id: churn
        title: Churn from 5% to 3%
        unit: percent
        counts: level
        better: down
        start: 5
        target: 3
      - id: portal
        title: Portal online
        unit: milestone
"""


def form(text: str = TEXT, lang: Language = "en", on: dt.date | None = ON) -> CheckInSession:
    return CheckInSession(Session(Plan.loads(text), clock=HandClock()), lang, on)
