// Lists as tables for spreadsheets: the words of the pages, days as days, and nothing that a sheet would run.
import { expect, test } from '@jest/globals'
import { csv } from '../../services/csv.ts'
import { readSheet } from '../../services/read-sheet.ts'
import { xlsx } from '../../services/xlsx.ts'
import { calendarTable, casesTable, corpsTable, noticeLogTable, noticesTable, offersTable, owedTable, peopleTable, refusalsTable, roundsTable, sharedTable, supervisionsTable } from '../../text/web/lists.ts'
import { mostSheetRows, sendSheet, sheetAsked, wholeList } from '../../web/as-sheet.ts'
import { asSheet, paths } from '../../web/paths.ts'

const running = { offerId: 'T001', offerName: 'Bostedet Ærø', cycle: '2026', stage: 'qualityModel', step: 'confirming', turn: 'offer', paused: false, due: '2026-12-28T23:00:00.000Z', late: true, startedAt: '2026-11-30T23:30:00.000Z', endedAt: null } as const

test('A case has its last day, not the instant after it, and the local day it began on', () => {
  const [head, row] = casesTable([running])
  expect([head?.[0], head?.[7], head?.[9]]).toEqual(['Id', 'Frist', 'Startet'])
  expect([row?.[0], row?.[1], row?.[7], row?.[8], row?.[9], row?.[10]]).toEqual(['T001', 'Bostedet Ærø', '2026-12-28', 'ja', '2026-12-01', null])
})

test('An offer keeps the leading zeros of its numbers, and says by an empty cell that nobody leads it', () => {
  const offer = { id: 'T007', name: 'Kollegiet', typeLabel: 'Botilbud', legalBasis: 'SEL § 107', areaName: 'Voksne', centre: { name: 'Center Nord' }, targetGroups: ['autisme', 'adhd'], ageFrom: 18, ageTo: 40, places: 12, ownership: 'municipal', cvr: '00123456', pNumber: null, lastAuditDate: '2024-05-31', nextCycleDate: null, lifecycle: { status: 'inOperation' } } as const
  const led = offersTable([offer], new Map([['T007', [{ name: 'Anne Bæk' }, { name: 'Bo Holm' }]]]))[1]
  expect(led).toEqual(['T007', 'Kollegiet', 'Anne Bæk, Bo Holm', 'Voksne', 'Center Nord', 'I drift', 'Botilbud', 'SEL § 107', 'autisme, adhd', 18, 40, 12, 'Kommunalt', '00123456', null, '2024-05-31', null])
  expect(offersTable([offer], new Map())[1]?.[2]).toBeNull()
})

test('People, rounds, auditors, work, notices and refusals stand with the words of their pages', () => {
  expect(peopleTable([{ personId: 'p1', name: 'Anne Bæk', title: 'Leder', areaName: null, active: false, roles: ['auditor', 'reader'], functions: [{ function: 'manager', unit: { name: 'Kollegiet' } }] }])[1]).toEqual(['p1', 'Anne Bæk', 'Leder', null, 'ja', 'Auditor, Læser', 'Leder: Kollegiet'])
  expect(roundsTable([{ name: 'Runde 2027', cycle: '2027', status: 'started', from: '2027-01-04', to: '2027-12-20', counts: { planned: 1, started: 2, failed: 3, cancelled: 4 } }])).toEqual([
    ['Navn', 'Runde', 'Status', 'Første dag', 'Sidste dag', 'Planlagt', 'Startet', 'Kunne ikke startes', 'Afbrudt'], ['Runde 2027', '2027', 'I gang', '2027-01-04', '2027-12-20', 1, 2, 3, 4]])
  expect(corpsTable([{ personId: 'p2', name: 'Bo Holm', title: 'Pædagog', areaName: 'Voksne', employerName: 'Kollegiet', trainedOn: '2025-02-01', audits: 1, auditsAYear: null, leaderYes: null, weeksAway: ['2027-W01', '2027-W02'], reservations: [{}] }])[1]).toEqual(['p2', 'Bo Holm', 'Pædagog', 'Voksne', 'Kollegiet', '2025-02-01', 1, null, 'Ikke spurgt', '2027-W01, 2027-W02', 'nej'])
  expect(owedTable([{ offerName: 'Kollegiet', kind: 'finalReport', status: 'failing', owedAt: '2026-12-28T13:05:00.000Z', doneAt: null, attempts: 3, failingSince: '2026-12-28T13:06:00.000Z', error: 'Disken er fuld' }])[1]).toEqual(['Auditrapport', 'Kollegiet', 'Slår fejl', '2026-12-28 14:05', null, '2026-12-28 14:06', 3, 'Disken er fuld'])
  expect(noticeLogTable([{ offerName: 'Kollegiet', personName: 'Anne Bæk', kind: 'reminder1', cause: 'submitDescription/1/reminder1', at: '2026-06-28T12:05:00.000Z', readAt: null }])[1]?.slice(1)).toEqual(['Kollegiet', 'Anne Bæk', '2026-06-28 14:05', null])
  expect(noticesTable([{ offerName: 'Kollegiet', kind: 'workFails', data: {}, at: '2026-06-28T12:05:00.000Z', readAt: '2026-06-29T12:05:00.000Z' }])[1]).toEqual(['Et dokument kan ikke dannes', 'Kollegiet', '2026-06-28 14:05', '2026-06-29 14:05', null])
  expect(refusalsTable([{ at: '2026-06-28T12:05:00.000Z', person: { name: 'Bo Holm' }, act: 'giveRole', codes: ['not-yours', 'wrong-step'] }])[1]).toEqual(['Giv rolle', 'Handlingen hører til en anden opgave i forløbet.\nForløbet var et andet sted.', 'Bo Holm', '2026-06-28 14:05'])
})

test('The tilsyn calendar and list say what is late and what does not run', () => {
  const offer = { offerId: 'T001', offerName: 'Bostedet', centreName: 'Center Nord', begun: true, paused: false, endedAt: null, visitDue: '2026-11-30T23:00:00.000Z', nextVisit: null, openMeasures: 2 }
  const [, late, paused, never] = supervisionsTable([offer, { ...offer, paused: true }, { ...offer, begun: false, visitDue: null }], '2026-12-01T12:00:00.000Z')
  expect([late?.slice(3), paused?.slice(3), never?.slice(3)]).toEqual([['2026-11-30', 'Forsinket', null, 2], [null, 'På pause', null, 2], [null, 'Tilsynet er ikke oprettet her', null, 2]])
  expect(calendarTable([{ day: '2026-12-24', offerId: 'T001', offerName: 'Bostedet', kind: 'visit', late: false }])[1]).toEqual(['2026-12-24', 'T001', 'Bostedet', 'Intervallet løber ud: senest besøg', 'nej'])
})

const shared = { offerId: 'T001', offerName: 'Bostedet', kind: 'method', title: '=1+1', text: '@SUM(A1)\nså "det"; sådan', requirementIds: ['1.1', '2.3'], sharedAt: '2026-12-28T23:30:00.000Z', wantedBy: 2 } as const

test('What people wrote is text in both files, whatever it begins with', async () => {
  const table = sharedTable([shared])
  expect(csv(table).split('\r\n')[1]).toBe(`Metode;1.1, 2.3;'=1+1;"'@SUM(A1)\nså ""det""; sådan";T001;Bostedet;2026-12-29;2`)
  const back = await readSheet(await xlsx([{ name: 'Delt', rows: table }]), 'xlsx')
  expect(back.rows[1]?.cells).toEqual(['Metode', '1.1, 2.3', '=1+1', '@SUM(A1)\nså "det"; sådan', 'T001', 'Bostedet', new Date('2026-12-29'), 2])
})

test('A moment is a moment in Excel, a text that only looks like a day stays text, and one too long for a cell is cut with a sign', async () => {
  const back = await readSheet(await xlsx([{ name: 'Liste', rows: [['A', 'B', 'C', 'D'], ['2026-12-28 14:05', '2026-99-99', '2026-02-30', 'æ'.repeat(40_000)]] }]), 'xlsx')
  const [moment, a, b, long] = back.rows[1]?.cells ?? []
  expect([moment, a, b, String(long).length, String(long).endsWith('æ…')]).toEqual([new Date('2026-12-28T14:05:00Z'), '2026-99-99', '2026-02-30', 32_767, true])
})

test('An address asks for a file by one word beside its filter, and for nothing else', () => {
  expect([asSheet(paths.cases, 'xlsx'), asSheet(paths.casesWith({ soeg: 'Ærø', side: 1 }), 'csv')]).toEqual(['/forloeb?som=xlsx', '/forloeb?soeg=%C3%86r%C3%B8&side=1&som=csv'])
  const asked = (som: unknown) => sheetAsked({ query: { som } } as never)
  expect([asked('xlsx'), asked('csv'), asked('pdf'), asked(undefined), asked(['csv'])]).toEqual(['xlsx', 'csv', undefined, undefined, undefined])
})

test('A list that is too long for one file is refused, not cut; one that just fits is sent', async () => {
  const sent: { body: string; headers: string[] } = { body: '', headers: [] }
  const res = { setHeader: (_name: string, value: string) => { sent.headers.push(value) }, status: () => res, type: (one: string) => { sent.headers.push(one); return res }, send: (body: Buffer) => { sent.body = body.toString('utf8'); return res } }
  const rows = (n: number) => [['Id'], ...Array.from({ length: n }, (_, index) => [index])]
  await expect(sendSheet(res as never, 'csv', 'Forløb', rows(wholeList.pageSize))).rejects.toMatchObject({ refusals: [{ kind: 'invalid', code: 'list-too-long', params: { max: mostSheetRows } }] })
  expect(sent.body).toBe('')
  await sendSheet(res as never, 'csv', 'Forløb', rows(mostSheetRows))
  expect([sent.headers.slice(1), sent.body.startsWith('\uFEFFId\r\n0\r\n'), sent.body.split('\r\n').length]).toEqual([[`attachment; filename*=UTF-8''Forl%C3%B8b.csv`, 'text/csv; charset=utf-8'], true, mostSheetRows + 2])
})
