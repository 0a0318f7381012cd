import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { peopleSentences } from '../../text/people.ts'
import { refusalSentences, refusalText, refusalTextWith } from '../../text/refusals.ts'

const domain = join(import.meta.dirname, '../../domain')
const sources = readdirSync(domain, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))
  .map((name) => ({ name, source: readFileSync(join(domain, name), 'utf8').replaceAll(/^\s*(?:\/\/|\*|\/\*).*$/gm, '') }))

// Words with a hyphen that are no codes but kinds of refusals, or words of the data that ships.
const otherWords = new Set(['not-found', 'too-large', 'too-many', 'boern-og-unge', 'har-bestyrelse', 'privat-eller-selvejende', 'doegninstitution-boern'])
const codes = [...new Set(sources.flatMap(({ source }) => [...source.matchAll(/'([a-z]+(?:-[a-z]+)+)'/g)].map((match) => String(match[1]))))].filter((code) => !otherWords.has(code)).sort()

describe('the sentences of refusals', () => {
  test('the scan of the rules finds codes of every form they are written in', () => {
    expect(codes.length).toBeGreaterThan(70)
    expect(codes).toEqual(expect.arrayContaining(['case-completed', 'case-cancelled', 'not-yours', 'checker-outside-team', 'same-centre', 'focus-without-wish', 'model-requirement-for-nobody']))
    for (const { name, source } of sources) {
      const oneWord = [...source.matchAll(/(?:\b(?:invalid|conflict|refusal)\(|code: )'([a-z]+)'/g)].map((match) => match[1])
      expect([name, oneWord]).toEqual([name, []])
    }
  })

  test('No code has two: the later one would silently stand for the first', () => {
    const folder = join(import.meta.dirname, '../../text')
    const all = readdirSync(folder).filter((name) => name.endsWith('.ts')).flatMap((name) => [...readFileSync(join(folder, name), 'utf8').matchAll(/^ {2}'([a-z]+(?:-[a-z]+)+)': \(/gm)].map((match) => String(match[1])))
    expect(all.length).toBeGreaterThan(150)
    expect(all.filter((code, index) => all.indexOf(code) !== index)).toEqual([])
  })

  test.each(codes)('%s has one', (code) => {
    expect(Object.keys({ ...peopleSentences, ...refusalSentences })).toContain(code)
  })

  test.each(Object.entries({ ...peopleSentences, ...refusalSentences }))('%s is a whole sentence, also without parameters', (_code, sentence) => {
    const text = sentence({})
    expect(text).toMatch(/^\p{Lu}?.+\.$/u)
    expect(text).not.toMatch(/undefined|null|NaN|\[object|Konkordans|Diskordans|eskaler|[Ff]ejl |bestået|dumpet/)
  })

  test('each of them names what it is about', () => {
    const cases: [code: string, params: Record<string, string | number>, sentence: string][] = [
      ['not-yours', { roles: 'consultant,secretariatHead,lineManager' }, 'Det kan kun gøres af kvalitetskonsulenten, sekretariatslederen eller nærmeste leder.'],
      ['wrong-step', { stage: 'audit', step: 'auditing' }, 'Det kan ikke gøres nu. Forløbet er i Audit: Audit er i gang.'],
      ['description-not-late', { due: '2026-12-28T23:00:00.000Z' }, 'Tilbuddet kan indsende sin kvalitetsbeskrivelse til og med 28. december 2026.'],
      ['description-not-late', { due: '2027-06-30T22:00:00.000Z' }, 'Tilbuddet kan indsende sin kvalitetsbeskrivelse til og med 30. juni 2027.'],
      ['before-audit-day', { day: '2027-03-01' }, 'Auditdagen er 1. marts 2027. Audit kan ikke begynde før.'],
      ['finding-missing', { requirementId: 'KV04', pair: 'modelPractice' }, 'Der mangler en vurdering af krav KV04: Model ↔ praksis.'],
      ['feedback-missing', { section: 'practice', requirementId: 'KV01' }, 'Feedback på praksis mangler for krav KV01.'],
      ['duty-not-open', { duty: 'decider' }, 'Opgaven kan ikke overdrages, for ingen har den endnu: Beslutningstager.'],
      ['deadline-not-open', { deadline: 'hearing' }, 'Der løber ikke en frist for: Afgiv høringssvar.'],
      ['same-area', { personId: 'p-auditor3' }, 'Personen p-auditor3 kommer fra tilbuddets eget målgruppeområde. Vælg en auditor fra et andet.'],
      ['same-area', { personId: 'p-auditor3', name: 'Åse Krogh' }, 'Åse Krogh kommer fra tilbuddets eget målgruppeområde. Vælg en auditor fra et andet.'],
    ]
    for (const [code, params, sentence] of cases) expect(refusalText({ kind: 'invalid', code, params })).toBe(sentence)
  })

  test('a code nobody knows gets a neutral one, and so do the names that every object has', () => {
    expect(refusalText({ kind: 'conflict', code: 'never-heard-of' })).toBe('Det kan ikke gøres nu.')
    expect(refusalText({ kind: 'conflict', code: 'constructor' })).toBe('Det kan ikke gøres nu.')
  })

  test('those of other files are found too, and ours come first', () => {
    const told = refusalTextWith({ 'wrong-password': () => 'Brugernavn eller adgangskode passer ikke.', 'case-paused': () => 'Noget andet.' })
    expect(told({ kind: 'forbidden', code: 'wrong-password' })).toBe('Brugernavn eller adgangskode passer ikke.')
    expect(told({ kind: 'conflict', code: 'case-paused' })).toBe('Forløbet er på pause. Det kan gøres, når forløbet er genoptaget.')
  })
})
