// The record's standing beside the workflow's own: what differs. Pure; the record is always the one that is right.
import type { Standing } from './standing.ts'

/** What can differ. `owed`: work done or still to be done; it differs by itself for the moment between its end and the workflow's hearing of it. */
export const differences = ['epoch', 'move', 'deadlines', 'owed'] as const
export type Difference = (typeof differences)[number]

/** In what a workflow's standing differs from the record's, in the order of {@link differences}; nothing when they are equal. */
export function compareStandings(record: Standing, engine: Standing): readonly Difference[] {
  const differs: Readonly<Record<Difference, boolean>> = {
    epoch: record.epoch !== engine.epoch,
    move: !same(move(record), move(engine)),
    deadlines: !same(inOrder(record.deadlines, (one) => one.kind).map(deadline), inOrder(engine.deadlines, (one) => one.kind).map(deadline)),
    owed: !same(inOrder(record.owed, (one) => one.id).map((one) => one.id), inOrder(engine.owed, (one) => one.id).map((one) => one.id)),
  }
  return differences.filter((one) => differs[one])
}

const move = ({ moveNo, moveId, stage, step, turn, paused }: Standing): unknown => [moveNo, moveId, stage, step, turn, paused]
const deadline = ({ kind, version, due, steps }: Standing['deadlines'][number]): unknown => [kind, version, due, steps.map(({ step, at }) => [step, at])]
const inOrder = <T>(all: readonly T[], name: (one: T) => string): readonly T[] => [...all].sort((a, b) => (name(a) < name(b) ? -1 : 1))
// Lists of words and numbers only, so their text says all.
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)
