// From outside: the command `akkreditering` as a process of its own, and the commands of docs/how-to/ten-jobs-with-curl.md as they stand
// there, both against a real service over HTTP.
import { spawn } from 'node:child_process'
import { chmod, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { projectRoot } from '../../store/project-root.ts'
import { giveDemoPasswords, type HttpService, startHttp } from '../support/http.ts'
import { builtProduct } from '../support/killed.ts'
import { quickPolicy } from '../support/policies.ts'
import { startScene } from '../support/scenes.ts'
import { startTestService, type TestService } from '../support/service.ts'
import { setSetting } from '../../store/settings.ts'
import { partsOf } from '../support/unzip.ts'
import { until } from '../support/until.ts'

let service: TestService
let http: HttpService
let folder: string
let main: string
let secret: string
let finished: string

interface Ended { readonly code: number | null, readonly out: string, readonly err: string }
const run = async (command: string, args: readonly string[], env: Readonly<Record<string, string>>, input = ''): Promise<Ended> => {
  const child = spawn(command, args, { cwd: folder, env: { PATH: process.env['PATH'] ?? '', HOME: folder, ...env }, stdio: ['pipe', 'pipe', 'pipe'] })
  child.stdin.end(input)
  const ended = new Promise<number | null>((done) => { child.once('close', done) })
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr)])
  return { code: await ended, out, err }
}
/** The command with the kept token; `env` for another sign-in. */
const cli = (args: readonly string[], { env = {}, input = '' }: { readonly env?: Readonly<Record<string, string>>, readonly input?: string } = {}): Promise<Ended> => run(process.execPath, [main, ...args], env, input)
const tokenOf = async (personId: string, scopes: readonly string[]): Promise<string> => String((await (await http.as(personId)).post('/tokens', { body: { name: `Til ${scopes.join()}`, scopes, days: 1 } })).body['secret'])

beforeAll(async () => {
  main = join(await builtProduct(), 'cli-main.js')
  folder = await mkdtemp(join(tmpdir(), 'udefra-'))
  service = await startTestService()
  await giveDemoPasswords(service.database.store)
  http = await startHttp({ store: service.database.store, services: service.services, engine: service.engine, isWorking: () => true })
  const scene = await startScene(service, 'T001', quickPolicy([]))
  await scene.playTo()
  finished = scene.caseId
  // Written within eight hundredths of a second: nobody can.
  const late = await startScene(service, 'T002', quickPolicy(['submitDescription'], 10))
  await late.playTo('submitDescription')
  await setSetting(service.database.store.db, 'accreditation-policy', quickPolicy([]), null, new Date())
  secret = await tokenOf('p-konsulent1', ['read', 'write'])
  const consultant = await http.as('p-konsulent1')
  await until(() => consultant.get(`/accreditations/${finished}/reports`), ({ body }) => (body['rows'] as { kind: string, ready: boolean }[]).some((row) => row.kind === 'finalReport' && row.ready))
}, 120_000)
afterAll(async () => { await http?.close(); await service?.stop(); await rm(folder, { recursive: true, force: true }) })

describe('The command line', () => {
  const kept = (): string => join(folder, '.config', 'akkreditering.json')

  test('Says what is written wrongly, who is not signed in, and a service that is not there, each with its own exit code', async () => {
    expect(await cli(['forsinkede'])).toEqual({ code: 3, out: '', err: 'Du er ikke logget ind. Kør: akkreditering log-ind, eller sæt AKKREDITERING_TOKEN.\n' })
    expect(await cli(['forsinket'])).toMatchObject({ code: 2, out: '' })
    expect(await cli(['runde'])).toEqual({ code: 2, out: '', err: 'Der mangler noget efter kommandoen (0 af 1). Se --help.\n' })
    expect(await cli(['log-ind', '--adresse', http.url], { input: 'ikke et token\n' })).toEqual({ code: 2, out: '', err: 'Det er ikke et adgangstoken: det begynder med akk_ og er på 47 tegn.\n' })
    expect(await cli(['log-ind', '--adresse', http.url], { input: `akk_${'x'.repeat(43)}\n` })).toMatchObject({ code: 3, out: '' })
    expect(await cli(['log-ind', '--token', secret])).toMatchObject({ code: 2, err: expect.stringContaining('Ukendt: token') })
    expect((await cli(['--help'])).out).toContain('akkreditering start-runde <id>')
  })

  test('Keeps a token that only its owner can read, refuses one that others can, and sends it nowhere else', async () => {
    expect(await cli(['log-ind', '--adresse', http.url], { input: `${secret}\n` })).toMatchObject({ code: 0, err: '', out: expect.stringMatching(/^Logget ind som .+ som kun du kan læse\.\n$/) })
    expect((await stat(kept())).mode & 0o777).toBe(0o600)
    expect(JSON.parse((await cli(['hvem', '--json'])).out)).toMatchObject({ personId: 'p-konsulent1', url: http.url })
    expect(await cli(['hvem', '--adresse', 'http://127.0.0.1:9'])).toMatchObject({ code: 3 })
    await chmod(kept(), 0o644)
    expect(await cli(['hvem'])).toMatchObject({ code: 3, err: expect.stringContaining('kan læses af andre') })
    await chmod(kept(), 0o600)
  })

  test('Lists what is late: where, since when and whose turn', async () => {
    const { code, out, err } = await cli(['forsinkede'])
    expect([code, err]).toEqual([0, ''])
    expect(out.split('\n')[0]).toMatch(/^Frist +Tilbud +Hvad +Hvem +Id$/)
    expect(out).toMatch(/ Kvalitetsbeskrivelsen skrives +Afventer tilbuddet /)
    expect(JSON.parse((await cli(['forsinkede', '--json'])).out)).toMatchObject([{ offerId: 'T002', late: true, turn: 'offer' }])
  })

  test('Plans a round once by its key, starts it, waits for it, and may be run again', async () => {
    const plan = ['opret-runde', '--navn', 'Runde 2030', '--cyklus', '2030', '--fra', '2030-01-07', '--til', '2030-12-20', '--tilbud', 'T003', '--tilbud', 'T004', '--json']
    expect(JSON.parse((await cli([...plan, '--proev'])).out)).toMatchObject({ ready: 2, blocked: 0 })
    const made = JSON.parse((await cli([...plan, '--noegle', 'runde-2030'])).out) as { roundId: string }
    expect((JSON.parse((await cli([...plan, '--noegle', 'runde-2030'])).out) as typeof made).roundId).toBe(made.roundId)
    const started = await cli(['start-runde', made.roundId, '--vent'])
    expect([started.code, started.err, started.out]).toEqual([0, '', expect.stringContaining('Runden »Runde 2030« er sat i gang.')])
    expect(await cli(['start-runde', made.roundId])).toMatchObject({ code: 0 })
    expect(JSON.parse((await cli(['runde', made.roundId, '--json'])).out)).toMatchObject({ counts: { planned: 0, started: 2 }, failed: [] })
    expect(await cli(['opret-runde', '--navn', 'x', '--cyklus', '2030', '--fra', '2030-01-07', '--til', '2030-12-20'])).toMatchObject({ code: 2, err: 'Vælg tilbud med --tilbud eller med --omraade/--center\n' })
    expect(await cli(['runde', '00000000-0000-4000-8000-000000000000'])).toMatchObject({ code: 4 })
  }, 60_000)

  test('Writes one report, many as a zip and a list, whole, and over nothing that is there', async () => {
    expect(await cli(['hent-rapport', finished, '--ud', 'en.pdf'])).toMatchObject({ code: 0, err: '', out: expect.stringContaining('Skrevet: en.pdf (') })
    expect((await readFile(join(folder, 'en.pdf'))).subarray(0, 5).toString()).toBe('%PDF-')
    expect(await cli(['hent-rapport', finished, '--ud', 'en.pdf'])).toEqual({ code: 2, out: '', err: 'en.pdf er der allerede. Brug --erstat, eller vælg et andet navn med --ud.\n' })
    expect(await cli(['hent-rapporter', '--ud', 'alle.zip'])).toMatchObject({ code: 0, err: '' })
    expect([...(await partsOf(await readFile(join(folder, 'alle.zip')))).keys()].filter((name) => name.endsWith('.pdf'))).toHaveLength(1)
    expect(await cli(['eksport', 'overblik', '--ud', 'overblik.csv'])).toMatchObject({ code: 0 })
    expect(await readFile(join(folder, 'overblik.csv'), 'utf8')).toContain('Id;Tilbud;Målgruppeområde')
    expect(await cli(['eksport', 'overblik', '--ud', 'x.json'])).toMatchObject({ code: 2, err: 'overblik kan skrives som: csv, xlsx\n' })
    expect(await cli(['eksport', 'forloeb', '--ud=-'])).toMatchObject({ code: 0, err: '' })
    expect((JSON.parse((await cli(['eksport', 'forloeb', '--ud=-'])).out) as unknown[]).length).toBeGreaterThanOrEqual(4)
  }, 60_000)

  test('Has a token of the environment before the kept one, is refused what that may not, and says errors as JSON where asked', async () => {
    const env = { AKKREDITERING_URL: http.url, AKKREDITERING_TOKEN: await tokenOf('p-leder-t001', ['read']) }
    expect(JSON.parse((await cli(['hvem', '--json'], { env })).out)).toMatchObject({ personId: 'p-leder-t001' })
    const refused = await cli(['opret-runde', '--navn', 'x', '--cyklus', '2030', '--fra', '2030-01-07', '--til', '2030-12-20', '--tilbud', 'T001', '--json'], { env })
    expect([refused.code, refused.out, JSON.parse(refused.err)]).toEqual([3, '', expect.objectContaining({ exitCode: 3, error: expect.objectContaining({ status: 403 }) })])
    expect(await cli(['log-ud'])).toMatchObject({ code: 0 })
    expect(await cli(['hvem'])).toMatchObject({ code: 3 })
  })

  test('Completes its commands in bash and in zsh', async () => {
    // As bash does it when the tabulator is pressed after "akkreditering hent".
    await writeFile(join(folder, 'akkreditering'), `#!/bin/sh\nexec '${process.execPath}' '${main}' "$@"\n`, { mode: 0o755 })
    const pressed = 'PATH="$PWD:$PATH"; source <(akkreditering completion); COMP_WORDS=(akkreditering hent); COMP_CWORD=1; _akkreditering_yargs_completions; printf "%s\\n" "${COMPREPLY[@]}"'
    expect(await run('bash', ['-c', pressed], { SHELL: '/bin/bash' })).toEqual({ code: 0, out: 'hent-rapport\nhent-rapporter\n', err: '' })
    expect((await cli(['completion'], { env: { SHELL: '/bin/zsh' } })).out).toContain('#compdef akkreditering')
  })
})

test('Every command of the ten jobs with curl does what the page says', async () => {
  const page = await readFile(join(projectRoot, 'docs', 'how-to', 'ten-jobs-with-curl.md'), 'utf8')
  const blocks = [...page.matchAll(/^```bash\n([\s\S]*?)^```$/gm)].map(([, block]) => block ?? '')
  expect([page.match(/^## /gm)?.length, blocks.length]).toEqual([10, 10])
  await writeFile(join(folder, 'jobs.sh'), `set -euo pipefail\n${blocks.map((block, index) => `echo; echo "== ${index + 1}"\n${block}`).join('')}`)
  const { code, out, err } = await run('bash', ['jobs.sh'], { AKK: http.url, TOKEN: secret })
  expect([code, err]).toEqual([0, ''])
  const answers = out.split(/^== \d+$/m).slice(1)
  expect(answers).toHaveLength(10)
  expect([JSON.parse(answers[0] ?? ''), JSON.parse(answers[1] ?? '')]).toMatchObject([{ personId: 'p-konsulent1' }, { rows: [{ offerId: 'T002' }] }])
  expect(answers[4]).toMatch(/"type":"pause".*"type":"resume"/s)
  expect(answers[5]).toContain('"offerId":"T006"')
  expect(answers[6]).toContain('"ready":2')
  expect([(await readFile(join(folder, 'rapport.pdf'))).subarray(0, 5).toString(), (await readFile(join(folder, 'rapporter.zip'))).subarray(0, 2).toString(), (await readFile(join(folder, 'overblik.xlsx'))).subarray(0, 2).toString()]).toEqual(['%PDF-', 'PK', 'PK'])
}, 60_000)
