// What every smaller document of a case says first: which offer, which cycle, which case.
import type { LocalDate } from '../domain/deadlines/types.ts'
import { organisation } from '../text/report.ts'
import { caseWords } from '../text/report-letters.ts'
import type { Cover, KeyValue } from './document.ts'

/** The case a smaller document belongs to. */
export interface ReportedCase {
  readonly offer: string
  readonly typeLabel: string
  readonly centre: string
  readonly cycle: string
  readonly round?: string
  readonly caseNumber?: string
  readonly model?: { readonly title: string; readonly version: string }
}

/** The masthead: eyebrow, title, status and the case's facts, with `more` facts after them. */
export const masthead = (about: ReportedCase, title: string, status: string | undefined, more: readonly KeyValue[] = []): Cover => ({
  layout: 'masthead',
  eyebrow: organisation,
  title,
  ...(status === undefined ? {} : { status }),
  facts: [
    { key: caseWords.offer, value: about.offer },
    { key: caseWords.type, value: about.typeLabel },
    { key: caseWords.centre, value: about.centre },
    { key: caseWords.cycle, value: about.round === undefined ? about.cycle : `${about.round}, ${about.cycle}` },
    ...(about.model === undefined ? [] : [{ key: caseWords.model, value: caseWords.modelLine(about.model.title, about.model.version) }]),
    ...(about.caseNumber === undefined ? [] : [{ key: caseWords.caseNumber, value: about.caseNumber }]),
    ...more,
  ],
})

/** The foot of a versioned document. */
export const versionFoot = (version: number, date: LocalDate): string => caseWords.version(version, date)
