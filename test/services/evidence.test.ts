// Evidence with its files and versions, through the services and a real database.
import { createHash } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Act } from '../../domain/accreditation/acts.ts'
import { driveUntil, type DrivenCase, startRecordService, type RecordService } from '../support/cases.ts'
import { refusalCodes } from '../support/refusal-codes.ts'

let service: RecordService
let audit: DrivenCase
let keys = 0
beforeAll(async () => {
  service = await startRecordService({ max: 5 })
  audit = await driveUntil(service, 'T001', 'closeAudit', { remarks: 1 })
}, 60_000)
afterAll(() => service.stop())

const act = (by: string, what: Act) => service.accreditations.act(by, audit.caseId, what, `evidence-${(keys += 1)}`)
const upload = (by: string, name: string, content: string) => service.accreditations.upload(by, audit.caseId, { name, contentType: 'text/plain', bytes: new TextEncoder().encode(content) }, `file-${(keys += 1)}`)
const evidence = (text: string, files: { readonly fileIds?: readonly string[]; readonly fileId?: string }): Act => ({ type: 'writeEvidence', input: { id: 'with-files', kind: 'document', date: '2026-01-15', source: 'Årsplan', text, requirementIds: [], ...files } })
const sha256 = (content: string): string => createHash('sha256').update(content).digest('hex')
const versions = (by: string) => service.accreditations.versions(by, audit.caseId, 'evidence', 'with-files')

test('One piece of evidence holds several files, with its own date beside theirs, and each file its hash.', async () => {
  const { lead } = audit.cast
  const first = await upload(lead, 'plan.txt', 'Plan')
  const second = await upload(lead, 'bilag.txt', 'Bilag')
  await act(lead, evidence('Første', { fileIds: [first.fileId, second.fileId] }))
  const view = (await service.accreditations.contents(lead, audit.caseId)).find((one) => one.key === 'with-files')
  expect(view?.body).toMatchObject({ date: '2026-01-15' })
  expect(view?.files).toMatchObject([{ name: 'plan.txt', sha256: sha256('Plan'), size: 4, owner: 'team', uploadedBy: { personId: lead } }, { name: 'bilag.txt', sha256: sha256('Bilag') }])
  expect(view?.files?.[0]?.uploadedAt.slice(0, 10)).not.toBe('2026-01-15')
  expect((await service.accreditations.files(lead, audit.caseId)).map((one) => one.name)).toEqual(['plan.txt', 'bilag.txt'])
})

test('Several files of one request are kept all or none: sent again they are the same, and the key of another request is refused.', async () => {
  const { lead, manager } = audit.cast
  const files = (...contents: readonly string[]) => contents.map((content) => ({ name: `${content}.txt`, contentType: 'text/plain', bytes: new TextEncoder().encode(content) }))
  const send = (by: string, key: string, ...contents: readonly string[]) => service.accreditations.uploadAll(by, audit.caseId, files(...contents), key)
  const names = async () => (await service.accreditations.files(lead, audit.caseId)).map((one) => one.name)
  const before = await names()
  const kept = await send(lead, 'several', 'Et', 'To')
  expect(kept.map((one) => one.sha256)).toEqual([sha256('Et'), sha256('To')])
  expect(await send(lead, 'several', 'Et', 'To')).toEqual(kept)
  for (const other of [['Et'], ['Et', 'To', 'Tre'], ['Et', 'Andet'], ['To', 'Et']]) expect(await refusalCodes(send(lead, 'several', ...other))).toEqual(['invalid key-reused'])
  expect(await refusalCodes(send(lead, 'with-cpr', 'Tre', '010190-1234'))).toEqual(['invalid looks-like-cpr'])
  expect(await refusalCodes(send(manager, 'not-now', 'Fire', 'Fem'))).toEqual(['conflict wrong-step'])
  expect(await names()).toEqual([...before, 'Et.txt', 'To.txt'])
})

test('A file that is not in this case is refused, and nothing is written.', async () => {
  const { lead } = audit.cast
  const before = await versions(lead)
  expect(await refusalCodes(act(lead, evidence('Andet', { fileIds: ['00000000-0000-4000-8000-000000000000'] })))).toEqual(['invalid unknown-file'])
  expect(await refusalCodes(act(lead, evidence('Andet', { fileId: 'no-uuid' })))).toEqual(['invalid unknown-file'])
  expect(await versions(lead)).toEqual(before)
})

test('Progress and checks are for those who may read the findings, and count n of m.', async () => {
  const { lead, manager, checker } = audit.cast
  const { accreditations } = service
  const view = await accreditations.audit(lead, audit.caseId, [])
  // Three fokuskrav with three pairs, one pair for each of the rest: the story has found all of it.
  expect(view.count).toEqual({ done: audit.requirements.length + 6, wanted: audit.requirements.length + 6 })
  expect(view.checks.map((one) => `${one.code} ${one.field}`)).toEqual(['evidenceUnused evidence/with-files'])
  expect((await accreditations.audit(lead, audit.caseId, ['goodPractice'])).rows).toHaveLength(1)
  expect(await refusalCodes(accreditations.audit(manager, audit.caseId, []))).toEqual(['forbidden texts-not-yours'])
  expect(await refusalCodes(accreditations.audit(checker, audit.caseId, []))).toEqual(['not-found case-not-found'])
})

test('Every version stays readable: to the team all, to the offer from the hearing on, and to nobody before they may read the kind.', async () => {
  const { lead, second, manager } = audit.cast
  const single = await upload(second, 'foto.txt', 'Foto')
  await act(second, evidence('Andet', { fileId: single.fileId }))
  expect((await versions(lead)).map((one) => [one.version, one.author.personId, one.body['text'], one.files?.map(({ name }) => name)])).toEqual([
    [1, lead, 'Første', ['plan.txt', 'bilag.txt']], [2, second, 'Andet', ['foto.txt']],
  ])
  expect(await refusalCodes(versions(manager))).toEqual(['not-found content-not-found'])
  expect(await refusalCodes(service.accreditations.versions(lead, audit.caseId, 'evidence', 'no-such'))).toEqual(['not-found content-not-found'])
  for (const step of audit.rest.slice(0, audit.rest.findIndex((one) => one.act.type === 'remark'))) await act(step.by, step.act)
  expect((await versions(manager)).map((one) => one.version)).toEqual([2])
  expect((await versions(lead)).map((one) => one.version)).toEqual([1, 2])
  const seen = await Promise.all([audit.cast.checker, manager].map((by) => service.accreditations.audit(by, audit.caseId, ['focus'])))
  expect(seen.map((one) => one.rows.length)).toEqual([9, 9])
})
