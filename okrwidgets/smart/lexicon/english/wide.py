"""Nouns so wide that they point at nothing until a word is added that says which one is meant."""

from __future__ import annotations

from typing import Final

from okrwidgets.smart.lexicon.english.listed import listed

WIDE: Final = listed(
    """
    account, action, activity, administration, aim, alternative, answer, approach, architecture, area, arena, aspect,
    asset, atmosphere, background, barrier, base, basic, behaviour, best practice, bottleneck, brand, business,
    business model, case, category, cause, challenge, channel, circumstance, climate, code, collection, company,
    component, concept, concern, condition, content, context, core, course of action, craft, criterion,
    customer journey, data, decision, deliverable, demand, department, detail, device, difference, difficulty,
    dimension, discussion, domain, economy, ecosystem, education, element, endeavour, enterprise, environment,
    equipment, event, everything, evidence, example, exercise, facility, factor, feature set, feedback, field,
    firm, force, format, foundation, framework, function, fundamental, gender, good practice, group, habit, idea,
    industry, information, infrastructure, ingredient, initiative, input, institution, instrument, interface,
    intervention, issue, item, job, journey, key area, kind, landscape, lesson, level, life, lifestyle, line, link,
    living, logistics, machinery, management system, manner, market, material, matter, means, measure, mechanism,
    message, messaging, method, methodology, metric, milestone, mode, model, movement, need, network, norm,
    obligation, obstacle, offer, offering, option, organisation, outcome, outreach, package, pain point, part,
    partnership, path, pathway, pattern, phase, philosophy, pillar, pipeline, place, planning, point, portfolio,
    position, positioning, practice, preference, principle, priority, problem, procedure, process, product,
    production, programme, project, proposal, proposition, provision, reality, reason, requirement, research,
    resource, response, result, risk, road, role, roots, routine, scene, scheme, sector, service, services, setup,
    side, situation, society, solution, source, space, sphere, spot, stack, stage, standard, state, status, step,
    storytelling, strategy, stream, structure, stuff, style, subject, substance, system, tactic, task, tech,
    technique, technology, territory, theme, thing, thinking, tool, tooling, topic, touchpoint, trait, trend, type,
    undertaking, unit, use case, variety, venture, view, way, way of working, ways of working, work, work-life,
    workflow, workplace, workspace, world
    """
)
