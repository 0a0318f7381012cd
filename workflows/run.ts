// The set-up of an accreditation's run: it hears what it is told, arms one timer, does what is due, and sees to owed work beside the story.
import { allHandlersFinished, CancellationScope, condition, continueAsNew, isCancellation, proxyActivities, setHandler, workflowInfo } from '@temporalio/workflow'
import type { ActiveStage } from '../domain/accreditation/stages.ts'
import type { DeadlineKindOf } from '../domain/accreditation/policy.ts'
import type { DeadlineScript } from '../domain/accreditation/script.ts'
import { nextStep, type Standing } from '../domain/accreditation/standing.ts'
import type { Owed } from '../domain/accreditation/state.ts'
import type { AccreditationActivities } from '../activities/index.ts'
import { standingQuery, toldSignal } from './messages.ts'

// A killed worker is noticed by these limits alone. An attempt given up too early harms nothing: what it did is not done again.
const records = proxyActivities<AccreditationActivities>({ startToCloseTimeout: '20 seconds', retry: { initialInterval: '1s', maximumInterval: '1 minute' } })
// Owed work is tried for ever: quickly at first, then daily (design.md 6).
const work = proxyActivities<AccreditationActivities>({ startToCloseTimeout: '10 minutes', heartbeatTimeout: '30 seconds', retry: { initialInterval: '2s', backoffCoefficient: 3, maximumInterval: '1 day' } })

/** A stage's words on each of its deadline kinds: the compiler fails on a missing one. */
export type StageScript<S extends ActiveStage> = Readonly<Record<DeadlineKindOf<S>, DeadlineScript>>

export interface Run {
  /** Waits and acts until the case has left the stage. */
  until<S extends ActiveStage>(stage: S, script: StageScript<S>): Promise<void>
  /** Waits until nothing is owed any more, however the case ended. */
  settled(): Promise<void>
}

/** Sets up a run: handlers first, then the present standing from the record. The case id is all it is given. */
export async function setUp(caseId: string): Promise<Run> {
  let standing: Standing | undefined
  let armedFor: string | null = null
  const underWay = new Map<string, { readonly scope: CancellationScope; readonly asked: number }>()
  const doneHere = new Set<string>()

  const adopt = (told: Standing): void => {
    if (standing && (told.epoch < standing.epoch || (told.epoch === standing.epoch && told.moveNo < standing.moveNo))) return
    standing = { ...told, owed: told.owed.filter((owed) => !doneHere.has(owed.id)) }
    // Somebody wants it tried now: the attempt that waits is given up, and one begun anew in its place.
    for (const owed of standing.owed) if ((owed.asked ?? 0) > (underWay.get(owed.id)?.asked ?? Infinity)) underWay.get(owed.id)?.scope.cancel()
  }
  setHandler(toldSignal, adopt)
  setHandler(standingQuery, () => ({ standing: standing ?? null, armedFor }))
  adopt(await records.loadStanding(caseId))
  const now = (): Standing => { if (!standing) throw new Error('A run begins by loading its standing'); return standing }

  /** Starts what is newly owed beside the story, each in a scope that withdrawing cancels. */
  const seeToOwed = (): void => {
    for (const [id, { scope }] of underWay) if (!now().owed.some((owed) => owed.id === id)) scope.cancel()
    for (const owed of now().owed) if (!underWay.has(owed.id) && !doneHere.has(owed.id)) void begin(owed)
  }
  const begin = async (owed: Owed): Promise<void> => {
    const scope = new CancellationScope()
    underWay.set(owed.id, { scope, asked: owed.asked ?? 0 })
    try {
      await scope.run(() => work.doOwed({ caseId, owed }))
      doneHere.add(owed.id)
      if (standing) standing = { ...standing, owed: standing.owed.filter((one) => one.id !== owed.id) }
    } catch (error) {
      // Withdrawn by a move, or wanted now. Anything else is retried by the activity's policy and never comes here.
      if (!isCancellation(error)) throw error
    } finally {
      underWay.delete(owed.id)
    }
    const wanted = now().owed.find((one) => one.id === owed.id)
    if (wanted && (wanted.asked ?? 0) > (owed.asked ?? 0)) void begin(wanted)
  }
  /** A long history is left behind for a new run. Not while owed work is under way: work that fails for days would hold up the clock. */
  const renewIfLong = async (): Promise<void> => {
    if (!workflowInfo().continueAsNewSuggested || underWay.size > 0) return
    await condition(allHandlersFinished)
    await continueAsNew<(id: string) => Promise<void>>(caseId)
  }

  return {
    async until(stage, script) {
      while (now().stage === stage) {
        await renewIfLong()
        seeToOwed()
        const heard = now()
        const moved = (): boolean => now().moveNo !== heard.moveNo || now().epoch !== heard.epoch
        const next = nextStep(heard)
        armedFor = next?.step.at ?? null
        if (!next) {
          await condition(moved)
          continue
        }
        const wait = Date.parse(next.step.at) - Date.now()
        if (wait > 0 && await condition(moved, wait)) continue
        if (moved()) continue
        const { kind, version } = next.deadline
        const answer = await records.recordStep({ caseId, deadline: kind, version, script: (script as Readonly<Record<string, DeadlineScript>>)[kind] ?? missing(kind, stage) })
        adopt(answer.standing)
        if (answer.waitMs > 0) await condition(moved, answer.waitMs)
      }
      armedFor = null
    },
    async settled() {
      // Told of more while the last of it was done (a corrected report), it sees to that too.
      do {
        seeToOwed()
        await condition(() => underWay.size === 0 && allHandlersFinished())
      } while (now().owed.length > 0)
    },
  }
}

const missing = (kind: string, stage: string): never => { throw new Error(`The stage ${stage} has no words for the deadline ${kind}`) }
