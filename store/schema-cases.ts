// The tables of migration 0002 that are read through Kysely. The record's own transaction is written in SQL (store/record.ts).
import type { ColumnType, Generated, GeneratedAlways } from 'kysely'
import type { Policy } from '../domain/accreditation/policy.ts'
import type { CaseState } from '../domain/accreditation/state.ts'

type Time = ColumnType<Date, Date | string, Date | string>
type TimeOrNull = ColumnType<Date | null, Date | string | null | undefined, Date | string | null>

export interface CasesTable {
  id: string; offer_id: string; cycle: string; model_id: string; policy: ColumnType<Policy, string, string>
  seq: Generated<number>; move_no: Generated<number>; move_id: string; state: ColumnType<CaseState, string, string>
  stage: string; step: string; turn: string; paused: Generated<boolean>; due: TimeOrNull; next_instant: TimeOrNull
  started_at: Time; ended_at: TimeOrNull
  told_move_no: Generated<number>; told_epoch: Generated<number>; told_namespace: string | null; told_at: TimeOrNull; acted_at: TimeOrNull
  person_ids: GeneratedAlways<string[]>; consultant_id: GeneratedAlways<string | null>; outcome: GeneratedAlways<string | null>; issued: GeneratedAlways<boolean>; continues_in: GeneratedAlways<string | null>
}
export interface EventsTable { case_id: string; seq: number; key: string; body_hash: Buffer; type: string; move_no: number | null; actor: string; at: Time; data: unknown }
export interface ContentsTable { case_id: string; kind: string; key: string; version: number; seq: number; author: string; at: Time; body: unknown }
export interface DeadlinesTable { case_id: string; kind: string; version: number; due: Time; set_at: Time; status: Generated<string>; closed_at: TimeOrNull }
export interface NoticesTable { id: Generated<string>; case_id: string; person_id: string; kind: string; duty: string; cause: string; data: unknown; at: Time; seq: number; read_at: TimeOrNull }
export interface ReportsTable { id: string; case_id: string; kind: string; version: number; draft: boolean; file_name: string; input_hash: string; sha256: string; pages: number; template: number; bytes: Buffer; at: Time }
export interface FilesTable { id: string; case_id: string; owner: string; name: string; content_type: string; sha256: string; size: number; bytes: Buffer; person_id: string; key: string; at: Time }
export interface LearningsTable { id: string; case_id: string; extract_key: string; offer_id: string; area: string; kind: string; title: string; text: string; requirement_ids: string[]; shared_at: Time; search: GeneratedAlways<string> }

export interface CaseTables {
  cases: CasesTable
  events: EventsTable
  contents: ContentsTable
  content_versions: ContentsTable
  deadlines: DeadlinesTable
  notices: NoticesTable
  reports: ReportsTable
  files: FilesTable
  learnings: LearningsTable
}
