// States and lists are a cache of the events: damaged by hand, they are made anew exactly as they were.
import { spawnSync } from 'node:child_process'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type pg from 'pg'
import type { ActType } from '../../domain/accreditation/acts.ts'
import { projectRoot } from '../../store/project-root.ts'
import { caseIds, rebuildCase } from '../../store/rebuild.ts'
import { driveUntil, type RecordService, startRecordService } from '../support/cases.ts'
import { databaseUrl } from '../support/database.ts'
import { readTypeScript } from '../support/typescript-child.ts'

const driven: readonly (readonly [string, ActType | null])[] = [
  ['T001', 'confirmModel'], ['T003', 'finishDevelopment'], ['T005', 'returnDescription'], ['T006', 'openAudit'], ['T007', 'answerRemark'], ['T008', 'agreeActionPlan'], ['T010', null],
]
let service: RecordService
let pool: pg.Pool
const cases = new Map<string, string>()
const idOf = (offerId: string): string => cases.get(offerId) ?? ''

beforeAll(async () => {
  service = await startRecordService()
  pool = service.pool
  for (const [offerId, before] of driven) cases.set(offerId, (await driveUntil(service, offerId, before, { remarks: 1, discordance: true })).caseId)
  const act = (offerId: string, input: Parameters<typeof service.accreditations.act>[2], key: string) => service.accreditations.act('p-konsulent1', idOf(offerId), input, key)
  await act('T003', { type: 'pause', input: { reason: 'Tilbuddet flytter.' } }, 'pause')
  await act('T005', { type: 'moveDeadline', input: { deadline: 'takeBasis', lastDay: '2099-05-04', reason: 'Aftalt.' } }, 'move')
  await act('T001', { type: 'cancel', input: { reason: 'Tilbuddet lukker.' } }, 'cancel')
}, 120_000)
afterAll(() => service.stop())

const everything = async (): Promise<unknown> => ({
  cases: (await pool.query('select * from cases order by id')).rows,
  deadlines: (await pool.query('select * from deadlines order by case_id, kind, version')).rows,
})
const damage = async (): Promise<void> => {
  await pool.query(`update cases set state = jsonb_set(jsonb_set(state, '{step}', '"hearing"'), '{deadlines}', '{}'), stage = 'learning', step = 'closing', turn = 'nobody', due = '2001-01-01' where id = $1`, [idOf('T006')])
  await pool.query(`update cases set state = '{"v":0}', next_instant = '2001-01-01', paused = true, seq = seq + 7, move_no = 1 where id = $1`, [idOf('T007')])
  await pool.query('update cases set ended_at = null, started_at = clock_timestamp() where id = $1', [idOf('T010')])
  await pool.query('delete from deadlines where case_id = $1', [idOf('T008')])
  await pool.query(`update deadlines set status = 'open', closed_at = null, due = due + interval '1 day' where case_id = $1 and kind = 'takeBasis' and version = 1`, [idOf('T005')])
  await pool.query(`insert into deadlines (case_id, kind, version, due, set_at) values ($1, 'share', 9, now(), now())`, [idOf('T003')])
}
const whats = async (onlyCheck: boolean): Promise<Readonly<Record<string, readonly string[]>>> => {
  const found: Record<string, readonly string[]> = {}
  for (const id of await caseIds(pool, null, 100)) {
    const one = await rebuildCase(pool, id, onlyCheck)
    if (one.differences.length > 0) found[one.offerId] = one.differences.map(({ what }) => what)
  }
  return found
}

describe('States and lists', () => {
  test('are as the events tell them in cases of every stage, paused, moved, cancelled and ended', async () => {
    const { rows } = await pool.query<{ stage: string }>('select distinct stage from cases order by stage')
    expect(rows.map((row) => row.stage)).toEqual(['audit', 'cancelled', 'completed', 'localDevelopment', 'qualityDescription', 'report'])
    expect(await whats(true)).toEqual({})
  })

  test('damaged by hand are found, left as they are by a check, and made anew as they were', async () => {
    const before = await everything()
    await damage()
    const damaged = await everything()
    expect(damaged).not.toEqual(before)
    const found = await whats(true)
    expect(found).toMatchObject({
      T003: ['deadline share/9'],
      T005: ['deadline takeBasis/1'],
      T006: ['state', 'stage', 'step', 'turn', 'due'],
      T007: ['seq', 'move_no', 'state', 'paused', 'next_instant'],
      T008: expect.arrayContaining(['deadline agreeActionPlan/1', 'deadline confirmModel/1', 'deadline decide/1']),
      T010: ['started_at', 'ended_at'],
    })
    expect(Object.keys(found).sort()).toEqual(['T003', 'T005', 'T006', 'T007', 'T008', 'T010'])
    expect(await everything()).toEqual(damaged)
    await whats(false)
    expect(await everything()).toEqual(before)
    expect(await whats(true)).toEqual({})
  })

  test('of a newer version of the program are left alone', async () => {
    const id = idOf('T006')
    await pool.query(`update cases set state = jsonb_set(state, '{v}', '99') where id = $1`, [id])
    await expect(rebuildCase(pool, id, false)).rejects.toMatchObject({ code: 'state-newer' })
    await pool.query(`update cases set state = jsonb_set(state, '{v}', '0') where id = $1`, [id])
    expect((await rebuildCase(pool, id, false)).differences.map(({ what }) => what)).toEqual(['state'])
  })
})

describe('The command', () => {
  const run = (...args: readonly string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [...readTypeScript, 'rebuild-main.ts', ...args], { cwd: projectRoot, encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: '', DATABASE_URL: databaseUrl(service.database.connection) } })
    return { status, said: stdout, wrong: stderr }
  }

  test('says what differs: a check ends with 1, a rebuild mends it, and the next check ends with 0', async () => {
    await pool.query(`update cases set stage = 'learning' where id = $1`, [idOf('T008')])
    expect(run('--check')).toMatchObject({ wrong: '', status: 1, said: expect.stringMatching(/T008\/\d{4} stage: "learning" → "report"[^]*7 forløb sammenlignet med deres hændelser: 1 afviger \(1 afvigelser\)\. Intet er ændret\./) })
    expect(run()).toMatchObject({ status: 0, said: expect.stringContaining('7 forløb set igennem: 1 dannet på ny') })
    expect(run('--check')).toMatchObject({ status: 0, said: expect.stringContaining('0 afviger') })
    expect(run('--chek')).toMatchObject({ status: 2, wrong: 'Ukendt valg: --chek. Kun --check kendes.\n' })
  }, 60_000)
})
