import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { Client } from '@temporalio/client'
import type { Standing } from '../../domain/accreditation/standing.ts'
import { createTelling, type TellingEngine } from '../../services/telling.ts'
import { loadStanding, untold } from '../../store/standing.ts'
import { driveUntil, startRecordService, type RecordService } from '../support/cases.ts'

let service: RecordService
beforeAll(async () => { service = await startRecordService() })
afterAll(() => service.stop())

const namespace = 'namespace-1'

/** An engine that only notes what it is given. */
function listening(): TellingEngine & { readonly heard: Standing[] } {
  const heard: Standing[] = []
  const client = Object.create(Client.prototype, {
    withDeadline: { value: (_until: number, work: () => Promise<unknown>) => work() },
    workflow: { value: { signalWithStart: (_type: string, { signalArgs: [standing] }: { signalArgs: [Standing] }) => { heard.push(standing); return Promise.resolve() } } },
  }) as Client
  return { client, heard, namespaceId: () => Promise.resolve(namespace) }
}

test('Moves of a case that follow each other at once are told in one word, the newest, in whatever order they come; other cases have their own', async () => {
  const [one, other] = [await driveUntil(service, 'T001', 'submitDescription'), await driveUntil(service, 'T002', 'confirmModel')]
  const [newest, others] = [await loadStanding(service.pool, one.caseId), await loadStanding(service.pool, other.caseId)]
  const engine = listening()
  const lines: string[] = []
  const telling = createTelling(service.pool, engine, (line) => lines.push(line))
  for (const moveNo of [1, newest.moveNo, 2]) telling.tell({ ...newest, moveNo }, 'T001', '2026')
  telling.tell(others, 'T002', '2026')
  await telling.idle()
  expect(engine.heard).toEqual([newest, others])
  expect(await untold(service.pool, namespace, 10)).toEqual([])
  expect(lines).toEqual([])
  // Later, it is told again.
  telling.tell(newest, 'T001', '2026')
  await telling.idle()
  expect(engine.heard).toEqual([newest, others, newest])
})
