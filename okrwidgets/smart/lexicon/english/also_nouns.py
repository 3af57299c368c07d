"""Verbs whose base form is a noun or an adjective as often ("support", "open"), and "-ing" forms that name things."""

from __future__ import annotations

from typing import Final

from okrwidgets.smart.lexicon.english.listed import listed

NOUNS_TOO: Final = listed(
    """
    access, act, address, advance, advocate, affiliate, aid, air, answer, appeal, approach, archive, asphalt, assay,
    auction, audit, author, award, backfill, bag, bake, balance, ban, battle, benchmark, benefit, bid, bill, block,
    blog, book, boost, brew, bridge, brief, broadcast, broker, budget, build, bundle, buy, cache, call, campaign, cap,
    capture, care, catalogue, chair, challenge, champion, change, charge, chart, charter, check, claim, climb,
    cluster, coach, code, combat, comment, commission, commute, compact, compost, compound, conduct, construct,
    contact, contest, contract, control, convert, cook, copy, cost, counsel, count, counter, cover, craft, credential,
    credit, cross, cross-sell, cull, cure, cut, cycle, date, debate, debut, decline, decrease, decree, defeat, delay,
    delegate, demo, deploy, deposit, design, dig, discipline, dispatch, display, document, double, draft, drain, draw,
    dream, drill, drink, drive, drop, edit, email, embrace, end, endeavour, engineer, estimate, exchange, exercise,
    exhibit, exit, experience, experiment, exploit, export, extract, face, fall, farm, fast-track, favour, fear,
    feature, feed, fight, file, fill, film, filter, finance, find, finish, fit, fix, focus, forecast, form, format,
    frame, freeze, fund, fuse, gain, gauge, gazette, grade, graduate, graft, grant, ground, group, guarantee, guest,
    guide, halt, handle, harness, harvest, hate, heat, help, highlight, hike, hire, hit, hold, honour, hope, host,
    house, impact, import, increase, index, influence, insert, institute, instrument, interview, inventory, invite,
    invoice, issue, journal, judge, kickstart, label, lack, land, landscape, launch, lead, lease, leave, lecture,
    leverage, levy, licence, license, lie, lift, light, like, limit, link, list, load, load-test, loan, lobby, lock,
    lodge, log, look, love, mail, mandate, map, mark, market, master, match, matter, measure, mentor, merge, meter,
    mine, minute, model, monitor, mount, move, name, need, network, note, nudge, number, offer, offset, order, outfit,
    outline, overhaul, pack, package, paint, partition, partner, patch, patent, patrol, pay, pen-test, permit,
    photograph, pilot, pioneer, pitch, pivot, place, plan, plant, play, pledge, plug, polish, poll, pool, port,
    position, post, practice, practise, premiere, price, print, process, produce, profile, program, progress,
    prototype, provision, pump, purchase, purge, push, question, queue, quit, race, raise, rank, rate, reach, read,
    rebate, reboot, rebrand, rebuild, record, recruit, redesign, refit, reform, refresh, refund, register, reject,
    relaunch, release, remake, remodel, rent, reorder, repair, repeal, reply, report, request, rescue, research,
    reserve, reset, respect, rest, result, retrofit, return, reuse, reverse, review, reward, rework, rewrite, ride,
    rise, route, rule, run, sail, sample, sanction, save, scaffold, scale, scan, schedule, scope, score, scrap,
    screen, seal, search, second, seed, segment, sell, sequence, service, set, shadow, shape, share, shed, shelter,
    shield, shift, ship, shop, shortlist, show, showcase, sign, signal, sink, size, sketch, ski, slash, sleep,
    smoke-test, sort, sound, source, speed, spend, split, sponsor, spot-check, spread, spur, staff, stage, start,
    state, stay, stem, steward, stitch, stock, stockpile, stop, store, stream, stress, stress-test, stretch, strike,
    study, substitute, subtitle, sunset, supply, support, surge, survey, swap, swim, switch, sync, tackle, tag, take,
    talk, taper, target, tarmac, taste, template, tender, test, tie, time, top, total, tour, trace, track, trade,
    train, transfer, transition, transplant, trap, treat, trial, trim, trust, try, tune, turn, tutor, type, update,
    upgrade, uplift, upload, upsell, use, value, vault, vet, veto, view, visit, volunteer, vote, wait, walk, want,
    watch, water, weld, win, wire, wish, wonder, work, wrap, yield, zone
    """
)
ADJECTIVES_TOO: Final = listed(
    """
    accredit, better, clean, clear, close, complete, correct, direct, elaborate, empty, equal, exempt, foster,
    further, green, incorporate, lay, live, lower, mainstream, mandate, mature, minute, moderate, narrow, open,
    open source, open-source, own, perfect, present, secure, separate, shut, slim, slow, smarten, smooth, sound, thin,
    tidy, triple, welcome
    """
)
INGS: Final = listed(
    """
    advertising, appraising, auditing, benchmarking, bidding, blogging, borrowing, broadcasting, budgeting, building,
    campaigning, catering, cleaning, clearing, closing, coaching, coding, commissioning, commuting, computing,
    consulting, contracting, cooking, costing, counselling, crowdfunding, cycling, decommissioning, drafting, drawing,
    dredging, drinking, driving, earning, eating, editing, engineering, farming, feeding, feeling, filing, filming,
    finding, fitting, forecasting, founding, framing, funding, fundraising, gathering, harvesting, hearing, heating,
    hiking, hiring, holding, hosting, housing, interviewing, invoicing, knitting, landing, landscaping, launching,
    learning, leasing, lending, licensing, lighting, listing, living, lobbying, logging, making, manufacturing,
    mapping, marketing, meaning, meeting, mentoring, metering, mining, modelling, monitoring, mothballing, networking,
    offering, onboarding, opening, ordering, outsourcing, packaging, packing, painting, parsing, paving, piloting,
    planning, planting, playing, polling, posting, pricing, printing, processing, profiling, programming,
    proofreading, pruning, publishing, purchasing, ranking, rating, reading, rebranding, recording, recruiting,
    recycling, refactoring, reforming, rehearsing, reporting, reskilling, retrofitting, rewilding, routing, running,
    safeguarding, sailing, sampling, saving, scheduling, scoping, scoring, screening, sequencing, setting, sewing,
    sharing, shipping, shopping, signing, singing, sitting, skiing, sleeping, sorting, sourcing, spending, staffing,
    storing, streaming, surveying, swimming, teaching, tendering, testing, timing, tracking, trading, training,
    translating, troubleshooting, tuning, tutoring, typing, understanding, updating, upskilling, vetting,
    volunteering, voting, walking, warning, welding, wiring, working, writing
    """
)
