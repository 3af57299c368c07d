"""Groups of people, whose behaviour can be counted."""

from __future__ import annotations

from typing import Final

from okrwidgets.smart.lexicon.english.listed import listed

PEOPLE: Final = listed(
    """
    academic, accountant, actor, administrator, adolescent, adult, adviser, advisor, advocate, agent, alumna, alumni,
    alumnus, amateur, ambassador, analyst, applicant, apprentice, architect, artist, asylum seeker, athlete, attendee,
    audience, author, baby, beneficiary, board, board member, borrower, boy, broker, buyer, cabinet, candidate,
    caregiver, carer, caretaker, caseworker, champion, chef, child, citizen, civil servant, cleaning staff, client,
    clinician, coach, collaborator, colleague, committee, community, commuter, competitor, constituent, consultant,
    consumer, contractor, contributor, cook, councillor, counsellor, couple, creator, creditor, crew, customer,
    cyclist, daughter, dealer, debtor, decision-maker, delegate, dentist, designer, developer, diner, director,
    distributor, doctor, donor, driver, elder, elderly, electrician, employee, employer, engineer, entrepreneur,
    everybody, everyone, examiner, executive, exhibitor, expert, family, fan, farmer, father, fellow, film-maker,
    firefighter, first-time buyer, fisherman, folk, follower, founder, freelancer, friend, funder, fundraiser,
    gardener, girl, graduate, grandparent, guardian, guest, head of department, headteacher, homeowner, household,
    human, immigrant, individual, infant, inhabitant, inmate, inpatient, inspector, instructor, intern, investor,
    job seeker, jobseeker, journalist, judge, junior, juror, kid, lawyer, lead, leader, learner, lecturer, lender,
    librarian, line manager, listener, local, maintainer, man, management, manager, manufacturer, mayor, mechanic,
    member, mentee, mentor, merchant, midwife, migrant, minister, minority, mother, motorist, musician, neighbour,
    new hire, newcomer, nurse, nurse practitioner, observer, officer, official, operator, opponent, outpatient, owner,
    painter, parent, parishioner, parliamentarian, participant, partner, passenger, patient, patron, pedestrian, peer,
    pensioner, people, person, personnel, pharmacist, physician, player, police officer, policy-maker, policymaker,
    poor, population, practitioner, presenter, principal, prisoner, producer, professional, professor, programmer,
    promoter, prospect, provider, public, publisher, pupil, reader, recipient, recruit, referee, refugee, rep,
    representative, researcher, resident, respondent, retailer, retiree, reviewer, rider, runner, sales rep, scholar,
    scientist, scout, seller, senior, servant, shareholder, shopper, sibling, singer, smallholder, social worker,
    soldier, son, speaker, specialist, spectator, sponsor, staff, staff member, stakeholder, startup founder, student,
    subscriber, supervisor, supplier, supporter, surgeon, survivor, swimmer, taxpayer, teacher, team, team member,
    teammate, technician, teen, teenager, tenant, therapist, toddler, tourist, trader, trainee, trainer, translator,
    traveller, trustee, tutor, undergraduate, unemployed, user, vendor, veteran, victim, villager, visitor, volunteer,
    voter, vulnerable, welder, woman, worker, workforce, workman, writer, young person, youngster, youth
    """
)
