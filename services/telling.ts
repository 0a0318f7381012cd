// Tells workflows where their cases stand: after each move, and a sweep for whatever was not told. Telling is repeatable; acting never waits for it.
import { channel } from 'node:diagnostics_channel'
import { setTimeout as delay } from 'node:timers/promises'
import { WorkflowIdConflictPolicy, WorkflowIdReusePolicy, WorkflowNotFoundError, type Client } from '@temporalio/client'
import type pg from 'pg'
import type { Believed, Standing } from '../domain/accreditation/standing.ts'
import { noteAsksTold, untoldAsks } from '../store/owed-asks.ts'
import { type CaseName, loadStanding, noteTold, untold } from '../store/standing.ts'
import { standingQueryName, taskQueue, toldSignalName, workflowId, workflowType } from '../workflows/ids.ts'

/** What telling needs of the engine. */
export interface TellingEngine { readonly client: Client; namespaceId(): Promise<string> }

export interface Telling {
  /** Tells in the background, after a breath in which newer words of the case take the place of older ones; what fails is told by the sweep. */
  tell(standing: Standing, offerId: string, cycle: string): void
  /** Tells a case in the background that owed work of it is wanted now; what fails is told by the sweep. */
  tellAsked(name: CaseName): void
  /** Tells every case whose newest word, or a wish for owed work, has not been told to this namespace. Gives how many. */
  sweep(): Promise<number>
  /** What the workflow believes; null when it cannot be asked now. */
  ask(offerId: string, cycle: string): Promise<Standing | null>
  /** What a case's workflow believes of itself; `gone` where none runs, `silent` where it does not answer in time. */
  look(offerId: string, cycle: string): Promise<Believed | 'gone' | 'silent'>
  /** Tells a case its present standing; with `afresh` a run that is there is ended first and a new one begins from the record. */
  retell(name: CaseName, afresh: boolean): Promise<void>
  /** Waits for what is being told. */
  idle(): Promise<void>
}

/** Where it is told, in seconds, how long it took from the commit of a case's move until its workflow had been told. */
export const toldChannel = channel('akkreditering.told')

const isOver = ({ stage, owed }: Standing): boolean => (stage === 'completed' || stage === 'cancelled') && owed.length === 0
const patienceMs = 5000
/** Some moves of a case follow each other at once (taken as basis, focus, team): one word tells them all. A workflow is in no hurry. */
const breathMs = 200
const atOnce = 20

/** Telling over a record and an engine; `log` hears of failures once until it works again. */
export function createTelling(pool: pg.Pool, engine: TellingEngine, log: (line: string) => void): Telling {
  const underWay = new Set<Promise<void>>()
  /** The newest word of each case that is waiting for its breath. */
  const waiting = new Map<string, Standing>()
  let namespaceId: string | undefined
  let failing = false

  const send = async (standing: Standing, offerId: string, cycle: string): Promise<void> => {
    await engine.client.withDeadline(Date.now() + patienceMs, () => engine.client.workflow.signalWithStart(workflowType, {
      workflowId: workflowId(offerId, cycle), taskQueue, args: [standing.caseId], signal: toldSignalName, signalArgs: [standing],
      workflowIdReusePolicy: WorkflowIdReusePolicy.ALLOW_DUPLICATE, workflowIdConflictPolicy: WorkflowIdConflictPolicy.USE_EXISTING,
    }))
    // Asked once, and again by each sweep: a word noted for a Temporal that has been emptied since is told anew by that.
    namespaceId ??= await engine.namespaceId()
    await noteTold(pool, standing, namespaceId)
    failing = false
  }
  const sendAsked = async ({ caseId, offerId, cycle }: CaseName): Promise<void> => {
    const standing = await loadStanding(pool, caseId)
    await send(standing, offerId, cycle)
    await noteAsksTold(pool, caseId, Math.max(0, ...standing.owed.map((owed) => owed.asked ?? 0)))
  }
  const inBackground = (work: Promise<void>): void => {
    const sending = work.catch((error: unknown) => {
      if (!failing) log(`A workflow could not be told; the sweep will: ${error instanceof Error ? error.message : String(error)}`)
      failing = true
    }).finally(() => underWay.delete(sending))
    underWay.add(sending)
  }
  const afterABreath = async (caseId: string, offerId: string, cycle: string): Promise<void> => {
    const began = performance.now()
    await delay(breathMs)
    const newest = waiting.get(caseId)
    waiting.delete(caseId)
    if (newest) await send(newest, offerId, cycle)
    if (toldChannel.hasSubscribers) toldChannel.publish((performance.now() - began) / 1000)
  }

  /**
   * Whether a case's workflow believes the record's standing already: what its own activity recorded is in its history, so that it
   * need not be told the same once more. Asking leaves no trace there. Of a case that is over no run is wanted.
   */
  const hasHeard = async (standing: Standing, offerId: string, cycle: string): Promise<boolean> => {
    const believed = await look(offerId, cycle)
    if (believed === 'gone') return isOver(standing)
    return believed !== 'silent' && believed.standing?.epoch === standing.epoch && believed.standing.moveNo === standing.moveNo
  }

  const look = async (offerId: string, cycle: string): Promise<Believed | 'gone' | 'silent'> => {
    const handle = engine.client.workflow.getHandle(workflowId(offerId, cycle))
    const within = <T>(work: () => Promise<T>): Promise<T> => engine.client.withDeadline(Date.now() + patienceMs, work)
    try {
      // A run that has ended still answers queries, so whether it runs is asked first.
      const { status } = await within(() => handle.describe())
      return status.name === 'RUNNING' ? await within(() => handle.query<Believed>(standingQueryName)) : 'gone'
    } catch (error) {
      return error instanceof WorkflowNotFoundError ? 'gone' : 'silent'
    }
  }

  return {
    look,
    tell(standing, offerId, cycle) {
      const before = waiting.get(standing.caseId)
      if (!before || before.epoch < standing.epoch || (before.epoch === standing.epoch && before.moveNo < standing.moveNo)) waiting.set(standing.caseId, standing)
      if (before) return
      inBackground(afterABreath(standing.caseId, offerId, cycle))
    },
    tellAsked(name) { inBackground(sendAsked(name)) },
    async sweep() {
      const present = await engine.namespaceId()
      namespaceId = present
      const cases = (await untold(pool, present, 1000)).filter(({ caseId }) => !waiting.has(caseId))
      for (let from = 0; from < cases.length; from += atOnce) {
        await Promise.all(cases.slice(from, from + atOnce).map(async ({ caseId, offerId, cycle, byTheClock }) => {
          const standing = await loadStanding(pool, caseId)
          if ((byTheClock || isOver(standing)) && await hasHeard(standing, offerId, cycle)) await noteTold(pool, standing, present)
          else await send(standing, offerId, cycle)
        }))
      }
      const asked = await untoldAsks(pool)
      for (const name of asked) await sendAsked(name)
      return cases.length + asked.length
    },
    async ask(offerId, cycle) {
      try {
        const { standing } = await engine.client.withDeadline(Date.now() + patienceMs, () => engine.client.workflow.getHandle(workflowId(offerId, cycle)).query<{ standing: Standing | null }>(standingQueryName))
        return standing
      } catch (error) {
        log(`A workflow could not be asked: ${error instanceof Error ? error.message : String(error)}`)
        return null
      }
    },
    async retell({ caseId, offerId, cycle }, afresh) {
      if (afresh) await engine.client.withDeadline(Date.now() + patienceMs, () => engine.client.workflow.getHandle(workflowId(offerId, cycle)).terminate('Differs from the record; begun anew from it'))
      await send(await loadStanding(pool, caseId), offerId, cycle)
    },
    async idle() { await Promise.all(underWay) },
  }
}
