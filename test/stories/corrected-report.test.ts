// The action plan as its own document with versions, and an issued report corrected after its case has ended: the workflow comes back for it.
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Act } from '../../domain/accreditation/acts.ts'
import { driveUntil, type DrivenCase } from '../support/cases.ts'
import { refusalCodes } from '../support/refusal-codes.ts'
import { startTestService, type TestService } from '../support/service.ts'
import { until } from '../support/until.ts'

let service: TestService
let keys = 0
beforeAll(async () => { service = await startTestService() }, 120_000)
afterAll(() => service.stop())

const cases = () => service.services.accreditations
const driven = () => ({ accreditations: cases(), record: service.record })
const act = (one: DrivenCase, by: string, what: Act) => cases().act(by, one.caseId, what, `corrected-${(keys += 1)}`)
const ready = async (one: DrivenCase, by: string, kind: string, versions: number) => (await until(async () => (await cases().reports(by, one.caseId)).filter((row) => row.kind === kind), (rows) => rows.length === versions && rows.every((row) => row.ready), 60_000)).map((row) => row.version)
const point = async (one: DrivenCase) => (await cases().get(one.cast.manager, one.caseId)).plan.map(({ due, moved, status, overdue }) => ({ due, from: moved?.from, status, overdue }))

test('A plan is a document when it is agreed, another when a date is moved, and another when it is closed.', async () => {
  const one = await driveUntil(driven(), 'T002', 'reportPointDone', { discordance: true })
  const { manager, consultant } = one.cast
  expect(await ready(one, manager, 'actionPlan', 1)).toEqual([1])
  const moved = await act(one, consultant, { type: 'moveActionPoint', input: { pointId: 'point-1', due: '2099-02-05', reason: 'Ferie' } })
  expect([moved.followed, await point(one)]).toEqual(['renewActionPlan', [{ due: '2099-02-05', from: '2099-01-05', status: 'agreed', overdue: false }]])
  expect(await ready(one, manager, 'actionPlan', 2)).toEqual([1, 2])
  for (const step of one.rest) await act(one, step.by, step.act)
  expect(await ready(one, manager, 'actionPlan', 3)).toEqual([1, 2, 3])
}, 180_000)

const planActs = ['agreeActionPlan', 'closeActionPlan', 'writeActionPoint', 'moveActionPoint', 'reportPointDone', 'verifyPoint']

test('A case without uoverensstemmelse never sees a step, button, deadline, notice or document of a plan; one with it does.', async () => {
  const traces = async (offerId: string, discordance: boolean) => {
    const one = await driveUntil(driven(), offerId, 'share', { discordance })
    const views = await Promise.all([one.cast.manager, one.cast.consultant].map((by) => cases().get(by, one.caseId)))
    const { rows } = await service.database.store.pool.query<{ kind: string }>(`select kind from deadlines where case_id = $1 and kind like '%ActionPlan' union all select data->>'deadline' from notices where case_id = $1 and data->>'deadline' like '%ActionPlan'`, [one.caseId])
    const { rows: owed } = await service.database.store.pool.query(`select 1 from owed_work where case_id = $1 and kind = 'actionPlan'`, [one.caseId])
    return { acts: [...new Set(views.flatMap((view) => view.acts.map((row) => row.type)))].filter((type) => planActs.includes(type)).toSorted(), points: views[0]?.plan.length, deadlines: rows.length, owed: owed.length }
  }
  expect(await traces('T004', false)).toEqual({ acts: [], points: 0, deadlines: 0, owed: 0 })
  expect(await traces('T009', true)).toEqual({ acts: planActs.toSorted(), points: 1, deadlines: 2, owed: 2 })
}, 180_000)

test('An issued report is corrected after its case has ended: a new version beside the old one, which stays as it was.', async () => {
  const one = await driveUntil(driven(), 'T001', null)
  const { manager, lead, consultant } = one.cast
  expect(await ready(one, manager, 'finalReport', 1)).toEqual([1])
  const [first] = (await cases().reports(manager, one.caseId)).filter((row) => row.kind === 'finalReport')
  const correct = (text: string): Act => ({ type: 'correctReport', input: { reason: 'Et tal var forkert.', texts: [{ section: 'summary', text }] } })
  expect(await refusalCodes(act(one, manager, correct('Fire pladser')))).toEqual(['forbidden not-yours'])
  expect((await act(one, lead, correct('Fire pladser'))).followed).toBe('reissueReport')
  expect(await ready(one, manager, 'finalReport', 2)).toEqual([1, 2])
  await act(one, consultant, correct('Fem pladser'))
  expect(await ready(one, manager, 'finalReport', 3)).toEqual([1, 2, 3])
  const reports = (await cases().reports(manager, one.caseId)).filter((row) => row.kind === 'finalReport')
  expect(reports[0]).toEqual(first)
  expect(new Set(reports.map((row) => row.sha256)).size).toBe(3)
  expect(await cases().get(manager, one.caseId)).toMatchObject({ stage: 'completed' })
}, 180_000)
