// Records what this release leaves behind: run by `npm run record-release` when a version is given out, never with the tests. test/store/releases.test.ts
// restores it into every later schema for ever. A recorded release is never changed.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { ActType } from '../../domain/accreditation/acts.ts'
import { backUp } from '../../store/backup/back-up.ts'
import { projectRoot } from '../../store/project-root.ts'
import { driveUntil, type RecordService, startRecordService } from '../support/cases.ts'
import type { ReleaseCase } from '../support/releases.ts'

let service: RecordService
beforeAll(async () => { service = await startRecordService() }, 120_000)
afterAll(() => service.stop())

/** A case before each of its stages' turns, one paused, one with a moved deadline, two ended, one cancelled. */
const wanted: readonly (readonly [offerId: string, before: ActType | null])[] = [
  ['T001', 'confirmModel'], ['T002', 'finishDevelopment'], ['T003', 'submitDescription'], ['T004', 'takeAsBasis'], ['T005', 'declareImpartiality'], ['T006', 'closeAudit'],
  ['T007', 'passQualityCheck'], ['T008', 'remark'], ['T009', 'answerRemark'], ['T010', 'decide'], ['T011', 'verifyPoint'], ['T012', 'share'], ['T013', 'finish'], ['T014', null],
]

test('A release leaves a backup of cases in every stage', async () => {
  const { version } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as { version: string }
  const folder = join(projectRoot, 'test', 'upgrade', version)
  if (existsSync(folder)) throw new Error(`${folder} is recorded already: a release is given out once`)
  const cases: ReleaseCase[] = []
  for (const [offerId, before] of wanted) {
    const { caseId } = await driveUntil(service, offerId, before, { remarks: 1, discordance: true })
    cases.push({ offerId, caseId, before })
  }
  const at = (offerId: string): string => cases.find((one) => one.offerId === offerId)?.caseId ?? ''
  const { accreditations } = service
  await accreditations.act('p-konsulent1', at('T002'), { type: 'moveDeadline', input: { deadline: 'finishDevelopment', lastDay: '2031-03-03', reason: 'Aftalt med tilbuddet' } }, 'moved')
  await accreditations.act('p-konsulent1', at('T006'), { type: 'pause', input: { reason: 'Tilbuddet flytter.' } }, 'paused')
  await accreditations.act('p-konsulent1', at('T001'), { type: 'cancel', input: { reason: 'Tilbuddet lukker.' } }, 'cancelled')
  mkdirSync(folder, { recursive: true })
  await backUp(service.database.connection, folder)
  const commit = execFileSync('git', ['rev-parse', 'HEAD'], { cwd: projectRoot, encoding: 'utf8' }).trim()
  writeFileSync(join(folder, 'release.json'), `${JSON.stringify({ commit, cases }, null, 1)}\n`)
  expect(cases).toHaveLength(14)
}, 180_000)
