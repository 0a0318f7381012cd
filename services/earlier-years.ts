// Earlier years of the authority's scores from a spreadsheet: a template, a look with everything that is wrong by cell, and then all or nothing.
import type { LocalDate } from '../domain/deadlines/types.ts'
import { Refused } from '../domain/refusal.ts'
import { type EarlierYear, earlierYears, mayLoadEarlierYears } from '../domain/supervision/earlier-years.ts'
import { indicatorsOf } from '../domain/supervision/model.ts'
import type { RawTable, TableProblem } from '../domain/tables/table.ts'
import type { Store } from '../store/connect.ts'
import { earlierFacts, lockSupervisions, writeEarlierYear } from '../store/earlier-years.ts'
import { rolesOf } from '../store/people.ts'
import { answerForKey, noteAnswer } from '../store/request-keys.ts'
import { supervisionModelById } from '../store/supervision-models.ts'
import { dropUpload, keepUpload, type TableUpload, uploadOf } from '../store/table-uploads.ts'
import { type Tx, transaction } from '../store/transaction.ts'
import { earlierSheet, earlierWords } from '../text/earlier-years.ts'
import { notingRefusals } from './noting.ts'
import { readSheet } from './read-sheet.ts'
import { xlsx } from './xlsx.ts'

/** A year as the look shows it. */
export interface EarlierYearRow { readonly offerId: string; readonly offerName: string; readonly visitDay: LocalDate; readonly reportDate: LocalDate; readonly model: string; readonly scores: number; readonly missing: number; readonly themes: number; readonly replaces: boolean }
export interface EarlierLook { readonly uploadId: string; readonly name: string; readonly years: readonly EarlierYearRow[]; readonly problems: readonly TableProblem[] }

/** Refused 403 `not-allowed`; 409 `upload-gone` for another's upload, and one that is loaded or a day old. */
export interface EarlierYearsService {
  /** Whether this is theirs at all: for a link. */
  readonly isTheirs: (personId: string) => Promise<boolean>
  /** A workbook with a row for everything a model has. Refused 404 `model-not-found`. */
  readonly template: (personId: string, model: string) => Promise<{ readonly bytes: Buffer; readonly fileName: string }>
  /** Keeps a file to be looked at. Refused 422 where it is no table that can be read. */
  readonly keep: (personId: string, key: string, file: { readonly name: string; readonly kind: 'xlsx' | 'csv'; readonly bytes: Buffer }) => Promise<EarlierLook>
  /** The same file looked at against what is registered now. */
  readonly look: (personId: string, uploadId: string) => Promise<EarlierLook>
  /** Loads all of it, or nothing: refused 422 `table-has-problems`. */
  readonly load: (personId: string, key: string, uploadId: string) => Promise<{ readonly years: number; readonly offers: number }>
}

const purpose = 'earlier-years'

const judged = async (executor: Pick<Tx, 'query'>, table: RawTable) => {
  const facts = await earlierFacts(executor)
  return { facts, ...earlierYears(table, facts, earlierWords) }
}

/** The service over a store. */
export function createEarlierYears({ pool, db, clock = () => new Date() }: Pick<Store, 'pool' | 'db'> & { readonly clock?: () => Date }): EarlierYearsService {
  const noting = notingRefusals(pool)
  const isTheirs = async (personId: string): Promise<boolean> => mayLoadEarlierYears((await rolesOf(db, [personId], clock().toISOString())).get(personId) ?? [])
  const allowed = async (personId: string): Promise<void> => { if (!await isTheirs(personId)) throw new Refused({ kind: 'forbidden', code: 'not-allowed' }) }
  const found = async (personId: string, id: string): Promise<TableUpload> => {
    const upload = await uploadOf(pool, personId, purpose, id.toLowerCase())
    if (!upload) throw new Refused({ kind: 'conflict', code: 'upload-gone' })
    return upload
  }
  const lookAt = async (uploadId: string, upload: Pick<TableUpload, 'name' | 'bytes' | 'kind'>): Promise<EarlierLook> => {
    const { facts, years, problems } = await judged({ query: (text, values) => pool.query(text, values === undefined ? [] : [...values]) }, await readSheet(upload.bytes, upload.kind))
    const rowOf = ({ offerId, visitDay, reportDate, model, scores, missing, themes, replaces }: EarlierYear): EarlierYearRow => ({ offerId, offerName: facts.offers.get(offerId)?.name ?? offerId, visitDay, reportDate, model, scores: scores.length, missing, themes: themes.length, replaces })
    return { uploadId, name: upload.name, years: years.map(rowOf), problems }
  }

  return {
    isTheirs,
    async template(personId, version) {
      await allowed(personId)
      const model = (await supervisionModelById(db, version))?.model
      if (!model) throw new Refused({ kind: 'not-found', code: 'model-not-found' })
      const { headings } = earlierWords
      const row = (subject: string): readonly (string | null)[] => [null, null, null, null, null, version, null, subject, null, null, null]
      return {
        fileName: earlierSheet.fileName(version),
        bytes: await xlsx([
          { name: earlierSheet.name, rows: [Object.values(headings), ...indicatorsOf(model).map((one) => row(one.id)), ...model.themes.map((one) => row(one.id)), row(earlierWords.overall)] },
          { name: earlierSheet.explained, rows: [...earlierSheet.explanation, ...model.themes.map((one) => [one.id, one.text]), ...indicatorsOf(model).map((one) => [one.id, one.text])] },
        ]),
      }
    },
    keep: (personId, key, file) => noting(personId, null, 'keepEarlierYears', async () => {
      await allowed(personId)
      // What cannot be read is refused before it is kept.
      await readSheet(file.bytes, file.kind)
      return lookAt(await transaction(pool, (tx) => keepUpload(tx, { personId, purpose, key, ...file })), file)
    }),
    async look(personId, uploadId) {
      await allowed(personId)
      return lookAt(uploadId.toLowerCase(), await found(personId, uploadId))
    },
    load: (personId, key, uploadId) => noting(personId, null, 'loadEarlierYears', async () => {
      await allowed(personId)
      const body = { uploadId: uploadId.toLowerCase() }
      const before = await transaction(pool, (tx) => answerForKey<{ years: number; offers: number }>(tx, personId, key, 'loadEarlierYears', body))
      if (before) return before
      const upload = await found(personId, uploadId)
      const table = await readSheet(upload.bytes, upload.kind)
      return transaction(pool, async (tx) => {
        const done = await answerForKey<{ years: number; offers: number }>(tx, personId, key, 'loadEarlierYears', body)
        if (done) return done
        const first = await judged(tx, table)
        await lockSupervisions(tx, [...new Set(first.years.map((one) => one.offerId))])
        // What was registered while the locks were waited for counts.
        const { years, problems } = await judged(tx, table)
        if (problems.length > 0) throw new Refused({ kind: 'invalid', code: 'table-has-problems', params: { count: problems.length } })
        if (years.length === 0) throw new Refused({ kind: 'invalid', code: 'table-has-nothing' })
        for (const year of years) await writeEarlierYear(tx, year, { personId, key: `earlier/${body.uploadId}`, sha256: upload.sha256 })
        await dropUpload(tx, body.uploadId)
        const answer = { years: years.length, offers: new Set(years.map((one) => one.offerId)).size }
        await noteAnswer(tx, personId, key, 'loadEarlierYears', body, answer)
        return answer
      })
    }),
  }
}
