// A whole accreditation, driven as its different people, to the report.
import { createHash } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { wait } from './service.mjs'

/** Plays it and gives what came of it; the report is written where `options.out` says. */
export async function playAccreditation({ people, options, progress, began }) {
  const counted = { moves: 0, entries: 0 }
  const marks = []
  /** A text with a marker that depends on the seed, so that it can be found again in the PDF. */
  const marked = (text) => {
    // Letters alone: ten digits may be taken for a CPR number.
    const mark = `M${createHash('sha256').update(`${options.seed}/${marks.length}`).digest('hex').slice(0, 10).replaceAll(/\d/g, (digit) => 'ghijklmnop'[digit])}`
    marks.push(mark)
    return `${text} [${mark}]`
  }
  const { as, get } = people
  const offer = options.offer
  const manager = `leder-${offer.toLowerCase()}`
  const consultant = 'konsulent1'
  const run = createHash('sha256').update(`${options.seed}/${offer}/${Date.now()}`).digest('hex').slice(0, 12)
  let n = 0
  const act = async (username, kind, name, body = {}) => {
    n += 1
    const answer = await people.post(username, `/accreditations/${id}/${kind}/${name}`, `demo-${run}-${n}`, body, name)
    counted[kind] += 1
    progress(`${String(Math.round((Date.now() - began) / 100) / 10).padStart(6)} s  ${answer.stage.padEnd(18)} ${name} (${username})`)
    return answer
  }
  const move = (username, name, body) => act(username, 'moves', name, body)
  const entry = (username, name, body) => act(username, 'entries', name, body)

  const { accreditationId: id } = await people.post(consultant, '/accreditations', `demo-${run}-start`, { offerId: offer, ...(options.cycle ? { cycle: options.cycle } : {}) }, 'start')
  counted.moves += 1
  const view = await get(consultant, `/accreditations/${id}`)
  const model = (await get(consultant, `/quality-models/${encodeURIComponent(view.modelId)}`)).model
  const off = new Set(view.notRelevant.map((one) => one.requirementId))
  const requirements = model.requirements.filter((one) => !off.has(one.id))
  const focus = requirements.slice(0, 3).map((one) => one.id)

  await move(manager, 'confirm-model')
  await entry(manager, 'write-trial', { id: 'trial-1', title: 'Rolig morgen', what: marked('Vi prøver en rolig morgen'), scope: 'Én afdeling', period: 'Fire uger', targetGroup: 'Seks borgere', requirementIds: focus.slice(0, 1), learnt: marked('Det gav ro'), next: 'scale' })
  await move(manager, 'finish-development')
  for (const criterion of model.criteria) await entry(manager, 'write-chapter', { criterionId: criterion.id, text: marked(`Sådan arbejder vi med ${criterion.name}`) })
  for (const requirement of requirements) await entry(manager, 'tick-requirement', { requirementId: requirement.id, how: 'touched' })
  await entry(manager, 'wish-focus', { requirementIds: focus.slice(0, 1) })
  await move(manager, 'submit-description')
  await move(consultant, 'take-as-basis')

  await move(consultant, 'choose-focus', { requirementIds: focus })
  const candidates = []
  for (let index = 1; index <= 10; index += 1) candidates.push((await as(`auditor${index}`)))
  // Whom a refusal names (from the same area, worked there) is not asked again.
  const out = new Set()
  let team
  for (let a = 0; a < candidates.length && !team; a += 1) {
    for (let b = a + 1; b < candidates.length && !team; b += 1) {
      if ([a, b].some((one) => out.has(candidates[one].me.personId))) continue
      try {
        await move(consultant, 'appoint-team', { members: [{ personId: candidates[a].me.personId, lead: true }, { personId: candidates[b].me.personId, lead: false }] })
        team = [candidates[a].username, candidates[b].username]
      } catch (error) {
        if (error.status !== 422) throw error
        for (const { params } of error.problem.errors ?? []) if (params?.personId) out.add(params.personId)
      }
    }
  }
  if (!team) throw new Error('No two auditors may audit this offer')
  const [lead, second] = team
  for (const auditor of team) await entry(auditor, 'declare-impartiality', { answer: 'impartial' })
  const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' }).format(new Date())
  await move(lead, 'plan-audit-day', { day: today })
  await entry(lead, 'write-programme-item', { id: 'item-1', kind: 'interview', at: `${today}T09:00:00+01:00`, place: 'Mødelokalet', who: 'Leder og to medarbejdere', requirementIds: focus })
  await move(lead, 'send-programme')
  await move(lead, 'open-audit')
  for (const [index, kind] of ['interview', 'observation', 'document'].entries()) {
    await entry(index === 1 ? second : lead, 'write-evidence', { id: `evidence-${index + 1}`, kind, date: today, source: `Kilde ${index + 1}`, text: marked(`Vidnesbyrd ${index + 1}`), requirementIds: focus })
  }
  for (const requirementId of focus) await entry(lead, 'find-concordance', { requirementId, text: marked('Model, beskrivelse og praksis stemmer overens'), evidenceIds: ['evidence-1', 'evidence-2'] })
  const discordance = !options['no-discordance']
  if (discordance) await entry(second, 'write-finding', { requirementId: focus[0], pair: 'descriptionPractice', grade: 'minorDiscordance', text: marked('Praksis afviger fra beskrivelsen'), evidenceIds: ['evidence-2'] })
  for (const [index, requirement] of requirements.filter((one) => !focus.includes(one.id)).entries()) {
    await entry(second, 'write-finding', index === 0
      ? { requirementId: requirement.id, pair: 'modelDescription', grade: 'notExamined', text: marked('Ikke belyst, fordi bilaget manglede'), evidenceIds: [] }
      : { requirementId: requirement.id, pair: 'modelDescription', grade: 'concordance', text: marked('Beskrivelsen svarer på kravet'), evidenceIds: ['evidence-3'], ...(index === 1 ? { goodPractice: true } : {}) })
  }
  await move(lead, 'close-audit')
  for (const section of ['summary', 'method', 'conclusion']) await entry(lead, 'write-report-text', { section, text: marked(`Tekst til ${section}`) })
  for (const requirementId of focus) for (const section of ['practice', 'description']) await entry(lead, 'write-report-text', { section, requirementId, text: marked(`Feedback (${section})`) })
  const recommendation = discordance ? 'accreditedWithFollowUp' : 'accredited'
  let checker
  for (const candidate of candidates.filter((one) => !team.includes(one.username))) {
    try {
      await move(lead, 'send-to-quality-check', { recommendation, checkerId: candidate.me.personId })
      checker = candidate.username
      break
    } catch (error) {
      if (error.status !== 422) throw error
    }
  }
  await move(checker, 'pass-quality-check')
  await move(lead, 'send-to-hearing')
  const remarks = Number(options.remarks)
  for (let index = 1; index <= remarks; index += 1) await entry(manager, 'remark', { id: `remark-${index}`, section: 'summary', text: marked(`Bemærkning ${index}`) })
  if (remarks > 0) await move(manager, 'submit-hearing-reply')
  else await entry(manager, 'give-no-remarks')
  for (let index = 1; index <= remarks; index += 1) await entry(lead, 'answer-remark', { remarkId: `remark-${index}`, answer: index === 1 ? 'followed' : 'notFollowed', reason: marked(`Svar på bemærkning ${index}`) })
  const deciders = [await as('beslutter1'), await as('beslutter2')]
  await move(consultant, 'issue-report', { recommendation, deciderId: deciders[0].me.personId, deputyDeciderId: deciders[1].me.personId })
  await move('beslutter1', 'decide', { outcome: recommendation, reason: 'Indstillingen følges.' })
  if (discordance) {
    await entry(manager, 'write-action-point', { id: 'point-1', text: 'Vi retter praksis', owner: 'Lederen', due: today, requirementId: focus[0] })
    await move(consultant, 'agree-action-plan')
    await entry(manager, 'report-point-done', { pointId: 'point-1', text: 'Det er gjort' })
    await entry(consultant, 'verify-point', { pointId: 'point-1', verified: true, text: 'Set' })
    await move(consultant, 'close-action-plan')
  }
  await entry(manager, 'write-extract', { id: 'extract-1', kind: 'goodPractice', title: 'Rolig morgen', text: 'Det virkede hos os', requirementIds: focus.slice(0, 1) })
  await entry(manager, 'consent-to-extract', { extractId: 'extract-1', consent: true })
  await move(manager, 'share')
  const { stage } = await move(consultant, 'finish')

  let report
  const patience = options.reportSeconds ?? 60
  for (let waited = 0; waited < patience * 4; waited += 1) {
    report = (await get(manager, `/accreditations/${id}/reports`)).rows.find((row) => row.kind === 'finalReport' && row.ready)
    if (report) break
    await wait(250)
  }
  if (!report) throw new Error(`The report was not made within ${patience} s`)
  const pdf = await people.pdf(manager, `/reports/${report.reportId}/pdf`)
  const sha256 = createHash('sha256').update(pdf).digest('hex')
  if (sha256 !== report.sha256) throw new Error('The PDF is not the one that was registered')
  if (options.out) await writeFile(options.out, pdf)
  return { accreditationId: id, stage, reportId: report.reportId, sha256, pages: report.pages, ...counted, seconds: Math.round((Date.now() - began) / 100) / 10 }
}
