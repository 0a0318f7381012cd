// What an audit team sees of the socialtilsyn, by hand from the issue: open påbud and vilkår; theme texts after its own findings; never scores.
import { describe, expect, test } from '@jest/globals'
import { caseRoles } from '../../../domain/accreditation/roles.ts'
import { teamSight, toldToTeam } from '../../../domain/supervision/beside-audit.ts'
import type { Measure } from '../../../domain/supervision/state.ts'
import { caseAt } from '../accreditation/given.ts'

const moments = ['writing', 'submitted', 'fresh', 'prepared', 'qualityCheck', 'hearing', 'deciding', 'followUp', 'ended'] as const

describe('An audit team', () => {
  test('Sees nothing before it is settled, then the measures, and the themes when its audit is closed', () => {
    expect(moments.map((moment) => teamSight(caseAt(moment), { personId: 'auditor', roles: ['auditor'] })))
      .toEqual(['nothing', 'nothing', 'nothing', 'measures', 'themes', 'themes', 'themes', 'themes', 'themes'])
  })
  test('Is alone in it: no other role of a case opens the socialtilsyn from there', () => {
    const sees = (moment: (typeof moments)[number]): readonly string[] => caseRoles.filter((role) => teamSight(caseAt(moment), { personId: 'p', roles: [role] }) !== 'nothing')
    expect([sees('writing'), sees('prepared'), sees('ended')]).toEqual([[], ['leadAuditor', 'auditor'], ['leadAuditor', 'auditor']])
  })
  test('Reads nothing again while somebody new in it has not declared themselves', () => {
    expect(teamSight({ ...caseAt('qualityCheck'), clearedAt: null }, { personId: 'auditor', roles: ['leadAuditor'] })).toBe('nothing')
  })
})

test('Of the measures a team is told of påbud and vilkår that apply, not of what has ended, nor of skærpet tilsyn.', () => {
  const measure = (id: string, kind: Measure['kind'], ended: Measure['ended'] = null): Measure => ({ id, kind, decidedOn: '2026-01-01', deadline: null, extensions: 0, complainUntil: '2026-02-01T00:00:00.000Z', fileId: null, ended })
  expect(toldToTeam([measure('a', 'order'), measure('b', 'order', { on: '2026-03-01', as: 'complied' }), measure('c', 'condition'), measure('d', 'intensified')]).map((one) => one.id)).toEqual(['a', 'c'])
})
