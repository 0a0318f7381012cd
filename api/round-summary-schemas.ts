// Rundens opsamling as it is sent and answered; held to the domain's types by the compiler.
import { z } from 'zod'
import type { RoundSummary, SummaryWords } from '../domain/summary/summary.ts'
import { waitSides } from '../domain/summary/waits.ts'
import type { SummaryIssued } from '../services/round-summaries.ts'
import { pair } from './act-schemas.ts'
import { activeStage, outcome } from './words.ts'

const count = z.int().min(0)
const text = z.string()
const instant = z.iso.datetime()
export const summaryWords = z.strictObject({ introduction: z.string().max(20_000), simplify: z.array(z.string().max(2_000)).max(50) }) satisfies z.ZodType<SummaryWords>
const side = z.enum(['offer', 'auditors'])
const roundSummary = z.object({
  introduction: text, simplify: z.array(text), round: z.object({ name: text, cycle: text, modelId: text, from: z.iso.date(), to: z.iso.date() }), offers: z.object({ planned: count, started: count, ended: count, issued: count }),
  patterns: z.array(z.object({ requirementId: text, pair, offers: count, discordance: count, goodPractice: count })), withheld: count,
  outcomes: z.array(z.object({ outcome, offers: count })).nullable(), shared: z.array(z.object({ kind: z.enum(['goodPractice', 'trial', 'method', 'lesson']), title: text, text, offerName: text, requirementIds: z.array(text) })),
  middleDays: z.array(z.object({ stage: activeStage, days: count, cases: count })),
  middleWaits: z.exactOptional(z.array(z.object({ stage: activeStage, side: z.enum(waitSides), days: count, cases: count }))), process: z.object({ silences: count, movedDeadlines: count, pauses: count }).nullable(),
  evaluations: z.array(z.object({ side, answers: count, hours: count.nullable(), worth: z.array(text), drop: z.array(text) })),
}) satisfies z.ZodType<RoundSummary>
export const summaryIssued = z.object({ summaryId: text, roundId: text, roundName: text, cycle: text, version: count, fileName: text, sha256: text, pages: count, byName: text, at: instant }).meta({ id: 'RoundSummaryIssued' }) satisfies z.ZodType<SummaryIssued>
export const roundSummaryView = z.object({
  preview: roundSummary, requirements: z.record(z.string(), z.string()), draft: z.object({ introduction: text, simplify: z.array(text), version: count, byName: text, at: instant }).nullable(), issued: z.array(summaryIssued),
  reasons: z.array(z.object({ code: text, message: text })), mayWrite: z.boolean(),
}).meta({ id: 'RoundSummaryView' })
