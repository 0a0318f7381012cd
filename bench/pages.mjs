// npm run bench -- pages [--offers 10000] [--into FOLDER] [--keep]: every kind of page with ten thousand offers, six in ten with a case, beside a page that reads
// nothing. Weight as sent, time to the first byte, and in a real Chromium when it is painted and whole. Uses dist/, HTTP and the database.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { chromium } from 'playwright-core'
import { beginCase, toAudit, toEnd, toHearing } from './accreditation.mjs'
import { closeConnections, percentile } from './client.mjs'
import { crowd } from './people.mjs'
import { postgresOf, startService } from './service.mjs'

const project = fileURLToPath(new URL('..', import.meta.url))
const say = (line) => process.stderr.write(`${line}\n`)
const agent = new Agent({ keepAlive: true })

/** One page as a browser asks for it: packed bytes and milliseconds to the first of them. */
const ask = (url, cookie) => new Promise((resolve, reject) => {
  const began = performance.now()
  request(url, { agent, headers: { cookie, accept: 'text/html', 'accept-encoding': 'gzip' } }, (response) => {
    const firstByte = performance.now() - began
    let bytes = 0
    response.on('data', (part) => { bytes += part.length })
    response.on('end', () => resolve({ status: response.statusCode, firstByte, bytes }))
    response.on('error', reject)
  }).on('error', reject).end()
})

/** Offers in the image of the forty, each with a leader of its own, and for six in ten a case in the image of one of `cases`. */
async function fill(pool, offers, cases) {
  const columns = async (table, but) => (await pool.query(`select string_agg(quote_ident(column_name), ', ') as c from information_schema.columns where table_name = $1 and is_generated = 'NEVER' and not column_name = any($2)`, [table, but])).rows[0].c
  const ofOffer = await columns('offers', ['id', 'name'])
  await pool.query(`insert into people (id, name, email, title) select 'p-bench-' || n, 'Åse Ærø-Øster ' || n, 'bench' || n || '@sof.example', 'Leder' from generate_series(1, $1::int) n`, [offers])
  await pool.query(`with template as (select *, row_number() over (order by id) - 1 as k, count(*) over () as of from offers where id ~ '^T')
    insert into offers (id, name, ${ofOffer}) select 'B' || n, t.name || ' ' || n, ${ofOffer.split(', ').map((c) => `t.${c}`).join(', ')} from generate_series(1, $1::int) n join template t on t.k = n % t.of`, [offers])
  await pool.query(`insert into function_holdings (unit_kind, unit_id, function, person_id, valid_from) select 'offer', 'B' || n, 'manager', 'p-bench-' || n, '2024-01-01' from generate_series(1, $1::int) n`, [offers])
  // Told already, and nothing due to the clock: what is measured is reading.
  const ofCase = await columns('cases', [])
  const { rows } = await pool.query(`insert into cases (${ofCase}) select ${ofCase} from (select (jsonb_populate_record(c, jsonb_build_object('id', gen_random_uuid(), 'offer_id', 'B' || n, 'next_instant', null, 'told_move_no', c.move_no, 'told_at', c.started_at,
      'due', c.due + (n % 90 - 20) * interval '1 day', 'state', jsonb_set(c.state, '{offerId}', to_jsonb('B' || n))))).*
    from generate_series(1, $1::int) n join unnest($2::uuid[]) with ordinality s (id, k) on s.k - 1 = n % $3 join cases c on c.id = s.id where n % 10 < 6) as made returning id, offer_id`, [offers, cases, cases.length])
  const copied = [rows.map((row) => row.id), rows.map((row) => cases[Number(row.offer_id.slice(1)) % cases.length])]
  for (const table of ['events', 'contents', 'freezes', 'deadlines']) {
    await pool.query(`insert into ${table} select (jsonb_populate_record(t, jsonb_build_object('case_id', n.id))).* from unnest($1::uuid[], $2::uuid[]) as n (id, source) join ${table} t on t.case_id = n.source`, copied)
  }
  await pool.query('analyze')
  return rows.length
}

/** Every kind of page: its name, who reads it, and where. */
const kindsFor = ({ writing, audited, hearing, done, criterion }) => [
  ['accessibility (reads nothing)', 'konsulent1', '/tilgaengelighed'],
  ['start: consultant', 'konsulent1', '/'], ['start: leader', 'leder-t001', '/'], ['start: auditor', 'auditor1', '/'], ['start: reader', 'laeser1', '/'],
  ['list', 'konsulent1', '/forloeb'], ['list: leader', 'leder-t001', '/forloeb'], ['list: auditor', 'auditor1', '/forloeb'], ['list: searched', 'konsulent1', '/forloeb?soeg=kildeengen'], ['list: page 100', 'konsulent1', '/forloeb?side=100'],
  ['overview: all', 'sekretariatsleder', '/overblik'], ['overview: a centre', 'centerchef1', '/overblik'], ['overview: late', 'sekretariatsleder', '/overblik?forsinket=ja'], ['across offers', 'sekretariatsleder', '/overblik/paa-tvaers'], ['across offers: a centre', 'centerchef1', '/overblik/paa-tvaers'],
  ['database', 'leder-t001', '/akkrediteringsdatabase'], ['database: searched', 'leder-t001', '/akkrediteringsdatabase?soeg=trivsel'],
  ['choose an offer', 'konsulent1', '/forloeb/nyt'], ['rounds', 'konsulent1', '/runder'], ['new round', 'konsulent1', '/runder/ny'], ['notices', 'leder-t001', '/beskeder'], ['help', 'leder-t001', '/hjaelp'],
  ['case: writing', 'leder-t001', `/forloeb/${writing}`], ['case: finished', 'leder-t003', `/forloeb/${done}`], ['history', 'leder-t003', `/forloeb/${done}/historik`],
  ['description', 'leder-t001', `/forloeb/${writing}/kvalitetsbeskrivelse`], ['chapter', 'leder-t001', `/forloeb/${writing}/kvalitetsbeskrivelse/${criterion}`], ['trials', 'leder-t001', `/forloeb/${writing}/proevehandlinger`],
  ['stage: audit', 'konsulent1', `/forloeb/${audited}/trin/audit`], ['hearing', 'leder-t002', `/forloeb/${hearing}/hoering`], ['report', 'leder-t003', `/forloeb/${done}/rapport`], ['action plan', 'leder-t003', `/forloeb/${done}/handlingsplan`],
  ['journal', 'konsulent1', `/forloeb/${done}/journal`], ['a form', 'konsulent1', `/forloeb/${writing}/handling/move-deadline`],
]

async function painted(browser, base, cookie, path, picture) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  const [name, ...value] = cookie.split('=')
  await context.addCookies([{ name, value: value.join('='), url: base }])
  const page = await context.newPage()
  // The first one fills the cache of assets, as a person's has.
  await page.goto(base + path, { waitUntil: 'load' })
  const took = []
  for (let n = 0; n < 3; n += 1) {
    await page.goto(base + path, { waitUntil: 'load' })
    took.push(await page.evaluate(() => ({ first: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? null, whole: performance.getEntriesByType('navigation')[0].loadEventStart })))
  }
  if (picture) await page.screenshot({ path: picture, fullPage: true })
  await context.close()
  return { first: percentile(took.map((one) => one.first ?? one.whole), 0.5), whole: percentile(took.map((one) => one.whole), 0.5) }
}

/** Fills a database of its own, measures every kind of page, and prints a table. */
export const measurePages = async (offers, into, keep) => {
  const dataDir = mkdtempSync(join(tmpdir(), 'akk-pages-'))
  let [service, pool, browser] = []
  try {
    if (into) mkdirSync(into, { recursive: true })
    service = await startService(project, dataDir)
    const { as } = crowd(service.url)
    const common = { base: service.url, as, cycle: 'b1', n: 0, note: () => undefined }
    say('driving four cases …')
    const writing = await beginCase({ ...common, offer: 'T001' })
    await writing.move(writing.manager, 'confirm-model')
    await writing.move(writing.manager, 'finish-development')
    for (const criterion of writing.criteria) await writing.entry(writing.manager, 'write-chapter', { criterionId: criterion.id, text: 'Vi arbejder med trivsel og medbestemmelse i hverdagen. '.repeat(40) })
    const audited = await beginCase({ ...common, offer: 'T004' })
    await toAudit(audited)
    const hearing = await beginCase({ ...common, offer: 'T002' })
    await toHearing(hearing, await toAudit(hearing))
    const done = await beginCase({ ...common, offer: 'T003' })
    await toEnd(done, await toAudit(done))
    pool = new pg.Pool({ ...postgresOf(dataDir).connection, max: 1 })
    say('filling …')
    const began = performance.now()
    const cases = await fill(pool, offers, [writing.id, audited.id, hearing.id, done.id])
    say(`  ${offers} offers and ${cases} cases in ${((performance.now() - began) / 1000).toFixed(0)} s`)
    try {
      browser = await chromium.launch({ executablePath: process.env.CHROMIUM_BIN ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu'] })
    } catch (error) {
      say(`No Chromium here (CHROMIUM_BIN): ${error.message.split('\n')[0]}`)
    }
    const kinds = kindsFor({ writing: writing.id, audited: audited.id, hearing: hearing.id, done: done.id, criterion: writing.criteria[0].id })
    const rows = []
    for (const [name, who, path] of kinds) {
      const { cookie } = await as(who)
      const took = []
      for (let n = 0; n < 15; n += 1) took.push(await ask(`${service.url}${path}`, cookie))
      if (took.some((one) => one.status !== 200)) throw new Error(`${path} answers ${took[0].status} to ${who}`)
      const first = took.slice(3).map((one) => one.firstByte)
      rows.push({ name, kb: took[0].bytes / 1000, p50: percentile(first, 0.5), p95: percentile(first, 0.95), paint: browser ? await painted(browser, service.url, cookie, path, into ? join(into, `${rows.length}.png`) : null) : null })
    }
    const floor = rows[0].p50
    const width = Math.max(...rows.map((row) => row.name.length))
    process.stdout.write(`${'page'.padEnd(width)}  kB packed  first byte ms p50/p95  times the page that reads nothing  first paint ms  whole ms\n${rows.map((row) => `${row.name.padEnd(width)}  ${row.kb.toFixed(1).padStart(9)}  ${`${row.p50.toFixed(0)}/${row.p95.toFixed(0)}`.padStart(21)}  ${(row.p50 / floor).toFixed(1).padStart(33)}  ${(row.paint?.first.toFixed(0) ?? '–').padStart(14)}  ${(row.paint?.whole.toFixed(0) ?? '–').padStart(8)}`).join('\n')}
${offers} offers, ${cases} of them with a case; assets cached; load ${loadavg()[0].toFixed(1)}
`)
  } finally {
    closeConnections()
    agent.destroy()
    await browser?.close()
    await pool?.end()
    await service?.stop()
    if (keep) say(`Kept: DATA_DIR=${dataDir}`)
    else rmSync(dataDir, { recursive: true, force: true, maxRetries: 5 })
  }
}
