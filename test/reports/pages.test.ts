// What a reader would be annoyed by, looked for on every page of every kind of document: a heading that ends a page, a page with next to
// nothing on it, a text that leaves the paper.
import { describe, expect, test } from '@jest/globals'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { DocumentContent } from '../../reports/document.ts'
import { page as paper } from '../../reports/pdf/style.ts'
import { renderDocument } from '../../reports/render.ts'
import { samples } from './samples/all.ts'

interface Piece { readonly text: string; /** What it is tagged as. */ readonly tag: string; readonly right: number }

/** The tagged texts of each page in the order they are read; running heads and feet and the mark of a draft are artifacts. */
const pagesOf = async (content: DocumentContent): Promise<readonly (readonly Piece[])[]> => {
  const document = await getDocument({ data: new Uint8Array((await renderDocument(content)).bytes), verbosity: 0 }).promise
  const pages: Piece[][] = []
  for (let number = 1; number <= document.numPages; number += 1) {
    const pieces: Piece[] = []
    const open: string[] = []
    for (const item of (await (await document.getPage(number)).getTextContent({ includeMarkedContent: true })).items) {
      if (!('str' in item)) {
        if (item.type === 'endMarkedContent') open.pop()
        else open.push('tag' in item ? String(item.tag) : '')
      } else if (item.str.trim() !== '' && !open.includes('Artifact')) pieces.push({ text: item.str, tag: open.at(-1) ?? '', right: (item.transform[4] as number) + item.width })
    }
    pages.push(pieces)
  }
  await document.loadingTask.destroy()
  return pages
}

const faults = async (content: DocumentContent): Promise<readonly string[]> => (await pagesOf(content)).flatMap((pieces, index, pages) => {
  const last = pieces.at(-1)
  const words = pieces.flatMap((piece) => piece.text.trim().split(/\s+/)).length
  return [
    ...(last && /^H[1-6]$/.test(last.tag) ? [`page ${index + 1} ends with the heading "${last.text}"`] : []),
    // The last page may hold little; no other.
    ...(words < 15 && index < pages.length - 1 ? [`page ${index + 1} holds ${words} words`] : []),
    ...pieces.filter((piece) => piece.right > paper.width - paper.right + 2).map((piece) => `page ${index + 1}: "${piece.text.slice(0, 40)}" leaves its column`),
  ]
})

describe('no page annoys', () => {
  test.each(Object.entries(samples))('in %s', async (_name, content) => {
    expect(await faults(content)).toEqual([])
  })

  test('and the check would find a heading that ends a page, and a page of few words', async () => {
    const content: DocumentContent = {
      kind: 'test', title: 'T', subject: 'T', author: 'T', lang: 'da-DK', createdAt: '2026-11-23T09:00:00.000Z', draft: false, runningHead: 'T', contents: false,
      sections: [{ title: 'Alene', blocks: [] }, { title: 'Næste', startsPage: true, blocks: [{ type: 'paragraph', text: 'Ord.' }] }],
    }
    expect(await faults(content)).toEqual(['page 1 ends with the heading "Alene"', 'page 1 holds 1 words'])
  })
})
