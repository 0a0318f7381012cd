// Joins the Danish pages to the HTTP frame: neither knows the other. The API's own schemas, errors and session stand behind both.
import { join } from 'node:path'
import type { Request, Response } from 'express'
import { z } from 'zod'
import { entrySchemas, moveSchemas, startSchema } from './api/act-schemas.ts'
import type { PagesPart } from './api/app.ts'
import { readBytes } from './api/body.ts'
import { termsChange } from './api/auditor-corps-schemas.ts'
import { owedName, policyChange } from './api/administration-schemas.ts'
import { concernInput, evaluationInput, noteInput } from './api/beside-schemas.ts'
import { accessZip, bundleZip } from './api/bundle-zip.ts'
import { fileKinds, tableKinds } from './api/file-kinds.ts'
import { sendStream } from './api/files.ts'
import { checkInput } from './api/input.ts'
import { limits } from './api/limits.ts'
import { modelRewrite, qualityModel } from './api/model-schemas.ts'
import { learningEventInput } from './api/learning-event-schemas.ts'
import { readParts } from './api/multipart.ts'
import { personDataZip } from './api/person-data-zip.ts'
import { change } from './api/organisation-schemas.ts'
import { ending, newAbsence, newFunction, newPerson, newRole } from './api/people-schemas.ts'
import { summaryWords } from './api/round-summary-schemas.ts'
import { secretVisitInput } from './api/routes/secret-visits.ts'
import { modelCorrections } from './api/supervision-schemas.ts'
import { criterionMapChange } from './api/side-by-side-schemas.ts'
import { supervisionPolicyChange } from './api/supervision-policy-schemas.ts'
import { webhookChange, webhookInput } from './api/webhook-schemas.ts'
import { previewInput, roundActInputs, roundInput } from './api/round-schemas.ts'
import { supervisionEntrySchemas, supervisionMoveSchemas } from './api/supervision-acts.ts'
import type { apiParts } from './api/parts.ts'
import { answerFor, type Problem } from './api/problem.ts'
import { personOf, requestIdOf, setCode } from './api/request-context.ts'
import type { CalendarPlace } from './domain/calendar/items.ts'
import { createCandidates } from './services/candidates.ts'
import { createDirectory } from './services/directory.ts'
import { createGuides } from './services/guides.ts'
import { createWatching } from './services/watching.ts'
import { createWork } from './services/work.ts'
import type { Store } from './store/connect.ts'
import { projectRoot } from './store/project-root.ts'
import { bundleText } from './text/bundle.ts'
import { accessText } from './text/journal.ts'
import { problemSentence } from './text/problems.ts'
import { createPages } from './web/app.ts'
import { openAssets } from './web/assets.ts'
import type { Trouble } from './web/frame.ts'
import { importKinds } from './domain/imports/plan.ts'
import { paths } from './web/paths.ts'

const rounds = { round: roundInput, roundPreview: previewInput, ...Object.fromEntries(Object.entries(roundActInputs).map(([act, schema]) => [`round-${act}`, schema])) }
const modelForms = { 'model-rewrite': modelRewrite, 'model-draft': qualityModel }
const peopleForms = { 'people-ending': ending, 'new-absence': newAbsence, 'new-function': newFunction, 'new-person': newPerson, 'new-role': newRole }
const supervisionForms = Object.fromEntries(Object.entries({ ...supervisionMoveSchemas, ...supervisionEntrySchemas }).map(([act, schema]) => [`supervision-${act}`, schema]))
const schemas: Readonly<Record<string, z.ZodType | null | undefined>> = { start: startSchema, ...moveSchemas, ...entrySchemas, ...rounds, ...supervisionForms, ...peopleForms, ...modelForms, policy: policyChange, 'supervision-policy': supervisionPolicyChange, 'criterion-map': criterionMapChange, 'model-corrections': modelCorrections, 'secret-visit': secretVisitInput, concern: concernInput, workingNote: noteInput, evaluation: evaluationInput, 'organisational-event': z.strictObject({ change, on: z.iso.date() }), 'event-day': z.strictObject({ on: z.iso.date() }), 'owed-work': owedName, 'model-day': z.strictObject({ on: z.iso.date() }), 'learning-event': learningEventInput, webhook: webhookInput, 'webhook-change': webhookChange, 'round-summary': summaryWords, 'learning-event-cancel': z.strictObject({ reason: z.string().trim().min(1).max(2_000) }), 'auditor-terms': termsChange.omit({ version: true }) }

const asTrouble = ({ status, code, title, detail, errors, field, requestId }: Problem): Trouble => ({
  status, code, title, detail, requestId,
  errors: errors?.map((one) => ({ field: one.field, message: one.message })) ?? (field === undefined ? [] : [{ field, message: detail }]),
})

/** The page of what an entry of a calendar is about. */
export const pageOf = (place: CalendarPlace): string => ('caseId' in place ? paths.case(place.caseId) : 'eventId' in place ? paths.learningEvent(place.eventId) : paths.supervision(place.supervisedOfferId))

/** The pages over the parts of the API. Throws where public/ has not been made (scripts/assets.mjs). */
export function pagesPart(of: { readonly parts: ReturnType<typeof apiParts>; readonly store: Store }): PagesPart {
  const { services, refusalText, cookie, flowCookie, browserCookie } = of.parts
  const pages = createPages({
    services: { ...services, work: createWork(of.store), candidates: createCandidates(of.store), guides: createGuides(of.store), directory: createDirectory(of.store), watching: createWatching({ pool: of.store.pool, timeline: (...asked) => services.accreditations.timeline(...asked) }) },
    assets: openAssets(join(projectRoot, 'public')),
    frame: {
      sendBundle: async (req, res, { personId }, ids) => {
        const now = new Date()
        const plan = await services.bundles.plan(personId, { ids })
        const open = async (reportId: string): Promise<Uint8Array> => (await services.accreditations.report(personId, reportId)).bytes
        // The zip is made while it is sent, so its own length is not known: what its reports fill tells how far it is.
        res.setHeader('x-bundle-bytes', plan.bytes)
        await sendStream(req, res, { stream: bundleZip(plan, open, now), contentType: 'application/zip', fileName: bundleText.fileName(now.toISOString().slice(0, 10)) })
      },
      sendPersonData: async (req, res, data) => sendStream(req, res, await personDataZip(data, new Date())),
      sendAccess: (req, res, bundle) => sendStream(req, res, { stream: accessZip(bundle, new Date()), contentType: 'application/zip', fileName: accessText.fileName(bundle.offerName, bundle.cycle) }),
      readParts: async (req) => {
        const { problems, ...parts } = await readParts(req, { allowed: req.path === paths.earlierYearsUpload || importKinds.some((kind) => req.path === paths.importUpload(kind)) ? tableKinds : fileKinds, keepFiles: personOf(req) !== null })
        return { ...parts, faults: problems.map(({ code, params, field = '' }) => ({ field, message: problemSentence(code, params) })) }
      },
      viewerOf: personOf, requestIdOf, cookie, flowCookie, browserCookie,
      troubleOf: (error: unknown, req: Request) => {
        const { problem, headers } = answerFor(error, { requestId: requestIdOf(req), reads: req.method === 'GET' || req.method === 'HEAD', refusalText })
        setCode(req, problem.code)
        return { ...asTrouble(problem), ...(headers['retry-after'] === undefined ? {} : { retryAfter: headers['retry-after'] }) }
      },
      checkInput: (type, input) => {
        const schema = Object.hasOwn(schemas, type) ? schemas[type] : undefined
        return schema === undefined || schema === null ? {} : checkInput(schema, input, 'body')
      },
      readText: async (req: Request, res: Response) => (await readBytes(req, res, limits.jsonBytes, 'body-too-large'))?.toString('utf8') ?? '',
    },
  })
  return { assets: pages.assets, router: pages.router, settingUp: pages.settingUp, failed: (problem, person, res) => pages.failed(asTrouble(problem), person, res) }
}
