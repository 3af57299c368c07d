"""Plans as people write them: comments, quotes, indentation and line breaks of every kind."""

from __future__ import annotations

from typing import Final

COMMENTED: Final = """\
# A plan of the sales department.
---
okr: 1                       # schema version
title: "Sales, first quarter"
language: en
x-board: {room: 12, floor: [1, 2]}   # our own

# What we want to reach
kpis:
  # the one that pays
  - id: revenue   # never change it
    name: 'Invoiced revenue, VAT excluded'
    unit: EUR
    previous: 82000.0   # keep
    taget: 5
    target: 100000	# tab before this
    why: >-
      Covers the fixed costs
      of the year
    drivers:
      # the tree
      revenue: contracts * contract_value
      contracts: "meetings * closing_rate"   # 1 in 10
    assumptions: {contract_value: 3310, closing_rate: 12}

objectives:
  - id: carry
    title: Bring in the contracts
      that carry the quarter
    for: revenue
    owner: ~
    key_results:
      - id: meetings
        title: Meet 300 clients
        note: an unknown key   # kept
        target: 3e2          # as written
        supports: [contracts]
        check_ins:
          - {date: 2027-01-15, value: 41, confidence: 6, note: "two fairs"}
          # the second half
          - {date: 2027-01-31, value: 77}

      # signed, not yet invoiced
      - id: contracts
        title: Close 30 contracts
        target: 30
        supports:
          - offers   # first
          - revenue

  # The second one
  - id: pipeline
    title: |
      Fill the pipeline,

      again
    key_results:
      - {id: offers, title: "Send 60 offers", target: 60}   # in braces
      - id: calls
        owner: ''
        title: Call
  # after the last objective
# the end
"""

FLUSH: Final = """\
title: Flush
objectives:
- id: one
  key_results:
  - id: a
    title: A   # a
    supports:
    - b
  # about b
  - id: b
    title: B


- id: two   # two
  level: team
  key_results:
  - title: C
    id: c
    check_ins:
    - date: 2027-01-01
      value: 1
      # a note
      note: |+
        kept

kpis:
- name: K
  id: k
"""

BRACES: Final = """\
{okr: 1, title: Braces, kpis: [{id: k, target: 5}],
 objectives: [{id: o, key_results: [{id: a, title: "A"}, {id: b}]},   # first
   {id: p, x-own: 1, key_results: []}]}
"""

ANCHORS: Final = """\
%YAML 1.2
---
title: &t Anchors
kpis:
  - id: k
    name: *t
    owner: &who Ann   # she
    target: &n 300
    previous: *n
objectives:
  - id: o
    owner: *who
    title: *t
    key_results:
      - &first
        id: a
        target: *n
        owner: *who
      - id: b
        check_ins: &ci
          - {date: 2027-01-01, value: 1}
      - id: c
        check_ins: *ci
...
"""

SPARSE: Final = """\
  title:
  kpis:
    -   id:   k
        name:    # nothing yet
    -
        id: own-line
  objectives:
    - id: o
      key_results: []
    - id: p"""

DOCUMENTS: Final = {
    "commented": COMMENTED,
    "flush": FLUSH,
    "braces": BRACES,
    "anchors": ANCHORS,
    "sparse": SPARSE,
    "crlf": COMMENTED.replace("\n", "\r\n"),
    "bom": "\ufeff" + FLUSH,
    "unended": COMMENTED.rstrip("\n"),
    "flush-crlf": FLUSH.replace("\n", "\r\n"),
    "braces-crlf": BRACES.replace("\n", "\r\n"),
    "wide": COMMENTED.replace("\n  ", "\n     "),
}
