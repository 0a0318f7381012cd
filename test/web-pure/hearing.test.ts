// The draft as what can be remarked on.
import { describe, expect, test } from '@jest/globals'
import type { QualityModel } from '../../domain/quality-model/model.ts'
import type { ContentView } from '../../services/accreditation-types.ts'
import { draftOf, narrowed, pointsIn, remarksIn, wantsAnswer } from '../../web/hearing.ts'

const content = (kind: ContentView['kind'], key: string, body: ContentView['body'], time = '09:00'): ContentView => ({ kind, key, version: 1, author: { personId: 'p', name: 'P' }, at: `2026-11-26T${time}:00.000Z`, body })
const model = {
  criteria: [{ id: 'K1', number: 1, name: 'Værdier' }, { id: 'K2', number: 2, name: 'Ledelse' }],
  requirements: [{ id: 'KV01', criterionId: 'K1', title: 'Et' }, { id: 'KV02', criterionId: 'K2', title: 'To' }, { id: 'KV03', criterionId: 'K2', title: 'Tre' }],
} as unknown as QualityModel
const finding = (requirementId: string, pair: string) => content('finding', `${requirementId}/${pair}`, { requirementId, pair, grade: 'concordance', text: pair })
const text = (section: string, requirementId?: string) => content('reportText', [section, requirementId].join('/'), { section, ...(requirementId ? { requirementId } : {}), text: section })
const remark = (key: string, body: ContentView['body'], time?: string) => content('remark', key, { id: key, text: key, late: false, ...body }, time)
const whole = [
  text('description', 'KV02'), finding('KV02', 'modelPractice'), text('conclusion'), finding('KV02', 'modelDescription'), finding('KV01', 'descriptionPractice'), text('summary'), text('practice', 'KV02'),
  remark('r2', { section: 'summary' }, '10:00'), remark('r1', { section: 'summary' }), remark('r3', { section: 'finding', requirementId: 'KV02', pair: 'modelPractice' }), remark('r4', { section: 'opportunities' }),
  content('answer', 'r1', { remarkId: 'r1', answer: 'followed', reason: 'Ja' }),
]
const ids = (draft: ReturnType<typeof draftOf>): readonly string[] => pointsIn(draft).map((one) => one.id)

describe('The draft', () => {
  test('Sections come in the report\'s order, then each requirement under its criterion: the three findings before the feedback', () => {
    const draft = draftOf({ hearingPoint: null }, model, whole)
    expect(draft.criteria.map((one) => one.criterion.id)).toStrictEqual(['K1', 'K2'])
    expect(ids(draft)).toStrictEqual(['punkt-summary', 'punkt-opportunities', 'punkt-conclusion', 'punkt-finding-KV01-descriptionPractice', 'punkt-finding-KV02-modelDescription', 'punkt-finding-KV02-modelPractice', 'punkt-practice-KV02', 'punkt-description-KV02'])
  })

  test('Each remark stands at its place, oldest first, with its answer; one on a place without text makes the place', () => {
    const points = pointsIn(draftOf({ hearingPoint: null }, model, whole))
    expect(points.filter((one) => one.remarks.length > 0).map((one) => [one.id, one.content === undefined, one.remarks.map((each) => `${each.content.key} ${each.answer ? 'answered' : 'open'}`)])).toStrictEqual([
      ['punkt-summary', false, ['r1 answered', 'r2 open']], ['punkt-opportunities', true, ['r4 open']], ['punkt-finding-KV02-modelPractice', false, ['r3 open']],
    ])
  })

  test('In a second hearing the conclusion alone is there', () => {
    expect(ids(draftOf({ hearingPoint: 'conclusion' }, model, whole))).toStrictEqual(['punkt-conclusion'])
  })

  test.each([
    ['bemaerkninger', ['punkt-summary', 'punkt-opportunities', 'punkt-finding-KV02-modelPractice']],
    ['ubesvarede', ['punkt-summary', 'punkt-opportunities', 'punkt-finding-KV02-modelPractice']],
  ] as const)('Narrowed to %s', (filter, left) => {
    expect(ids(narrowed(draftOf({ hearingPoint: null }, model, whole), filter))).toStrictEqual(left)
  })

  test('What is answered, or late and not taken with, is not among the unanswered', () => {
    const contents = [text('summary'), text('conclusion'), remark('r1', { section: 'summary', late: true }), remark('r2', { section: 'conclusion', late: true, accepted: 'Vigtigt' })]
    expect(remarksIn(contents).map(wantsAnswer)).toStrictEqual([false, true])
    expect(ids(narrowed(draftOf({ hearingPoint: null }, model, contents), 'ubesvarede'))).toStrictEqual(['punkt-conclusion'])
    expect(ids(narrowed(draftOf({ hearingPoint: null }, model, [...contents, content('answer', 'r2', { remarkId: 'r2', answer: 'notFollowed', reason: 'Nej' })]), 'ubesvarede'))).toStrictEqual([])
  })
})
