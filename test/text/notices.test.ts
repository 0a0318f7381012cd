// What every notice says to whoever has it: what has happened, by when, who waits, and the one thing to do.
import { expect, test } from '@jest/globals'
import { deadlineKinds } from '../../domain/accreditation/policy.ts'
import { noticeText } from '../../text/notices.ts'
import { noticeLine } from '../../text/web/start.ts'

const [before, after] = ['2026-12-21T08:00:00.000Z', '2027-01-04T08:00:00.000Z']
const due = '2026-12-28T23:00:00.000Z'
const said = (kind: string, duty: string, data: Readonly<Record<string, unknown>> = {}, at = before): string | undefined => noticeText({ kind, duty, at, data: { due, ...data } })

test('Of a clock that stands still: which, why, and what sets it going.', () => {
  expect([said('stopped', 'secretariatHead', { deadline: 'hearing', why: 'noLeader' }), said('stopped', 'secretariatHead', { deadline: 'hearing', why: 'noDraft' }), said('restarted', 'manager', { deadline: 'hearing' })]).toEqual([
    'Tilbuddet har ingen leder eller stedfortræder lige nu. Fristen »Afgiv høringssvar« står stille. Registrér en leder; så løber den videre med de dage, der var tilbage.',
    'Udkastet kan ikke læses endnu. Fristen »Afgiv høringssvar« er derfor ikke begyndt; den løber fra den dag, udkastet er der.',
    'Fristen »Afgiv høringssvar« er forlænget med den tid, hvor ingen leder kunne svare.',
  ])
})

test('A reminder says to those whose it is what is missing, by when, and who waits.', () => {
  const owner = { takeBasis: 'consultant', prepareAudit: 'consultant', issueReport: 'consultant', finish: 'consultant', declareImpartiality: 'auditor', sendProgramme: 'leadAuditor', closeAudit: 'leadAuditor', draftReport: 'leadAuditor', sendToHearing: 'leadAuditor', answerRemarks: 'leadAuditor', qualityCheck: 'qualityChecker', decide: 'decider' }
  expect(deadlineKinds.map((deadline) => said('reminder1', (owner as Readonly<Record<string, string>>)[deadline] ?? 'manager', { deadline }))).toEqual([
    'Vi mangler jeres bekræftelse af, at I har modtaget kvalitetsmodellen. Frist: 28. december 2026. Kvalitetskonsulenten venter på jer.',
    'Vi mangler jeres besked om, at lokal udvikling er afsluttet. Frist: 28. december 2026. Kvalitetskonsulenten venter på jer.',
    'Vi mangler jeres kvalitetsbeskrivelse. Frist: 28. december 2026. Kvalitetskonsulenten venter på jer.',
    'Vi mangler din godkendelse af kvalitetsbeskrivelsen som auditgrundlag. Frist: 28. december 2026. Tilbuddet venter på dig.',
    'Vi mangler auditteam og auditdag. Frist: 28. december 2026. Tilbuddet venter på dig.',
    'Vi mangler din erklæring om habilitet. Frist: 28. december 2026. Kvalitetskonsulenten venter på dig.',
    'Vi mangler auditprogrammet. Frist: 28. december 2026. Tilbuddet venter på dig.',
    'Vi mangler din afslutning af audit. Frist: 28. december 2026. Tilbuddet venter på dig.',
    'Vi mangler dit udkast til auditrapport. Frist: 28. december 2026. Tilbuddet venter på dig.',
    'Vi mangler din kvalitetssikring af udkastet. Frist: 28. december 2026. Auditteamet venter på dig.',
    'Vi mangler, at du sender udkastet i høring. Frist: 28. december 2026. Tilbuddet venter på dig.',
    'Vi mangler jeres høringssvar. Har I ingen bemærkninger, er det også et svar. Frist: 28. december 2026. Auditteamet venter på jer.',
    'Vi mangler jeres svar på tilbuddets bemærkninger. Frist: 28. december 2026. Tilbuddet venter på jer.',
    'Vi mangler den endelige rapport. Frist: 28. december 2026. Tilbuddet venter på dig.',
    'Vi mangler din beslutning om akkreditering. Frist: 28. december 2026. Tilbuddet venter på dig.',
    'Vi mangler jeres punkter til handlingsplanen. Frist: 28. december 2026. Kvalitetskonsulenten venter på jer.',
    'Vi mangler jeres besked om, at handlingsplanens punkter er gennemført. Frist: 28. december 2026. Kvalitetskonsulenten venter på jer.',
    'Vi mangler jeres valg af, hvad der skal deles. I må gerne sige nej. Frist: 28. december 2026. Kvalitetskonsulenten venter på jer.',
    'Vi mangler din afslutning af forløbet. Frist: 28. december 2026. Tilbuddet venter på dig.',
  ])
})

test('The last day is named, and so is a day that has passed; the line above is asked to help, the other side to do nothing.', () => {
  expect(said('lastDay', 'manager', { deadline: 'hearing' }, '2026-12-28T08:00:00.000Z')).toBe('Vi mangler jeres høringssvar. Har I ingen bemærkninger, er det også et svar. Sidste dag er 28. december 2026. Auditteamet venter på jer.')
  expect(said('lineAbove', 'manager', { deadline: 'submitDescription' }, after)).toBe('Vi mangler stadig jeres kvalitetsbeskrivelse. Fristen var 28. december 2026. Kvalitetskonsulenten venter på jer. Nærmeste leder har fået samme besked og kan hjælpe.')
  expect(said('lineAbove', 'lineManager', { deadline: 'submitDescription' }, after)).toBe('Vi mangler stadig kvalitetsbeskrivelsen fra tilbuddets leder. Fristen var 28. december 2026. Hjælp med at få det gjort, eller aftal en ny frist.')
  expect(said('lineAbove', 'secretariatHead', { deadline: 'sendToHearing' }, after)).toBe('Vi mangler stadig høringsudkastet fra den ledende auditor. Fristen var 28. december 2026. Hjælp med at få det gjort, eller aftal en ny frist.')
  expect(said('lineAbove', 'manager', { deadline: 'share' })).toBe('Vi mangler jeres valg af, hvad der skal deles. I må gerne sige nej. Frist: 28. december 2026. Kvalitetskonsulenten venter på jer.')
  expect(said('silence', 'manager', { deadline: 'draftReport' }, after)).toBe('Vi mangler stadig udkastet til auditrapport fra den ledende auditor. Fristen var 28. december 2026. I skal ikke gøre noget.')
})

test('The day is Copenhagen\'s: a deadline at midnight in summer is the day before.', () => {
  expect(said('reminder1', 'manager', { deadline: 'submitDescription', due: '2026-06-30T22:00:00.000Z' }, '2026-06-20T07:00:00.000Z')).toContain('Frist: 30. juni 2026.')
})

test('Silence that means something says what it recorded, and to the deputy that the decision is theirs.', () => {
  const silence = (deadline: string, records: string, duty = 'manager') => said('silence', duty, { deadline, records }, after)
  expect([silence('confirmModel', 'countModelAsReceived'), silence('hearing', 'closeHearing'), silence('share', 'endUnshared'), silence('decide', 'passToDeputy'), silence('decide', 'passToDeputy', 'deputyDecider')]).toEqual([
    'Kvalitetsmodellen regnes nu for modtaget, og lokal udvikling er begyndt.',
    'Høringen er lukket. Det, tilbuddet havde skrevet, gælder som svar; var der intet skrevet, gælder det som »Ingen bemærkninger«.',
    'Der er ikke svaret om deling. Derfor er intet delt, og forløbet er afsluttet.',
    'Beslutningen er sendt videre til beslutningstagerens stedfortræder.',
    'Beslutningen er sendt videre til dig som stedfortræder. Vi mangler din beslutning om akkreditering. Tilbuddet venter på dig.',
  ])
})

test('Whoever is asked to reconsider is told that it is theirs, the consultant that it is not.', () => {
  expect(said('reconsiderationAsked', 'deputyDecider')).toContain('opgaven er din')
  expect(said('reconsiderationAsked', 'consultant')).toContain('Du skal ikke gøre noget.')
})

test('Every kind has a heading and words of its own; one that is not known has neither.', () => {
  const kinds = ['impartialityDoubt', 'impartialityLost', 'impartialitySettled', 'objectionRaised', 'objectionAnswered', 'reconsiderationAsked', 'reconsidered', 'auditDaysProposed', 'auditDayPicked', 'auditDaySuggested', 'offerClosed', 'offerMerged', 'offerMoved', 'offerSplit', 'offerJoined', 'impartialityAgain', 'workFails', 'extended']
  const texts = kinds.map((kind) => said(kind, 'manager', { deadline: 'hearing', work: 'finalReport', attempts: 3 }) ?? '')
  expect(texts.filter((text) => !/^[A-ZÆØÅ].{30,}\.$/u.test(text))).toEqual([])
  expect(new Set(texts).size).toBe(kinds.length)
  expect(kinds.filter((kind) => noticeLine(kind, '') === 'Besked')).toEqual([])
  expect([said('gossip', 'manager', { deadline: 'hearing' }), noticeLine('gossip', '')]).toEqual([undefined, 'Besked'])
  expect([said('reminder1', 'manager', { deadline: 'gossip' }), said('reminder1', 'manager')]).toEqual([undefined, undefined])
})

test('Nobody is told that they have overrun anything.', () => {
  const all = deadlineKinds.flatMap((deadline) => ['reminder1', 'lastDay', 'lineAbove', 'silence'].flatMap((kind) => ['manager', 'lineManager', 'decider'].map((duty) => said(kind, duty, { deadline }, after) ?? '')))
  const overrun = (text: string): boolean => /overskredet|forsømt|fejl/iu.test(text)
  expect(overrun('Du har overskredet fristen.')).toBe(true)
  expect(all.filter(overrun)).toEqual([])
  expect(all.filter((text) => !text.startsWith('Vi mangler'))).toEqual([])
})
