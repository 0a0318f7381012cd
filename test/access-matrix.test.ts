// Who may do what, held to domain.md §4 and §5 by hand where it matters most, and the page about it to the rules.
import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { ruled } from '../api/ruled.ts'
import { accessPage, columnNames, verdictFor } from './support/access-matrix.ts'

/** Who is allowed an operation at their own offer, and at another. */
const allowed = (operation: string, place: 'own' | 'other' = 'own'): readonly string[] => columnNames.filter((name) => verdictFor(operation, name, place) === 'allowed')

describe('The matrix of who may do what', () => {
  test('Its page is up to date: `npm run matrix` writes it', () => {
    expect(readFileSync(new URL('../docs/access.md', import.meta.url), 'utf8')).toBe(accessPage())
  })

  test.each<[string, readonly string[], readonly string[]]>([
    ['startAccreditation', ['consultant', 'head'], ['consultant', 'head']],
    ['confirmModel', ['manager'], []],
    ['writeChapter', ['manager', 'staff'], []],
    ['takeAsBasis', ['consultant', 'head'], ['consultant', 'head']],
    ['writeFinding', ['lead', 'auditor'], []],
    ['passQualityCheck', ['checker'], []],
    ['submitHearingReply', ['manager'], []],
    ['decide', ['decider', 'deputy'], []],
    ['answerObjection', ['head', 'administrator'], ['head', 'administrator']],
    ['listWorkingNotes', ['lead', 'auditor'], []],
    ['raiseConcern', ['consultant', 'head', 'lead', 'auditor', 'checker'], ['consultant', 'head']],
    ['getJournal', ['consultant', 'head', 'administrator'], ['consultant', 'head', 'administrator']],
    ['getAccreditation', columnNames.filter((name) => name !== 'outsider' && name !== 'coordinator' && name !== 'circle'), ['consultant', 'head', 'administrator', 'reader']],
    ['approveQualityModel', ['head'], ['head']],
    ['changePolicy', ['head', 'administrator'], ['head', 'administrator']],
    ['listRefusals', ['administrator'], ['administrator']],
    ['listTrail', ['administrator'], ['administrator']],
    ['giveFunction', ['head', 'administrator', 'manager'], ['head', 'administrator']],
    ['giveRole', [], ['administrator']],
    ['listAbsences', columnNames, ['head', 'administrator']],
    ['withdrawLearning', ['manager'], []],
    ['supervisionAnnounceVisit', ['coordinator', 'circle'], ['coordinator', 'circle']],
    ['listSecretVisits', ['circle'], ['circle']],
    ['supervisionPrepare', ['manager', 'staff'], []],
    ['getSupervision', ['head', 'administrator', 'coordinator', 'circle', 'reader', 'manager', 'staff', 'chief', 'chair', 'contact'], ['head', 'administrator', 'coordinator', 'circle', 'reader']],
    ['getSupervisionPolicy', ['consultant', 'head', 'administrator', 'coordinator', 'circle'], ['consultant', 'head', 'administrator', 'coordinator', 'circle']],
    ['changeSupervisionPolicy', ['head', 'administrator'], ['head', 'administrator']],
    ['getSupervisionForTeam', ['lead', 'auditor'], []],
    ['getSupervisionFile', ['coordinator', 'circle', 'manager', 'staff', 'chief', 'chair'], ['coordinator', 'circle']],
  ])('%s is for these and nobody else', (operation, own, other) => {
    expect([allowed(operation), allowed(operation, 'other')]).toStrictEqual([own, other])
  })

  test('A case in which somebody has no part is not there, and one in which they have another part is refused', () => {
    expect([verdictFor('decide', 'manager', 'own'), verdictFor('decide', 'manager', 'other'), verdictFor('decide', 'outsider', 'own')]).toStrictEqual(['refused', 'hidden', 'hidden'])
  })
})

describe('A route', () => {
  const route = (operationId: string, access: 'public' | 'signed-in') => ({ operationId, access, method: 'post' as const })

  test('With a rule is served', () => {
    const routes = [route('signIn', 'public'), route('decide', 'signed-in')]
    expect(ruled(routes)).toBe(routes)
  })

  test('Without a rule is not, nor one that is open against its rule', () => {
    expect(() => ruled([route('eraseEverything', 'signed-in')])).toThrow('eraseEverything has no rule')
    expect(() => ruled([route('toString', 'signed-in')])).toThrow('toString has no rule')
    expect(() => ruled([route('decide', 'public')])).toThrow('decide is public')
    expect(() => ruled([route('signIn', 'signed-in')])).toThrow('signIn is signed-in')
  })

  test('That reads what is somebody\'s is in the trail, or says why not, or is not served', () => {
    const reads = (operationId: string) => () => ruled([{ operationId, access: 'signed-in', method: 'get' }])
    expect(reads('decide')).toThrow('decide says nothing of what is read')
    // The controls: one that is recorded, one that says why it is not, one that is nobody's in particular.
    for (const operationId of ['getContents', 'getEvaluation', 'listOffers']) expect(reads(operationId)).not.toThrow()
  })
})
