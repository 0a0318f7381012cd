// Each stage function does its part: what it brings about does not come about without its body.
import { afterEach, describe, expect, test } from '@jest/globals'
import type { Act } from '../../domain/accreditation/acts.ts'
import type { DeadlineKind } from '../../domain/accreditation/policy.ts'
import type { ActiveStage } from '../../domain/accreditation/stages.ts'
import { moveTypes, noticeLines } from '../support/case-record.ts'
import { withoutStage } from '../support/changed-workflows.ts'
import { quickPolicy } from '../support/policies.ts'
import { type Scene, startScene } from '../support/scenes.ts'
import { startTestService, type TestService } from '../support/service.ts'
import { until } from '../support/until.ts'

interface InStage { readonly stage: ActiveStage; readonly offerId: string; readonly before: Act['type']; readonly kind: DeadlineKind; readonly brings: string }

const cases: readonly InStage[] = [
  { stage: 'qualityModel', offerId: 'T001', before: 'confirmModel', kind: 'confirmModel', brings: 'countModelAsReceived' },
  { stage: 'localDevelopment', offerId: 'T003', before: 'finishDevelopment', kind: 'finishDevelopment', brings: 'closeDevelopment' },
  { stage: 'qualityDescription', offerId: 'T005', before: 'returnDescription', kind: 'takeBasis', brings: 'standAsSubmitted' },
  { stage: 'audit', offerId: 'T006', before: 'chooseFocus', kind: 'prepareAudit', brings: 'prepareAudit/1 silence 4 consultant p-konsulent1' },
  { stage: 'report', offerId: 'T007', before: 'decide', kind: 'decide', brings: 'passToDeputy' },
  { stage: 'learning', offerId: 'T008', before: 'share', kind: 'share', brings: 'endUnshared' },
]

let service: TestService | undefined
afterEach(async () => { await service?.stop(); service = undefined })

const msADay = 50
const play = async (on: TestService, one: InStage): Promise<Scene> => {
  const scene = await startScene(on, one.offerId, quickPolicy([one.kind], msADay))
  await scene.playTo(one.before)
  return scene
}
const brought = async (on: TestService, scene: Scene): Promise<readonly string[]> =>
  [...await moveTypes(on.database.store.pool, scene.caseId), ...await noticeLines(on.database.store.pool, scene.caseId, msADay)]
const comesAbout = (on: TestService, scene: Scene, one: InStage, limitMs: number) => until(() => brought(on, scene), (lines) => lines.includes(one.brings), limitMs)

describe('What a stage brings about by itself', () => {
  test('comes about in each of the six', async () => {
    const on = service = await startTestService({ workers: false })
    const scenes: Scene[] = []
    for (const one of cases) scenes.push(await play(on, one))
    await on.startWorker()
    const lines = await Promise.all(cases.map((one, index) => comesAbout(on, scenes[index] as Scene, one, 20_000)))
    expect(lines.map((some, index) => some.includes(cases[index]?.brings ?? ''))).toEqual([true, true, true, true, true, true])
  }, 120_000)

  test.each(cases)('does not come about when $stage does nothing', async (one) => {
    const on = service = await startTestService({ workers: false, bundle: await withoutStage(one.stage) })
    const scene = await play(on, one)
    await on.startWorker()
    await expect(comesAbout(on, scene, one, 5000)).rejects.toThrow('Did not come about')
  }, 120_000)
})
