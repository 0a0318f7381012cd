// Unannounced visits that are known beforehand, and the circle that knows. Nothing else in the product reads these tables.
import type pg from 'pg'
import type { Instant, LocalDate } from '../domain/deadlines/types.ts'
import { iso } from './case-people.ts'
import { read } from './read.ts'
import type { Tx } from './transaction.ts'

export interface SecretVisit { readonly secretId: string; readonly offerId: string; readonly offerName: string; readonly unit: string; readonly day: LocalDate; readonly note: string; readonly enteredBy: string; readonly enteredAt: Instant; readonly openedAt: Instant | null; readonly withdrawnAt: Instant | null }
export interface CircleMember { readonly personId: string; readonly name: string; readonly namedBy: string; readonly namedAt: Instant }
export interface SecretLook { readonly personId: string; readonly name: string; readonly at: Instant; readonly what: string }

/** Whether anybody is in the circle, and whether this person is. */
export const circleOf = async (executor: Pick<Tx, 'query'>, personId: string): Promise<{ readonly some: boolean; readonly member: boolean }> => {
  const { rows: [row] } = await executor.query<{ some: boolean; member: boolean }>('select count(*) > 0 as some, coalesce(bool_or(person_id = $1), false) as member from supervision_circle', [personId])
  return row ?? { some: false, member: false }
}
/** Notes that somebody of the circle looked or changed something. */
export const noteLook = async (executor: Pick<Tx, 'query'>, personId: string, what: string): Promise<void> => { await executor.query('insert into supervision_secret_looks (person_id, at, what) values ($1, clock_timestamp(), $2)', [personId, what]) }

/** Every secret visit: those still secret first, by their day. */
export const secretVisits = (pool: pg.Pool): Promise<readonly SecretVisit[]> => read(pool, `select s.id as "secretId", s.offer_id as "offerId", o.name as "offerName", s.unit, s.day::text, s.note, s.entered_by as "enteredBy", ${iso('s.entered_at')} as "enteredAt", ${iso('s.opened_at')} as "openedAt", ${iso('s.withdrawn_at')} as "withdrawnAt"
  from supervision_secrets s join offers o on o.id = s.offer_id order by coalesce(s.opened_at, s.withdrawn_at) is not null, s.day, s.id`)
/** The circle, by name. */
export const circleMembers = (pool: pg.Pool): Promise<readonly CircleMember[]> => read(pool, `select c.person_id as "personId", p.name, c.named_by as "namedBy", ${iso('c.named_at')} as "namedAt" from supervision_circle c join people p on p.id = c.person_id order by p.name collate "da-x-icu", p.id`)
/** Who looked, newest first. */
export const secretLooks = (pool: pg.Pool): Promise<readonly SecretLook[]> => read(pool, `select l.person_id as "personId", p.name, ${iso('l.at')} as at, l.what from supervision_secret_looks l join people p on p.id = l.person_id order by l.id desc limit 500`)

/** Locks one; undefined where there is none. */
export const lockSecret = async (tx: Tx, secretId: string): Promise<{ readonly offerId: string; readonly unit: string; readonly day: LocalDate; readonly over: boolean } | undefined> =>
  (await tx.query<{ offerId: string; unit: string; day: string; over: boolean }>('select offer_id as "offerId", unit, day::text, coalesce(opened_at, withdrawn_at) is not null as over from supervision_secrets where id::text = $1 for update', [secretId])).rows[0]

/** An offer whose supervision runs, with its units; `name` null for the whole offer. */
export interface SupervisedOffer { readonly offerId: string; readonly offerName: string; readonly units: readonly { readonly unit: string; readonly name: string | null }[] }
/** Offers that a visit can come to, by name. */
export const supervisedOffers = (pool: pg.Pool): Promise<readonly SupervisedOffer[]> => read(pool, `select o.id as "offerId", o.name as "offerName", (select json_agg(json_build_object('unit', u.unit, 'name', d.name) order by d.name collate "da-x-icu" nulls first) from jsonb_object_keys(s.state->'units') as u(unit) left join departments d on d.offer_id = o.id and d.id = u.unit) as units
  from supervisions s join offers o on o.id = s.offer_id where s.ended_at is null order by o.name collate "da-x-icu", o.id`)
/** Who can be named to the circle from its page: whoever works for all offers, by name. */
export const peopleForCircle = (pool: pg.Pool): Promise<readonly { readonly personId: string; readonly name: string; readonly title: string }[]> => read(pool, `select p.id as "personId", p.name, p.title from people p where (p.active_to is null or p.active_to > clock_timestamp())
  and exists (select 1 from role_holdings r where r.person_id = p.id and r.role in ('supervisionCoordinator', 'secretariatHead', 'administrator', 'consultant', 'decisionMaker') and r.valid_from <= clock_timestamp() and (r.valid_to is null or r.valid_to > clock_timestamp())) order by p.name collate "da-x-icu", p.id`)
