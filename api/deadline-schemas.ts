// Spans, rules of deadlines and calendars as requests and answers hold them.
import { z } from 'zod'
import type { CalendarPolicy, DeadlineRule } from '../domain/deadlines/types.ts'
import { givenDay } from './values.ts'

const date = givenDay
export const duration = z.strictObject({ n: z.int().min(-1000).max(1000), unit: z.enum(['ms', 'seconds', 'minutes', 'hours', 'days', 'workingDays', 'weeks', 'months']) })
const step = z.strictObject({ step: z.enum(['reminder1', 'reminder2', 'lastDay', 'lineAbove', 'silence']), offset: duration, at: z.exactOptional(z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)) })
export const rule = z.strictObject({ within: duration, steps: z.array(step).max(10) }) satisfies z.ZodType<DeadlineRule>
const monthDay = z.string().regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/)
export const calendar = z.strictObject({
  closedWeeks: z.array(z.int().min(1).max(53)).max(20), closedDates: z.array(z.strictObject({ from: monthDay, to: monthDay })).max(20),
  closedByYear: z.exactOptional(z.record(z.string().regex(/^\d{4}$/), z.array(z.strictObject({ from: date, to: date })).max(20))), ascensionFriday: z.boolean(),
}) satisfies z.ZodType<CalendarPolicy>
