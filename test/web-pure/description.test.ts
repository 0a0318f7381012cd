// What a sent chapter changes, and what *Uændret* takes from the last cycle.
import { describe, expect, test } from '@jest/globals'
import type { Requirement } from '../../domain/quality-model/model.ts'
import type { ContentView } from '../../services/accreditation-types.ts'
import type { ReusableText } from '../../services/organisation.ts'
import { type Chapter, partsIn, saysSame, unchangedParts } from '../../web/description.ts'
import { formOf } from '../../web/form.ts'
import { differenceOf } from '../../web/text-difference.ts'

const before = (kind: 'chapter' | 'tick', key: string, text: string, more: Partial<ReusableText> = {}): ReusableText =>
  ({ origin: 'lastCycle', kind, key, text, modelUnchanged: true, offerId: 'T001', offerName: 'Åkanden', accreditationId: 'a0', cycle: '2024', ...more })
const tick = (key: string): ContentView => ({ kind: 'tick', key, version: 3, author: { personId: 'p', name: 'P' }, at: '2026-11-26T09:00:00.000Z', body: { requirementId: key, how: 'touched' } })
const part = (id: string, last: readonly ReusableText[], set?: ContentView) => ({ requirement: { id } as Requirement, tick: set, last })
const chapter = (requirements: Chapter['requirements'], last: readonly ReusableText[] = []): Chapter =>
  ({ criterion: { id: 'K1', number: 1, name: 'Værdier' }, content: undefined, last, requirements, open: new Set(), isEmpty: true })

describe('A sent chapter', () => {
  test('A text and a choice are two writes with the versions that were seen; no choice is none', () => {
    const sent = formOf([['chapter.v', '2'], ['chapter.text', 'Vi lytter \n'], ['KV01.v', '1'], ['KV01.how', 'touched'], ['KV01.where', ''], ['KV02.where', '']])
    expect(partsIn(chapter([part('KV01', []), part('KV02', [])]), sent)).toStrictEqual([
      { part: 'chapter', kind: 'chapter', key: 'K1', seen: 2, act: { type: 'writeChapter', input: { criterionId: 'K1', text: 'Vi lytter' } } },
      { part: 'KV01', kind: 'tick', key: 'KV01', seen: 1, act: { type: 'tickRequirement', input: { requirementId: 'KV01', how: 'touched' } } },
    ])
  })

  test('A document or a file without a choice means that it stands there; a version that is no number is none', () => {
    const sent = formOf([['KV01.v', '1e9'], ['KV01.where', 'Instruks, afsnit 3'], ['KV02.files', 'f1']])
    expect(partsIn(chapter([part('KV01', []), part('KV02', [])]), sent).map((one) => [one.seen, one.act.input])).toStrictEqual([
      [0, { requirementId: 'KV01', how: 'standsInDocument', where: 'Instruks, afsnit 3' }], [0, { requirementId: 'KV02', how: 'standsInDocument', fileIds: ['f1'] }],
    ])
  })

  test.each([
    ['the same with files in another order', { how: 'touched', fileIds: ['b', 'a'] }, true],
    ['another choice', { how: 'standsInDocument', fileIds: ['a', 'b'] }, false],
    ['a file less', { how: 'touched', fileIds: ['a'] }, false],
    ['nothing', undefined, false],
  ])('Against %s', (_what, written, same) => {
    const [change] = partsIn(chapter([part('KV01', [])]), formOf([['KV01.how', 'touched'], ['KV01.files', 'a'], ['KV01.files', 'b']]))
    expect(change && saysSame(change, written)).toBe(same)
  })
})

describe('Uændret', () => {
  test('It takes the last text, and the ticks that are not set yet', () => {
    const made = unchangedParts(chapter([
      part('KV01', [before('tick', 'KV01', 'Instruks 3', { how: 'standsInDocument' })]),
      part('KV02', [before('tick', 'KV02', '', { how: 'touched' })], tick('KV02')),
      part('KV03', [before('tick', 'KV03', '', { how: 'touched' })]),
      part('KV04', [before('tick', 'KV04', '', { how: 'standsInDocument' })]),
    ], [before('chapter', 'K1', 'Som sidst')]))
    expect(made.map((one) => one.act.input)).toStrictEqual([
      { criterionId: 'K1', text: 'Som sidst', unchanged: true }, { requirementId: 'KV01', how: 'standsInDocument', where: 'Instruks 3' }, { requirementId: 'KV03', how: 'touched' },
    ])
  })

  test('A text of an offer that went into this one is none that is unchanged', () => {
    expect(unchangedParts(chapter([], [before('chapter', 'K1', 'Deres tekst', { origin: 'merged' })]))).toStrictEqual([])
  })
})

describe('Two versions', () => {
  test('They are compared word by word, æøå within words', () => {
    expect(differenceOf('Vi spiser på årets dage', 'Vi spiser på ærets dage')).toStrictEqual([
      { kind: 'same', text: 'Vi spiser på ' }, { kind: 'removed', text: 'årets' }, { kind: 'added', text: 'ærets' }, { kind: 'same', text: ' dage' },
    ])
  })
})
