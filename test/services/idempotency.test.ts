import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Act } from '../../domain/accreditation/acts.ts'
import { recordStep } from '../../store/steps.ts'
import { copyCase, driveUntil, type DrivenCase, dueAtOnce, refusalOf, startRecordService, type RecordService } from '../support/cases.ts'

let service: RecordService
beforeAll(async () => { service = await startRecordService({ policy: dueAtOnce('hearing'), max: 25 }) })
afterAll(() => service.stop())

const act = (by: string, caseId: string, what: Act, key: string, version?: number) => service.accreditations.act(by, caseId, what, key, version)
const events = async (caseId: string): Promise<readonly string[]> => (await service.pool.query<{ line: string }>(`select key || ' ' || type as line from events where case_id = $1 and key not like 'story-%' order by seq`, [caseId])).rows.map((row) => row.line)
const refused = (code: string, kind: string) => ({ name: 'Refused', refusals: [expect.objectContaining({ code, kind })] })

describe('An act sent again with its key', () => {
  let written: DrivenCase
  let criterionId: string
  const chapter = (text: string): Act => ({ type: 'writeChapter', input: { criterionId, text } })
  beforeAll(async () => {
    written = await driveUntil(service, 'T001', 'writeChapter')
    criterionId = written.requirements[0]?.criterionId ?? ''
  })

  test('gives the first answer again and is no second event, also after others have acted', async () => {
    const { caseId, cast } = written
    const first = await act(cast.manager, caseId, chapter('Et'), 'k1')
    expect(first).toMatchObject({ repeated: false, versions: [{ kind: 'chapter', key: criterionId, version: 1 }] })
    const second = await act(cast.manager, caseId, chapter('To'), 'k2')
    expect(second.versions).toEqual([{ kind: 'chapter', key: criterionId, version: 2 }])
    expect(await act(cast.manager, caseId, chapter('Et'), 'k1')).toEqual({ ...first, repeated: true })
    expect(await events(caseId)).toEqual(['start-T001 start', 'k1 writeChapter', 'k2 writeChapter'])
    const { rows } = await service.pool.query('select version, body from contents where case_id = $1 and kind = $2', [caseId, 'chapter'])
    expect(rows).toEqual([{ version: 2, body: { criterionId, text: 'To' } }])
  })

  test('whatever the order of its fields, is the same act', async () => {
    const { caseId, cast } = written
    expect(await act(cast.manager, caseId, { type: 'writeChapter', input: { text: 'To', criterionId } }, 'k2')).toMatchObject({ repeated: true, seq: 6 })
  })

  test('twenty times at once is one event, answered twenty times alike', async () => {
    const { caseId, cast } = written
    const before = (await events(caseId)).length
    const answers = await Promise.all(Array.from({ length: 20 }, () => act(cast.manager, caseId, chapter('Tre'), 'k3')))
    expect(answers.filter((one) => !one.repeated)).toHaveLength(1)
    expect(new Set(answers.map((one) => `${one.seq} ${one.at} ${one.versions[0]?.version}`)).size).toBe(1)
    expect((await events(caseId)).length).toBe(before + 1)
  })

  test('but with another text or as another act is refused, and by another person too; the first stands', async () => {
    const { caseId, cast } = written
    const before = await events(caseId)
    await expect(act(cast.manager, caseId, chapter('Noget andet'), 'k1')).rejects.toMatchObject(refused('key-reused', 'invalid'))
    await expect(act(cast.manager, caseId, { type: 'wishFocus', input: { requirementIds: [] } }, 'k1')).rejects.toMatchObject(refused('key-reused', 'invalid'))
    await expect(act('p-medarbejder1-t001', caseId, chapter('Et'), 'k1')).rejects.toMatchObject(refused('key-reused', 'invalid'))
    expect(await events(caseId)).toEqual(before)
  })

  test('after a refusal is a new act: what is refused binds nothing and takes no number', async () => {
    const { caseId, cast } = written
    const seq = async () => (await service.accreditations.get(cast.consultant, caseId)).seq
    const before = await seq()
    expect(await refusalOf(act(cast.consultant, caseId, chapter('Ikke min'), 'k4'))).toBe('not-yours')
    expect(await refusalOf(act(cast.manager, caseId, { type: 'submitDescription', input: {} }, 'k4'))).toBe('requirement-untouched')
    expect(await refusalOf(act(cast.manager, caseId, { type: 'writeChapter', input: { criterionId: 'findes-ikke', text: '' } }, 'k4'))).toBe('unknown-criterion')
    expect(await seq()).toBe(before)
    expect(await act(cast.manager, caseId, chapter('Fire'), 'k4')).toMatchObject({ repeated: false, seq: before + 1 })
  })

  test('as a move gives its answer again in a later step, and moves nothing', async () => {
    const { caseId, cast } = written
    const submitted = written.rest.findIndex((step) => step.act.type === 'submitDescription')
    for (const [index, step] of written.rest.slice(0, submitted + 1).entries()) await act(step.by, caseId, step.act, `rest-${index}`)
    const again = await act(cast.manager, caseId, { type: 'submitDescription', input: {} }, `rest-${submitted}`)
    expect(again).toMatchObject({ repeated: true, type: 'submitDescription', step: 'submitted', followed: null })
    expect((await events(caseId)).filter((line) => line.endsWith('submitDescription'))).toHaveLength(1)
  })

  test('is its own in each case: the same key does another act elsewhere', async () => {
    const other = await driveUntil(service, 'T002', 'writeChapter')
    expect(await act(other.cast.manager, other.caseId, chapter('Et andet sted'), 'k1')).toMatchObject({ repeated: false })
  })
})

describe('A version that is no longer the newest', () => {
  test('of a text is refused as stale, the newest is taken, and 0 means there is none yet', async () => {
    const { caseId, cast, requirements } = await driveUntil(service, 'T003', 'writeChapter')
    const criterionId = requirements[0]?.criterionId ?? ''
    const chapter = (text: string): Act => ({ type: 'writeChapter', input: { criterionId, text } })
    expect(await act(cast.manager, caseId, chapter('A'), '1', 0)).toMatchObject({ versions: [{ version: 1 }] })
    await expect(act(cast.manager, caseId, chapter('B'), '2', 0)).rejects.toMatchObject(refused('stale-version', 'conflict'))
    await expect(act(cast.manager, caseId, chapter('B'), '2', 2)).rejects.toMatchObject(refused('stale-version', 'conflict'))
    expect(await act(cast.manager, caseId, chapter('B'), '2', 1)).toMatchObject({ versions: [{ version: 2 }] })
    // Of several who saw the same text, one is the next to write it.
    const codes = await Promise.all(Array.from({ length: 10 }, (_, index) => refusalOf(act(cast.manager, caseId, chapter(`C${index}`), `3-${index}`, 2))))
    expect(codes.filter((code) => code === undefined)).toHaveLength(1)
    expect(codes.filter((code) => code === 'stale-version')).toHaveLength(9)
    await expect(act(cast.manager, caseId, { type: 'tickRequirement', input: { requirementId: requirements[0]?.id ?? '', how: 'touched' } }, '4', 1)).rejects.toMatchObject(refused('stale-version', 'conflict'))
  })

  test('of the case is refused for a move, with the number it has now', async () => {
    const { caseId, cast } = await driveUntil(service, 'T004', 'confirmModel')
    await expect(act(cast.manager, caseId, { type: 'confirmModel', input: {} }, '1', 0)).rejects.toMatchObject({ refusals: [{ code: 'stale-version', kind: 'conflict', params: { moveNo: 1 } }] })
    expect(await act(cast.manager, caseId, { type: 'confirmModel', input: {} }, '1', 1)).toMatchObject({ moveNo: 2 })
    // A move's reason is a text too, but the version is the case's.
    expect(await act(cast.consultant, caseId, { type: 'pause', input: { reason: 'Sommer' } }, '2', 2)).toMatchObject({ moveNo: 3 })
  })
})

describe('A start', () => {
  const start = (by: string, input: { offerId: string; cycle?: string }, key: string) => service.accreditations.start(by, input, key)

  test('twenty times at once with different keys is one case; the others are refused with its id', async () => {
    const results = await Promise.allSettled(Array.from({ length: 20 }, (_, index) => start(`p-konsulent${1 + index % 3}`, { offerId: 'T005' }, `s-${index}`)))
    const [made, ...more] = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []))
    expect(more).toEqual([])
    const reasons = results.flatMap((result) => (result.status === 'rejected' ? [result.reason as unknown] : []))
    expect(reasons).toHaveLength(19)
    for (const reason of reasons) expect(reason).toMatchObject({ refusals: [{ kind: 'conflict', code: 'case-exists', params: { accreditationId: made?.accreditationId, link: `/api/v1/accreditations/${made?.accreditationId}` } }] })
    expect((await service.pool.query(`select 1 from cases where offer_id = 'T005'`)).rowCount).toBe(1)
  })

  test('twenty times at once with the same key is one case, answered twenty times alike', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => start('p-konsulent1', { offerId: 'T006' }, 'same')))
    expect(new Set(answers.map((one) => one.accreditationId)).size).toBe(1)
    expect(answers.filter((one) => !one.repeated)).toHaveLength(1)
    expect((await service.pool.query(`select 1 from events e join cases c on c.id = e.case_id where c.offer_id = 'T006'`)).rowCount).toBe(1)
  })

  test('with its key but another body, or by another person, is refused', async () => {
    await expect(service.accreditations.start('p-konsulent1', { offerId: 'T006', notRelevant: [{ requirementId: 'KV01', reason: 'Nej' }] }, 'same')).rejects.toMatchObject(refused('key-reused', 'invalid'))
    await expect(start('p-konsulent2', { offerId: 'T006' }, 'same')).rejects.toMatchObject(refused('case-exists', 'conflict'))
  })

  test('of another cycle beside an open case is refused with that case, and is possible when it has ended', async () => {
    const { accreditationId } = await start('p-konsulent1', { offerId: 'T007', cycle: '2026' }, 'a')
    await expect(start('p-konsulent1', { offerId: 'T007', cycle: '2028' }, 'b')).rejects.toMatchObject({ refusals: [{ code: 'case-running', kind: 'conflict', params: { accreditationId } }] })
    await act('p-konsulent1', accreditationId, { type: 'cancel', input: { reason: 'Tilbuddet lægges om.' } }, 'c')
    expect(await start('p-konsulent1', { offerId: 'T007', cycle: '2028' }, 'b')).toMatchObject({ repeated: false, cycle: '2028' })
    await expect(start('p-konsulent1', { offerId: 'T007', cycle: '2026' }, 'd')).rejects.toMatchObject({ refusals: [{ code: 'case-exists', params: { accreditationId } }] })
  })

  test('that is refused binds nothing', async () => {
    expect(await refusalOf(start('p-leder-t008', { offerId: 'T008' }, 'k'))).toBe('not-yours')
    expect(await start('p-konsulent1', { offerId: 'T008' }, 'k')).toMatchObject({ repeated: false, seq: 1 })
  })
})

describe('A key that looks like one of the service itself', () => {
  test('or is as long as a key may be, does not stop the move that follows an entry', async () => {
    const { caseId, cast } = await driveUntil(service, 'T009', 'declareImpartiality')
    const declare: Act = { type: 'declareImpartiality', input: { answer: 'impartial' } }
    const [long = '', taken = ''] = await copyCase(service.pool, caseId, 2)
    await act(cast.lead, long, declare, '1')
    expect(await act(cast.second, long, declare, 'x'.repeat(200))).toMatchObject({ followed: 'clearTeam' })
    expect(await act(cast.second, long, declare, 'x'.repeat(200))).toMatchObject({ followed: 'clearTeam', repeated: true })
    await act(cast.lead, taken, declare, '2#clearTeam')
    expect(await act(cast.second, taken, declare, '2')).toMatchObject({ followed: 'clearTeam' })
    const { rows } = await service.pool.query('select key, actor from events where case_id = $1 and seq > (select max(seq) from events where case_id = $2) order by seq', [taken, caseId])
    expect(rows).toMatchObject([{ key: '2#clearTeam', actor: cast.lead }, { key: '2', actor: cast.second }, { key: expect.stringMatching(/^§\d+\/clearTeam$/), actor: 'system' }])
    await expect(act(cast.lead, taken, declare, '§1/clearTeam')).rejects.toMatchObject(refused('key-reused', 'invalid'))
  })

  test('does not stop a silence', async () => {
    const { caseId, cast } = await driveUntil(service, 'T010', 'giveNoRemarks')
    await service.pool.query(`update owed_work set done_at = clock_timestamp() where case_id = $1 and id = 'hearingDraft/1'`, [caseId])
    await act(cast.manager, caseId, { type: 'writeExtract', input: { id: 'e', kind: 'method', title: 'T', text: 'T', requirementIds: [] } }, 'hearing/1/silence')
    const { standing } = await recordStep(service.record, { caseId, deadline: 'hearing', version: 1, script: { remind: [], above: [], silence: { records: 'closeHearing', tells: [] } } })
    expect(standing.step).toBe('issuing')
  })
})
