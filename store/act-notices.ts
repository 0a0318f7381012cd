// The notices of an act that puts something to persons: written in its own transaction.
import type { Act } from '../domain/accreditation/acts.ts'
import { caseRolesIn } from '../domain/accreditation/may.ts'
import { appointerOf } from '../domain/audit/open-questions.ts'
import { tells } from '../domain/audit/told.ts'
import { type CasePeople, personsOf } from './case-people.ts'
import type { LockedCase } from './record-read.ts'
import type { NewNotice } from './record-write.ts'

/** Who decides on a person's impartiality: the heads of the secretariat who neither are it nor gave them their duty; else the administrators. */
function settlers(about: string, { state, at }: LockedCase, people: CasePeople): readonly (readonly [duty: string, personId: string])[] {
  const appointer = appointerOf(about, state)
  const heads = personsOf('secretariatHead', people, state, at).filter((id) => id !== about && id !== appointer)
  return heads.length > 0 ? heads.map((id) => ['secretariatHead', id] as const) : personsOf('administrator', people, state, at).map((id) => ['administrator', id] as const)
}

/** The notices that an act brings, each person once a kind. */
export function actNotices(act: Act, by: string, locked: LockedCase, people: CasePeople): NewNotice[] {
  const { state, at, seq } = locked
  return tells(act, by, state).flatMap(({ kind, to, about }) => {
    const persons = (): readonly (readonly [duty: string, personId: string])[] => {
      switch (to) {
        case 'settles': return settlers(about, locked, people)
        case 'concerned': return [[caseRolesIn(state, about)[0] ?? 'auditor', about]]
        default: return personsOf(to, people, state, at).map((id) => [to, id] as const)
      }
    }
    return persons().map(([duty, personId]) => ({ personId, kind, duty, cause: `act/${seq}/${kind}`, data: { about } }))
  })
}
