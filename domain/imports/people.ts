// People from a table: who is new, what a row gives them, and everything that is wrong, by cell. A row gives at most one role or function; nothing is ever ended by a table.
import { localDateOf } from '../deadlines/local-time.ts'
import { looksLikeCpr } from '../personal-data/cpr.ts'
import type { Unit } from '../people/functions.ts'
import { type Column, type RawTable, readChoice, readDay, readMail, readTable, readPlain, type TableProblem } from '../tables/table.ts'
import { judgeDuties, lastDayOf, type Wrong } from './duties.ts'
import type { Named } from './names.ts'
import type { Duty, PeopleFacts, PeoplePlan, PeopleWords, PersonColumn } from './person-facts.ts'
import { bySheet, type Change, grouped, type PlannedRow } from './plan.ts'

const column = <T>(heading: string, read: Column<T>['read'], required = false): Column<T> => ({ heading, required, read })
const entries = <K extends string>(words: Readonly<Record<K, string>>): readonly (readonly [K, string])[] => Object.entries(words) as [K, string][]
const columnsOf = ({ areas }: PeopleFacts, { headings: h, roles, functions }: PeopleWords) => ({
  mail: column(h.mail, readMail, true), name: column(h.name, readPlain(200)), title: column(h.title, readPlain(200)), area: column(h.area, readChoice(areas.map((one) => [one.id, one.name, one.id] as const))),
  duty: column<Duty>(h.duty, readChoice<Duty>([...entries(roles).map(([role, word]) => [{ role }, word] as const), ...entries(functions).map(([fn, word]) => [{ fn }, word] as const)])),
  unit: column(h.unit, readPlain(200)), from: column(h.from, readDay), to: column(h.to, readDay),
})

/** What everybody is and holds now, as rows of the table; one row for who holds nothing. */
export function personRows(facts: PeopleFacts, words: PeopleWords): readonly Readonly<Record<PersonColumn, string | null>>[] {
  const unitName = ({ kind, id }: Unit): string => (kind === 'offer' ? id : nameOf(facts.centres, id))
  const [roles, holdings] = [grouped(facts.roles, (one) => one.personId), grouped(facts.holdings, (one) => one.personId)]
  return [...facts.people].filter(([, one]) => one.active).flatMap(([mail, one]): readonly Readonly<Record<PersonColumn, string | null>>[] => {
    const who = { mail, name: one.name, title: one.title || null, area: nameOf(facts.areas, one.area) || null }
    const held = [
      ...(roles.get(one.personId) ?? []).map((each) => ({ ...who, duty: words.roles[each.role], unit: words.everywhere, from: localDateOf(each.from), to: lastDayOf(each.to) })),
      ...(holdings.get(one.personId) ?? []).map((each) => ({ ...who, duty: words.functions[each.function], unit: unitName(each.unit), from: localDateOf(each.validFrom), to: lastDayOf(each.validTo) })),
    ]
    return held.length > 0 ? held : [{ ...who, duty: null, unit: null, from: null, to: null }]
  })
}

/** What a table of people would do, and everything wrong with it. `by`: who loads it. */
export function planPeople(table: RawTable, facts: PeopleFacts, words: PeopleWords, by: string): PeoplePlan {
  const { records, problems: read } = readTable(table, columnsOf(facts, words))
  const problems: TableProblem[] = [...read]
  const faulty = new Set(read.map((one) => one.cell))
  const rows: PlannedRow[] = []
  const people = new Map<string, PeoplePlan['people'][number]>()
  const renamed: PeoplePlan['renamed'][number][] = []
  const said = new Map<string, { readonly no: number; readonly name: string; readonly title: string }>()
  const duties = judgeDuties(facts, words, by)
  for (const { no, values: v, cellOf } of records) {
    const wrong: Wrong = (name, code, params = {}) => { if (!faulty.has(cellOf(name))) problems.push({ cell: cellOf(name), code, value: typeof v[name] === 'string' ? v[name].slice(0, 100) : '', params }) }
    for (const name of ['mail', 'name', 'title', 'unit'] as const) if (v[name] !== null && looksLikeCpr(v[name])) wrong(name, 'looks-like-cpr')
    if (v.mail === null) continue
    const [known, before] = [facts.people.get(v.mail), said.get(v.mail)]
    if (known && !known.active) { wrong('mail', 'unknown-person', { name: known.name }); continue }
    // The first row of a mail says who it is; the others may leave it out, and say nothing else.
    if (before && v.name !== null && v.name !== before.name) { wrong('name', 'other-name', { row: before.no, name: before.name }); continue }
    if (before && v.title !== null && v.title !== before.title) { wrong('title', 'other-title', { row: before.no }); continue }
    if (!known && !before && v.name === null) { wrong('name', 'person-needs-name'); continue }
    const now = { name: v.name ?? known?.name ?? before?.name ?? v.mail, title: v.title ?? known?.title ?? '', area: v.area ?? known?.area ?? null }
    const changes: Change[] = []
    if (!before) {
      said.set(v.mail, { no, ...now })
      if (!known) people.set(v.mail, { mail: v.mail, ...now })
      else {
        const [name, title, area] = [[known.name, now.name], [known.title, now.title], [nameOf(facts.areas, known.area), nameOf(facts.areas, now.area)]] as const
        changes.push(...([['name', name], ['title', title], ['area', area]] as const).flatMap(([of, [from, to]]) => (from === to ? [] : [{ field: words.headings[of], from, to }])))
        if (known.fromDirectory && name[0] !== name[1]) wrong('name', 'from-directory')
        if (known.fromDirectory && title[0] !== title[1]) wrong('title', 'from-directory')
        if (changes.length > 0) renamed.push({ personId: known.personId, ...now })
      }
    }
    if (v.duty !== null) {
      const given = duties.of({ mail: v.mail, personId: known?.personId, name: now.name, from: v.from, to: v.to, no }, v.duty, v.unit, wrong)
      if (given !== undefined) changes.push({ field: words.headings.duty, from: '', to: given })
    } else if (!faulty.has(cellOf('duty'))) for (const name of ['unit', 'from', 'to'] as const) if (v[name] !== null) wrong(name, 'duty-needed')
    rows.push({ no, id: v.mail, name: now.name, is: !known && !before ? 'new' : changes.length > 0 ? 'changed' : 'unchanged', changes })
  }
  return { rows, problems: bySheet(problems), remarks: [], makes: [], people: [...people.values()], renamed, ...duties.plan() }
}
const nameOf = (list: readonly Named[], id: string | null): string => list.find((one) => one.id === id)?.name ?? id ?? ''
