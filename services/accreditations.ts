// One function for each thing a person can do with accreditations: authorise, record, tell. The API and the pages call these, nothing else does.
import { mayReadRefusals, mayStart } from '../domain/access/general.ts'
import { mayHave } from '../domain/accreditation/documents.ts'
import type { RequirementFact } from '../domain/accreditation/facts.ts'
import { mayReadFile, uploadOwner } from '../domain/accreditation/files.ts'
import { defaultPolicy, type Policy } from '../domain/accreditation/policy.ts'
import { mayRead, mayReadText } from '../domain/accreditation/visible.ts'
import { cprRefusals } from '../domain/personal-data/cpr.ts'
import { localDateOf, yearOf } from '../domain/deadlines/local-time.ts'
import { Refused, type Refusal } from '../domain/refusal.ts'
import { relevantRequirements } from '../domain/quality-model/model.ts'
import type { ModelStatus } from '../domain/quality-model/status.ts'
import { loadMaterial, type CaseMaterial } from '../store/case-material.ts'
import { eventsOf, listCases, readCase, versionsOf } from '../store/case-view.ts'
import type { Store } from '../store/connect.ts'
import { caseOfDocument, documentBytes, documentsOf } from '../store/documents.ts'
import { fileById, filesOf, insertFiles } from '../store/files.ts'
import { noticesOf } from '../store/notices.ts'
import { offerById } from '../store/offers.ts'
import { rolesOf } from '../store/people.ts'
import { modelsInForce, modelVersionById } from '../store/quality-models.ts'
import { recordAct, type Recorded, type RecordDeps } from '../store/record.ts'
import { refusalsPage } from '../store/refusals.ts'
import { getSetting } from '../store/settings.ts'
import { loadStanding } from '../store/standing.ts'
import { recordStart } from '../store/start-case.ts'
import type { Accreditations, ActAnswer, FileInput, PdfView, StoredFile, StartAnswer, StartInput } from './accreditation-types.ts'
import type { ActiveStage } from '../domain/accreditation/stages.ts'
import { stageOf, turnIn, type NotRelevant } from '../domain/accreditation/state.ts'
import { isRecordId } from '../domain/record-id.ts'
import { actorIn, caseId as checkedId } from './case-access.ts'
import { auditView, caseView, contentViews, fileRows, noticeRow, processState, timelineRows, versionViews } from './case-pages.ts'
import { reportRow } from './case-reports.ts'
import { refuseFileName } from './file-name.ts'
import { notingRefusals } from './noting.ts'
import type { Telling } from './telling.ts'

export interface AccreditationDeps {
  readonly store: Store
  readonly record: RecordDeps
  readonly telling: Telling
  /** Renders a stage's texts: given by the main, because rendering belongs to the reports. */
  readonly renderCitizensLetter: (material: CaseMaterial) => Promise<PdfView>
  readonly renderStageTexts: (material: CaseMaterial, stage: ActiveStage, readable: (kind: CaseMaterial['rows'][number]['kind']) => boolean) => Promise<PdfView>
}

const missing = (code: string): Refused => new Refused({ kind: 'not-found', code })
const invalid = (code: string, field: string, params?: Refusal['params']): Refused => new Refused({ kind: 'invalid', code, field, ...(params ? { params } : {}) })

/** Nothing that looks like a CPR number comes into the record. */
const refuseCpr = (value: unknown, field?: string): void => {
  const [first, ...more] = cprRefusals(value, field)
  if (first) throw new Refused(first, ...more)
}

/** How a round starts its cases: as a person does, but authorised when the round was started and on the model it was planned with. */
export interface RoundStarts {
  startInRound(personId: string, input: { readonly offerId: string; readonly cycle: string; readonly modelId: string }, key: string): Promise<StartAnswer>
}

/** The services of accreditations over a record. Every function asks by person id and throws {@link Refused} where it refuses. */
export function createAccreditations(deps: AccreditationDeps): Accreditations & RoundStarts {
  const { store: { pool, db }, record, telling } = deps

  const tell = (recorded: Recorded, offerId: string, cycle: string): void => { if (recorded.standing) telling.tell(recorded.standing, offerId, cycle) }

  const requirementsOf = async (modelId: string): Promise<readonly RequirementFact[]> => {
    const known = record.requirements.get(modelId)
    if (known) return known
    const version = await modelVersionById(db, modelId)
    const read = (version?.model.requirements ?? []).map(({ id, criterionId, kind }) => ({ id, criterionId, kind }))
    record.requirements.set(modelId, read)
    return read
  }

  const noting = notingRefusals(pool)

  const open = async (personId: string, id: string, kinds?: readonly string[]) => {
    const read = await readCase(pool, checkedId(id), kinds ?? null)
    return { read, actor: actorIn(read, personId) }
  }

  const keepFiles = (personId: string, id: string, files: readonly FileInput[], keys: readonly string[], unused?: string): Promise<readonly StoredFile[]> => noting(personId, id, 'upload', async () => {
    for (const file of files) refuseFileName(file.name)
    const { read, actor } = await open(personId, id, [])
    const owner = uploadOwner(read.state, actor)
    if (typeof owner !== 'string') throw new Refused(owner)
    return insertFiles(pool, files.map((file, index) => ({ caseId: read.caseId, owner, name: file.name, contentType: file.contentType, bytes: file.bytes, personId, key: keys[index] ?? '' })), unused)
  })

  const begin = async (personId: string, input: StartInput, key: string, on: readonly ModelStatus[]): Promise<StartAnswer> => {
    const at = new Date().toISOString()
    const offer = await offerById(db, input.offerId)
    if (!offer) throw missing('offer-not-found')
    if (!offer.coveredByAccreditation) throw invalid('offer-not-covered', 'offerId', { offerId: offer.id })
    const modelId = input.modelId ?? (await modelsInForce(db))[0]?.id
    const version = modelId === undefined ? undefined : await modelVersionById(db, modelId)
    if (!version) throw missing('model-not-found')
    if (!on.includes(version.status)) throw invalid('model-not-in-force', 'modelId', { modelId: version.id })
    const applies = new Set(relevantRequirements(version.model, offer).map((requirement) => requirement.id))
    const chosen = input.notRelevant ?? []
    const unknown = chosen.find((one) => !version.model.requirements.some((requirement) => requirement.id === one.requirementId))
    if (unknown) throw invalid('unknown-requirement', 'notRelevant', { requirementId: unknown.requirementId })
    const notRelevant: NotRelevant[] = version.model.requirements.flatMap((requirement): NotRelevant[] => {
      if (!applies.has(requirement.id)) return [{ requirementId: requirement.id, cause: requirement.appliesTo.includes(offer.area) ? 'offerType' : 'area' }]
      return chosen.some((one) => one.requirementId === requirement.id) ? [{ requirementId: requirement.id, cause: 'chosen' }] : []
    })
    if (notRelevant.length === version.model.requirements.length) throw invalid('no-requirement-left', 'notRelevant')
    const cycle = input.cycle ?? String(yearOf(localDateOf(at)))
    // Frozen per cycle: a policy changed later changes no running case.
    const policy = (await getSetting(db, 'accreditation-policy') ?? defaultPolicy) as Policy
    const recorded = await recordStart(record, { offerId: offer.id, cycle, modelId: version.id, policy, startedBy: personId, notRelevant, reasons: chosen, key })
    tell(recorded, offer.id, cycle)
    return { accreditationId: recorded.caseId, offerId: offer.id, cycle, seq: recorded.seq, moveNo: recorded.moveNo, repeated: recorded.repeated }
  }

  return {
    start: (personId, input, key) => noting(personId, null, 'start', async () => {
      refuseCpr(input)
      const roles = (await rolesOf(db, [personId], new Date().toISOString())).get(personId) ?? []
      const refusal = mayStart(roles)
      if (refusal) throw new Refused(refusal)
      return begin(personId, input, key, ['inForce'])
    }),

    // Started for the round, which keeps its model to the end although another may have come into force.
    startInRound: (personId, input, key) => begin(personId, input, key, ['inForce', 'superseded']),

    act: (personId, id, act, key, version) => noting(personId, id, act.type, async () => {
      refuseCpr(act.input)
      const recorded = await recordAct(record, personId, checkedId(id), act, key, version)
      tell(recorded, recorded.state.offerId, recorded.state.cycle)
      const { state } = recorded
      return {
        accreditationId: recorded.caseId, seq: recorded.seq, type: recorded.type, at: recorded.at, moveNo: recorded.moveNo, followed: recorded.followed, versions: recorded.versions,
        stage: stageOf(state), step: state.step, turn: turnIn(state), repeated: recorded.repeated,
      } as ActAnswer
    }),

    async list(personId, query) {
      const { rows, total } = await listCases(pool, personId, query)
      return { rows: rows.map(({ id, ...row }) => ({ accreditationId: id, ...row }) as Awaited<ReturnType<Accreditations['list']>>['rows'][number]), total }
    },

    async get(personId, id) {
      const { read, actor } = await open(personId, id)
      return caseView(read, actor, await requirementsOf(read.modelId), await documentsOf(pool, read.caseId))
    },

    async timeline(personId, id) {
      const { read, actor } = await open(personId, id, ['reason'])
      return timelineRows(read, actor, await eventsOf(pool, read.caseId))
    },

    async contents(personId, id) {
      const { read, actor } = await open(personId, id)
      return contentViews(read, actor, await filesOf(pool, read.caseId))
    },

    async versions(personId, id, kind, key) {
      const { read, actor } = await open(personId, id, [])
      const views = versionViews(read, actor, await versionsOf(pool, read.caseId, kind, key), await filesOf(pool, read.caseId))
      if (views.length === 0) throw missing('content-not-found')
      return views
    },

    async audit(personId, id, marks) {
      const { read, actor } = await open(personId, id, ['finding', 'evidence', 'remark', 'programmeItem', 'peopleMet'])
      if (!mayRead(read.state, actor, 'finding')) throw new Refused({ kind: 'forbidden', code: 'texts-not-yours' })
      return auditView(read, actor, await requirementsOf(read.modelId), marks)
    },

    async process(personId, id) {
      const { read } = await open(personId, id, [])
      const engine = await telling.ask(read.offerId, read.cycle)
      // Read after the workflow has answered: the record is what is newest, and work done meanwhile is no difference.
      const standing = await loadStanding(pool, read.caseId)
      return { record: standing, engine, ...processState(standing, engine) }
    },

    upload: async (personId, id, file, key) => {
      const [kept] = await keepFiles(personId, id, [file], [key])
      return kept as StoredFile
    },

    // The key after the last one shows whether the same key came with more files before.
    uploadAll: (personId, id, files, key) => keepFiles(personId, id, files, files.map((_, index) => `${key}/${index}`), `${key}/${files.length}`),

    async files(personId, id) {
      const { read, actor } = await open(personId, id, [])
      return fileRows(read, actor, await filesOf(pool, read.caseId))
    },

    async file(personId, id, fileId) {
      const { read, actor } = await open(personId, id, [])
      const file = isRecordId(fileId) ? await fileById(pool, read.caseId, fileId) : undefined
      if (!file || !mayReadFile(read.state, actor, file.owner, file.at)) throw missing('file-not-found')
      return { bytes: file.bytes, contentType: file.contentType, name: file.name, sha256: file.sha256 }
    },

    async reports(personId, id) {
      const { read, actor } = await open(personId, id, [])
      return (await documentsOf(pool, read.caseId)).flatMap((document) => reportRow(document, read, actor) ?? [])
    },

    async report(personId, reportId) {
      const row = await documentFor(personId, reportId)
      const stored = await documentBytes(pool, row.reportId)
      if (!stored || row.sha256 === null || row.pages === null || row.at === null) throw new Refused({ kind: 'conflict', code: 'report-not-ready' })
      return { ...row, ready: true, sha256: row.sha256, pages: row.pages, at: row.at, bytes: stored.bytes }
    },

    async stageTexts(personId, id, stage) {
      const { read, actor } = await open(personId, id, [])
      const material = await loadMaterial(pool, read.caseId)
      // Decided by the material's own state: a hearing may have opened or closed since the case was read.
      return deps.renderStageTexts({ ...material, rows: material.rows.filter((row) => mayReadText(material.state, actor, row)) }, stage, (kind) => mayRead(material.state, actor, kind))
    },

    async citizensLetter(personId, id) {
      const { read, actor } = await open(personId, id, [])
      if (!mayRead(read.state, actor, 'programmeItem')) throw new Refused({ kind: 'forbidden', code: 'texts-not-yours' })
      return deps.renderCitizensLetter(await loadMaterial(pool, read.caseId))
    },

    async refusals(personId, { page, pageSize }) {
      const roles = (await rolesOf(db, [personId], new Date().toISOString())).get(personId) ?? []
      if (!mayReadRefusals(roles)) throw new Refused({ kind: 'forbidden', code: 'not-allowed' })
      const { rows, total } = await refusalsPage(pool, page, pageSize)
      return { rows: rows.map(({ personId: id, name, caseId, at, act, codes }) => ({ at, person: { personId: id, name }, accreditationId: caseId, act, codes })), total }
    },

    notices: async (personId) => (await noticesOf(pool, personId)).map(noticeRow),
  }

  async function documentFor(personId: string, reportId: string) {
    const id = isRecordId(reportId) ? await caseOfDocument(pool, reportId.toLowerCase()) : undefined
    if (id === undefined) throw missing('report-not-found')
    const read = await readCase(pool, id, [])
    // The same words as for a report that is not there.
    const actor = actorIn(read, personId, 'report-not-found')
    const document = (await documentsOf(pool, id)).find((one) => one.id === reportId.toLowerCase())
    const row = document && mayHave(read.state, actor, document.kind) ? reportRow(document, read, actor) : null
    if (!row) throw missing('report-not-found')
    return row
  }
}
