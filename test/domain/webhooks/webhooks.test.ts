// What webhooks tell of and when they are tried again: tables written by hand.
import { describe, expect, test } from '@jest/globals'
import { personMoveTypes, systemMoveTypes } from '../../../domain/accreditation/rules.ts'
import { supervisionMoveTypes } from '../../../domain/supervision/rules.ts'
import { addressFault } from '../../../domain/webhooks/address.ts'
import { answerMeans, givenUpAfterMs, waitAfter } from '../../../domain/webhooks/delivery.ts'
import { chosenKinds, webhookKinds } from '../../../domain/webhooks/kinds.ts'

describe('What is told', () => {
  test('is every move but those that keep the clock, ask for something, or hand a duty on', () => {
    expect([...personMoveTypes, ...systemMoveTypes].filter((type) => !webhookKinds.includes(`accreditation.${type}` as never)).toSorted()).toEqual([
      'chooseFocus', 'extendForOutage', 'handOver', 'noteOfferChange', 'proposeAuditDays', 'remind', 'replaceAuditor', 'restartClock', 'stopClock', 'suggestAuditDay',
    ])
  })

  test('of socialtilsyn is nothing of how a visit went: it may not have been announced', () => {
    expect(supervisionMoveTypes.filter((type) => !webhookKinds.includes(`supervision.${type}` as never)).toSorted()).toEqual(['beginVisit', 'breakOffVisit', 'completeVisit', 'setUnits'])
  })

  test('is everything where nothing is chosen', () => { expect([chosenKinds([]).length, chosenKinds(['accreditation.decide'])]).toEqual([webhookKinds.length, ['accreditation.decide']]) })
})

test('A delivery is tried again after five seconds, then ever later, and for three days', () => {
  expect([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 40].map((attempts) => waitAfter(attempts) / 1000)).toEqual([5, 30, 120, 600, 1800, 3600, 7200, 14_400, 28_800, 28_800, 28_800])
  expect(givenUpAfterMs).toBe(259_200_000)
})

test.each([[200, 'taken'], [204, 'taken'], [299, 'taken'], [301, 'again'], [307, 'again'], [400, 'again'], [404, 'again'], [410, 'gone'], [429, 'again'], [500, 'again'], [0, 'again']])('An answer of %d means %s', (status, means) => { expect(answerMeans(status)).toBe(means) })

test.each([
  ['https://modtager.kk.dk/akk?a=b', false, null], ['https://10.0.0.1/', false, null], ['http://127.0.0.1:9000/x', true, null], ['http://localhost/x', true, null], ['http://[::1]:9000/', true, null],
  ['http://127.0.0.1:9000/x', false, 'webhook-url-https'], ['http://modtager.kk.dk/', true, 'webhook-url-https'], ['http://127.0.0.1.nip.example/', true, 'webhook-url-https'], ['ftp://modtager.kk.dk/', true, 'webhook-url'], ['modtager', true, 'webhook-url'],
  ['https://bruger:kode@modtager.kk.dk/', true, 'webhook-url-parts'], ['https://modtager.kk.dk/#x', true, 'webhook-url-parts'], [`https://modtager.kk.dk/${'x'.repeat(500)}`, true, 'webhook-url'],
])('The address %s (loopback %s) is refused by %s', (url, loopback, code) => { expect(addressFault(url, URL.canParse(url) ? new URL(url) : null, loopback)?.code ?? null).toBe(code) })
