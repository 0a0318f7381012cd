// The audit report's input from a case's material: every section of domain.md §7, from the record alone.
import { corrected } from '../domain/accreditation/correction.ts'
import { bodies, type Contents, type ContentRow, isDiscordance, pairsWanted } from '../domain/accreditation/facts.ts'
import { pairs, peopleKinds, type ReportSection } from '../domain/accreditation/acts.ts'
import { lastDayOf } from '../domain/deadlines/due.ts'
import { localDateOf } from '../domain/deadlines/local-time.ts'
import type { CaseMaterial } from '../store/case-material.ts'
import type { AuditReportInput, HearingRound, ProgrammeRow, ReportedEvidence, ReportedFinding, ReportedPerson, ReportedRemark, ReportStatus, RequirementText } from '../reports/audit-report-input.ts'
import { reportDefaults } from '../text/documents.ts'

/** The input of the report as it stands: `hearing` for the draft that is heard, `final` for the issued one. */
export function reportInput(material: CaseMaterial, status: ReportStatus, version: number): AuditReportInput {
  const { state, offer, model, cycle } = material
  // A hearing's draft (its version is the hearing's number) says what it said when it was sent, whatever is written while it is rendered.
  const rows = status === 'hearing' ? [...material.rows.filter((row) => row.kind !== 'reportText' && row.kind !== 'finding'), ...(material.heard[version - 1] ?? [])] : corrected(material.rows, version - 1)
  const facts = { rows }
  const off = new Map(state.notRelevant.map((one) => [one.requirementId, one.cause]))
  const offReasons = new Map(bodies(facts, 'notRelevantReason').map((one) => [one.requirementId, one.reason]))
  const relevant = model.requirements.filter((requirement) => !off.has(requirement.id))
  const evidence = numbered(bodies(facts, 'evidence'), material)
  const number = new Map(evidence.map((one) => [one.id, one.number]))
  const findings = bodies(facts, 'finding')
  const wished = new Set(bodies(facts, 'focusWish').flatMap((wish) => wish.requirementIds))
  const text = (section: ReportSection): string => bodies(facts, 'reportText').find((one) => one.section === section && one.requirementId === undefined)?.text ?? ''
  const per = (section: ReportSection): readonly RequirementText[] => bodies(facts, 'reportText').flatMap((one) => (one.section === section && one.requirementId !== undefined ? [{ requirementId: one.requirementId, text: one.text }] : []))
  const observed = (section: ReportSection, mark: (finding: Contents['finding']) => boolean) => [
    ...bodies(facts, 'reportText').flatMap((one) => (one.section === section ? [{ ...(one.requirementId ? { requirementId: one.requirementId } : {}), text: one.text, evidence: [] }] : [])),
    ...findings.filter(mark).map((one) => ({ requirementId: one.requirementId, text: one.text, evidence: one.evidenceIds.flatMap((id) => number.get(id) ?? []) })),
  ]
  const reissued = status === 'final' && version > 1 ? replacing(material, version) : null
  const asOf = reissued?.asOf ?? (status === 'final' ? (state.issuedAt ?? material.asOf) : (state.hearingOpenedAt ?? material.asOf))
  return {
    status, version, asOf, cycle, ...(reissued ? { replaces: reissued.replaces } : {}),
    offer: { name: offer.name, typeLabel: offer.typeLabel, legalBasis: offer.legalBasis, areaLabel: offer.areaName, centre: offer.centreName, address: `${offer.address.street} ${offer.address.houseNumber}, ${offer.address.postalCode} ${offer.address.city}`, places: offer.places },
    dates: {
      started: localDateOf(state.startedAt),
      ...(state.auditDay ? { auditFrom: state.auditDay } : {}),
      ...(state.hearingOpenedAt ? { hearingFrom: localDateOf(state.hearingOpenedAt) } : {}),
      ...(status === 'final' && state.hearingClosedAt ? { hearingTo: localDateOf(state.hearingClosedAt) } : {}),
      ...(status === 'final' && state.issuedAt ? { issued: localDateOf(state.issuedAt) } : {}),
    },
    model: { title: model.title, version: model.version, frozen: localDateOf(state.startedAt), ...(model.disclaimer ? { disclaimer: model.disclaimer } : {}) },
    people: peopleOf(material),
    summary: text('summary'), purpose: reportDefaults.purpose, scope: reportDefaults.scope(state.focus.length, relevant.length),
    criteria: model.criteria,
    requirements: model.requirements.map((one) => ({
      id: one.id, criterionId: one.criterionId, kind: one.kind, title: one.title, text: one.text, references: one.references.map((reference) => reference.ref), focus: state.focus.includes(one.id),
      ...(wished.has(one.id) ? { focusReason: reportDefaults.wished } : {}),
      ...(off.has(one.id) ? { notRelevant: { reason: offReasons.get(one.id) ?? (off.get(one.id) === 'area' ? reportDefaults.byArea : reportDefaults.byType) } } : {}),
    })),
    method: text('method'),
    programme: programmeOf(material, bodies(facts, 'programmeItem')),
    peopleMet: bodies(facts, 'peopleMet').map(({ kind, count, form }) => ({ kind, count, form })).sort((a, b) => peopleKinds.indexOf(a.kind) - peopleKinds.indexOf(b.kind) || a.form.localeCompare(b.form)),
    evidence: evidence.map(({ id: _, ...one }) => one),
    notCovered: [notCovered(material, relevant.map((one) => one.id)), text('notCovered')].filter((one) => one !== '').join('\n\n'), obstacles: text('obstacles'),
    descriptionBasis: { basis: state.basis ?? 'present', on: localDateOf(state.basisAt ?? state.startedAt) },
    descriptionReferences: relevant.map((one) => reference(one.id, one.criterionId, material, rows)),
    findings: relevant.flatMap((one) => pairs.map((pair) => finding(one.id, pair, findings, number, material))),
    practiceFeedback: per('practice'), descriptionFeedback: per('description'),
    goodPractice: observed('goodPractice', (one) => one.goodPractice === true), opportunities: observed('opportunities', (one) => one.opportunity === true),
    conclusion: text('conclusion'),
    ...(state.recommendation ? { recommendation: state.recommendation } : {}),
    disagreements: bodies(facts, 'answer').filter((one) => one.answer !== 'followed').flatMap((one) => {
      const remark = bodies(facts, 'remark').find((asked) => asked.id === one.remarkId)
      return remark && status === 'final' ? [{ ...(remark.requirementId ? { requirementId: remark.requirementId } : {}), offerView: remark.text, teamView: one.reason }] : []
    }),
    followUp: findings.some((one) => isDiscordance(one.grade)) && state.recommendation !== 'accredited' ? { kind: 'awaited', points: [] } : { kind: 'none', points: [] },
    learning: bodies(facts, 'extract').map((one) => ({ kind: one.kind, title: one.title, text: one.text, requirementIds: one.requirementIds })),
    hearing: hearings(material, rows, status),
    dataSources: [{ title: reportDefaults.description, from: reportDefaults.offer, date: localDateOf(state.basisAt ?? state.startedAt) }, ...bodies(facts, 'evidence').map((one) => ({ title: one.source, from: offer.name, date: one.date }))],
  }
}

/** What a corrected report says of the version it replaces. That version must be stored first: it is named by its hash. */
function replacing(material: CaseMaterial, version: number): { readonly asOf: string; readonly replaces: NonNullable<AuditReportInput['replaces']> } {
  const correction = material.rows.find((row) => row.kind === 'correction' && row.key === String(version - 1))
  const before = material.documents.find((one) => one.kind === 'finalReport' && one.version === version - 1)
  if (correction?.kind !== 'correction') throw new Error(`Version ${version} of the report has no correction`)
  if (!before) throw new Error(`Version ${version - 1} of the report is not stored yet; version ${version} names it by its hash`)
  const former = material.rows.find((row) => row.kind === 'correction' && row.key === String(version - 2))
  return {
    asOf: correction.at,
    replaces: {
      version: version - 1, issued: localDateOf(former?.at ?? material.state.issuedAt ?? before.at), sha256: before.sha256,
      changes: correction.body.changes.map(({ section, requirementId, pair, before: was, after }) => ({ section, ...(requirementId ? { requirementId } : {}), ...(pair ? { pair } : {}), before: was, after, reason: correction.body.reason })),
    },
  }
}

/** The programme in the order of its times; what is said in words stands last, in the order in which it was written. */
function programmeOf(material: CaseMaterial, items: readonly Contents['programmeItem'][]): readonly ProgrammeRow[] {
  const day = material.state.auditDay ?? localDateOf(material.asOf)
  return items.map((item): ProgrammeRow => {
    const at = Date.parse(item.at)
    const department = departmentOf(material, item.departmentId)
    // People write "14. januar kl. 9.30–10.15" as well as what a field of a form sends.
    const when = /^\d{4}-\d{2}-\d{2}T/.test(item.at) && !Number.isNaN(at) ? { date: localDateOf(new Date(at).toISOString()), time: clock(item.at) } : { date: day, time: '', said: item.at }
    return { ...when, kind: item.kind, place: item.place, ...(department === undefined ? {} : { department }), who: item.who }
  }).sort((a, b) => Number(a.said !== undefined) - Number(b.said !== undefined) || `${a.date}${a.time}`.localeCompare(`${b.date}${b.time}`))
}

const departmentOf = (material: CaseMaterial, id: string | undefined): string | undefined => (id === undefined ? undefined : material.offer.departments.find((one) => one.id === id)?.name ?? id)

const clock = (at: string): string => new Intl.DateTimeFormat('da-DK', { timeZone: 'Europe/Copenhagen', hour: '2-digit', minute: '2-digit' }).format(new Date(at))

const numbered = (evidence: readonly Contents['evidence'][], material: CaseMaterial): readonly (ReportedEvidence & { readonly id: string })[] =>
  [...evidence].sort((a, b) => a.date.localeCompare(b.date) || a.id.localeCompare(b.id)).map((one, index) => ({ id: one.id, number: `E${index + 1}`, kind: one.kind, date: one.date, source: one.source, ...(one.departmentId === undefined ? {} : { department: departmentOf(material, one.departmentId) ?? one.departmentId }), text: one.text }))

function peopleOf({ state, people }: CaseMaterial): readonly ReportedPerson[] {
  const as = (personId: string, role: ReportedPerson['role']): readonly ReportedPerson[] => people.filter((one) => one.id === personId)
    .map((one) => ({ role, name: one.name, ...(one.areaName ? { area: one.areaName } : {}), ...(one.centreName ? { centre: one.centreName } : {}) }))
  return [...state.team].sort((a, b) => Number(b.lead) - Number(a.lead)).flatMap((member) => as(member.personId, member.lead ? 'leadAuditor' : 'auditor')).concat(state.checkerId ? as(state.checkerId, 'qualityChecker') : [])
}

function notCovered({ state }: CaseMaterial, ids: readonly string[]): string {
  const rest = ids.filter((id) => !state.focus.includes(id))
  return rest.length === 0 ? reportDefaults.everythingCovered : reportDefaults.notCovered(rest.join(', '))
}

function reference(requirementId: string, criterionId: string, { model }: CaseMaterial, rows: readonly ContentRow[]): AuditReportInput['descriptionReferences'][number] {
  const tick = bodies({ rows }, 'tick').find((one) => one.requirementId === requirementId)
  const chapter = bodies({ rows }, 'chapter').find((one) => one.criterionId === criterionId)
  if (!tick) return { requirementId, how: 'notDescribed' }
  const name = model.criteria.find((one) => one.id === criterionId)?.name ?? criterionId
  return { requirementId, how: tick.how, where: tick.where ?? reportDefaults.chapter(name), ...(chapter?.unchanged ? { unchanged: true } : {}) }
}

function finding(requirementId: string, pair: ReportedFinding['pair'], findings: readonly Contents['finding'][], number: ReadonlyMap<string, string>, { state }: CaseMaterial): ReportedFinding {
  const found = findings.find((one) => one.requirementId === requirementId && one.pair === pair)
  if (!found) return { requirementId, pair, grade: 'notExamined', text: '', evidence: [], reason: pairsWanted(state, requirementId).includes(pair) ? '' : reportDefaults.notChosen }
  return { requirementId, pair, grade: found.grade, text: found.grade === 'notExamined' ? '' : found.text, evidence: found.evidenceIds.flatMap((id) => number.get(id) ?? []), ...(found.grade === 'notExamined' ? { reason: found.text } : {}) }
}

function hearings(material: CaseMaterial, rows: readonly ContentRow[], status: ReportStatus): readonly HearingRound[] {
  const { state, events } = material
  if (status !== 'final') return []
  const sent = events.filter((event) => event.type === 'sendToHearing' || event.type === 'sendToSecondHearing')
  const closed = events.filter((event) => event.type === 'submitHearingReply' || event.type === 'closeHearing')
  const remarks = rows.flatMap((row) => (row.kind === 'remark' ? [row] : [])).sort((a, b) => a.at.localeCompare(b.at))
  return sent.map((event, index) => {
    const end = closed[index]
    const next = sent[index + 1]?.at
    const mine = remarks.filter((row) => row.at >= event.at && (next === undefined || row.at < next))
    const none = bodies({ rows }, 'noRemarks').some((one) => one.round === index + 1)
    return {
      round: index + 1, from: localDateOf(event.at), to: end ? localDateOf(end.at) : lastDayOf(state.deadlines.hearing?.due ?? event.at),
      state: mine.some((row) => !row.body.late) ? 'remarks' : none ? 'noRemarks' : 'silence',
      ...(end ? { closedOn: localDateOf(end.at) } : {}),
      remarks: mine.map((row): ReportedRemark => remarkOf(row, remarks.indexOf(row) + 1, material, rows, material.heard[index] ?? [])),
    }
  })
}

function remarkOf(row: Extract<ContentRow, { kind: 'remark' }>, number: number, material: CaseMaterial, rows: readonly ContentRow[], heard: readonly ContentRow[]): ReportedRemark {
  const { body } = row
  const answer = rows.find((one) => one.kind === 'answer' && one.key === body.id)
  const name = (id: string): string => material.people.find((person) => person.id === id)?.name ?? id
  return {
    number, section: body.section, ...(body.requirementId ? { requirementId: body.requirementId } : {}), ...(body.departmentId === undefined ? {} : { department: departmentOf(material, body.departmentId) ?? body.departmentId }), by: name(row.author), on: localDateOf(row.at), text: body.text,
    ...(body.late ? { late: body.accepted === undefined ? {} : { accepted: body.accepted } } : {}),
    ...(answer?.kind === 'answer' ? { answer: { answer: answer.body.answer, reason: answer.body.reason, by: name(answer.author), on: localDateOf(answer.at), ...changeOf(body, heard, rows) } } : {}),
  }
}

/** The text a remark attaches to, as it was heard and as it is now, where it was changed: however often between. */
function changeOf({ section, requirementId, pair }: Contents['remark'], heard: readonly ContentRow[], rows: readonly ContentRow[]): { readonly change?: { readonly before: string; readonly after: string } } {
  const textIn = (from: readonly ContentRow[]): string => (section === 'finding'
    ? bodies({ rows: from }, 'finding').filter((one) => one.requirementId === requirementId && (pair === undefined || one.pair === pair)).map((one) => one.text).join('\n')
    : bodies({ rows: from }, 'reportText').find((one) => one.section === section && one.requirementId === requirementId)?.text ?? '')
  const before = textIn(heard)
  const after = textIn(rows)
  return before === after ? {} : { change: { before, after } }
}
