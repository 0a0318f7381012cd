// Reads a finished PDF back: what a reader, a screen reader and an archive would find in it.
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

export interface Tag { readonly role: string; readonly children: readonly Tag[]; /** What a figure says to those who listen. */ readonly alt?: string }
export interface Bookmark { readonly title: string; readonly items: readonly Bookmark[] }
interface Link { readonly page: number; readonly name: string; readonly destination: string }

export interface ReadPdf {
  readonly pages: number
  readonly title: string
  readonly language: string
  /** Tagged text page by page, no white space: what is drawn for the eye alone is left out. */
  readonly text: readonly string[]
  /** What stands on the pages beside the text: heads, feet, draft marks, repeated table headers. */
  readonly artifacts: readonly string[]
  /** Text that is neither tagged nor an artifact. */
  readonly untagged: readonly string[]
  /** The document's tagged text by the height and column it begins in, so that a cell that goes on on the next page is in one piece. */
  readonly columns: readonly string[]
  /** One tree per page. */
  readonly tags: readonly Tag[]
  readonly bookmarks: readonly Bookmark[]
  readonly links: readonly Link[]
  /** Page number of every named place. */
  readonly places: ReadonlyMap<string, number>
  readonly attachments: readonly { readonly name: string; readonly description: string; readonly bytes: Uint8Array }[]
}

type Pdf = Awaited<ReturnType<typeof getDocument>['promise']>
type Page = Awaited<ReturnType<Pdf['getPage']>>

/** White space and soft hyphens do not count when texts are compared. */
export const bare = (text: string): string => text.replace(/[\s\u00A0\u00AD]+/gu, '')

const textOf = async (page: Page, columns: Map<number, string>): Promise<{ text: string; artifact: string; untagged: string }> => {
  const found = { text: '', artifact: '', untagged: '' }
  const open: string[] = []
  for (const item of (await page.getTextContent({ includeMarkedContent: true })).items) {
    if ('str' in item) {
      // A Span holds nothing but the hyphen of a parted word.
      if (open.at(-1) === 'Span') continue
      const piece = bare(item.str)
      if (open.includes('Artifact')) found.artifact += piece
      else if (open.length === 0) found.untagged += piece
      else {
        found.text += piece
        const x = Math.round(Number(item.transform[4]))
        columns.set(x, (columns.get(x) ?? '') + piece)
      }
    } else if (item.type === 'endMarkedContent') open.pop()
    else open.push('tag' in item ? String(item.tag) : '')
  }
  return found
}

const tagOf = (node: unknown): Tag => {
  const { role, children, alt } = node as { role?: string; children?: unknown[]; alt?: string }
  return { role: role ?? '', ...(alt === undefined ? {} : { alt }), children: (children ?? []).map(tagOf).filter((child) => child.role !== '') }
}

const linksOf = async (page: Page, number: number): Promise<Link[]> => {
  const annotations = await page.getAnnotations() as { subtype: string; dest?: string; contentsObj?: { str: string } }[]
  return annotations.filter((one) => one.subtype === 'Link').map((one) => ({ page: number, name: one.contentsObj?.str ?? '', destination: one.dest ?? '' }))
}

const bookmarksOf = (items: readonly { title: string; items: readonly unknown[] }[]): Bookmark[] =>
  items.map((item) => ({ title: item.title, items: bookmarksOf(item.items as { title: string; items: readonly unknown[] }[]) }))

const placesOf = async (pdf: Pdf): Promise<Map<string, number>> => {
  const places = new Map<string, number>()
  for (const [name, destination] of Object.entries((await pdf.getDestinations()) as Record<string, [{ num: number; gen: number }]>)) {
    places.set(name, (await pdf.getPageIndex(destination[0])) + 1)
  }
  return places
}

/** Reads a PDF. */
export const readPdf = async (bytes: Uint8Array): Promise<ReadPdf> => {
  const loading = getDocument({ data: new Uint8Array(bytes), verbosity: 0 })
  const pdf = await loading.promise
  const read = { text: [] as string[], artifacts: [] as string[], untagged: [] as string[], tags: [] as Tag[], links: [] as Link[] }
  const columns = new Map<number, string>()
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number)
    const { text, artifact, untagged } = await textOf(page, columns)
    read.text.push(text)
    read.artifacts.push(artifact)
    if (untagged !== '') read.untagged.push(untagged)
    read.tags.push(tagOf(await page.getStructTree()))
    read.links.push(...await linksOf(page, number))
  }
  const { info } = await pdf.getMetadata() as { info: { Title?: string; Language?: string } }
  const attachments = (await pdf.getAttachments() ?? {}) as Record<string, { filename: string; description: string; content: Uint8Array }>
  const result: ReadPdf = {
    ...read,
    pages: pdf.numPages,
    title: info.Title ?? '',
    language: info.Language ?? '',
    columns: [...columns.values()],
    bookmarks: bookmarksOf(await pdf.getOutline() ?? []),
    places: await placesOf(pdf),
    attachments: Object.values(attachments).map((one) => ({ name: one.filename, description: one.description, bytes: one.content })),
  }
  await loading.destroy()
  return result
}

/** Every tag below, the tag itself first, in reading order. */
export const flat = (tag: Tag): readonly Tag[] => [tag, ...tag.children.flatMap(flat)]
