// The days are counted by hand, by domain.md §3, over Easter and Ascension 2027 and the closed weeks of the default policy.
import { expect, test } from '@jest/globals'
import { expectedEnds } from '../../../domain/accreditation/expected.ts'
import { defaultPolicy } from '../../../domain/accreditation/policy.ts'
import { after, caseAt, made, paths } from './given.ts'

test('At its start a case is expected to end a year later, stage by stage', () => {
  expect(expectedEnds(caseAt('confirming'), defaultPolicy, '2026-09-07T08:00:00.000Z')).toEqual({
    qualityModel: '2026-09-21', localDevelopment: '2026-12-22', qualityDescription: '2027-02-26', audit: '2027-04-21', report: '2027-08-19', learning: '2027-10-04',
  })
})

test('Once an audit day is planned, what comes after is counted from it', () => {
  expect(expectedEnds(caseAt('prepared'), defaultPolicy, '2026-10-12T08:00:00.000Z')).toEqual({ audit: '2026-11-16', report: '2027-03-04', learning: '2027-04-19' })
})

test('Before there is an audit day it comes when the preparation and the programme have had their time', () => {
  expect(expectedEnds(caseAt('fresh'), defaultPolicy, '2026-10-05T08:00:00.000Z').audit).toBe('2026-11-24')
})

test('A deadline that has passed moves everything from today on', () => {
  expect(expectedEnds(caseAt('hearing'), defaultPolicy, '2026-12-10T09:00:00.000Z')).toEqual({ report: '2027-02-17', learning: '2027-04-02' })
})

test('An action plan counts only while it is there', () => {
  expect(expectedEnds(caseAt('followUp'), defaultPolicy, '2026-12-09T09:00:00.000Z').report).toBe('2027-03-17')
  expect(expectedEnds(caseAt('deciding'), defaultPolicy, '2026-12-05T09:00:00.000Z').report).toBe('2027-01-11')
})

test('Nothing is expected of a case that is paused or has ended', () => {
  expect(expectedEnds(caseAt('ended'), defaultPolicy, '2026-12-12T09:00:00.000Z')).toEqual({})
  expect(expectedEnds(after([...paths.developing, made('pause', '2026-09-10T08:00', { reason: 'Flytning' })]), defaultPolicy, '2026-09-11T09:00:00.000Z')).toEqual({})
})
