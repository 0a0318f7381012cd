// Who reads what, when: a table from domain.md §5, the letters of the roles as in may-table.ts.
import { expect, test } from '@jest/globals'
import type { ContentKind } from '../../../domain/accreditation/facts.ts'
import { mayReadFile, uploadOwner } from '../../../domain/accreditation/files.ts'
import type { CaseState } from '../../../domain/accreditation/state.ts'
import { mayRead, mayReadDraft, mayReadFinal, mayReadText, maySeeCase, readableVersions, versionsSince } from '../../../domain/accreditation/visible.ts'
import { after, caseAt, made, paths } from './given.ts'
import { roleOf } from './may-table.ts'

const moments = ['writing', 'submitted', 'fresh', 'prepared', 'qualityCheck', 'hearing', 'deciding', 'followUp', 'ended'] as const
const actors = Object.entries(roleOf).map(([letter, role]) => ({ letter, actor: { personId: 'anybody', roles: [role] } }))
const readers = (state: CaseState, kind: ContentKind): string => actors.filter(({ actor }) => mayRead(state, actor, kind)).map(({ letter }) => letter).join('')
const same = (letters: string): readonly string[] => moments.map(() => letters)
const working = ['MS', 'MS', 'MS', 'MSTA', 'MSTA', 'MSTA', 'MSTA', 'MSTA', 'MSTA']
const described = ['MS', 'MSLCH', 'MSLCH', 'MSLCHTA', 'MSLCHTAQ', 'MSLCHTAQ', 'MSLCHTAQDP', 'MSLCHTAQDP', 'MSLCHTAQDP']
const everybody = 'MSLBKCHNRTAQDP'
const drafted = ['', '', '', 'TA', 'TAQ', 'MSBCHTAQ', everybody, everybody, everybody]
const planned = ['MSCHTA', 'MSCHTA', 'MSCHTA', 'MSCHTA', 'MSCHTA', 'MSCHTA', 'MSCHTA', 'MSLKCHRTAD', 'MSCHTA']

test.each<[kind: ContentKind, expected: readonly string[]]>([
  ['trial', working],
  ['workshop', working],
  ['focusWish', ['MSCH', 'MSCH', 'MSCH', 'MSCHTA', 'MSCHTA', 'MSCHTA', 'MSCHTA', 'MSCHTA', 'MSCHTA']],
  ['chapter', described],
  ['tick', described],
  ['declaration', same('MCHNTA')],
  ['objection', same('MCHNTA')],
  ['programmeItem', ['CHTA', 'CHTA', 'CHTA', 'MSLCHTA', 'MSLCHTA', 'MSLCHTA', 'MSLCHTA', 'MSLCHTA', 'MSLCHTA']],
  ['evidence', drafted],
  ['peopleMet', drafted],
  ['finding', drafted],
  ['reportText', drafted],
  ['remark', drafted],
  ['noRemarks', drafted],
  ['answer', drafted],
  ['actionPoint', planned],
  ['pointMoved', planned],
  ['pointDone', planned],
  ['pointVerified', planned],
  ['correction', ['', '', '', '', '', '', everybody, everybody, everybody]],
  ['extract', same('MSCHTA')],
  ['consent', same('MSCHTA')],
  ['reason', same('MSLCHTAQDP')],
  ['notRelevantReason', same('MSLBKCHNRTAQDPZ')],
])('%s is read by nobody else, at each moment.', (kind, expected) => {
  expect(moments.map((moment) => readers(caseAt(moment), kind))).toEqual(expected)
})

test('The working texts of a cancelled case stay the offer\'s own.', () => {
  const cancelled = after([...paths.writing, made('cancel', '2026-09-20T08:00', { reason: 'Lukker' })])
  expect([readers(cancelled, 'chapter'), readers(cancelled, 'trial'), readers(cancelled, 'finding')]).toEqual(['MS', 'MS', ''])
})

test('A description that was never submitted is read from when it became the audit\'s basis.', () => {
  expect(readers(after([...paths.writing, made('auditOnPresentBasis', '2026-10-29T08:00', { reason: 'Ny leder' })]), 'chapter')).toBe('MSLCH')
})

test('While a new auditor has not declared themselves the team reads nothing of the case\'s material.', () => {
  const state = after([...paths.drafting, made('replaceAuditor', '2026-11-11T08:00', { out: 'auditor', in: 'spare', partial: true, reason: 'Inhabil' })])
  expect([readers(state, 'finding'), readers(state, 'chapter'), readers(state, 'trial')]).toEqual(['', 'MSLCH', 'MS'])
})

test('The draft itself is the team\'s and the checker\'s, from the hearing the offer\'s and its board\'s, and never the municipality\'s contact\'s, nor later.', () => {
  expect(moments.map((moment) => actors.filter(({ actor }) => mayReadDraft(caseAt(moment), actor)).map(({ letter }) => letter).join('')))
    .toEqual(['', '', '', 'TA', 'TAQ', 'MSBCHTAQ', 'MSBCHTAQ', 'MSBCHTAQ', 'MSBCHTAQ'])
})

test('Who was not heard reads no version of a finding from before the report was issued.', () => {
  const since = (role: 'lineManager' | 'boardChair' | 'municipalContact' | 'decider' | 'staff') => versionsSince(caseAt('deciding'), { personId: 'anybody', roles: [role] }, 'finding')
  expect([since('lineManager'), since('municipalContact'), since('decider')]).toEqual(['2026-12-04T08:00:00.000Z', '2026-12-04T08:00:00.000Z', '2026-12-04T08:00:00.000Z'])
  expect([since('boardChair'), since('staff')]).toEqual(['2026-11-19T08:00:00.000Z', '2026-11-19T08:00:00.000Z'])
})

test('The final report is read by everybody but the service, the case is seen by everybody with a role.', () => {
  expect(actors.filter(({ actor }) => mayReadFinal(actor)).map(({ letter }) => letter).join('')).toBe(everybody)
  expect([maySeeCase({ personId: 'x', roles: ['reader'] }), maySeeCase({ personId: 'x', roles: [] })]).toEqual([true, false])
})

const uploadAnswer = (state: CaseState, role: 'manager' | 'auditor' | 'reader') => uploadOwner(state, { personId: 'x', roles: [role] })

test('Files are the offer\'s while it writes, answers or mends, and the cleared team\'s from the audit on.', () => {
  const everyMoment = ['confirming', 'developing', 'writing', 'submitted', 'prepared', 'auditing', 'drafting', 'qualityCheck', 'checked', 'hearing', 'answering', 'issuing', 'deciding', 'planning', 'followUp', 'sharing', 'closing'] as const
  const takes = (role: 'manager' | 'staff' | 'auditor') => everyMoment.filter((moment) => typeof uploadOwner(caseAt(moment), { personId: 'x', roles: [role] }) === 'string')
  expect(takes('manager')).toEqual(['developing', 'writing', 'hearing', 'followUp'])
  expect(takes('staff')).toEqual(['developing', 'writing', 'hearing', 'followUp'])
  expect(takes('auditor')).toEqual(['auditing', 'drafting', 'answering', 'issuing'])
  expect([uploadAnswer(caseAt('writing'), 'manager'), uploadAnswer(caseAt('auditing'), 'auditor')]).toEqual(['offer', 'team'])
  const uncleared = after([...paths.auditing, made('replaceAuditor', '2026-11-10T08:00', { out: 'auditor', in: 'spare', partial: false, reason: 'Syg' })])
  const cancelled = after([...paths.writing, made('cancel', '2026-09-20T08:00', { reason: 'Lukker' })])
  const paused = after([...paths.writing, made('pause', '2026-09-20T08:00', { reason: 'Flytning' })])
  expect([uploadAnswer(caseAt('confirming'), 'manager'), uploadAnswer(uncleared, 'auditor'), uploadAnswer(caseAt('writing'), 'reader'), uploadAnswer(caseAt('ended'), 'manager'), uploadAnswer(cancelled, 'manager'), uploadAnswer(paused, 'manager')])
    .toMatchObject([{ code: 'wrong-step' }, { code: 'wrong-step' }, { code: 'not-yours' }, { code: 'case-completed' }, { code: 'case-cancelled' }, { code: 'case-paused' }])
})

const whoReads = (moment: 'writing' | 'prepared' | 'hearing', owner: 'offer' | 'team') => actors.filter(({ actor }) => mayReadFile(caseAt(moment), actor, owner, '2026-09-20T08:00:00.000Z')).map(({ letter }) => letter).join('')

test('The offer\'s files are read with its description, the team\'s with its evidence.', () => {
  expect([whoReads('writing', 'offer'), whoReads('prepared', 'team'), whoReads('hearing', 'team')]).toEqual(['MS', 'TA', 'MSBCHTAQ'])
})

test('What was replaced before a text was handed over stays with those who wrote it; what stood then is seen.', () => {
  const state = caseAt('deciding')
  const since = (kind: ContentKind, role: 'manager' | 'auditor' | 'consultant' | 'qualityChecker') => versionsSince(state, { personId: 'anybody', roles: [role] }, kind)
  // Submitted 30 September, heard from 19 to 30 November, issued 4 December (given.ts).
  expect([since('chapter', 'manager'), since('chapter', 'auditor'), since('finding', 'auditor'), since('finding', 'qualityChecker'), since('finding', 'manager'), since('remark', 'manager'), since('remark', 'auditor'), since('answer', 'manager'), since('evidence', 'consultant')])
    .toEqual([null, '2026-09-30T08:00:00.000Z', null, null, '2026-11-19T08:00:00.000Z', null, '2026-11-30T08:00:00.000Z', '2026-12-04T08:00:00.000Z', '2026-11-19T08:00:00.000Z'])
  const versions = [{ version: 1, at: '2026-11-10T08:00:00.000Z' }, { version: 2, at: '2026-11-12T08:00:00.000Z' }, { version: 3, at: '2026-12-01T08:00:00.000Z' }]
  const seen = (since: string | null) => readableVersions(versions, since).map(({ version }) => version)
  expect([seen(null), seen('2026-11-19T08:00:00.000Z'), seen('2026-12-04T08:00:00.000Z')]).toEqual([[1, 2, 3], [2, 3], [3]])
})

test('While a hearing is open its remarks and files are the offer\'s own; closed, they are read like any other.', () => {
  const readersOf = (moment: 'hearing' | 'answering', at: string) => actors.filter(({ actor }) => mayReadText(caseAt(moment), actor, { kind: 'remark', at })).map(({ letter }) => letter).join('')
  const filed = (moment: 'hearing' | 'answering', at: string) => actors.filter(({ actor }) => mayReadFile(caseAt(moment), actor, 'offer', at)).map(({ letter }) => letter).join('')
  // The hearing opened on 19 November at 08:00 UTC (given.ts).
  expect([readersOf('hearing', '2026-11-25T08:00:00.000Z'), readersOf('answering', '2026-11-25T08:00:00.000Z')]).toEqual(['MS', 'MSBCHTAQ'])
  expect(readersOf('hearing', '2026-11-18T08:00:00.000Z')).toBe('MSBCHTAQ')
  expect([filed('hearing', '2026-11-25T08:00:00.000Z'), filed('answering', '2026-11-25T08:00:00.000Z'), filed('hearing', '2026-09-20T08:00:00.000Z')]).toEqual(['MS', 'MSLCHTAQ', 'MSLCHTAQ'])
})
