"""Nouns without a dimension: two readers would look for two different things."""

from __future__ import annotations

from typing import Final

from okrwidgets.smart.lexicon.english.listed import listed

HOW_WELL: Final = listed(
    """
    acumen, adaptability, adequacy, aesthetics, affordability, agility, appeal, appropriateness, attractiveness,
    authenticity, beauty, brilliance, calibre, capability, capacity, carefulness, certainty, clarity, coherence,
    cohesiveness, comfort, competence, competency, competitiveness, completeness, complexity, confidence, consistency,
    convenience, correctness, craftsmanship, creativity, credibility, decisiveness, dependability, desirability,
    differentiation, discipline, distinction, diversity, durability, effectiveness, efficacy, efficiency, elegance,
    excellence, expectation, expertise, fairness, fidelity, finesse, flexibility, freshness, functionality,
    goodness, greatness,
    healthiness, honesty, impartiality, ingenuity, integrity, interoperability, kindness, leanness, likeability,
    liveability, maintainability, maturity, modernity, nimbleness, novelty, openness, operability, originality,
    parity of esteem, peace of mind, perfection, performance, portability, potency, predictability, preparedness,
    productivity, professionalism, proficiency, purity, quality, quickness, readiness, reliability, resilience,
    resourcefulness, responsiveness, rigour, robustness, scalability, sharpness, simplicity, skilfulness, smoothness,
    solidity, sophistication, stability, strength, suitability, superiority, sustainability, timeliness, transparency,
    trustworthiness, uniqueness, usability, usefulness, versatility, vibrancy, vitality, walkability, wow factor
    """
)
AMONG_PEOPLE: Final = listed(
    """
    acceptance, accountability, affinity, alignment, ambition, appreciation, aspiration, attention, attitude,
    autonomy, awareness, balance, belonging, bond, brand awareness, buy-in, camaraderie, care, citizenship, civility,
    co-operation, cohesion, collaboration, commitment, communication, communications, community spirit, companionship,
    compassion, connectedness, connection, consciousness, consensus, cooperation, coordination, courage, culture,
    curiosity, customer centricity, customer delight, customer experience, customer focus, customer-centricity,
    delight, dialogue, dignity, empathy, employability, employee experience, employer brand, empowerment,
    encouragement, engagement, enjoyment, enthusiasm, equality, equity, ethics, ethos, etiquette, experience,
    exposure, faith, feeling, friendship, fulfilment, fun, goodwill, gratitude, growth mindset, happiness, harmony,
    hospitality, humanity, humility, identity, inclusion, inclusiveness, inclusivity, influence, inspiration,
    interaction, interest, involvement, job satisfaction, joy, justice, knowledge, leadership, learning, loyalty,
    mindfulness, mindset, mission, morale, motivation, mutual understanding, networking, ownership, participation,
    partnership working, passion, patience, perception, perseverance, personality, positivity, prestige, pride,
    psychological safety, public trust, rapport, recognition, relations, relationship, reputation, respect,
    responsibility, satisfaction, self-awareness, self-belief, self-confidence, self-esteem, self-reliance,
    sense of belonging, sense of community, sense of purpose, sentiment, solidarity, spirit, sportsmanship, synergy,
    talent, team spirit, teamwork, thought leadership, togetherness, tolerance, trust, understanding, unity,
    user experience, ux, visibility, warmth, well-being, wellbeing, wellness, willingness, wisdom, work-life balance
    """
)
THINGS_HOPED_FOR: Final = listed(
    """
    access, advantage, affluence, agenda, benefit, best interest, capacity building, change, civilisation,
    competitive advantage, compliance, comprehension, confidentiality, continuity, control, customer value, democracy,
    development, digital maturity, digital transformation, direction, disruption, effort, emphasis,
    employee engagement, enablement, environmental performance, execution, fitness, focus, food security, freedom,
    future, future-readiness, good governance, governance, growth, health, hope, hunger, impact, importance,
    improvement, independence, innovation, insight, intelligence, learning outcome, legacy, liberty, livelihood,
    longevity, mental health, mobility, modernisation, momentum, nutrition, operational excellence, operations,
    opportunity, optimisation, outlook, peace, personal growth, physical health, possibility, potential, presence,
    privacy, profile, progress, prominence, prosperity, purpose, rationale, regeneration, relevance, relief,
    rule of law, safety, security, self-improvement, self-sufficiency, skill, skillset, social capital,
    social cohesion, social justice, social mobility, success, superior value, sustainable development,
    sustainable growth, sustained growth, synergies, team performance, technical excellence, transformation, value,
    value creation, value proposition, vision, wealth, welfare, work ethic, world peace
    """
)
ABSTRACT: Final = (*HOW_WELL, *AMONG_PEOPLE, *THINGS_HOPED_FOR)
