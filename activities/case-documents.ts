// From a case's material to its documents: report, letter, decision. The material is the frozen record, so rendering again gives the same.
import { bodies, type ContentRow, isDiscordance } from '../domain/accreditation/facts.ts'
import type { DocumentKind } from '../domain/accreditation/documents.ts'
import { planPoints } from '../domain/audit/plan.ts'
import { dueAfter, lastDayOf } from '../domain/deadlines/due.ts'
import { localDateOf, yearOf } from '../domain/deadlines/local-time.ts'
import type { CaseMaterial } from '../store/case-material.ts'
import { personsOf } from '../store/case-people.ts'
import type { NewDocument } from '../store/documents.ts'
import { actionPlan } from '../reports/action-plan.ts'
import { auditReport, inputHash, reportYear } from '../reports/audit-report.ts'
import { canonicalJson, sha256 } from '../reports/canonical-json.ts'
import type { ReportedCase } from '../reports/case-masthead.ts'
import { decision } from '../reports/decision.ts'
import type { DocumentContent } from '../reports/document.ts'
import { reportFileName } from '../reports/file-name.ts'
import { startLetter } from '../reports/letter.ts'
import type { Render } from '../reports/render-pool.ts'
import { templateVersion } from '../reports/template-version.ts'
import { deadlineNames } from '../text/accreditation.ts'
import { documentTitles } from '../text/documents.ts'
import { reportInput } from './report-input.ts'

type Rendered = Omit<NewDocument, 'caseId' | 'owedId' | 'kind'>

/** Renders one owed document of a case in the version asked for. */
export async function renderCaseDocument(render: Render, material: CaseMaterial, kind: DocumentKind, version: number): Promise<Rendered> {
  const rendered = async (content: DocumentContent, hash: string, draft: boolean, fileName: string): Promise<Rendered> => {
    const { bytes, pages, sha256: hashOfBytes } = await render(content)
    return { version, draft, fileName, inputHash: hash, sha256: hashOfBytes, pages, template: Number(templateVersion), bytes }
  }
  const plain = (content: DocumentContent, fileName: string): Promise<Rendered> => rendered(content, sha256(canonicalJson({ templateVersion, content })), false, fileName)
  switch (kind) {
    case 'hearingDraft':
    case 'finalReport': {
      const input = reportInput(material, kind === 'finalReport' ? 'final' : 'hearing', version)
      return rendered(auditReport(input), inputHash(input), kind === 'hearingDraft', reportFileName('auditReport', material.offer.name, reportYear(input), version, kind === 'hearingDraft'))
    }
    case 'startLetter': return plain(letterOf(material), reportFileName('startLetter', material.offer.name, yearOf(localDateOf(material.state.startedAt)), version, false))
    case 'actionPlan': return plain(planOf(material, version), reportFileName('actionPlan', material.offer.name, yearOf(localDateOf(material.state.planAgreedAt ?? material.asOf)), version, false))
    case 'decisionDocument': return plain(decisionOf(material, version), reportFileName('decision', material.offer.name, yearOf(localDateOf(material.state.decidedAt ?? material.asOf)), version, false))
  }
}

/** What every smaller document says first. */
export const aboutCase = ({ offer, cycle, model }: CaseMaterial): ReportedCase =>
  ({ offer: offer.name, typeLabel: offer.typeLabel, centre: offer.centreName, cycle, model: { title: model.title, version: model.version } })

/** A person's name; those the case has lost sight of keep their id. */
export const nameOf = (material: CaseMaterial, personId: string | null): string =>
  material.people.find((person) => person.id === personId)?.name ?? (personId === 'system' || personId === null ? documentTitles.system : personId)

function letterOf(material: CaseMaterial): DocumentContent {
  const { state, events, casePeople } = material
  const start = events[0]
  const asOf = start?.at ?? state.startedAt
  const consultant = material.people.find((person) => person.id === state.startedBy)
  const [manager] = personsOf('manager', casePeople, state, asOf)
  const confirm = state.deadlines.confirmModel
  return startLetter({
    asOf, about: aboutCase(material),
    recipient: manager === undefined ? documentTitles.manager : `${nameOf(material, manager)}, ${documentTitles.manager}`,
    deadlines: confirm ? [{ what: deadlineNames.confirmModel, date: lastDayOf(confirm.due) }] : [],
    contact: { name: consultant?.name ?? '', title: consultant?.title ?? '', ...(consultant ? { mail: consultant.email } : {}) },
  })
}

function decisionOf(material: CaseMaterial, version: number): DocumentContent {
  const { state, events } = material
  // The first decision as it was made; the second is its reconsideration by somebody else.
  const decided = events.filter((event) => event.type === 'decide' || event.type === 'reconsider')[version - 1]
  const first = state.reconsideration?.first
  const then = version === 1 && first ? first : { outcome: state.outcome, decidedAt: state.decidedAt, deciderId: state.deciderId }
  const recommendation = state.recommendation ?? 'accredited'
  const outcome = then.outcome ?? recommendation
  const reasons = reasonOf(material.rows, decided?.seq)
  const by = decided?.actor ?? null
  const issued = localDateOf(state.issuedAt ?? material.asOf)
  const plan = state.deadlines.closeActionPlan ?? state.deadlines.agreeActionPlan
  return decision({
    asOf: decided?.at ?? material.asOf, version, about: aboutCase(material), outcome, reasons, recommendation,
    ...(outcome === recommendation ? {} : { differsBecause: reasons }),
    decidedBy: { name: nameOf(material, by), title: material.people.find((person) => person.id === by)?.title ?? '', ...(version === 1 && (first ? by !== first.deciderId : by === state.deputyDeciderId) ? { insteadOf: nameOf(material, then.deciderId) } : {}) },
    decidedOn: localDateOf(then.decidedAt ?? material.asOf),
    basis: [{ title: documentTitles.auditReport, version: 1, date: issued }, ...(version > 1 && first ? [{ title: documentTitles.firstDecision, version: 1, date: localDateOf(first.decidedAt) }] : [])],
    ...(plan && outcome !== 'accredited' ? { followUpDeadline: lastDayOf(plan.due) } : {}),
    ...(version > 1 && first ? { reconsiders: localDateOf(first.decidedAt) } : {}),
    ...(version === 1 && outcome !== 'accredited' ? { reconsideration: { contact: documentTitles.secretariat, ...(state.reconsiderableUntil ? { deadline: lastDayOf(state.reconsiderableUntil) } : {}) } } : {}),
  })
}

/** The plan as it stood at the move that owes this version: agreed, a date moved, closed. */
function planOf(material: CaseMaterial, version: number): DocumentContent {
  const { state, events, model, policy } = material
  const moves = events.filter((event) => event.type === 'agreeActionPlan' || event.type === 'renewActionPlan' || event.type === 'closeActionPlan')
  const asOf = moves[version - 1]?.at ?? material.asOf
  const rows = material.rows.filter((row) => row.at <= asOf)
  const deadline = state.deadlines.closeActionPlan?.due ?? dueAfter(state.planAgreedAt ?? asOf, policy.deadlines.closeActionPlan.within, policy.calendar)
  return actionPlan({
    asOf, version, draft: false, about: aboutCase(material), deadline: lastDayOf(deadline),
    points: planPoints(rows, localDateOf(asOf)).map((point, index) => {
      const { pointId: _, requirementId, overdue: __, done, verified, ...rest } = point
      const title = model.requirements.find((one) => one.id === requirementId)?.title
      const discordance = bodies({ rows }, 'finding').filter((one) => one.requirementId === requirementId && isDiscordance(one.grade)).map((one) => one.text).join('\n\n')
      return {
        ...rest, number: index + 1, requirement: title === undefined ? requirementId : `${requirementId} ${title}`, ...(discordance === '' ? {} : { discordance }),
        ...(done ? { done: { on: localDateOf(done.at), text: done.text } } : {}),
        ...(verified ? { verified: { on: localDateOf(verified.at), by: nameOf(material, verified.by), text: verified.text } } : {}),
      }
    }),
  })
}

/** The prose a person gave with a move. */
export const reasonOf = (rows: readonly ContentRow[], seq: number | undefined): string =>
  rows.flatMap((row) => (row.kind === 'reason' && row.key === String(seq) ? [row.body.text] : []))[0] ?? ''

