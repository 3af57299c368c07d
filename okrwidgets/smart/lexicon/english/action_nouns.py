"""Actions as nouns ("completion of the bridge"): each with its verb, whose class it takes."""

from __future__ import annotations

from typing import Final

from okrwidgets.smart.lexicon.english.listed import listed

_DIRECTIONS: Final = listed(
    """
    abatement=reduce, acceleration=accelerate, achievement of=achieve, acquisition=acquire, adherence to=adhere,
    advancement=advance, attainment of=attain, augmentation=augment, avoidance=avoid, broadening of=broaden,
    containment=contain, continuation=continue, conversion to=convert, curtailment=curtail,
    decarbonisation=decarbonise, deceleration=decelerate, diminution=diminish, doubling of=double,
    downsizing of=downsize, elimination=eliminate, enhancement=enhance, enlargement=enlarge, enrichment=enrich,
    eradication=eradicate, expansion=expand, extension=extend, fulfilment=fulfil, growth=grow, halving of=halve,
    improvement=improve, intensification=intensify, lowering of=lower, maintenance of=maintain, maximisation=maximise,
    minimisation=minimise, mitigation=mitigate, modernisation=modernise, multiplication=multiply,
    optimisation=optimise, preservation=preserve, prevention=prevent, professionalisation=professionalise,
    prolongation=prolong, quadrupling of=quadruple, rationalisation=rationalise, reduction=reduce,
    reinforcement=reinforce, restriction=restrict, retention of=retain, revitalisation=revitalise,
    shortening of=shorten, simplification=simplify, strengthening of=strengthen, transformation=transform,
    tripling of=triple, upscaling of=upscale, widening of=widen
    """
)
_COMPLETIONS: Final = listed(
    """
    abolition=abolish, accession=accede, accreditation=accredit, activation of=turn on, adaptation=adapt,
    addition=add, administration of=conduct, adoption of=adopt, affiliation=affiliate, allocation=allocate,
    amendment=amend, announcement=announce, anonymisation=anonymise, appointment=appoint, appraisal=appraise,
    approval=approve, arrangement=arrange, assignment=assign, authorisation=authorise, automation=automate,
    awarding of=award, building of=build, calibration=calibrate, cancellation=cancel, centralisation=centralise,
    certification=certify, circulation=circulate, clarification=clarify, classification=classify, clean-up=clean,
    cleanup=clean, closure=close, codification=codify, collection=collect, commencement=start,
    commissioning of=commission, compilation=compile, completion=complete, computerisation=computerise,
    conclusion=conclude, configuration=configure, confirmation=confirm, connection of=connect up,
    consolidation=consolidate, construction=construct, consultation=consult, conversion of=convert, creation=create,
    cutover=cut over, decentralisation=decentralise, declaration=declare, decommissioning of=decommission,
    deletion=delete, delivery of=deliver, demolition=demolish, deployment=deploy, deprecation=deprecate,
    destruction=destroy, determination=determine, development=develop, digitalisation=digitise, digitisation=digitise,
    disclosure=disclose, discontinuation=discontinue, dismantling of=dismantle, dissemination=disseminate,
    distribution=distribute, divestment=divest, documentation of=document, drafting of=draft,
    electrification=electrify, employment of=employ, enactment=enact, endorsement=endorse, enforcement=enforce,
    engagement of=hire, enrolment of=enrol, entry into force=enter into force, entry into operation=go live,
    entry into service=put into service, erection=erect, establishment=establish, evaluation=evaluate,
    execution of=execute, finalisation=finalise, formation=form, formulation=formulate, foundation of=found,
    founding of=found, furnishing of=furnish, go-live=go live, handover=hand over, harmonisation=harmonise,
    hiring of=hire, holding of=hold, identification=identify, immunisation=immunise, implementation=implement,
    inauguration=inaugurate, inception=start, inclusion of=include, incorporation=incorporate, induction=induct,
    initiation=initiate, insertion=insert, inspection=inspect, installation=install, instalment of=install,
    institution of=institute, insulation=insulate, integration=integrate, introduction=introduce, kick-off=kick off,
    kickoff=kick off, legalisation=legalise, localisation=localise, migration=migrate, mobilisation=mobilise,
    modification=modify, naming of=name, negotiation=negotiate, nomination=nominate, notification=notify,
    opening of=open, operationalisation=operationalise, ordering of=order, organisation of=organise,
    outsourcing of=outsource, passage of=pass, payment of=pay, phase-in=phase in, phase-out=phase out,
    phaseout=phase out, placement of=place, planting of=plant, posting of=post, preparation=prepare,
    presentation=present, printing of=print, procurement=procure, production of=produce, promulgation=promulgate,
    provision of=provide, publication=publish, purchase of=purchase, qualification of=qualify, ratification=ratify,
    re-launch=relaunch, realisation=implement, reallocation=allocate, rebuilding of=rebuild, recertification=certify,
    reconstruction=reconstruct, recruitment=recruit, recycling of=recycle, redevelopment=redevelop,
    refurbishment=refurbish, registration=register, rehabilitation=rehabilitate, relocation=relocate,
    remediation=remediate, removal=remove, renewal=renew, renovation=renovate, reorganisation=reorganise,
    replacement=replace, resolution of=resolve, restoration=restore, restructuring of=restructure,
    resurfacing of=resurface, retirement of=retire, retrofitting of=retrofit, revision=revise, roll-out=roll out,
    rollout=roll out, selection=select, set-up=set up, setting up of=set up, settlement of=settle, setup=set up,
    sign-off=sign off, signature=sign, signing of=sign, standardisation=standardise, start-up of=start up,
    subdivision=split, submission=submit, suspension=suspend, switch-off=switch off, switch-on=switch on,
    switchover=switch over, synchronisation=synchronise, termination=terminate, transcription=transcribe,
    transfer of=transfer, translation=translate, transplantation=transplant, transposition=transpose,
    unveiling of=unveil, vaccination=vaccinate, validation=validate, verification=verify, withdrawal=withdraw
    """
)
_OTHERS: Final = listed(
    """
    advocacy=advocate, alignment of=align, assistance=assist, collaboration of=collaborate, consideration=consider,
    contribution of=contribute, cooperation of=cooperate, coordination of=coordinate, discovery=discover,
    discussion of=discuss, empowerment=empower, encouragement=encourage, exploration=explore, facilitation=facilitate,
    graduation of=graduate, investigation=investigate, monitoring of=monitor, participation of=participate,
    prioritisation=prioritise, promotion=promote, protection of=protect, safeguarding of=safeguard, sale of=sell,
    stimulation=stimulate, supervision=supervise, utilisation of=utilise
    """
)
ACTION_NOUNS: Final[dict[str, str]] = {
    noun: verb for noun, _, verb in (entry.partition("=") for entry in (*_DIRECTIONS, *_COMPLETIONS, *_OTHERS))
}
"""Noun to the base form of its verb. Where the noun is a metric as well, only "retention of" is the action."""
