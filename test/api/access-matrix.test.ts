// The matrix of who may do what (docs/access.md), driven: every operation, by every kind of person, at their own offer and at another, over HTTP.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Router } from 'express'
import { apiParts } from '../../api/parts.ts'
import type { Act } from '../../domain/accreditation/acts.ts'
import { accessRules, type Verdict } from '../../domain/access/rules.ts'
import { pagesPart } from '../../pages.ts'
import { type AskedCall, callsFor, type Common, type Target } from '../support/access-calls.ts'
import { type Column, type ColumnName, columnNames, columns, type Place, verdictFor } from '../support/access-matrix.ts'
import { castFor, type Cast, story } from '../support/case-story.ts'
import { type RecordService, servicesBeside, startRecordService } from '../support/cases.ts'
import { giveDemoPasswords, type HttpAnswer, type HttpPerson, type HttpService, newKey, startHttp } from '../support/http.ts'

const pdf = new TextEncoder().encode('%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n')

/** A person for each column: of T004, which has a board, but the chief, who leads the centre of T001, which has none. */
const person: Readonly<Record<ColumnName, string>> = {
  consultant: 'p-konsulent2', head: 'p-sekretariatsleder', administrator: 'p-admin', coordinator: 'p-tilsyn1', circle: 'p-tilsyn2', reader: 'p-laeser1',
  manager: 'p-leder-t004', staff: 'p-medarbejder1-t004', chief: 'p-centerchef1', chair: 'p-bestyrelse-t004', contact: 'p-kontakt1',
  lead: 'p-auditor5', auditor: 'p-auditor8', checker: 'p-auditor10', decider: 'p-beslutter1', deputy: 'p-beslutter2', outsider: 'p-auditor3',
}
const stranger = 'p-leder-t002'

let service: RecordService
let http: HttpService
let parts: ReturnType<typeof apiParts>
let targets: Readonly<Record<ColumnName, Readonly<Record<Place, Target>>>>
let common: Common
const as = new Map<ColumnName, HttpPerson>()

/** An accreditation played to its end, with a file of the offer's; who is in the cast has a part in it and nobody else. */
async function endedCase(offerId: string, cast: Cast): Promise<Pick<Target, 'offerId' | 'caseId' | 'criterionId' | 'fileId' | 'reportId' | 'learningId' | 'staffHoldingId' | 'supervisionFileId'>> {
  const { accreditations, record, pool } = service
  const { accreditationId: caseId } = await accreditations.start(cast.consultant, { offerId }, `start-${offerId}`)
  const view = await accreditations.get(cast.consultant, caseId)
  const off = new Set(view.notRelevant.map((one) => one.requirementId))
  const requirements = (record.requirements.get(view.modelId) ?? []).filter((one) => !off.has(one.id))
  const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' }).format(new Date())
  const steps = story(cast, requirements, { today, focus: requirements.slice(0, 3).map((one) => one.id), remarks: 1, discordance: true })
  const act = (by: string, one: Act, key: string) => accreditations.act(by, caseId, one, key)
  let fileId = ''
  for (const [index, step] of steps.entries()) {
    await act(step.by, step.act, `story-${index}`)
    if (step.act.type === 'confirmModel') fileId = (await accreditations.upload(cast.manager, caseId, { name: 'bilag.pdf', contentType: 'application/pdf', bytes: pdf }, 'file')).fileId
  }
  const reports = await accreditations.reports(cast.consultant, caseId)
  const reportId = reports.find((one) => one.kind === 'finalReport')?.reportId ?? ''
  const { rows: [learning] } = await pool.query<{ id: string }>(`select id from learnings where case_id = $1`, [caseId])
  const { rows: [staff] } = await pool.query<{ id: string }>(`select id from function_holdings where unit_kind = 'offer' and unit_id = $1 and function = 'staff' limit 1`, [offerId])
  return { offerId, caseId, criterionId: requirements[0]?.criterionId ?? '', fileId, reportId, learningId: learning?.id ?? '', staffHoldingId: staff?.id ?? '', supervisionFileId: await endedSupervision(offerId) }
}

/** A supervision of the offer that has ended, with the authority's file. */
async function endedSupervision(offerId: string): Promise<string> {
  const { supervisions } = servicesBeside(service)
  const coordinator = 'p-tilsyn2'
  await supervisions.begin(coordinator, offerId, { since: '2026-01-01', units: ['offer'] }, `begin-${offerId}`)
  const { fileId } = await supervisions.upload(coordinator, offerId, { name: 'rapport.pdf', contentType: 'application/pdf', bytes: pdf }, `file-${offerId}`)
  await supervisions.act(coordinator, offerId, { type: 'endSupervision', input: { reason: 'Er ikke længere omfattet.' } }, `end-${offerId}`)
  return fileId
}

/** What belongs to a person: a role (the administrator's where they have none), an absence far ahead, a token, and themself as auditor. */
async function ofPerson(personId: string): Promise<Pick<Target, 'personId' | 'roleHoldingId' | 'absenceId' | 'tokenId' | 'feedId' | 'auditorId'>> {
  const { pool } = service
  const { rows: [role] } = await pool.query<{ id: string }>(`select id from role_holdings where person_id = any($1) order by (person_id = $2) desc limit 1`, [[personId, 'p-laeser1'], personId])
  const { rows: [absence] } = await pool.query<{ id: string }>(`insert into absences (person_id, deputy_id, from_at, to_at) values ($1, 'p-laeser2', now() + interval '300 days', now() + interval '301 days') returning id`, [personId])
  const token = await (await http.as(personId)).post('/tokens', { body: { name: 'Matrix' } })
  const feed = await (await http.as(personId)).post('/calendar-feeds', { body: { kind: 'own' } })
  const { rows: [auditor] } = await pool.query<{ id: string }>(`select person_id as id from role_holdings where person_id = $1 and role = 'auditor'`, [personId])
  return { personId, roleHoldingId: role?.id ?? '', absenceId: absence?.id ?? '', tokenId: String(token.body['id']), feedId: String(feed.body['id']), auditorId: auditor?.id ?? 'p-auditor4' }
}

beforeAll(async () => {
  service = await startRecordService({ max: 12 })
  const { store } = service.database
  await giveDemoPasswords(store)
  const services = servicesBeside(service)
  parts = apiParts({ db: store.db, pool: store.pool, accreditation: services, production: false, secureCookies: false, version: 'test' })
  http = await startHttp({ store, services, engine: { namespaceId: async () => 'none' }, isWorking: () => true, unlimited: true })
  await service.pool.query(`insert into role_holdings (person_id, role, valid_from) values ('p-laeser2', 'decisionMaker', now() - interval '1 day')`)
  const [board, municipal, other] = await Promise.all([
    endedCase('T004', castFor('T004')), endedCase('T001', castFor('T001')),
    endedCase('T002', { ...castFor('T002'), lead: 'p-auditor6', second: 'p-auditor9', checker: 'p-auditor7', decider: 'p-beslutter3', deputy: 'p-laeser2' }),
  ])
  const others = { ...other, ...await ofPerson(stranger) }
  const made = await Promise.all(columnNames.map(async (name) => {
    as.set(name, await http.as(person[name]))
    return [name, { own: { ...(name === 'chief' ? municipal : board), ...await ofPerson(person[name]) }, other: others }] as const
  }))
  targets = Object.fromEntries(made) as typeof targets
  const head = await http.as('p-sekretariatsleder')
  const models = (await head.get('/quality-models')).body['rows'] as { id: string; status: string }[]
  const modelId = models.find((one) => one.status === 'inForce')?.id ?? ''
  const event = await head.post('/organisational-events', { body: { change: { kind: 'closes', offerId: 'T030' }, on: '2030-01-01' } })
  const round = await (await http.as('p-konsulent1')).post('/rounds', { body: { name: 'Runde', cycle: '2029', from: '2029-01-01', to: '2029-12-31', offers: { offerIds: ['T031'] } } })
  await service.pool.query(`insert into people (id, name, email, title) values ('p-uden-adgang', 'Uden Adgang', 'uden.adgang@kk.example', 'Vikar')`)
  const { secretVisits } = parts.services
  await secretVisits.name('p-tilsyn2', 'circle', 'p-tilsyn2')
  await servicesBeside(service).supervisions.begin('p-tilsyn2', 'T003', { since: '2026-01-01', units: ['offer'] }, 'begin-T003')
  const { secretId } = await secretVisits.enter('p-tilsyn2', 'secret', { offerId: 'T003', unit: 'offer', day: '2099-01-01', note: '' })
  await secretVisits.withdraw('p-tilsyn2', 'withdraw', secretId)
  const { endpointId: webhookId } = await parts.services.webhooks.make('p-admin', 'webhook', { name: 'x', url: 'https://a.example/', kinds: [] })
  await parts.services.webhooks.change('p-admin', 'webhook-off', webhookId, { name: 'x', url: 'https://a.example/', kinds: [], on: false, version: 1 })
  const learningEvent = await head.post('/learning-events', { body: { title: 'Aflyst', kind: 'workshop', startsAt: '2099-01-01T08:00:00.000Z', endsAt: '2099-01-01T09:00:00.000Z', place: 'Rådhuset', text: '', requirementIds: [], areas: [], places: null, signUpUntil: '2098-12-01', offerId: null } })
  const learningEventId = String(learningEvent.body['eventId'])
  await head.post(`/learning-events/${learningEventId}/cancel`, { body: { reason: 'Aflyst' } })
  const summaryId = '7d4f7a3e-1111-4222-8333-444455556666'
  await service.pool.query(`insert into round_summaries (id, round_id, version, content, file_name, sha256, pages, bytes, by_person, at) values ($1, $2, 1, '{}', 'opsamling.pdf', $3, 1, $4, 'p-konsulent1', now())`, [summaryId, String(round.body['roundId']), 'ab'.repeat(32), Buffer.from(pdf)])
  const { rows: [mail] } = await service.pool.query<{ id: string }>(`with told as (insert into notices (case_id, person_id, kind, duty, cause, at, seq) select id, 'p-leder-t001', 'reconsidered', 'manager', 'matrix', now(), 1 from cases limit 1 returning id) select id from told`)
  const { rows: [waits] } = await service.pool.query<{ id: string }>('select id from mail_notices where notice_id = $1', [mail?.id])
  common = {
    mailId: waits?.id ?? '',
    summaryId,
    learningEventId,
    secretId, webhookId,
    withoutAccountId: 'p-uden-adgang',
    modelId, model: (await head.get(`/quality-models/${modelId}`)).body['model'], eventId: String(event.body['eventId']), roundId: String(round.body['roundId']), sharedLearningId: other.learningId, pdf,
    supervisionVersion: ((await head.get('/supervision/models')).body['rows'] as { version: string }[])[0]?.version ?? '',
  }
}, 180_000)
afterAll(async () => {
  await http?.close()
  await service?.stop()
})

const send = (who: HttpPerson, { method, path, body, raw, headers }: AskedCall): Promise<HttpAnswer> => {
  const call = { key: newKey(), ...(body === undefined ? {} : { body }), ...(raw === undefined ? {} : { raw }), ...(headers ? { headers } : {}) }
  return method === 'get' ? who.get(path) : who[method](path, call)
}
const verdictOfStatus = (status: number): Verdict | 'nobody' => (status === 401 ? 'nobody' : status === 403 ? 'refused' : status === 404 ? 'hidden' : 'allowed')

/** Where the service answers a person otherwise than the matrix says of a column. */
async function differences(name: ColumnName, column: ColumnName, place: Place): Promise<readonly string[]> {
  const wrong: string[] = []
  for (const [operation, call] of Object.entries(callsFor(targets[name][place], common))) {
    if (accessRules[operation]?.of === 'everybody') continue
    const answer = await send(as.get(name) as HttpPerson, call)
    const [is, should] = [verdictOfStatus(answer.status), verdictFor(operation, column, place)]
    if (is !== should) wrong.push(`${operation}: ${place}, ${should}, answered ${answer.status} ${String(answer.body['code'])} ${String(answer.body['detail'])}`)
  }
  return wrong
}

describe('Every operation', () => {
  test('Has a route and a call here; what each is asked with is there', () => {
    const asked = Object.keys(callsFor(targets.manager.own, common))
    expect(asked.toSorted()).toStrictEqual(Object.keys(accessRules).toSorted())
    expect(parts.routes.map((one) => one.operationId).toSorted()).toStrictEqual(asked.toSorted())
    for (const name of columnNames) for (const place of ['own', 'other'] as const) expect(Object.entries(targets[name][place]).filter(([, value]) => value === '' || value === 'undefined')).toStrictEqual([])
  })

  test('Is closed to who is not signed in, but for the three that are for everybody', async () => {
    const answers = await Promise.all(Object.entries(callsFor(targets.manager.own, common)).map(async ([operation, call]) => [operation, (await send(http.nobody, call)).body['code']] as const))
    expect(answers.filter(([, code]) => code !== 'sign-in-required').map(([operation]) => operation).toSorted()).toStrictEqual(['signIn', 'signOut', 'verifyDocument'])
  })

  test.each(columnNames)('Answers the %s as the matrix says, at their own offer and at another', async (name) => {
    expect([...await differences(name, name, 'own'), ...await differences(name, name, 'other')]).toStrictEqual([])
  }, 120_000)

  test('Control: a matrix of somebody else is found to be wrong', async () => {
    const found = (await differences('reader', 'manager', 'own')).map((one) => one.split(':')[0])
    expect(found).toEqual(expect.arrayContaining(['confirmModel', 'getFile', 'giveFunction', 'listReusableTexts']))
  }, 60_000)

  test.each(columnNames)('The list of the %s has the cases they may see and no other', async (name) => {
    const rows = (await (as.get(name) as HttpPerson).get('/accreditations')).body['rows'] as { accreditationId: string }[]
    const expected = (['own', 'other'] as const).filter((place) => verdictFor('getAccreditation', name, place) === 'allowed').map((place) => targets[name][place].caseId)
    const known = new Set([targets[name].own.caseId, targets[name].other.caseId])
    expect(rows.map((one) => one.accreditationId).filter((id) => known.has(id)).toSorted()).toStrictEqual(expected.toSorted())
  })

  test('A person of each column is what its rules take them for', async () => {
    const wrong = await Promise.all(columnNames.map(async (name) => {
      const roles = ((await (as.get(name) as HttpPerson).get(`/accreditations/${targets[name].own.caseId}`)).body['roles'] ?? []) as readonly string[]
      const column: Column = columns[name]
      return [name, roles.toSorted(), [...(column.everywhere ? [column.everywhere] : []), ...(column.inCase ?? [])].toSorted()] as const
    }))
    expect(wrong.filter(([, is, should]) => JSON.stringify(is) !== JSON.stringify(should))).toStrictEqual([])
  })
})

describe('Every page', () => {
  const filled = (path: string, target: Target): string => path.replace('/rapporter/:id', `/rapporter/${target.reportId}`).replace('/forloeb/:id', `/forloeb/${target.caseId}`)
    .replace(':fileId', target.fileId).replace(':act', 'confirm-model').replace(':stage', 'quality-description').replace(':criterion', target.criterionId).replace(':requirement', 'KV01').replaceAll(/:\w+/g, 'x')
  const addresses = (): readonly { readonly path: string; readonly method: string }[] =>
    (pagesPart({ parts, store: service.database.store }).router as Router).stack.flatMap(({ route }) => (route ? route.stack.map(({ method }) => ({ path: route.path, method: method.toUpperCase() })) : []))

  test('Is closed to who is not signed in, but for signing in and out and the statement of accessibility', async () => {
    const all = addresses()
    expect(all.length).toBeGreaterThan(50)
    const open = await Promise.all(all.map(async ({ path, method }) => {
      const answer = await fetch(`${http.url}${filled(path, targets.manager.own)}`, { method, redirect: 'manual', headers: { origin: http.url, 'sec-fetch-site': 'same-origin' } })
      await answer.arrayBuffer()
      const closed = answer.status === 401 || (answer.status === 303 && /^\/log-ind($|\?next=)/.test(answer.headers.get('location') ?? ''))
      return closed ? [] : [`${method} ${path}`]
    }))
    expect(open.flat().toSorted()).toStrictEqual(['GET /adgang', 'GET /glemt-adgangskode', 'GET /log-ind', 'GET /log-ind/udbyder/:provider', 'GET /log-ind/udbyder/:provider/svar', 'GET /tilgaengelighed', 'POST /adgang', 'POST /log-ind', 'POST /log-ind/kode', 'POST /log-ind/noegle', 'POST /log-ind/noegle/valg', 'POST /log-ud'])
  })

  test('Of a case is not there for who has no part in it', async () => {
    const ofCase = addresses().filter(({ path, method }) => method === 'GET' && /^\/(forloeb|rapporter)\/:id/.test(path))
    expect(ofCase.length).toBeGreaterThan(15)
    const hidden = columnNames.filter((name) => verdictFor('getAccreditation', name, 'other') === 'hidden')
    const shown = await Promise.all(hidden.map(async (name) => {
      const found: string[] = []
      for (const { path } of ofCase) {
        const { status } = await (as.get(name) as HttpPerson).page(filled(path, targets[name].other))
        if (status !== 404) found.push(`${name} ${path} ${status}`)
      }
      return found
    }))
    expect(shown.flat()).toStrictEqual([])
    // Control: the same addresses are there for the manager of the offer.
    const own = await Promise.all(ofCase.map(async ({ path }) => (path.endsWith('/live') ? 200 : (await (as.get('manager') as HttpPerson).page(filled(path, targets.manager.own))).status)))
    expect(own.filter((status) => status === 200).length).toBeGreaterThan(10)
  }, 120_000)
})
