// Functions, roles and absences over HTTP: who may change what, what cannot stand, and who sees a case the moment after.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { driveUntil, type DrivenCase, type RecordService, servicesBeside, startRecordService } from '../support/cases.ts'
import { giveDemoPasswords, type HttpAnswer, type HttpService, newKey, startHttp } from '../support/http.ts'

let service: RecordService
let http: HttpService
beforeAll(async () => {
  service = await startRecordService({ max: 6 })
  const { store } = service.database
  await giveDemoPasswords(store)
  http = await startHttp({ store, services: servicesBeside(service), engine: { namespaceId: () => Promise.resolve('none') }, isWorking: () => true })
}, 120_000)
afterAll(async () => { await http.close(); await service.stop() })

const head = 'p-sekretariatsleder'
const said = ({ status, body }: HttpAnswer): string => (status < 300 ? String(status) : `${status} ${String(body['code'])}`)
const post = async (by: string, path: string, body: object, key = newKey()): Promise<HttpAnswer> => (await http.as(by)).post(path, { body, key })
const get = async (by: string, path: string): Promise<HttpAnswer> => (await http.as(by)).get(path)
const give = (by: string, offerId: string, fn: string, personId: string, more: object = {}) => post(by, '/functions', { unit: { kind: 'offer', id: offerId }, function: fn, personId, ...more })
const functionsAt = async (offerId: string): Promise<readonly Record<string, unknown>[]> => (await get('p-admin', `/functions?unitKind=offer&unitId=${offerId}`)).body['rows'] as readonly Record<string, unknown>[]
const holdingOf = async (offerId: string, personId: string, fn: string): Promise<string> => String((await functionsAt(offerId)).find((row) => row['personId'] === personId && row['function'] === fn)?.['holdingId'])
const dayFromNow = (days: number): string => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' }).format(new Date(Date.now() + days * 86_400_000))
const changesOf = async (personId: string) => (await service.pool.query<{ type: string; actor: string }>('select type, actor from people_changes where person_id = $1 order by id', [personId])).rows.map(({ type, actor }) => `${type} ${actor}`)

describe('A leader who resigns while the hearing is open', () => {
  let one: DrivenCase
  const successor = 'p-medarbejder1-t001'
  const remarks = async (by: string) => ((await get(by, `/accreditations/${one.caseId}/contents`)).body['rows'] as readonly Record<string, unknown>[]).filter((row) => row['kind'] === 'remark')
  beforeAll(async () => { one = await driveUntil(service, 'T001', 'giveNoRemarks') }, 60_000)

  test('loses access the same moment; the new one has the half-written reply with its writer\'s name, and the duty', async () => {
    const { manager } = one.cast
    expect((await (await http.as(manager)).act(one.caseId, { type: 'remark', input: { id: 'r', section: 'summary', text: 'Vi har fire' } })).status).toBeLessThan(300)
    expect(said(await (await http.as(successor)).act(one.caseId, { type: 'submitHearingReply', input: {} }))).toBe('403 not-yours')

    expect(said(await give(head, 'T001', 'manager', successor))).toBe('409 seat-taken')
    const given = await give(head, 'T001', 'manager', successor, { succeeds: true })
    expect([given.status, given.body]).toEqual([201, { holdingId: expect.any(String), unit: { kind: 'offer', id: 'T001' }, function: 'manager', personId: successor, name: expect.any(String), from: expect.any(String), to: null }])

    expect(said(await get(manager, `/accreditations/${one.caseId}`))).toBe('404 case-not-found')
    expect(said(await (await http.as(manager)).act(one.caseId, { type: 'remark', input: { id: 'r', section: 'summary', text: 'Vi har fire pladser' } }))).toMatch(/^40[34] /)
    expect(await remarks(successor)).toMatchObject([{ key: 'r', author: { personId: manager, name: 'Bjørn Vestergaard' }, body: { text: 'Vi har fire' } }])
    expect((await (await http.as(successor)).act(one.caseId, { type: 'submitHearingReply', input: {} })).body).toMatchObject({ step: 'answering' })
    // What they wrote keeps their name, also for those who read it now.
    expect(await remarks(one.cast.lead)).toMatchObject([{ author: { personId: manager } }])
    expect([await changesOf(manager), await changesOf(successor)]).toEqual([[`functionEnded ${head}`], [`functionGiven ${head}`]])
  }, 60_000)

  test('leaves who sees the case and who does not as it is told here', async () => {
    const people = [one.cast.manager, successor, 'p-medarbejder2-t001', one.cast.consultant, head, one.cast.lead, one.cast.second, one.cast.checker, 'p-centerchef2', 'p-leder-t002', 'p-auditor1']
    const seen = await Promise.all(people.map(async (by) => `${by} ${(await get(by, `/accreditations/${one.caseId}`)).status}`))
    expect(seen).toEqual([
      'p-leder-t001 404', 'p-medarbejder1-t001 200', 'p-medarbejder2-t001 200', 'p-konsulent1 200', 'p-sekretariatsleder 200',
      'p-auditor5 200', 'p-auditor8 200', 'p-auditor10 200', 'p-centerchef2 404', 'p-leder-t002 404', 'p-auditor1 404',
    ])
  })

  test('is not followed by somebody who audits, checks or decides in it; nor does such a one stand in', async () => {
    expect(said(await give(head, 'T001', 'staff', one.cast.lead))).toBe('409 examines-offer')
    expect(said(await give(head, 'T001', 'boardChair', one.cast.checker))).toBe('409 examines-offer')
    expect(said(await post(head, `/people/${successor}/absences`, { deputyId: one.cast.second, lastDay: dayFromNow(3) }))).toBe('409 examines-offer')
    expect(said(await give(head, 'T001', 'municipalContact', one.cast.lead))).toBe('201')
    // Refused is undone: nobody of them holds anything.
    expect((await functionsAt('T001')).filter((row) => [one.cast.lead, one.cast.checker].includes(String(row['personId']))).map((row) => row['function'])).toEqual(['municipalContact'])
  })
})

describe('An absence', () => {
  let one: DrivenCase
  const deputy = 'p-medarbejder1-t002'
  const confirms = async (by: string): Promise<string> => said(await (await http.as(by)).act(one.caseId, { type: 'confirmModel', input: {} }))
  beforeAll(async () => { one = await driveUntil(service, 'T002', 'confirmModel') }, 60_000)

  test('gives the duties to the deputy, and back the moment it is ended', async () => {
    const { manager } = one.cast
    const absence = await post(manager, `/people/${manager}/absences`, { deputyId: deputy, lastDay: dayFromNow(5) })
    expect([absence.status, Object.keys(absence.body).toSorted()]).toEqual([201, ['absenceId', 'deputyId', 'deputyName', 'from', 'personId', 'to']])
    expect((await get(deputy, '/me')).body['functions']).toContainEqual({ unit: { kind: 'offer', id: 'T002', name: expect.any(String) }, function: 'manager', asDeputy: true })
    expect(await confirms(manager)).toMatch(/^40[34] /)
    const ended = await post(manager, `/absences/${String(absence.body['absenceId'])}/end`, {})
    expect([ended.status, typeof ended.body['to']]).toEqual([200, 'string'])
    expect(await confirms(deputy)).toBe('403 not-yours')
    expect(await confirms(manager)).toBe('200')
    expect(said(await post(manager, `/absences/${String(absence.body['absenceId'])}/end`, {}))).toBe('409 already-ended')
  })

  test('has no room for a reason', async () => {
    expect(said(await post(one.cast.manager, `/people/${one.cast.manager}/absences`, { deputyId: deputy, lastDay: dayFromNow(5), reason: 'Syg' }))).toBe('422 invalid-input')
    const { rows } = await service.pool.query<{ name: string }>(`select column_name as name from information_schema.columns where table_name = 'absences' order by 1`)
    expect(rows.map((row) => row.name)).toEqual(['deputy_id', 'from_at', 'id', 'person_id', 'to_at'])
  })

  test('to come is withdrawn without a trace but the note that it was', async () => {
    const { manager } = one.cast
    const absence = await post(head, `/people/${manager}/absences`, { deputyId: deputy, fromDay: dayFromNow(10), lastDay: dayFromNow(20) })
    const at = `/absences/${String(absence.body['absenceId'])}/end`
    expect((await get(manager, `/people/${manager}/absences`)).body['rows']).toEqual([absence.body])
    expect(said(await post(manager, `/people/${manager}/absences`, { deputyId: deputy, fromDay: dayFromNow(20), lastDay: dayFromNow(21) }))).toBe('409 absence-overlaps')
    expect(said(await post(deputy, `/people/${deputy}/absences`, { deputyId: manager, fromDay: dayFromNow(12), lastDay: dayFromNow(13) }))).toBe('409 deputy-circle')
    expect(said(await post(head, at, { lastDay: dayFromNow(25) }))).toBe('422 ends-later')
    expect((await post(head, at, {})).body).toEqual({ to: null })
    expect([(await get(manager, `/people/${manager}/absences`)).body['rows'], said(await post(head, at, {}))]).toEqual([[], '404 absence-not-found'])
    expect((await changesOf(manager)).slice(-2)).toEqual([`absenceRegistered ${head}`, `absenceEnded ${head}`])
  })

  test('is registered and read by the line and the secretariat, and by nobody else', async () => {
    const may = async (by: string, of: string) => said(await get(by, `/people/${of}/absences`))
    const { manager } = one.cast
    expect(await Promise.all([manager, head, 'p-admin', deputy, 'p-leder-t001', 'p-konsulent1', 'p-auditor1'].map((by) => may(by, manager)))).toEqual(['200', '200', '200', '403 not-allowed', '403 not-allowed', '403 not-allowed', '403 not-allowed'])
    expect([await may(manager, deputy), await may('p-leder-t003', deputy)]).toEqual(['200', '403 not-allowed'])
    expect(said(await get('p-admin', '/people/p-ingen/absences'))).toBe('404 person-not-found')
  })
})

describe('A function', () => {
  test('of staff is given and ended by the manager, and the others by the secretariat', async () => {
    const manager = 'p-leder-t003'
    expect(said(await give(manager, 'T003', 'staff', 'p-auditor7'))).toBe('201')
    expect(said(await give(manager, 'T003', 'staff', 'p-auditor7'))).toBe('409 holding-overlaps')
    expect(said(await give(manager, 'T003', 'boardChair', 'p-auditor7'))).toBe('403 not-allowed')
    expect(said(await give(manager, 'T004', 'staff', 'p-auditor7'))).toBe('403 not-allowed')
    expect(said(await give('p-konsulent1', 'T003', 'staff', 'p-auditor2'))).toBe('403 not-allowed')
    const holding = await holdingOf('T003', 'p-auditor7', 'staff')
    expect(said(await post('p-leder-t004', `/functions/${holding}/end`, {}))).toBe('403 not-allowed')
    expect(said(await post(manager, `/functions/${holding}/end`, {}))).toBe('200')
    expect(said(await post(manager, `/functions/${holding}/end`, {}))).toBe('409 already-ended')
    expect(said(await get('p-medarbejder1-t001', '/functions?unitKind=offer&unitId=T003'))).toBe('403 not-allowed')
  })

  test('is nobody\'s own to give, end or be followed in', async () => {
    expect(said(await give(head, 'T003', 'staff', head))).toBe('403 own-function')
    expect(said(await give('p-admin', 'T003', 'boardChair', 'p-admin'))).toBe('403 own-function')
  })

  test('is asked of those who are there, at places that are there, on days that can be', async () => {
    expect(said(await give(head, 'T999', 'staff', 'p-auditor1'))).toBe('404 unit-not-found')
    expect(said(await give(head, 'T003', 'staff', 'p-ingen'))).toBe('422 unknown-person')
    expect(said(await give(head, 'T003', 'centreChief', 'p-auditor1'))).toBe('422 function-of-other-unit')
    expect(said(await give(head, 'T003', 'staff', 'p-auditor1', { fromDay: dayFromNow(-2) }))).toBe('422 date-past')
    expect(said(await give(head, 'T003', 'staff', 'p-auditor1', { fromDay: '2199-12-31' }))).toBe('422 date-too-far')
    expect(said(await give(head, 'T003', 'staff', 'p-auditor1', { fromDay: '9999-12-31' }))).toBe('422 invalid-input')
    expect(said(await give(head, 'T003', 'staff', 'p-auditor1', { fromDay: '2026-02-30' }))).toBe('422 invalid-input')
    expect(said(await post(head, '/functions/999999999999999/end', {}))).toBe('404 holding-not-found')
    expect(said(await post(head, '/functions/1%20or%201/end', {}))).toMatch(/^4(04|22) /)
  })

  test('given twice with one key is given once, and the key serves for nothing else', async () => {
    const key = newKey()
    const body = { unit: { kind: 'offer', id: 'T003' }, function: 'staff', personId: 'p-auditor2' }
    const [first, again] = await Promise.all([post(head, '/functions', body, key), post(head, '/functions', body, key)])
    expect(first.body).toEqual(again.body)
    expect((await functionsAt('T003')).filter((row) => row['personId'] === 'p-auditor2')).toHaveLength(1)
    expect(said(await post(head, '/functions', { ...body, personId: 'p-auditor3' }, key))).toBe('422 key-reused')
  })

  test('wanted by five at once is one person\'s', async () => {
    const answers = await Promise.all(['p-auditor1', 'p-auditor2', 'p-auditor3', 'p-auditor4', 'p-auditor6'].map((personId) => give(head, 'T011', 'manager', personId, { succeeds: true, fromDay: dayFromNow(30) })))
    expect(answers.map(said).toSorted()).toEqual(['201', '409 seat-taken', '409 seat-taken', '409 seat-taken', '409 seat-taken'])
  })
})

describe('A general role', () => {
  const roles = async (by: string, of: string) => ((await get(by, `/people/${of}/roles`)).body['rows'] as readonly Record<string, unknown>[]).map((row) => [row['role'], row['to'] === null])
  test('is given and ended by an administrator: its holder has its rights the same moment, and loses them', async () => {
    const person = 'p-medarbejder1-t002'
    expect(said(await get(person, '/people?role=auditor'))).toBe('403 not-allowed')
    const given = await post('p-admin', `/people/${person}/roles`, { role: 'consultant' })
    expect([given.status, await roles(head, person)]).toEqual([201, [['consultant', true]]])
    expect(said(await get(person, '/people?role=auditor'))).toBe('200')
    expect(said(await post('p-admin', `/people/${person}/roles`, { role: 'consultant' }))).toBe('409 role-overlaps')
    expect(said(await post('p-admin', `/roles/${String(given.body['holdingId'])}/end`, {}))).toBe('200')
    expect(said(await get(person, '/people?role=auditor'))).toBe('403 not-allowed')
    expect(await changesOf(person)).toEqual(['roleGiven p-admin', 'roleEnded p-admin'])
  })
  test('is nobody\'s own to take or leave, and no other\'s to give', async () => {
    expect(said(await post('p-admin', '/people/p-admin/roles', { role: 'secretariatHead' }))).toBe('403 own-role')
    for (const by of [head, 'p-konsulent1', 'p-leder-t003']) expect(said(await post(by, '/people/p-auditor1/roles', { role: 'reader' }))).toBe('403 not-allowed')
    expect(said(await get('p-konsulent1', '/people/p-auditor1/roles'))).toBe('403 not-allowed')
    expect(said(await get('p-konsulent1', '/people/p-konsulent1/roles'))).toBe('200')
  })
})

test('A person is registered by the secretariat, once by each address, and holds nothing until it is given', async () => {
  const body = { name: 'Åse Ærø', email: 'aase@sof.example', title: 'Forstander', employer: { kind: 'offer', id: 'T003' } }
  const made = await post(head, '/people', body)
  expect([made.status, made.body]).toEqual([201, { personId: expect.stringMatching(/^p-[0-9a-f-]{36}$/) }])
  expect(said(await post('p-admin', '/people', { ...body, email: 'AASE@sof.example' }))).toBe('409 email-taken')
  expect(said(await post('p-leder-t003', '/people', body))).toBe('403 not-allowed')
  expect(said(await post(head, '/people', { ...body, email: 'b@sof.example', title: 'Født 010190-1234' }))).toBe('422 looks-like-cpr')
  expect(said(await post(head, '/people', { ...body, email: 'b@sof.example', area: 'ingen' }))).toBe('422 unknown-area')
  expect(said(await give(head, 'T003', 'staff', String(made.body['personId'])))).toBe('201')
})

test('What is refused is noted by its code, and the changes are only ever added to', async () => {
  const { rows } = await service.pool.query<{ codes: string[] }>(`select distinct codes from refusals where act = 'giveFunction'`)
  expect(rows.flatMap((row) => row.codes)).toEqual(expect.arrayContaining(['seat-taken', 'own-function', 'examines-offer']))
  await expect(service.pool.query(`update people_changes set actor = 'p-admin'`)).rejects.toThrow()
  await expect(service.pool.query('delete from people_changes')).rejects.toThrow()
})
