// What an act in a supervision reads: the lock with the act's time, then everything the rules look at, in two statements.
import pg from 'pg'
import type { SupervisionAct, SupervisionContent } from '../domain/supervision/acts.ts'
import type { SupervisionFacts } from '../domain/supervision/complete.ts'
import { informationFor } from '../domain/supervision/information.ts'
import type { SupervisionModel } from '../domain/supervision/model.ts'
import { defaultSupervisionPolicy, type SupervisionPolicy } from '../domain/supervision/policy.ts'
import type { OfferKind } from '../domain/supervision/relevance.ts'
import { generalRoles, type SupervisionRole, supervisionRules } from '../domain/supervision/rules.ts'
import { foldSupervision, type SupervisionEvent, type SupervisionState, supervisionStateVersion } from '../domain/supervision/state.ts'
import type { Instant } from '../domain/deadlines/types.ts'
import { Refused } from '../domain/refusal.ts'
import { type CasePeople, casePeopleSql, iso, personsOf, rolesOutsideCase } from './case-people.ts'
import { read } from './read.ts'
import { type Tx, transaction } from './transaction.ts'

/** The name of the policy of the socialtilsyn among the settings. Unlike a case's it is not frozen: the law that is in force counts. */
export const supervisionPolicyName = 'supervision-policy'

/** The policy in force. */
export const supervisionPolicyNow = async (pool: pg.Pool): Promise<SupervisionPolicy> => (await read<{ value: SupervisionPolicy }>(pool, 'select value from settings where name = $1', [supervisionPolicyName]))[0]?.value ?? defaultSupervisionPolicy

export interface LockedSupervision { readonly offerId: string; readonly seq: number; readonly moveNo: number; readonly state: SupervisionState; readonly epoch: number; readonly at: Instant }
interface LockRow { seq: number; move_no: number; state: SupervisionState; epoch: number; at: Instant }

/** A transaction that begins by locking the offer's supervision. Throws {@link Refused} `supervision-not-found`. */
export function underSupervisionLock<T>(pool: pg.Pool, offerId: string, now: (() => Promise<Instant>) | null, work: (tx: Tx, locked: LockedSupervision) => Promise<T>): Promise<T> {
  const lock = `update supervisions set seq = seq + 1 where offer_id = ${pg.escapeLiteral(offerId)}
    returning seq, move_no, state, (select epoch from record_epoch) as epoch, ${iso('clock_timestamp()')} as at`
  return transaction(pool, async (tx, rows) => {
    const [row] = rows as readonly LockRow[]
    if (!row) throw new Refused({ kind: 'not-found', code: 'supervision-not-found' })
    const state = row.state.v === supervisionStateVersion ? row.state : await foldSupervisionAgain(tx, offerId)
    return work(tx, { offerId, seq: row.seq, moveNo: row.move_no, state, epoch: row.epoch, at: now ? await now() : row.at })
  }, lock)
}

/** The state made anew from the moves: the cached one is of another version. */
export async function foldSupervisionAgain(tx: Pick<Tx, 'query'>, offerId: string): Promise<SupervisionState> {
  const { rows } = await tx.query<{ type: SupervisionEvent['type']; data: { change: SupervisionEvent['change'] } }>('select type, data from supervision_events where offer_id = $1 and move_no is not null order by move_no', [offerId])
  return foldSupervision(rows.map((row) => ({ type: row.type, change: row.data.change })))
}

/** An act done before with the same key. */
export interface DoneSupervision { readonly seq: number; readonly type: string; readonly actor: string; readonly bodyHash: string; readonly at: Instant; readonly moveNo: number }
export interface ReadSupervision { readonly done: DoneSupervision | null; readonly people: CasePeople; readonly policy: SupervisionPolicy; readonly kind: OfferKind; readonly facts: SupervisionFacts }
interface FactRow { done: DoneSupervision | null; people: CasePeople | null; policy: SupervisionPolicy | null; kind: OfferKind | null; departments: string[] | null; contents: SupervisionContent[] | null; files: string[] | null; models: SupervisionModel[] | null }

/** One statement: the key's former act, the people, the policy in force, the texts and files the act is judged by. */
export async function readSupervision(tx: Pick<Tx, 'query'>, offerId: string, act: SupervisionAct, personId: string, key: string, at: Instant, reportModel: string | null): Promise<ReadSupervision> {
  const reads = [...(supervisionRules[act.type].reads ?? [])]
  const { rows: [row] } = await tx.query<FactRow>(`select
    (select json_build_object('seq', e.seq, 'type', e.type, 'actor', e.actor, 'bodyHash', encode(e.body_hash, 'hex'), 'at', ${iso('e.at')}, 'moveNo', coalesce(e.move_no, 0)) from supervision_events e where e.offer_id = $1 and e.key = $2) as done,
    ${casePeopleSql('$1', '$3::text[]', '$4::timestamptz')} as people,
    (select value from settings where name = $5) as policy,
    (select json_build_object('type', o.type, 'ageFrom', o.age_from, 'ownership', o.ownership, 'hasBoard', o.board is not null) from offers o where o.id = $1) as kind,
    (select json_agg(d.id) from departments d where d.offer_id = $1) as departments,
    (select json_agg(json_build_object('kind', c.kind, 'subject', c.subject, 'key', c.key, 'version', c.version, 'author', c.author, 'at', ${iso('c.at')}, 'body', c.body)) from supervision_contents c where cardinality($6::text[]) > 0 and c.offer_id = $1 and c.kind = any($6::text[])) as contents,
    (select json_agg(f.id) from supervision_files f where cardinality($7::text[]) > 0 and f.offer_id = $1 and f.id::text = any($7::text[])) as files,
    (select json_agg(m.body) from supervision_models m where ($8::text is not null and m.id = $8) or ($9::boolean)) as models`,
  [offerId, key, [personId], at, supervisionPolicyName, reads, filesNamed(act), reportModel, act.type === 'prepare'])
  if (!row?.people || !row.kind) throw new Refused({ kind: 'not-found', code: 'offer-not-found' })
  return {
    done: row.done, people: row.people, policy: row.policy ?? defaultSupervisionPolicy, kind: row.kind,
    facts: {
      departments: row.departments ?? [], contents: row.contents ?? [], files: row.files ?? [], checklist: informationFor(row.kind),
      models: new Map((row.models ?? []).map((model) => [model.version, model])),
    },
  }
}

/** The files an act names. */
const filesNamed = (act: SupervisionAct): readonly string[] => {
  const { fileId, files } = act.input as { readonly fileId?: string; readonly files?: readonly string[] }
  return [...(fileId === undefined ? [] : [fileId]), ...(files ?? [])]
}

/** What somebody is to the offer's supervision at `at`: by general role everywhere, by function at the offer and its line. */
export function supervisionRolesOf(people: CasePeople, personId: string, at: Instant): readonly SupervisionRole[] {
  const general = people.roles.filter((one) => one.personId === personId).flatMap((one) => generalRoles[one.role] ?? [])
  const functions = rolesOutsideCase(people, personId, at).flatMap((role): SupervisionRole[] => (role === 'manager' || role === 'staff' || role === 'lineManager' || role === 'boardChair' || role === 'municipalContact' ? [role] : []))
  return [...new Set([...general, ...functions])]
}

/** The persons a duty resolves to, for notices. */
export function supervisionPersons(role: SupervisionRole, people: CasePeople, at: Instant): readonly string[] {
  if (role === 'coordinator') return people.roles.filter((one) => one.role === 'supervisionCoordinator').map((one) => one.personId)
  if (role === 'secretariat' || role === 'system' || role === 'reader') return []
  return personsOf(role, people, { consultantId: '', team: [], checkerId: null, deciderId: null, deputyDeciderId: null }, at)
}
