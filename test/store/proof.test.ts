// What the proof reads of a real database: nothing wrong where nothing is, and each fault that is planted there.
import { createHash } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type Believed, nextStep } from '../../domain/accreditation/standing.ts'
import { type ClientAct } from '../../proof/acts.ts'
import { check } from '../../proof/check.ts'
import { readRecord } from '../../proof/read.ts'
import { storeDocument } from '../../store/documents.ts'
import { loadStanding } from '../../store/standing.ts'
import { driveUntil, ownColumns, startRecordService, type RecordService } from '../support/cases.ts'

let service: RecordService
let caseId: string
let acts: readonly ClientAct[]

/** A workflow that believes the record. */
const believing = async (): Promise<Believed> => {
  const standing = await loadStanding(service.pool, caseId)
  return { standing, armedFor: nextStep(standing)?.step.at ?? null }
}
const id = (): Promise<ReadonlySet<string>> => service.pool.query<{ id: string }>(`select 'accreditation/' || offer_id || '/' || cycle as id from cases`).then(({ rows }) => new Set(rows.map((row) => row.id)))
const found = async (look: () => Promise<Believed | 'gone'> = believing, running = id): Promise<readonly string[]> =>
  check(acts, await readRecord(service.pool, look, running, { settleMs: 0, lookMs: 0, log: () => undefined })).map(({ property, says }) => `${property}: ${says.replaceAll(caseId, 'C')}`)

/** Plants a fault as nobody can who comes by the service, looks, and takes it away. */
async function planted(...statements: readonly string[]): Promise<readonly string[]> {
  const tables = ['events', 'cases', 'reports', 'owed_work', 'deadlines']
  const client = await service.pool.connect()
  try {
    await client.query('set session_replication_role = replica')
    for (const table of tables) await client.query(`create temp table kept_${table} as select * from ${table}`)
    for (const statement of statements) await client.query(statement)
    const says = await found()
    for (const table of tables) {
      const columns = await ownColumns(service.pool, table)
      await client.query(`delete from ${table}; insert into ${table} (${columns}) select ${columns} from kept_${table}; drop table kept_${table}`)
    }
    return says
  } finally {
    await client.query('reset session_replication_role')
    client.release()
  }
}

beforeAll(async () => {
  service = await startRecordService({ max: 4 })
  caseId = (await driveUntil(service, 'T001', 'submitDescription')).caseId
  const bytes = Buffer.from('%PDF')
  await storeDocument(service.pool, { caseId, owedId: 'startLetter/1', kind: 'startLetter', version: 1, draft: false, fileName: 'Brev.pdf', inputHash: 'a', sha256: createHash('sha256').update(bytes).digest('hex'), pages: 1, template: 1, bytes })
  await service.pool.query('update cases set told_move_no = move_no')
  await service.pool.query('update owed_work set done_at = clock_timestamp() where done_at is null')
  const { rows } = await service.pool.query<{ key: string; type: string }>(`select key, type from events where actor <> 'system' order by seq`)
  acts = rows.map(({ key, type }) => ({ key, what: type, caseId, outcome: 'acknowledged', sent: 1, unexpected: 0 }))
}, 60_000)
afterAll(() => service.stop())

test('Nothing is wrong in a case that went well', async () => {
  expect(await found()).toStrictEqual([])
})

test('A lost event is found, as a lost act, a gap and a read model that no event tells', async () => {
  const says = await planted('delete from events where seq = 2')
  expect(says).toEqual(expect.arrayContaining([expect.stringMatching(/^actsOnce: lost: confirmModel /), expect.stringMatching(/^noGaps: T001\/.* event 2 is 3$/), expect.stringMatching(/^readModel: C: /)]))
})

test('Other bytes, a list that is wrong, a move that is untold, work that waits and a late step are found, each by its property', async () => {
  expect(await planted(`update reports set bytes = 'x'`)).toStrictEqual(['oneReport: C startLetter/1 has other bytes than its hash'])
  expect(await planted('delete from reports')).toStrictEqual(['oneReport: C startLetter/1 is noted as done and is not there'])
  expect(await planted(`update cases set stage = 'audit'`)).toStrictEqual(['readModel: C: stage is "audit" and by the events "qualityDescription"'])
  expect(await planted('update cases set told_move_no = move_no - 1')).toStrictEqual([expect.stringMatching(/^notStuck: C: move \d+ is untold$/)])
  expect(await planted(`update owed_work set done_at = null where id = 'startLetter/1'`)).toStrictEqual(['notStuck: C: startLetter/1 is owed'])
  expect(await planted(`update cases set next_instant = clock_timestamp() - interval '1 hour'`)).toEqual(expect.arrayContaining(['notStuck: C: a step is late']))
})

test('A workflow that is gone, that has another clock, or that runs for a case that is over is found', async () => {
  expect(await found(() => Promise.resolve('gone'))).toStrictEqual([expect.stringMatching(/^workflows: C: the workflow of T001\/.*: gone$/)])
  expect(await found(async () => ({ ...await believing(), armedFor: null }))).toStrictEqual([expect.stringMatching(/^workflows: C: the workflow of T001\/.*: clock$/)])
  expect(await found(believing, () => Promise.resolve(new Set(['accreditation/T009/old'])))).toStrictEqual(['workflows: accreditation/T009/old: runs, and its case is over'])
})
