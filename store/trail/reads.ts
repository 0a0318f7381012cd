// Reads into the trail, many at once: once a person, thing and quarter of an hour, whichever process saw it.
import type pg from 'pg'
import type { ReadPlace } from '../../domain/trail/reads.ts'
import { read } from '../read.ts'

/** `agoMs`: how long ago it was; the time is the record's. */
export interface NotedRead extends ReadPlace { readonly personId: string; readonly kind: 'read' | 'export'; readonly action: string; readonly outcome: 'done' | 'refused'; readonly requestId: string | null; readonly agoMs: number }

/** Writes them. Somebody, a case or an offer that the record does not know leaves no id behind. */
export async function noteReads(pool: pg.Pool, reads: readonly NotedRead[]): Promise<void> {
  await read(pool, `
    insert into trail (at, person_id, kind, action, thing, thing_id, case_id, offer_id, outcome, request_id, quarter)
    select x.at, x."personId", x.kind, x.action, x.thing, case when x.thing in ('case', 'report') and c.id is null then null else x."thingId" end, c.id, coalesce(c.offer_id, o.id), x.outcome, x."requestId", floor(extract(epoch from x.at) / 900)::integer
    from (select r.*, clock_timestamp() - r."agoMs" * interval '1 millisecond' as at from jsonb_to_recordset($1::jsonb) as r ("personId" text, kind text, action text, thing text, "thingId" text, "caseId" uuid, "offerId" text, outcome text, "requestId" uuid, "agoMs" integer)) as x
    left join cases c on c.id = coalesce(x."caseId", (select d.case_id from reports d where x.thing = 'report' and d.id = x."thingId"::uuid))
    left join offers o on o.id = x."offerId"
    order by x.at
    on conflict do nothing
    returning 1`, [JSON.stringify(reads)])
}
