import { describe, expect, test } from '@jest/globals'
import { reportFileName } from '../../reports/file-name.ts'

describe('a file name', () => {
  test('says kind, offer, year and version', () => {
    expect(reportFileName('auditReport', 'Botilbuddet Havrevangen', 2026, 1, false)).toBe('Auditrapport – Botilbuddet Havrevangen – 2026 – v1.pdf')
  })

  test('says that a draft is one', () => {
    expect(reportFileName('auditReport', 'Botilbuddet Havrevangen', 2026, 2, true)).toBe('Auditrapport – Botilbuddet Havrevangen – 2026 – UDKAST v2.pdf')
  })

  test('holds nothing that a file system refuses', () => {
    expect(reportFileName('decision', '../a/b\\c:d*e?"f"<g>|h\u0000\u202E.', 2026, 1, false)).toBe('Beslutning om akkreditering – a b c d e f g h – 2026 – v1.pdf')
  })

  test('leaves out an offer without a name that can be written', () => {
    expect(reportFileName('actionPlan', ' .. ', 2027, 1, false)).toBe('Handlingsplan – 2027 – v1.pdf')
  })

  test('cuts a long name to eighty characters', () => {
    expect(reportFileName('startLetter', 'å'.repeat(500), 2026, 1, false)).toBe(`Startbrev – ${'å'.repeat(80)} – 2026 – v1.pdf`)
  })
})
