// Templates of the tables that lists are loaded from: the columns, what each takes, and the words there are to choose from.
import { letterOf } from '../domain/tables/table.ts'
import { type Takes, type TableSheet } from './xlsx-file.ts'
import { templateText as t } from '../text/imports.ts'

/** A column: its heading, what is to be written, and what a sheet lets be written. */
export interface TemplateColumn { readonly heading: string; readonly says: string; readonly choices?: readonly string[]; readonly whole?: readonly [min: number, max: number]; readonly day?: true }

/** The sheets of a template: the table, with `rows` where there are any, the guidance, and the lists that its columns choose from. */
export function templateSheets(of: { readonly sheet: string; readonly rule: string; readonly columns: readonly TemplateColumn[]; readonly rows: readonly (readonly (string | number | null)[])[] }): readonly TableSheet[] {
  const listed = of.columns.flatMap((one, column) => (one.choices && one.choices.length > 0 ? [{ column, heading: one.heading, choices: one.choices }] : []))
  const takes = of.columns.flatMap((one, column): readonly Takes[] => {
    const list = listed.findIndex((each) => each.column === column)
    if (list >= 0) return [{ column, kind: 'list', from: `${t.lists}!$${letterOf(list)}$2:$${letterOf(list)}$${String((listed[list]?.choices.length ?? 0) + 1)}` }]
    return one.whole ? [{ column, kind: 'whole', min: one.whole[0], max: one.whole[1] }] : one.day ? [{ column, kind: 'day' }] : []
  })
  const longest = Math.max(0, ...listed.map((one) => one.choices.length))
  return [
    { name: of.sheet, rows: [of.columns.map((one) => one.heading), ...of.rows], takes },
    { name: t.explained, rows: [[t.column, t.what], ...of.columns.map((one) => [one.heading, one.says]), [null, of.rule]] },
    { name: t.lists, rows: [listed.map((one) => one.heading), ...Array.from({ length: longest }, (_, row) => listed.map((one) => one.choices[row] ?? null))] },
  ]
}
