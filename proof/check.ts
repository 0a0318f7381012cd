// Whether the record kept its word, by what its clients say and what is in the database. Pure: given both, gives every breach.
import type { ClientAct } from './acts.ts'

export interface RecordedEvent { readonly caseId: string; readonly seq: number; readonly key: string; readonly type: string; readonly moveNo: number | null; readonly actor: string }
export interface RecordedCase { readonly caseId: string; readonly name: string; readonly seq: number; readonly moveNo: number }
export interface RecordedReport { readonly caseId: string; readonly kind: string; readonly version: number; /** Whether its bytes have the hash that stands beside them. */ readonly whole: boolean }
/** Work that a move owed; `id` is `<kind>/<version>`. */
export interface RecordedWork { readonly caseId: string; readonly id: string; readonly state: 'done' | 'cancelled' | 'open' }
export interface RecordedNotice { readonly caseId: string; readonly personId: string; readonly kind: string; /** What it is about: a deadline's version and step, or an act. */ readonly cause: string }
export interface RecordedStep { readonly caseId: string; readonly kind: string; readonly version: number; readonly step: string }
/** `how`: what of the read model, or of the workflow, is not as the events tell it. */
export interface Differing { readonly caseId: string; readonly how: string }

/** Everything the reader found. `differing`: read model against events; `workflows`: standing and clock against the record; `stuck`: what waits too long. */
export interface Recorded {
  readonly cases: readonly RecordedCase[]
  readonly events: readonly RecordedEvent[]
  readonly steps: readonly RecordedStep[]
  readonly notices: readonly RecordedNotice[]
  readonly reports: readonly RecordedReport[]
  readonly work: readonly RecordedWork[]
  readonly differing: readonly Differing[]
  readonly workflows: readonly Differing[]
  readonly stuck: readonly Differing[]
}

export const properties = ['actsOnce', 'nothingRefused', 'oneReport', 'remindersOnce', 'noGaps', 'readModel', 'workflows', 'notStuck'] as const
export type Property = (typeof properties)[number]
/** A breach of a property, as a sentence. */
export interface Breach { readonly property: Property; readonly says: string }

/** Kinds of work whose result is a document. */
const documents: ReadonlySet<string> = new Set(['startLetter', 'hearingDraft', 'finalReport', 'decisionDocument', 'actionPlan'])

/** Every breach. Nothing is assumed of the database's own constraints: what they forbid is looked for too. */
export function check(acts: readonly ClientAct[], recorded: Recorded): readonly Breach[] {
  const found: Readonly<Record<Property, readonly string[]>> = {
    actsOnce: actsOnce(acts, recorded),
    nothingRefused: nothingRefused(acts, recorded),
    oneReport: oneReport(recorded),
    remindersOnce: remindersOnce(recorded),
    noGaps: noGaps(recorded),
    readModel: recorded.differing.map(told),
    workflows: recorded.workflows.map(told),
    notStuck: recorded.stuck.map(told),
  }
  return properties.flatMap((property) => found[property].map((says) => ({ property, says })))
}

const told = ({ caseId, how }: Differing): string => `${caseId}: ${how}`

/** Keys are a case's own: an act whose case is not known (its start was never answered) is looked for in all. */
const eventsOf = ({ events }: Recorded): (act: ClientAct) => number => {
  const inCase = counted(events, (event) => `${event.caseId} ${event.key}`)
  const anywhere = counted(events, (event) => event.key)
  return ({ caseId, key }) => (caseId === null ? anywhere.get(key) : inCase.get(`${caseId} ${key}`)) ?? 0
}

/** What was acknowledged is there once; what the client never heard of, once or not at all; and nobody did anything that no client sent. */
function actsOnce(acts: readonly ClientAct[], recorded: Recorded): readonly string[] {
  const times = eventsOf(recorded)
  const sent = new Set(acts.map((act) => act.key))
  return [
    ...acts.flatMap((act) => {
      const found = times(act)
      if (act.outcome === 'acknowledged' && found === 0) return [`lost: ${act.what} (${act.key}) was acknowledged and is not recorded`]
      return found > 1 ? [`doubled: ${act.what} (${act.key}) is recorded ${found} times`] : []
    }),
    ...recorded.events.filter((event) => event.actor !== 'system' && !sent.has(event.key)).map((event) => `invented: ${event.type} (${event.key}) in ${event.caseId} was sent by nobody`),
  ]
}

const nothingRefused = (acts: readonly ClientAct[], recorded: Recorded): readonly string[] => {
  const times = eventsOf(recorded)
  return acts.filter((act) => act.outcome === 'refused' && times(act) > 0).map((act) => `${act.what} (${act.key}) was refused and is recorded`)
}

const reportName = ({ caseId, kind, version }: RecordedReport): string => `${caseId} ${kind}/${version}`

/** A document for each work that is done and none besides; each version once, with the bytes that were registered. */
function oneReport({ reports, work }: Recorded): readonly string[] {
  const made = counted(reports, reportName)
  const owed = new Map(work.map((one) => [`${one.caseId} ${one.id}`, one.state]))
  return [
    ...[...made].filter(([, times]) => times > 1).map(([name, times]) => `${name} was made ${times} times`),
    ...[...made.keys()].filter((name) => !owed.has(name)).map((name) => `${name} was made and nobody owed it`),
    ...[...owed].filter(([name, state]) => state === 'done' && documents.has(/ ([^ /]+)\//.exec(name)?.[1] ?? '') && !made.has(name)).map(([name]) => `${name} is noted as done and is not there`),
    ...reports.filter((report) => !report.whole).map((report) => `${reportName(report)} has other bytes than its hash`),
  ]
}

const more = (of: ReadonlyMap<string, number>, what: string): readonly string[] => [...of].filter(([, times]) => times > 1).map(([name, times]) => `${name}: ${what} ${times} times`)

function remindersOnce({ steps, notices, events }: Recorded): readonly string[] {
  return [
    ...more(counted(steps, (step) => `${step.caseId} ${step.kind}/${step.version}/${step.step}`), 'the step came'),
    ...more(counted(notices, (notice) => `${notice.caseId} ${notice.kind} ${notice.cause} to ${notice.personId}`), 'told'),
    ...more(counted(events.filter((event) => event.actor === 'system'), (event) => `${event.caseId} ${event.key}`), 'the clock recorded it'),
  ]
}

/** Events are 1, 2, 3 … to the case's number; moves among them too. */
function noGaps({ cases, events }: Recorded): readonly string[] {
  const byCase = new Map<string, RecordedEvent[]>()
  for (const event of events) {
    const own = byCase.get(event.caseId)
    if (own) own.push(event)
    else byCase.set(event.caseId, [event])
  }
  return cases.flatMap(({ caseId, name, seq, moveNo }) => {
    const own = byCase.get(caseId) ?? []
    const numbers = own.map((event) => event.seq).sort((a, b) => a - b)
    const moves = own.flatMap((event) => (event.moveNo === null ? [] : [event.moveNo])).sort((a, b) => a - b)
    const wrong = (what: string, found: readonly number[], last: number): readonly string[] => {
      const at = found.findIndex((number, index) => number !== index + 1)
      if (at >= 0) return [`${name}: ${what} ${at + 1} is ${found[at]}`]
      return found.length === last ? [] : [`${name}: the last ${what} is ${found.length}, the case says ${last}`]
    }
    return [...wrong('event', numbers, seq), ...wrong('move', moves, moveNo)]
  })
}

const counted = <T>(all: readonly T[], nameOf: (one: T) => string): Map<string, number> => {
  const times = new Map<string, number>()
  for (const one of all) times.set(nameOf(one), (times.get(nameOf(one)) ?? 0) + 1)
  return times
}
