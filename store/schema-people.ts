// The tables of migration 0001 as Kysely sees them. timestamptz arrives as Date, date as 'YYYY-MM-DD', bytea as Buffer.

import type { ColumnType, Generated, GeneratedAlways, JSONColumnType } from 'kysely'
import type { FeedKind } from '../domain/calendar/items.ts'
import type { LocalDate } from '../domain/deadlines/types.ts'
import type { OfferFunction, Role } from '../domain/people/functions.ts'
import type { Address, Board, Lifecycle, Ownership } from '../domain/people/offer.ts'
import type { QualityModel } from '../domain/quality-model/model.ts'
import type { ModelStatus } from '../domain/quality-model/status.ts'

/** Written as a Date or an instant's text. */
type Time = ColumnType<Date, Date | string, Date | string>
type TimeOrNull = ColumnType<Date | null, Date | string | null | undefined, Date | string | null>
type TimeByDefault = ColumnType<Date, Date | string | undefined, Date | string>

interface AreasTable { id: string, name: string }

interface CentresTable { id: string, name: string, areas: string[] }

interface OffersTable {
  id: string
  name: string
  type: string
  type_label: string
  legal_basis: string
  area: string
  centre_id: string
  target_groups: JSONColumnType<readonly string[]>
  age_from: number
  age_to: number
  places: number
  ownership: Ownership
  leader_role: string
  management_level: number
  address: JSONColumnType<Address>
  cvr: string | null
  p_number: string | null
  covered_by_accreditation: boolean
  covered_by_supervision: boolean
  last_audit_date: string | null
  next_cycle_date: string | null
  last_supervision_visit: string | null
  lifecycle: JSONColumnType<Lifecycle>
  board: JSONColumnType<Board | null, string | null, string | null>
  created_at: TimeByDefault
  updated_at: TimeByDefault
  search: GeneratedAlways<string>
}

interface DepartmentsTable {
  id: string
  offer_id: string
  name: string
  same_address: boolean
  address: JSONColumnType<Address | null, string | null | undefined, string | null>
}

interface PeopleTable {
  id: string
  name: string
  email: string
  title: string
  area: string | null
  employer_offer_id: string | null
  employer_centre_id: string | null
  active_from: TimeByDefault
  active_to: TimeOrNull
  created_at: TimeByDefault
  updated_at: TimeByDefault
  search: GeneratedAlways<string>
}

interface RoleHoldingsTable {
  id: GeneratedAlways<number>
  person_id: string
  role: Role
  valid_from: Time
  valid_to: TimeOrNull
  provider: ColumnType<string | null, string | null | undefined, never>
}

interface FunctionHoldingsTable {
  id: GeneratedAlways<number>
  unit_kind: 'offer' | 'centre'
  unit_id: string
  offer_id: GeneratedAlways<string | null>
  centre_id: GeneratedAlways<string | null>
  function: OfferFunction
  person_id: string
  valid_from: Time
  valid_to: TimeOrNull
}

interface AbsencesTable {
  id: GeneratedAlways<number>
  person_id: string
  deputy_id: string
  from_at: Time
  to_at: Time
}

/** What was changed about a person's functions, roles or absences, and by whom; of migration 0012. */
export interface PeopleChangesTable {
  id: GeneratedAlways<number>
  at: Time
  actor: string
  type: 'functionGiven' | 'functionEnded' | 'roleGiven' | 'roleEnded' | 'absenceRegistered' | 'absenceEnded' | 'personRegistered'
  person_id: string
  data: JSONColumnType<object>
}

interface AccountsTable {
  person_id: string
  username: string | null
  password_hash: string | null
  demo: Generated<boolean>
  disabled_at: TimeOrNull
  last_used_at: TimeOrNull
  created_at: TimeByDefault
  updated_at: TimeByDefault
}

interface SignInThrottlesTable {
  subject: string
  failed_count: number
  last_at: Time
  locked_until: TimeOrNull
}

interface SessionsTable {
  id_hash: Buffer
  person_id: string
  created_at: Time
  last_seen_at: Time
  expires_at: Time
  provider: string | null
  strong: Generated<boolean>
  proved_at: TimeByDefault
}

interface IdentitiesTable {
  issuer: string
  subject: string
  person_id: string
  linked_at: Time
  last_used_at: Time
}

interface SignInFlowsTable {
  id_hash: Buffer
  browser_hash: Buffer
  data: JSONColumnType<object, string, never>
  expires_at: Time
}

interface AccountLinksTable {
  person_id: string
  secret_hash: Buffer
  made_by: string
  made_at: Time
  expires_at: Time
}

interface PasskeysTable {
  credential_id: string
  person_id: string
  name: string
  public_key: Buffer
  counter: ColumnType<string, number, number>
  transports: string[]
  made_at: Time
  last_used_at: TimeOrNull
}

interface TotpSecretsTable {
  person_id: string
  secret: Buffer
  key_id: string | null
  salt: Buffer
  made_at: Time
  last_step: ColumnType<string, number, number>
  last_used_at: TimeOrNull
}

interface RecoveryCodesTable {
  person_id: string
  code_hash: Buffer
  used_at: TimeOrNull
}

interface KnownBrowsersTable {
  secret_hash: Buffer
  person_id: string
  expires_at: Time
}

/** What was changed about somebody's way in, and by whom. */
export interface ScimResourcesTable {
  provider: string
  id: string
  kind: 'User' | 'Group'
  name_key: string
  data: JSONColumnType<object>
  person_id: string | null
  version: Generated<number>
  created_at: Time
  modified_at: Time
}

export interface AccessChangesTable {
  id: GeneratedAlways<number>
  at: Time
  actor: string
  person_id: string
  type: 'identityLinked' | 'accountLinkMade' | 'accountClosed' | 'accountOpened' | 'passwordSet' | 'passwordChanged' | 'tokenMade' | 'tokenRevoked' | 'tokenUsed' | 'passkeyAdded' | 'passkeyRemoved' | 'directoryLinked' | 'directoryChanged' | 'totpAdded' | 'totpRemoved' | 'totpTakenOff' | 'recoveryCodesMade' | 'recoveryCodeUsed' | 'administratorKept' | 'calendarFeedMade' | 'calendarFeedEnded' | 'pseudonymised'
  data: JSONColumnType<object>
}

interface TokensTable {
  id: Generated<string>
  person_id: string
  name: string
  secret_hash: Buffer
  scopes: string[]
  strong: Generated<boolean>
  created_at: Time
  expires_at: Time
  revoked_at: TimeOrNull
  last_used_at: TimeOrNull
}

interface CalendarFeedsTable {
  id: Generated<string>
  person_id: string
  kind: FeedKind
  offer_id: string | null
  secret_hash: Buffer
  created_at: Time
  revoked_at: TimeOrNull
  last_read_at: TimeOrNull
}

interface QualityModelsTable {
  id: string
  family: string
  title: string
  version: string
  status: Generated<ModelStatus>
  body: JSONColumnType<QualityModel>
  sha256: string
  created_by: string | null
  created_at: TimeByDefault
  approved_by: string | null
  approved_at: TimeOrNull
  in_force_from: TimeOrNull
  supersedes: string | null
  coming_on: LocalDate | null
  coming_version: Generated<number>
  told_version: Generated<number>
  told_epoch: Generated<number>
  told_namespace: string | null
}

interface QualityModelDaysTable {
  model_id: string
  version: number
  on_day: LocalDate | null
  actor: string | null
  at: TimeByDefault
}

interface RequestsTable {
  key: string
  person_id: string
  body_hash: Buffer
  answer: JSONColumnType<object, string, never>
  at: TimeByDefault
  /** What was asked for, by its name; null for what was asked before this was kept. */
  operation: string | null
}

interface SettingsTable {
  name: string
  value: JSONColumnType<object>
  updated_at: TimeByDefault
  updated_by: string | null
}

/** The tables of migrations 0001, 0012 and of signing in, for `Database` to extend. */
export interface PeopleTables {
  areas: AreasTable
  centres: CentresTable
  offers: OffersTable
  departments: DepartmentsTable
  people: PeopleTable
  role_holdings: RoleHoldingsTable
  function_holdings: FunctionHoldingsTable
  absences: AbsencesTable
  people_changes: PeopleChangesTable
  accounts: AccountsTable
  sign_in_throttles: SignInThrottlesTable
  sessions: SessionsTable
  identities: IdentitiesTable
  account_links: AccountLinksTable
  known_browsers: KnownBrowsersTable
  passkeys: PasskeysTable
  totp_secrets: TotpSecretsTable
  recovery_codes: RecoveryCodesTable
  sign_in_flows: SignInFlowsTable
  access_changes: AccessChangesTable
  scim_resources: ScimResourcesTable
  calendar_feeds: CalendarFeedsTable
  tokens: TokensTable
  quality_models: QualityModelsTable
  quality_model_days: QualityModelDaysTable
  requests: RequestsTable
  settings: SettingsTable
}
