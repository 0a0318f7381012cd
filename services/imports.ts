// Lists from a spreadsheet: a template, a look at what loading would do and at everything wrong by cell, and then all of it or nothing.
import { type ImportKind, mayImport, type PlannedRow, type Plan } from '../domain/imports/plan.ts'
import { Refused } from '../domain/refusal.ts'
import type { RawTable } from '../domain/tables/table.ts'
import { digestOf } from '../store/canonical-json.ts'
import type { Store } from '../store/connect.ts'
import { type ImportProgress, type Progress, progressOf, progressRead } from '../store/import-progress.ts'
import { type ImportNoted, importsOf, noteImport } from '../store/imports.ts'
import { rolesOf } from '../store/people.ts'
import { answerForKey, noteAnswer } from '../store/request-keys.ts'
import { dropUpload, keepUpload, type TableUpload, uploadOf } from '../store/table-uploads.ts'
import { transaction } from '../store/transaction.ts'
import { csv } from './csv.ts'
import { kinds, type Kind } from './import-kinds.ts'
import { notingRefusals } from './noting.ts'
import { readSheet } from './read-sheet.ts'
import { xlsx } from './xlsx.ts'

export type { ImportNoted }
export interface ImportCounts { readonly made: number; readonly changed: number; readonly unchanged: number }
/** What a kept file would do. `seen`: to be sent with the loading, so that nothing is written but what was looked at. */
export interface ImportLook extends Pick<Plan, 'problems' | 'remarks' | 'makes'> { readonly uploadId: string; readonly kind: ImportKind; readonly name: string; readonly counts: ImportCounts; /** Those that are new or changed. */ readonly rows: readonly PlannedRow[]; readonly seen: string }

/** Refused 403 `not-allowed`; 409 `upload-gone` for another's upload, and one that is loaded or a day old. */
export interface Imports {
  /** Whether this is theirs at all: for a link. */
  readonly isTheirs: (personId: string) => Promise<boolean>
  /** The table to fill, empty or with what is there. */
  readonly template: (personId: string, kind: ImportKind, as: 'xlsx' | 'csv', filled: boolean) => Promise<{ readonly bytes: Buffer; readonly fileName: string }>
  /** Keeps a file to be looked at. Refused 422 where it is no table that can be read. */
  readonly keep: (personId: string, key: string, kind: ImportKind, file: { readonly name: string; readonly kind: 'xlsx' | 'csv'; readonly bytes: Buffer }) => Promise<ImportLook>
  /** The same file against the record as it is now. */
  readonly look: (personId: string, kind: ImportKind, uploadId: string) => Promise<ImportLook>
  /** Loads all of it, or nothing. Refused 409 `look-changed` where it would do something else than what was seen; 422 `table-has-problems`, `table-has-no-rows`. */
  readonly load: (personId: string, key: string, kind: ImportKind, uploadId: string, seen: string) => Promise<ImportCounts>
  /** How far one's own reading or loading under a key has come; null where there is none. */
  readonly progress: (personId: string, key: string) => Promise<ImportProgress | null>
  /** The newest files that were loaded. */
  readonly loaded: (personId: string, kind: ImportKind) => Promise<readonly ImportNoted[]>
}

const purposeOf = (kind: ImportKind): string => `import-${kind}`
const newOrChanged = ({ rows }: Plan): readonly PlannedRow[] => rows.filter((one) => one.is !== 'unchanged')
const countsOf = ({ rows }: Plan): ImportCounts => ({ made: rows.filter((one) => one.is === 'new').length, changed: rows.filter((one) => one.is === 'changed').length, unchanged: rows.filter((one) => one.is === 'unchanged').length })
const seenOf = (plan: Plan): string => digestOf([newOrChanged(plan), plan.makes]).toString('hex')

const read = async (file: Pick<TableUpload, 'bytes' | 'kind'>, progress: Progress): Promise<RawTable> => {
  await progress('reading', 0, 0)
  const table = await readSheet(file.bytes, file.kind)
  await progress('checking', 0, table.rows.length)
  return table
}

/** The service over a store. */
export function createImports({ pool, db, clock = () => new Date() }: Pick<Store, 'pool' | 'db'> & { readonly clock?: () => Date }): Imports {
  const noting = notingRefusals(pool)
  const outside: Parameters<Kind['judge']>[0] = { query: (text, values) => pool.query(text, values === undefined ? [] : [...values]) }
  const isTheirs = async (personId: string): Promise<boolean> => mayImport((await rolesOf(db, [personId], clock().toISOString())).get(personId) ?? [])
  const allowed = async (personId: string): Promise<void> => { if (!await isTheirs(personId)) throw new Refused({ kind: 'forbidden', code: 'not-allowed' }) }
  const found = async (personId: string, kind: ImportKind, id: string): Promise<TableUpload> => {
    const upload = await uploadOf(pool, personId, purposeOf(kind), id.toLowerCase())
    if (!upload) throw new Refused({ kind: 'conflict', code: 'upload-gone' })
    return upload
  }
  const lookAt = async (personId: string, kind: ImportKind, uploadId: string, name: string, table: RawTable): Promise<ImportLook> => {
    const { plan } = await kinds[kind].judge(outside, table, personId)
    return { uploadId, kind, name, counts: countsOf(plan), rows: newOrChanged(plan), problems: plan.problems, remarks: plan.remarks, makes: plan.makes, seen: seenOf(plan) }
  }

  return {
    isTheirs,
    async template(personId, kind, as, filled) {
      await allowed(personId)
      const { sheets, fileName } = await kinds[kind].template(outside, filled)
      return { fileName: `${fileName}.${as}`, bytes: as === 'xlsx' ? await xlsx(sheets) : Buffer.from(csv(sheets[0]?.rows ?? [])) }
    },
    keep: (personId, key, kind, file) => noting(personId, null, 'keepImport', async () => {
      await allowed(personId)
      const progress = progressOf(pool, personId, key)
      // What cannot be read is refused before it is kept.
      const table = await read(file, progress)
      const look = await lookAt(personId, kind, await transaction(pool, (tx) => keepUpload(tx, { personId, purpose: purposeOf(kind), key, ...file })), file.name, table)
      await progress('done', table.rows.length, table.rows.length)
      return look
    }),
    async look(personId, kind, uploadId) {
      await allowed(personId)
      const upload = await found(personId, kind, uploadId)
      return lookAt(personId, kind, uploadId.toLowerCase(), upload.name, await readSheet(upload.bytes, upload.kind))
    },
    load: (personId, key, kind, uploadId, seen) => noting(personId, null, 'loadImport', async () => {
      await allowed(personId)
      const body = { kind, uploadId: uploadId.toLowerCase(), seen }
      const before = await transaction(pool, (tx) => answerForKey<ImportCounts>(tx, personId, key, 'loadImport', body))
      if (before) return before
      const upload = await found(personId, kind, uploadId)
      const progress = progressOf(pool, personId, key)
      const table = await read(upload, progress)
      const counts = await transaction(pool, async (tx) => {
        const done = await answerForKey<ImportCounts>(tx, personId, key, 'loadImport', body)
        if (done) return done
        await kinds[kind].lock(tx)
        // What somebody else did while the lock was waited for counts.
        const { plan, write } = await kinds[kind].judge(tx, table, personId)
        if (plan.problems.length > 0) throw new Refused({ kind: 'invalid', code: 'table-has-problems', params: { count: plan.problems.length } })
        if (plan.rows.length === 0) throw new Refused({ kind: 'invalid', code: 'table-has-no-rows' })
        if (seenOf(plan) !== seen) throw new Refused({ kind: 'conflict', code: 'look-changed' })
        await write(tx, personId, progress)
        await noteImport(tx, { id: body.uploadId, kind, name: upload.name, sha256: upload.sha256, personId, rows: newOrChanged(plan) })
        await dropUpload(tx, body.uploadId)
        const answer = countsOf(plan)
        await noteAnswer(tx, personId, key, 'loadImport', body, answer)
        return answer
      })
      await progress('done', table.rows.length, table.rows.length)
      return counts
    }),
    progress: async (personId, key) => await progressRead(pool, personId, key) ?? null,
    async loaded(personId, kind) {
      await allowed(personId)
      return importsOf(pool, kind, 10)
    },
  }
}
