// Socialtilsyn and akkreditering of one offer side by side: what each has last said of the same. Read from both, written to neither.
import { type Grade, type Pair, pairs } from '../domain/accreditation/acts.ts'
import { teamSight } from '../domain/supervision/beside-audit.ts'
import { maySeeSideBySide, type PairedSubject, paired } from '../domain/supervision/criterion-map.ts'
import type { Instant, LocalDate } from '../domain/deadlines/types.ts'
import { Refused } from '../domain/refusal.ts'
import type { Store } from '../store/connect.ts'
import { modelsInForce, modelVersionById } from '../store/quality-models.ts'
import { supervisionModelById } from '../store/supervision-models.ts'
import type { Accreditations, CaseView } from './accreditation-types.ts'
import { criterionMapSetting } from './criterion-map.ts'
import type { SupervisionService } from './supervision-types.ts'

/** `value`: the mean of the authority's scores, for those who may see it; null else, and where there is none. */
export interface SubjectBeside extends PairedSubject { readonly value: number | null }
export interface ThemeBeside { readonly id: string; readonly name: string; readonly words: string; readonly value: number | null; readonly subjects: readonly SubjectBeside[] }
export interface RequirementBeside { readonly id: string; readonly title: string; readonly findings: Readonly<Partial<Record<Pair, Grade>>> }

export interface SideBySide {
  readonly offerId: string
  readonly offerName: string
  /** Version 0 is the example that ships. */
  readonly map: { readonly version: number; readonly at: Instant | null }
  /** `reportDate` null: the authority has not reported yet, and the criteria are those of the model in force. */
  readonly authority: { readonly model: string; readonly modelName: string; readonly validTo: LocalDate | null; readonly reportDate: LocalDate | null; readonly seesValues: boolean; readonly themes: readonly ThemeBeside[] }
  /** `report` null: no audit report is issued, or none that the person may read. `apart`: requirements that no criterion speaks of. */
  readonly ours: { readonly report: { readonly accreditationId: string; readonly cycle: string; readonly issuedAt: Instant } | null; readonly requirements: readonly RequirementBeside[]; readonly apart: readonly string[] }
}
export interface SideBySideService {
  /** Refused 404 `supervision-not-found` to who has no part in the offer's supervision, 403 `not-yours` to whom it is not for, and to an audit team before it has closed its findings. */
  readonly get: (personId: string, offerId: string) => Promise<SideBySide>
}

/** How many of an offer's newest cases are looked through for an issued report: one every second year. */
const mostCases = 10
const forbidden = (): Refused => new Refused({ kind: 'forbidden', code: 'not-yours', params: { roles: 'manager,staff,lineManager,boardChair,coordinator' } })

/** The service over a store and both processes' own. */
export function createSideBySide({ pool, db, supervisions, accreditations }: Pick<Store, 'pool' | 'db'> & { readonly supervisions: Pick<SupervisionService, 'get' | 'history'>; readonly accreditations: Pick<Accreditations, 'list' | 'get' | 'contents'> }): SideBySideService {
  const setting = criterionMapSetting({ pool, db })
  const casesOf = async (personId: string, offerId: string): Promise<readonly CaseView[]> => {
    const { rows } = await accreditations.list(personId, { offerId, sort: 'started', page: 1, pageSize: mostCases })
    return Promise.all(rows.map((row) => accreditations.get(personId, row.accreditationId)))
  }

  return {
    async get(personId, offerId) {
      const [view, history] = await Promise.all([supervisions.get(personId, offerId), supervisions.history(personId, offerId)])
      if (!maySeeSideBySide({ personId, roles: view.roles })) throw forbidden()
      const cases = await casesOf(personId, view.offerId)
      // Whoever finds for themself reads nothing of the authority's before that is done, whatever else they are.
      if (cases.some(({ dates, roles }) => teamSight(dates, { personId, roles }) === 'measures')) throw forbidden()
      const issued = cases.find((one) => one.dates.issuedAt !== null)
      const report = history.reports.filter((one) => one.date !== null).at(-1)
      const [map, model, ours, contents] = await Promise.all([
        setting.inForce(), supervisionModelById(db, report?.model ?? view.model),
        issued ? modelVersionById(db, issued.modelId) : modelsInForce(db).then(([first]) => first && modelVersionById(db, first.id)),
        issued ? accreditations.contents(personId, issued.accreditationId) : [],
      ])
      if (!model) throw new Error(`The model ${report?.model ?? view.model} is not there`)
      const requirements = ours?.model.requirements ?? []
      const { subjects, apart } = paired(model.model, map.value, requirements.map((one) => one.id))
      const wordsOf = (theme: string): string => { const text = report && view.texts.find((one) => one.kind === 'theme' && one.subject === report.id && one.key === theme)?.body['text']; return typeof text === 'string' ? text : '' }
      const findings = new Map(contents.flatMap((one) => (one.kind === 'finding' ? [[one.key, one.body['grade'] as Grade] as const] : [])))
      const found = (id: string): RequirementBeside['findings'] => Object.fromEntries(pairs.flatMap((pair) => { const grade = findings.get(`${id}/${pair}`); return grade ? [[pair, grade]] : [] }))
      return {
        offerId: view.offerId, offerName: view.offerName, map: { version: map.version, at: map.at },
        authority: {
          model: model.model.version, modelName: model.model.name, validTo: model.model.validTo, reportDate: report?.date ?? null, seesValues: view.seesScores,
          themes: model.model.themes.map((theme): ThemeBeside => {
            const values = report?.values?.find((one) => one.id === theme.id)
            return {
              id: theme.id, name: theme.text, words: wordsOf(theme.id), value: values?.value ?? null,
              subjects: subjects.filter((one) => one.theme === theme.id).map((one) => ({ ...one, value: values?.criteria.find(({ id }) => id === one.id)?.value ?? null })),
            }
          }),
        },
        ours: {
          report: issued?.dates.issuedAt ? { accreditationId: issued.accreditationId, cycle: issued.cycle, issuedAt: issued.dates.issuedAt } : null,
          requirements: requirements.map(({ id, title }) => ({ id, title, findings: found(id) })), apart,
        },
      }
    },
  }
}
