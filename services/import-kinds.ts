// The lists that a spreadsheet can hold, each with its columns, its rules and how it is written.
import { auditCells, auditColumns, planAudits } from '../domain/imports/audits.ts'
import { offerCells, offerColumns, type OfferPlan, planOffers } from '../domain/imports/offers.ts'
import { personRows, planPeople } from '../domain/imports/people.ts'
import { personColumns, type PersonColumn } from '../domain/imports/person-facts.ts'
import type { ImportKind, Plan } from '../domain/imports/plan.ts'
import type { RawTable } from '../domain/tables/table.ts'
import type { Progress } from '../store/import-progress.ts'
import { auditFacts, lockAudits, writeAudits } from '../store/audit-imports.ts'
import { lockEverybody, lockOrganisation, offerFacts, writeOffers } from '../store/offer-imports.ts'
import { peopleFacts, writePeople } from '../store/person-imports.ts'
import type { Tx } from '../store/transaction.ts'
import { auditColumnTexts, auditImportWords, auditTemplate, offerColumnTexts, offerImportWords, offerTemplate, personColumnTexts, personImportWords, personTemplate } from '../text/imports.ts'
import { offerTypeNames } from '../text/offer-types.ts'
import { templateSheets } from './import-templates.ts'
import type { TableSheet } from './xlsx-file.ts'

type Ask = Pick<Tx, 'query'>
/** A plan that is judged and can be written. */
export interface Judged { readonly plan: Plan; readonly write: (tx: Tx, by: string, progress: Progress) => Promise<void> }
export interface Kind {
  /** A template, with what is there where `filled`. */
  readonly template: (tx: Ask, filled: boolean) => Promise<{ readonly fileName: string; readonly sheets: readonly TableSheet[] }>
  /** Lets one change of what it is judged by through at a time. */
  readonly lock: (tx: Tx) => Promise<void>
  readonly judge: (tx: Ask, table: RawTable, by: string) => Promise<Judged>
}

const names = (list: readonly { readonly name: string }[]): readonly string[] => list.map((one) => one.name)

const offers: Kind = {
  lock: lockOrganisation,
  judge: async (tx, table, by) => {
    const plan: OfferPlan = planOffers(table, await offerFacts(tx, offerTypeNames), offerImportWords, by)
    return { plan, write: (inside, personId, progress) => writeOffers(inside, plan, personId, progress) }
  },
  template: async (tx, filled) => {
    const facts = await offerFacts(tx, offerTypeNames)
    const { headings, owned, yes, no } = offerImportWords
    const choices: Partial<Record<(typeof offerColumns)[number], readonly string[]>> = { type: facts.types.map((one) => one.label), area: names(facts.areas), centre: names(facts.centres), ownership: Object.values(owned), accreditation: [yes, no], supervision: [yes, no] }
    const whole: Partial<Record<(typeof offerColumns)[number], readonly [number, number]>> = { ageFrom: [0, 120], ageTo: [0, 120], places: [0, 5_000], managementLevel: [1, 5] }
    return {
      fileName: offerTemplate.fileName,
      sheets: templateSheets({
        ...offerTemplate,
        columns: offerColumns.map((name) => ({ heading: headings[name], says: offerColumnTexts[name], ...(choices[name] ? { choices: choices[name] } : {}), ...(whole[name] ? { whole: whole[name] } : {}), ...(name === 'lastAudit' ? { day: true as const } : {}) })),
        rows: filled ? [...facts.offers.values()].filter((one) => !one.over).map((one) => Object.values(offerCells(one, facts, offerImportWords))) : [],
      }),
    }
  },
}

const people: Kind = {
  lock: lockEverybody,
  judge: async (tx, table, by) => {
    const plan = planPeople(table, await peopleFacts(tx), personImportWords, by)
    return { plan, write: (inside, personId, progress) => writePeople(inside, plan, personId, progress) }
  },
  template: async (tx, filled) => {
    const facts = await peopleFacts(tx)
    const { headings, roles, functions } = personImportWords
    const choices: Partial<Record<PersonColumn, readonly string[]>> = { area: names(facts.areas), duty: [...Object.values(roles), ...Object.values(functions)] }
    return {
      fileName: personTemplate.fileName,
      sheets: templateSheets({
        ...personTemplate,
        columns: personColumns.map((name) => ({ heading: headings[name], says: personColumnTexts[name], ...(choices[name] ? { choices: choices[name] } : {}), ...(name === 'from' || name === 'to' ? { day: true as const } : {}) })),
        rows: filled ? personRows(facts, personImportWords).map((row) => personColumns.map((name) => row[name])) : [],
      }),
    }
  },
}

const audits: Kind = {
  lock: lockAudits,
  judge: async (tx, table) => {
    const plan = planAudits(table, await auditFacts(tx), auditImportWords)
    return { plan, write: (inside, personId, progress) => writeAudits(inside, plan, personId, progress) }
  },
  template: async (tx, filled) => ({
    fileName: auditTemplate.fileName,
    sheets: templateSheets({
      ...auditTemplate,
      columns: auditColumns.map((name) => ({ heading: auditImportWords.headings[name], says: auditColumnTexts[name], ...(name === 'outcome' ? { choices: Object.values(auditImportWords.outcomes) } : {}), ...(name === 'day' ? { day: true as const } : {}) })),
      rows: filled ? (await auditFacts(tx)).told.map((one) => Object.values(auditCells(one, auditImportWords))) : [],
    }),
  }),
}

/** By their names in the address. */
export const kinds: Readonly<Record<ImportKind, Kind>> = { offers, people, audits }
