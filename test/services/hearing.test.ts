// The hearing as record: a reply saved half-written, what it was about, and the text before and after.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { reportInput } from '../../activities/report-input.ts'
import type { Act } from '../../domain/accreditation/acts.ts'
import { loadMaterial } from '../../store/case-material.ts'
import { driveUntil, type DrivenCase, startRecordService, type RecordService } from '../support/cases.ts'
import { refusalCodes } from '../support/refusal-codes.ts'

let service: RecordService
let keys = 0
beforeAll(async () => { service = await startRecordService({ max: 5 }) }, 60_000)
afterAll(() => service.stop())

const act = (one: DrivenCase, by: string, what: Act) => service.accreditations.act(by, one.caseId, what, `hearing-${(keys += 1)}`)
const remark = (id: string, text: string, more: object = {}): Act => ({ type: 'remark', input: { id, section: 'summary', text, ...more } })
const write = (text: string): Act => ({ type: 'writeReportText', input: { section: 'summary', text } })

describe('A reply that is being written', () => {
  let one: DrivenCase
  beforeAll(async () => { one = await driveUntil(service, 'T001', 'giveNoRemarks') }, 60_000)
  const remarks = async (by: string) => (await service.accreditations.contents(by, one.caseId)).filter((row) => row.kind === 'remark').map((row) => row.body['text'])
  const told = async (by: string) => (await service.accreditations.timeline(by, one.caseId)).filter((row) => row.type === 'remark').length
  const others = () => [one.cast.lead, one.cast.second, one.cast.checker, one.cast.consultant, one.cast.head]

  test('is saved half, taken up again, and is nobody else\'s while the hearing is open, nor are its files', async () => {
    const { manager } = one.cast
    const file = await service.accreditations.upload(manager, one.caseId, { name: 'bilag.txt', contentType: 'text/plain', bytes: new TextEncoder().encode('Bilag') }, 'bilag')
    await act(one, manager, remark('r', 'Vi har fire'))
    await act(one, manager, remark('r', 'Vi har fire pladser, se bilaget', { fileIds: [file.fileId] }))
    expect([await remarks(manager), await told(manager)]).toEqual([['Vi har fire pladser, se bilaget'], 2])
    for (const by of others()) {
      expect([await remarks(by), await told(by), await service.accreditations.files(by, one.caseId)]).toEqual([[], 0, []])
      expect(await refusalCodes(service.accreditations.file(by, one.caseId, file.fileId))).toEqual(['not-found file-not-found'])
      expect(await refusalCodes(service.accreditations.versions(by, one.caseId, 'remark', 'r'))).toEqual(['not-found content-not-found'])
    }
  })

  test('is what was saved once the hearing has closed; its half-written versions stay the offer\'s', async () => {
    const { manager } = one.cast
    expect((await act(one, manager, { type: 'submitHearingReply', input: {} })).step).toBe('answering')
    for (const by of others()) {
      expect([await remarks(by), await told(by), (await service.accreditations.files(by, one.caseId)).map((row) => row.name)]).toEqual([['Vi har fire pladser, se bilaget'], 2, ['bilag.txt']])
      expect((await service.accreditations.versions(by, one.caseId, 'remark', 'r')).map((row) => row.version)).toEqual([2])
    }
    expect((await service.accreditations.versions(manager, one.caseId, 'remark', 'r')).map((row) => row.version)).toEqual([1, 2])
  })
})

describe('The text before and after', () => {
  const changes = async (one: DrivenCase) => reportInput(await loadMaterial(service.pool, one.caseId), 'final', 1).hearing.map((round) => round.remarks.map(({ number, answer }) => [number, answer?.change]))
  const answer = (remarkId: string): Act => ({ type: 'answerRemark', input: { remarkId, answer: 'followed', reason: 'Rettet' } })

  test('is what was heard and what stands at the end, however often it was edited between', async () => {
    const one = await driveUntil(service, 'T002', 'giveNoRemarks')
    const { lead, manager } = one.cast
    const requirementId = one.requirements[0]?.id ?? ''
    await act(one, manager, remark('r', 'Der mangler et ord'))
    await act(one, manager, { type: 'remark', input: { id: 'f', section: 'finding', requirementId, pair: 'modelPractice', text: 'Ikke rigtigt' } })
    await act(one, manager, { type: 'submitHearingReply', input: {} })
    for (const text of ['Første rettelse', 'Anden rettelse', 'Tredje rettelse']) await act(one, lead, write(text))
    for (const [pair, text] of [['modelPractice', 'Ny praksis'], ['descriptionPractice', 'Andet']] as const) {
      await act(one, lead, { type: 'writeFinding', input: { requirementId, pair, grade: 'concordance', text, evidenceIds: ['evidence-1'] } })
    }
    await act(one, lead, answer('r'))
    await act(one, lead, answer('f'))
    expect(await changes(one)).toEqual([[
      [1, { before: 'Sammenfatning af auditten', after: 'Tredje rettelse' }],
      [2, { before: `Model, beskrivelse og praksis stemmer: ${requirementId}`, after: 'Ny praksis' }],
    ]])
  })

  test('of a remark of the first hearing is that hearing\'s, also after a second', async () => {
    const one = await driveUntil(service, 'T004', 'giveNoRemarks', { discordance: true })
    const { lead, manager, consultant } = one.cast
    await act(one, manager, remark('r', 'Forkert'))
    await act(one, manager, { type: 'submitHearingReply', input: {} })
    await act(one, lead, write('Efter første høring'))
    await act(one, lead, answer('r'))
    await act(one, consultant, { type: 'sendToSecondHearing', input: { recommendation: 'notYetAccredited', reason: 'Nyt' } })
    await act(one, manager, { type: 'giveNoRemarks', input: {} })
    expect(await changes(one)).toEqual([[[1, { before: 'Sammenfatning af auditten', after: 'Efter første høring' }]], []])
    const material = await loadMaterial(service.pool, one.caseId)
    expect([1, 2].map((round) => reportInput(material, 'hearing', round).summary)).toEqual(['Sammenfatning af auditten', 'Efter første høring'])
  })
})
