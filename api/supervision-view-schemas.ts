// Supervisions as they are answered; held to the services' types by the compiler.
import { z } from 'zod'
import { approvals, measureEnds, measureKinds } from '../domain/supervision/acts.ts'
import { supervisionDeadlineKinds } from '../domain/supervision/policy.ts'
import { supervisionEntryTypes, supervisionMoveTypes, supervisionRoles } from '../domain/supervision/rules.ts'
import type { CalendarEntry, SupervisionAnswer, SupervisionHistory, SupervisionProcess, SupervisionView } from '../services/supervision-types.ts'
import { exactly } from './exact.ts'

const instant = z.iso.datetime()
const date = z.iso.date()
const count = z.int().min(0)
const text = z.string()
const ids = z.array(text)
const deadlineKind = z.enum(supervisionDeadlineKinds)
const role = z.enum(supervisionRoles)
const actType = z.enum([...supervisionMoveTypes, ...supervisionEntryTypes, 'openYear', 'remind', 'endWithOffer', 'noteOfferChange'])
const visitStatus = z.enum(['announced', 'begun', 'done', 'brokenOff', 'calledOff'])
const visitKind = z.enum(['announced', 'unannounced'])
const criterionValue = { id: text, value: z.number().nullable(), missing: ids }
const themeValue = z.object({ ...criterionValue, criteria: z.array(z.object(criterionValue)) })
const contentKind = z.enum(['information', 'preparation', 'score', 'theme', 'overall', 'hearingAnswer', 'measureDone', 'measure', 'followUp', 'dialogue', 'reason'])
const measureKind = z.enum(measureKinds)
const measureEnd = z.enum(measureEnds)

export const supervisionAnswer = z.object({ offerId: text, seq: count, moveNo: count, type: actType, at: instant, repeated: z.boolean() }).meta({ id: 'SupervisionAnswer' }) satisfies z.ZodType<SupervisionAnswer>
export const supervisionListRow = z.object({
  offerId: text, offerName: text, centreName: text, begun: z.boolean(), yearNo: count.nullable(), paused: z.boolean(), endedAt: instant.nullable(),
  visitDue: instant.nullable(), due: instant.nullable(), nextVisit: date.nullable(), openMeasures: count,
}).meta({ id: 'SupervisionListRow' })

export const calendarEntry = z.object({ day: date, offerId: text, offerName: text, kind: z.enum([...supervisionDeadlineKinds, 'announced']), subject: text, late: z.boolean() }).meta({ id: 'SupervisionCalendarEntry' }) satisfies z.ZodType<CalendarEntry>
const visit = z.object({ id: text, unit: text, kind: visitKind, day: date, status: visitStatus, informationBy: date.nullable(), deliveredAt: instant.nullable() })
const report = z.object({
  id: text, visits: ids, model: text,
  draft: z.object({ receivedOn: date, answerBy: date, fileId: text.nullable(), answeredAt: instant.nullable() }).nullable(),
  final: z.object({ date, fileId: text, approval: z.enum(approvals) }).nullable(),
})
const measure = z.object({ id: text, kind: measureKind, decidedOn: date, deadline: date.nullable(), extensions: count, complainUntil: instant, fileId: text.nullable(), ended: z.object({ on: date, as: measureEnd }).nullable() })

/** An act with whether it is allowed and, where not, why in words. */
export const supervisionActView = z.object({ type: actType, allowed: z.boolean(), reasons: z.array(z.object({ code: text, message: text, field: z.exactOptional(text) })) })
const viewShape = exactly<Omit<SupervisionView, 'acts'>>()({
  offerId: text, offerName: text, covered: z.boolean(), begun: z.boolean(), seq: count, moveNo: count, yearNo: count, paused: z.boolean(), ended: z.enum(['notCovered', 'offerClosed', 'offerMerged']).nullable(),
  policyName: text, model: text,
  units: z.array(z.object({ unit: text, name: text, since: date, lastVisit: date.nullable(), visitDue: instant.nullable(), overdue: z.boolean() })),
  departments: z.array(z.object({ id: text, name: text })), files: z.array(z.object({ fileId: text, name: text })), visits: z.array(visit), reports: z.array(report), measures: z.array(measure),
  deadlines: z.array(z.object({ kind: deadlineKind, subject: text, due: instant, lastDay: date, late: z.boolean(), duty: z.array(role), authoritys: z.boolean() })),
  checklist: z.array(z.object({ id: text, required: z.boolean() })), roles: z.array(role),
  texts: z.array(z.object({ kind: contentKind, subject: text, key: text, version: count, author: text, at: instant, body: z.record(z.string(), z.unknown()) })),
  values: z.record(z.string(), z.array(themeValue)), seesScores: z.boolean(),
})
export const supervisionView = z.object({ ...viewShape, acts: z.array(supervisionActView) }).meta({ id: 'SupervisionView' })

export const supervisionHistory = z.object({
  visits: z.array(z.object({ id: text, yearNo: count, unit: text, kind: visitKind, day: date, status: text })),
  reports: z.array(z.object({ id: text, yearNo: count, visits: ids, model: text, date: date.nullable(), fileId: text.nullable(), approval: text.nullable(), sha256: text.nullable(), values: z.array(themeValue).nullable() })),
  measures: z.array(z.object({ id: text, kind: text, decidedOn: date, deadline: date.nullable(), extensions: count, endedOn: date.nullable(), endedAs: text.nullable() })),
}).meta({ id: 'SupervisionHistory' }) satisfies z.ZodType<SupervisionHistory>
export const supervisionTimelineRow = z.object({ seq: count, type: text, yearNo: count, actor: text, name: text, at: instant }).meta({ id: 'SupervisionTimelineRow' })
const standing = z.object({
  epoch: count, offerId: text, moveNo: count, yearNo: count, paused: z.boolean(), over: z.boolean(),
  next: z.object({ deadline: text, version: count, step: z.enum(['reminder1', 'reminder2', 'lastDay', 'lineAbove', 'silence']), at: instant }).nullable(),
})
export const supervisionProcess = z.object({ record: standing, engine: standing.nullable(), state: z.enum(['same', 'behind', 'unavailable']) }).meta({ id: 'SupervisionProcess' }) satisfies z.ZodType<SupervisionProcess>
export const supervisionNotice = z.object({ noticeId: text, offerId: text, offerName: text, kind: text, duty: text, data: z.record(z.string(), z.unknown()), at: instant }).meta({ id: 'SupervisionNotice' })
