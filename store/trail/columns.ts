// The trail as SQL reads it for the chain: its columns, and the digest of the row that each change was written as.
import { createHash } from 'node:crypto'
import { type ChainedRow, trailLine } from '../../domain/trail/line.ts'

const micros = (column: string): string => `(extract(epoch from ${column}) * 1000000)::bigint`

/** The columns of {@link ChainedRow} but its mark, of `t`. */
export const chainedColumns = `t.id, ${micros('t.at')}::text as at, t.person_id as "personId", t.kind, t.action, t.thing, t.thing_id as "thingId", t.case_id as "caseId", t.offer_id as "offerId",
  t.source, t.no, t.outcome, t.codes, t.request_id as "requestId", t.circle, t.quarter`

// Named columns, so that one added later does not change what was marked before. An act is marked with the texts it wrote.
const texts = (table: string, of: string, place: string): string => `(select jsonb_agg(jsonb_build_array(${place}, v.version, v.author, ${micros('v.at')}, v.body) order by jsonb_build_array(${place}, v.version)) from ${table} v where v.${of} = s.${of} and v.seq = s.seq)`
const marked: Readonly<Record<string, { readonly row: string; readonly where: string }>> = {
  events: { row: `s.key, encode(s.body_hash, 'hex'), s.type, s.move_no, s.actor, ${micros('s.at')}, s.data, ${texts('content_versions', 'case_id', 'v.kind, v.key')}`, where: 's.case_id = t.case_id and s.seq = t.no' },
  supervision_events: { row: `s.key, encode(s.body_hash, 'hex'), s.type, s.move_no, s.year_no, s.actor, ${micros('s.at')}, s.data, ${texts('supervision_content_versions', 'offer_id', 'v.kind, v.subject, v.key')}`, where: 's.offer_id = t.offer_id and s.seq = t.no' },
  people_changes: { row: `s.actor, s.type, s.person_id, ${micros('s.at')}, s.data`, where: 's.id = t.no' },
  access_changes: { row: `s.actor, s.type, s.person_id, ${micros('s.at')}, s.data`, where: 's.id = t.no' },
  setting_versions: { row: `s.value, s.reason, s.set_by, ${micros('s.at')}`, where: 's.name = t.thing_id and s.version = t.no' },
}

/** The digest (hex) of the row that `t` tells of, as it is now; null where it is gone, or where rows of its table are not marked. */
export const markNow = `case t.source ${Object.entries(marked).map(([table, { row, where }]) => `when '${table}' then (select encode(sha256(convert_to(jsonb_build_array(${row})::text, 'UTF8')), 'hex') from ${table} s where ${where})`).join(' ')} end`

/** The hash (hex) of a row at place `seq`, after `before`. */
export const rowHash = (before: string, row: ChainedRow, seq: number): string => createHash('sha256').update(Buffer.from(before, 'hex')).update(trailLine(row, seq)).digest('hex')
