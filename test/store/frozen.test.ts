import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { storeDocument } from '../../store/documents.ts'
import { driveUntil, startRecordService, type RecordService } from '../support/cases.ts'

let service: RecordService
/** A case whose description is frozen and whose report is not: both kinds of text are there. */
let caseId: string
/** Another, of which nothing is frozen: the control. */
let openCase: string

beforeAll(async () => {
  service = await startRecordService({ max: 3 })
  const driven = await driveUntil(service, 'T001', 'sendToQualityCheck')
  caseId = driven.caseId
  openCase = (await driveUntil(service, 'T002', 'submitDescription')).caseId
  await service.accreditations.upload(driven.cast.lead, caseId, { name: 'bilag.txt', contentType: 'text/plain', bytes: new TextEncoder().encode('Bilag') }, 'file')
  await storeDocument(service.pool, { caseId, owedId: 'startLetter/1', kind: 'startLetter', version: 1, draft: false, fileName: 'Brev.pdf', inputHash: 'a', sha256: 'b', pages: 1, template: 1, bytes: Buffer.from('%PDF') })
}, 60_000)
afterAll(() => service.stop())

/** What PostgreSQL says to a statement; it is undone whatever it says. `rows`: how many it would have touched. */
async function tried(statement: string, values: readonly unknown[] = []): Promise<{ readonly code: string } | { readonly rows: number | null }> {
  const client = await service.pool.connect()
  try {
    await client.query('begin')
    return { rows: (await client.query(statement, [...values])).rowCount }
  } catch (error) {
    return { code: error instanceof Error && 'code' in error ? String(error.code) : String(error) }
  } finally {
    await client.query('rollback')
    client.release()
  }
}
const refused = { code: 'AK001' }
const text = `jsonb_set(body, '{text}', '"Noget andet"')`

describe('A frozen text', () => {
  test.each(['chapter', 'tick', 'trial'])('of kind %s cannot be changed, moved, taken out of its kind or deleted, but in a case that is open it can be changed', async (kind) => {
    const change = `update contents set body = ${text} where case_id = $1 and kind = '${kind}'`
    expect(await tried(change, [caseId])).toEqual(refused)
    expect(await tried(`update contents set kind = 'evidence', key = key || '-x' where case_id = $1 and kind = '${kind}'`, [caseId])).toEqual(refused)
    expect(await tried(`update contents set case_id = $2 where case_id = $1 and kind = '${kind}'`, [caseId, openCase])).toEqual(refused)
    expect(await tried(`delete from contents where case_id = $1 and kind = '${kind}'`, [caseId])).toEqual(refused)
    // The control: the same statement where nothing is frozen.
    const { rows: [{ n } = { n: 0 }] } = await service.pool.query<{ n: number }>(`select count(*)::int as n from contents where case_id = $1 and kind = $2`, [openCase, kind])
    expect(n).toBeGreaterThan(0)
    expect(await tried(`update contents set version = version + 1, body = ${text} where case_id = $1 and kind = '${kind}'`, [openCase])).toEqual({ rows: n })
  })

  test('cannot get a neighbour, neither new nor by a text of another kind, nor a version of which no act is the origin', async () => {
    const insert = `insert into contents (case_id, kind, key, version, seq, author, at, body) values ($1, $2, 'ny', 1, 1, 'p-konsulent1', now(), '{}')`
    expect(await tried(insert, [caseId, 'chapter'])).toEqual(refused)
    expect(await tried(insert, [caseId, 'evidence'])).toEqual({ rows: 1 })
    expect(await tried(insert, [openCase, 'chapter'])).toEqual({ rows: 1 })
    expect(await tried(`update contents set kind = 'chapter' where case_id = $1 and kind = 'evidence'`, [caseId])).toEqual(refused)
    expect(await tried(`insert into content_versions (case_id, kind, key, version, seq, author, at, body) select case_id, kind, key, version + 1, seq, author, at, ${text} from contents where case_id = $1 and kind = 'chapter'`, [caseId])).toEqual(refused)
  })

  test('stays frozen: the freeze cannot be changed or taken away', async () => {
    expect(await tried(`update freezes set kind = 'evidence' where case_id = $1 and kind = 'chapter'`, [caseId])).toEqual(refused)
    expect(await tried('delete from freezes where case_id = $1', [caseId])).toEqual(refused)
    expect(await tried('truncate freezes')).toEqual(refused)
    expect(await tried(`insert into freezes (case_id, kind, move_no) values ($1, 'evidence', 99)`, [caseId])).toEqual({ rows: 1 })
  })

  test('of any kind is never deleted, frozen or not', async () => {
    expect(await tried(`delete from contents where case_id = $1 and kind = 'evidence'`, [caseId])).toEqual(refused)
    expect(await tried('truncate contents')).toEqual(refused)
  })
})

describe('What has happened', () => {
  test('is not changed: an event, of a move as of an entry', async () => {
    for (const set of [`at = at - interval '1 day'`, `actor = 'p-konsulent2'`, `data = '{}'`, 'seq = seq + 100', `key = key || '-x'`]) {
      expect(await tried(`update events set ${set} where case_id = $1 and type = 'takeAsBasis'`, [caseId])).toEqual(refused)
      expect(await tried(`update events set ${set} where case_id = $1 and type = 'writeChapter'`, [openCase])).toEqual(refused)
    }
    expect(await tried('delete from events where case_id = $1', [caseId])).toEqual(refused)
    // The control: the next event finds its place.
    expect(await tried(`insert into events (case_id, seq, key, body_hash, type, actor, at, data) values ($1, 100000, 'next', '', 'writeEvidence', 'p-auditor5', now(), '{}')`, [caseId])).toEqual({ rows: 1 })
  })

  test('is not changed: a former version of a text, frozen or not', async () => {
    for (const id of [caseId, openCase]) {
      expect(await tried(`update content_versions set body = ${text} where case_id = $1`, [id])).toEqual(refused)
      expect(await tried('delete from content_versions where case_id = $1', [id])).toEqual(refused)
    }
  })

  test('is not emptied, neither by itself nor with the cases', async () => {
    for (const table of ['events', 'content_versions', 'reports', 'files']) expect(await tried(`truncate ${table}`)).toEqual(refused)
    expect(await tried('truncate cases cascade')).toEqual(refused)
    expect(await tried('truncate events, content_versions, contents, freezes, reports, files')).toEqual(refused)
    // The control: a table that is no part of the record of cases.
    expect(await tried('truncate sessions')).toEqual({ rows: null })
  })

  test('keeps its case: one with events cannot be deleted', async () => {
    expect(await tried('delete from cases where id = $1', [caseId])).toEqual({ code: '23503' })
  })
})

describe('A stored document', () => {
  test.each(['reports', 'files'])('in %s keeps its bytes, its hash and its name, and is not deleted', async (table) => {
    const name = table === 'reports' ? 'file_name' : 'name'
    for (const set of [`bytes = 'x'`, `sha256 = 'x'`, `${name} = 'x'`, `case_id = '${openCase}'`]) expect(await tried(`update ${table} set ${set} where case_id = $1`, [caseId])).toEqual(refused)
    expect(await tried(`delete from ${table} where case_id = $1`, [caseId])).toEqual(refused)
    // The control: it is there, and another one finds its place.
    expect((await service.pool.query(`select 1 from ${table} where case_id = $1`, [caseId])).rowCount).toBe(1)
    const copy = table === 'reports'
      ? `insert into reports select (jsonb_populate_record(r, '{"id": "00000000-0000-4000-8000-000000000001", "version": 2}')).* from reports r where case_id = $1`
      : `insert into files select (jsonb_populate_record(f, '{"id": "00000000-0000-4000-8000-000000000001", "key": "other"}')).* from files f where case_id = $1`
    expect(await tried(copy, [caseId])).toEqual({ rows: 1 })
  })
})

describe('The time of an act', () => {
  const write = async (key: string): Promise<number> => {
    const { at } = await service.accreditations.act('p-leder-t002', openCase, { type: 'writeTrial', input: { id: key, title: key, what: '', scope: '', period: '', targetGroup: '', requirementIds: [] } }, key)
    return Date.parse(at)
  }
  /** As after an act when the clock was ahead by so much. */
  const wasAhead = async (seconds: number): Promise<number> => {
    const { rows: [row] } = await service.pool.query<{ at: Date }>(`update cases set acted_at = clock_timestamp() + $2 * interval '1 second' where id = $1 returning acted_at as at`, [openCase, seconds])
    return row?.at.getTime() ?? Number.NaN
  }

  test('is not before the act before it where the clock was set back by seconds: a remark is of the hearing that was opened before it', async () => {
    const before = await wasAhead(30)
    expect([await write('set-back-1'), await write('set-back-2')]).toEqual([before, before])
  })

  test('is the clock’s own again where it had been far ahead', async () => {
    const before = await wasAhead(3600)
    expect(before - await write('far-ahead')).toBeGreaterThan(3_500_000)
  })
})
