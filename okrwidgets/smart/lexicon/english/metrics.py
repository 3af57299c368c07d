"""Nouns that name a dimension: whoever reads them knows what would be counted."""

from __future__ import annotations

from typing import Final

from okrwidgets.smart.lexicon.english.listed import listed

KINDS: Final = listed(
    """
    amount, average, backlog, count, coverage, deficit, density, depth, distance, duration, fraction, frequency,
    headcount, height, incidence, index, intensity, interval, lag, latency, length, likelihood, loss, magnitude,
    margin, mass, median, number, number of, odds, output, pace, penetration, percentage, percentage of, percentile,
    prevalence, probability, proportion, proportion of, quantity, quartile, quota, rank, ranking, rate, rating, ratio,
    reach, score, share, share of, size, speed, spread, surplus, temperature, throughput, time, total,
    total number of, turnaround, variance, velocity, volume, weight, yield
    """
)
MONEY: Final = listed(
    """
    acv, aov, arpa, arpu, arr, average order value, basket size, basket value, book value, bookings, budget deficit,
    burn, burn rate, cac, cac payback, cagr, capex, cash, cash balance, cash conversion cycle, cash flow, cashflow,
    cltv, clv, cogs, contract value, contribution margin, cost, cost of sales, cost per acquisition, cost per click,
    cost per head, cost per hire, cost per lead, cost per mile, cost per patient, cost per ticket, cost per unit, cpa,
    cpc, cpl, cpm, customer acquisition cost, customer lifetime value, day sales outstanding,
    days payable outstanding, days sales outstanding, deal size, debt, dividend, donation income, dpo, dso,
    earned income, earnings, ebit, ebitda, ebt, eps, equity ratio, expenditure, expense, export value, fcf,
    fee income, free cash flow, gdp, gmv, gross margin, gross profit, grr, income, inflation, interest rate, irr,
    labour cost, labour productivity, lifetime value, liquidity, ltv, ltv to cac, market capitalisation, market share,
    mrr, net income, net interest margin, net margin, net profit, net revenue retention, net worth, nim, noi, npl,
    npv, nrr, operating cost, operating margin, operating profit, opex, order value, overhead, overrun, payback,
    payback period, pipeline value, price, profit, profit margin, profits, receivables, revenue, revenue growth,
    revenue per employee, revenue per user, roa, roas, roce, roe, roi, roic, ros, salary, sales, sales volume,
    savings, selling price, share of wallet, share price, spend, spending, tax revenue, tco, ticket size, turnover,
    unit cost, valuation, wage, working capital
    """
)
CUSTOMERS: Final = listed(
    """
    abandonment, abandonment rate, activation, activation rate, active users, adoption, adoption rate,
    aided awareness, attach rate, attendance, audience share, bounce rate, brand recall, cart abandonment, ces, churn,
    churn rate, click-through rate, close rate, complaint, conversion, conversion rate, csat, ctr,
    customer effort score, customer satisfaction, daily active users, dau, download, engagement rate,
    engagement score, enps, fcr, first contact resolution, follower count, footfall, install base, lead volume,
    lead-to-customer rate, mau, monthly active users, mql, mqls, net promoter score, no-show rate, nps, open rate,
    opt-in rate, page view, pageview, pass-through rate, patient satisfaction, pipeline coverage, pql, pqls,
    quick ratio, renewal rate, repeat purchase rate, repeat rate, resident satisfaction, response rate, retention,
    retention rate, sign-up, signup, sqls, stickiness, subscriber count, time on page, time on site, time to value,
    traffic, unaided awareness, unsubscribe rate, uptake, usage, user satisfaction, view-through rate, wau,
    weekly active users, win rate, word-of-mouth rate
    """
)
SOFTWARE: Final = listed(
    """
    alert volume, apdex, availability, bandwidth, bug count, build time, bundle size, change failure rate,
    code coverage, cold start time, compile time, concurrency, core web vitals, cpu usage, crash rate,
    crash-free rate, crash-free sessions, crash-free users, cumulative layout shift, cvss, data loss, defect,
    defect density, defect rate, deploy frequency, deployment frequency, disk usage, downtime, error budget,
    error rate, failure, failure rate, fault rate, first contentful paint, flakiness, incident, inp, iops, lcp,
    lead time, lighthouse score, load time, memory footprint, memory usage, merge time, mtbf, mtta, mttd, mttf, mttr,
    outage, packet loss, page load time, page speed, pass rate, qps, query time, recall, recovery point objective,
    recovery time, recovery time objective, regression count, rollback rate, rollback time, round-trip time, rpo, rps,
    rto, rtt, service level compliance, sla, sla attainment, sla compliance, slas, sli, slo, slo attainment, slos,
    startup time, story points, technical debt ratio, test coverage, time to first byte, time to merge,
    time to recovery, time to restore, tps, ttfb, ttr, uptime, vulnerability, vulnerability count
    """
)
WORK: Final = listed(
    """
    absence, absence rate, absenteeism, accident, accident rate, accuracy, agreement rate, attrition, bed occupancy,
    capacity utilisation, changeover time, completion rate, cpk, cycle time, days lost, defects per million,
    downgrade rate, dpmo, dwell time, employee engagement score, employee net promoter score, energy use, error,
    fall rate, fill rate, first pass yield, first-pass yield, fte, ftes, gap, gender pay gap, handling time,
    hours worked, idle time, in-full rate, injury, injury rate, inventory turnover, inventory turns, labour hours,
    lateness, lost time, lost-time injuries, lost-time injury, ltifr, machine hours, mean time between failures,
    mean time to recovery, near miss, occupancy, occupancy rate, oee, offer acceptance rate, on-time delivery, otd,
    otif, overtime, pay gap, perfect order rate, picking accuracy, ppm, precision, processing time, promotion rate,
    punctuality, readmission, reject, reject rate, representation of women, return rate, rework rate, scrap,
    scrap rate, sick leave, sickness absence, span of control, staff turnover, staffing ratio, stock level,
    stock turnover, stock-out, stockout, takt time, time to fill, time to hire, time to market, time-to-hire,
    time-to-market, transit time, trir, turnaround time, unplanned downtime, utilisation, utilisation rate, vacancy,
    vacancy rate, wait, waiting list, waiting time, warranty claims, wip, work in progress
    """
)
PUBLIC: Final = listed(
    """
    absorption rate, access rate, achievement rate, activity rate, admission rate, adult literacy, air quality,
    amr rate, asthma rate, attainment gap, bed days, birth rate, birth weight, blood pressure, bmi, body fat,
    body weight, calorie, carbon dioxide emissions, carbon emissions, carbon footprint, carbon intensity,
    case fatality, case load, caseload, catch rate, cholesterol, clearance rate, coverage rate, crime, crime rate,
    daily steps, death, death rate, deforestation, dependency ratio, disability-adjusted life years, drop-out rate,
    dropout, dropout rate, early leavers, electricity consumption, emission, emissions, employment, employment gap,
    employment rate, energy consumption, energy efficiency, energy intensity, enrolment, enrolment rate, exam results,
    fatality, fertility rate, fine particulate matter, food waste, forest area, forest cover, fossil fuel use,
    fuel consumption, ghg, ghg emissions, ghgs, gini, gini coefficient, global warming potential, graduation rate,
    greenhouse gas emissions, gross enrolment ratio, heart rate, hiv prevalence, hospital admission, household income,
    illiteracy, infant mortality, infection, infection rate, land area, landfill waste, length of stay,
    life expectancy, literacy rate, malnutrition, material footprint, maternal mortality, maternal mortality ratio,
    modal share, mode share, morbidity, mortality, mortality rate, neet rate, net enrolment, noise, nox, obesity,
    out-of-pocket expenditure, parity, participation rate, pass mark, per capita income, pollution,
    population coverage, poverty gap, poverty headcount, poverty line, poverty rate, pupil-teacher ratio, rainfall,
    reading age, reading score, recidivism, recovery rate, recycling rate, reoffending, reoffending rate,
    resting heart rate, ridership, road deaths, sea level, smoking rate, stunting, suicide rate, survival rate,
    tax gap, tax-to-gdp ratio, teacher-pupil ratio, test results, test scores, time to treatment, tonnage,
    transmission, truancy, turnout, under-five mortality, undernourishment, unemployment, unemployment rate,
    urban waste, vaccination coverage, vaccination rate, voter turnout, wastage, waste, waste per capita, wasting,
    water consumption, water intensity, water losses, water quality, water stress, water use, working hours,
    youth unemployment
    """
)
METRICS: Final = (*KINDS, *MONEY, *CUSTOMERS, *SOFTWARE, *WORK, *PUBLIC)
