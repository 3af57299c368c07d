"""Nouns for things that are there or not, and that somebody can be asked to show."""

from __future__ import annotations

from typing import Final

from okrwidgets.smart.lexicon.english.listed import listed

PAPERS: Final = listed(
    """
    abstract, act of parliament, agreement, announcement, appendix, application, application form, article, atlas,
    baseline study, bill, blog, blog post, blueprint, book, booklet, briefing, brochure, budget, bulletin,
    business case, business plan, bylaw, calendar, card, care plan, case study, catalogue, certificate, chapter,
    charter, checklist, code of conduct, codebase, communique, compendium, constitution, contingency plan, contract,
    convention, cookbook, covenant, cover letter, curriculum, cv, deck, decree, deed, diagram, diary, directive,
    directory, dissertation, document, documentation, draft, email, encyclopaedia, essay, evaluation report,
    factsheet, faq, feasibility study, file, financial statement, flowchart, flyer, form, gazette, glossary,
    grant agreement, guide, guideline, handbook, infographic, inventory, invitation, invoice, journal, kpi tree, law,
    leaflet, lease, legislation, lesson plan, letter, letter of intent, list, logbook, logo, magazine, mandate,
    manifesto, manual, manuscript, map, master plan, masterplan, memo, memorandum, menu, minutes, mou, newsletter,
    newspaper, note, notebook, notice, novel, order form, outline, page, pamphlet, paper, passport, patent, payslip,
    petition, plan, playbook, policy, position paper, postcard, poster, postmortem, preprint, presentation,
    press release, project charter, prospectus, protocol, questionnaire, quotation, receipt, recipe, register,
    registry, regulation, release note, report, resolution, resume, rfc, rfp, roadmap, rota, rubric, rule, rulebook,
    ruling, runbook, scorecard, screenplay, script, song, sop, spec, specification, spreadsheet, statement, statute,
    story, storyboard, study, style guide, subtitle, summary, survey, syllabus, template, tender, terms of reference,
    testimonial, textbook, thesis, timetable, toolkit, transcript, translation, treaty, user manual, user story,
    voucher, white paper, whitepaper, workbook, worksheet
    """
)
SOFTWARE: Final = listed(
    """
    account page, addon, alert, algorithm, api, api key, app, application programming interface, backend, backup,
    badge, banner, beta, binary, bot, branch, bug, build, button, chatbot, checkbox, checkout page, ci pipeline, cli,
    client library, commit, compiler, connector, console, container, cookie, crm, cron job, dashboard, data catalogue,
    data lake, data warehouse, database, dataset, design system, docker image, domain name, endpoint,
    environment variable, erp, extension, feature, feature flag, firewall, firmware, fork, frontend, gateway,
    helm chart, home page, homepage, icon, image, inbox, integration test, intranet, issue tracker, kernel,
    landing page, library, linter, log file, login, login page, mailing list, microservice, mobile app, module, mvp,
    operating system, parser, patch, payment gateway, playlist, plugin, poc, podcast, portal, proof of concept,
    prototype, pull request, query, repo, repository, resolver, rest api, sandbox, schema, sdk, search engine,
    self-service portal, server, sign-in page, sign-up flow, sitemap, snapshot, source code, spam filter, sso,
    staging environment, status page, storefront, stub, subdomain, tarball, test suite, ticket, token, ui, unit test,
    url, use-case diagram, user interface, version, video, virtual machine, vm, vpn, wallet, web app, web page,
    web shop, webhook, webinar, webpage, webshop, website, widget, wiki, wireframe
    """
)
PLACES: Final = listed(
    """
    airport, apartment, aquarium, bakery, bar, barn, base station, bathroom, beach, bed, bike lane, boiler,
    border crossing, branch office, bridge, building, bus, bus lane, bus stop, cable, cafe, campus, canal, canteen,
    car park, centre, chapel, charging point, charging station, church, cinema, classroom, clinic, clubhouse,
    coffee machine, community centre, computer lab, corridor, cottage, courthouse, cycle lane, cycle path, dam,
    data centre, day care centre, depot, desk, dock, dormitory, embassy, factory, farm, fence, ferry, fire station,
    flat, footpath, forest, fountain, gallery, garage, garden, gate, greenhouse, gym, hall, harbour, headquarters,
    hedge, helipad, high school, highway, home, hospital, hostel, hotel, hotline, house, hub, junction, kindergarten,
    kiosk, kitchen, lab, laboratory, lake, landfill, lane, lift, lighthouse, loading bay, mall, market hall, mill,
    mine, monument, mosque, motorway, museum, nature reserve, nursery, office, operating theatre, orchard, outlet,
    park, parking lot, pavement, pharmacy, pier, pipe, pitch, plant, playground, plot, police station, pond, pool,
    pop-up store, port, power plant, power station, prison, quay, rail line, railway, railway line, railway station,
    refinery, reservoir, restaurant, river, roof, room, runway, school, sewage plant, shed, shelter, shop,
    shopping centre, showroom, sidewalk, stadium, stall, station, store, street, studio, substation, subway,
    swimming pool, theatre, toilet, town hall, track, train, tram, tree, tunnel, university, venue, village, wall,
    ward, warehouse, waste water treatment plant, water tank, wetland, wharf, wind farm, wind turbine, windmill, wing,
    workshop, yard, zoo
    """
)
OBJECTS: Final = listed(
    """
    aircraft, alarm, ambulance, antenna, appliance, award, balloon, barrel, basket, battery, bench, bicycle, bike,
    bin, blanket, boat, bottle, bowl, box, brick, bucket, bulb, cake, camera, candle, canoe, car, cart, chair,
    chiller, chip, clock, coat, computer, conveyor, cot, crane, cup, curtain, defibrillator, dishwasher, display,
    door, dress, drone, drug, elevator, engine, filter, flag, fleet, forklift, freezer, fridge, furnace, generator,
    grill, guitar, hat, headset, heat pump, helmet, incubator, ipad, jacket, kettle, kit, lamp, laptop, led, lorry,
    mattress, meal, medal, medicine, meter, microscope, mirror, monitor, motor, motorcycle, mould, mug, needle,
    nest box, oven, painting, pallet, panel, phone, photo, photograph, piano, pill, printer, projector, pump, radio,
    robot, robot arm, rug, satellite, scanner, sculpture, seat, seed, sensor, shirt, smart meter, smartphone, sofa,
    solar panel, statue, stove, switchgear, syringe, table, tablet, tank, telescope, tent, textile, toy, tractor,
    trophy, truck, turbine, tyre, uniform, vaccine, valve, van, vehicle, ventilator, vessel, vial, vineyard,
    wheelchair, window, x-ray machine
    """
)
OCCASIONS: Final = listed(
    """
    academy, accreditation, apprenticeship, assembly, auction, audition, bid, bootcamp, campaign, carnival, ceremony,
    certification, championship, choir, class, competition, concert, conference, congress, council, course, debate,
    degree, demo, demonstration, diploma, drill, election, exam, examination, exhibition, expo, fellowship, festival,
    forum, friendly match, fund, gala, game, garden party, grant, hackathon, hearing, helpdesk, hike, inspection,
    internship, interview, kick-off meeting, league, lecture, licence, loan, marathon, masterclass, match, meeting,
    meetup, merger, mortgage, open day, open house, orchestra, panel discussion, parade, party, performance review,
    permit, pilot, post-mortem, prize, raffle, referendum, rehearsal, retreat, retrospective, roadshow, roundtable,
    sabbatical, scholarship, seminar, session, settlement, show, speech, sprint, stand-up, subsidy, summer camp,
    summer school, summit, talk, task force, test, title, tour, tournament, trade fair, training course,
    training plan, training session, trial, trip, vote, wedding, working group, workout
    """
)
ARTEFACTS: Final = (*PAPERS, *SOFTWARE, *PLACES, *OBJECTS, *OCCASIONS)
