// Who a table says leads an offer: somebody known by their mail, or a new person by mail and name. Nobody's place is taken, and no account is opened.
import type { TableProblem } from '../tables/table.ts'

export interface LeaderFacts {
  /** People by mail, in small letters. */
  readonly people: ReadonlyMap<string, { readonly personId: string; readonly name: string; readonly active: boolean }>
  /** Who leads each offer now or will. */
  readonly managers: ReadonlyMap<string, readonly { readonly personId: string; readonly name: string }[]>
  /** Who audits, checks or decides in an open case of each offer. */
  readonly examiners: ReadonlyMap<string, readonly string[]>
}
/** `people`: to be registered; `leads`: who gets the function at which offer, by mail. */
export interface LeaderPlan { readonly people: readonly { readonly mail: string; readonly name: string }[]; readonly leads: readonly { readonly offerId: string; readonly mail: string }[] }
interface LeaderRow { readonly offerId: string; readonly offerName: string; readonly no: number; readonly mail: string | null; readonly name: string | null }
type Wrong = (name: 'leaderMail' | 'leaderName', code: string, params?: TableProblem['params']) => void

/** Judges the leaders row by row; `of` gives the name of who comes to lead, or nothing where that changes nothing. */
export function judgeLeader(facts: LeaderFacts, by: string): { readonly of: (row: LeaderRow, wrong: Wrong) => readonly string[]; readonly plan: () => LeaderPlan } {
  const people = new Map<string, { readonly name: string; readonly no: number }>()
  const leads: { offerId: string; mail: string }[] = []
  return {
    of: ({ offerId, offerName, no, mail, name }, wrong) => {
      if (mail === null) { if (name !== null) wrong('leaderMail', 'cell-empty'); return [] }
      const [known, now] = [facts.people.get(mail), facts.managers.get(offerId) ?? []]
      if (known && now.some((one) => one.personId === known.personId)) return []
      const [other] = now
      if (other) { wrong('leaderMail', 'leader-is-another', { name: other.name }); return [] }
      if (known) {
        if (!known.active) { wrong('leaderMail', 'unknown-person', { name: known.name }); return [] }
        if (known.personId === by) { wrong('leaderMail', 'own-function'); return [] }
        if (facts.examiners.get(offerId)?.includes(known.personId)) { wrong('leaderMail', 'examines-offer', { name: known.name, offer: offerName }); return [] }
      } else {
        const said = people.get(mail)
        if (name === null && !said) { wrong('leaderName', 'leader-needs-name'); return [] }
        if (said && name !== null && said.name !== name) { wrong('leaderName', 'other-name', { row: said.no, name: said.name }); return [] }
        if (!said && name !== null) people.set(mail, { name, no })
      }
      leads.push({ offerId, mail })
      return [known?.name ?? people.get(mail)?.name ?? mail]
    },
    plan: () => ({ people: [...people].map(([mail, { name }]) => ({ mail, name })), leads }),
  }
}
