// Socialtilsyn as people use it: who may, recorded, told. Views are made of the record alone.
import { lastDayOf } from '../domain/deadlines/due.ts'
import { addDays, localDateOf } from '../domain/deadlines/local-time.ts'
import type { Instant } from '../domain/deadlines/types.ts'
import { type Scope, scopeOf } from '../domain/overview/scope.ts'
import { cprRefusals } from '../domain/personal-data/cpr.ts'
import { Refused } from '../domain/refusal.ts'
import { type SupervisionMove, wholeOffer } from '../domain/supervision/acts.ts'
import { supervisionGaps } from '../domain/supervision/complete.ts'
import { informationFor } from '../domain/supervision/information.ts'
import { maySeeSupervision, maySupervise } from '../domain/supervision/may.ts'
import type { SupervisionModel } from '../domain/supervision/model.ts'
import { isAuthoritys, modelOn } from '../domain/supervision/policy.ts'
import { type SupervisionActor, supervisionEntryTypes, supervisionMoveTypes, supervisionRules } from '../domain/supervision/rules.ts'
import { type Score, type ThemeValue, valuesOf } from '../domain/supervision/scores.ts'
import { supervisionScript } from '../domain/supervision/script.ts'
import { begunSupervision, isAwaiting, isOpenHearing, overdueUnits, partsOf, type SupervisionState } from '../domain/supervision/state.ts'
import { mayHaveSupervisionFiles, mayReadSupervision } from '../domain/supervision/visible.ts'
import type { Store } from '../store/connect.ts'
import { functionsActedFor, rolesOf } from '../store/people.ts'
import { insertSupervisionFile, supervisionFileById } from '../store/supervision-files.ts'
import { supervisionModelById } from '../store/supervision-models.ts'
import { supervisionPolicyNow, supervisionRolesOf } from '../store/supervision-read.ts'
import { beginSupervision, type RecordedSupervision, recordSupervision, type SupervisionDeps } from '../store/supervision-record.ts'
import { loadSupervisionStanding } from '../store/supervision-steps.ts'
import { readSupervisionOf, supervisionCalendar, supervisionHistory, supervisionList, supervisionNoticesOf, type SupervisionRead, supervisionTimeline } from '../store/supervision-view.ts'
import { refuseFileName } from './file-name.ts'
import { notingRefusals } from './noting.ts'
import { overviewOf, refuseTooMany, type RenderOverview } from './supervision-overview.ts'
import type { CalendarEntry, SupervisionActView, SupervisionAnswer, SupervisionDeadlineView, SupervisionService, SupervisionView, UnitView } from './supervision-types.ts'
import type { SupervisionTelling } from './supervision-telling.ts'

export type { SupervisionService } from './supervision-types.ts'

const notFound = (): Refused => new Refused({ kind: 'not-found', code: 'supervision-not-found' })
const refuseCpr = (input: unknown): void => { const [first, ...more] = cprRefusals(input); if (first) throw new Refused(first, ...more) }
/** Moves whose completeness can be asked without a form, and of which inputs: what is missing stands beside the button. */
const askable: Readonly<Record<string, (state: SupervisionState) => readonly object[]>> = {
  closeYear: () => [{}],
  deliverInformation: (state) => state.visits.filter(isAwaiting).map(({ id }) => ({ id })),
  answerHearing: (state) => state.reports.filter(isOpenHearing).map(({ id }) => ({ id })),
}

/** The service over a store, telling the workflows. */
export function createSupervisions({ store: { pool, db }, record, telling, renderOverview }: { readonly store: Store; readonly record: SupervisionDeps; readonly telling: SupervisionTelling; readonly renderOverview: RenderOverview }): SupervisionService {
  const noting = notingRefusals(pool)
  /** The record's clock in tests that skip time; null: the database's. */
  const clock = async (): Promise<Instant | null> => (record.now ? record.now() : null)

  /** The supervision with what the person is to it; to whoever has no part it is not there. */
  const seen = async (personId: string, offerId: string): Promise<{ readonly read: SupervisionRead; readonly actor: SupervisionActor }> => {
    const read = await readSupervisionOf(pool, offerId, personId, await clock())
    if (!read) throw notFound()
    const actor = { personId, roles: supervisionRolesOf(read.people, personId, read.at) }
    if (!maySeeSupervision(actor)) throw notFound()
    // Whoever has a part in the offer is told why there is nothing.
    if (!read.covered && !read.begun) throw new Refused({ kind: 'not-found', code: 'offer-not-supervised' })
    return { read, actor }
  }
  const models = async (names: readonly string[]): Promise<ReadonlyMap<string, SupervisionModel>> => new Map((await Promise.all([...new Set(names)].map((name) => supervisionModelById(db, name)))).flatMap((one) => (one ? [[one.model.version, one.model] as const] : [])))
  const told = (recorded: RecordedSupervision): SupervisionAnswer => {
    if (recorded.standing) telling.tell(recorded.offerId)
    const { offerId, seq, moveNo, type, at, repeated } = recorded
    return { offerId, seq, moveNo, type: type as SupervisionAnswer['type'], at, repeated }
  }

  /** The offers whose supervision somebody has in lists; null: none. */
  const scopeNow = async (personId: string, at: Instant): Promise<Scope | null> => {
    const [roles, functions] = await Promise.all([rolesOf(db, [personId], at), functionsActedFor(db, personId, at)])
    const mine = roles.get(personId) ?? []
    return mine.includes('supervisionCoordinator') ? 'all' : scopeOf(mine.filter((role) => role !== 'consultant'), functions)
  }
  const listed = async (personId: string, query: Parameters<SupervisionService['list']>[1]) => {
    const now = await clock()
    const at = now ?? new Date().toISOString()
    const scope = await scopeNow(personId, at)
    const rows = scope === null ? [] : await supervisionList(pool, scope, query, now)
    return { rows: rows.map(({ total: _, ...row }) => row), total: rows[0]?.total ?? 0, at }
  }

  return {
    async list(personId, query) {
      const { rows, total } = await listed(personId, query)
      return { rows, total }
    },
    async calendar(personId, { from, to }) {
      if (to > addDays(from, 400) || to < from) throw new Refused({ kind: 'invalid', code: 'calendar-too-long', field: 'to' })
      const at = await clock() ?? new Date().toISOString()
      const scope = await scopeNow(personId, at)
      const [rows, policy] = scope === null ? [[], null] : await Promise.all([supervisionCalendar(pool, scope, { from, to }), supervisionPolicyNow(pool)])
      return rows.map(({ due, day, ...row }): CalendarEntry => ({ ...row, day: due === null ? day ?? '' : lastDayOf(due), late: due !== null && due <= at }))
        // A law that asks for no visit within a time has none late.
        .filter((one) => (one.kind !== 'visit' || policy?.interval !== null) && (one.late || (one.day >= from && one.day <= to)))
        .toSorted((a, b) => (a.day === b.day ? a.offerName.localeCompare(b.offerName, 'da') : a.day < b.day ? -1 : 1))
    },
    async overview(personId, offerId) {
      const found = await seen(personId, offerId)
      return overviewOf(pool, [found], models, renderOverview, localDateOf(found.read.at))
    },
    async overviewOfMany(personId, query) {
      const { rows, total, at } = await listed(personId, { ...query, page: 1, pageSize: 200 })
      refuseTooMany(total)
      const found = []
      for (const row of rows) if (row.begun) found.push(await seen(personId, row.offerId))
      return overviewOf(pool, found, models, renderOverview, localDateOf(at))
    },
    async get(personId, offerId) {
      const { read, actor } = await seen(personId, offerId)
      return view(read, actor, await models(read.begun?.state.reports.map((one) => one.model) ?? []))
    },
    async history(personId, offerId) {
      const { read, actor } = await seen(personId, offerId)
      const history = await supervisionHistory(pool, offerId)
      const by = await models(history.reports.map((one) => one.model))
      const sees = mayReadSupervision(actor, 'score')
      return { ...history, reports: history.reports.map((report) => ({ ...report, values: sees ? valuesOfReport(read, report.id, by.get(report.model)) : null })) }
    },
    async timeline(personId, offerId) {
      const { actor } = await seen(personId, offerId)
      const rows = await supervisionTimeline(pool, offerId)
      // Of the offer's own preparation nobody else hears, not even that there is any.
      return rows.filter((row) => row.type !== 'prepare' || mayReadSupervision(actor, 'preparation'))
    },
    async process(personId, offerId) {
      const { read } = await seen(personId, offerId)
      if (!read.begun) throw notFound()
      const engine = await telling.ask(offerId)
      const standing = await loadSupervisionStanding(pool, offerId)
      return { record: standing, engine, state: engine === null ? 'unavailable' : engine.moveNo === standing.moveNo && engine.epoch === standing.epoch ? 'same' : 'behind' }
    },
    notices: (personId) => supervisionNoticesOf(pool, personId),
    begin: (personId, offerId, input, key) => noting(personId, null, 'beginSupervision', async () => told(await beginSupervision(record, personId, offerId, input, key))),
    act: (personId, offerId, act, key, version) => noting(personId, null, act.type, async () => {
      refuseCpr(act.input)
      return told(await recordSupervision(record, personId, offerId, act, key, version))
    }),
    upload: (personId, offerId, file, key) => noting(personId, null, 'uploadSupervisionFile', async () => {
      const { read, actor } = await seen(personId, offerId)
      if (!read.begun) throw notFound()
      const owner = actor.roles.includes('coordinator') ? 'authority' : actor.roles.some((role) => role === 'manager' || role === 'staff') ? 'offer' : null
      if (owner === null) throw new Refused({ kind: 'forbidden', code: 'not-yours', params: { roles: 'coordinator,manager,staff' } })
      if (read.begun.state.ended) throw new Refused({ kind: 'conflict', code: 'supervision-ended' })
      refuseFileName(file.name)
      return insertSupervisionFile(pool, { offerId, owner, ...file, personId, key })
    }),
    async file(personId, offerId, fileId) {
      const { actor } = await seen(personId, offerId)
      const found = mayHaveSupervisionFiles(actor) ? await supervisionFileById(pool, offerId, fileId) : undefined
      if (!found) throw new Refused({ kind: 'not-found', code: 'file-not-found' })
      return { bytes: found.bytes, contentType: found.contentType, name: found.name, sha256: found.sha256 }
    },
  }
}

const nothing: SupervisionState = { ...begunSupervision({ set: {}, opened: {}, closed: [] }), ended: 'notCovered' }

function view(read: SupervisionRead, actor: SupervisionActor, models: ReadonlyMap<string, SupervisionModel>): SupervisionView {
  const { at, policy, begun } = read
  const state = begun?.state ?? nothing
  const overdue = new Set(overdueUnits(state, at, policy))
  const nameOf = (unit: string): string => (unit === wholeOffer ? read.offerName : read.departments.find((one) => one.id === unit)?.name ?? unit)
  const seesScores = mayReadSupervision(actor, 'score')
  return {
    offerId: read.offerId, offerName: read.offerName, covered: read.covered, begun: begun !== null, seq: begun?.seq ?? 0, moveNo: begun?.moveNo ?? 0,
    yearNo: state.yearNo, paused: state.pausedAt !== null, ended: begun ? state.ended : null, policyName: policy.name, model: modelOn(policy, localDateOf(at)),
    units: Object.entries(state.units).map(([unit, one]): UnitView => ({ unit, name: nameOf(unit), ...one, visitDue: policy.interval === null ? null : state.deadlines[`visit/${unit}`]?.due ?? null, overdue: overdue.has(unit) })),
    departments: read.departments, visits: state.visits, reports: state.reports, measures: state.measures,
    // A law that asks for no visit within a time has none late, whatever was set before it.
    deadlines: Object.entries(state.deadlines).filter(([name]) => policy.interval !== null || partsOf(name).kind !== 'visit').map(([name, { due }]): SupervisionDeadlineView => {
      const { kind, subject } = partsOf(name)
      return { kind, subject, due, lastDay: lastDayOf(due), late: due <= at && !state.pausedAt, duty: supervisionScript[kind].remind, authoritys: isAuthoritys(kind) }
    }).sort((a, b) => (a.due < b.due ? -1 : 1)),
    checklist: informationFor(read.kind), acts: actsOf(read, state, actor), roles: actor.roles,
    files: mayHaveSupervisionFiles(actor) ? read.files : [],
    texts: begun?.contents.filter((one) => mayReadSupervision(actor, one.kind)) ?? [],
    values: seesScores ? Object.fromEntries(state.reports.filter((one) => one.final).map((one) => [one.id, valuesOfReport(read, one.id, models.get(one.model)) ?? []])) : {},
    seesScores,
  }
}

function actsOf(read: SupervisionRead, state: SupervisionState, actor: SupervisionActor): readonly SupervisionActView[] {
  const facts = { departments: [], contents: read.begun?.contents ?? [], files: [], checklist: informationFor(read.kind), models: new Map() }
  return [...supervisionMoveTypes, ...supervisionEntryTypes].filter((type) => supervisionRules[type].by.some((role) => actor.roles.includes(role))).map((type) => {
    const refusal = read.begun === null && type !== 'begin' ? { kind: 'conflict' as const, code: 'supervision-not-begun' } : maySupervise(state, actor, type)
    if (refusal) return { type, allowed: false, reasons: [refusal] }
    const gaps = (askable[type]?.(state) ?? []).map((input) => supervisionGaps({ type, input } as SupervisionMove, state, facts, read.at))
    const reasons = gaps.some((one) => one.length === 0) ? [] : gaps[0] ?? []
    return { type, allowed: reasons.length === 0, reasons }
  })
}

/** The values of the authority's scores of one report; null where its model is not known. */
function valuesOfReport(read: SupervisionRead, reportId: string, model: SupervisionModel | undefined): readonly ThemeValue[] | null {
  if (!model) return null
  const scores = Object.fromEntries((read.begun?.contents ?? []).filter((one) => one.kind === 'score' && one.subject === reportId).map((one) => [one.key, one.body['score'] as Score]))
  return valuesOf(model, scores)
}
