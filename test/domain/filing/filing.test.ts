import { describe, expect, test } from '@jest/globals'
import { type FilingFacts, metadataJson, metadataXml, readReceipt, stemOf } from '../../../domain/filing/filing.ts'

const facts: FilingFacts = {
  documentId: '11111111-2222-5333-a444-555555555555', kind: 'finalReport', version: 2, title: 'Auditrapport – Ny <Hus> & "Have"\u0007 – v2', date: '2026-11-27', kle: '27.00.00 K08',
  offerId: 'T001', offerName: 'Ny <Hus> & "Have"', centre: 'Center Øst', caseId: '99999999-2222-4333-a444-555555555555', cycle: '2026/1',
  file: { name: 'Auditrapport.pdf', sha256: 'ab12', bytes: 1234, pages: 23 },
}

describe('A document on its way to a journal system', () => {
  test('Is named by its offer, cycle and id, in letters that every file system takes', () => {
    expect(stemOf(facts)).toBe('T001-2026_1-11111111-2222-5333-a444-555555555555')
    expect(stemOf({ offerId: '../æ/..', cycle: '2026', documentId: 'd' })).toBe('_______-2026-d')
  })

  test('Says the same of itself as JSON and as XML, in which no text can be taken for an element', () => {
    expect(JSON.parse(metadataJson(facts))).toEqual({ format: 'akkreditering-journal/1', ...facts })
    expect(metadataXml(facts)).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<document format="akkreditering-journal/1">
  <documentId>11111111-2222-5333-a444-555555555555</documentId>
  <kind>finalReport</kind>
  <version>2</version>
  <title>Auditrapport – Ny &lt;Hus&gt; &amp; &quot;Have&quot; – v2</title>
  <date>2026-11-27</date>
  <kle>27.00.00 K08</kle>
  <offerId>T001</offerId>
  <offerName>Ny &lt;Hus&gt; &amp; &quot;Have&quot;</offerName>
  <centre>Center Øst</centre>
  <caseId>99999999-2222-4333-a444-555555555555</caseId>
  <cycle>2026/1</cycle>
  <file>
    <name>Auditrapport.pdf</name>
    <sha256>ab12</sha256>
    <bytes>1234</bytes>
    <pages>23</pages>
  </file>
</document>
`)
  })

  const of = { documentId: 'd', sha256: 'h' }
  test.each<[string, unknown]>([
    ['{"documentId":"d","sha256":"h","status":"received","journalNo":"2026-0012"}', { status: 'received', journalNo: '2026-0012' }],
    ['{"documentId":"d","sha256":"h","status":"received"}', { status: 'received', journalNo: null }],
    ['{"documentId":"d","sha256":"h","status":"refused","reason":"Ukendt KLE"}', { status: 'refused', fault: 'refused', said: 'Ukendt KLE' }],
    ['{"documentId":"d","sha256":"h","status":"perhaps"}', { status: 'refused', fault: 'refused', said: '' }],
    ['{"documentId":"e","sha256":"h","status":"received"}', { status: 'refused', fault: 'anotherDocument', said: '' }],
    ['{"documentId":"d","sha256":"other","status":"received"}', { status: 'refused', fault: 'anotherDocument', said: '' }],
    ['null', { status: 'refused', fault: 'anotherDocument', said: '' }],
    ['OK', { status: 'refused', fault: 'noJson', said: '' }],
  ])('Has the receipt %s read as %j', (text, expected) => {
    expect(readReceipt(text, of)).toEqual(expected)
  })
})
