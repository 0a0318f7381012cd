// The fortrolighedskreds: who knows of an unannounced visit beforehand. To everybody else none of this is there, whatever it holds; each look
// of the circle is noted. Refusals are not: they would tell the administrator's list that there was something.
import { randomUUID } from 'node:crypto'
import { localDateOf } from '../domain/deadlines/local-time.ts'
import type { LocalDate } from '../domain/deadlines/types.ts'
import { cprRefusals } from '../domain/personal-data/cpr.ts'
import { Refused } from '../domain/refusal.ts'
import type { Store } from '../store/connect.ts'
import { rolesOf } from '../store/people.ts'
import { answerForKey, noteAnswer } from '../store/request-keys.ts'
import { circleMembers, type CircleMember, circleOf, lockSecret, noteLook, peopleForCircle, type SecretLook, secretLooks, type SecretVisit, secretVisits, type SupervisedOffer, supervisedOffers } from '../store/supervision-secrets.ts'
import { type Tx, transaction } from '../store/transaction.ts'
import type { SupervisionService } from './supervision-types.ts'

/** Refused 404 `supervision-not-found` to whoever is not in the circle, whatever there is; 409 `secret-over`; 422 `visit-past`, `offer-not-found`, `person-not-found`, `last-of-circle`. */
export interface SecretVisitService {
  readonly list: (personId: string) => Promise<readonly SecretVisit[]>
  readonly looks: (personId: string) => Promise<readonly SecretLook[]>
  readonly circle: (personId: string) => Promise<readonly CircleMember[]>
  /** All of it for a page, as one look. Whoever may name the first of the circle sees whom they may name, and nothing else: there is nothing. */
  readonly overview: (personId: string) => Promise<SecretOverview>
  /** Whether `overview` is theirs: for a link. It is no look. */
  readonly isTheirs: (personId: string) => Promise<boolean>
  /** Whether somebody is of the circle: for what tells of its looks. It is no look. */
  readonly isMember: (personId: string) => Promise<boolean>
  /** Names somebody. The first is named by a coordinator; afterwards the circle names its own. */
  readonly name: (personId: string, key: string, memberId: string) => Promise<{ readonly personId: string }>
  readonly leave: (personId: string, key: string, memberId: string) => Promise<{ readonly personId: string }>
  readonly enter: (personId: string, key: string, visit: { readonly offerId: string; readonly unit: string; readonly day: LocalDate; readonly note: string }) => Promise<{ readonly secretId: string }>
  /** It will not come. */
  readonly withdraw: (personId: string, key: string, secretId: string) => Promise<{ readonly secretId: string }>
  /** It has begun: from now on it is a visit like any other. */
  readonly begin: (personId: string, key: string, secretId: string) => Promise<{ readonly secretId: string }>
}

/** `mayBegin`: beginning a visit is the coordinator's; `offers` and `people` are what may be chosen. */
export interface SecretOverview {
  readonly member: boolean; readonly mayBegin: boolean
  readonly visits: readonly SecretVisit[]; readonly members: readonly CircleMember[]; readonly looks: readonly SecretLook[]
  readonly offers: readonly SupervisedOffer[]; readonly people: readonly { readonly personId: string; readonly name: string; readonly title: string }[]
}

const hidden = (): Refused => new Refused({ kind: 'not-found', code: 'supervision-not-found' })

/** One that is still secret, locked. */
const locked = async (tx: Tx, secretId: string): Promise<NonNullable<Awaited<ReturnType<typeof lockSecret>>>> => {
  const found = await lockSecret(tx, secretId)
  if (!found) throw hidden()
  if (found.over) throw new Refused({ kind: 'conflict', code: 'secret-over' })
  return found
}

/** The service over a store; beginning a visit is the supervision's own act. */
export function createSecretVisits({ store: { pool, db }, supervisions }: { readonly store: Pick<Store, 'pool' | 'db'>; readonly supervisions: Pick<SupervisionService, 'act'> }): SecretVisitService {
  const looking = async <T>(personId: string, what: string, work: () => Promise<T>): Promise<T> => {
    if (!(await circleOf(pool, personId)).member) throw hidden()
    await noteLook(pool, personId, what)
    return work()
  }
  /** One write of a member under their key, noted with it. */
  const writing = <T extends object>(personId: string, key: string, operation: string, body: object, work: (tx: Tx) => Promise<T>, mayBe: (circle: { readonly some: boolean; readonly member: boolean }) => Promise<boolean> = ({ member }) => Promise.resolve(member)): Promise<T> => transaction(pool, async (tx) => {
    await tx.query(`select pg_advisory_xact_lock(hashtextextended('fortrolighedskreds', 0))`)
    if (!await mayBe(await circleOf(tx, personId))) throw hidden()
    const before = await answerForKey<T>(tx, personId, key, operation, body)
    if (before) return before
    const made = await work(tx)
    await noteAnswer(tx, personId, key, operation, body, made)
    await noteLook(tx, personId, operation)
    return made
  })

  const isCoordinator = async (personId: string): Promise<boolean> => ((await rolesOf(db, [personId], new Date().toISOString())).get(personId) ?? []).includes('supervisionCoordinator')
  const mayName = async (personId: string, { some, member }: { readonly some: boolean; readonly member: boolean }): Promise<boolean> => member || (!some && await isCoordinator(personId))

  return {
    isMember: async (personId) => (await circleOf(pool, personId)).member,
    isTheirs: async (personId) => mayName(personId, await circleOf(pool, personId)),
    async overview(personId) {
      const circle = await circleOf(pool, personId)
      if (!await mayName(personId, circle)) throw hidden()
      if (!circle.member) return { member: false, mayBegin: false, visits: [], members: [], looks: [], offers: [], people: await peopleForCircle(pool) }
      return looking(personId, 'overview', async () => {
        const [mayBegin, visits, members, looks, offers, people] = await Promise.all([isCoordinator(personId), secretVisits(pool), circleMembers(pool), secretLooks(pool), supervisedOffers(pool), peopleForCircle(pool)])
        return { member: true, mayBegin, visits, members, looks, offers, people: people.filter((one) => !members.some((each) => each.personId === one.personId)) }
      })
    },
    list: (personId) => looking(personId, 'list', () => secretVisits(pool)),
    looks: (personId) => looking(personId, 'looks', () => secretLooks(pool)),
    circle: (personId) => looking(personId, 'circle', () => circleMembers(pool)),
    name: (personId, key, memberId) => writing(personId, key, 'nameToCircle', { memberId }, async (tx) => {
      const { rowCount } = await tx.query(`insert into supervision_circle (person_id, named_by, named_at) select id, $2, clock_timestamp() from people where id = $1 and (active_to is null or active_to > clock_timestamp()) on conflict (person_id) do update set named_by = supervision_circle.named_by`, [memberId, personId])
      if (rowCount === 0) throw new Refused({ kind: 'invalid', code: 'person-not-found', field: 'personId' })
      return { personId: memberId }
    }, (circle) => mayName(personId, circle)),
    leave: (personId, key, memberId) => writing(personId, key, 'leaveCircle', { memberId }, async (tx) => {
      const { rows } = await tx.query('select 1 from supervision_circle')
      if (rows.length < 2) throw new Refused({ kind: 'invalid', code: 'last-of-circle', field: 'personId' })
      await tx.query('delete from supervision_circle where person_id = $1', [memberId])
      return { personId: memberId }
    }),
    enter: (personId, key, visit) => writing(personId, key, 'enterSecretVisit', visit, async (tx) => {
      const [first, ...more] = cprRefusals(visit)
      if (first) throw new Refused(first, ...more)
      if (visit.day < localDateOf(new Date().toISOString())) throw new Refused({ kind: 'invalid', code: 'visit-past', field: 'day' })
      const { rows: [found] } = await tx.query<{ unit: boolean }>(`select jsonb_exists(state->'units', $2) as unit from supervisions where offer_id = $1 and ended_at is null`, [visit.offerId, visit.unit])
      if (!found) throw new Refused({ kind: 'invalid', code: 'offer-not-found', field: 'offerId' })
      // Else nobody could begin it when it comes.
      if (!found.unit) throw new Refused({ kind: 'invalid', code: 'unknown-unit', field: 'unit' })
      const secretId = randomUUID()
      await tx.query('insert into supervision_secrets (id, offer_id, unit, day, note, entered_by, entered_at) values ($1, $2, $3, $4, $5, $6, clock_timestamp())', [secretId, visit.offerId, visit.unit, visit.day, visit.note, personId])
      return { secretId }
    }),
    withdraw: (personId, key, secretId) => writing(personId, key, 'withdrawSecretVisit', { secretId }, async (tx) => {
      await locked(tx, secretId)
      await tx.query('update supervision_secrets set withdrawn_at = clock_timestamp() where id::text = $1', [secretId])
      return { secretId }
    }),
    async begin(personId, key, secretId) {
      if (!(await circleOf(pool, personId)).member) throw hidden()
      const found = await transaction(pool, (tx) => lockSecret(tx, secretId))
      if (!found) throw hidden()
      const day = localDateOf(new Date().toISOString())
      // The visit first, under its own name: a second try finds it, and then opens the secret.
      if (!found.over) await supervisions.act(personId, found.offerId, { type: 'beginVisit', input: { id: secretId, unit: found.unit, day } }, `secret-${secretId}`)
      return writing(personId, key, 'beginSecretVisit', { secretId }, async (tx) => {
        await locked(tx, secretId)
        await tx.query('update supervision_secrets set opened_at = clock_timestamp() where id::text = $1', [secretId])
        return { secretId }
      })
    },
  }
}
