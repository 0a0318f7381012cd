// The audit as its pages see it, and what a sent form of a requirement writes. Pure.
import { type EvidenceKind, type Grade, type Pair, pairs } from '../domain/accreditation/acts.ts'
import type { AuditRow } from '../domain/audit/progress.ts'
import type { Criterion, QualityModel, Requirement } from '../domain/quality-model/model.ts'
import type { CaseView, ContentView } from '../services/accreditation-types.ts'
import { auditText as t } from '../text/web/audit.ts'
import { filesField, type Form } from './form.ts'
import type { Written } from './saving.ts'

export interface RequirementRows { readonly requirement: Requirement; readonly rows: readonly AuditRow[] }
export interface CriterionRows { readonly criterion: Criterion; readonly requirements: readonly RequirementRows[] }

/** Requirements that concern the offer, in the model's order. */
export const requirementsOf = (view: Pick<CaseView, 'notRelevant'>, model: QualityModel): readonly Requirement[] => {
  const off = new Set(view.notRelevant.map((one) => one.requirementId))
  return model.requirements.filter((one) => !off.has(one.id))
}

/** By criterion, the requirements of which a row is left; all three of their pairs stay beside each other. */
export const byCriterion = (model: QualityModel, all: readonly AuditRow[], left: readonly AuditRow[]): readonly CriterionRows[] => {
  const shown = new Set(left.map((one) => one.requirementId))
  return model.criteria.map((criterion) => ({
    criterion, requirements: model.requirements.filter((one) => one.criterionId === criterion.id && shown.has(one.id)).map((requirement) => ({ requirement, rows: all.filter((one) => one.requirementId === requirement.id) })),
  })).filter((one) => one.requirements.length > 0)
}

export const findingFor = (contents: readonly ContentView[], requirementId: string, pair: Pair): ContentView | undefined => contents.find((one) => one.kind === 'finding' && one.key === `${requirementId}/${pair}`)

/** Evidence that stands, oldest day first. */
export const evidenceIn = (contents: readonly ContentView[]): readonly ContentView[] =>
  contents.filter((one) => one.kind === 'evidence' && one.body['withdrawn'] !== true).toSorted((a, b) => (String(a.body['date']) < String(b.body['date']) ? -1 : 1))

export const idsIn = (content: ContentView | undefined, name: string): readonly string[] => { const found = content?.body[name]; return Array.isArray(found) ? found.map(String) : [] }

const grades: readonly Grade[] = ['concordance', 'minorDiscordance', 'majorDiscordance', 'notExamined']
/** The grades a requirement can be given: an udviklingskrav never yields a større (domain.md §2). */
export const gradesFor = (requirement: Requirement): readonly Grade[] => (requirement.kind === 'developmentRequirement' ? grades.filter((one) => one !== 'majorDiscordance') : grades)

export const evidenceKinds: readonly EvidenceKind[] = ['interview', 'observation', 'document']
const own = (value: string): string => (/^[A-Za-z0-9._-]{1,100}$/.test(value) ? value : '')

/** What a form on a requirement's page writes. */
export const writtenIn = (requirementId: string) => (form: Form): Written => {
  switch (form.get('at.what')) {
    case 'evidence': {
      const [id, kind, date, source, text, department] = [own(form.get('at.id')), form.get('evidence.kind'), form.get('evidence.date').trim(), form.get('evidence.source').trim(), form.get('evidence.text').trim(), form.get('evidence.departmentId')]
      const fileIds = [...new Set([...form.all('evidence.files'), ...form.all(filesField)])]
      const missing = ([['kind', kind, t.kindMissing], ['date', date, t.dateMissing], ['source', source, t.sourceMissing]] as const).find(([, value]) => value === '')
      return {
        type: 'writeEvidence', kind: 'evidence', key: id, part: 'evidence', field: 'evidence.source', blank: source === '' && text === '' && fileIds.length === 0,
        missing: missing ? { field: `evidence.${missing[0]}`, message: missing[2] } : null,
        input: { id, kind, date, source, text, requirementIds: [...new Set([requirementId, ...form.all('evidence.requirementIds')])], ...(department === '' ? {} : { departmentId: department }), ...(fileIds.length > 0 ? { fileIds } : {}) },
      }
    }
    case 'text': {
      const [section, text] = [form.get('at.section') === 'description' ? 'description' : 'practice', form.get('text.text').trim()]
      return { type: 'writeReportText', kind: 'reportText', key: `${section}/${requirementId}`, part: 'text', field: 'text.text', blank: text === '', missing: null, input: { section, requirementId, text } }
    }
    case 'all':
      return {
        type: 'findConcordance', kind: 'finding', key: `${requirementId}/${pairs[0]}`, part: 'all', field: 'all.text', blank: form.get('all.text').trim() === '' && form.all('all.evidence').length === 0, missing: null,
        input: { requirementId, text: form.get('all.text').trim(), evidenceIds: form.all('all.evidence') },
      }
    default: {
      const pair = pairs.find((one) => one === form.get('at.pair')) ?? 'modelDescription'
      const [grade, text, evidenceIds, goodPractice, opportunity] = [form.get('finding.grade'), form.get('finding.text').trim(), form.all('finding.evidence'), form.has('finding.good'), form.has('finding.opportunity')]
      return {
        type: 'writeFinding', kind: 'finding', key: `${requirementId}/${pair}`, part: 'finding', field: 'finding.text', blank: grade === '' && text === '' && evidenceIds.length === 0 && !goodPractice && !opportunity,
        missing: grade === '' ? { field: 'finding.grade', message: t.chooseGrade } : null,
        input: { requirementId, pair, grade, text, evidenceIds, ...(goodPractice ? { goodPractice } : {}), ...(opportunity ? { opportunity } : {}) },
      }
    }
  }
}
