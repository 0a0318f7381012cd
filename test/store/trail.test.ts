// The trail: what is written in it by itself, and that whatever is done to its rows, or to what they tell of, is found.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import type pg from 'pg'
import { headText, type TrailHead } from '../../domain/trail/line.ts'
import { backUp } from '../../store/backup/back-up.ts'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { restore } from '../../store/backup/restore.ts'
import { inRequest } from '../../store/asking.ts'
import { sealAll, sealIn, sealSome } from '../../store/trail/seal.ts'
import type { Tx } from '../../store/transaction.ts'
import { verifyTrail } from '../../store/trail/verify.ts'
import { driveUntil, type DrivenCase, type RecordService, startRecordService } from '../support/cases.ts'
import { createTestDatabase } from '../support/database.ts'
import { refusalCodes } from '../support/refusal-codes.ts'

let service: RecordService
let one: DrivenCase
let head: TrailHead
const requestId = '0b8d2a54-5d3e-4c1b-8f0a-3f6f1c2d4e5a'

beforeAll(async () => {
  service = await startRecordService({ max: 5 })
  one = await driveUntil(service, 'T001', 'submitDescription')
  await inRequest(requestId, () => service.accreditations.act(one.cast.manager, one.caseId, { type: 'wishFocus', input: { requirementIds: [] } }, 'focus'))
  await refusalCodes(service.accreditations.act(one.cast.consultant, one.caseId, { type: 'submitDescription', input: {} }, 'refused'))
  await sealAll(service.pool)
  head = (await verifyTrail(service.pool)).head
}, 60_000)
afterAll(() => service.stop())

const rows = async (where: string): Promise<readonly pg.QueryResultRow[]> => (await service.pool.query(`select person_id, kind, action, thing, case_id, offer_id, outcome, codes, request_id from trail where ${where} order by id`)).rows

describe('In the trail stands', () => {
  test('each act of a case once, with who, what, which case and offer, and the request', async () => {
    const { rows: events } = await service.pool.query(`select actor, type, seq from events where case_id = $1 order by seq`, [one.caseId])
    const { rows: noted } = await service.pool.query(`select person_id as actor, action as type, no::int as seq from trail where kind = 'act' and case_id = $1 order by no`, [one.caseId])
    expect(noted).toEqual(events)
    expect(events.length).toBeGreaterThan(10)
    expect(await rows(`action = 'wishFocus' and request_id is not null`)).toEqual([
      { person_id: one.cast.manager, kind: 'act', action: 'wishFocus', thing: 'case', case_id: one.caseId, offer_id: 'T001', outcome: 'done', codes: [], request_id: requestId },
    ])
  })

  test('a refusal with its codes and nothing of what was sent', async () => {
    expect(await rows(`kind = 'refusal'`)).toEqual([{ person_id: one.cast.consultant, kind: 'refusal', action: 'submitDescription', thing: 'case', case_id: one.caseId, offer_id: 'T001', outcome: 'refused', codes: ['not-yours'], request_id: null }])
  })

  test('nothing that was written: no column holds prose', async () => {
    const { rows: [written] } = await service.pool.query<{ text: string }>(`select body->>'text' as text from contents where case_id = $1 and kind = 'chapter' limit 1`, [one.caseId])
    const has = async (of: string): Promise<number> => (await service.pool.query(`select 1 from ${of} t where t::text like '%' || $1 || '%'`, [written?.text.slice(0, 30)])).rowCount ?? 0
    expect(await has('trail')).toBe(0)
    // The control: it stands where it was written.
    expect(await has('contents')).toBeGreaterThan(0)
  })
})

describe('A row of the trail', () => {
  test('is not changed, taken away or given another place', async () => {
    for (const statement of [`update trail set person_id = 'p-other'`, 'update trail set seq = seq + 1000000', `update trail set hash = sha256('x')`, 'delete from trail', 'truncate trail']) {
      await expect(service.pool.query(statement)).rejects.toMatchObject({ code: 'AK001' })
    }
  })

  test('is altered by nobody who has but the rights that the service needs, triggers or not', async () => {
    const client = await service.pool.connect()
    try {
      await client.query('begin')
      await client.query('create role trail_service; grant usage on schema public to trail_service; grant select on all tables in schema public to trail_service; grant insert, update (seq, mark, hash) on trail to trail_service; alter table trail disable trigger user; set local role trail_service')
      // The control: it is written and sealed.
      await client.query(`insert into trail (person_id, kind, action, thing) values ('p-x', 'read', 'getAudit', 'case')`)
      const query: Tx['query'] = (text, values = []) => client.query(text, [...values])
      expect(await sealIn({ query, last: query })).toBeGreaterThan(0)
      for (const statement of [`update trail set person_id = 'p-other'`, 'delete from trail', 'truncate trail']) {
        await client.query('savepoint before')
        await expect(client.query(statement)).rejects.toMatchObject({ code: expect.stringMatching(/^42501$/) })
        await client.query('rollback to before')
      }
    } finally {
      await client.query('rollback')
      client.release()
    }
  })

  test('gets its place soon after, by one sealer at a time, while others act', async () => {
    const acting = Array.from({ length: 6 }, (_, n) => service.accreditations.act(one.cast.manager, one.caseId, { type: 'wishFocus', input: { requirementIds: [] } }, `many-${n}`))
    const sealing = Array.from({ length: 4 }, () => sealSome(service.pool))
    await Promise.all([...acting, ...sealing])
    await sealAll(service.pool)
    const { fault, unsealed, head: now } = await verifyTrail(service.pool, { anchors: [head] })
    expect({ fault, unsealed }).toEqual({ fault: null, unsealed: { rows: 0, oldest: null } })
    expect(now.seq).toBeGreaterThan(head.seq)
    head = now
  })

  test('that waits for its place is said, with since when', async () => {
    await service.accreditations.act(one.cast.manager, one.caseId, { type: 'wishFocus', input: { requirementIds: [] } }, 'waiting')
    expect(await verifyTrail(service.pool)).toMatchObject({ fault: null, unsealed: { rows: 1, oldest: expect.stringMatching(/Z$/) } })
    await sealAll(service.pool)
    head = (await verifyTrail(service.pool)).head
  })
})

describe('What is done to the trail by somebody who may do everything in the database is found:', () => {
  let client: pg.PoolClient
  beforeEach(async () => { client = await service.pool.connect() })

  /** Does it with the triggers off, verifies, and undoes it. */
  const after = async (statements: readonly string[], anchors: readonly TrailHead[] = []) => {
    try {
      await client.query('begin')
      for (const table of ['trail', 'events', 'content_versions', 'setting_versions']) await client.query(`alter table ${table} disable trigger user`)
      for (const statement of statements) await client.query(statement)
      return (await verifyTrail(client, { anchors })).fault
    } finally {
      await client.query('rollback')
      client.release()
    }
  }
  const place = 7
  const swap = (a: number, b: number): readonly string[] => [`update trail set seq = 900000 where seq = ${a}`, `update trail set seq = ${a} where seq = ${b}`, `update trail set seq = ${b} where seq = 900000`]
  const moved = `update trail set seq = seq + 900000 where seq >= ${place}`

  test('nothing, when nothing is done (the control)', async () => { expect(await after([], [head, { seq: head.seq, hash: head.hash }])).toBeNull() })
  test.each([
    ['who', `person_id = 'p-other'`], ['when', `at = at + interval '1 microsecond'`], ['what', `action = 'x'`], ['where', `offer_id = 'T002'`], ['the outcome', `outcome = 'refused'`], ['the codes', `codes = '{x}'`], ['the request', 'request_id = gen_random_uuid()'], ['for whom', 'circle = not circle'], ['the mark', `mark = sha256('x')`],
  ])('another word for %s', async (_what, set) => { expect(await after([`update trail set ${set} where seq = ${place}`])).toMatchObject({ kind: 'changed', seq: place }) })
  test('a row taken away', async () => { expect(await after([`delete from trail where seq = ${place}`])).toMatchObject({ kind: 'removed', seq: place }) })
  test('the first taken away', async () => { expect(await after(['delete from trail where seq = 1'])).toMatchObject({ kind: 'removed', seq: 1 }) })
  test('one taken away and the rest moved up', async () => { expect(await after([`delete from trail where seq = ${place}`, `update trail set seq = seq + 900000 where seq > ${place}`, 'update trail set seq = seq - 900001 where seq > 900000'])).toMatchObject({ kind: 'changed', seq: place }) })
  test('two that have changed places', async () => { expect(await after(swap(place, place + 3))).toMatchObject({ kind: 'changed', seq: place }) })
  test('one put in between', async () => {
    expect(await after([moved, 'update trail set seq = seq - 899999 where seq > 900000', `insert into trail (person_id, kind, action, thing, seq, hash) values ('p-other', 'read', 'getAccreditation', 'case', ${place}, sha256('x'))`])).toMatchObject({ kind: 'changed', seq: place })
  })
  test('the end cut off, by a head that is known; without one it is the acts that have no row', async () => {
    expect(await after([`delete from trail where seq > ${head.seq - 3}`], [head])).toEqual({ kind: 'cut', seq: head.seq - 2, what: String(head.seq) })
    client = await service.pool.connect()
    expect(await after([`delete from trail where seq > ${head.seq - 3}`])).toMatchObject({ kind: 'unnoted' })
  })
  test('a chain written anew from a changed row on, by a head that is known', async () => {
    try {
      await client.query('begin')
      await client.query('alter table trail disable trigger user')
      await client.query(`update trail set person_id = 'p-other' where seq = ${place}`)
      await client.query(`update trail set seq = null, hash = null, mark = null where seq >= ${place}`)
      const query: Tx['query'] = (text, values = []) => client.query(text, [...values])
      while (await sealIn({ query, last: query }) > 0);
      expect((await verifyTrail(client)).fault).toBeNull()
      expect((await verifyTrail(client, { anchors: [head] })).fault).toMatchObject({ kind: 'rewritten', seq: head.seq })
    } finally {
      await client.query('rollback')
      client.release()
    }
  })
  test('an act itself altered, and a text that it wrote', async () => {
    expect(await after([`update events set actor = 'p-other' where case_id = '${one.caseId}' and type = 'writeChapter'`])).toMatchObject({ kind: 'recordChanged', what: expect.stringContaining('writeChapter') })
    client = await service.pool.connect()
    expect(await after([`update content_versions set body = jsonb_set(body, '{text}', '"Andet"') where case_id = '${one.caseId}' and kind = 'chapter'`])).toMatchObject({ kind: 'recordChanged', what: expect.stringContaining('writeChapter') })
  })
  test('an act taken away, and one put in of which no row tells', async () => {
    expect(await after([`delete from events where case_id = '${one.caseId}' and type = 'wishFocus'`])).toMatchObject({ kind: 'recordRemoved' })
    client = await service.pool.connect()
    expect(await after([`insert into events (case_id, seq, key, body_hash, type, actor, at, data) values ('${one.caseId}', 90000, 'x', '', 'writeEvidence', 'p-auditor5', now(), '{}')`])).toMatchObject({ kind: 'unnoted', what: `writeEvidence case ${one.caseId} 90000` })
  })
})

test('A backup says the head of the chain, and a restore verifies the chain against it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'akk-trail-')), copy = await createTestDatabase({ empty: true })
  const { manifest } = await backUp(service.database.connection, folder)
  expect(manifest.trail && headText(manifest.trail)).toBe(headText(head))
  expect((await restore(copy.connection, folder, () => undefined)).trail).toEqual({ head, unsealed: { rows: 0, oldest: null }, fault: null })
  await copy.drop()
  rmSync(folder, { recursive: true })
}, 60_000)
