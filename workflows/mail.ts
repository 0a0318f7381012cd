// The mails of one person: what waits leaves when its hour has come. Notices are written by the record; this is their clock and their hand.
// It runs while something waits and ends when nothing does; a new notice begins it anew.
import { condition, continueAsNew, proxyActivities, setHandler, workflowInfo } from '@temporalio/workflow'
import type { MailActivities } from '../activities/mails.ts'
import type { MailStanding } from '../domain/mail/standing.ts'
import { mailStandingQuery, mailToldSignal } from './messages.ts'

// A worker that dies is noticed by its silence. What it had claimed and not settled is never sent a second time by itself.
const { sendMails } = proxyActivities<MailActivities>({ startToCloseTimeout: '10 minutes', heartbeatTimeout: '30 seconds', retry: { initialInterval: '5s', maximumInterval: '5 minutes' } })

/** Of two words the one with the higher number, or of a later epoch, is newer. */
const newer = (one: MailStanding, than: MailStanding | null): boolean => than === null || one.epoch > than.epoch || (one.epoch === than.epoch && one.no + one.asked > than.no + than.asked)

/** One run a person at a time; its input is the person alone, so starting, catching up and a second life are one path. */
export async function mail(personId: string): Promise<void> {
  let told: MailStanding | null = null
  setHandler(mailToldSignal, (standing) => { if (newer(standing, told)) told = standing })
  setHandler(mailStandingQuery, () => told)
  for (;;) {
    const { standing, waitMs } = await sendMails(personId)
    if (newer(standing, told)) told = standing
    const more = (): boolean => told !== null && newer(told, standing)
    if (waitMs === null) {
      if (!more()) return
      continue
    }
    // Even for nothing: a look costs little, and a wait of nothing would spin.
    await condition(more, Math.max(waitMs, 1000))
    if (workflowInfo().continueAsNewSuggested) await continueAsNew<(id: string) => Promise<void>>(personId)
  }
}
