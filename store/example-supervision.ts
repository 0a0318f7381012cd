// The example's earlier years of socialtilsyn: played through the record at the moments they would have been typed, with the clock's reminders
// in between, so that nothing of a past that nobody lived is left for the clock of today.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type pg from 'pg'
import { addDays, localInstant } from '../domain/deadlines/local-time.ts'
import type { Instant, LocalDate } from '../domain/deadlines/types.ts'
import type { Approval, MeasureEnd, MeasureKind, SupervisionAct } from '../domain/supervision/acts.ts'
import { informationFor } from '../domain/supervision/information.ts'
import { indicatorsOf, type SupervisionModel } from '../domain/supervision/model.ts'
import { type OfferKind, proposedNotRelevant } from '../domain/supervision/relevance.ts'
import type { Score } from '../domain/supervision/scores.ts'
import { projectRoot } from './project-root.ts'
import { read } from './read.ts'
import { insertSupervisionFile } from './supervision-files.ts'
import { beginSupervision, recordSupervision, type SupervisionDeps } from './supervision-record.ts'
import { loadSupervisionStanding, recordSupervisionStep } from './supervision-steps.ts'

interface ExampleYear {
  readonly visits: readonly { readonly unit: string; readonly day: LocalDate; readonly kind: 'announced' | 'unannounced' }[]
  /** `scores`: a digit for each indicator, theme by theme. */
  readonly report: { readonly date: LocalDate; readonly approval: Approval; readonly scores: string; readonly themes: Readonly<Record<string, string>>; readonly overall: string }
  readonly measures?: readonly { readonly kind: MeasureKind; readonly decidedOn: LocalDate; readonly deadline: LocalDate | null; readonly text: string; readonly extendedTo?: LocalDate; readonly reason?: string; readonly endedOn?: LocalDate; readonly endedAs?: MeasureEnd }[]
  readonly followUp?: readonly { readonly what: string; readonly who: string; readonly by: LocalDate }[]
}
interface ExampleFile { readonly model: string; readonly offers: readonly { readonly offer: string; readonly lastVisits: Readonly<Record<string, LocalDate>>; readonly years: readonly ExampleYear[] }[] }

type Act = Exclude<SupervisionAct, { type: 'begin' }>
/** What is typed on a day, by whom. `fileOf`: the report's file is kept just before. */
interface Typed { readonly on: LocalDate; readonly by: string; readonly act: (fileId: string) => Act; readonly file?: string }

const coordinator = 'p-tilsyn1'

const typed = (on: LocalDate, by: string, act: Act): Typed => ({ on, by, act: () => act })

/** Everything of a year in the order it was typed. */
function typedIn(year: ExampleYear, no: number, offer: { readonly id: string; readonly kind: OfferKind }, model: SupervisionModel): readonly Typed[] {
  const leader = `p-leder-${offer.id.toLowerCase()}`
  const ids = year.visits.map((_, index) => `besoeg-${String(no)}-${String(index + 1)}`)
  const last = year.visits.map((one) => one.day).sort().at(-1) ?? year.report.date
  const report = `rapport-${String(no)}`
  const { date, approval, themes, overall } = year.report
  const all: Typed[] = year.visits.flatMap(({ unit, day, kind }, index): Typed[] => {
    const id = ids[index] ?? ''
    const completed = typed(day, coordinator, { type: 'completeVisit', input: { id, day } })
    if (kind === 'unannounced') return [typed(day, leader, { type: 'beginVisit', input: { id, unit, day } }), completed]
    return [
      typed(addDays(day, -40), coordinator, { type: 'announceVisit', input: { id, unit, day } }),
      ...informationFor(offer.kind).filter((item) => item.required).map((item) => typed(addDays(day, -18), leader, { type: 'tickInformation', input: { visit: id, item: item.id, delivered: true, note: '', files: [] } })),
      typed(addDays(day, -18), leader, { type: 'deliverInformation', input: { id } }), completed,
    ]
  })
  all.push(
    typed(addDays(last, 35), coordinator, { type: 'receiveDraft', input: { id: report, visits: ids, receivedOn: addDays(last, 35), answerBy: addDays(last, 49) } }),
    typed(addDays(last, 44), leader, { type: 'writeHearingAnswer', input: { report, noRemarks: true, text: '' } }),
    typed(addDays(last, 44), leader, { type: 'answerHearing', input: { id: report } }),
    { on: date, by: coordinator, file: `tilsynsrapport-${date}.pdf`, act: (fileId) => ({ type: 'registerReport', input: { id: report, visits: ids, date, fileId, approval } }) },
    typed(date, coordinator, { type: 'writeScores', input: { report, scores: scoresOf(year.report.scores, model, offer.kind) } }),
    ...Object.entries(themes).map(([theme, text]) => typed(date, coordinator, { type: 'writeTheme', input: { report, theme, text } })),
    typed(date, coordinator, { type: 'writeOverall', input: { report, text: overall } }),
  )
  for (const [index, one] of (year.measures ?? []).entries()) {
    const id = `foranstaltning-${String(no)}-${String(index + 1)}`
    all.push(typed(addDays(one.decidedOn, 1), coordinator, { type: 'registerMeasure', input: { id, kind: one.kind, decidedOn: one.decidedOn, deadline: one.deadline, text: one.text } }))
    if (one.extendedTo !== undefined && one.deadline !== null) all.push(typed(addDays(one.deadline, -10), coordinator, { type: 'extendMeasure', input: { id, deadline: one.extendedTo, reason: one.reason ?? '' } }))
    if (one.endedOn !== undefined) all.push(typed(one.endedOn, coordinator, { type: 'endMeasure', input: { id, on: one.endedOn, as: one.endedAs ?? 'complied' } }))
  }
  const close = addDays(date, 40)
  for (const [index, one] of (year.followUp ?? []).entries()) {
    const id = `opfoelgning-${String(index + 1)}`
    all.push(typed(addDays(date, 10), leader, { type: 'writeFollowUp', input: { id, ...one, done: false } }), typed(close, leader, { type: 'writeFollowUp', input: { id, ...one, done: true } }))
  }
  return [...all, typed(close, coordinator, { type: 'closeYear', input: {} })]
}

function scoresOf(digits: string, model: SupervisionModel, kind: OfferKind): readonly { readonly indicator: string; readonly score: Score; readonly text: string; readonly source: string }[] {
  const given = digits.replaceAll(' ', '')
  const indicators = indicatorsOf(model)
  if (given.length !== indicators.length) throw new Error(`The example's scores are ${String(given.length)} and the model ${model.version} has ${String(indicators.length)} indicators`)
  const off = new Set(proposedNotRelevant(model, kind))
  return indicators.map(({ id }, index) => ({ indicator: id, score: off.has(id) ? 'notRelevant' : Number(given[index]) as Score, text: '', source: 'Tilsynsrapporten' }))
}

/** Plays one offer's years up to `until`; what lies later has not happened yet. */
async function play(pool: pg.Pool, offer: { readonly id: string; readonly kind: OfferKind }, example: ExampleFile['offers'][number], model: SupervisionModel, file: Uint8Array, until: Instant): Promise<void> {
  let now: Instant
  const deps: SupervisionDeps = { pool, now: () => Promise.resolve(now) }
  /** What the clock did up to a moment. */
  const passed = async (to: Instant): Promise<void> => {
    for (let before = -1; ;) {
      const { next, moveNo } = await loadSupervisionStanding(pool, offer.id)
      if (!next || next.at > to) return
      if (moveNo === before) throw new Error(`The example's clock stands still at ${next.deadline} of ${offer.id}`)
      before = moveNo
      now = next.at
      await recordSupervisionStep(deps, offer.id, next.deadline, next.version)
    }
  }
  // Texts of measures can be later than the next year's beginning: in the order of days, and as they were written within one.
  const all = example.years.flatMap((year, index) => typedIn(year, index + 1, offer, model)).toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
  const [first] = all
  if (!first) return
  now = localInstant(addDays(first.on, -14), '10:00')
  if (now > until) return
  await beginSupervision(deps, coordinator, offer.id, { since: '2014-01-01', units: Object.keys(example.lastVisits), lastVisits: example.lastVisits }, 'example-begin')
  for (const [index, { on, by, act, file: name }] of all.entries()) {
    const at = localInstant(on, '16:00')
    if (at > until) break
    await passed(at)
    now = at
    const key = `example-${String(index)}`
    const fileId = name === undefined ? '' : (await insertSupervisionFile(pool, { offerId: offer.id, owner: 'authority', name, contentType: 'application/pdf', bytes: file, personId: by, key })).fileId
    await recordSupervision(deps, by, offer.id, act(fileId), key)
  }
  await passed(until)
}

/** Plays the example's years up to `at`, once, into a database whose example offers have just been loaded. Cut off, some offers lack theirs: nothing else hangs on them. */
export async function playExampleSupervision(pool: pg.Pool, at: Date): Promise<void> {
  const [example, file] = await Promise.all([readFile(join(projectRoot, 'data', 'example-supervision.json'), 'utf8'), readFile(join(projectRoot, 'data', 'example-tilsynsrapport.pdf'))])
  const { model: version, offers } = JSON.parse(example) as ExampleFile
  const [stored] = await read<{ body: SupervisionModel }>(pool, 'select body from supervision_models where id = $1', [version])
  if (!stored) throw new Error(`The example's model ${version} is not there`)
  const kinds = await read<{ id: string; kind: OfferKind }>(pool, `select id, json_build_object('type', type, 'ageFrom', age_from, 'ownership', ownership, 'hasBoard', board is not null) as kind from offers where id = any($1)`, [offers.map((one) => one.offer)])
  for (const one of offers) {
    const offer = kinds.find(({ id }) => id === one.offer)
    if (!offer) throw new Error(`The example's offer ${one.offer} is not there`)
    await play(pool, offer, one, stored.body, file, at.toISOString())
  }
  // What was told long ago has been read.
  await pool.query(`update supervision_notices set read_at = at where at < $1::timestamptz - interval '30 days'`, [at])
}
