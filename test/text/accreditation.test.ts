import { describe, expect, test } from '@jest/globals'
import * as names from '../../text/accreditation.ts'
import { actNames, doneNames } from '../../text/acts.ts'

describe('the names of a case', () => {
  test('are those the domain rules ask for', () => {
    const stages = ['qualityModel', 'localDevelopment', 'qualityDescription', 'audit', 'report', 'learning', 'completed', 'cancelled'] as const
    expect(stages.map((stage) => names.stageNames[stage])).toEqual(['Kvalitetsmodel', 'Lokal udvikling', 'Kvalitetsbeskrivelse', 'Audit', 'Auditrapport', 'Læring', 'Afsluttet', 'Afbrudt'])
    expect([actNames.start, actNames.confirmModel, actNames.returnDescription, actNames.takeAsBasis, actNames.moveAuditDay, actNames.declareImpartiality, actNames.sendToQualityCheck, actNames.issueReport, actNames.share, actNames.cancel])
      .toEqual(['Start akkreditering', 'Bekræft modtagelse af kvalitetsmodellen', 'Send retur med mangler', 'Godkend som auditgrundlag', 'Flyt auditdag', 'Erklær habilitet', 'Send til kvalitetssikring', 'Udsend endelig rapport', 'Del i akkrediteringsdatabasen', 'Afbryd forløb'])
    expect(names.gradeNames.majorDiscordance).toBe('Større uoverensstemmelse')
    expect(names.outcomeNames.notYetAccredited).toBe('Endnu ikke akkrediteret')
  })

  test('are said as done in the history, and only there', () => {
    expect([doneNames.start, doneNames.takeAsBasis, doneNames.moveAuditDay, doneNames.sendToHearing, doneNames.issueReport, doneNames.cancel, doneNames.remind, doneNames.writeChapter])
      .toEqual(['Akkrediteringen er begyndt', 'Kvalitetsbeskrivelsen er godkendt som auditgrundlag', 'Auditdagen er flyttet', 'Udkastet er sendt i høring', 'Den endelige rapport er udsendt', 'Forløbet er afbrudt', 'Påmindelse sendt', 'Et kapitel er skrevet'])
  })

  test('avoid the words that say the wrong thing', () => {
    const all = [names.stageNames, names.stepNames, names.turnNames, names.statusNames, names.deadlineNames, names.dutyNames, names.roleNames, names.gradeNames, names.contentNames, actNames, doneNames].flatMap((one) => Object.values<string>(one))
    for (const name of all) expect(name).not.toMatch(/\u00AD|konkordans|diskordans|opfyldt|læringsdatabase|afgørelse|eskaler|besøg|handleplan|\bfejl|bestået|dumpet/i)
    expect(all.length).toBeGreaterThan(150)
  })

  test('no two acts are called the same', () => {
    for (const all of [actNames, doneNames]) expect(new Set(Object.values(all)).size).toBe(Object.values(all).length)
  })
})

describe('the status of a case', () => {
  const row = { stage: 'qualityDescription', step: 'writing', turn: 'offer', paused: false, late: false } as const
  test('says who is waited for, also when late', () => {
    expect(names.statusText(row)).toBe('Afventer tilbuddet')
    expect(names.statusText({ ...row, late: true })).toBe('Forsinket: afventer tilbuddet')
  })
  test('says pause, hearing and how it ended', () => {
    expect(names.statusText({ ...row, turn: 'nobody', paused: true, late: true })).toBe('På pause')
    expect(names.statusText({ ...row, stage: 'report', step: 'hearing' })).toBe('I høring')
    expect(names.statusText({ ...row, stage: 'completed', step: 'ended', turn: 'nobody', late: true })).toBe('Afsluttet')
    expect(names.statusText({ ...row, stage: 'cancelled', step: 'ended', turn: 'nobody' })).toBe('Afbrudt')
  })
})
