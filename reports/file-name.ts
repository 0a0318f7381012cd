// What a file is called when it is saved, and how HTTP says so (RFC 6266, RFC 8187).
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

const letters: Readonly<Record<string, string>> = { æ: 'ae', ø: 'oe', å: 'aa', Æ: 'Ae', Ø: 'Oe', Å: 'Aa', ß: 'ss', '–': '-', '—': '-', '’': "'" }

/** The name in ASCII for clients that do not read the extended form. */
const ascii = (name: string): string => Array.from(name.normalize('NFC'), (char) => letters[char] ?? char).join('')
  .normalize('NFD').replace(/\p{M}/gu, '').replace(/[^\x20-\x7E]/gu, '_').replace(/["\\%;]/g, '_')

/** `encodeURIComponent` leaves some characters that RFC 8187 wants encoded, and throws on half characters. */
const extended = (name: string): string =>
  encodeURIComponent(name.replace(/\p{Cs}/gu, '\uFFFD')).replace(/['()*!]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`)

/** The value of a Content-Disposition header for a file name: an ASCII fallback and the name itself in UTF-8. */
export const contentDisposition = (fileName: string, how: 'attachment' | 'inline' = 'attachment'): string =>
  `${how}; filename="${ascii(fileName)}"; filename*=UTF-8''${extended(fileName)}`
