// What notices say that are about no deadline's usual steps.
import { expect, test } from '@jest/globals'
import { clockText } from '../../text/notices.ts'

test('Of a clock that stands still: which, why, and what sets it going.', () => {
  expect(clockText('hearing')).toEqual({
    noLeader: 'Tilbuddet har ingen leder eller stedfortræder lige nu. Fristen »Afgiv høringssvar« står stille. Registrér en leder; så løber den videre med de dage, der var tilbage.',
    noDraft: 'Udkastet kan ikke læses endnu. Fristen »Afgiv høringssvar« er derfor ikke begyndt; den løber fra den dag, udkastet er der.',
    restarted: 'Fristen »Afgiv høringssvar« er forlænget med den tid, hvor ingen leder kunne svare.',
  })
})
