// What the answers of the manager's overview hold, held to the services' types by the compiler.
import { z } from 'zod'
import type { CyclePatterns, OverviewPage, OverviewRow, Trends } from '../services/overview.ts'
import { pair } from './act-schemas.ts'
import { deadlineKind, outcome, stage, step, turn } from './words.ts'

const date = z.iso.date()
const instant = z.iso.datetime()
const count = z.int().min(0)

const row = z.object({
  offerId: z.string(), offerName: z.string(), area: z.string(), areaName: z.string(), centreId: z.string(), centreName: z.string(), nextCycleOn: date.nullable(),
  accreditationId: z.uuid().nullable(), cycle: z.string().nullable(), stage: stage.nullable(), step: step.nullable(), turn: turn.nullable(), paused: z.boolean(),
  due: instant.nullable(), duty: deadlineKind.nullable(), late: z.boolean(), news: z.boolean().describe('It moved since the person last looked.'),
  outcome: outcome.nullable(), finalReportId: z.uuid().nullable(), decisionId: z.uuid().nullable(), followUp: z.boolean(), auditDay: date.nullable(), issuedAt: instant.nullable(),
}).meta({ id: 'OverviewRow' }) satisfies z.ZodType<OverviewRow>

export const overviewPage = z.object({
  rows: z.array(row), total: count, page: count, pageSize: count, lastLookedAt: instant.nullable(),
  stages: z.array(z.object({ stage: stage.nullable(), offers: count, late: count, news: count, followUp: count })),
}).meta({ id: 'OverviewPage' }) satisfies z.ZodType<OverviewPage>

export const cyclePatterns = z.object({
  cycle: z.string(),
  patterns: z.array(z.object({ group: z.string().nullable().describe('A målgruppeområde; null: all together.'), requirementId: z.string(), pair, offers: count, discordance: count, goodPractice: count })),
}).meta({ id: 'CyclePatterns' }) satisfies z.ZodType<CyclePatterns>

export const trends = z.object({
  outcomes: z.array(z.object({ cycle: z.string(), outcome, offers: count })),
  trends: z.array(z.object({
    requirementId: z.string(), pair,
    cells: z.array(z.object({ cycle: z.string(), offers: count, discordance: count, goodPractice: count, newText: z.boolean().describe('The requirement was rewritten since the cycle told before: the numbers cannot be compared.') })),
  })),
}).meta({ id: 'Trends' }) satisfies z.ZodType<Trends>
