// The body of every act in a supervision, exactly as domain/supervision/acts.ts has it. Null: the act carries nothing.
import { z } from 'zod'
import { approvals, measureEnds, measureKinds, type SupervisionEntries, type SupervisionInputs } from '../domain/supervision/acts.ts'
import { id } from './act-schemas.ts'
import { exactly } from './exact.ts'
import { givenDay, seenVersion } from './values.ts'

const line = z.string().trim().min(1).max(500)
const reason = z.string().trim().min(1).max(20_000)
const prose = z.string().max(50_000)
const date = givenDay
const unit = id.describe('A department\'s id, or "offer" for the whole offer.')
const score = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5), z.literal('notRelevant')])
const optional = <T extends z.ZodType>(schema: T) => z.exactOptional(schema)

/** Bodies of moves; `begin` has an address of its own. */
export const supervisionMoveSchemas = exactly<SupervisionInputs>()({
  begin: z.strictObject({ since: date, units: z.array(unit).min(1).max(50), lastVisits: optional(z.record(unit, date)) }),
  setUnits: z.strictObject({ units: z.array(unit).min(1).max(50), reason }),
  announceVisit: z.strictObject({ id, unit, day: date, informationBy: optional(date) }),
  moveVisit: z.strictObject({ id, day: date, informationBy: optional(date), reason }),
  callOffVisit: z.strictObject({ id, reason }),
  beginVisit: z.strictObject({ id, unit, day: date }),
  completeVisit: z.strictObject({ id, day: date }),
  breakOffVisit: z.strictObject({ id, reason }),
  deliverInformation: z.strictObject({ id }),
  receiveDraft: z.strictObject({ id, visits: z.array(id).min(1).max(50), receivedOn: date, answerBy: date, fileId: optional(id) }),
  answerHearing: z.strictObject({ id }),
  registerReport: z.strictObject({ id, visits: z.array(id).min(1).max(50), date, fileId: id, approval: z.enum(approvals) }),
  registerMeasure: z.strictObject({ id, kind: z.enum(measureKinds), decidedOn: date, deadline: date.nullable(), text: z.string().trim().min(1).max(50_000), fileId: optional(id) }),
  extendMeasure: z.strictObject({ id, deadline: date, reason }),
  endMeasure: z.strictObject({ id, on: date, as: z.enum(measureEnds) }),
  closeYear: null,
  pause: z.strictObject({ reason }),
  resume: z.strictObject({ reason }),
  endSupervision: z.strictObject({ reason }),
})

/** Bodies of entries. */
export const supervisionEntrySchemas = exactly<SupervisionEntries>()({
  tickInformation: z.strictObject({ visit: id, item: id, delivered: z.boolean(), note: z.string().max(2_000), files: z.array(id).max(50) }),
  prepare: z.strictObject({ indicator: id, score: score.nullable(), text: prose }),
  writeScores: z.strictObject({ report: id, scores: z.array(z.strictObject({ indicator: id, score, text: prose, source: z.string().max(500), version: z.exactOptional(seenVersion).describe('Of the score that was seen; 0: there was none. Another one now is refused (stale-version).') })).min(1).max(200) }),
  writeTheme: z.strictObject({ report: id, theme: id, text: prose }),
  writeOverall: z.strictObject({ report: id, text: prose }),
  writeHearingAnswer: z.strictObject({ report: id, noRemarks: z.boolean(), text: prose, fileId: optional(id) }),
  reportMeasureDone: z.strictObject({ measure: id, text: prose }),
  writeFollowUp: z.strictObject({ id, what: line, who: line, by: date, done: z.boolean() }),
  writeDialogue: z.strictObject({ id, on: date, text: prose }),
})
