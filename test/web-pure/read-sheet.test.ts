// Spreadsheets that would take the service with them: refused, and the next one is read.
import { expect, test } from '@jest/globals'
import yazl from 'yazl'
import { readSheet } from '../../services/read-sheet.ts'
import { xlsx } from '../../services/xlsx.ts'

const head = '<?xml version="1.0" encoding="UTF-8"?>'
/** An xlsx whose one sheet has these rows. */
const workbook = (rows: string): Promise<Buffer> => new Promise((resolve, reject) => {
  const zip = new yazl.ZipFile()
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const parts = {
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${office}"><sheets><sheet name="Ark" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`,
  }
  for (const [name, xml] of Object.entries(parts)) zip.addBuffer(Buffer.from(head + xml), name)
  zip.end()
  const chunks: Buffer[] = []
  zip.outputStream.on('data', (chunk: Buffer) => chunks.push(chunk)).on('end', () => { resolve(Buffer.concat(chunks)) }).on('error', reject)
})

test('A kilobyte whose one cell stands in the last row and column is refused, and the next file is read', async () => {
  const small = await workbook('<row r="1"><c r="A1"><v>7</v></c><c r="B1" t="inlineStr"><is><t>Ærø</t></is></c></row>')
  expect((await readSheet(small, 'xlsx')).rows).toEqual([{ no: 1, cells: [7, 'Ærø'] }])
  const far = await workbook('<row r="1"><c r="A1"><v>7</v></c></row><row r="1048576"><c r="XFD1048576"><v>7</v></c></row>')
  expect(far.length).toBeLessThan(2_000)
  await expect(readSheet(far, 'xlsx')).rejects.toMatchObject({ refusals: [{ kind: 'invalid', code: 'sheet-too-large', field: 'file' }] })
  expect((await readSheet(small, 'xlsx')).rows.length).toBe(1)
})

/** The same bytes, whose directory says of every part that it unpacks to a hundred. */
const lying = (bytes: Buffer): Buffer => {
  const copy = Buffer.from(bytes)
  for (let at = copy.indexOf('PK\u0001\u0002', 0, 'latin1'); at >= 0; at = copy.indexOf('PK\u0001\u0002', at + 4, 'latin1')) copy.writeUInt32LE(100, at + 24)
  return copy
}

test('Sixty-five kilobytes that unpack to as many megabytes are refused, whatever they say of their size, and the next file is read', async () => {
  const bomb = await workbook(' '.repeat(65 * 1_048_576))
  expect(bomb.length).toBeLessThan(100_000)
  await expect(readSheet(bomb, 'xlsx')).rejects.toMatchObject({ refusals: [{ kind: 'invalid', code: 'sheet-too-large', field: 'file' }] })
  await expect(readSheet(lying(bomb), 'xlsx')).rejects.toMatchObject({ refusals: [{ kind: 'invalid', code: 'sheet-unreadable', field: 'file' }] })
  expect((await readSheet(await workbook('<row r="1"><c r="A1"><v>7</v></c></row>'), 'xlsx')).rows).toEqual([{ no: 1, cells: [7] }])
})

test('A file with a broken sheet is refused as unreadable', async () => {
  await expect(readSheet(await workbook('<row r="1"><c r="A1"><v>7</row>'), 'xlsx')).rejects.toMatchObject({ refusals: [{ code: 'sheet-unreadable' }] })
})

test('Thousands of rows are read while the event loop goes on turning, ten thousand are taken, and one more is refused', async () => {
  const rows = (n: number) => [['Id', 'Dag'], ...Array.from({ length: n }, (_, index) => [`T${String(index)}`, '2026-12-28'])]
  const bytes = await xlsx([{ name: 'Ark', rows: rows(3_999) }])
  let turns = 0
  const timer = setInterval(() => { turns += 1 }, 5)
  const table = await readSheet(bytes, 'xlsx')
  clearInterval(timer)
  expect([table.rows.length, table.rows[3_999]?.cells, turns > 5]).toEqual([4_000, ['T3998', new Date('2026-12-28')], true])
  const csv = (n: number) => Buffer.from(rows(n).map((row) => row.join(';')).join('\n'))
  expect((await readSheet(csv(10_000), 'csv')).rows.length).toBe(10_001)
  await expect(readSheet(csv(10_001), 'csv')).rejects.toMatchObject({ refusals: [{ code: 'sheet-too-many-rows' }] })
})

test('Twenty-five megabytes of semicolons are refused at their first row', async () => {
  const begun = performance.now()
  await expect(readSheet(Buffer.from(`${';'.repeat(2_499)}\n`.repeat(10_000)), 'csv')).rejects.toMatchObject({ refusals: [{ code: 'sheet-too-many-columns', params: { max: 200 } }] })
  expect(performance.now() - begun).toBeLessThan(2_000)
  expect((await readSheet(Buffer.from(`${';'.repeat(199)}x`), 'csv')).rows[0]?.cells.length).toBe(200)
})
