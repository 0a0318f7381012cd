// Nobody acts: the complete list of notices, by hand, and what silence means. Each list is compared as a whole, so that a notice
// missing and a notice too many both show.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { doneTwice, moveTypes, noticeLines, stepLines } from '../support/case-record.ts'
import { dayMs, quickPolicy } from '../support/policies.ts'
import { type Scene, startScene } from '../support/scenes.ts'
import { startTestService, type TestService } from '../support/service.ts'
import { until } from '../support/until.ts'
import { workflowId } from '../../workflows/ids.ts'

let service: TestService
let quiet: Scene
let silent: Scene
beforeAll(async () => {
  service = await startTestService()
  quiet = await startScene(service, 'T004', quickPolicy(['confirmModel', 'finishDevelopment', 'submitDescription']))
  silent = await startScene(service, 'T002', quickPolicy(['takeBasis', 'hearing', 'decide', 'share']))
}, 120_000)
afterAll(() => service.stop())

const notices = (scene: Scene) => noticeLines(service.database.store.pool, scene.caseId, dayMs)
const view = (scene: Scene) => service.services.accreditations.get('p-sekretariatsleder', scene.caseId)
const step = async (scene: Scene) => (await view(scene)).step
const toStep = (scene: Scene, wanted: string) => until(() => step(scene), (now) => now === wanted, 60_000)

describe('A year in which nobody acts', () => {
  test('brings each of its notices once, in order, and goes on by silence where silence means something', async () => {
    await until(() => notices(quiet), (lines) => lines.some((line) => line.startsWith('submitDescription/1 silence')), 60_000)
    expect(await notices(quiet)).toEqual([
      'confirmModel/1 reminder1 -8 manager p-leder-t004',
      'confirmModel/1 reminder2 -6 manager p-leder-t004',
      'confirmModel/1 lastDay -4 manager p-leder-t004',
      'confirmModel/1 lineAbove -2 lineManager p-bestyrelse-t004',
      'confirmModel/1 lineAbove -2 manager p-leder-t004',
      'confirmModel/1 silence 0 consultant p-konsulent1',
      'confirmModel/1 silence 0 manager p-leder-t004',
      'finishDevelopment/1 reminder1 -8 manager p-leder-t004',
      'finishDevelopment/1 reminder2 -6 manager p-leder-t004',
      'finishDevelopment/1 lastDay -4 manager p-leder-t004',
      'finishDevelopment/1 lineAbove -2 lineManager p-bestyrelse-t004',
      'finishDevelopment/1 lineAbove -2 manager p-leder-t004',
      'finishDevelopment/1 silence 0 consultant p-konsulent1',
      'finishDevelopment/1 silence 0 manager p-leder-t004',
      'submitDescription/1 reminder1 -6 manager p-leder-t004',
      'submitDescription/1 reminder2 -4 manager p-leder-t004',
      'submitDescription/1 lastDay -2 manager p-leder-t004',
      'submitDescription/1 lineAbove 2 lineManager p-bestyrelse-t004',
      'submitDescription/1 lineAbove 2 manager p-leder-t004',
      'submitDescription/1 silence 4 consultant p-konsulent1',
      'submitDescription/1 silence 4 lineManager p-bestyrelse-t004',
      'submitDescription/1 silence 4 manager p-leder-t004',
    ])
    expect(await moveTypes(service.database.store.pool, quiet.caseId)).toEqual(['start', 'countModelAsReceived', 'closeDevelopment'])
  }, 120_000)

  test('stands still where silence decides nothing: nobody submits for the offer', async () => {
    await new Promise((done) => { setTimeout(done, 4 * dayMs) })
    expect(await view(quiet)).toMatchObject({ stage: 'qualityDescription', step: 'writing', turn: 'offer', late: true })
    expect((await stepLines(service.database.store.pool, quiet.caseId)).filter((line) => !line.endsWith(' done'))).toEqual([])
  }, 60_000)
})

describe('Silence', () => {
  test('of the secretariat makes the description stand as submitted', async () => {
    await silent.playTo('returnDescription')
    await toStep(silent, 'preparing')
    const read = await service.database.store.pool.query<{ basis: string }>(`select state->>'basis' as basis from cases where id = $1`, [silent.caseId])
    expect(read.rows).toEqual([{ basis: 'silence' }])
  }, 120_000)

  test('in the hearing ends it, and is told from a reply that there are no remarks', async () => {
    silent.skipTo('chooseFocus')
    await silent.playTo('remark')
    expect(await step(silent)).toBe('hearing')
    await toStep(silent, 'issuing')
    const read = await service.database.store.pool.query<{ silent: boolean }>(`select (state->>'hearingSilent')::boolean as silent from cases where id = $1`, [silent.caseId])
    expect(read.rows).toEqual([{ silent: true }])
  }, 120_000)

  test('of the one who decides passes the decision to the deputy, who may not before and may then', async () => {
    silent.skipTo('issueReport')
    await silent.playTo('decide')
    const decision = { type: 'decide', input: { outcome: 'accredited', reason: 'Indstillingen følges ikke: afvigelsen er rettet.' } } as const
    await expect(silent.act(silent.cast.deputy, decision)).rejects.toMatchObject({ refusals: [{ code: 'deputy-not-yet' }] })
    await until(() => moveTypes(service.database.store.pool, silent.caseId), (types) => types.includes('passToDeputy'), 60_000)
    await silent.act(silent.cast.deputy, decision)
    expect(await view(silent)).toMatchObject({ step: 'sharing', outcome: 'accredited' })
  }, 120_000)

  test('about sharing is no: nothing is shared, the case ends, and the list of its notices is complete', async () => {
    await until(() => view(silent), (now) => now.stage === 'completed', 60_000)
    expect(await notices(silent)).toEqual([
      'takeBasis/1 reminder1 -8 consultant p-konsulent1',
      'takeBasis/1 reminder2 -6 consultant p-konsulent1',
      'takeBasis/1 lastDay -4 consultant p-konsulent1',
      'takeBasis/1 lineAbove -2 consultant p-konsulent1',
      'takeBasis/1 lineAbove -2 secretariatHead p-sekretariatsleder',
      'takeBasis/1 silence 0 consultant p-konsulent1',
      'takeBasis/1 silence 0 manager p-leder-t002',
      'takeBasis/1 silence 0 secretariatHead p-sekretariatsleder',
      'hearing/1 reminder1 -8 manager p-leder-t002',
      'hearing/1 reminder2 -6 manager p-leder-t002',
      'hearing/1 lastDay -4 manager p-leder-t002',
      'hearing/1 lineAbove -2 lineManager p-centerchef2',
      'hearing/1 lineAbove -2 manager p-leder-t002',
      'hearing/1 silence 0 consultant p-konsulent1',
      'hearing/1 silence 0 leadAuditor p-auditor5',
      'hearing/1 silence 0 manager p-leder-t002',
      'decide/1 reminder1 -8 decider p-beslutter1',
      'decide/1 reminder2 -6 decider p-beslutter1',
      'decide/1 lastDay -4 decider p-beslutter1',
      'decide/1 lineAbove -2 decider p-beslutter1',
      'decide/1 lineAbove -2 secretariatHead p-sekretariatsleder',
      'decide/1 silence 0 deputyDecider p-beslutter2',
      'decide/1 silence 0 manager p-leder-t002',
      'decide/1 silence 0 secretariatHead p-sekretariatsleder',
      'share/1 reminder1 -8 manager p-leder-t002',
      'share/1 reminder2 -6 manager p-leder-t002',
      'share/1 lastDay -4 manager p-leder-t002',
      'share/1 lineAbove -2 manager p-leder-t002',
      'share/1 silence 0 consultant p-konsulent1',
      'share/1 silence 0 manager p-leder-t002',
    ])
    const { rows } = await service.database.store.pool.query('select 1 from learnings where case_id = $1', [silent.caseId])
    expect(rows).toEqual([])
    expect(await doneTwice(service.database.store.pool)).toEqual([])
  }, 120_000)

  test('leaves a small history, of a case with four silences and twenty steps of the clock too', async () => {
    const { historyLength, historySize } = await service.engine.client.workflow.getHandle(workflowId(silent.offerId, String(new Date().getFullYear()))).describe()
    // 292 when measured; a slow machine tells moves apart that else go in one word.
    expect(historyLength).toBeLessThan(350)
    expect(historySize).toBeLessThan(200_000)
  })
})
