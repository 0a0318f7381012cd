// The start page as a function of what the services gave.
import { describe, expect, test } from '@jest/globals'
import { h } from 'preact'
import { renderToString } from 'preact-render-to-string'
import type { Work, WorkRow } from '../../services/work.ts'
import type { Web } from '../../web/frame.ts'
import { NoticesPage, StartPage } from '../../web/pages/start.tsx'
import { wordsOf } from '../support/browse.ts'

const web = { asset: (name: string) => `/a/${name}` } as unknown as Web
const row = (more: Partial<WorkRow>): WorkRow => ({
  accreditationId: 'a1', offerId: 'T001', offerName: 'Bostedet Åkanden', cycle: '2026', stage: 'qualityDescription', step: 'writing', turn: 'offer', paused: false,
  due: '2026-12-28T23:00:00.000Z', duty: 'submitDescription', late: false, waitsFor: [{ personId: 'p1', name: 'Åse Ærø' }], ...more,
})
const page = (work: Partial<Work>): string => wordsOf(renderToString(h(StartPage, {
  web, viewer: { personId: 'p1', name: 'Åse Ærø' }, work: { mine: [], others: [], more: false, ...work }, notices: [], guide: null, auditor: false, mayStart: false, leads: false, administers: false, supervises: false, nextEvent: null, now: '2026-12-22T09:00:00.000Z',
})))

describe('The start page', () => {
  test('What waits for me says what to do, where, and by which day', () => {
    expect(page({ mine: [row({})] })).toContain('Venter på dig 1 Indsend kvalitetsbeskrivelsen: Bostedet Åkanden Kvalitetsbeskrivelse · Kvalitetsbeskrivelsen skrives · 2026 · Se forløbet : Bostedet Åkanden Frist: 28. december 2026 (om 6 dage)')
  })

  test('It leads to where it is done: the page of the work, or the case with its next step', () => {
    const html = (step: WorkRow['step'], stage: WorkRow['stage']): string => renderToString(h(StartPage, { web, viewer: { personId: 'p1', name: 'Åse Ærø' }, work: { mine: [row({ step, stage })], others: [], more: false }, notices: [], guide: null, auditor: false, mayStart: false, leads: false, administers: false, supervises: false, nextEvent: null, now: '2026-12-22T09:00:00.000Z' }))
    expect(html('writing', 'qualityDescription')).toContain('<h3><a href="/forloeb/a1/kvalitetsbeskrivelse">')
    expect(html('developing', 'localDevelopment')).toContain('<h3><a href="/forloeb/a1/proevehandlinger">')
    expect(html('hearing', 'report')).toContain('<h3><a href="/forloeb/a1/hoering">')
    expect(html('answering', 'report')).toContain('<h3><a href="/forloeb/a1/hoering?vis=ubesvarede">')
    expect(html('followUp', 'report')).toContain('<h3><a href="/forloeb/a1/handlingsplan">')
    expect(html('confirming', 'qualityModel')).toContain('<h3><a href="/forloeb/a1">')
  })

  test('What is late says who waits for it', () => {
    expect(page({ mine: [row({ late: true, due: '2026-12-20T23:00:00.000Z' })] })).toContain('Kvalitetskonsulenten venter på jer.')
    expect(page({ mine: [row({ late: true, turn: 'secretariat', due: '2026-12-20T23:00:00.000Z' })] })).toContain('Tilbuddet venter på dig.')
  })

  test('A late case names who waits for whom, and that it was passed on', () => {
    expect(page({ others: [row({ late: true, due: '2026-12-20T23:00:00.000Z' })] })).toContain('Sendt videre til nærmeste leder. Vi mangler stadig svar fra Åse Ærø.')
  })

  test('Nothing to do says so, and what will come here', () => {
    expect(page({})).toContain('Der venter ikke noget på dig lige nu. Når et forløb når til dig, står det her med frist')
  })

  test('A paused case has no deadline that counts', () => {
    expect(page({ others: [row({ paused: true })] })).toContain('På pause')
    expect(page({ others: [row({ paused: true })] })).not.toContain('Frist:')
  })
})

test('A notice stands with what is missing, by when and who waits, and leads to its case', () => {
  const notice = { noticeId: 'n1', accreditationId: 'a1', offerName: 'Bostedet Åkanden', kind: 'reminder1', duty: 'manager', at: '2026-12-21T08:00:00.000Z', readAt: null, data: { deadline: 'submitDescription' }, text: 'Vi mangler jeres kvalitetsbeskrivelse.' }
  const html = renderToString(h(NoticesPage, { web, viewer: { personId: 'p1', name: 'Åse Ærø' }, notices: [notice] }))
  expect(html).toContain('<a href="/forloeb/a1">Påmindelse: Indsend kvalitetsbeskrivelsen</a></h2><p>Vi mangler jeres kvalitetsbeskrivelse.</p>')
})
