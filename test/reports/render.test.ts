// The finished file, read back: tags, bookmarks, links, attachment, text, draft marks.
import { beforeAll, describe, expect, test } from '@jest/globals'
import { auditReport } from '../../reports/audit-report.ts'
import type { DocumentContent } from '../../reports/document.ts'
import { renderDocument } from '../../reports/render.ts'
import { bare, flat, readPdf, type ReadPdf } from './read-pdf.ts'
import { ordinary } from './samples/audit-report.ts'

const plain: DocumentContent = {
  kind: 'test', title: 'Et dokument', subject: 'Prøve', author: 'Test', lang: 'da-DK', createdAt: '2026-11-23T09:00:00.000Z', draft: false, runningHead: 'Hoved', runningFoot: 'Fod', contents: false,
  sections: [{ title: 'Første', blocks: [{ type: 'paragraph', text: 'Ord.' }] }],
}
const render = async (content: DocumentContent): Promise<ReadPdf> => readPdf((await renderDocument(content)).bytes)

describe('an ordinary audit report', () => {
  let pdf: ReadPdf
  beforeAll(async () => {
    pdf = await render(auditReport(ordinary))
  })

  test('says its title and language to the reader', () => {
    expect(pdf.title).toBe('Auditrapport: Botilbuddet Havrevangen, 2026')
    expect(pdf.language).toBe('da-DK')
  })

  test('has no text that is neither tagged nor an artifact', () => {
    expect(pdf.untagged).toEqual([])
  })

  test('never skips a heading level', () => {
    const levels = pdf.tags.flatMap(flat).flatMap(({ role }) => (/^H[1-6]$/.test(role) ? [Number(role[1])] : []))
    expect(levels.length).toBeGreaterThan(40)
    levels.forEach((level, at) => expect(level).toBeLessThanOrEqual((levels[at - 1] ?? 0) + 1))
  })

  test('bookmarks every chapter, with its headings below it', () => {
    expect(pdf.bookmarks.map((one) => one.title)).toEqual([
      '1. Sammenfatning', '2. Formål, omfang og kriterier', '3. Sådan blev audit gennemført', '4. Feedback på praksis', '5. Feedback på kvalitetsbeskrivelsen',
      '6. Overblik: model, beskrivelse og praksis', '7. Særlig god praksis', '8. Uoverensstemmelser og udviklingsmuligheder', '9. Konklusion og indstilling',
      '10. Uenigheder, der ikke er løst', '11. Opfølgning', '12. Læring', 'Bilag A: Høringssvar og svar', 'Bilag B: Datakilder',
    ])
    expect(pdf.bookmarks[1]?.items.map((one) => one.title)).toEqual(['Formål', 'Omfang', 'Kvalitetsmodellen', 'Krav, der ikke er relevante for tilbuddet'])
  })

  test('links each line of the contents to the page it names', () => {
    expect(pdf.links.length).toBeGreaterThan(30)
    for (const link of pdf.links) {
      const page = pdf.places.get(link.destination)
      const title = link.name.replace(/, side \d+$/, '')
      expect(link.name).toBe(`${title}, side ${page}`)
      expect(pdf.text[(page ?? 0) - 1]).toContain(bare(title))
    }
    expect(new Set(pdf.links.map((link) => link.page))).toEqual(new Set([2, 3]))
  })

  test('tags tables with captions, header cells and bodies', () => {
    const tables = pdf.tags.flatMap(flat).filter(({ role }) => role === 'Table')
    expect(tables.some((table) => table.children.map(({ role }) => role).join() === 'Caption,THead,TBody')).toBe(true)
    // The overview: fifteen requirements, three pairs each, below one header.
    const rows = tables.flatMap(flat).filter(({ role, children }) => role === 'TR' && children.length === 4).map(({ children }) => children.map(({ role }) => role).join())
    expect(rows.filter((row) => row === 'TH,TD,TD,TD').length).toBeGreaterThanOrEqual(15)
    expect(rows).toContain('TH,TH,TH,TH')
  })

  test('tags lists by label and body, and quotes as quotes', () => {
    const tags = pdf.tags.flatMap(flat)
    const items = tags.filter(({ role }) => role === 'LI')
    expect(items.length).toBeGreaterThan(5)
    for (const item of items) expect(item.children.map(({ role }) => role)).toEqual(['Lbl', 'LBody'])
    expect(tags.filter(({ role }) => role === 'BlockQuote')).toHaveLength(4)
  })

  test('carries its own data as auditrapport.json', () => {
    expect(pdf.attachments.map((one) => one.name)).toEqual(['auditrapport.json'])
    expect(JSON.parse(new TextDecoder().decode(pdf.attachments[0]?.bytes))).toEqual(ordinary)
  })

  test('numbers every page and repeats the offer above all but the front', () => {
    expect(pdf.artifacts[0]).toContain(`Side1af${pdf.pages}`)
    expect(pdf.artifacts[0]).not.toContain('Auditrapport·')
    expect(pdf.artifacts[4]).toContain('Auditrapport·BotilbuddetHavrevangen')
    expect(pdf.artifacts[4]).toContain(`Side5af${pdf.pages}`)
  })

  test('bears no draft mark when it is final', () => {
    expect([...pdf.text, ...pdf.artifacts].filter((page) => page.includes('UDKAST'))).toEqual([])
  })

  test('bears the mark on every page while it is a draft, never inside the text', async () => {
    const draft = await render(auditReport({ ...ordinary, status: 'hearing' }))
    expect(draft.title).toBe('UDKAST: Auditrapport: Botilbuddet Havrevangen, 2026')
    expect(draft.artifacts).toHaveLength(draft.pages)
    for (const page of draft.artifacts) expect(page).toContain('UDKAST')
    for (const page of draft.text) expect(page).not.toContain('UDKAST')
  })
})

describe('any document', () => {
  test('may have neither front nor contents', async () => {
    const pdf = await render(plain)
    expect(pdf.text).toEqual(['FørsteOrd.'])
    expect(pdf.artifacts).toEqual(['HovedFodSide1af1'])
  })

  test('may have no sections at all', async () => {
    expect((await render({ ...plain, sections: [] })).pages).toBe(1)
  })

  test('draws a skipped heading level as the next one down and still lists it by the level asked for', async () => {
    const pdf = await render({
      ...plain, contents: true, cover: { layout: 'page', eyebrow: 'a', title: 'b', facts: [] },
      sections: [{ title: 'Et', blocks: [{ type: 'heading', level: 4, text: 'Fire' }, { type: 'heading', level: 2, text: 'To' }] }],
    })
    expect(pdf.tags.flatMap(flat).map(({ role }) => role).filter((role) => /^H\d/.test(role))).toEqual(['H1', 'H2', 'H2'])
    expect(pdf.links.map((link) => link.name)).toEqual(['Et, side 3', 'To, side 3'])
  })

  test('keeps a heading with what follows it', async () => {
    const filler = { type: 'paragraph', text: Array.from({ length: 41 }, (_, at) => `Linje ${at}`).join('\n') } as const
    const pdf = await render({ ...plain, sections: [{ title: 'Første', blocks: [filler, { type: 'heading', level: 2, text: 'Sidst' }, { type: 'paragraph', text: 'Det følger.' }] }] })
    expect(pdf.pages).toBe(2)
    expect(pdf.text[0]).not.toContain('Sidst')
    expect(pdf.text[1]).toBe('SidstDetfølger.')
  })

  test.each([36, 37, 38, 39, 40, 41])('leaves no single line of a paragraph behind or alone, after %i lines', async (count) => {
    const filler = { type: 'paragraph', text: Array.from({ length: count }, () => 'x').join('\n') } as const
    const pdf = await render({ ...plain, sections: [{ title: 'Første', blocks: [filler, { type: 'paragraph', text: 'a1\na2\na3\na4' }] }] })
    const here = ['a1', 'a2', 'a3', 'a4'].filter((line) => pdf.text[0]?.includes(line))
    expect([0, 2, 4]).toContain(here.length)
  })

  test('repeats a table header on the next page as an artifact, not as a second header', async () => {
    const rows = Array.from({ length: 60 }, (_, at) => [`Række ${at}`, 'Indhold'])
    const pdf = await render({ ...plain, sections: [{ title: 'Første', blocks: [{ type: 'table', caption: 'Tabel', columns: [{ title: 'Venstre', width: 1 }, { title: 'Højre', width: 1 }], rowHeader: true, rows }] }] })
    expect(pdf.pages).toBe(3)
    expect(pdf.text.join('').split('Venstre')).toHaveLength(2)
    expect(pdf.artifacts[1]).toContain('VenstreHøjre')
  })

  test.each([21, 22, 23, 24, 25, 26])('draws a group of rows with the row below it, after %i rows', async (count) => {
    const rows = [...Array.from({ length: count }, (_, at) => [`Række ${at}`, 'Indhold']), { group: 'Gruppe' }, ['Rækken', 'Indhold'], ['Sidste', 'Indhold']]
    const pdf = await render({ ...plain, sections: [{ title: 'Første', blocks: [{ type: 'table', caption: 'Tabel', columns: [{ title: 'Venstre', width: 1 }, { title: 'Højre', width: 1 }], rowHeader: true, rows }] }] })
    const page = pdf.text.find((text) => text.includes('Gruppe'))
    expect(page).toContain('GruppeRækkenIndhold')
  })

  test.each(Array.from({ length: 14 }, (_, at) => 24 + at))('never leaves a table\'s head behind without its first row, below %i lines', async (count) => {
    const filler = { type: 'paragraph', text: Array.from({ length: count }, () => 'x').join('\n') } as const
    const rows = [{ group: 'Gruppe' }, ['Første', Array.from({ length: 9 }, () => 'ord').join('\n')], ...Array.from({ length: 40 }, (_, at) => [`Række ${at}`, 'Indhold'])]
    const pdf = await render({ ...plain, sections: [{ title: 'Første', blocks: [filler, { type: 'table', caption: 'Tabel', columns: [{ title: 'Venstre', width: 1 }, { title: 'Højre', width: 1 }], rowHeader: true, rows }] }] })
    expect(pdf.text.find((text) => text.includes('Venstre'))).toContain('VenstreHøjreGruppeFørste')
  })

  test('draws a chart as one figure that says all of it in words, and never parts it', async () => {
    const chart = {
      type: 'chart', caption: 'Antal', alt: 'Model: ja 3, nej 1.',
      bars: [{ label: 'Model', parts: [{ label: 'Ja', count: 3, fill: 'solid', shape: 'check' }, { label: 'Nej', count: 1, fill: 'open', shape: 'ring' }] }, { label: 'Praksis', parts: [{ label: 'Ja', count: 0, fill: 'solid', shape: 'check' }, { label: 'Nej', count: 40, fill: 'open', shape: 'ring' }] }],
    } as const
    for (const count of [0, 38, 41]) {
      const filler = { type: 'paragraph', text: Array.from({ length: count }, () => 'x').join('\n') } as const
      const pdf = await render({ ...plain, sections: [{ title: 'Første', blocks: [filler, chart] }] })
      expect(pdf.tags.flatMap(flat).filter(({ role }) => role === 'Figure')).toMatchObject([{ alt: chart.alt }])
      expect(pdf.untagged).toEqual([])
      expect(pdf.text.find((text) => text.includes('Antal'))).toContain('AntalModel31Praksis40JaNej')
    }
  })

  test('is refused when its time is no instant', async () => {
    await expect(renderDocument({ ...plain, createdAt: 'i går' })).rejects.toThrow(RangeError)
  })
})
