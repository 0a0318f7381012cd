// Rounds: planned, looked at before they start, started, paused and cancelled by the secretariat. Their workflow does the starting.
import type { Kysely } from 'kysely'
import { cprRefusals } from '../domain/personal-data/cpr.ts'
import { Refused, type Refusal } from '../domain/refusal.ts'
import { calendarFaults } from '../domain/rounds/calendar.ts'
import { startsPerMinute as usualPace } from '../domain/rounds/pace.ts'
import { startBlocks } from '../domain/rounds/readiness.ts'
import { decideRoundAct, mayMakeRounds, maySeeRounds, roundActs } from '../domain/rounds/round.ts'
import type { Role } from '../domain/people/functions.ts'
import { isRecordId } from '../domain/record-id.ts'
import type { Store } from '../store/connect.ts'
import { rolesOf } from '../store/people.ts'
import { modelsInForce, modelVersionById } from '../store/quality-models.ts'
import { doOnce } from '../store/requests.ts'
import { insertRound, lockRound, moveRound } from '../store/round-acts.ts'
import { type ChosenOffer, chosenOffers, listRounds, roundById, roundEvents, roundOffers } from '../store/rounds.ts'
import type { Database } from '../store/schema.ts'
import type { RoundTelling } from './round-telling.ts'
import type { Candidate, RoundEventRow, RoundInput, Rounds } from './round-types.ts'

/** More offers than the municipality has. */
const mostOffers = 2000
const notFound = (): Refused => new Refused({ kind: 'not-found', code: 'round-not-found' })
const refuseAll = ([first, ...more]: readonly Refusal[]): void => { if (first) throw new Refused(first, ...more) }

/** The services of rounds over a store. */
export function createRounds({ store: { pool, db }, telling, clock = () => new Date() }: { readonly store: Pick<Store, 'pool' | 'db'>; readonly telling: Pick<RoundTelling, 'tell'>; readonly clock?: () => Date }): Rounds {
  const rolesNow = async (executor: Kysely<Database>, personId: string): Promise<readonly Role[]> => (await rolesOf(executor, [personId], clock().toISOString())).get(personId) ?? []

  const forMakers = async (personId: string): Promise<void> => {
    const refused = mayMakeRounds(await rolesNow(db, personId))
    if (refused) throw new Refused(refused)
  }

  /** The round as somebody who may see it has it; for others it is not there. */
  const seen = async (personId: string, roundId: string) => {
    const roles = await rolesNow(db, personId)
    const found = maySeeRounds(roles) && isRecordId(roundId) ? await roundById(pool, roundId) : undefined
    if (!found) throw notFound()
    return { round: found, roles }
  }

  /** The model and the offers a round would have; refused where there is no such model or no offer. */
  const choose = async ({ modelId, cycle, from, to, offers }: Pick<RoundInput, 'cycle' | 'from' | 'to' | 'modelId' | 'offers'>) => {
    const id = modelId ?? (await modelsInForce(db))[0]?.id
    const version = id === undefined ? undefined : await modelVersionById(db, id)
    if (!version) throw new Refused({ kind: 'not-found', code: modelId === undefined ? 'no-model-in-force' : 'model-not-found' })
    if (version.status !== 'inForce') throw new Refused({ kind: 'invalid', code: 'model-not-in-force', field: 'modelId', params: { modelId: version.id } })
    const chosen = await chosenOffers(pool, offers, { cycle, modelId: version.id })
    const missing = offers.offerIds?.find((one) => !chosen.some((offer) => offer.offerId === one))
    if (missing !== undefined) throw new Refused({ kind: 'invalid', code: 'offer-not-found', field: 'offers', params: { offerId: missing } })
    if (chosen.length === 0) throw new Refused({ kind: 'invalid', code: 'round-without-offers', field: 'offers' })
    if (chosen.length > mostOffers) throw new Refused({ kind: 'invalid', code: 'round-too-many-offers', field: 'offers', params: { max: mostOffers } })
    const asCandidate = (offer: ChosenOffer): Candidate => ({ offerId: offer.offerId, offerName: offer.offerName, area: offer.area, areaName: offer.areaName, blocks: startBlocks(offer, { from, to, cycle }) })
    return { modelId: version.id, offers: chosen.map(asCandidate) }
  }

  return {
    async preview(personId, input) {
      await forMakers(personId)
      refuseAll(calendarFaults({ ...input, closedWeeks: [] }))
      const { modelId, offers } = await choose(input)
      const ready = offers.filter((offer) => offer.blocks.length === 0).length
      return { modelId, ready, blocked: offers.length - ready, minutes: Math.ceil(ready / (input.startsPerMinute ?? usualPace)), offers }
    },

    async make(personId, input, key) {
      await forMakers(personId)
      refuseAll(cprRefusals(input))
      const { name, cycle, from, to, closedWeeks = [], startsPerMinute = usualPace } = input
      refuseAll(calendarFaults({ from, to, closedWeeks }))
      const { answer } = await doOnce(db, { key, personId, operation: 'makeRound', body: input }, async (trx) => {
        const { modelId, offers } = await choose(input)
        const roundId = await insertRound(trx, { name, cycle, modelId, from, to, closedWeeks, startsPerMinute, offerIds: offers.map((offer) => offer.offerId) }, personId)
        if (roundId === undefined) throw new Refused({ kind: 'conflict', code: 'round-exists', field: 'name', params: { name } })
        return { roundId }
      })
      return (await seen(personId, answer.roundId)).round
    },

    async list(personId) {
      if (!maySeeRounds(await rolesNow(db, personId))) throw new Refused({ kind: 'forbidden', code: 'not-allowed' })
      return listRounds(pool)
    },

    async get(personId, roundId) {
      const { round, roles } = await seen(personId, roundId)
      const events = (await roundEvents(pool, roundId)).map(({ actor, actorName, type, ...event }): RoundEventRow => ({ ...event, type: type as RoundEventRow['type'], personId: actor, personName: actorName }))
      const acts = roundActs.map((act) => {
        const decided = decideRoundAct(round.status, act, roles)
        const nothing: Refusal | null = act === 'retry' && round.counts.failed === 0 ? { kind: 'conflict', code: 'round-nothing-to-retry' } : null
        return { act, refused: 'refused' in decided ? decided.refused : nothing }
      })
      return { ...round, events, acts }
    },

    async offers(personId, roundId, query) {
      const { round } = await seen(personId, roundId)
      const { rows, total } = await roundOffers(pool, roundId, query)
      return {
        total,
        rows: rows.map((offer) => ({
          offerId: offer.offerId, offerName: offer.offerName, area: offer.area, areaName: offer.areaName, status: offer.status, accreditationId: offer.caseId, at: offer.settledAt,
          reasons: offer.status === 'planned' ? startBlocks(offer, round) : offer.reasons,
        })),
      }
    },

    async act(personId, roundId, input, key) {
      await seen(personId, roundId)
      refuseAll(cprRefusals(input))
      const { act, reason, withCases = false } = input
      await doOnce(db, { key, personId, operation: `round/${roundId}`, body: input }, async (trx) => {
        const locked = await lockRound(trx, roundId)
        if (!locked) throw notFound()
        const decided = decideRoundAct(locked.status, act, await rolesNow(trx, personId))
        if ('refused' in decided) throw new Refused(decided.refused)
        if (act === 'retry' && locked.failed === 0) throw new Refused({ kind: 'conflict', code: 'round-nothing-to-retry' })
        await moveRound(trx, { roundId, act, to: decided.to, moveNo: locked.moveNo + 1, by: personId, reason: reason ?? null, withCases })
        return { moveNo: locked.moveNo + 1 }
      })
      telling.tell(roundId)
      return (await seen(personId, roundId)).round
    },
  }
}
