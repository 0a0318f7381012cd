// The page of one offer's socialtilsyn as a function of what the service gave: all years by the model of their own day, and who sees a value.
import { expect, test } from '@jest/globals'
import { h } from 'preact'
import { renderToString } from 'preact-render-to-string'
import type { Score } from '../../domain/supervision/scores.ts'
import { valuesOf } from '../../domain/supervision/scores.ts'
import { indicatorsOf } from '../../domain/supervision/model.ts'
import type { SupervisionHistory, SupervisionView } from '../../services/supervision-types.ts'
import type { Web } from '../../web/frame.ts'
import { SupervisionPage } from '../../web/pages/supervision.tsx'
import { shippedModel } from '../domain/supervision/shipped.ts'
import { wordsOf } from '../support/browse.ts'

const web = { asset: (name: string) => `/a/${name}` } as unknown as Web
const models = new Map(['2014', '2017', '2025-L200'].map((version) => [version, shippedModel(version)]))
const modelIn = (version: string) => { const found = models.get(version); if (!found) throw new Error(`No model ${version}`); return found }
const values = (version: string, score: Score) => valuesOf(modelIn(version), Object.fromEntries(indicatorsOf(modelIn(version)).map((one) => [one.id, score])))
const reported = (date: string, model: string, score: Score | null): SupervisionHistory['reports'][number] =>
  ({ id: `r-${date}`, yearNo: 1, visits: [], model, date, fileId: null, approval: 'approved', sha256: null, values: score === null ? null : values(model, score) })
const said = (date: string, model: string, text: string): SupervisionView['texts'][number] =>
  ({ kind: 'theme', subject: `r-${date}`, key: modelIn(model).themes[0]?.id ?? '', version: 1, author: 'p', at: `${date}T10:00:00.000Z`, body: { text } })
const order = { id: 'm1', kind: 'order', decidedOn: '2026-01-05', deadline: '2026-06-01', endedOn: null, endedAs: null }
const page = (history: Partial<SupervisionHistory>, texts: SupervisionView['texts'] = [], seesScores = true, more: Partial<SupervisionView> = {}): string => {
  const all: SupervisionHistory = { visits: [], reports: [], measures: [], ...history }
  const view: SupervisionView = {
    offerId: 'T001', offerName: 'Åkanden', covered: true, begun: true, seq: 3, moveNo: 2, yearNo: 3, paused: false, ended: null, policyName: 'p', model: '2014', units: [], departments: [], files: [], visits: [], reports: [], measures: [], deadlines: [],
    checklist: [], acts: [], roles: ['lineManager'], texts, values: {}, seesScores, ...more,
  }
  return wordsOf(renderToString(h(SupervisionPage, { web, viewer: { personId: 'p1', name: 'Åse Ærø' }, view, history: all, model: modelIn(all.reports.at(-1)?.model ?? '2014'), models, done: null, now: '2026-11-23T09:00:00.000Z' })))
}

test('Every year’s report stands there with its themes, the newest first, each by its own model, and says that two models are not compared', () => {
  const words = page({ reports: [reported('2014-05-06', '2014', 2), reported('2017-05-04', '2017', 4), reported('2018-05-03', '2017', 5)] }, [said('2014-05-06', '2014', 'Borgerne er på vej.'), said('2017-05-04', '2017', 'Borgerne er i gang.'), said('2018-05-03', '2017', 'Borgerne er fremme.')])
  const parts = ['Borgerne er fremme.', '5,0', 'Tidligere rapporter', 'værdier efter to modeller kan ikke sammenlignes', 'Rapporten af 4. maj 2017 ·', '4,0', 'Borgerne er i gang.', 'Rapporten af 6. maj 2014 · Kvalitetsmodel 2014-2016 (udløbet, eksempel)', 'Økonomi', 'Borgerne er på vej.']
  const found = parts.map((part) => words.indexOf(part))
  expect(parts.filter((_, index) => (found[index] ?? -1) < 0)).toEqual([])
  expect(words.indexOf('Borgerne er fremme.')).toBeLessThan(words.indexOf('Borgerne er i gang.'))
  expect(words.indexOf('Borgerne er i gang.')).toBeLessThan(words.indexOf('Borgerne er på vej.'))
})

test('Who may not see scores has the words of every year and no value of any; one report has no earlier', () => {
  const words = page({ reports: [reported('2014-05-06', '2014', null), reported('2015-05-07', '2014', null)] }, [said('2014-05-06', '2014', 'Borgerne er på vej.')], false)
  expect([words.includes('Borgerne er på vej.'), /\d,\d/.test(words), words.includes('Værdi'), words.includes('kan ikke sammenlignes')]).toEqual([true, false, false, false])
  expect(page({ reports: [reported('2014-05-06', '2014', 3)] })).not.toContain('Tidligere rapporter')
})

test('Under L 200 the themes have words alone', () => {
  const words = page({ reports: [reported('2026-05-06', '2025-L200', 3)] }, [said('2026-05-06', '2025-L200', 'Metoderne er kendte.')])
  expect([words.includes('Metoderne er kendte.'), words.includes('Værdi'), /\d,\d/.test(words)]).toEqual([true, false, false])
})

test('A measure says how often its deadline was extended, and nothing of that where it was not', () => {
  expect(page({ measures: [{ ...order, extensions: 1 }] })).toContain('1. juni 2026 Forlænget én gang')
  expect(page({ measures: [{ ...order, extensions: 0 }] })).not.toContain('Forlænget')
})

test('Why a visit was moved or broken off, a deadline extended, or all of it paused stands beside it', () => {
  const why = (key: string, act: string, of: string | null, text: string): SupervisionView['texts'][number] => ({ kind: 'reason', subject: '3', key, version: 1, author: 'p', at: `2026-02-0${key}T10:00:00.000Z`, body: { act, of, text } })
  const visit = { id: 'v1', yearNo: 3, unit: 'offer', kind: 'announced', day: '2026-03-10', status: 'brokenOff' } as const
  const words = page({ visits: [visit, { ...visit, id: 'v2', status: 'done' }], measures: [{ ...order, extensions: 1 }] }, [why('2', 'breakOffVisit', 'v1', 'Smitte i huset.'), why('1', 'moveVisit', 'v1', 'Sygdom hos dem.'), why('3', 'extendMeasure', 'm1', 'Ansættelsen trak ud.'), why('4', 'pause', null, 'Ombygning.')], true, { paused: true })
  for (const part of ['Begrundelse: Sygdom hos dem. Begrundelse: Smitte i huset.', 'Forlænget én gang Begrundelse: Ansættelsen trak ud.', 'ingen frist løber. Begrundelse: Ombygning.']) expect([part, words.includes(part)]).toEqual([part, true])
  expect(words.split('Begrundelse:').length - 1).toBe(4)
})
