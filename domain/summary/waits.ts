// What a case waited for: whole days in each stage for each side, read from its moves alone. Nobody is named and no act is timed (guide §9,
// Frame: ask what it took, do not track people); told only of groups (summary.ts).
import { type MoveEvent, stageOf, statesOf, turnIn } from '../accreditation/state.ts'
import type { ActiveStage, Turn } from '../accreditation/stages.ts'
import { millisOf } from '../deadlines/local-time.ts'
import type { Instant } from '../deadlines/types.ts'

/** Who can be waited for. */
export const waitSides = ['offer', 'secretariat', 'auditTeam', 'qualityChecker', 'decider'] as const satisfies readonly Turn[]
export type WaitSide = (typeof waitSides)[number]
/** How long one case waited for a side in a stage, in whole days: all the times that it did, added before they are rounded down. */
export interface Wait { readonly stage: ActiveStage; readonly side: WaitSide; readonly days: number }
/** A recorded move with its instant. */
export interface TimedMove extends MoveEvent { readonly at: Instant }

const dayMs = 86_400_000

/** The waits of a case that has ended, from its start on in the order in which they began. While it was paused it waited for nobody. */
export function waitsOf(moves: readonly TimedMove[]): readonly Wait[] {
  const waited = new Map<string, { readonly stage: ActiveStage; readonly side: WaitSide; ms: number }>()
  for (const [index, state] of statesOf(moves).entries()) {
    const [from, to] = [moves[index], moves[index + 1]]
    const [stage, side] = [stageOf(state), turnIn(state)]
    if (!from || !to || side === 'nobody' || stage === 'completed' || stage === 'cancelled') continue
    const key = `${stage}/${side}`
    const sum = waited.get(key) ?? { stage, side, ms: 0 }
    sum.ms += Math.max(0, millisOf(to.at) - millisOf(from.at))
    waited.set(key, sum)
  }
  return [...waited.values()].map(({ stage, side, ms }) => ({ stage, side, days: Math.floor(ms / dayMs) }))
}
