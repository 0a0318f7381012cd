// What @types/pdfkit 0.17.6 does not know of pdfkit 0.20.2 and this folder uses.
import type { Font } from 'fontkit'

declare global {
  namespace PDFKit {
    interface PDFStructureElement {
      readonly dictionary: { readonly data: Record<string, unknown> }
    }
    interface PDFOutline {
      addItem(title: string, options: { readonly fit: boolean, readonly top: number, readonly left: number, readonly zoom: number, readonly expanded: boolean }): PDFOutline
    }
    namespace Mixins {
      interface PDFFont {
        registerFont(name: string, font: Font): this
      }
      interface StructureElementOptions {
        scope?: 'Column' | 'Row'
      }
      interface AnnotationOption {
        structParent?: PDFKit.PDFStructureElement
      }
      interface PDFAttachmentOptions {
        relationship?: 'Data'
      }
    }
  }
}
