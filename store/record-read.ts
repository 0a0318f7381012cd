// What an act reads, in two statements: the lock with the act's time, then everything the rules look at.
import pg from 'pg'
import type { Act, MoveType } from '../domain/accreditation/acts.ts'
import type { ContentRow, Facts, FileFact, PersonFact, RequirementFact } from '../domain/accreditation/facts.ts'
import { examiners } from '../domain/audit/conflicts.ts'
import { departmentIn } from '../domain/accreditation/entry.ts'
import { appointerOf } from '../domain/audit/open-questions.ts'
import { filesIn } from '../domain/accreditation/files.ts'
import { followReads } from '../domain/accreditation/follows.ts'
import type { Policy } from '../domain/accreditation/policy.ts'
import { rules } from '../domain/accreditation/rules.ts'
import { type CaseState, fold, type MoveEvent, stateVersion } from '../domain/accreditation/state.ts'
import type { Instant } from '../domain/deadlines/types.ts'
import { standsInLine } from '../domain/people/functions.ts'
import { Refused } from '../domain/refusal.ts'
import { type CasePeople, casePeopleSql, iso } from './case-people.ts'
import { interval, personFactSql } from './person-facts.ts'
import { type Tx, transaction } from './transaction.ts'

/** Requirements of models, by model id: an approved model never changes, so it is read once. */
export type RequirementCache = Map<string, readonly RequirementFact[]>

export interface LockedCase {
  readonly caseId: string
  readonly offerId: string
  readonly modelId: string
  readonly policy: Policy
  readonly seq: number
  readonly moveNo: number
  readonly moveId: string
  readonly state: CaseState
  readonly epoch: number
  /** The act's time: taken under the lock, never another machine's, and not before the act before it. */
  readonly at: Instant
}

/** An act done before with the same key. */
export interface DoneBefore { readonly seq: number; readonly type: string; readonly actor: string; readonly bodyHash: string; readonly at: Instant; readonly followed: MoveType | null; readonly versions: readonly { readonly kind: string; readonly key: string; readonly version: number }[] }

interface LockRow { offer_id: string; model_id: string; policy: Policy; seq: number; move_no: number; move_id: string; state: CaseState; epoch: number; at: Instant }

/**
 * Now, or the time of the act before where the clock has been set back since by less than a minute, as clocks are kept right: rules
 * compare times of a case (a remark is of the hearing that was opened before it). A clock that was further ahead is not followed.
 */
const timeOfAct = `case when acted_at < clock_timestamp() + interval '1 minute' then greatest(acted_at, clock_timestamp()) else clock_timestamp() end`

/**
 * A transaction that begins by locking the case and taking the time; nothing else is read with it, for a read beside the lock would be
 * from before the wait. Throws {@link Refused} `case-not-found`.
 */
export function underLock<T>(pool: pg.Pool, caseId: string, now: (() => Promise<Instant>) | null, work: (tx: Tx, locked: LockedCase) => Promise<T>): Promise<T> {
  const lock = `update cases set seq = seq + 1, acted_at = ${timeOfAct} where id = ${pg.escapeLiteral(caseId)}
    returning offer_id, model_id, policy, seq, move_no, move_id, state, (select epoch from record_epoch) as epoch, ${iso('acted_at')} as at`
  return transaction(pool, async (tx, rows) => {
    const [row] = rows as readonly LockRow[]
    if (!row) throw new Refused({ kind: 'not-found', code: 'case-not-found' })
    const state = row.state.v === stateVersion ? row.state : await foldAgain(tx, caseId)
    return work(tx, { caseId, offerId: row.offer_id, modelId: row.model_id, policy: row.policy, seq: row.seq, moveNo: row.move_no, moveId: row.move_id, state, epoch: row.epoch, at: now ? await now() : row.at })
  }, lock)
}

/** The state made anew from the move events: the cached one is of another version. */
export async function foldAgain(tx: Tx, caseId: string): Promise<CaseState> {
  const { rows } = await tx.query<{ type: MoveEvent['type']; actor: string; data: { change: MoveEvent['change'] } }>('select type, actor, data from events where case_id = $1 and move_no is not null order by move_no', [caseId])
  return fold(rows.map((row) => ({ type: row.type, actor: row.actor, change: row.data.change })))
}

interface FactRow { departments: string[] | null; done: DoneBefore | null; people: CasePeople; rows: ContentRow[] | null; persons: Omit<PersonFact, 'inLine'>[] | null; files: FileFact[] | null; requirements: RequirementFact[] | null }

export interface ReadFacts { readonly done: DoneBefore | null; readonly people: CasePeople; readonly facts: Facts }

/** One statement: the key's former act, the case's people, the texts the rules of this act look at, the persons it names. */
export async function readFacts(tx: Tx, locked: LockedCase, act: Act, personId: string, key: string, cache: RequirementCache): Promise<ReadFacts> {
  const kinds = [...new Set([...(rules[act.type].reads ?? []), ...followReads(locked.state)])]
  const named = personsNamed(act, locked.state)
  const known = cache.get(locked.modelId)
  const { rows: [row] } = await tx.query<FactRow>(`select
    (select json_build_object('seq', e.seq, 'type', e.type, 'actor', e.actor, 'bodyHash', encode(e.body_hash, 'hex'), 'at', ${iso('e.at')},
        'followed', (select n.type from events n where n.case_id = $1 and n.seq = e.seq + 1 and n.key = '§' || e.seq || '/' || n.type),
        'versions', coalesce((select json_agg(json_build_object('kind', v.kind, 'key', v.key, 'version', v.version)) from content_versions v where v.case_id = $1 and v.seq = e.seq and v.kind <> 'reason'), '[]'))
      from events e where e.case_id = $1 and e.key = $2) as done,
    ${casePeopleSql('$3', '$4::text[]', '$5::timestamptz')} as people,
    (select json_agg(json_build_object('kind', c.kind, 'key', c.key, 'version', c.version, 'author', c.author, 'at', ${iso('c.at')}, 'body', c.body) order by c.kind, c.key)
      from contents c where cardinality($6::text[]) > 0 and c.case_id = $1 and c.kind = any($6::text[])) as rows,
    (select json_agg(${personFactSql('$3', '$5', '$8')})
      from people p where cardinality($7::text[]) > 0 and p.id = any($7::text[])) as persons,
    (select json_agg(d.id) from departments d where $10::boolean and d.offer_id = $3) as departments,
    (select json_agg(json_build_object('id', f.id, 'owner', f.owner)) from files f where cardinality($9::text[]) > 0 and f.case_id = $1 and f.id::text = any($9::text[])) as files,
    ${known ? 'null' : `(select json_agg(json_build_object('id', r->>'id', 'criterionId', r->>'criterionId', 'kind', r->>'kind') order by n) from quality_models m, jsonb_array_elements(m.body->'requirements') with ordinality as t (r, n) where m.id = $11)`} as requirements`,
  [locked.caseId, key, locked.offerId, [personId, ...named], locked.at, kinds, named, interval(locked.policy.workedThereWithin), filesIn(act.input), departmentIn(act.input) !== undefined, ...(known ? [] : [locked.modelId])])
  if (!row) throw new Error('The facts of a case are one row')
  const requirements = known ?? row.requirements ?? []
  if (!known) cache.set(locked.modelId, requirements)
  const { offer } = row.people
  return {
    done: row.done,
    people: row.people,
    facts: {
      requirements, rows: row.rows ?? [],
      people: (row.persons ?? []).map((person) => ({ ...person, inLine: standsInLine(offer, person.personId, row.people.holdings, row.people.absences, locked.at) })),
      offer: { id: offer.id, area: offer.area, centreId: offer.centreId },
      departments: row.departments ?? [],
      files: row.files ?? [],
    },
  }
}

/** The persons an act names: the rules look at their area, centre and past. */
function personsNamed(act: Act, state: CaseState): readonly string[] {
  switch (act.type) {
    case 'appointTeam': return act.input.members.map((member) => member.personId)
    case 'replaceAuditor': return [act.input.in]
    case 'openAudit':
    case 'closeAudit': return state.team.map((member) => member.personId)
    case 'sendToQualityCheck': return [act.input.checkerId, ...state.team.map((member) => member.personId)]
    case 'issueReport': return [act.input.deciderId, act.input.deputyDeciderId, ...state.team.map((member) => member.personId)]
    case 'passQualityCheck':
    case 'sendBackFromCheck':
    case 'sendToHearing':
    case 'decide':
    case 'reconsider':
    case 'noteOfferChange': return examiners(state)
    case 'handOver': return [act.input.to]
    // Who gave somebody their duty does not decide on them, nor do they themselves.
    case 'answerObjection':
    case 'settleDoubt': return [act.input.auditorId, ...[appointerOf(act.input.auditorId, state)].flatMap((id) => id ?? [])]
    default: return []
  }
}
