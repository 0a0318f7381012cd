// The quality model as it is sent and answered, held to the domain's types by the compiler.
import { z } from 'zod'
import type { QualityModel, Requirement } from '../domain/quality-model/model.ts'
import { modelActs } from '../domain/quality-model/status.ts'
import type { ModelVersion } from '../services/quality-models.ts'
import { exactly } from './exact.ts'
import { id } from './act-schemas.ts'

const line = z.string().trim().min(1).max(500)
const prose = z.string().trim().min(1).max(10_000)
const lines = z.array(prose).max(50)
const ids = z.array(id).max(50)

const requirement = z.strictObject({
  id, criterionId: id, kind: z.enum(['qualityRequirement', 'developmentRequirement']), title: line, text: prose, purpose: prose,
  appliesTo: ids, appliesToTypes: ids,
  references: z.array(z.strictObject({
    kind: z.enum(['source', 'frame', 'law', 'model', 'guidance', 'convention']), ref: line, checked: z.boolean(), note: z.exactOptional(prose),
  })).max(50),
  descriptionPrompt: prose,
  auditQuestions: z.strictObject({ document: lines, interview: lines, observation: lines }),
  signsOfConcordance: lines, relatedSupervisionCriteria: z.array(line).max(50), note: z.exactOptional(prose),
})

const { QualityModel: model } = exactly<{ QualityModel: QualityModel, Requirement: Requirement }>()({
  Requirement: requirement,
  QualityModel: z.strictObject({
    family: z.string().regex(/^[a-z0-9-]{1,60}$/).describe('The same in all versions of one model: small letters, digits and hyphens.'),
    version: z.string().regex(/^[A-Za-z0-9.-]{1,30}$/).describe('Letters, digits, full stops and hyphens.'),
    title: line,
    disclaimer: z.exactOptional(prose),
    criteria: z.array(z.strictObject({ id, number: z.int().min(1).max(1000), name: line, text: z.exactOptional(prose) })).max(100),
    requirements: z.array(requirement).max(300),
  }),
})

/** A whole version of the model, as its words are sent. */
export const qualityModel = model.meta({ id: 'QualityModel' })

/** A draft written anew. */
export const modelRewrite = z.strictObject({ basedOn: z.string().regex(/^[0-9a-f]{64}$/).describe('The sha256 of the words that were seen.'), model: qualityModel })

const instant = z.iso.datetime()

export const modelVersion = z.object({
  id: z.string(), family: z.string(), title: z.string(), version: z.string(), status: z.enum(['draft', 'inHearing', 'approved', 'inForce', 'superseded']),
  sha256: z.string(), createdBy: z.string().nullable(), createdAt: instant, approvedBy: z.string().nullable(), approvedAt: instant.nullable(),
  inForceFrom: instant.nullable(), comesIntoForceOn: z.iso.date().nullable(), supersedes: z.string().nullable(),
}).meta({ id: 'QualityModelVersion' }) satisfies z.ZodType<ModelVersion>

export const modelView = modelVersion.extend({
  model: qualityModel,
  acts: z.array(z.object({
    act: z.enum(modelActs),
    refused: z.object({ kind: z.string(), code: z.string(), params: z.exactOptional(z.record(z.string(), z.union([z.string(), z.number()]))), message: z.string() }).nullable(),
  })),
}).meta({ id: 'QualityModelView' })
