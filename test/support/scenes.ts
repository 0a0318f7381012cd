// Scenes for the stories of the clock: a case under a policy of its own, driven by its people up to an act.
import type { Act } from '../../domain/accreditation/acts.ts'
import type { Policy } from '../../domain/accreditation/policy.ts'
import { setSetting } from '../../store/settings.ts'
import { castFor, type Cast, story, type StoryStep } from './case-story.ts'
import type { TestService } from './service.ts'

/** A case in a story: its people, and what is still to be played of the whole accreditation. */
export interface Scene {
  readonly caseId: string
  readonly offerId: string
  readonly cast: Cast
  /** Does one act. */
  act(by: string, act: Act): Promise<unknown>
  /** Plays on until the next act would be of type `before`; without it, to the end. */
  playTo(before?: Act['type']): Promise<void>
  /** Plays the next act. */
  playOne(): Promise<void>
  /** Leaves out what comes before the next act of type `to`: silence did it. */
  skipTo(to: Act['type']): void
  /** The same case, as far as it has been played, through another service over the same database. */
  over(service: Pick<TestService, 'services'>): Scene
  /** The scene of a case that is a copy of this one, as far as it has been played. */
  copy(caseId: string, offerId: string): Scene
}

type Parts = Pick<TestService, 'services' | 'record'> & { readonly database: TestService['database'] }

const today = (): string => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' }).format(new Date())

/** Starts a case of an offer of voksenhandicap under `policy`, which stays its own: policies are frozen per case. */
export async function startScene(service: Parts, offerId: string, policy: Policy): Promise<Scene> {
  const { accreditations } = service.services
  const cast = castFor(offerId)
  await setSetting(service.database.store.db, 'accreditation-policy', policy, null, new Date())
  const { accreditationId: caseId } = await accreditations.start(cast.consultant, { offerId }, `start-${offerId}`)
  const view = await accreditations.get(cast.consultant, caseId)
  const off = new Set(view.notRelevant.map((one) => one.requirementId))
  const relevant = (service.record.requirements.get(view.modelId) ?? []).filter((one) => !off.has(one.id))
  const steps = story(cast, relevant, { today: today(), focus: relevant.slice(0, 3).map((one) => one.id), remarks: 1, discordance: true })
  return sceneOf(service, { caseId, offerId, cast }, steps, 0)
}

function sceneOf(service: Pick<TestService, 'services'>, about: Pick<Scene, 'caseId' | 'offerId' | 'cast'>, steps: readonly StoryStep[], played: number): Scene {
  const { accreditations } = service.services
  let next = played
  let extra = 0
  return {
    ...about,
    act: (by, act) => accreditations.act(by, about.caseId, act, `extra-${(extra += 1)}-${act.type}`),
    over: (other) => sceneOf(other, about, steps, next),
    copy: (caseId, offerId) => sceneOf(service, { ...about, caseId, offerId }, steps, next),
    skipTo(to) {
      const found = steps.findIndex((step, index) => index >= next && step.act.type === to)
      if (found === -1) throw new Error(`Nothing more of type ${to}`)
      next = found
    },
    async playOne() {
      const step = steps[next]
      if (!step) throw new Error('The story has been played to its end')
      await accreditations.act(step.by, about.caseId, step.act, `story-${next}`)
      next += 1
    },
    async playTo(before) {
      for (; next < steps.length; next += 1) {
        const step = steps[next]
        if (!step || step.act.type === before) return
        await accreditations.act(step.by, about.caseId, step.act, `story-${next}`)
      }
    },
  }
}
