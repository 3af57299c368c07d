"""Plans to play with: the article's, with a tree of its own and a history."""

from __future__ import annotations

TREE = """\
okr: 1
title: Sales, first quarter
currency: EUR
kpis:
  - id: revenue
    name: Invoiced revenue   # VAT excluded
    unit: EUR
    target: 100000
    period: 2027-Q1
    drivers:
      revenue: contracts * contract_value
      contracts: meetings * closing_rate
    assumptions: {contract_value: 3000, closing_rate: 10}   # of last year
    history:
      - {driver: closing_rate, successes: 40, trials: 400}
      - {driver: contract_value, values: [2900, 3400, 3100, 2800, 3300]}
objectives:
  - id: carry
    title: Bring in the contracts that carry the quarter
    for: revenue
    key_results:
      - {id: meetings, title: Meet 300 clients, stage: input, drives: meetings, unit: count of clients, target: 300}
      - id: contracts
        title: Close 30 contracts
        stage: output
        drives: contracts
        unit: count of contracts
        target: 30   # one in ten
"""

SHARED = """\
okr: 1
kpis:
  - id: margin
    name: Margin
    unit: EUR
    target: 5000
    drivers:
      margin: revenue - costs
      revenue: orders * price
      orders: visits * rate
      costs: visits * cost
    assumptions: {visits: 1000, rate: 10, price: 60, cost: 2}
"""
"""Visits count twice: as orders and as costs."""

WITHOUT_FIGURES = """\
okr: 1
kpis:
  - {id: revenue, name: Revenue, unit: EUR, target: 1000, drivers: orders * price / share}
"""
