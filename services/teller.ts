// Tells the workflows of one kind where their subjects stand: after each act, and a sweep for whatever was not told. Telling is repeatable;
// acting never waits for it. Cases have a telling of their own (telling.ts), which gathers the words of a breath.
import { WorkflowIdConflictPolicy, WorkflowIdReusePolicy, WorkflowNotFoundError } from '@temporalio/client'
import { taskQueue } from '../workflows/ids.ts'
import type { TellingEngine } from './telling.ts'

export interface Teller<S> {
  /** Tells in the background; what fails is told by the sweep. */
  tell(id: string): void
  /** Tells what has not been told to this namespace. Gives how many. */
  sweep(): Promise<number>
  /** What the workflow believes; null when it cannot be asked now. */
  ask(id: string): Promise<S | null>
  /** How what the workflow believes stands to the record: `gone` where none runs, `silent` where it does not answer in time. */
  look(id: string): Promise<Looked>
  /** Tells the present standing; with `afresh` a run that is there is ended first and a new one begins from the record. */
  retell(id: string, afresh: boolean): Promise<void>
  /** Waits for what is being told. */
  idle(): Promise<void>
}

export type Looked = 'same' | 'gone' | 'silent' | 'unloaded' | 'behind' | 'ahead'

/** What is told: the words for logs ("A round"), the workflow's names, and how the record is asked and noted in. */
export interface Told<S> {
  readonly what: string; readonly type: string; readonly workflowId: (id: string) => string; readonly signal: string; readonly query: string
  /** Of two standings of one epoch the one with the higher number is newer. */ readonly number: (standing: S) => number
  readonly load: (id: string) => Promise<S>; readonly note: (standing: S, namespace: string) => Promise<void>; readonly untold: (namespace: string) => Promise<readonly string[]>
}

const patienceMs = 5000
const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/** Telling over an engine; `log` hears of failures once until it works again. */
export function createTeller<S extends { readonly epoch: number }>(engine: TellingEngine, log: (line: string) => void, told: Told<S>): Teller<S> {
  const underWay = new Set<Promise<void>>()
  let failing = false

  const send = async (id: string): Promise<void> => {
    const standing = await told.load(id)
    await engine.client.withDeadline(Date.now() + patienceMs, () => engine.client.workflow.signalWithStart(told.type, {
      workflowId: told.workflowId(id), taskQueue, args: [id], signal: told.signal, signalArgs: [standing],
      workflowIdReusePolicy: WorkflowIdReusePolicy.ALLOW_DUPLICATE, workflowIdConflictPolicy: WorkflowIdConflictPolicy.USE_EXISTING,
    }))
    await told.note(standing, await engine.namespaceId())
    failing = false
  }

  return {
    tell(id) {
      const sending = send(id).catch((error: unknown) => {
        if (!failing) log(`${told.what}'s workflow could not be told; the sweep will: ${reason(error)}`)
        failing = true
      }).finally(() => underWay.delete(sending))
      underWay.add(sending)
    },
    async sweep() {
      const ids = await told.untold(await engine.namespaceId())
      for (const id of ids) await send(id)
      return ids.length
    },
    async ask(id) {
      try {
        return await engine.client.withDeadline(Date.now() + patienceMs, () => engine.client.workflow.getHandle(told.workflowId(id)).query<S | null>(told.query))
      } catch (error) {
        log(`${told.what}'s workflow could not be asked: ${reason(error)}`)
        return null
      }
    },
    async look(id) {
      const handle = engine.client.workflow.getHandle(told.workflowId(id))
      const within = <T>(work: () => Promise<T>): Promise<T> => engine.client.withDeadline(Date.now() + patienceMs, work)
      const record = await told.load(id)
      try {
        // A run that has ended still answers queries, so whether it runs is asked first.
        if ((await within(() => handle.describe())).status.name !== 'RUNNING') return 'gone'
        const believed = await within(() => handle.query<S | null>(told.query))
        if (!believed) return 'unloaded'
        const ahead = Math.sign(believed.epoch - record.epoch) || Math.sign(told.number(believed) - told.number(record))
        return ahead === 0 ? 'same' : ahead > 0 ? 'ahead' : 'behind'
      } catch (error) {
        return error instanceof WorkflowNotFoundError ? 'gone' : 'silent'
      }
    },
    async retell(id, afresh) {
      if (afresh) await engine.client.withDeadline(Date.now() + patienceMs, () => engine.client.workflow.getHandle(told.workflowId(id)).terminate('Differs from the record; begun anew from it'))
      await send(id)
    },
    async idle() { await Promise.all(underWay) },
  }
}
