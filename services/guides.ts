// The guided examples: which are a person's, and which they have not seen.
import { type GuideId, guidesFor } from '../domain/people/guides.ts'
import type { Store } from '../store/connect.ts'
import { guidesSeen, noteGuide } from '../store/guides.ts'
import type { Me } from './sign-in.ts'

export interface Guides {
  /** The person's guides, and the first of them that they have neither seen nor put away; null when there is none. */
  readonly of: (me: Pick<Me, 'personId' | 'roles' | 'functions'>) => Promise<{ readonly own: readonly GuideId[]; readonly next: GuideId | null }>
  /** Notes that a guide was seen or put away. */
  readonly seen: (personId: string, guide: GuideId) => Promise<void>
}

export const createGuides = ({ pool }: Pick<Store, 'pool'>): Guides => ({
  async of({ personId, roles, functions }) {
    const own = guidesFor(roles, functions.map((one) => one.function))
    const seen = new Set(await guidesSeen(pool, personId))
    return { own, next: own.find((id) => !seen.has(id)) ?? null }
  },
  seen: (personId, guide) => noteGuide(pool, personId, guide),
})
