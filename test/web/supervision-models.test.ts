// The authority's models in the administration: where each text is from, and checking them into a new version.
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type Visitor, visitor, wordsOf } from '../support/browse.ts'
import { type RecordService, servicesBeside, startRecordService } from '../support/cases.ts'
import { giveDemoPasswords, type HttpService, startHttp } from '../support/http.ts'

let service: RecordService
let http: HttpService
const people: Record<string, Visitor> = {}
const of = (name: string): Visitor => { const found = people[name]; if (!found) throw new Error(`${name} is not signed in`); return found }
const base = '/administration/tilsynsmodeller'

beforeAll(async () => {
  service = await startRecordService({ max: 4 })
  await giveDemoPasswords(service.database.store)
  http = await startHttp({ store: service.database.store, services: servicesBeside(service), engine: { namespaceId: () => Promise.resolve('none') }, isWorking: () => true })
  for (const name of ['sekretariatsleder', 'tilsyn1']) { const person = visitor(http.url); await person.signIn(name); people[name] = person }
}, 120_000)
afterAll(async () => { await http?.close(); await service?.stop() })

test('Every version says how many texts are to be checked, and each text where it is from; only who may correct has the form', async () => {
  expect((await of('sekretariatsleder').get('/administration')).html).toContain(`href="${base}"`)
  expect(wordsOf((await of('tilsyn1').get(base)).html)).toMatch(/Kvalitetsmodel 2014-2016 2014 .* skal tjekkes/)
  const page = await of('tilsyn1').get(`${base}/2014`)
  expect([wordsOf(page.html).includes('Læst i kilden'), wordsOf(page.html).includes('Fra hukommelsen, skal tjekkes'), page.html.includes('/tjek')]).toEqual([true, true, false])
  expect([(await of('tilsyn1').get(`${base}/2014/tjek`)).status, (await of('tilsyn1').get(`${base}/1999`)).status]).toEqual([403, 404])
})

test('A checked text becomes a new version; what is open is said, a double click is one version, and a name that is taken is refused', async () => {
  const secretary = of('sekretariatsleder')
  const page = await secretary.get(`${base}/2014/tjek`)
  const [, id = ''] = /name="check\.([^"]+)"/.exec(page.html) ?? []
  const open = await secretary.fill(page, `${base}/2014/tjek`, { [`text.${id}`]: 'En anden tekst' })
  expect([open.status, wordsOf(open.html).includes('Teksten er ændret. Sæt flueben'), wordsOf(open.html).includes('Skriv den nye udgaves navn.'), open.html.includes('En anden tekst')]).toEqual([422, true, true, true])
  const right = { [`text.${id}`]: 'En anden tekst', [`check.${id}`]: 'ja', [`source.${id}`]: 'BEK 551, bilag 1', version: '2014-1' }
  for (let click = 0; click < 2; click += 1) {
    const saved = await secretary.fill(page, `${base}/2014/tjek`, right)
    expect([saved.status, wordsOf(saved.html).includes('Udgave 2014-1 er gemt'), wordsOf(saved.html).includes('BEK 551, bilag 1')]).toEqual([200, true, true])
  }
  const taken = await secretary.fill(await secretary.get(`${base}/2014/tjek`), `${base}/2014/tjek`, right)
  expect([taken.status, taken.html.includes('En anden tekst')]).toEqual([409, true])
  const cpr = await secretary.fill(await secretary.get(`${base}/2014/tjek`), `${base}/2014/tjek`, { ...right, [`text.${id}`]: 'Se 010190-1234', version: '2014-2' })
  expect([cpr.status, wordsOf(cpr.html).includes('CPR-nummer')]).toEqual([422, true])
  const { rows } = await service.pool.query('select id, corrects from supervision_models where corrects is not null')
  expect(rows).toEqual([{ id: '2014-1', corrects: '2014' }])
})
