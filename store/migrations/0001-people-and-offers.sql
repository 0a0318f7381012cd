-- Who and where: areas, centres, offers and their departments; people with roles, functions and absences;
-- accounts, sessions and tokens; versions of the quality model; answers already given to writes outside a case; settings.
-- Cases and everything inside them belong to later migrations.

-- Målgruppeområder and centres ------------------------------------------------------------------------------------

create table areas (
  id text primary key check (id ~ '^[a-z0-9-]+$'),
  name text not null unique
);

create table centres (
  id text primary key check (id ~ '^[a-z0-9-]+$'),
  name text not null unique,
  areas text[] not null default '{}'
);

-- Offers ----------------------------------------------------------------------------------------------------------

create table offers (
  id text primary key check (id ~ '^[A-Za-z0-9-]+$'),
  name text not null check (name <> ''),
  type text not null,
  type_label text not null,
  legal_basis text not null,
  area text not null references areas (id),
  centre_id text not null references centres (id),
  target_groups jsonb not null default '[]' check (jsonb_typeof(target_groups) = 'array'),
  age_from smallint not null check (age_from >= 0),
  age_to smallint not null,
  places smallint not null check (places >= 0),
  ownership text not null check (ownership in ('municipal', 'selfOwned')),
  leader_role text not null,
  management_level smallint not null check (management_level between 1 and 5),
  address jsonb not null,
  cvr text,
  p_number text,
  covered_by_accreditation boolean not null,
  covered_by_supervision boolean not null,
  last_audit_date date,
  -- Set when a cycle ends; until then the next one is counted from last_audit_date.
  next_cycle_date date,
  last_supervision_visit date,
  lifecycle jsonb not null check (lifecycle ? 'status'),
  -- Null for a municipal offer; a self-owned one has a board between its manager and the municipality.
  board jsonb,
  created_at timestamptz not null default clock_timestamp(),
  updated_at timestamptz not null default clock_timestamp(),
  -- jsonb, not text[]: array_to_string is not immutable, to_tsvector(regconfig, jsonb) is. 'forsorgshjem/herberg' would be
  -- taken for one path, so the stroke becomes a blank.
  search tsvector not null generated always as (
    setweight(to_tsvector('danish', name), 'A')
    || setweight(to_tsvector('danish', replace(type_label || ' ' || legal_basis || ' ' || leader_role, '/', ' ')), 'B')
    || setweight(to_tsvector('danish', target_groups), 'B')
    || setweight(to_tsvector('danish', address), 'C')
  ) stored,
  check (age_to >= age_from),
  check ((ownership = 'selfOwned') = (board is not null))
);
create index offers_search on offers using gin (search);
create index offers_centre on offers (centre_id);
create index offers_area on offers (area);

create table departments (
  id text primary key,
  offer_id text not null references offers (id),
  name text not null,
  same_address boolean not null,
  -- Its own address where it is not the offer's and is known.
  address jsonb
);
create index departments_offer on departments (offer_id);

-- People ----------------------------------------------------------------------------------------------------------

create table people (
  id text primary key check (id ~ '^p-'),
  name text not null check (name <> ''),
  email text not null,
  title text not null,
  -- The person's own målgruppeområde, asked of auditors (they come from another area than the offer).
  area text references areas (id),
  employer_offer_id text references offers (id),
  employer_centre_id text references centres (id),
  active_from timestamptz not null default clock_timestamp(),
  active_to timestamptz,
  created_at timestamptz not null default clock_timestamp(),
  updated_at timestamptz not null default clock_timestamp(),
  search tsvector not null generated always as (to_tsvector('simple', name || ' ' || title)) stored,
  check (active_to is null or active_to > active_from)
);
create index people_search on people using gin (search);
create unique index people_email on people (lower(email));

-- What a person may do across all offers.
create table role_holdings (
  id bigint generated always as identity primary key,
  person_id text not null references people (id),
  role text not null check (role in ('consultant', 'secretariatHead', 'administrator', 'decisionMaker', 'auditor', 'reader')),
  valid_from timestamptz not null,
  valid_to timestamptz,
  check (valid_to is null or valid_to > valid_from)
);
create index role_holdings_person on role_holdings (person_id);
create unique index role_holdings_open on role_holdings (person_id, role) where valid_to is null;

-- What a person is at one offer or centre. Duties belong to the function, and to the person only through it.
create table function_holdings (
  id bigint generated always as identity primary key,
  unit_kind text not null check (unit_kind in ('offer', 'centre')),
  unit_id text not null,
  -- So that unit_id always names something that is there.
  offer_id text generated always as (case when unit_kind = 'offer' then unit_id end) stored references offers (id),
  centre_id text generated always as (case when unit_kind = 'centre' then unit_id end) stored references centres (id),
  function text not null check (function in ('manager', 'staff', 'boardChair', 'municipalContact', 'centreChief')),
  person_id text not null references people (id),
  valid_from timestamptz not null,
  valid_to timestamptz,
  check (valid_to is null or valid_to > valid_from),
  check ((function = 'centreChief') = (unit_kind = 'centre'))
);
create index function_holdings_unit on function_holdings (unit_kind, unit_id, function);
create index function_holdings_person on function_holdings (person_id);
create unique index function_holdings_open on function_holdings (unit_kind, unit_id, function, person_id) where valid_to is null;

-- From–to with a deputy. No reason: that is nobody's business here.
create table absences (
  id bigint generated always as identity primary key,
  person_id text not null references people (id),
  deputy_id text not null references people (id),
  from_at timestamptz not null,
  to_at timestamptz not null,
  check (to_at > from_at),
  check (deputy_id <> person_id)
);
create index absences_person on absences (person_id, to_at);

-- Sign-in ---------------------------------------------------------------------------------------------------------

create table accounts (
  person_id text primary key references people (id),
  username text not null check (username = lower(username) and username <> ''),
  password_hash text not null check (password_hash like '$argon2id$%'),
  demo boolean not null default false,
  disabled_at timestamptz,
  created_at timestamptz not null default clock_timestamp(),
  updated_at timestamptz not null default clock_timestamp()
);
create unique index accounts_username on accounts (username);

-- Failed tries, by username and by address. A table of its own and not columns of accounts: a name that has no account
-- is throttled in the same way, so that the answer does not tell which names exist.
create table sign_in_throttles (
  subject text primary key,
  failed_count integer not null,
  last_at timestamptz not null,
  locked_until timestamptz
);
create index sign_in_throttles_last on sign_in_throttles (last_at);

-- Only the sha256 of a session's or token's secret is stored.
create table sessions (
  id_hash bytea primary key check (octet_length(id_hash) = 32),
  person_id text not null references people (id),
  created_at timestamptz not null,
  last_seen_at timestamptz not null,
  expires_at timestamptz not null
);
create index sessions_person on sessions (person_id);
create index sessions_expires on sessions (expires_at);

create table tokens (
  id uuid primary key default gen_random_uuid(),
  person_id text not null references people (id),
  name text not null check (name <> ''),
  secret_hash bytea not null unique check (octet_length(secret_hash) = 32),
  scopes text[] not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  revoked_at timestamptz,
  last_used_at timestamptz
);
create index tokens_person on tokens (person_id);

-- The quality model -----------------------------------------------------------------------------------------------

create table quality_models (
  id text primary key,
  -- Versions of one model share the family.
  family text not null,
  title text not null,
  version text not null,
  status text not null default 'draft' check (status in ('draft', 'inHearing', 'approved', 'inForce', 'superseded')),
  body jsonb not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  created_by text references people (id),
  created_at timestamptz not null default clock_timestamp(),
  approved_by text references people (id),
  approved_at timestamptz,
  in_force_from timestamptz,
  -- The version this one replaced when it came into force.
  supersedes text references quality_models (id),
  unique (family, version),
  check (status in ('draft', 'inHearing') or approved_at is not null),
  check (status not in ('inForce', 'superseded') or in_force_from is not null)
);
create unique index quality_models_in_force on quality_models (family) where status = 'inForce';

-- An approved model is what accreditations were started on: its words never change, and its status only goes on.
create function refuse_change_of_approved_model() returns trigger language plpgsql as $$
begin
  if old.status in ('draft', 'inHearing') then
    if tg_op = 'DELETE' then return old; end if;
    return new;
  end if;
  if tg_op = 'DELETE'
    or (new.id, new.family, new.title, new.version, new.body, new.sha256, new.created_by, new.created_at, new.approved_by, new.approved_at)
      is distinct from
      (old.id, old.family, old.title, old.version, old.body, old.sha256, old.created_by, old.created_at, old.approved_by, old.approved_at)
    or (old.status <> 'approved' and (new.in_force_from, new.supersedes) is distinct from (old.in_force_from, old.supersedes))
    or array_position(array['approved', 'inForce', 'superseded'], new.status) is null
    or array_position(array['approved', 'inForce', 'superseded'], new.status) < array_position(array['approved', 'inForce', 'superseded'], old.status)
  then
    raise exception 'quality model % is %: it is not changed any more', old.id, old.status using errcode = 'AK001';
  end if;
  return new;
end
$$;
create trigger quality_models_frozen before update or delete on quality_models
  for each row execute function refuse_change_of_approved_model();

-- Writes outside a case, and settings -----------------------------------------------------------------------------

-- The answer given to an Idempotency-Key; the same key from the same person gets it again. Never holds a secret.
create table requests (
  key text not null check (length(key) between 1 and 200),
  person_id text not null references people (id),
  body_hash bytea not null,
  answer jsonb not null,
  at timestamptz not null default clock_timestamp(),
  primary key (person_id, key)
);

create table settings (
  name text primary key,
  value jsonb not null,
  updated_at timestamptz not null default clock_timestamp(),
  updated_by text references people (id)
);
