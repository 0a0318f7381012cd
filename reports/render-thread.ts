// What runs in a rendering thread: one document at a time, from content to bytes. Only threads load pdfkit and the fonts.
import type { DocumentContent } from './document.ts'
import { renderDocument, type RenderedDocument } from './render.ts'

/** Renders one document; the pool calls it with what it was given. */
const renderHere = (content: DocumentContent): Promise<RenderedDocument> => renderDocument(content)
export default renderHere
