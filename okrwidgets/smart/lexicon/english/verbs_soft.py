"""Verbs without an end that one could see: those never finished, those of learning, those of being."""

from __future__ import annotations

from typing import Final

from okrwidgets.smart.lexicon.english.listed import listed

SOFT: Final = listed(
    """
    act, act as, act on, adapt, address, adjust, advise, advocate, advocate for, aid, aim for, align, align with,
    allow, anticipate, assist, assure, battle, be mindful of, bear in mind, bring to life, bring together,
    build awareness, build upon, buttress, campaign, capitalise on, care, care for, catalyse, celebrate, centre on,
    challenge, champion, change, collaborate, collaborate on, collaborate with, combat, commit to, communicate,
    concentrate on, confront, connect, connect with, conserve, continue, contribute, contribute to,
    contribute towards, control, cooperate, cooperate with, coordinate, cope with, counter, counteract,
    create awareness, create conditions, create the conditions, cultivate, deal with, defend, deliver on, demonstrate,
    demystify, derive, develop our people, develop our staff, develop people, develop talent, differentiate, direct,
    discourage, dominate, double down, double down on, drive, embed, embody, embrace, emphasise, empower, enable,
    encourage, endeavour, engage, engage in, engage with, ensure, enthuse, envision, exemplify, experiment,
    experiment with, exploit, expose, facilitate, favour, fight, focus, focus on, foster, further, galvanise,
    get behind, get better at, get involved, get involved in, give back, go for, go further, grapple with, ground,
    guarantee, guide, harness, help, highlight, honour, humanise, imagine, impact, incentivise, incorporate, incubate,
    induce, influence, innovate, insist on, inspire, instil, interact, intervene, invest in, invite, join forces,
    keep an eye on, keep improving, keep pace with, keep track of, keep up, keep up with, lead, leverage, liaise,
    liaise with, listen, listen to, live up to, lobby, look after, look into, look to, magnify, mainstream,
    make progress on, make sense of, make sure, make the case, make the most of, manage, market, mobilise, monitor,
    motivate, navigate, network, normalise, nudge, nurture, open up, orient, oversee, own, partner, partner with,
    pay attention to, persuade, pioneer, pivot, position, prioritise, progress, promote, propel, protect, pursue,
    push, push for, put first, put people first, raise awareness, reach out to, reaffirm, realise, recognise,
    redouble, reflect, reimagine, reinvent, rekindle, remind, reposition, represent, rethink, reward, safeguard,
    satisfy, seek, sensitise, serve, set the tone, shape, shield, shift, showcase, signal, socialise, solidify, spur,
    stand up for, stay connected, stay focused, steer, steward, stimulate, strategise, streamline, stress, strive,
    strive for, supervise, support, tackle, take advantage of, take care of, take into account, take seriously, talk,
    talk about, target, track, treat, trust, try, underpin, unleash, unlock, utilise, value, watch, watch over, work,
    work at, work on, work together, work towards, work with
    """
)
LEARN: Final = listed(
    """
    ask about, brush up on, compare, consider, debate, deep dive into, discover, discuss, dive into, drill into,
    examine, explore, familiarise, figure out, find out, get to know, investigate, know more about, learn,
    learn about, learn from, learn how to, look at, master, observe how, ponder, question, read about, read up on,
    reflect on, research, search, search for, study, think about, think through, try to understand, uncover,
    understand, unpack, wonder
    """
)
STATE: Final = listed(
    """
    appear, be, be able to, be known as, be known for, be perceived as, be proud of, be recognised for,
    be regarded as, be seen as, become, behave, believe, belong, belong to, benefit, come across as, consist of,
    constitute, cost, deserve, dream, enjoy, excel, exist, exist in, expect, experience, face, fear, feel,
    feel at home, feel like, flourish, get, go, grow into, hate, have, hear, hold true, hope, know, lack, lie, like,
    live, look, look like, love, make, matter, mean, need, owe, prefer, prosper, rely on, remain, resemble,
    respect each other, result, result in, seem, show, sit, sound, speak, stand for, stand out, stay, stay relevant,
    stay true to, succeed, suffer, thrive, want, wish
    """
)
