// What stands in a feed today: decided anew at each reading by what its person is and may see now.
import { caseRolesIn } from '../domain/accreditation/may.ts'
import { announcedVisitItem, auditDayItem, caseDeadlineItem, type CalendarItem, type FeedKind, keptDays, learningEventItem, supervisionDeadlineItem } from '../domain/calendar/items.ts'
import { isTheirs, ownPart, takesPart } from '../domain/calendar/mine.ts'
import { addDays, localDateOf, startOfDay } from '../domain/deadlines/local-time.ts'
import type { Instant } from '../domain/deadlines/types.ts'
import { type Scope, scopeOf } from '../domain/overview/scope.ts'
import { supervisionScript } from '../domain/supervision/script.ts'
import { partsOf } from '../domain/supervision/state.ts'
import { announcedVisits, auditDays, caseDeadlines, casesOfOffers, signedUpEvents, supervisionDeadlines } from '../store/calendar.ts'
import { rolesOutsideCase } from '../store/case-people.ts'
import type { Store as WholeStore } from '../store/connect.ts'
import { functionsActedFor, rolesOf } from '../store/people.ts'
import { supervisionPolicyNow } from '../store/supervision-read.ts'
import { casesConcerning } from '../store/work.ts'

/** How far ahead a coordinator, who has every offer, sees; everybody else sees all there is. */
const coordinatorDays = 120
const mostCases = 1000
const everyDay = 4000

type Store = Pick<WholeStore, 'db' | 'pool'>
type Items = readonly CalendarItem[]
type Leads = Exclude<Scope, 'all'>

/** The offers somebody leads, themselves or as deputy, by function alone; null: none. */
export async function leadsNow({ db }: Pick<Store, 'db'>, personId: string, at: Instant): Promise<Leads | null> {
  const scope = scopeOf([], await functionsActedFor(db, personId, at))
  return scope === 'all' ? null : scope
}

async function ofCases({ pool }: Store, caseIds: readonly string[], since: Instant): Promise<{ readonly deadlines: Awaited<ReturnType<typeof caseDeadlines>>; readonly days: Awaited<ReturnType<typeof auditDays>> }> {
  if (caseIds.length === 0) return { deadlines: [], days: [] }
  const [deadlines, days] = await Promise.all([caseDeadlines(pool, caseIds, since), auditDays(pool, caseIds, since)])
  return { deadlines, days }
}

async function ofSupervisions({ pool }: Store, scope: Scope, since: Instant, today: string, days: number): Promise<{ readonly deadlines: (readonly [ReturnType<typeof partsOf>['kind'], CalendarItem])[]; readonly visits: Items }> {
  const until = addDays(today, days)
  const [deadlines, visits, policy] = await Promise.all([supervisionDeadlines(pool, scope, since, until), announcedVisits(pool, scope, since, until), supervisionPolicyNow(pool)])
  return {
    // A law that asks for no visit within a time has no such deadline.
    deadlines: deadlines.map((one) => ({ ...one, ...partsOf(one.name) })).filter(({ kind }) => kind !== 'visit' || policy.interval !== null).map((one) => [one.kind, supervisionDeadlineItem(one, one)] as const),
    visits: visits.map((one) => announcedVisitItem(one.offerId, one.visitId, one)),
  }
}

/** All of these offers: cases, and socialtilsyn where there is one. */
async function ofOffers(store: Store, scope: Leads, since: Instant, today: string): Promise<Items> {
  const [{ deadlines, days }, supervision] = await Promise.all([casesOfOffers(store.pool, scope, since).then((ids) => ofCases(store, ids, since)), ofSupervisions(store, scope, since, today, everyDay)])
  return [...deadlines.map((one) => caseDeadlineItem(one, one)), ...days.map((one) => auditDayItem(one.caseId, one)), ...supervision.deadlines.map(([, item]) => item), ...supervision.visits]
}

/** What is somebody's own: what they are to do, visits they take part in, arrangementer they have signed up for. */
async function ofPerson(store: Store, personId: string, since: Instant, at: Instant): Promise<Items> {
  const today = localDateOf(at)
  const [cases, functions, roles, events] = await Promise.all([casesConcerning(store.pool, personId, mostCases, since), functionsActedFor(store.db, personId, at), rolesOf(store.db, [personId], at), signedUpEvents(store.pool, personId, since)])
  const parts = new Map(cases.map((one) => [one.caseId, { state: one.state, part: ownPart(personId, [...rolesOutsideCase(one.people, personId, one.at), ...caseRolesIn(one.state, personId)], one.state) }]))
  const ids = (which: 'manager' | 'staff') => functions.filter((one) => one.function === which && one.unit.kind === 'offer').map((one) => one.unit.id)
  const [led, worked] = [ids('manager'), ids('staff')]
  const coordinates = (roles.get(personId) ?? []).includes('supervisionCoordinator')
  const [{ deadlines, days }, mine, all] = await Promise.all([
    ofCases(store, [...parts.keys()], since),
    led.length + worked.length === 0 ? null : ofSupervisions(store, { offerIds: [...led, ...worked], centreIds: [] }, since, today, everyDay),
    coordinates ? ofSupervisions(store, 'all', since, today, coordinatorDays) : null,
  ])
  const isLed = (item: CalendarItem): boolean => 'supervisedOfferId' in item.place && led.includes(item.place.supervisedOfferId)
  const supervision = [
    ...(mine?.visits ?? []), ...(mine?.deadlines ?? []).filter(([kind, item]) => isLed(item) && supervisionScript[kind].remind.includes('manager')).map(([, item]) => item),
    ...(all?.visits ?? []), ...(all?.deadlines ?? []).filter(([kind]) => supervisionScript[kind].remind.includes('coordinator')).map(([, item]) => item),
  ]
  return [
    ...deadlines.filter((one) => { const own = parts.get(one.caseId); return own !== undefined && isTheirs(own.part, one.kind, own.state) }).map((one) => caseDeadlineItem(one, one)),
    ...days.filter((one) => { const own = parts.get(one.caseId); return own !== undefined && takesPart(own.part) }).map((one) => auditDayItem(one.caseId, one)),
    ...new Map(supervision.map((item) => [item.uid, item])).values(), ...events.map(learningEventItem),
  ]
}

/** What stands in a feed at `at`; null where its person leads the offer, or any, no more. */
export async function itemsOf(store: Store, feed: { readonly personId: string; readonly kind: FeedKind; readonly offerId: string | null }, at: Instant): Promise<Items | null> {
  // From the start of a day: what falls out of a feed does so once a day, not at each reading.
  const since = startOfDay(addDays(localDateOf(at), -keptDays))
  if (feed.kind === 'own') return ofPerson(store, feed.personId, since, at)
  const leads = await leadsNow(store, feed.personId, at)
  if (leads === null) return null
  if (feed.kind === 'below') return ofOffers(store, leads, since, localDateOf(at))
  return feed.offerId !== null && leads.offerIds.includes(feed.offerId) ? ofOffers(store, { offerIds: [feed.offerId], centreIds: [] }, since, localDateOf(at)) : null
}
