// What `npm run doctor` makes of what it has seen: which part is sick, how badly, and what mends it. Pure; the words stand in text/doctor.ts.
import type { RecordReadings } from '../store/readings.ts'

/** broken: people cannot work, or something may be lost. mend: within a working day. note: good to know. */
export type Level = 'broken' | 'mend' | 'note'
export interface Finding { readonly code: FindingCode; readonly level: Level; readonly params: Readonly<Record<string, string | number>> }
export type FindingCode =
  | 'database-away' | 'restore-unfinished' | 'migrations-missing' | 'database-newer' | 'connections-scarce' | 'clock-skew' | 'disk' | 'temporal-away' | 'retention-short' | 'no-worker' | 'queue-behind'
  | 'workflows-stuck' | 'payload-key-missing' | 'payload-key-unused' | 'workflows-differ' | 'read-model-differs' | 'work-failing' | 'moves-untold' | 'clock-late' | 'backup-missing' | 'backup-old'
  | 'certificate-ends' | 'certificate-unseen' | 'tokens-end' | 'file-open' | 'not-looked'

/** What was seen of the database. Milliseconds; `clockMs`: how far its clock is before this machine's. */
export interface SeenDatabase { readonly restoring: boolean; readonly missing: readonly string[]; readonly unknown: readonly string[]; readonly connections: { readonly used: number; readonly most: number }; readonly clockMs: number; readonly tokensEnding: number; /** Null while migrations are missing. */ readonly readings: RecordReadings | null }
/** What was seen of Temporal; `keyIds`: the payload keys by which living workflows were begun. */
export interface SeenTemporal { readonly retentionDays: number; readonly pollers: number; readonly backlogSeconds: number; readonly stuck: readonly { readonly workflowId: string; readonly attempt: number }[]; readonly keyIds: readonly string[] }
/** A look that failed says why. */
export interface Failed { readonly failed: string }

export interface Seen {
  readonly database: SeenDatabase | Failed
  /** Absent: not looked at. */
  readonly temporal?: SeenTemporal | Failed
  /** Ids of what differs, by how; null where it could not be looked at. */
  readonly drift?: { readonly looked: number; readonly differing: readonly string[] } | Failed
  readonly readModel?: { readonly looked: number; readonly differing: readonly string[] } | Failed
  readonly disks: readonly { readonly where: string; readonly freeBytes: number; readonly totalBytes: number }[]
  readonly certificates: readonly { readonly where: string; readonly daysLeft: number | null; readonly why?: string }[]
  /** Files with secrets that others than their owner may read. */
  readonly openFiles: readonly string[]
  /** The names of PAYLOAD_KEYS, the newest first. */
  readonly payloadKeys: readonly string[]
}

const gigabyte = 1_000_000_000
const retentionAtLeastDays = 30
const backupOldSeconds = 26 * 3600
const some = (ids: readonly string[]): string => `${ids.slice(0, 5).join(', ')}${ids.length > 5 ? ', …' : ''}`

/** Everything that is amiss, the worst first. */
export function diagnose(seen: Seen): readonly Finding[] {
  const found: Finding[] = []
  const say = (level: Level, code: FindingCode, params: Finding['params'] = {}): void => { found.push({ code, level, params }) }

  if ('failed' in seen.database) say('broken', 'database-away', { why: seen.database.failed })
  else ofDatabase(seen.database, say)
  if (seen.temporal && 'failed' in seen.temporal) say('broken', 'temporal-away', { why: seen.temporal.failed })
  else if (seen.temporal) {
    const { retentionDays, pollers, backlogSeconds, stuck, keyIds } = seen.temporal
    if (pollers === 0) say('broken', 'no-worker')
    if (stuck.length > 0) say('broken', 'workflows-stuck', { count: stuck.length, which: some(stuck.map((one) => `${one.workflowId} (${one.attempt})`)) })
    const missing = keyIds.filter((id) => !seen.payloadKeys.includes(id))
    if (missing.length > 0) say('broken', 'payload-key-missing', { which: missing.join(', ') })
    const unused = seen.payloadKeys.slice(1).filter((id) => !keyIds.includes(id))
    if (unused.length > 0) say('note', 'payload-key-unused', { which: unused.join(', ') })
    if (pollers > 0 && backlogSeconds > 300) say('mend', 'queue-behind', { minutes: Math.round(backlogSeconds / 60) })
    if (retentionDays < retentionAtLeastDays) say('mend', 'retention-short', { days: retentionDays, least: retentionAtLeastDays })
  }
  for (const [what, code] of [['drift', 'workflows-differ'], ['readModel', 'read-model-differs']] as const) {
    const looked = seen[what]
    if (looked && 'failed' in looked) say('mend', 'not-looked', { what, why: looked.failed })
    else if (looked && looked.differing.length > 0) say('mend', code, { count: looked.differing.length, of: looked.looked, which: some(looked.differing) })
  }
  for (const { where, freeBytes, totalBytes } of seen.disks) {
    const share = totalBytes === 0 ? 0 : freeBytes / totalBytes
    const params = { where, percent: Math.floor(share * 100), gigabytes: Number((freeBytes / gigabyte).toFixed(1)) }
    if (share < 0.02 || freeBytes < gigabyte / 2) say('broken', 'disk', params)
    else if (share < 0.1 || freeBytes < 2 * gigabyte) say('mend', 'disk', params)
  }
  for (const { where, daysLeft, why } of seen.certificates) {
    if (daysLeft === null) say('mend', 'certificate-unseen', { where, why: why ?? '' })
    else if (daysLeft < 21) say(daysLeft < 1 ? 'broken' : 'mend', 'certificate-ends', { where, days: Math.floor(daysLeft) })
  }
  for (const where of seen.openFiles) say('mend', 'file-open', { where })
  const order: readonly Level[] = ['broken', 'mend', 'note']
  return found.toSorted((a, b) => order.indexOf(a.level) - order.indexOf(b.level))
}

function ofDatabase({ restoring, missing, unknown, connections, clockMs, tokensEnding, readings }: SeenDatabase, say: (level: Level, code: FindingCode, params?: Finding['params']) => void): void {
  if (restoring) say('broken', 'restore-unfinished')
  if (unknown.length > 0) say('broken', 'database-newer', { which: unknown.join(', ') })
  if (missing.length > 0) say('mend', 'migrations-missing', { which: missing.join(', ') })
  if (connections.used > 0.8 * connections.most) say('mend', 'connections-scarce', { used: connections.used, most: connections.most })
  if (Math.abs(clockMs) > 2000) say('mend', 'clock-skew', { seconds: Math.round(clockMs / 1000) })
  if (tokensEnding > 0) say('note', 'tokens-end', { count: tokensEnding })
  if (!readings) return
  const { owed, failingSeconds, untold, untoldSeconds, overdueSteps, overdueStepSeconds, backupSeconds } = readings
  if (owed.failing > 0) say('mend', 'work-failing', { count: owed.failing, minutes: Math.round(failingSeconds / 60) })
  if (untold > 0 && untoldSeconds > 60) say('mend', 'moves-untold', { count: untold, minutes: Math.round(untoldSeconds / 60) })
  if (overdueSteps > 0 && overdueStepSeconds > 300) say('mend', 'clock-late', { count: overdueSteps, minutes: Math.round(overdueStepSeconds / 60) })
  if (backupSeconds === null) say('mend', 'backup-missing')
  else if (backupSeconds > backupOldSeconds) say('mend', 'backup-old', { hours: Math.round(backupSeconds / 3600) })
}

/** 0: nothing to mend; 1: something; 2: something is broken. */
export const exitCodeOf = (found: readonly Pick<Finding, 'level'>[]): 0 | 1 | 2 =>
  found.some((one) => one.level === 'broken') ? 2 : found.some((one) => one.level === 'mend') ? 1 : 0
