"""The short sets, each of which decides one question; see `Cues`."""

from __future__ import annotations

from typing import Final

from okrwidgets.smart.lexicon.cues import Cues
from okrwidgets.smart.lexicon.english.listed import listed

CUES: Final = Cues(
    certified=frozenset(listed("accreditation, certification, licence")),
    in_time=listed("on time, within target time, within the deadline"),
    held=frozenset(listed("campaigns, events, initiatives")),
    new=frozenset(listed("a, an, new")),
    offers=frozenset(listed("give, offer, provide")),
    habits=frozenset(listed("read")),
    involving=frozenset(listed("engage, engagement, involve, involvement")),
    elsewhere=frozenset(
        listed(
            """
            budget, deadlines, expectations, forecast, goal, goals, number, numbers, objective, objectives, plan, quota,
            quotas, schedule, target, targets
            """
        )
    ),
    more=frozenset(listed("additional, further, more, other")),
    by=(" by", " until"),
    yes=frozenset(listed("completed, done, on/off, yes, yes/no")),
    ends=frozenset(listed("abolish, eliminate, end, eradicate, phase out")),
    occasions=frozenset(
        listed(
            """
            audits, campaigns, classes, conferences, courses, demos, drills, events, exercises, inspections, interviews,
            lessons, meetings, meetups, newsletter, newsletters, post, posts, seminars, sessions, survey, surveys,
            tours, trainings, video, videos, visits, webinar, webinars, workshop, workshops
            """
        )
    ),
    named_by_adjective=frozenset(
        listed(
            """
            animal, approval, arrival, capital, deposit, festival, hospital, journal, manual, material, metal, portal,
            proposal, referral, removal, renewal, rental, signal, terminal, topic, traffic, trial
            """
        )
    ),
)
