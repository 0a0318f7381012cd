// The pdfkit document with what PDF/A-3a and PDF/UA-1 ask for in one file: escaped XMP, the UA mark and its schema, fixed dates.
import Pdfkit from 'pdfkit'
import { canonicalJson, sha256 } from '../canonical-json.ts'
import type { DocumentContent } from '../document.ts'
import { templateVersion } from '../template-version.ts'
import { fonts } from './fonts.ts'
import { plain } from './readable-text.ts'

export type Element = PDFKit.PDFStructureElement

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' }
const escapeXml = (text: string): string => text.replace(/[&<>"']/g, (char) => escapes[char] ?? char)

/** PDF/A refuses a property whose schema it does not know: pdfuaid is declared beside its use. */
const metadataOf = (lang: string, modified: string): string => `
        <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
            <dc:language><rdf:Bag><rdf:li>${escapeXml(lang)}</rdf:li></rdf:Bag></dc:language>
        </rdf:Description>
        <rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
            <xmp:ModifyDate>${modified}</xmp:ModifyDate>
        </rdf:Description>
        <rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
            <pdfuaid:part>1</pdfuaid:part>
        </rdf:Description>
        <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
            <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
                <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
                <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
                <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
                <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
                    <pdfaProperty:name>part</pdfaProperty:name>
                    <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
                    <pdfaProperty:category>internal</pdfaProperty:category>
                    <pdfaProperty:description>Part of ISO 14289 that the file follows</pdfaProperty:description>
                </rdf:li></rdf:Seq></pdfaSchema:property>
            </rdf:li></rdf:Bag></pdfaExtension:schemas>
        </rdf:Description>
`

// A class because pdfkit offers no other way to change what it writes as metadata.
class ReportPdf extends Pdfkit {
  override endMetadata(): void {
    const held = this.info
    const modified = (held.ModDate ?? held.CreationDate)?.toISOString().replace(/\.\d+Z$/, 'Z') ?? ''
    this.appendXML(metadataOf(this.options.lang ?? '', modified))
    // pdfkit writes Title, Author, Subject and Keywords into XML as they are; '&' and '<' would break it.
    this.info = Object.fromEntries(Object.entries(held).map(([key, value]) => [key, typeof value === 'string' ? escapeXml(value) : value]))
    super.endMetadata()
    this.info = held
  }
}

/**
 * An empty tagged document for `content`; nothing in it depends on the clock, the machine or chance.
 * Throws RangeError when `createdAt` is no instant.
 */
export const openPdf = (content: DocumentContent): PDFKit.PDFDocument => {
  const created = new Date(content.createdAt)
  if (Number.isNaN(created.getTime())) throw new RangeError(`not an instant: ${content.createdAt}`)
  const pdf = new ReportPdf({
    size: 'A4',
    margins: { top: 0, bottom: 0, left: 0, right: 0 },
    bufferPages: true,
    autoFirstPage: false,
    pdfVersion: '1.7',
    subset: 'PDF/A-3a',
    tagged: true,
    lang: content.lang,
    displayTitle: true,
    // A font named here would be set back at every page.
    font: '',
    info: {
      Title: plain(content.title),
      Author: plain(content.author),
      Subject: plain(content.subject),
      Creator: 'akkreditering',
      Producer: `pdfkit 0.20.2, template ${templateVersion}`,
      CreationDate: created,
      ModDate: created,
      // The file's ID is made of these fields alone: the hash keeps two contents from sharing one.
      Keywords: `sha256:${sha256(canonicalJson(content))}`,
    },
  })
  for (const [name, font] of Object.entries(fonts())) pdf.registerFont(name, font)
  if (content.attachment) {
    const { name, description, json } = content.attachment
    pdf.file(Buffer.from(`${canonicalJson(json, 2)}\n`), {
      name, description: plain(description), type: 'application/json', relationship: 'Data', creationDate: created, modifiedDate: created,
    })
  }
  return pdf
}

/** Closes the document and gives its bytes. */
export const closePdf = (pdf: PDFKit.PDFDocument): Promise<Buffer> => new Promise((resolve, reject) => {
  const chunks: Buffer[] = []
  pdf.on('data', (chunk: Buffer) => chunks.push(chunk))
  pdf.on('end', () => resolve(Buffer.concat(chunks)))
  pdf.on('error', reject)
  pdf.end()
})
