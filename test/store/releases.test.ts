// What every released version left behind, under this one: restored into this schema, folded to the same states, and driven on to its end.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { restore } from '../../store/backup/restore.ts'
import { rebuildCase } from '../../store/rebuild.ts'
import { recordDeps } from '../../store/record.ts'
import { servicesOver } from '../support/cases.ts'
import { castFor, story } from '../support/case-story.ts'
import { createTestDatabase, type TestDatabase } from '../support/database.ts'
import { releases } from '../support/releases.ts'

const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' }).format(new Date())

test('There is a release to begin with', () => {
  expect(releases().map((one) => one.version)).toContain('0.1.0')
})

describe.each(releases())('What $version left', ({ folder, cases }) => {
  let database: TestDatabase
  beforeAll(async () => {
    database = await createTestDatabase({ empty: true })
    await restore(database.connection, folder, () => undefined)
  }, 60_000)
  afterAll(() => database.drop())

  test('is in this schema as its events tell it: no state, list or deadline differs', async () => {
    const { pool } = database.store
    const found = []
    for (const { caseId } of cases) found.push(await rebuildCase(pool, caseId, true))
    expect(found.flatMap(({ offerId, differences }) => differences.map((one) => ({ offerId, ...one })))).toEqual([])
    // The control: a state that is another than its events tell is found.
    const [one] = cases
    await pool.query(`update cases set state = jsonb_set(state, '{step}', '"sharing"') where id = $1`, [one?.caseId])
    expect((await rebuildCase(pool, one?.caseId ?? '', false)).differences.map(({ what }) => what)).toEqual(['state'])
  })

  test('stands still where it was cancelled', async () => {
    const cancelled = cases.find(({ offerId }) => offerId === 'T001')?.caseId ?? ''
    await expect(servicesOver(database.store).act('p-leder-t001', cancelled, { type: 'confirmModel', input: {} }, 'confirm')).rejects.toThrow('case-cancelled')
  })

  test.each(cases.filter(({ offerId }) => offerId !== 'T001'))('goes on: the case of $offerId, which stood before $before', async ({ offerId, caseId, before }) => {
    const record = recordDeps(database.store.pool)
    const accreditations = servicesOver(database.store, record)
    const cast = castFor(offerId)
    if (offerId === 'T006') await accreditations.act(cast.consultant, caseId, { type: 'resume', input: { reason: 'Tilbuddet er på plads.' } }, 'resumed')
    const view = await accreditations.get(cast.consultant, caseId)
    const off = new Set(view.notRelevant.map((one) => one.requirementId))
    const requirements = (record.requirements.get(view.modelId) ?? []).filter((one) => !off.has(one.id))
    const steps = story(cast, requirements, { today, focus: requirements.slice(0, 3).map((one) => one.id), remarks: 1, discordance: true })
    const at = before === null ? steps.length : steps.findIndex((step) => step.act.type === before)
    for (const [index, { by, act }] of steps.slice(at).entries()) await accreditations.act(by, caseId, act, `on-${index}`)
    expect(await accreditations.get(cast.consultant, caseId)).toMatchObject({ stage: 'completed', outcome: 'accreditedWithFollowUp' })
  })
})
