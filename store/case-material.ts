// Everything a document of a case is made of, read in one snapshot: the case, its offer and model, texts as they are and as they were heard.
import type pg from 'pg'
import type { ContentRow } from '../domain/accreditation/facts.ts'
import type { Policy } from '../domain/accreditation/policy.ts'
import type { CaseState } from '../domain/accreditation/state.ts'
import type { Instant } from '../domain/deadlines/types.ts'
import type { QualityModel } from '../domain/quality-model/model.ts'
import { Refused } from '../domain/refusal.ts'
import { type CasePeople, casePeopleSql, iso } from './case-people.ts'
import { foldAgain } from './record-read.ts'
import { stateVersion } from '../domain/accreditation/state.ts'
import { transaction } from './transaction.ts'

export interface OfferMaterial { readonly id: string; readonly name: string; readonly typeLabel: string; readonly legalBasis: string; readonly area: string; readonly areaName: string; readonly centreName: string; readonly places: number; readonly address: { readonly street: string; readonly houseNumber: string; readonly postalCode: string; readonly city: string }; readonly departments: readonly { readonly id: string; readonly name: string }[] }
export interface PersonMaterial { readonly id: string; readonly name: string; readonly title: string; readonly email: string; readonly areaName: string | null; readonly centreName: string | null }
export interface EventMaterial { readonly seq: number; readonly type: string; readonly moveNo: number | null; readonly actor: string; readonly at: Instant; readonly data: { readonly input?: Readonly<Record<string, unknown>> } }

export interface CaseMaterial {
  readonly caseId: string
  readonly cycle: string
  readonly asOf: Instant
  readonly state: CaseState
  readonly policy: Policy
  readonly offer: OfferMaterial
  readonly model: QualityModel
  readonly casePeople: CasePeople
  readonly people: readonly PersonMaterial[]
  readonly rows: readonly ContentRow[]
  /** Report texts and findings as they stood when each hearing was opened: the first hearing's first. */
  readonly heard: readonly (readonly ContentRow[])[]
  readonly events: readonly EventMaterial[]
  /** The documents stored so far. */
  readonly documents: readonly { readonly kind: string; readonly version: number; readonly sha256: string; readonly at: Instant }[]
}

const row = (alias: string): string => `json_build_object('kind', ${alias}.kind, 'key', ${alias}.key, 'version', ${alias}.version, 'author', ${alias}.author, 'at', ${iso(`${alias}.at`)}, 'body', ${alias}.body)`

/** The material of a case; throws {@link Refused} `case-not-found`. */
export function loadMaterial(pool: pg.Pool, caseId: string): Promise<CaseMaterial> {
  return transaction(pool, async (tx) => {
    await tx.query('set transaction isolation level repeatable read, read only')
    const { rows: [found] } = await tx.query<Omit<CaseMaterial, 'heard'>>(`
      select c.id as "caseId", c.cycle, ${iso('clock_timestamp()')} as "asOf", c.state, c.policy,
        (select json_build_object('id', o.id, 'name', o.name, 'typeLabel', o.type_label, 'legalBasis', o.legal_basis, 'area', o.area, 'areaName', a.name, 'centreName', z.name, 'places', o.places, 'address', o.address, 'departments', coalesce((select json_agg(json_build_object('id', d.id, 'name', d.name) order by d.name collate "da-x-icu", d.id) from departments d where d.offer_id = o.id), '[]'))
          from offers o join areas a on a.id = o.area join centres z on z.id = o.centre_id where o.id = c.offer_id) as offer,
        (select m.body from quality_models m where m.id = c.model_id) as model,
        ${casePeopleSql('c.offer_id', null, 'clock_timestamp()')} as "casePeople",
        coalesce((select json_agg(json_build_object('id', p.id, 'name', p.name, 'title', p.title, 'email', p.email, 'areaName', a.name, 'centreName', z.name)) from people p
          left join areas a on a.id = p.area left join centres z on z.id = p.employer_centre_id
          where p.id in (select actor from events where case_id = c.id union select author from contents where case_id = c.id)
            or p.id in (select jsonb_array_elements(c.state->'team')->>'personId') or p.id in (c.state->>'checkerId', c.state->>'deciderId', c.state->>'deputyDeciderId', c.state->>'consultantId')), '[]') as people,
        coalesce((select json_agg(${row('t')} order by t.kind, t.key) from contents t where t.case_id = c.id), '[]') as rows,
        coalesce((select json_agg(json_build_object('seq', e.seq, 'type', e.type, 'moveNo', e.move_no, 'actor', e.actor, 'at', ${iso('e.at')}, 'data', e.data - 'change') order by e.seq) from events e where e.case_id = c.id), '[]') as events,
        coalesce((select json_agg(json_build_object('kind', r.kind, 'version', r.version, 'sha256', r.sha256, 'at', ${iso('r.at')}) order by r.kind, r.version) from reports r where r.case_id = c.id), '[]') as documents
      from cases c where c.id = $1`, [caseId])
    if (!found) throw new Refused({ kind: 'not-found', code: 'case-not-found' })
    const state = found.state.v === stateVersion ? found.state : await foldAgain(tx, caseId)
    const opened = found.events.filter((event) => event.type === 'sendToHearing' || event.type === 'sendToSecondHearing').map((event) => event.seq)
    const versions = opened.length === 0 ? [] : (await tx.query<{ seq: number; row: ContentRow }>(`
      select distinct on (h.seq, v.kind, v.key) h.seq, ${row('v')} as row from unnest($2::int[]) as h (seq) join content_versions v
      on v.case_id = $1 and v.kind in ('reportText', 'finding') and v.seq <= h.seq order by h.seq, v.kind, v.key, v.version desc`, [caseId, opened])).rows
    const heard = opened.map((seq) => versions.filter((one) => one.seq === seq).map((one) => one.row))
    return { ...found, state, heard }
  })
}
