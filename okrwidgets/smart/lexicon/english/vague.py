"""Words and phrases without checkable content. Verbs are not here: their class tells it."""

from __future__ import annotations

from typing import Final

from okrwidgets.smart.lexicon.english.listed import listed

QUALITIES: Final = listed(
    """
    a leading, adequate, agile, amazing, ambitious, appealing, appropriate, attractive, awesome, be fit, beautiful,
    beneficial, best, best possible, best-in-breed, best-in-class, best-of-breed, better, brilliant, broad-based,
    business-critical, cohesive, collaborative, comfortable, comparable, compelling, competent, competitive,
    comprehensive, considerable, consistent, constructive, convenient, convincing, cost-effective, creative, credible,
    customer-centric, customer-focused, customer-oriented, cutting-edge, data-driven, decent, delightful, dependable,
    desirable, diligent, disruptive, diverse, dynamic, easier, easy, easy-to-use, effective, efficient, effortless,
    elegant, empowered, enhanced, enjoyable, enterprise-grade, equitable, ethical, excellent, exceptional, exciting,
    extraordinary, fair, fantastic, fast-growing, fast-moving, favourable, first-class, first-rate, fit and healthy,
    fit-for-purpose, flawless, flexible, forward-looking, forward-thinking, frictionless, friendly, fully engaged,
    future-proof, future-ready, game-changing, genuine, get fit, getting fit, good, great, groundbreaking, happy,
    harmonious, healthy, helpful, high-calibre, high-class, high-impact, high-performing, high-potential,
    high-quality, high-trust, high-value, highly skilled, holistic, honest, human-centred, iconic, ideal, impactful,
    important, impressive, inclusive, incredible, industry-leading, influential, innovative, insightful,
    inspirational, intelligent, interesting, intuitive, joined-up, keep fit, key, leading-edge, like-minded, lively,
    long-lasting, loved, magical, manageable, market-leading, maximum possible, meaningful, memorable,
    mission-critical, mission-driven, modern, motivated, needs-based, next-gen, next-generation, nice, nimble,
    notable, noticeable, optimal, optimised, optimum, passionate, people-centred, performant, personalised, pleasant,
    pleasing, positive change, positive difference, positive impact, positive way, possible, powerful, practical,
    pragmatic, proactive, productive, proper, proud, purpose-driven, purposeful, quality-driven, reasonable, relevant,
    reliable, remarkable, resilient, respected, responsive, results-driven, rigorous, robust, satisfactory, satisfied,
    satisfying, scalable, seamless, self-sustaining, sensible, significant, simple, sleek, slick, smooth, solid,
    solution-oriented, sophisticated, stable, state-of-the-art, stay fit, strategic, stress-free, strong, stunning,
    substantial, successful, sufficient, suitable, superb, superior, supportive, sustainable, synergistic, tailored,
    talented, tangible, terrific, the leading, thorough, thoughtful, thriving, timely, top-class, top-notch,
    top-quality, top-tier, transformational, transformative, transparent, tremendous, trusted, trustworthy, turnkey,
    ultimate, unbeatable, unified, unmatched, unparalleled, unrivalled, useful, user-centric, user-friendly, valuable,
    valued, vibrant, visible, visionary, well-balanced, well-connected, well-defined, well-designed, well-equipped,
    well-governed, well-informed, well-known, well-maintained, well-managed, well-organised, well-prepared,
    well-rounded, well-run, well-supported, well-trained, wonderful, workable, world-beating, world-class,
    world-leading, worthwhile
    """
)
COMPARED: Final = listed(
    """
    bigger, bolder, braver, brighter, broader, calmer, cleaner, clearer, closer, cosier, deeper, fairer, fitter,
    friendlier, fuller, greater, greener, happier, healthier, kinder, leaner, livelier, nicer, prouder, quieter,
    richer, safer, simpler, sleeker, slicker, smarter, smoother, sounder, stronger, tidier, tighter, warmer, wider,
    wiser
    """
)
MORE: Final = listed(
    """
    accessible, accountable, accurate, adaptable, agile, aligned, attractive, autonomous, aware, balanced, careful,
    coherent, cohesive, collaborative, comfortable, competitive, confident, connected, consistent, convenient,
    creative, customer-centric, customer-focused, data-driven, dependable, disciplined, diverse, dynamic, easily,
    effective, effectively, efficient, efficiently, engaged, engaging, environmentally friendly, equal, equitable,
    flexible, focused, friendly, impactful, inclusive, innovative, integrated, intuitive, joined-up, meaningful,
    mindful, modern, nimble, organised, personalised, powerful, practical, predictable, proactive, productive,
    professional, prominent, quickly, recognisable, relevant, reliable, reliably, resilient, responsible, responsive,
    robust, satisfied, scalable, seamless, secure, sociable, stable, strategic, structured, successful, supportive,
    sustainable, sustainably, timely, transparent, user-friendly, vibrant, visible
    """
)
HOW_DONE: Final = listed(
    """
    actively, adequately, aggressively, appropriately, carefully, clearly, collaboratively, comfortably,
    comprehensively, considerably, consistently, constantly, continually, continuously, correctly, creatively,
    dramatically, drastically, easily, effectively, efficiently, effortlessly, enormously, extensively, fairly,
    flexibly, frequently, genuinely, gradually, greatly, holistically, hugely, immediately, immensely, increasingly,
    innovatively, intelligently, largely, markedly, massively, materially, meaningfully, mostly, naturally,
    noticeably, often, optimally, positively, possibly, proactively, professionally, progressively, promptly,
    properly, quickly, radically, rapidly, readily, realistically, reasonably, regularly, relentlessly, reliably,
    responsibly, robustly, satisfactorily, seamlessly, sensibly, significantly, simply, smoothly, somewhat, soon,
    steadily, strategically, strongly, substantially, successfully, sufficiently, suitably, sustainably, swiftly,
    thoroughly, tirelessly, transparently, truly, usually, vastly, wherever practicable, widely, wisely
    """
)
HOW_MUCH: Final = listed(
    """
    a bit, a bit more, a couple of, a few, a great deal, a great deal of, a handful of, a large number of, a little,
    a little more, a lot, a lot more, a lot of, a majority of, a number of, a range of, a variety of, a wide range of,
    a wide variety of, adequate number of, ample, as far as possible, as fast as possible, as few as possible,
    as little as possible, as low as possible, as many as possible, as much as possible, as often as possible,
    as quickly as possible, as soon as possible, asap, at scale, countless, enough, few, from time to time,
    good number of, high level of, high levels of, high proportion of, in the near future, large number of, lots of,
    mainly, many, massive, more and more, most of, multiple, myriad, numerous, occasional, occasionally,
    on a regular basis, on an ongoing basis, one of the best, one of the leading, over time, plenty of, plethora of,
    regular, several, significant number of, significant part of, some, sometimes, sooner or later, sort of,
    sufficient number of, various, wealth of, whole range of, wide range of, wide variety of
    """
)
RESERVATIONS: Final = listed(
    """
    among other things, among others, and beyond, and others, and similar, and so forth, and so on, and the like,
    as and when, as applicable, as appropriate, as good as possible, as necessary, as needed, as planned,
    as practicable, as relevant, as required, as well as possible, at an acceptable level, at any time, at its best,
    at the highest level, at the right time, best effort, best efforts, best endeavours, business as usual,
    but not limited to, etc, etcetera, going forward, high standard, high standards, highest standard,
    highest standards, ideally, if appropriate, if feasible, if necessary, if needed, if possible, if required,
    in a good way, in a meaningful way, in a sustainable way, in a timely fashion, in a timely manner, in due course,
    in general, in good time, in other areas, in principle, in the best possible way, in the long run,
    in the long term, in the right direction, in the right place, in the right way, on schedule, on track, or similar,
    or so on, subject to availability, tbd, the best we can, the right people, the right skills, the right things,
    the right tools, to a high standard, to some extent, to the best of our ability, to the extent possible,
    to the full, to the fullest, to the greatest extent, to the maximum, to the next stage, whenever possible,
    where applicable, where appropriate, where feasible, where necessary, where needed, where possible,
    where practicable, where relevant, where required, wherever possible, without compromise, without undue delay
    """
)
IMPRESSIONS: Final = listed(
    """
    a great place to work, a household name, a joy to use, a pleasure to use, about right, at ease, at the forefront,
    at the heart of, easy to find, easy to maintain, easy to read, easy to understand, easy to use,
    employer of choice, fast and easy, first choice, first port of call, fit for purpose, fit for the future,
    fun to use, go-to, good shape, good use of, great place to work, high esteem, high profile, high quality,
    high regard, household name, in good hands, in good health, in good shape, in great shape, in the lead,
    in tune with, key partner, key role, leader in, leading role, low friction, of choice, of excellence,
    of high quality, of the highest quality, on the map, on the right track, one-stop shop, open and honest,
    partner of choice, place to be, point of reference, preferred partner, provider of choice, ready for the future,
    recommend first, recommended first, role model, safe and sound, second to none, source of truth for everyone,
    strong foundation, strong foundations, top of mind, trusted advisor, trusted partner, up to scratch, up to speed,
    well looked after, well placed, well positioned, world leader
    """
)
FELT: Final = listed(
    """
    accepted, appreciated, at ease, at home, comfortable, confident, connected, empowered, energised, engaged, good,
    great, happy, heard, included, informed, inspired, involved, listened to, motivated, natural, part of, proud,
    ready, recognised, respected, right, safe, satisfied, secure, seen, supported, trusted, understood, valued,
    welcome, well
    """
)
JOURNEYS: Final = listed(
    """
    change, decarbonisation, digital, digital transformation, growth, healing, improvement, learning, net zero,
    recovery, sustainability, transformation, transition, wellness
    """
)
_HOW: Final = ("even more", "highly", "less", "more", "most", "much more", "truly", "very")
VAGUE: Final = (
    *QUALITIES,
    *COMPARED,
    *(f"{how} {word}" for how in _HOW for word in MORE),
    *(f"{how} {word}" for how in ("even", "much", "far", "ever") for word in (*COMPARED, "better", "easier", "faster")),
    *HOW_DONE,
    *HOW_MUCH,
    *RESERVATIONS,
    *IMPRESSIONS,
    *(f"{feel} {word}" for feel in ("feel", "feels", "feeling", "felt", "feel more") for word in FELT),
    *(f"{name} journey" for name in JOURNEYS),
)
