"""Verbs after which something is there or done, so that two observers would agree whether it is."""

from __future__ import annotations

from typing import Final

from okrwidgets.smart.lexicon.english.listed import listed

MADE: Final = listed(
    """
    add, append, apply, assemble, attach, bake, begin, bind, brew, bring into force, bring into service, bring live,
    bring online, bring to market, bring to production, build, bundle, carve, cascade, co-create, co-design, code,
    compose, configure, connect up, construct, craft, create, customise, dedicate, deliver, deploy, design, develop,
    devise, dig, draw, drill, embroider, engineer, erect, establish, fabricate, fill, fit, fit out, found, frame,
    furnish, get started, go live, hand over, implement, include, initiate, inject, insert, install, instantiate,
    institute, integrate, interconnect, introduce, issue, join up, kick off, kickstart, knit, launch, lay,
    make available, make compulsory, make mandatory, make open source, make public, make ready, make searchable,
    make visible, manufacture, mount, move, offer, open, open source, open-source, operationalise, paint, pave,
    phase in, pilot, plant, pour, produce, prototype, provide, provision, put forward, put in, put in place,
    put in service, put into operation, put into practice, put into service, put live, put online, put up, release,
    render, replicate, roll out, scaffold, seed, set, set up, sew, share, ship, solder, spin up, stand up, start,
    start up, stitch, supersede, supply, switch on, take live, turn on, undertake, unveil, weave, weld, wire
    """
)
RENEWED: Final = listed(
    """
    backfill, bring up to date, calibrate, change over, clean, cleanse, clear, correct, cure, cut over, debug,
    decontaminate, decorate, demine, desilt, digitise, downgrade, drain, dredge, electrify, excavate, fix, free up,
    insulate, landscape, mend, migrate, modify, move over, nationalise, patch, pedestrianise, port, privatise,
    realign, rearrange, rebrand, rebuild, recalibrate, reclaim, recondition, reconfigure, reconstruct, recycle,
    redecorate, redesign, redevelop, redo, refactor, refit, reforest, refresh, refurbish, rehabilitate, reinstall,
    reinstate, reinvest, relaunch, relocate, remake, remediate, rename, renew, renovate, reopen, reorganise, repaint,
    repair, repatriate, replace, replant, replatform, repurpose, resettle, resolve, restart, restock, restore,
    restructure, resurface, retool, retrofit, reuse, revert, rewild, rewire, rework, rewrite, sanitise, seal,
    separate, service, solve, stabilise, substitute, swap, swap out, switch, switch over, switch to, systematise,
    transition, troubleshoot, unblock, update, upgrade, ventilate, waterproof, weatherise, winterise, zone
    """
)
WRITTEN: Final = listed(
    """
    advertise, annotate, archive, author, blog, blog about, catalogue, chart, circulate, cite, codify, collate,
    comment, comment on, compile, copy, cross-reference, date, define, describe, disclose, disseminate, distribute,
    document, draft, draw up, edit, elaborate, email, file, fill in, fill out, film, finalise, formalise, format,
    formulate, illustrate, index, label, lay out, lodge, log, mail, map, map out, minute, name, note, number, outline,
    paginate, photograph, post, prepare, present, print, proofread, publicise, publish, put in writing, read, record,
    register, reissue, report, report back, republish, reveal, reword, scan, scope, segment, self-assess, send,
    send out, set down, set out, share out, signpost, sketch, specify, spell out, state, submit, subtitle, summarise,
    tabulate, tag, transcribe, translate, type, typeset, upload, warn, write, write down, write up
    """
)
DECIDED: Final = listed(
    """
    abolish, accede, accredit, adjudicate, adopt, affiliate, agree, agree on, agree to, amend, announce, appeal,
    appoint, approve, arbitrate, assign, audit, authorise, award, ban, bid, bid for, broker, call, cancel, certify,
    charge, charter, choose, claim, come into force, commission, conclude, confirm, confiscate, consent, contest,
    contract, credit, decide, decide on, declare, decree, defer, delegate, delist, denounce, deregister, deregulate,
    designate, determine, disqualify, earmark, enact, endorse, enforce, enter into force, exempt, expel, form, freeze,
    gazette, grant, incorporate into law, join, judge, legalise, legislate, levy, licence, license, mandate, mediate,
    negotiate, nominate, notify, opt in, opt out, ordain, order, outlaw, pass into law, patent, permit, pledge,
    postpone, prohibit, promulgate, propose, prosecute, ratify, reach agreement on, recommend, reject, repeal,
    request, require, revoke, ring-fence, rule, sanction, select, settle, sign, sign off, sign up, sign up to,
    standardise, stipulate, strike, strike a deal, tender, transpose, validate, verify, veto, vote, vote on, waive,
    whitelist, withdraw, write into law
    """
)
STAFFED: Final = listed(
    """
    accommodate, approach, assess, baptise, brief, bring on board, coach, consult, contact, counsel, credential,
    cross-train, deworm, diagnose, discharge, discipline, dismiss, educate, employ, enrol, fill the position,
    fill the post, fill the role, fill the vacancy, fill vacancies, greet, hire, house, immunise, induct, inform,
    inoculate, instruct, interview, lay off, matriculate, meet with, mentor, offboard, onboard, operate on, pay off,
    place in work, prescribe, promote to, re-train, reassign, rebook, recruit, redeploy, rehome, rehouse, reskill,
    retrain, rotate, screen, second, shadow, shelter, staff, staff up, survey, swear in, teach, test, train, train up,
    transfer, transplant, tutor, undergo, upskill, vaccinate, vet
    """
)
HELD: Final = listed(
    """
    air, arrange, attend to, book, broadcast, cater, chair, co-host, complete, conduct, convene, convoke, debut, demo,
    dispatch, display, do, exhibit, feature, follow up, follow up on, gather, give, guest, hand out, hold, host,
    inaugurate, lecture, moderate, organise, perform in, perform live, pitch, plan, premiere, recite, rehearse, rent,
    reserve, run, run through, schedule, speak at, sponsor, stage, stream, take, take a course, talk to, taste, tour,
    travel to, trial, try out
    """
)
CHECKED: Final = listed(
    """
    analyse, appraise, assay, back-test, benchmark, calculate, carry out, check, clarify, classify, compute, cost out,
    count, cross-check, double-check, estimate, evaluate, field-test, find, forecast, gauge, grade, identify, inspect,
    inventory, itemise, load-test, locate, mark, measure, meter, model, pen-test, penetration-test, pinpoint, poll,
    predict, price up, profile, prove, put to the test, quantify, rate, re-test, reconcile, revalidate, reverify,
    review, revise, revisit, road-test, sample, sequence, simulate, size, size up, smoke-test, sort, spot-check,
    stocktake, stress-test, take stock of, test out, time, trace, triage, user-test, weigh
    """
)
BOUGHT: Final = listed(
    """
    allocate, amortise, auction, bill, borrow, budget, buy, buy back, buy out, close, close down, co-finance, co-fund,
    collect, compensate, contract out, crowdfund, deposit, disburse, divest, donate, endow, exchange, export, finance,
    fund, give away, import, insource, insure, invest, invoice, lease, lend, liquidate, list, loan, merge, order in,
    outfit, outsource, pay, pay back, pay down, pay for, pre-order, price, procure, purchase, put out to tender,
    put to tender, rebate, recapitalise, recoup, recover, redeem, refinance, refund, reimburse, reorder, repay,
    return, set aside, ship out, source, spin off, stock, stock up, stockpile, subscribe, subsidise, take on,
    take out, take over, trade, trade in, underwrite
    """
)
WORKED: Final = listed(
    """
    air-condition, allot, anonymise, asphalt, automate, back up, block, cache, centralise, cluster, combine, compact,
    compost, compress, computerise, consolidate, containerise, cut the ribbon, decentralise, dockerise, encrypt,
    equip, extract, farm, feed, fertilise, filter, fuse, gamify, georeference, graft, green, group, harden, harvest,
    heat, illuminate, instrument, intercept, internationalise, irrigate, light, link, localise, lock, merge in, mine,
    monetise, pack, package, parallelise, parse, partition, plug, plug in, pool, productionise, program, prune,
    pseudonymise, pump, queue, rearchitect, rebase, reboot, redirect, rescue, reset, route, segregate, sink, sow,
    split, stagger, store, sync, synchronise, tarmac, template, thin, tie, tokenise, trap, turn, turn into, unify,
    unplug, vault, water, wrap, wrap up
    """
)
ENDED: Final = listed(
    """
    abandon, abort, accomplish, break up, burn down, clear out, close off, close out, close the books, close up, cull,
    cut off, decommission, delete, demolish, deprecate, destroy, discontinue, dismantle, dispose of, dissolve, divert,
    eject, empty, evict, execute, exit, fell, finish, finish off, get done, get rid, hibernate, knock down, leave,
    mothball, opt out of, part with, phase down, phase out, power down, purge, quit, raze, remove, retire, scrap,
    see through, shelve, shut, shut down, stop, strip out, sunset, suspend, switch off, take down, take offline,
    tear down, terminate, turn off, uninstall, unpublish, unsubscribe, vacate, wind down, wind up
    """
)
COMPLETE: Final = (
    *MADE,
    *RENEWED,
    *WRITTEN,
    *DECIDED,
    *STAFFED,
    *HELD,
    *CHECKED,
    *BOUGHT,
    *WORKED,
    *ENDED,
)
