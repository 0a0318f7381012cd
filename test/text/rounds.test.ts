import { expect, test } from '@jest/globals'
import { refusalText } from '../../text/refusals.ts'

test.each([
  ['round-status', { status: 'paused', act: 'start' }, 'Runden kan ikke startes, som den står nu. Den er: På pause.'],
  ['offer-closing', { day: '2027-05-01' }, 'Tilbuddet lukker 1. maj 2027, før runden er slut.'],
  ['offer-merging', { day: '2027-05-01', into: 'T002' }, 'Tilbuddet lægges sammen med T002 1. maj 2027, før runden er slut.'],
  ['week-outside-round', { week: '2027-W14' }, 'Uge 2027-W14 ligger ikke i runden. Ret ugen, eller fjern den.'],
])('%s is said in Danish', (code, params, sentence) => {
  expect(refusalText({ kind: 'conflict', code, params })).toBe(sentence)
})
