// The evaluation at a case's end: what it took, what was worth it, what can be dropped. A side reads and changes its own answer; nobody else reads it.
import { type Evaluation, evaluationCloses, evaluationGaps, type EvaluationSide, evaluationSide, mayEvaluate } from '../domain/evaluation/evaluation.ts'
import type { Instant } from '../domain/deadlines/types.ts'
import { Refused, type Refusal } from '../domain/refusal.ts'
import { readCase } from '../store/case-view.ts'
import type { Store } from '../store/connect.ts'
import { evaluationOf, type EvaluationRead, writeEvaluation } from '../store/evaluations.ts'
import { actorIn, caseId as checkedId } from './case-access.ts'
import { notingRefusals } from './noting.ts'

/** `closes`: from when no answer is taken; null while the case runs. `refused`: why none can be given now. */
export interface EvaluationView { readonly side: EvaluationSide; readonly answer: EvaluationRead | null; readonly closes: Instant | null; readonly refused: Refusal | null }

/** Refused as domain/evaluation says. */
export interface Evaluations {
  /** The answer of the person's own side; 403 `not-yours` to those who are not asked. */
  readonly get: (personId: string, caseId: string) => Promise<EvaluationView>
  /** `version`: the one that the writer saw, 0 for a first answer; another one now: 409 `stale-version`. */
  readonly write: (personId: string, caseId: string, key: string, evaluation: Evaluation, version: number) => Promise<{ readonly version: number }>
}

/** The services over a store; `now` is for tests that skip time. */
export function createEvaluations({ store: { pool }, now }: { readonly store: Pick<Store, 'pool'>; readonly now?: () => Promise<Instant> }): Evaluations {
  const noting = notingRefusals(pool)
  const clock = now ?? (() => Promise.resolve(new Date().toISOString()))
  const open = async (personId: string, id: string) => {
    const read = await readCase(pool, checkedId(id), [])
    const actor = actorIn(read, personId)
    const side = evaluationSide(actor)
    const refused = mayEvaluate(read.state, actor, await clock())
    if (side === null) throw new Refused(refused ?? { kind: 'forbidden', code: 'not-yours' })
    return { read, side, refused }
  }

  return {
    async get(personId, id) {
      const { read, side, refused } = await open(personId, id)
      return { side, answer: await evaluationOf(pool, read.caseId, side), closes: evaluationCloses(read.state), refused }
    },
    write: (personId, id, key, evaluation, version) => noting(personId, id, 'writeEvaluation', async () => {
      const { read, side, refused } = await open(personId, id)
      if (refused) throw new Refused(refused)
      const [first, ...more] = evaluationGaps(evaluation)
      if (first) throw new Refused(first, ...more)
      return { version: await writeEvaluation(pool, read.caseId, side, key, evaluation, version) }
    }),
  }
}
