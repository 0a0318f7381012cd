// A case's journal, what the case holds and as what, and all that is journalised as one bundle: for whoever handles a request for access to
// documents. A person decides what is given, and redacts.
import type { ContentKind } from '../domain/accreditation/facts.ts'
import { caseHandlers } from '../domain/access/general.ts'
import { hasRole } from '../domain/accreditation/roles.ts'
import { hasReached, type ActiveStage } from '../domain/accreditation/stages.ts'
import type { Instant } from '../domain/deadlines/types.ts'
import { classOf, type HoldingClass, type JournalDocument, journalOf, type JournalSubject } from '../domain/journal/journal.ts'
import { Refused } from '../domain/refusal.ts'
import { loadMaterial, type CaseMaterial } from '../store/case-material.ts'
import { eventsOf, readCase } from '../store/case-view.ts'
import { concernsOf } from '../store/concerns.ts'
import type { Store } from '../store/connect.ts'
import { documentBytes, documentsOf } from '../store/documents.ts'
import { fileById, filesOf } from '../store/files.ts'
import { notesOf } from '../store/working-notes.ts'
import { accessText, journalSubjects } from '../text/journal.ts'
import { contentNames, stageNames } from '../text/accreditation.ts'
import type { AccreditationDeps } from './accreditations.ts'
import { actorIn, caseId as checkedId } from './case-access.ts'

/** `reportId` and `fileName`: the document's, once it is made. */
export interface JournalRow { readonly no: number; readonly at: Instant; readonly subject: JournalSubject; readonly words: string; readonly document: { readonly kind: JournalDocument; readonly version: number; readonly reportId: string | null; readonly fileName: string | null } | null }
export interface HoldingRow { readonly words: string; readonly class: HoldingClass; readonly count: number; readonly latest: Instant }
/** One file of the bundle: its bytes are made or read when they are asked for. */
export interface BundleFile { readonly name: string; readonly at: Instant; readonly bytes: () => Promise<Uint8Array> }
export interface AccessBundle { readonly offerName: string; readonly cycle: string; readonly journal: readonly JournalRow[]; readonly holdings: readonly HoldingRow[]; readonly files: readonly BundleFile[] }

/** All for the secretariat and the administrator; refused 403 `not-allowed` to others, 404 to those who do not see the case. */
export interface JournalService {
  readonly journal: (personId: string, caseId: string) => Promise<readonly JournalRow[]>
  readonly holdings: (personId: string, caseId: string) => Promise<readonly HoldingRow[]>
  readonly bundle: (personId: string, caseId: string) => Promise<AccessBundle>
}

/** One line of the overview; none where there is nothing of it. */
const row = (words: string, kind: HoldingClass, at: readonly (Instant | null)[]): readonly HoldingRow[] => {
  const times = at.flatMap((one) => one ?? []).toSorted()
  return times.length === 0 ? [] : [{ words, class: kind, count: times.length, latest: times.at(-1) ?? '' }]
}

/** The services over a store; `renderStageTexts` makes the PDF of a stage's texts. */
export function createJournal({ store: { pool }, renderStageTexts }: Pick<AccreditationDeps, 'renderStageTexts'> & { readonly store: Pick<Store, 'pool'> }): JournalService {
  const open = async (personId: string, id: string) => {
    const read = await readCase(pool, checkedId(id), [])
    if (!hasRole(actorIn(read, personId), ...caseHandlers)) throw new Refused({ kind: 'forbidden', code: 'not-allowed' })
    return read
  }

  const journalRows = async (caseId: string): Promise<readonly JournalRow[]> => {
    const [events, documents] = await Promise.all([eventsOf(pool, caseId), documentsOf(pool, caseId)])
    return journalOf(events).map(({ no, at, subject, document }) => {
      const found = document && documents.find((one) => one.kind === document.kind && one.version === document.version)
      return { no, at, subject, words: journalSubjects[subject], document: document ? { ...document, reportId: found?.sha256 ? found.id : null, fileName: found?.fileName ?? null } : null }
    })
  }

  const holdingRows = async (material: CaseMaterial, caseId: string): Promise<readonly HoldingRow[]> => {
    const [documents, files, notes, concerns] = await Promise.all([documentsOf(pool, caseId), filesOf(pool, caseId), notesOf(pool, caseId), concernsOf(pool, caseId)])
    const kinds = [...new Set(material.rows.map((one) => one.kind))]
    return [
      ...row(accessText.documents, 'journalised', documents.map((one) => one.at)),
      ...kinds.flatMap((kind) => row(contentNames[kind], classOf(kind, material.state), material.rows.filter((one) => one.kind === kind).map((one) => one.at))),
      ...row(accessText.files, classOf('chapter', material.state), files.filter((one) => one.owner === 'offer').map((one) => one.at)),
      ...row(accessText.teamFiles, 'working', files.filter((one) => one.owner === 'team').map((one) => one.at)),
      ...row(accessText.workingNotes, 'working', notes.map((one) => one.at)),
      ...row(accessText.concerns, 'working', concerns.map((one) => one.at)),
    ]
  }

  /** The journalised texts of a stage as one PDF; null where it has none. */
  const textsOf = (material: CaseMaterial, stage: ActiveStage, kinds: readonly ContentKind[]): readonly BundleFile[] => {
    const rows = material.rows.filter((one) => kinds.includes(one.kind) && classOf(one.kind, material.state) === 'journalised')
    const at = rows.map((one) => one.at).toSorted().at(-1)
    if (at === undefined) return []
    return [{ name: `${stageNames[stage]}.pdf`, at, bytes: async () => (await renderStageTexts({ ...material, rows }, stage, (kind) => kinds.includes(kind) && classOf(kind, material.state) === 'journalised')).bytes }]
  }

  return {
    journal: async (personId, id) => journalRows((await open(personId, id)).caseId),
    async holdings(personId, id) {
      const { caseId } = await open(personId, id)
      return holdingRows(await loadMaterial(pool, caseId), caseId)
    },
    async bundle(personId, id) {
      const { caseId, offerName, cycle } = await open(personId, id)
      const material = await loadMaterial(pool, caseId)
      const [journal, documents, files] = await Promise.all([journalRows(caseId), documentsOf(pool, caseId), filesOf(pool, caseId)])
      const described = classOf('chapter', material.state) === 'journalised'
      const found: readonly BundleFile[] = [
        ...documents.filter((one) => one.sha256 !== null && one.at !== null).map((one) => ({ name: one.fileName ?? `${one.kind}-${one.version}.pdf`, at: one.at ?? '', bytes: async () => (await documentBytes(pool, one.id))?.bytes ?? new Uint8Array() })),
        ...textsOf(material, 'qualityDescription', ['chapter', 'tick']),
        ...textsOf(material, 'audit', ['programmeItem']),
        ...textsOf(material, 'report', ['remark', 'answer', 'correction', 'actionPoint', 'pointMoved', 'pointDone', 'pointVerified']),
        ...files.filter((one) => one.owner === 'offer' && (described || hasReached(material.state.step, 'answering'))).map((one) => ({ name: one.name, at: one.at, bytes: async () => (await fileById(pool, caseId, one.fileId))?.bytes ?? new Uint8Array() })),
      ]
      return { offerName, cycle, journal, holdings: await holdingRows(material, caseId), files: unlike(found) }
    },
  }
}

/** Two files of one name are told apart by a number. */
function unlike(files: readonly BundleFile[]): readonly BundleFile[] {
  const seen = new Map<string, number>()
  return files.map((file) => {
    const times = (seen.get(file.name) ?? 0) + 1
    seen.set(file.name, times)
    return times === 1 ? file : { ...file, name: file.name.replace(/(\.[^.]*)?$/, ` (${times})$1`) }
  })
}
