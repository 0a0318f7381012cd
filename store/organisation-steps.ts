// An event's day: what it does to offers, and to each of their open cases. Every step is done once, so that it can be cut in two anywhere.
import { conflictsIn } from '../domain/audit/conflicts.ts'
import type { Move } from '../domain/accreditation/acts.ts'
import type { Facts } from '../domain/accreditation/facts.ts'
import { type CaseRole, system } from '../domain/accreditation/roles.ts'
import { millisOf, startOfDay } from '../domain/deadlines/local-time.ts'
import { concerned, ended, type EventStanding, made, type NewOffer, type OrganisationalChange } from '../domain/organisation/events.ts'
import { type CasePeople, iso, personsOf } from './case-people.ts'
import { loadEventStanding, type LockedEvent, lockEvent } from './organisation.ts'
import { read } from './read.ts'
import { perform, type RecordDeps, systemKey } from './record.ts'
import { type LockedCase, readFacts, underLock } from './record-read.ts'
import type { NewNotice } from './record-write.ts'
import { type Standing } from '../domain/accreditation/standing.ts'
import { changeSupervisionWithOffer } from './supervision-steps.ts'
import { type Tx, transaction } from './transaction.ts'

/** Where the event stands now, how long until its day (0: it has come), and the cases whose workflows are to be told. */
export interface EventAnswer { readonly standing: EventStanding; readonly waitMs: number; readonly told: readonly { readonly standing: Standing; readonly offerId: string; readonly cycle: string }[]; /** The offers whose supervision it changed. */ readonly supervisions: readonly string[] }

/** Does what the event does, if its day has come and it still stands. */
export async function applyEvent(deps: RecordDeps, eventId: string): Promise<EventAnswer> {
  const { change, waitMs, over } = await changeOffers(deps, eventId)
  const told = waitMs > 0 || over ? [] : await changeCases(deps, eventId, change)
  const supervisions = waitMs > 0 || over ? [] : await changeSupervisions(deps, eventId, change)
  if (waitMs === 0 && !over) await read(deps.pool, 'update organisation_events set done_at = clock_timestamp(), version = version + 1 where id = $1 and done_at is null and withdrawn_at is null returning id', [eventId])
  return { standing: await loadEventStanding(deps.pool, eventId), waitMs, told, supervisions }
}

/** The offers first: from then on no case is started where none may be, and impartiality is asked of where the offer is now. */
function changeOffers({ pool, now }: RecordDeps, eventId: string): Promise<{ readonly change: OrganisationalChange; readonly waitMs: number; readonly over: boolean }> {
  return transaction(pool, async (tx) => {
    const event = await lockEvent(tx, eventId)
    const { rows: [clock] } = await tx.query<{ at: string }>(`select ${iso('clock_timestamp()')} as at`)
    const at = now ? await now() : clock?.at ?? ''
    const over = event.done || event.withdrawn
    const waitMs = over ? 0 : Math.max(0, millisOf(startOfDay(event.on)) - millisOf(at))
    if (!over && waitMs === 0) await onOffers(tx, event)
    return { change: event.change, waitMs, over }
  })
}

async function onOffers(tx: Tx, { change, on }: LockedEvent): Promise<void> {
  for (const offer of made(change)) await insertOffer(tx, offer, on)
  switch (change.kind) {
    case 'closes': return endOffer(tx, change.offerId, { status: 'closed', closed: on })
    case 'merges': return endOffer(tx, change.offerId, { status: 'merged', mergedInto: change.into, at: on })
    case 'splits': return change.closes ? endOffer(tx, change.offerId, { status: 'closed', closed: on }) : undefined
    case 'moves': {
      await tx.query(`update offers set centre_id = coalesce($2, centre_id), area = coalesce($3, area), ownership = coalesce($4, ownership),
        board = case when coalesce($4, ownership) = 'municipal' then null else board end, updated_at = clock_timestamp() where id = $1`, [change.offerId, change.centreId ?? null, change.area ?? null, change.ownership ?? null])
      return undefined
    }
    case 'opens': return undefined
  }
}

const endOffer = async (tx: Tx, offerId: string, lifecycle: object): Promise<void> => {
  await tx.query('update offers set lifecycle = $2, next_cycle_date = null, updated_at = clock_timestamp() where id = $1', [offerId, JSON.stringify(lifecycle)])
}

/** What is not said of a new offer it has from the one it is like. */
async function insertOffer(tx: Tx, offer: NewOffer, on: string): Promise<void> {
  await tx.query(
    `insert into offers (id, name, type, type_label, legal_basis, area, centre_id, target_groups, age_from, age_to, places, ownership, leader_role, management_level, address, covered_by_accreditation, covered_by_supervision, lifecycle, board)
     select $1, $2, type, type_label, legal_basis, coalesce($3, area), coalesce($4, centre_id), target_groups, age_from, age_to, $5, coalesce($6, ownership), leader_role, management_level, $7, covered_by_accreditation, covered_by_supervision, $8,
       case when coalesce($6, ownership) = 'selfOwned' then coalesce(board, '{"chairTitle":"Bestyrelsesformand","municipalContactTitle":"Kontaktperson i kommunen"}') end
     from offers where id = $9 on conflict (id) do nothing`,
    [offer.id, offer.name, offer.area ?? null, offer.centreId ?? null, offer.places, offer.ownership ?? null, JSON.stringify(offer.address), JSON.stringify({ status: 'new', opened: on }), offer.like])
}

async function changeCases(deps: RecordDeps, eventId: string, change: OrganisationalChange): Promise<EventAnswer['told']> {
  const offers = concerned(change)
  // With those that this event has ended already, so that a second try links the same cases.
  const open = await read<{ caseId: string; offerId: string; cycle: string }>(deps.pool, `select c.id as "caseId", c.offer_id as "offerId", c.cycle from cases c where c.offer_id = any($1)
    and (c.ended_at is null or exists (select 1 from events e where e.case_id = c.id and e.key = $2)) order by c.started_at, c.id`, [offers, systemKey(`organisation/${eventId}`)])
  const told: { standing: Standing; offerId: string; cycle: string }[] = []
  for (const one of open) {
    const standing = await changeCase(deps, one.caseId, eventId, moveFor(change, eventId, one.offerId, open))
    if (standing) told.push({ standing, offerId: one.offerId, cycle: one.cycle })
  }
  return told
}

/** What an event is in one case: its end, or a change that it goes on after. */
function moveFor(change: OrganisationalChange, eventId: string, offerId: string, open: readonly { readonly caseId: string; readonly offerId: string }[]): Extract<Move, { type: 'endWithOffer' | 'noteOfferChange' }> {
  if (change.kind === 'merges') {
    const other = open.find((one) => one.offerId === (offerId === change.into ? change.offerId : change.into))
    return offerId === change.into
      ? { type: 'noteOfferChange', input: { eventId, what: 'joined', with: change.offerId, ...(other ? { from: other.caseId } : {}) } }
      : { type: 'endWithOffer', input: { eventId, why: 'offerMerged', into: change.into, ...(other ? { continuesIn: other.caseId } : {}) } }
  }
  if (ended(change).includes(offerId)) return { type: 'endWithOffer', input: { eventId, why: 'offerClosed' } }
  return { type: 'noteOfferChange', input: { eventId, what: change.kind === 'moves' ? 'moved' : 'split' } }
}

/** The supervision of each offer: it ends with the offer, or goes on after the change. */
async function changeSupervisions(deps: RecordDeps, eventId: string, change: OrganisationalChange): Promise<readonly string[]> {
  const changed: string[] = []
  for (const offerId of concerned(change)) if (await changeSupervisionWithOffer(deps, offerId, supervisionMove(change, eventId, offerId))) changed.push(offerId)
  return changed
}

function supervisionMove(change: OrganisationalChange, eventId: string, offerId: string): Parameters<typeof changeSupervisionWithOffer>[2] {
  if (change.kind === 'merges') return offerId === change.into ? { type: 'noteOfferChange', input: { eventId, what: 'joined' } } : { type: 'endWithOffer', input: { eventId, why: 'offerMerged' } }
  if (ended(change).includes(offerId)) return { type: 'endWithOffer', input: { eventId, why: 'offerClosed' } }
  return { type: 'noteOfferChange', input: { eventId, what: change.kind === 'moves' ? 'moved' : 'split' } }
}

/** Records it in a case once; null where it was done, or the case has ended by itself. */
function changeCase(deps: RecordDeps, caseId: string, eventId: string, move: Extract<Move, { type: 'endWithOffer' | 'noteOfferChange' }>): Promise<Standing | null> {
  const key = systemKey(`organisation/${eventId}`)
  return underLock(deps.pool, caseId, deps.now, async (tx, locked) => {
    const { done, facts, people } = await readFacts(tx, locked, move, system.personId, key, deps.requirements)
    if (done || locked.state.endedAs !== null) {
      await tx.query('update cases set seq = seq - 1 where id = $1', [caseId])
      return null
    }
    const recorded = await perform(tx, locked, facts, system, move, key, undefined, { notices: noticesFor(move, eventId, locked, facts, people), steps: [] })
    return recorded.standing
  })
}

const everybody: readonly CaseRole[] = ['manager', 'lineManager', 'consultant', 'auditor', 'qualityChecker', 'decider']

function noticesFor(move: Extract<Move, { type: 'endWithOffer' | 'noteOfferChange' }>, eventId: string, locked: LockedCase, facts: Facts, people: CasePeople): NewNotice[] {
  const kind = move.type === 'endWithOffer' ? move.input.why : { moved: 'offerMoved', split: 'offerSplit', joined: 'offerJoined' }[move.input.what]
  const to = (noticeKind: string, roles: readonly CaseRole[], data: object): NewNotice[] => {
    const seen = new Set<string>()
    return roles.flatMap((duty) => personsOf(duty, people, locked.state, locked.at).flatMap((personId) => {
      if (seen.has(personId)) return []
      seen.add(personId)
      return [{ personId, kind: noticeKind, duty, cause: `organisation/${eventId}/${noticeKind}`, data }]
    }))
  }
  const conflicts = move.type === 'noteOfferChange' ? conflictsIn(locked.state, facts) : []
  return [
    ...to(kind, everybody, { ...move.input }),
    ...(conflicts.length === 0 ? [] : to('impartialityAgain', ['consultant', 'secretariatHead'], { persons: conflicts.map(({ personId, duty, reasons }) => ({ personId, duty, grounds: reasons.map((reason) => reason.code) })) })),
  ]
}
