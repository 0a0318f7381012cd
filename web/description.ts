// The quality description as its editor sees it, and what a sent chapter changes. Pure.
import { descriptionGaps } from '../domain/accreditation/complete.ts'
import type { Entries } from '../domain/accreditation/acts.ts'
import type { ContentRow } from '../domain/accreditation/facts.ts'
import type { Criterion, QualityModel, Requirement } from '../domain/quality-model/model.ts'
import type { CaseView, ContentView, FileRow, TimelineRow } from '../services/accreditation-types.ts'
import type { ReusableText } from '../services/organisation.ts'
import type { Form } from './form.ts'

/** What the editor is made of. */
export interface Description {
  readonly view: CaseView
  readonly model: QualityModel
  readonly contents: readonly ContentView[]
  readonly files: readonly FileRow[]
  readonly timeline: readonly TimelineRow[]
  readonly reusable: readonly ReusableText[]
}

export interface RequirementPart { readonly requirement: Requirement; readonly tick: ContentView | undefined; readonly last: readonly ReusableText[] }
export interface Chapter {
  readonly criterion: Criterion
  readonly content: ContentView | undefined
  /** Texts to begin with: the offer's last cycle first, then those of offers that went into it. */
  readonly last: readonly ReusableText[]
  readonly requirements: readonly RequirementPart[]
  /** Requirements that still miss something, as the rule says it. */
  readonly open: ReadonlySet<string>
  readonly isEmpty: boolean
}

/** The consultant's reason, and the requirements that were named; null once it has been submitted again, or was never returned. */
export interface Returned { readonly reason: string; readonly by: string; readonly at: string; readonly requirementIds: readonly string[] }

export const textOf = (content: ContentView | undefined, name: string): string => { const found = content?.body[name]; return typeof found === 'string' ? found : '' }
export const fileIdsOf = (content: ContentView | undefined): readonly string[] => {
  const { fileIds, fileId } = content?.body ?? {}
  return [...(Array.isArray(fileIds) ? fileIds.map(String) : []), ...(typeof fileId === 'string' ? [fileId] : [])]
}

const rowOf = ({ author, files: _, ...content }: ContentView): ContentRow => ({ ...content, author: author.personId }) as unknown as ContentRow
const lastFirst = (a: ReusableText, b: ReusableText): number => Number(a.origin === 'merged') - Number(b.origin === 'merged')

/** The chapters with a requirement that concerns this offer, in the model's order. */
export const chaptersOf = ({ view, model, contents, reusable }: Pick<Description, 'view' | 'model' | 'contents' | 'reusable'>): readonly Chapter[] => {
  const off = new Set(view.notRelevant.map((one) => one.requirementId))
  const open = new Set(descriptionGaps(view, { requirements: model.requirements, rows: contents.map(rowOf) }).map((one) => String(one.params?.['requirementId'])))
  const found = (kind: 'chapter' | 'tick', key: string): ContentView | undefined => contents.find((one) => one.kind === kind && one.key === key)
  const lastOf = (kind: 'chapter' | 'tick', key: string): readonly ReusableText[] => reusable.filter((one) => one.kind === kind && one.key === key).toSorted(lastFirst)
  return model.criteria.flatMap((criterion) => {
    const requirements = model.requirements.filter((one) => one.criterionId === criterion.id && !off.has(one.id))
    if (requirements.length === 0) return []
    const content = found('chapter', criterion.id)
    return [{
      criterion, content, last: lastOf('chapter', criterion.id), isEmpty: textOf(content, 'text').trim() === '' && content?.body['unchanged'] !== true,
      open: new Set(requirements.map((one) => one.id).filter((id) => open.has(id))),
      requirements: requirements.map((requirement) => ({ requirement, tick: found('tick', requirement.id), last: lastOf('tick', requirement.id) })),
    }]
  })
}

/** Why the description came back, while it is being mended. */
export const returnedOf = ({ view, timeline }: Pick<Description, 'view' | 'timeline'>): Returned | null => {
  const row = timeline.findLast((one) => one.type === 'returnDescription' || one.type === 'submitDescription')
  if (view.step !== 'writing' || row?.type !== 'returnDescription') return null
  const ids = row.data['requirementIds']
  return { reason: row.reason ?? '', by: row.actor.name, at: row.at, requirementIds: Array.isArray(ids) ? ids.map(String) : [] }
}

/** A part of the form, by the prefix of its fields: `chapter.text`, `KV01.how`; `.v` is the version that was seen. */
export const chapterPart = 'chapter'
export const fieldOf = (part: string, name: string): string => `${part}.${name}`

/** One thing a sent chapter would write. `seen`: the version the person saw, 0 where nothing was written. */
export type Change = { readonly part: string; readonly key: string; readonly seen: number } & (
  | { readonly kind: 'chapter'; readonly act: { readonly type: 'writeChapter'; readonly input: Entries['writeChapter'] } }
  | { readonly kind: 'tick'; readonly act: { readonly type: 'tickRequirement'; readonly input: Entries['tickRequirement'] } }
)

const seenIn = (form: Form, part: string): number => { const given = form.get(fieldOf(part, 'v')); return /^\d{1,9}$/.test(given) ? Number(given) : 0 }
const isHow = (value: string): value is Entries['tickRequirement']['how'] => value === 'touched' || value === 'standsInDocument'

/** The parts of a sent chapter, as they would be written. A requirement without a choice writes nothing. */
export const partsIn = (chapter: Chapter, form: Form): readonly Change[] => [
  ...(form.has(fieldOf(chapterPart, 'text'))
    ? [{ part: chapterPart, kind: 'chapter' as const, key: chapter.criterion.id, seen: seenIn(form, chapterPart), act: { type: 'writeChapter' as const, input: { criterionId: chapter.criterion.id, text: form.get(fieldOf(chapterPart, 'text')).trimEnd() } } }]
    : []),
  ...chapter.requirements.flatMap(({ requirement: { id } }): Change[] => {
    const [given, where, fileIds] = [form.get(fieldOf(id, 'how')), form.get(fieldOf(id, 'where')).trim(), form.all(fieldOf(id, 'files'))]
    // Who names a document means it, chosen or not.
    const how = isHow(given) ? given : where === '' && fileIds.length === 0 ? '' : 'standsInDocument'
    if (!isHow(how)) return []
    return [{ part: id, kind: 'tick', key: id, seen: seenIn(form, id), act: { type: 'tickRequirement', input: { requirementId: id, how, ...(where === '' ? {} : { where }), ...(fileIds.length === 0 ? {} : { fileIds }) } } }]
  }),
]

const filesOf = (body: Readonly<Record<string, unknown>>): string => [...(Array.isArray(body['fileIds']) ? body['fileIds'].map(String) : []), ...(typeof body['fileId'] === 'string' ? [body['fileId']] : [])].toSorted().join(' ')
const word = (body: Readonly<Record<string, unknown>>, name: string): string => (typeof body[name] === 'string' ? body[name].trimEnd() : '')

/** Whether a part says what `written` says; nothing written is an empty chapter. */
export const saysSame = ({ kind, act: { input } }: Change, written: Readonly<Record<string, unknown>> | undefined): boolean =>
  (kind === 'chapter' ? word({ ...input }, 'text') === word(written ?? {}, 'text')
    : written !== undefined && word({ ...input }, 'how') === word(written, 'how') && word({ ...input }, 'where') === word(written, 'where') && filesOf({ ...input }) === filesOf(written))

/** What *Uændret* writes: the last cycle's text, and its ticks where none is set yet. */
export const unchangedParts = (chapter: Chapter): readonly Change[] => {
  const text = chapter.last.find((one) => one.origin === 'lastCycle')?.text
  return [
    ...(text === undefined ? [] : [{ part: chapterPart, kind: 'chapter' as const, key: chapter.criterion.id, seen: chapter.content?.version ?? 0, act: { type: 'writeChapter' as const, input: { criterionId: chapter.criterion.id, text, unchanged: true } } }]),
    ...chapter.requirements.flatMap(({ requirement: { id }, tick, last }): Change[] => {
      const before = last.find((one) => one.origin === 'lastCycle')
      // A file does not follow into the next cycle, so a document that was only a file must be named again.
      if (tick !== undefined || before?.how === undefined || (before.how === 'standsInDocument' && before.text.trim() === '')) return []
      return [{ part: id, kind: 'tick', key: id, seen: 0, act: { type: 'tickRequirement', input: { requirementId: id, how: before.how, ...(before.text === '' ? {} : { where: before.text }) } } }]
    }),
  ]
}
