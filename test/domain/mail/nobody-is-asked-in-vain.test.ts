// Whatever happens between a notice and its mail, in whatever order: nobody is asked for what is done, not theirs, or not yet due. A model of
// one deadline says so by itself, from the history of acts alone; the rules under test look at the folded state.
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { defaultPolicy } from '../../../domain/accreditation/policy.ts'
import { begin, type CaseState, evolve } from '../../../domain/accreditation/state.ts'
import { addMilliseconds } from '../../../domain/deadlines/local-time.ts'
import { afterStep, dueSteps, type OpenDeadline } from '../../../domain/deadlines/open.ts'
import { planSteps } from '../../../domain/deadlines/steps.ts'
import { caseHolds, type CaseNow, type Verdict } from '../../../domain/mail/holds.ts'
import { leaving } from '../../../domain/mail/leaving.ts'
import { asks, type MailChoice, type MailNotice } from '../../../domain/mail/notice.ts'

const { calendar } = defaultPolicy
const people = ['p-a', 'p-b', 'p-c'] as const
const kinds = ['confirmModel', 'hearing', 'share'] as const
type Kind = (typeof kinds)[number]
const dayMs = 86_400_000
const hourMs = 3_600_000

type Act =
  | { readonly do: 'pass'; readonly hours: number } | { readonly do: 'finish' | 'open'; readonly kind: Kind } | { readonly do: 'move'; readonly kind: Kind; readonly days: number }
  | { readonly do: 'pause' | 'resume' | 'end' } | { readonly do: 'handOver'; readonly to: number } | { readonly do: 'still'; readonly kind: Kind } | { readonly do: 'mail'; readonly lost: boolean }
const kind = fc.constantFrom(...kinds)
const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 30, arbitrary: fc.record({ do: fc.constant('pass' as const), hours: fc.constantFrom(1, 2, 4, 20, 24, 24, 48) }) },
  { weight: 25, arbitrary: fc.record({ do: fc.constant('mail' as const), lost: fc.integer({ min: 0, max: 4 }).map((n) => n === 0) }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constantFrom('finish' as const, 'open' as const), kind }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('move' as const), kind, days: fc.integer({ min: 1, max: 12 }) }) },
  { weight: 5, arbitrary: fc.record({ do: fc.constant('handOver' as const), to: fc.integer({ min: 0, max: 2 }) }) },
  { weight: 6, arbitrary: fc.record({ do: fc.constantFrom('pause' as const, 'resume' as const, 'resume' as const, 'resume' as const) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('still' as const), kind }) },
  { weight: 1, arbitrary: fc.constant({ do: 'end' as const }) },
)

/** What the model knows of a deadline: not the state, but what was done. */
interface Truth { due: string; done: boolean; still: boolean; settings: number }

/** Plays the acts; gives what was mailed wrongly, each as a sentence. `holds` are the rules under test. */
function play(acts: readonly Act[], choice: MailChoice, holds: (notice: MailNotice, personId: string, now: CaseNow) => Verdict): { readonly wrong: readonly string[]; readonly mailed: number } {
  let at = '2026-11-02T08:00:00.000Z'
  let state: CaseState = begin({ offerId: 'o', cycle: '2026', modelId: 'm', startedBy: 'p', startedAt: at, consultantId: 'p-k', notRelevant: [] })
  let holder: string = people[0]
  let [paused, ended] = [false, false]
  const truth = new Map<Kind, Truth>()
  const waiting = new Map<string, MailNotice[]>(people.map((one) => [one, []]))
  const lastLeft = new Map<string, string>()
  const left = new Set<string>()
  const wrong: string[] = []
  let [no, mailed] = [0, 0]

  const set = (of: Kind, due: string): void => {
    const version = (state.deadlineVersions[of] ?? 0) + 1
    const opened: OpenDeadline = { version, due, steps: planSteps(due, at, defaultPolicy.deadlines[of], calendar) }
    state = evolve(state, { set: {}, opened: { [of]: opened }, closed: [], owes: [] })
    truth.set(of, { due, done: false, still: false, settings: version })
  }
  /** The clock, as the record does it: of several steps due the last is told. */
  const tick = (): void => {
    if (paused || ended) return
    for (const of of kinds) {
      const open = state.deadlines[of]
      const step = open && !open.standsStill ? dueSteps(open, at).at(-1) : undefined
      if (!open || !step) continue
      no += 1
      waiting.get(holder)?.push({ id: `${of}/${open.version}/${step.step}`, no, source: 'case', subject: 'c', kind: step.step, duty: 'manager', cause: `${of}/${open.version}/${step.step}`, data: { deadline: of, version: open.version, due: open.due }, at, read: false, notBefore: null })
      state = evolve(state, { set: {}, opened: { [of]: afterStep(open, step.step) }, closed: [], owes: [] })
    }
  }
  const mail = (lost: boolean): void => {
    for (const person of people) {
      const mine = waiting.get(person) ?? []
      const now: CaseNow = { state, at, owed: [], facts: { rows: [] }, holders: (duty) => (duty === 'manager' ? [holder] : []) }
      const { cancelled, mails } = leaving(mine.map((notice) => ({ notice, verdict: holds(notice, person, now) })), { choice, lastLeft: lastLeft.get(person) ?? null, calendar, at })
      const gone = new Set([...cancelled.map(({ notice }) => notice.id), ...mails.flat().map(({ id }) => id)])
      for (const notice of mails.flat()) {
        const told = truth.get(notice.data['deadline'] as Kind)
        const says = (what: string): number => wrong.push(`${notice.id} to ${person} at ${at}: ${what}`)
        if (asks(notice)) {
          if (!told || told.done) says('it is done')
          if (told?.settings !== notice.data['version']) says('the deadline was moved')
          if (told?.still) says('the clock stands still')
          if (paused) says('it is paused')
          if (ended) says('the case has ended')
          if (holder !== person) says('it is not theirs')
          if (notice.kind === 'silence' ? at < (told?.due ?? '') : notice.kind !== 'lineAbove' && at >= (told?.due ?? '')) says('not its time')
        }
        if (left.has(`${notice.id} ${person}`)) says('twice')
        // Of a mail that the server did not take the notices wait again.
        if (!lost) left.add(`${notice.id} ${person}`)
        mailed += 1
      }
      waiting.set(person, [...mine.filter(({ id }) => !gone.has(id)), ...(lost ? mails.flat().map((notice) => ({ ...notice, notBefore: addMilliseconds(at, 60_000) })) : [])])
      if (mails.length > 0 && !lost) lastLeft.set(person, at)
    }
  }

  for (const of of kinds) set(of, '2026-11-12T23:00:00.000Z')
  for (const one of acts) {
    switch (one.do) {
      case 'pass': at = addMilliseconds(at, one.hours * hourMs); tick(); break
      case 'mail': mail(one.lost); break
      case 'finish': { state = evolve(state, { set: {}, opened: {}, closed: [one.kind], owes: [] }); const told = truth.get(one.kind); if (told) told.done = true; break }
      case 'open': if (truth.get(one.kind)?.done && !ended) set(one.kind, addMilliseconds(at, 14 * dayMs)); break
      case 'move': { const told = truth.get(one.kind); if (told && !told.done && !ended) set(one.kind, addMilliseconds(told.due > at ? told.due : at, one.days * dayMs)); break }
      case 'pause': case 'resume': paused = one.do === 'pause'; state = { ...state, pausedAt: paused ? at : null }; break
      case 'handOver': holder = people[one.to] ?? people[0]; break
      case 'still': { const [open, told] = [state.deadlines[one.kind], truth.get(one.kind)]; if (open && told) { state = evolve(state, { set: {}, opened: { [one.kind]: { ...open, standsStill: true } }, closed: [], owes: [] }); told.still = true } break }
      case 'end': ended = true; state = { ...state, endedAs: 'cancelled' }; break
    }
  }
  return { wrong, mailed }
}

const choice = fc.constantFrom<MailChoice>('atOnce', 'daily', 'deadlinesOnly')
const history = fc.array(act, { minLength: 20, maxLength: 60 })

test('In a thousand interleavings of acts, moved deadlines, pauses, hand-overs and lost mails nobody is asked in vain', () => {
  let mailed = 0
  fc.assert(fc.property(history, choice, (acts, one) => {
    const played = play(acts, one, caseHolds)
    mailed += played.mailed
    expect(played.wrong).toEqual([])
  }), { numRuns: 1000, seed: 20261127 })
  // Control: there was something to ask for.
  expect(mailed).toBeGreaterThan(1000)
})

test.each<[string, (notice: MailNotice, personId: string, now: CaseNow) => Verdict]>([
  ['a notice holds for ever', () => 'holds'],
  ['a pause is overlooked', (notice, personId, now) => caseHolds(notice, personId, { ...now, state: { ...now.state, pausedAt: null } })],
  ['the former holder counts', (notice, personId, now) => caseHolds(notice, personId, { ...now, holders: () => [personId] })],
  ['a moved deadline counts as the former', (notice, personId, now) => { const verdict = caseHolds(notice, personId, now); return typeof verdict === 'object' && verdict.cancelled === 'moved' ? 'holds' : verdict }],
  ['what is done is asked for', (notice, personId, now) => { const verdict = caseHolds(notice, personId, now); return typeof verdict === 'object' && verdict.cancelled === 'done' ? 'holds' : verdict }],
])('With a planted fault the property fails: %s', (_fault, holds) => {
  expect(fc.check(fc.property(history, choice, (acts, one) => play(acts, one, holds).wrong.length === 0), { numRuns: 1000, seed: 20261127, endOnFailure: true }).failed).toBe(true)
})
