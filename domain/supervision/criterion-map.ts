// Which of our requirements speaks of the same as a criterion of the authority's model. Both processes are seen side by side by it, and
// that is all: it moves no text, no finding and no value from one to the other.
import type { Role } from '../people/functions.ts'
import { mayChangePolicy } from '../administration/policy-faults.ts'
import type { Refusal } from '../refusal.ts'
import type { SupervisionModel } from './model.ts'
import type { SupervisionActor } from './rules.ts'

/** One line: `of` is a criterion's id, or a theme's that has no criteria. Without requirements it says that there is none of ours. */
export interface MapLine { readonly of: string; readonly requirements: readonly string[]; readonly note: string }
export interface CriterionMap { readonly lines: readonly MapLine[] }

/** What a model's lines are of: its criteria, and the themes that have none. Corrections of a model keep the ids, so a line holds for them too. */
export const mappedSubjects = (model: SupervisionModel): readonly { readonly id: string; readonly text: string; readonly theme: string }[] =>
  model.themes.flatMap((theme) => (theme.criteria.length === 0 ? [{ id: theme.id, text: theme.text, theme: theme.id }] : theme.criteria.map(({ id, text }) => ({ id, text, theme: theme.id }))))

/** Who changes the map: who changes the policies, and the coordinator, who reads both. */
export const mayChangeCriterionMap = (roles: readonly Role[]): boolean => mayChangePolicy(roles) || roles.includes('supervisionCoordinator')

/** Who sees both processes of an offer side by side: the offer and its line, its board, and the coordinator. */
export const maySeeSideBySide = ({ roles }: SupervisionActor): boolean => roles.some((role) => ['manager', 'staff', 'lineManager', 'boardChair', 'coordinator'].includes(role))

/** Everything that is wrong with a map. `subjects`: the ids of {@link mappedSubjects} of every model; `requirements`: the ids of ours, in whatever version. */
export function criterionMapFaults({ lines }: CriterionMap, subjects: ReadonlySet<string>, requirements: ReadonlySet<string>): readonly Refusal[] {
  const ofs = lines.map((one) => one.of)
  return lines.flatMap(({ of, requirements: linked }, index) => {
    const fault = (code: string, part: string, id: string): Refusal => ({ kind: 'invalid', code, field: `map.lines.${String(index)}.${part}`, params: { id } })
    return [
      ...(subjects.has(of) ? [] : [fault('map-subject-unknown', 'of', of)]),
      ...(ofs.indexOf(of) === index ? [] : [fault('map-subject-twice', 'of', of)]),
      ...linked.flatMap((id, at) => (!requirements.has(id) ? [fault('map-requirement-unknown', 'requirements', id)] : linked.indexOf(id) !== at ? [fault('map-requirement-twice', 'requirements', id)] : [])),
    ]
  })
}

/** `requirements` null: nobody has said yet whether one of ours speaks of it. */
export interface PairedSubject { readonly id: string; readonly text: string; readonly theme: string; readonly requirements: readonly string[] | null; readonly note: string }

/** A model's criteria with our requirements beside them, as far as `known` has them, and those of ours that none of the criteria has. */
export function paired(model: SupervisionModel, map: CriterionMap, known: readonly string[]): { readonly subjects: readonly PairedSubject[]; readonly apart: readonly string[] } {
  const lines = new Map(map.lines.map((line) => [line.of, line]))
  const subjects = mappedSubjects(model).map((subject): PairedSubject => {
    const line = lines.get(subject.id)
    return { ...subject, requirements: line ? line.requirements.filter((id) => known.includes(id)) : null, note: line?.note ?? '' }
  })
  const linked = new Set(subjects.flatMap((one) => one.requirements ?? []))
  return { subjects, apart: known.filter((id) => !linked.has(id)) }
}

/** What differs between two maps, in the order of the newer: by subject, how it was and is (null: no line). */
export function mapChanges(before: CriterionMap, after: CriterionMap): readonly { readonly of: string; readonly before: MapLine | null; readonly after: MapLine | null }[] {
  const lineIn = (map: CriterionMap, of: string): MapLine | null => map.lines.find((one) => one.of === of) ?? null
  const same = (a: MapLine | null, b: MapLine | null): boolean => a !== null && b !== null && a.note === b.note && [...a.requirements].sort().join() === [...b.requirements].sort().join()
  return [...new Set([...after.lines, ...before.lines].map((one) => one.of))].map((of) => ({ of, before: lineIn(before, of), after: lineIn(after, of) })).filter((one) => !same(one.before, one.after))
}
