// Rundens opsamling: written by the secretariat over what the record says, issued as a version that never changes, and then everybody's to read.
import { type RoundSummary, roundSummary, type SummaryFacts, summaryGaps, type SummaryWords } from '../domain/summary/summary.ts'
import type { Instant } from '../domain/deadlines/types.ts'
import { cprRefusals } from '../domain/personal-data/cpr.ts'
import { Refused, type Refusal } from '../domain/refusal.ts'
import { mayMakeRounds, maySeeRounds } from '../domain/rounds/round.ts'
import { isRecordId } from '../domain/record-id.ts'
import type { Store } from '../store/connect.ts'
import { rolesOf } from '../store/people.ts'
import { modelVersionById } from '../store/quality-models.ts'
import { answerForKey, noteAnswer } from '../store/request-keys.ts'
import { insertSummary, newestSummary, summariesIssued, summaryDraft, type SummaryDraft, summaryFacts, summaryFile, type SummaryIssued, writeSummaryDraft } from '../store/round-summaries.ts'
import { transaction } from '../store/transaction.ts'
import { notingRefusals } from './noting.ts'

export type { SummaryIssued }
/** How a version is made into a PDF: injected, so that services know nothing of documents. */
export type RenderSummary = (input: { readonly asOf: Instant; readonly version: number; readonly draft: boolean; readonly summary: RoundSummary; readonly requirements: Readonly<Record<string, string>> }) => Promise<{ readonly bytes: Uint8Array; readonly fileName: string; readonly sha256: string; readonly pages: number }>

/** `preview`: what a version would say now; `reasons`: why it cannot be issued. */
export interface RoundSummaryView { readonly preview: RoundSummary; readonly requirements: Readonly<Record<string, string>>; readonly draft: SummaryDraft | null; readonly issued: readonly SummaryIssued[]; readonly reasons: readonly Refusal[]; readonly mayWrite: boolean }

/** Refused 404 `round-not-found`, `summary-not-found`; 403 `not-allowed`; 409 `stale-version`, `summary-without-simplification`, `summary-too-early`; 422 `looks-like-cpr`. */
export interface RoundSummaryService {
  readonly get: (personId: string, roundId: string) => Promise<RoundSummaryView>
  readonly write: (personId: string, key: string, roundId: string, words: SummaryWords, version: number) => Promise<{ readonly version: number }>
  /** Issues the next version of what stands in the draft; `version`: the draft's that was seen. */
  readonly issue: (personId: string, key: string, roundId: string, version: number) => Promise<{ readonly summaryId: string; readonly version: number; readonly sha256: string }>
  /** The preview as PDF, marked as a draft. */
  readonly previewPdf: (personId: string, roundId: string) => Promise<{ readonly bytes: Uint8Array; readonly fileName: string; readonly sha256: string }>
  /** All that was issued, the newest first. */
  readonly list: () => Promise<readonly SummaryIssued[]>
  readonly pdf: (summaryId: string) => Promise<{ readonly bytes: Uint8Array; readonly fileName: string; readonly sha256: string }>
}

const nothing: SummaryWords = { introduction: '', simplify: [] }

/** The service over a store and what renders. */
export function createRoundSummaries({ store: { pool, db }, render, clock = () => new Date() }: { readonly store: Pick<Store, 'pool' | 'db'>; readonly render: RenderSummary; readonly clock?: () => Date }): RoundSummaryService {
  const noting = notingRefusals(pool)
  const rolesNow = async (personId: string) => (await rolesOf(db, [personId], clock().toISOString())).get(personId) ?? []
  const factsFor = async (personId: string, roundId: string): Promise<{ readonly facts: SummaryFacts; readonly mayWrite: boolean }> => {
    const roles = await rolesNow(personId)
    const facts = maySeeRounds(roles) && isRecordId(roundId) ? await summaryFacts(pool, roundId.toLowerCase()) : undefined
    if (!facts) throw new Refused({ kind: 'not-found', code: 'round-not-found' })
    return { facts, mayWrite: mayMakeRounds(roles) === null }
  }
  const maker = async (personId: string, roundId: string): Promise<SummaryFacts> => {
    const { facts } = await factsFor(personId, roundId)
    const refused = mayMakeRounds(await rolesNow(personId))
    if (refused) throw new Refused(refused)
    return facts
  }
  /** The draft, what was issued, and what the next version would say. */
  const standing = async (roundId: string, facts: SummaryFacts) => {
    const [draft, issued, before, requirements] = await Promise.all([summaryDraft(pool, roundId), summariesIssued(pool, roundId), newestSummary(pool, roundId), requirementsOf(facts.round.modelId)])
    const words: SummaryWords = draft ? { introduction: draft.introduction, simplify: draft.simplify } : nothing
    return { draft, issued, requirements, words, next: (issued[0]?.version ?? 0) + 1, summaryFor: (use: 'preview' | 'issued') => roundSummary(facts, words, before, use) }
  }
  const requirementsOf = async (modelId: string): Promise<Readonly<Record<string, string>>> => Object.fromEntries(((await modelVersionById(db, modelId))?.model.requirements ?? []).map((one) => [one.id, one.title]))

  return {
    async get(personId, roundId) {
      const { facts, mayWrite } = await factsFor(personId, roundId)
      const { draft, issued, requirements, words, summaryFor } = await standing(roundId, facts)
      return { preview: summaryFor('preview'), requirements, draft, issued, reasons: summaryGaps(words, facts), mayWrite }
    },
    write: (personId, key, roundId, words, version) => noting(personId, null, 'writeRoundSummary', async () => {
      await maker(personId, roundId)
      const [first, ...more] = cprRefusals(words)
      if (first) throw new Refused(first, ...more)
      return transaction(pool, async (tx) => {
        const before = await answerForKey<{ version: number }>(tx, personId, key, 'writeRoundSummary', { roundId, words, version })
        if (before) return before
        if (!await writeSummaryDraft(tx, roundId, words, version, personId)) throw new Refused({ kind: 'conflict', code: 'stale-version' })
        const answer = { version: version + 1 }
        await noteAnswer(tx, personId, key, 'writeRoundSummary', { roundId, words, version }, answer)
        return answer
      })
    }),
    issue: (personId, key, roundId, version) => noting(personId, null, 'issueRoundSummary', async () => {
      const facts = await maker(personId, roundId)
      const { draft, requirements, words, next, summaryFor } = await standing(roundId, facts)
      const [first, ...more] = summaryGaps(words, facts)
      if (first) throw new Refused(first, ...more)
      const summary = summaryFor('issued')
      const asOf = clock().toISOString()
      // Rendered outside the transaction, which then finds everything as it was, or issues nothing.
      const pdf = await render({ asOf, version: next, draft: false, summary, requirements })
      return transaction(pool, async (tx) => {
        await tx.query(`select pg_advisory_xact_lock(hashtextextended('round-summary/' || $1, 0))`, [roundId])
        const done = await answerForKey<{ summaryId: string; version: number; sha256: string }>(tx, personId, key, 'issueRoundSummary', { roundId, version })
        if (done) return done
        const { rows: [now] } = await tx.query<{ draft: number; issued: number }>('select coalesce((select version from round_summary_drafts where round_id::text = $1), 0) as draft, coalesce((select max(version) from round_summaries where round_id::text = $1), 0) as issued', [roundId])
        if (now?.draft !== version || now.draft !== draft?.version || now.issued !== next - 1) throw new Refused({ kind: 'conflict', code: 'stale-version' })
        const summaryId = await insertSummary(tx, { roundId, version: next, content: summary, ...pdf, by: personId, at: asOf })
        const answer = { summaryId, version: next, sha256: pdf.sha256 }
        await noteAnswer(tx, personId, key, 'issueRoundSummary', { roundId, version }, answer)
        return answer
      })
    }),
    async previewPdf(personId, roundId) {
      const { facts } = await factsFor(personId, roundId)
      const { requirements, next, summaryFor } = await standing(roundId, facts)
      return render({ asOf: clock().toISOString(), version: next, draft: true, summary: summaryFor('preview'), requirements })
    },
    list: () => summariesIssued(pool, null),
    async pdf(summaryId) {
      const found = isRecordId(summaryId) ? await summaryFile(pool, summaryId.toLowerCase()) : undefined
      if (!found) throw new Refused({ kind: 'not-found', code: 'summary-not-found' })
      return found
    },
  }
}
