import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import type { Act } from '../../domain/accreditation/acts.ts'
import { connectStore, type Store } from '../../store/connect.ts'
import { recordAct, recordDeps } from '../../store/record.ts'
import { recordStep } from '../../store/steps.ts'
import type { Accreditations } from '../../services/accreditation-types.ts'
import { copyCase, driveUntil, type DrivenCase, dueAtOnce, servicesOver, startRecordService, type RecordService } from '../support/cases.ts'
import { type PostgresProxy, startPostgresProxy } from '../support/postgres-proxy.ts'

/** The service as it is, to look at the record; and the same over a connection that can be cut. */
let service: RecordService
let proxy: PostgresProxy
let store: Store
let accreditations: Accreditations
let developing: DrivenCase
const lines: string[] = []

beforeAll(async () => {
  service = await startRecordService({ policy: dueAtOnce('hearing'), max: 5 })
  proxy = await startPostgresProxy(service.database.connection)
  store = connectStore(proxy.connection, { log: (line) => { lines.push(line) }, max: 10 })
  accreditations = servicesOver(store)
  developing = await driveUntil(service, 'T001', 'finishDevelopment')
}, 60_000)
afterAll(async () => {
  await store.close()
  await proxy.stop()
  await service.stop()
})

const trial = (id: string): Act => ({ type: 'writeTrial', input: { id, title: id, what: 'Noget', scope: 'Lidt', period: 'Kort', targetGroup: 'Få', requirementIds: [] } })
const write = (id: string) => accreditations.act(developing.cast.manager, developing.caseId, trial(id), id)
const eventsOf = async (key: string, caseId = developing.caseId): Promise<number> => (await service.pool.query('select 1 from events where case_id = $1 and key = $2', [caseId, key])).rowCount ?? 0
const notSaved = { name: 'StoreUnavailable', outcome: 'not-saved' }
const unknown = { name: 'StoreUnavailable', outcome: 'unknown' }

describe('A database that goes away', () => {
  afterEach(() => { proxy.up(); proxy.next('pass') })

  test('before the commit has saved nothing and says so; the same key works at once when it is back', async () => {
    // The connection is cut while the act holds the lock.
    const cutting = { ...recordDeps(store.pool), now: () => { proxy.cut(); return Promise.resolve(new Date().toISOString()) } }
    await expect(recordAct(cutting, developing.cast.manager, developing.caseId, trial('a'), 'a')).rejects.toMatchObject(notSaved)
    expect(await eventsOf('a')).toBe(0)
    expect(await write('a')).toMatchObject({ repeated: false })
    expect(await eventsOf('a')).toBe(1)
  })

  test('by its own shutdown of the connection is the same', async () => {
    const ending = { ...recordDeps(store.pool), now: async () => {
      await service.pool.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and state = $1', ['idle in transaction'])
      return new Date().toISOString()
    } }
    await expect(recordAct(ending, developing.cast.manager, developing.caseId, trial('b'), 'b')).rejects.toMatchObject(notSaved)
    expect(await write('b')).toMatchObject({ repeated: false })
  })

  test('during the commit, after it was done, is of unknown outcome; the same key gives the answer and no second event', async () => {
    proxy.next('answerLost')
    await expect(write('c')).rejects.toMatchObject(unknown)
    expect(await eventsOf('c')).toBe(1)
    expect(await write('c')).toMatchObject({ repeated: true, versions: [{ kind: 'trial', key: 'c', version: 1 }] })
    expect(await eventsOf('c')).toBe(1)
  })

  test('during the commit, before it arrived, is of unknown outcome too; the same key does the act', async () => {
    proxy.next('requestLost')
    await expect(write('d')).rejects.toMatchObject(unknown)
    expect(await eventsOf('d')).toBe(0)
    expect(await write('d')).toMatchObject({ repeated: false })
    expect(await eventsOf('d')).toBe(1)
  })

  test.each([['answerLost', true, 'T002'], ['requestLost', false, 'T003']] as const)('during the commit of a start (%s) leaves one case when the start is sent again', async (at, repeated, offerId) => {
    proxy.next(at)
    await expect(accreditations.start('p-konsulent1', { offerId }, 's')).rejects.toMatchObject(unknown)
    expect(await accreditations.start('p-konsulent1', { offerId }, 's')).toMatchObject({ repeated })
    expect((await service.pool.query('select 1 from cases where offer_id = $1', [offerId])).rowCount).toBe(1)
  })

  test('during the commit of a silence leaves one silence and one notice when the clock asks again', async () => {
    const { caseId } = await driveUntil(service, 'T004', 'giveNoRemarks')
    await service.pool.query(`update owed_work set done_at = clock_timestamp() where case_id = $1 and id = 'hearingDraft/1'`, [caseId])
    for (const [index, id] of (await copyCase(service.pool, caseId, 2)).entries()) {
      const step = () => recordStep(recordDeps(store.pool), { caseId: id, deadline: 'hearing', version: 1, script: { remind: [], above: [], silence: { records: 'closeHearing', tells: ['consultant'] } } })
      proxy.next(index === 0 ? 'answerLost' : 'requestLost')
      await expect(step()).rejects.toMatchObject(unknown)
      expect((await step()).standing.step).toBe('issuing')
      expect(await eventsOf('§hearing/1/silence', id)).toBe(1)
      expect((await service.pool.query('select 1 from notices where case_id = $1', [id])).rowCount).toBe(1)
    }
  })

  test('during an upload leaves one file when it is sent again', async () => {
    const { cast: { manager }, caseId } = developing
    const send = () => accreditations.upload(manager, caseId, { name: 'a.txt', contentType: 'text/plain', bytes: new TextEncoder().encode('a') }, 'f')
    proxy.down()
    await expect(send()).rejects.toMatchObject(notSaved)
    proxy.up()
    const first = await send()
    expect(await send()).toEqual(first)
  })

  test('is told to whoever reads or writes, and everything goes on when it is back', async () => {
    const { cast: { manager }, caseId } = developing
    const everything = (): Promise<unknown>[] => [
      write('e'), accreditations.start('p-konsulent1', { offerId: 'T005' }, 's'), accreditations.get(manager, caseId), accreditations.timeline(manager, caseId),
      accreditations.contents(manager, caseId), accreditations.reports(manager, caseId), accreditations.notices(manager),
      accreditations.list(manager, { sort: 'due', page: 1, pageSize: 10 }), accreditations.process(manager, caseId), accreditations.stageTexts(manager, caseId, 'localDevelopment'),
    ]
    proxy.down()
    expect((await Promise.allSettled(everything())).map((one) => one.status === 'rejected' && one.reason instanceof Error && 'outcome' in one.reason ? one.reason.outcome : one)).toEqual(Array<string>(10).fill('not-saved'))
    // Listing is one statement on a connection of its own: it meets the outage by itself.
    await expect(accreditations.list(manager, { sort: 'due', page: 1, pageSize: 10 })).rejects.toMatchObject(notSaved)
    await expect(accreditations.notices(manager)).rejects.toMatchObject(notSaved)
    proxy.up()
    await Promise.all(everything())
    expect(await eventsOf('e')).toBe(1)
  })

  test('while nobody asked is not noticed by the next who do, on any of the connections', async () => {
    const { cast: { manager }, caseId } = developing
    const reads = (): Promise<unknown>[] => Array.from({ length: 5 }, () => [accreditations.timeline(manager, caseId), accreditations.list(manager, { sort: 'due', page: 1, pageSize: 10 })]).flat()
    await Promise.all(reads())
    await service.pool.query(`select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and state = 'idle'`)
    await Promise.all([write('g'), ...reads()])
    expect(await eventsOf('g')).toBe(1)
  })

  test('again and again under 200 acts loses none that was acknowledged, keeps none that was not saved, and sent again each is there once', async () => {
    const keys = Array.from({ length: 200 }, (_, index) => `h${index}`)
    const outcomes = new Map<string, string>()
    const left = [...keys]
    const person = async (): Promise<void> => {
      for (let key = left.shift(); key !== undefined; key = left.shift()) {
        // Whoever of the four is at it: its connection is cut, or its commit meets with an accident.
        const n = keys.length - left.length
        if (n % 6 === 0) proxy.cut()
        else if (n % 6 === 2) proxy.next('answerLost')
        else if (n % 6 === 4) proxy.next('requestLost')
        try {
          await write(key)
          outcomes.set(key, 'saved')
        } catch (error) {
          outcomes.set(key, error instanceof Error && 'outcome' in error ? String(error.outcome) : String(error))
        }
      }
    }
    await Promise.all(Array.from({ length: 4 }, person))
    proxy.next('pass')
    const there = new Set((await service.pool.query<{ key: string }>('select key from events where case_id = $1', [developing.caseId])).rows.map((row) => row.key))
    expect(keys.filter((key) => outcomes.get(key) === 'saved' && !there.has(key))).toEqual([])
    expect(keys.filter((key) => outcomes.get(key) === 'not-saved' && there.has(key))).toEqual([])
    expect(new Set(outcomes.values())).toEqual(new Set(['saved', 'not-saved', 'unknown']))
    const again = await Promise.all(keys.map((key) => write(key)))
    expect(again.map((answer) => answer.repeated)).toEqual(keys.map((key) => there.has(key)))
    expect(await Promise.all(keys.map((key) => eventsOf(key)))).toEqual(keys.map(() => 1))
    // Numbers without gaps: what did not happen took none.
    const { rows } = await service.pool.query('select count(*)::int as n, max(e.seq) as last, max(c.seq) as seq from events e join cases c on c.id = e.case_id where c.id = $1', [developing.caseId])
    expect(rows).toEqual([{ n: rows[0].last, last: rows[0].last, seq: rows[0].last }])
  }, 60_000)
})

describe('A case whose lock another holds', () => {
  const hold = async (caseId: string): Promise<() => Promise<void>> => {
    const client = await service.pool.connect()
    await client.query('begin')
    await client.query('select 1 from cases where id = $1 for update', [caseId])
    return async () => { await client.query('rollback'); client.release() }
  }

  test('for longer than twice five seconds is told as not saved, for shorter it is waited for; then the same key works', async () => {
    const [never = '', soon = ''] = await copyCase(service.pool, developing.caseId, 2)
    const [letGo, letGoSoon] = [await hold(never), await hold(soon)]
    const began = Date.now()
    setTimeout(() => { letGoSoon().catch((error: unknown) => { lines.push(String(error)) }) }, 6500)
    const { cast: { manager } } = developing
    const [late, waited] = await Promise.allSettled([accreditations.act(manager, never, trial('i'), 'i'), accreditations.act(manager, soon, trial('i'), 'i').then((answer) => ({ answer, ms: Date.now() - began }))])
    expect(late).toMatchObject({ status: 'rejected', reason: notSaved })
    expect(Date.now() - began).toBeLessThan(12_000)
    expect(waited).toMatchObject({ status: 'fulfilled', value: { answer: { repeated: false } } })
    expect(waited.status === 'fulfilled' && waited.value.ms >= 6000).toBe(true)
    await letGo()
    expect(await accreditations.act(manager, never, trial('i'), 'i')).toMatchObject({ repeated: false })
  }, 30_000)
})
