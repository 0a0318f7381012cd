// One whole accreditation through the public API, act by act as people do it, every act timed.
import { randomUUID } from 'node:crypto'
import { send } from './client.mjs'
import { auditors, consultants, deciders, leadersWhoAudit, turned } from './people.mjs'

const text = 'Vi arbejder med trivsel, tryghed og medbestemmelse i hverdagen, og vi prøver os frem sammen med borgerne. '.repeat(8)
const today = () => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' }).format(new Date())

/**
 * Starts a case and returns how to act in it. `note(kind, name, ms)` hears of every act that was done. With `mayRefuse` a 422 is given
 * back and not counted: who may audit here is found by asking. Throws at any other refusal.
 */
export async function beginCase({ base, as, offer, cycle, n, note }) {
  const run = randomUUID()
  let keys = 0
  const consultant = consultants[n % consultants.length]
  const started = await send(base, '/api/v1/accreditations', { cookie: (await as(consultant)).cookie, key: `${run}-start`, body: { offerId: offer, cycle } })
  if (started.status !== 201) throw new Error(`start of ${offer}: ${started.status} ${started.body.code}`)
  note('moves', 'start', started.ms)
  const id = started.body.accreditationId
  const act = async (username, kind, name, body = {}, mayRefuse = false) => {
    const answer = await send(base, `/api/v1/accreditations/${id}/${kind}/${name}`, { cookie: (await as(username)).cookie, key: `${run}-${(keys += 1)}`, body })
    if (answer.status === 200) note(kind, name, answer.ms)
    else if (!mayRefuse || answer.status !== 422) throw new Error(`${username} ${name} at ${offer}: ${answer.status} ${answer.body.code} ${JSON.stringify(answer.body.errors ?? '')}`)
    return answer
  }
  const get = async (username, path) => (await send(base, `/api/v1${path}`, { method: 'GET', cookie: (await as(username)).cookie })).body
  const view = await get(consultant, `/accreditations/${id}`)
  const { model } = await get(consultant, `/quality-models/${encodeURIComponent(view.modelId)}`)
  const off = new Set(view.notRelevant.map((one) => one.requirementId))
  const requirements = model.requirements.filter((one) => !off.has(one.id))
  return { id, offer, n, as, consultant, manager: `leder-${offer.toLowerCase()}`, act, move: (who, name, body, mayRefuse) => act(who, 'moves', name, body, mayRefuse), entry: (who, name, body) => act(who, 'entries', name, body), criteria: model.criteria, requirements, focus: requirements.slice(0, 3).map((one) => one.id) }
}

/** Who may audit here, found by asking: the first `size` of the auditors that the service takes together. */
async function appoint({ move, as, consultant, n }, size) {
  let chosen = size > 2 ? [...auditors, ...leadersWhoAudit] : turned(auditors, n)
  for (;;) {
    const members = []
    for (const [index, username] of chosen.slice(0, size).entries()) members.push({ personId: (await as(username)).personId, lead: index === 0 })
    const answer = await move(consultant, 'appoint-team', { members }, true)
    if (answer.status === 200) return chosen.slice(0, size)
    const out = new Set((answer.body.errors ?? []).map((one) => one.params?.personId ?? ''))
    const left = chosen.filter((username) => !out.has(`p-${username}`))
    if (left.length === chosen.length || left.length < 2) throw new Error(`No team: ${JSON.stringify(answer.body)}`)
    chosen = left
  }
}

/** From the confirmed model to the opened audit, with a team of `size`. Gives the team. */
export async function toAudit(one, size = 2) {
  const { move, entry, manager, consultant, criteria, requirements, focus } = one
  await move(manager, 'confirm-model')
  await entry(manager, 'write-trial', { id: 'trial-1', title: 'Rolig morgen', what: text, scope: 'Én afdeling', period: 'Fire uger', targetGroup: 'Seks borgere', requirementIds: [], learnt: text, next: 'scale' })
  await move(manager, 'finish-development')
  for (const criterion of criteria) await entry(manager, 'write-chapter', { criterionId: criterion.id, text })
  for (const requirement of requirements) await entry(manager, 'tick-requirement', { requirementId: requirement.id, how: 'touched' })
  await entry(manager, 'wish-focus', { requirementIds: focus.slice(0, 1) })
  await move(manager, 'submit-description')
  await move(consultant, 'take-as-basis')
  await move(consultant, 'choose-focus', { requirementIds: focus })
  const team = await appoint(one, size)
  for (const auditor of team) await entry(auditor, 'declare-impartiality', { answer: 'impartial' })
  await move(team[0], 'plan-audit-day', { day: today() })
  await entry(team[0], 'write-programme-item', { id: 'item-1', kind: 'interview', at: `${today()}T09:00:00+01:00`, place: 'Mødelokalet', who: 'Leder og to medarbejdere', requirementIds: focus })
  await move(team[0], 'send-programme')
  await move(team[0], 'open-audit')
  return team
}

const recommendation = 'accreditedWithFollowUp'

/** From the opened audit to the hearing, with the offer's remarks written. */
export async function toHearing(one, team) {
  const { move, entry, as, manager, requirements, focus, n } = one
  const [lead, second] = team
  for (const [index, kind] of ['interview', 'observation', 'document'].entries()) await entry(index === 1 ? second : lead, 'write-evidence', { id: `evidence-${index + 1}`, kind, date: today(), source: `Kilde ${index + 1}`, text, requirementIds: focus })
  for (const requirementId of focus) await entry(lead, 'find-concordance', { requirementId, text, evidenceIds: ['evidence-1', 'evidence-2'] })
  await entry(second, 'write-finding', { requirementId: focus[0], pair: 'descriptionPractice', grade: 'minorDiscordance', text, evidenceIds: ['evidence-2'] })
  for (const requirement of requirements.filter((each) => !focus.includes(each.id))) await entry(second, 'write-finding', { requirementId: requirement.id, pair: 'modelDescription', grade: 'concordance', text, evidenceIds: ['evidence-3'] })
  await move(lead, 'close-audit')
  for (const section of ['summary', 'method', 'conclusion']) await entry(lead, 'write-report-text', { section, text })
  for (const requirementId of focus) for (const section of ['practice', 'description']) await entry(lead, 'write-report-text', { section, requirementId, text })
  let checker
  for (const candidate of turned(auditors, n).filter((username) => !team.includes(username))) {
    const answer = await move(lead, 'send-to-quality-check', { recommendation, checkerId: (await as(candidate)).personId }, true)
    if (answer.status === 200) { checker = candidate; break }
  }
  if (!checker) throw new Error('Nobody may check the draft')
  await move(checker, 'pass-quality-check')
  await move(lead, 'send-to-hearing')
  for (const index of [1, 2]) await entry(manager, 'remark', { id: `remark-${index}`, section: 'summary', text })
}

/** From the opened audit to the finished case. */
export async function toEnd(one, team) {
  const { move, entry, as, manager, consultant, focus, n } = one
  const [lead] = team
  await toHearing(one, team)
  await move(manager, 'submit-hearing-reply')
  for (const index of [1, 2]) await entry(lead, 'answer-remark', { remarkId: `remark-${index}`, answer: 'followed', reason: text })
  const [decider, deputy] = turned(deciders, n)
  await move(consultant, 'issue-report', { recommendation, deciderId: (await as(decider)).personId, deputyDeciderId: (await as(deputy)).personId })
  await move(decider, 'decide', { outcome: recommendation, reason: 'Indstillingen følges.' })
  await entry(manager, 'write-action-point', { id: 'point-1', text: 'Vi retter praksis', owner: 'Lederen', due: '2099-01-05', requirementId: focus[0] })
  await move(consultant, 'agree-action-plan')
  await entry(manager, 'report-point-done', { pointId: 'point-1', text: 'Det er gjort' })
  await entry(consultant, 'verify-point', { pointId: 'point-1', verified: true, text: 'Set' })
  await move(consultant, 'close-action-plan')
  await entry(manager, 'write-extract', { id: 'extract-1', kind: 'goodPractice', title: 'Rolig morgen', text, requirementIds: [] })
  await entry(manager, 'consent-to-extract', { extractId: 'extract-1', consent: true })
  await move(manager, 'share')
  await move(consultant, 'finish')
}

/** Twelve people in one case whose audit is open, all at once, `times` each: the team writes evidence, consultants the programme, the manager objects. */
export async function twelveAtOnce(one, team, times, refused) {
  const item = (username, time) => ({ id: `${username}-${time}`, kind: 'interview', at: `${today()}T10:00:00+01:00`, place: 'Her', who: username, requirementIds: [] })
  const evidence = (username, time) => ({ id: `${username}-${time}`, kind: 'observation', date: today(), source: username, text, requirementIds: one.focus })
  const writers = [
    ...team.slice(0, 8).map((who) => ({ who, name: 'write-evidence', body: evidence })),
    { who: one.manager, name: 'object-to-auditor', body: () => ({ auditorId: `p-${team[0]}`, grounds: text }) },
    ...consultants.map((who) => ({ who, name: 'write-programme-item', body: item })),
  ]
  await Promise.all(writers.map(async ({ who, name, body }) => {
    for (let time = 1; time <= times; time += 1) {
      try {
        await one.entry(who, name, body(who, time))
      } catch (error) {
        refused.push(error.message)
      }
    }
  }))
  return writers.length
}
