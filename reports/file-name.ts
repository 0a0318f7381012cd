// What a file is called when it is saved.
import { frameText } from '../text/report-frame.ts'

export type ReportKind = keyof typeof frameText.fileNames

const longestName = 80

/** A piece of a file name that every common file system takes. */
const safe = (text: string): string => {
  const plain = text.normalize('NFC').replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}]/gu, '').replace(/[/\\:*?"<>|]/g, ' ').replace(/\s+/gu, ' ')
  return Array.from(plain).slice(0, longestName).join('').replace(/^[ .–-]+|[ .]+$/g, '')
}

/** 'Auditrapport – Tilbud – 2026 – v1.pdf'; a draft says 'UDKAST v1'. The offer's name is cleaned and cut to 80 characters. */
export const reportFileName = (kind: ReportKind, offerName: string, year: number, version: number, draft: boolean): string =>
  [frameText.fileNames[kind], safe(offerName), String(year), frameText.fileVersion(version, draft)].filter((part) => part !== '').join(' – ').concat('.pdf')
