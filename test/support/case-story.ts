// A whole accreditation as the acts of its people, in order: what drivers, kill tests and stories play.
import type { Act } from '../../domain/accreditation/acts.ts'
import type { RequirementFact } from '../../domain/accreditation/facts.ts'

export interface StoryStep { readonly by: string; readonly act: Act }
export interface Cast { readonly consultant: string; readonly head: string; readonly manager: string; readonly lead: string; readonly second: string; readonly checker: string; readonly decider: string; readonly deputy: string }

/** The cast for an offer of voksenhandicap (T001, T002, T004, T009 …) among the example people. */
export const castFor = (offerId: string): Cast => ({
  consultant: 'p-konsulent1', head: 'p-sekretariatsleder', manager: `p-leder-${offerId.toLowerCase()}`,
  lead: 'p-auditor5', second: 'p-auditor8', checker: 'p-auditor10', decider: 'p-beslutter1', deputy: 'p-beslutter2',
})

export interface StoryOptions { readonly today: string; readonly focus: readonly string[]; readonly remarks: number; readonly discordance: boolean; readonly mark?: (what: string) => string }

/** Every act from the confirmed model to the finished case. `mark` puts a marker in each text, so that it can be found again. */
export function story(cast: Cast, requirements: readonly RequirementFact[], options: StoryOptions): readonly StoryStep[] {
  const mark = options.mark ?? ((what) => what)
  const { today, focus } = options
  const steps: StoryStep[] = []
  const add = (by: string, act: Act): void => { steps.push({ by, act }) }
  const criteria = [...new Set(requirements.map((one) => one.criterionId))]
  const rest = requirements.filter((one) => !focus.includes(one.id))

  add(cast.manager, { type: 'confirmModel', input: {} })
  add(cast.manager, { type: 'writeTrial', input: { id: 'trial-1', title: mark('Rolig morgen'), what: mark('Vi prøver en rolig morgen'), scope: 'Én afdeling', period: 'Fire uger', targetGroup: 'Seks borgere', requirementIds: [], learnt: mark('Det gav ro'), next: 'scale' } })
  add(cast.manager, { type: 'finishDevelopment', input: {} })
  for (const criterionId of criteria) add(cast.manager, { type: 'writeChapter', input: { criterionId, text: mark(`Sådan arbejder vi med ${criterionId}, æøå ÆØÅ.`) } })
  for (const requirement of requirements) add(cast.manager, { type: 'tickRequirement', input: { requirementId: requirement.id, how: 'touched' } })
  add(cast.manager, { type: 'wishFocus', input: { requirementIds: [focus[0] ?? ''] } })
  add(cast.manager, { type: 'submitDescription', input: {} })
  add(cast.consultant, { type: 'returnDescription', input: { reason: mark('Et bilag mangler.'), requirementIds: [requirements[0]?.id ?? ''] } })
  add(cast.manager, { type: 'submitDescription', input: {} })
  add(cast.consultant, { type: 'takeAsBasis', input: {} })

  add(cast.consultant, { type: 'chooseFocus', input: { requirementIds: focus } })
  add(cast.consultant, { type: 'appointTeam', input: { members: [{ personId: cast.lead, lead: true }, { personId: cast.second, lead: false }] } })
  add(cast.lead, { type: 'declareImpartiality', input: { answer: 'impartial' } })
  add(cast.second, { type: 'declareImpartiality', input: { answer: 'impartial' } })
  add(cast.lead, { type: 'planAuditDay', input: { day: today } })
  add(cast.lead, { type: 'writeProgrammeItem', input: { id: 'item-1', kind: 'interview', at: `${today}T09:00:00+01:00`, place: mark('Mødelokalet'), who: 'Leder og to medarbejdere', requirementIds: [] } })
  add(cast.lead, { type: 'sendProgramme', input: {} })
  add(cast.lead, { type: 'openAudit', input: {} })
  for (const [index, kind] of (['interview', 'observation', 'document'] as const).entries()) {
    add(index === 1 ? cast.second : cast.lead, { type: 'writeEvidence', input: { id: `evidence-${index + 1}`, kind, date: today, source: mark(`Kilde ${index + 1}`), text: mark(`Vidnesbyrd ${index + 1}`), requirementIds: focus } })
  }
  for (const requirementId of focus) {
    add(cast.lead, { type: 'findConcordance', input: { requirementId, text: mark(`Model, beskrivelse og praksis stemmer: ${requirementId}`), evidenceIds: ['evidence-1', 'evidence-2'] } })
  }
  if (options.discordance) add(cast.second, { type: 'writeFinding', input: { requirementId: focus[0] ?? '', pair: 'descriptionPractice', grade: 'minorDiscordance', text: mark('Praksis afviger fra beskrivelsen'), evidenceIds: ['evidence-2'] } })
  for (const [index, requirement] of rest.entries()) {
    add(cast.second, index === 0
      ? { type: 'writeFinding', input: { requirementId: requirement.id, pair: 'modelDescription', grade: 'notExamined', text: mark('Ikke belyst, da bilaget manglede'), evidenceIds: [] } }
      : { type: 'writeFinding', input: { requirementId: requirement.id, pair: 'modelDescription', grade: 'concordance', text: mark(`Beskrivelsen svarer på ${requirement.id}`), evidenceIds: ['evidence-3'], ...(index === 1 ? { goodPractice: true } : {}) } })
  }
  add(cast.lead, { type: 'closeAudit', input: {} })
  add(cast.lead, { type: 'writeReportText', input: { section: 'summary', text: mark('Sammenfatning af auditten') } })
  add(cast.lead, { type: 'writeReportText', input: { section: 'conclusion', text: mark('Konklusion af auditten') } })
  for (const requirementId of focus) {
    add(cast.lead, { type: 'writeReportText', input: { section: 'practice', requirementId, text: mark(`Feedback på praksis ${requirementId}`) } })
    add(cast.lead, { type: 'writeReportText', input: { section: 'description', requirementId, text: mark(`Feedback på beskrivelsen ${requirementId}`) } })
  }
  const outcome = options.discordance ? 'accreditedWithFollowUp' : 'accredited'
  add(cast.lead, { type: 'sendToQualityCheck', input: { recommendation: outcome, checkerId: cast.checker } })
  add(cast.checker, { type: 'sendBackFromCheck', input: { reason: mark('Uddyb sammenfatningen.') } })
  add(cast.lead, { type: 'sendToQualityCheck', input: { recommendation: outcome, checkerId: cast.checker } })
  add(cast.checker, { type: 'passQualityCheck', input: {} })
  add(cast.lead, { type: 'sendToHearing', input: {} })
  for (let index = 1; index <= options.remarks; index += 1) add(cast.manager, { type: 'remark', input: { id: `remark-${index}`, section: 'summary', text: mark(`Bemærkning ${index}`) } })
  add(cast.manager, options.remarks > 0 ? { type: 'submitHearingReply', input: {} } : { type: 'giveNoRemarks', input: {} })
  if (options.remarks > 0) add(cast.lead, { type: 'writeReportText', input: { section: 'summary', text: mark('Sammenfatning efter høring') } })
  for (let index = 1; index <= options.remarks; index += 1) add(cast.lead, { type: 'answerRemark', input: { remarkId: `remark-${index}`, answer: 'followed', reason: mark(`Svar ${index}`) } })
  add(cast.consultant, { type: 'issueReport', input: { recommendation: outcome, deciderId: cast.decider, deputyDeciderId: cast.deputy } })
  add(cast.decider, { type: 'decide', input: { outcome, reason: mark('Indstillingen følges.') } })
  if (options.discordance) {
    add(cast.manager, { type: 'writeActionPoint', input: { id: 'point-1', text: mark('Vi retter praksis'), owner: 'Lederen', due: '2099-01-05', requirementId: focus[0] ?? '' } })
    add(cast.consultant, { type: 'agreeActionPlan', input: {} })
    add(cast.manager, { type: 'reportPointDone', input: { pointId: 'point-1', text: mark('Det er gjort') } })
    add(cast.consultant, { type: 'verifyPoint', input: { pointId: 'point-1', verified: true, text: mark('Set og godkendt') } })
    add(cast.consultant, { type: 'closeActionPlan', input: {} })
  }
  add(cast.manager, { type: 'writeExtract', input: { id: 'extract-1', kind: 'goodPractice', title: mark('Rolig morgen'), text: mark('Det virkede hos os'), requirementIds: [] } })
  add(cast.manager, { type: 'consentToExtract', input: { extractId: 'extract-1', consent: true } })
  add(cast.manager, { type: 'share', input: {} })
  add(cast.consultant, { type: 'finish', input: {} })
  return steps
}
