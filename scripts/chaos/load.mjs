// The load: cases driven from start to report by their people, and cases that are left to the clock.
import { setTimeout as delay } from 'node:timers/promises'
import { playAccreditation } from '../demo/accreditation.mjs'
import { Stopped } from './clients.mjs'

const offers = Array.from({ length: 40 }, (_, index) => `T${String(index + 1).padStart(3, '0')}`)
/** Left to the clock; the others are driven. T031 and T033 end by themselves. */
const asleep = offers.slice(31).filter((offer) => offer !== 'T033')
const driven = offers.slice(0, 30)

/** Ten "days" to each deadline that silence decides, reminded of before; eight where it is only told. As in the municipality's policy, quicker. */
const quick = (rule, dayMs) => {
  const decides = rule.steps.find((step) => step.step === 'silence').offset.n === 0
  const offsets = decides ? { reminder1: -8, reminder2: -6, lastDay: -4, lineAbove: -2, silence: 0 } : { reminder1: -6, reminder2: -4, lastDay: -2, lineAbove: 2, silence: 4 }
  const ms = (days) => ({ n: Math.round(days * dayMs), unit: 'ms' })
  return { within: ms(decides ? 10 : 8), steps: Object.entries(offsets).map(([step, days]) => ({ step, offset: ms(days) })) }
}

/**
 * Starts cases whose deadlines come within `seconds`, and puts the policy back. They are reminded of and go on by silence alone.
 * `setPolicy` writes it to the record: over the API nobody may set a day that lasts seconds.
 */
export async function leaveToTheClock(people, { seed, seconds, setPolicy }) {
  const { policy } = await people.get('sekretariatsleder', '/administration/policy')
  const dayMs = (seconds * 1000) / 32
  const deadlines = Object.fromEntries(Object.entries(policy.deadlines).map(([kind, rule]) => [kind, quick(rule, dayMs)]))
  await setPolicy({ ...policy, name: 'quick', calendar: { closedWeeks: [], closedDates: [], ascensionFriday: false }, deadlines, lateAfter: { n: 1, unit: 'hours' } })
  for (const [index, offer] of asleep.entries()) await people.post('konsulent2', '/accreditations', `chaos-${seed}-asleep-${index}`, { offerId: offer, cycle: `c${seed}` }, 'start')
  await setPolicy(policy)
  return asleep.length
}

/** Drives `at once` cases, each to its report, and then the next, until the clients are stopped. Gives what came of them; throws nothing. */
export async function drive(people, { seed, atOnce, say }) {
  const ended = { finished: 0, failed: [] }
  await Promise.all(Array.from({ length: atOnce }, async (_, driver) => {
    // Not all in step.
    await delay(driver * 200)
    const own = driven.filter((__, index) => index % atOnce === driver)
    for (let turn = 0; ; turn += 1) {
      const offer = own[turn % own.length]
      const options = { offer, cycle: `c${seed}-${turn}`, seed: `${seed}-${driver}-${turn}`, remarks: turn % 3, reportSeconds: 300, 'no-discordance': turn % 2 === 1 }
      try {
        await playAccreditation({ people, options, progress: () => undefined, began: Date.now() })
        ended.finished += 1
      } catch (error) {
        if (error instanceof Stopped) return
        ended.failed.push(`${offer} ${options.cycle}: ${error.message}`)
        say(`A case could not be driven on: ${ended.failed.at(-1)}`)
        // Its case is still open: another cannot be started there.
        own.splice(own.indexOf(offer), 1)
        if (own.length === 0) return
      }
    }
  }))
  return ended
}
