"""What happens at a time, in English: one's own events and the customers', documents, occasions, names with years."""

from __future__ import annotations

from typing import Final

from okrwidgets.smart.grammar.timing.table import words

OWN_EVENTS: Final = words(
    "launch launching release go-live live rollout roll-out kickoff kick-off approval adoption publication"
    " deployment signing signature entry commencement inception award ratification beta implementation migration"
    " merger acquisition announcement ga funding grant completion start opening inauguration election elections"
    " meeting summit conference trial pilot audit review inspection handover appointment enactment close closing"
    " end project programme program works festival exhibition tournament championship cup games olympics season"
    " term"
)
"""Events of one's own: what is due some time after them is due at a time, however it is counted."""

PLAIN_EVENTS: Final = words(
    "launch release go-live rollout roll-out kickoff kick-off ga beta opening elections election meeting summit"
    " conference audit inspection hackathon event festival exhibition tournament olympics games exams exam sats"
    " demo ipo milestone inauguration handover re-accreditation accreditation season holidays birthday wedding"
    " ends begins starts opens closes expires finishes lapses"
)
"""What can stand behind "by the next …" without anything more."""

START_EVENTS: Final = words("launch release go-live rollout ga kickoff kick-off")
"""What can stand behind "at": the others are places then ("at the conference")."""

THEIR_EVENTS: Final = words(
    "referral request requests receipt receiving discharge application applications purchase sign-up signup"
    " sign-ups signing-up registration diagnosis admission arrival order orders report reported reporting call"
    " contact submission complaint complaints ticket tickets incident incidents alert detection disclosure hire"
    " hiring joining enrolment enrollment enrolling graduation graduating delivery payment invoice invoices visit"
    " surgery birth onboarding installation presentation symptom symptoms treatment leaving enquiry enquiries"
    " inquiry claim claims referrals discovery notification assessment prescription booking check-in checkout"
    " donation vacancy notice customer customers patient patients client clients user users student students"
    " employee employees member members posting hires joiner joiners starter starters"
)
"""Events of somebody else: a time counted from them is a property of the service."""

EITHER_EVENTS: Final = words(
    "start opening completion entry close closing end approval publication date announcement review award"
    " signature signing meeting"
)
"""Events of one's own unless somebody else's is named behind them: the opening *of the ticket*."""

METRICS: Final = words(
    "response responses replied answered resolved resolution acknowledged paid payment payments processed"
    " delivered delivery shipped dispatched closed triaged treated seen discharged readmitted readmission"
    " readmissions fulfilled issued refunded handled settled contacted repaid recovered restored reoffending"
    " reoffend decided assessed diagnosed repaired fixed patched remediated mitigated admitted returned"
    " reimbursed scheduled attended answer reply replies hired filled hire"
)
"""What is done to one case after the other; right before "within …" the time is a property of it."""

REPLIES: Final = words("respond reply answer acknowledge responding replying answering refund reimburse dispatch pay")
"""The same as verbs; the time may stand further behind them."""

HANDLING: Final = words(
    "process determine decide triage contact resolve treat see complete close investigate issue handle assess"
    " review settle fulfil"
)
"""What is done to cases and to other things as well: only with somebody else's event beside it is it done to cases."""

UNDERTAKINGS: Final = words(
    "plan project programme program pilot trial mandate course term cycle legislature parliament contract phase"
    " campaign sprint beta season period session tour festival lease grant workshop scheme apprenticeship"
    " internship funding administration tenure study strategy iteration challenge event holidays"
)
"""What has an end of its own, which binds like a date: "by the end of the pilot"."""

DOCUMENTS: Final = words(
    "report plan budget newsletter statement accounts bulletin magazine programme strategy forecast leave"
    " calendar digest"
)
"""Papers that are named by how often they appear; they say nothing about when."""

OCCASIONS: Final = words(
    "survey conference meeting review newsletter audit assembly congress summit festival gala dinner appraisal"
    " event fair forum workshop standup stand-up retrospective webinar check-in checkup check-up campaign call"
    " inspection ball award awards exhibition agm"
)
"""Occasions that are named by how often they take place; "hold *a* monthly meeting" recurs all the same."""

PRODUCTS: Final = words(
    "subscription subscriptions membership memberships contract contracts pass passes ticket tickets licence"
    " licences license licenses permit permits"
)
"""Things sold for a time."""

NAMES: Final = words(
    "agenda horizon expo vision europe windows office server iso iec uni en bs din euro olympics cortina industry"
    " industria java python ubuntu android version release edition act directive regulation strategy plan"
    " programme program framework report budget standard cop ipcc ai copilot room level class model visual studio"
    " autocad sap exchange sharepoint creative celtic objective mission europa next generation tokyo paris milano"
    " world cup festival culture capital"
)
"""Words that a year belongs to as a name does: Agenda 2030, ISO 9001."""
