// Who sees which text when (domain.md §5): one case driven through its stages, and at each of them every reading by everybody over HTTP,
// pages and API, searched for the markers that each kind of text carries.
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { ActType } from '../../domain/accreditation/acts.ts'
import { castFor, story } from '../support/case-story.ts'
import { type RecordService, servicesBeside, startRecordService } from '../support/cases.ts'
import { giveDemoPasswords, type HttpService, startHttp } from '../support/http.ts'

let service: RecordService
let http: HttpService
beforeAll(async () => {
  service = await startRecordService()
  await giveDemoPasswords(service.database.store)
  http = await startHttp({ store: service.database.store, services: servicesBeside(service), engine: { namespaceId: async () => 'none' }, isWorking: () => true, unlimited: true })
}, 60_000)
afterAll(async () => { await http?.close(); await service?.stop() })

// The letter that a kind of text is known by, by how the story's texts begin.
const kinds: readonly (readonly [letter: string, begins: RegExp])[] = [
  ['t', /^(Vi prøver|Det gav ro)/], ['c', /^Sådan arbejder vi/], ['f', /^(Kilde|Vidnesbyrd|Model, beskrivelse|Beskrivelsen svarer|Praksis afviger|Ikke belyst)/],
  ['r', /^(Konklusion|Feedback|Sammenfatning)/], ['h', /^Bemærkning/], ['s', /^Svar \d/], ['d', /^Indstillingen følges/], ['p', /^(Vi retter|Det er gjort|Set og godkendt)/],
]
const marked = (letter: string): string => `mærke${letter.toUpperCase()}kærme`
const mark = (what: string): string => { const [letter] = kinds.find(([, begins]) => begins.test(what)) ?? []; return letter === undefined ? what : `${what} ${marked(letter)}` }
const letters = [...kinds.map(([letter]) => letter), 'n', 'o', 'x']

const people = { manager: 'p-leder-t001', staff: 'p-medarbejder1-t001', line: 'p-centerchef1', consultant: 'p-konsulent1', head: 'p-sekretariatsleder', lead: 'p-auditor5', second: 'p-auditor8', checker: 'p-auditor10', decider: 'p-beslutter1', reader: 'p-laeser1', admin: 'p-admin', stranger: 'p-leder-t004' } as const

/** t: trials, c: chapters, f: evidence and findings, r: the report's texts, h: remarks of the hearing, s: answers to them, d: the reason of the decision, p: points of the plan,
 *  n: working notes, o: a concern that the sender shows to the offer, x: one that they do not. A stop stands before the act it is named by. */
const expected = `
stop                | manager     | staff     | line      | consultant  | head        | lead         | second       | checker | decider | reader | admin | stranger
submitDescription   | tc          | tc        |           |             |             |              |              |         |         |        |       |
takeAsBasis         | tc          | tc        | c         | c           | c           |              |              |         |         |        |       |
closeAudit          | tco         | tc        | co        | cox         | cox         | tcfnox       | tcfn         |         |         |        |       |
passQualityCheck    | tco         | tc        | co        | cox         | cox         | tcfrnox      | tcfrn        | cfr     |         |        |       |
submitHearingReply  | tcfrho      | tcfrh     | co        | cfrox       | cfrox       | tcfrnox      | tcfrn        | cfr     |         |        |       |
answerRemark        | tcfrho      | tcfrh     | co        | cfrhox      | cfrhox      | tcfrhnox     | tcfrhn       | cfrh    |         |        |       |
decide              | tcfrhso     | tcfrhs    | cfrhso    | cfrhsox     | cfrhsox     | tcfrhsnox    | tcfrhsn      | cfrhs   | cfrhs   | frhs   | frhs  |
agreeActionPlan     | tcfrhsdpo   | tcfrhsdp  | cfrhsdo   | cfrhsdpox   | cfrhsdpox   | tcfrhsdpnox  | tcfrhsdpn    | cfrhsd  | cfrhsd  | frhs   | frhs  |
finish              | tcfrhsdpo   | tcfrhsdp  | cfrhsdpo  | cfrhsdpox   | cfrhsdpox   | tcfrhsdpnox  | tcfrhsdpn    | cfrhsd  | cfrhsdp | frhsp  | frhs  |
`.trim().split('\n').map((line) => line.split('|').map((cell) => cell.trim()))

test('At each stage everybody finds the texts that are theirs to read, and no others, wherever they look', async () => {
  const cast = castFor('T001')
  const { accreditations } = service
  const { accreditationId: caseId } = await accreditations.start(cast.consultant, { offerId: 'T001' }, 'start-T001')
  const { notRelevant, modelId } = await accreditations.get(cast.consultant, caseId)
  const requirements = (service.record.requirements.get(modelId) ?? []).filter((one) => !notRelevant.some((off) => off.requirementId === one.id))
  const [first] = requirements
  const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' }).format(new Date())
  const steps = story(cast, requirements, { today, focus: requirements.slice(0, 3).map((one) => one.id), remarks: 1, discordance: true, mark })
  const places = [
    ...['', '/contents', '/audit', '/timeline', '/concerns', '/working-notes', ...[['chapter', first?.criterionId], ['finding', `${first?.id}/modelDescription`], ['reportText', 'summary'], ['remark', 'remark-1']].map(([kind, key]) => `/contents/${kind}/${encodeURIComponent(key ?? '')}/versions`)].map((path) => `/api/v1/accreditations/${caseId}${path}`),
    ...['', `/kvalitetsbeskrivelse/${first?.criterionId}`, '/proevehandlinger', '/hoering', '/rapport', '/handlingsplan', '/historik', `/audit/krav/${first?.id}`, '/trin/report'].map((path) => `/forloeb/${caseId}${path}`),
  ]
  const seen = async (personId: string): Promise<string> => {
    const person = await http.as(personId)
    const answers = await Promise.all(places.map((path) => person.page(path)))
    expect(answers.flatMap(({ status }, index) => (status >= 500 ? [places[index]] : []))).toStrictEqual([])
    const all = answers.map(({ bytes }) => new TextDecoder().decode(bytes)).join('\n')
    return letters.filter((letter) => all.includes(marked(letter))).join('')
  }

  const [[, ...roles] = [], ...stops] = expected
  const found = [['stop', ...roles]]
  for (const [index, step] of steps.entries()) {
    const stop = stops[found.length - 1]
    if (stop !== undefined && step.act.type === (stop[0] as ActType)) {
      const row: string[] = []
      for (const role of roles) row.push(await seen(people[role as keyof typeof people]))
      found.push([step.act.type, ...row])
    }
    await accreditations.act(step.by, caseId, step.act, `story-${index}`)
    if (step.act.type === 'openAudit') {
      const lead = await http.as(cast.lead)
      await lead.put(`/accreditations/${caseId}/working-notes/note-1`, { body: { text: `Husk ${marked('n')}`, requirementIds: [], version: 0 } })
      for (const shownToOffer of [true, false]) await lead.post(`/accreditations/${caseId}/concerns`, { body: { toldTo: 'centreChief', whom: `Centerchefen ${marked(shownToOffer ? 'o' : 'x')}`, toldAt: new Date().toISOString(), aboutLeader: false, shownToOffer } })
    }
  }
  expect(found).toStrictEqual(expected)
}, 240_000)
