import { describe, expect, test } from '@jest/globals'
import { guidesFor } from '../../../domain/people/guides.ts'
import type { OfferFunction, Role } from '../../../domain/people/functions.ts'
import { guides } from '../../../text/web/guide.ts'

describe('The guided examples of a person', () => {
  test.each<[string, Role[], OfferFunction[], string[]]>([
    ['a leader', [], ['manager'], ['leader']],
    ['a leader of two offers', [], ['manager', 'manager'], ['leader']],
    ['a leader who audits elsewhere', ['auditor'], ['manager'], ['leader', 'auditor']],
    ['staff', [], ['staff'], ['staff']],
    ['a centre chief', [], ['centreChief'], ['line']],
    ['a board\'s chair', [], ['boardChair'], ['line']],
    ['another municipality\'s contact', [], ['municipalContact'], ['line']],
    ['a consultant', ['consultant'], [], ['secretariat']],
    ['the head of the secretariat, who decides too', ['secretariatHead', 'decisionMaker'], [], ['secretariat', 'decider']],
    ['an administrator', ['administrator'], [], ['administrator']],
    ['a reader', ['reader'], [], ['reader']],
    ['somebody with nothing yet', [], [], ['reader']],
  ])('are for %s', (_who, roles, functions, expected) => { expect(guidesFor(roles, functions)).toEqual(expected) })

  test('take two minutes: two to five steps of a few lines, each with its picture', () => {
    for (const { steps } of Object.values(guides)) {
      expect(steps.length).toBeGreaterThanOrEqual(2)
      expect(steps.length).toBeLessThanOrEqual(5)
      // Two minutes at 200 words a minute.
      expect(steps.flatMap((step) => [step.heading, ...step.text]).join(' ').split(/\s+/).length).toBeLessThan(400)
    }
  })
})
