"""Plans of any size, as a person writes them: objectives of five key results each, as the article asks."""

from __future__ import annotations

KEY_RESULTS_EACH = 5
CLIENTS = 300
EDITED = "contracts-1"
"""The key result that is edited; the first line of what the breakdown assumes speaks of it."""

_HEAD = """\
okr: 1
title: Sales, first quarter
language: en
profile: article

# Where we want to be.
kpis:
  - id: revenue
    name: Invoiced revenue, VAT excluded
    unit: EUR
    counts: total
    previous: 82000     # the quarter before
    target: 100000
    period: 2027-Q1
    owner: Sales department
    why: Covers the fixed costs of the year

objectives:
"""

_OBJECTIVE = """\
  # Area {n}
  - id: area-{n}
    title: Win the clients of area {letters}
    for: revenue
    level: team
    commitment: committed
    key_results:
      - id: meetings-{n}
        title: Meet {clients} clients
        stage: input
        unit: count of clients
        target: {clients}
        owner: Sales, area {n}
      - id: contracts-{n}
        title: Close 30 contracts
        stage: output
        unit: count of contracts
        target: 30      # one in ten
        confidence: 6
      - id: proposals-{n}
        title: "Answer every request within a day"
        unit: percent
        counts: level
        start: 60
        target: 95
      - id: price-{n}
        title: Raise the price of the smallest contract
        unit: EUR / contract
        counts: level
        start: 2800
        target: 3300
      - id: waiting-{n}
        title: Shorten the time from request to visit
        unit: days
        better: down
        counts: level
        start: 12
        target: 7
"""


def plan_text(key_results: int) -> str:
    """The file of a plan with so many key results, a multiple of five."""
    areas = range(1, key_results // KEY_RESULTS_EACH + 1)
    return _HEAD + "".join(_OBJECTIVE.format(n=n, letters=_letters(n), clients=CLIENTS) for n in areas)


def _letters(n: int) -> str:
    """A name without a figure: an objective is a destination in words."""
    return chr(ord("A") + n // 26) + chr(ord("A") + n % 26)


def answer(contracts: object) -> str:
    """How the first assumption begins when the edited key result has this target."""
    return f"{contracts} contracts from {CLIENTS} clients"
