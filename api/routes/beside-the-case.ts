// What is written beside a case, and what the case holds: acute concerns, the team's working notes, the evaluation, the journal and access to documents.
import { z } from 'zod'
import { evaluationSides } from '../../domain/evaluation/evaluation.ts'
import type { BesideTheCase, ConcernView, NoteView } from '../../services/beside-the-case.ts'
import type { Evaluations } from '../../services/evaluations.ts'
import type { HoldingRow, JournalRow, JournalService } from '../../services/journal.ts'
import { accessText } from '../../text/journal.ts'
import { id } from '../act-schemas.ts'
import { concern, concernInput, evaluationAnswer, evaluationInput, noteInput } from '../beside-schemas.ts'
import { accessZip } from '../bundle-zip.ts'
import { rowsOf } from '../case-schemas.ts'
import { type Route, routesFor } from '../route.ts'

interface Services { readonly besideTheCase: BesideTheCase; readonly evaluations: Evaluations; readonly journal: JournalService }
const defineRoute = routesFor<Services>()
const access = 'signed-in'
const tag = 'Beside the case'
const ofCase = z.object({ id: z.uuid() })
const instant = z.iso.datetime()
const named = z.object({ personId: z.string(), name: z.string() })

const concernView = z.object({ concernId: z.uuid(), author: named, at: instant, ...concern }).meta({ id: 'Concern' }) satisfies z.ZodType<ConcernView>
const noteView = z.object({ noteId: z.string(), version: z.int(), author: named, at: instant, text: z.string(), requirementIds: z.array(z.string()) }).meta({ id: 'WorkingNote' }) satisfies z.ZodType<NoteView>
const evaluationView = z.object({ side: z.enum(evaluationSides), closes: instant.nullable().describe('From when no answer is taken; null while the case runs.'), open: z.boolean(), answer: evaluationAnswer.nullable() }).meta({ id: 'Evaluation' })
const subject = z.enum(['startLetter', 'description', 'descriptionAsItStood', 'team', 'auditorReplaced', 'objection', 'objectionAnswer', 'programme', 'hearingDraft', 'secondHearingDraft', 'hearingReply', 'hearingClosed', 'finalReport', 'correctedReport', 'decision', 'reconsiderationAsked', 'reconsidered', 'actionPlan', 'actionPlanChanged', 'actionPlanClosed'])
const journalRow = z.object({
  no: z.int(), at: instant, subject, words: z.string(),
  document: z.object({ kind: z.enum(['startLetter', 'hearingDraft', 'finalReport', 'decisionDocument', 'actionPlan']), version: z.int(), reportId: z.uuid().nullable(), fileName: z.string().nullable() }).nullable(),
}).meta({ id: 'JournalLine' }) satisfies z.ZodType<JournalRow>
const holdingRow = z.object({ words: z.string(), class: z.enum(['journalised', 'working']), count: z.int(), latest: instant }).meta({ id: 'Holding' }) satisfies z.ZodType<HoldingRow>

export const besideTheCaseRoutes: readonly Route<Services>[] = [
  defineRoute({
    method: 'get', path: '/accreditations/:id/concerns', operationId: 'listConcerns', tag, access, params: ofCase,
    summary: 'Acute concerns that were raised, as far as the person may know of them', replies: { 200: { description: 'The concerns.', schema: rowsOf(concernView) } },
    handle: async ({ person, params, services }) => ({ status: 200, body: { rows: await services.besideTheCase.concerns(person.personId, params.id) } }),
  }),
  defineRoute({
    method: 'post', path: '/accreditations/:id/concerns', operationId: 'raiseConcern', tag, access, write: true, params: ofCase, body: concernInput,
    summary: 'Records that somebody was told of an acute concern: whom, when, under which duty; never what it is about',
    description: 'It stands outside the report and stops no audit. It does not itself tell anybody: that has been done by whoever records it.',
    replies: { 201: { description: 'Recorded.', schema: z.object({ concernId: z.uuid() }) } },
    handle: async ({ person, key, params, body, services }) => ({ status: 201, body: await services.besideTheCase.raise(person.personId, params.id, key, body) }),
  }),
  defineRoute({
    method: 'get', path: '/accreditations/:id/working-notes', operationId: 'listWorkingNotes', tag, access, params: ofCase,
    summary: 'The audit team\'s own working notes; nobody else reads them, and no document holds them', replies: { 200: { description: 'The notes.', schema: rowsOf(noteView) } },
    handle: async ({ person, params, services }) => ({ status: 200, body: { rows: await services.besideTheCase.notes(person.personId, params.id) } }),
  }),
  defineRoute({
    method: 'put', path: '/accreditations/:id/working-notes/:noteId', operationId: 'writeWorkingNote', tag, access, write: true, params: z.object({ id: z.uuid(), noteId: id }),
    body: noteInput,
    summary: 'Writes a working note', replies: { 200: { description: 'Written.', schema: z.object({ noteId: z.string(), version: z.int() }) } },
    handle: async ({ person, key, params, body: { version, ...written }, services }) => ({ status: 200, body: await services.besideTheCase.write(person.personId, params.id, key, { ...written, noteId: params.noteId }, version) }),
  }),
  defineRoute({
    method: 'get', path: '/accreditations/:id/evaluation', operationId: 'getEvaluation', tag, access, params: ofCase,
    summary: 'What one\'s own side, the offer or the audit team, has answered to the three questions at the case\'s end', replies: { 200: { description: 'The answer, or none yet.', schema: evaluationView } },
    handle: async ({ person, params, services }) => {
      const { side, closes, refused, answer } = await services.evaluations.get(person.personId, params.id)
      return { status: 200, body: { side, closes, open: refused === null, answer } }
    },
  }),
  defineRoute({
    method: 'put', path: '/accreditations/:id/evaluation', operationId: 'writeEvaluation', tag, access, write: true, params: ofCase, body: evaluationInput,
    summary: 'Answers for one\'s side, or changes its answer; who wrote it is kept nowhere',
    description: 'Nobody has to. From the stage Læring until three months after the case\'s end. No name of a person, no CPR number.',
    replies: { 200: { description: 'Written.', schema: z.object({ version: z.int() }) } },
    handle: async ({ person, key, params, body: { version, ...answered }, services }) => ({ status: 200, body: await services.evaluations.write(person.personId, params.id, key, answered, version) }),
  }),
  defineRoute({
    method: 'get', path: '/accreditations/:id/journal', operationId: 'getJournal', tag, access, params: ofCase,
    summary: 'What is journalised, with date and subject; for the secretariat', replies: { 200: { description: 'The journal.', schema: rowsOf(journalRow) } },
    handle: async ({ person, params, services }) => ({ status: 200, body: { rows: await services.journal.journal(person.personId, params.id) } }),
  }),
  defineRoute({
    method: 'get', path: '/accreditations/:id/holdings', operationId: 'getHoldings', tag, access, params: ofCase,
    summary: 'What a case holds, and of each kind whether it is journalised or an internal working document', replies: { 200: { description: 'The overview.', schema: rowsOf(holdingRow) } },
    handle: async ({ person, params, services }) => ({ status: 200, body: { rows: await services.journal.holdings(person.personId, params.id) } }),
  }),
  defineRoute({
    method: 'get', path: '/accreditations/:id/access-bundle', operationId: 'getAccessBundle', tag, access, params: ofCase,
    summary: 'All that is journalised as a zip file, with journal and overview: a person decides what is given, and redacts', replies: { 200: { description: 'The zip file.', contentType: 'application/zip' } },
    handle: async ({ person, params, services }) => {
      const bundle = await services.journal.bundle(person.personId, params.id)
      return { stream: accessZip(bundle, new Date()), contentType: 'application/zip', fileName: accessText.fileName(bundle.offerName, bundle.cycle) }
    },
  }),
]
