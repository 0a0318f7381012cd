// The record of a case: one act is one transaction (design: "record first"). Lock and time first, alone; facts by a later statement;
// then the rules; then event, texts, state, deadlines and owed work; answered after the commit.
import type pg from 'pg'
import { complete } from '../domain/accreditation/complete.ts'
import { change } from '../domain/accreditation/change.ts'
import { type Entry, isEntryAct, type Move, type Act, type MoveType } from '../domain/accreditation/acts.ts'
import { entryGaps, type Write, writes } from '../domain/accreditation/entry.ts'
import type { ContentRow, Facts } from '../domain/accreditation/facts.ts'
import { follows } from '../domain/accreditation/follows.ts'
import { caseRolesIn, may } from '../domain/accreditation/may.ts'
import type { Policy } from '../domain/accreditation/policy.ts'
import { type Actor, system } from '../domain/accreditation/roles.ts'
import { evolve, type CaseState } from '../domain/accreditation/state.ts'
import { maySeeCase } from '../domain/accreditation/visible.ts'
import { type Standing, standingOf } from '../domain/accreditation/standing.ts'
import type { Instant } from '../domain/deadlines/types.ts'
import { Refused } from '../domain/refusal.ts'
import { rolesOutsideCase } from './case-people.ts'
import { faultOf } from './database-errors.ts'
import { bodyHash } from './body-hash.ts'
import { actNotices } from './act-notices.ts'
import { type Effects, noEffects, writeEffects } from './record-write.ts'
import { type LockedCase, readFacts, type RequirementCache, underLock } from './record-read.ts'
import type { Tx } from './transaction.ts'

/** What the record needs: the pool, the clock of tests that skip time (null: the database's), the models it has read. */
export interface RecordDeps { readonly pool: pg.Pool; readonly now: (() => Promise<Instant>) | null; readonly requirements: RequirementCache }

export const recordDeps = (pool: pg.Pool, now: RecordDeps['now'] = null): RecordDeps => ({ pool, now, requirements: new Map() })

/** What was recorded. `standing` is there when a move was among it: the workflow is to be told. */
export interface Recorded {
  readonly caseId: string
  readonly seq: number
  readonly type: string
  readonly at: Instant
  readonly moveNo: number
  readonly followed: MoveType | null
  readonly versions: readonly { readonly kind: string; readonly key: string; readonly version: number }[]
  readonly state: CaseState
  readonly standing: Standing | null
  /** The key was done before: this is that act's answer. */
  readonly repeated: boolean
}

/** The key of what the service records by itself: it begins with a sign that no person's key may begin with, so that neither can take the other's. */
export const systemKey = (cause: string): string => `§${cause}`

/** A person's act on an open case. Throws {@link Refused} with every reason; then nothing has been written. */
export function recordAct(deps: RecordDeps, personId: string, caseId: string, act: Act, key: string, version?: number): Promise<Recorded> {
  if (key.startsWith(systemKey(''))) return Promise.reject(new Refused({ kind: 'invalid', code: 'key-reused' }))
  return frozenIsRefused(underLock(deps.pool, caseId, deps.now, async (tx, locked) => {
    const read = await readFacts(tx, locked, act, personId, key, deps.requirements)
    const done = read.done
    if (done) {
      if (done.actor !== personId || done.bodyHash !== bodyHash(act)) throw new Refused({ kind: 'invalid', code: 'key-reused' })
      // The lock took a number that no event will have.
      await tx.query('update cases set seq = seq - 1 where id = $1', [caseId])
      return { caseId, seq: done.seq, type: done.type, at: done.at, moveNo: locked.moveNo, followed: done.followed, versions: done.versions, state: locked.state, standing: null, repeated: true }
    }
    const actor: Actor = { personId, roles: [...rolesOutsideCase(read.people, personId, locked.at), ...caseRolesIn(locked.state, personId)] }
    // Somebody else's case is not there, to act in as to read.
    if (!maySeeCase(actor)) throw new Refused({ kind: 'not-found', code: 'case-not-found' })
    return perform(tx, locked, read.facts, actor, act, key, version, { notices: actNotices(act, personId, locked, read.people), steps: [] })
  }))
}

/** Performs an act under the lock: rules, effects, what follows, and the writes. Used for persons and for the service itself. */
export async function perform(tx: Tx, locked: LockedCase, facts: Facts, actor: Actor, act: Act, key: string, version?: number, more?: Pick<Effects, 'notices' | 'steps'>): Promise<Recorded> {
  const refusal = may(locked.state, actor, act.type, locked.at)
  if (refusal) throw new Refused(refusal)
  if (version !== undefined && !isEntryAct(act) && version !== locked.moveNo) throw new Refused({ kind: 'conflict', code: 'stale-version', params: { moveNo: locked.moveNo } })
  const effects: Effects = noEffects(locked)
  if (more) { effects.notices.push(...more.notices); effects.steps.push(...more.steps) }
  let { state } = locked
  let rows = facts.rows
  if (isEntryAct(act)) {
    const wrote = applyEntry(act, actor, state, { ...facts, rows }, locked, effects, key)
    rows = merged(rows, wrote, actor.personId, locked.at)
  } else state = applyMove(act, actor, state, facts, locked.at, locked.policy, effects, key)
  let followed: MoveType | null = null
  for (let next = follows(state, { ...facts, rows }); next !== null && followed === null; next = follows(state, { ...facts, rows })) {
    state = applyMove(next, system, state, { ...facts, rows }, locked.at, locked.policy, effects, systemKey(`${locked.seq}/${next.type}`))
    followed = next.type
  }
  const { versions, owed, moveNo, moveId } = await writeEffects(tx, locked, state, effects, isEntryAct(act) ? version : undefined)
  const standing = effects.moves.length > 0 ? standingOf({ epoch: locked.epoch, caseId: locked.caseId, moveNo, moveId, state, owed }) : null
  return { caseId: locked.caseId, seq: locked.seq, type: act.type, at: locked.at, moveNo, followed, versions, state, standing, repeated: false }
}

function applyEntry(entry: Entry, actor: Actor, state: CaseState, facts: Facts, locked: LockedCase, effects: Effects, key: string): readonly Write[] {
  const [first, ...others] = entryGaps(entry, actor, state, facts, locked.at)
  if (first) throw new Refused(first, ...others)
  const wrote = writes(entry, actor, state, facts, { at: locked.at, policy: locked.policy })
  effects.events.push({ key, hash: bodyHash(entry), type: entry.type, moveNo: null, actor: actor.personId, data: { wrote: wrote.map(({ kind, key: place }) => ({ kind, key: place })) } })
  effects.writes.push(...wrote.map((write) => ({ ...write, author: actor.personId, seq: locked.seq })))
  return wrote
}

function applyMove(move: Move, actor: Actor, state: CaseState, facts: Facts, at: Instant, policy: Policy, effects: Effects, key: string): CaseState {
  const [first, ...others] = complete(move, state, facts, at, actor.personId)
  if (first) throw new Refused(first, ...others)
  const made = change(move, state, facts, at, policy, actor.personId)
  effects.addMove(move, actor.personId, key, made, at)
  return evolve(state, made)
}

function merged(rows: Facts['rows'], wrote: readonly Write[], author: string, at: Instant): Facts['rows'] {
  const places = new Set(wrote.map((write) => `${write.kind}/${write.key}`))
  return [...rows.filter((row) => !places.has(`${row.kind}/${row.key}`)), ...wrote.map((write): ContentRow => ({ ...write, author, at, version: 0 }))]
}

/** A trigger's word that the text is frozen is a refusal, not a fault: somebody was quicker. */
export async function frozenIsRefused<T>(work: Promise<T>): Promise<T> {
  try {
    return await work
  } catch (error) {
    if (faultOf(error) === 'frozen') throw new Refused({ kind: 'conflict', code: 'text-frozen' })
    throw error
  }
}
