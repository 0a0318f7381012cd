-- Accreditations: the case and its folded state, the append-only events, the texts with every version, deadlines and notices
-- for lists, work that is owed, stored reports and files, and what was told to the workflow.

create table cases (
  id uuid primary key,
  offer_id text not null references offers (id),
  cycle text not null check (cycle ~ '^[0-9A-Za-z-]{1,20}$'),
  model_id text not null references quality_models (id),
  policy jsonb not null,
  -- One more for every act: the row lock orders all acts of a case.
  seq integer not null default 0,
  move_no integer not null default 0,
  move_id uuid not null,
  state jsonb not null,
  -- For lists; always written together with state.
  stage text not null,
  step text not null,
  turn text not null,
  paused boolean not null default false,
  due timestamptz,
  next_instant timestamptz,
  started_at timestamptz not null,
  ended_at timestamptz,
  -- What the workflow was told last, and in which namespace: the sweep tells what is not.
  told_move_no integer not null default 0,
  told_epoch integer not null default 0,
  told_namespace text,
  told_at timestamptz,
  unique (offer_id, cycle)
) with (fillfactor = 70);
create unique index cases_one_open on cases (offer_id) where ended_at is null;
create index cases_stage on cases (stage, due);
create index cases_untold on cases (id) where told_move_no < move_no;
create index cases_next_instant on cases (next_instant) where next_instant is not null;

-- The record's generation: a restore raises it, and every workflow that meets a higher one loads anew.
create table record_epoch (
  only_row boolean primary key default true check (only_row),
  epoch integer not null
);
insert into record_epoch (epoch) values (1);

create table events (
  case_id uuid not null references cases (id),
  seq integer not null,
  key text not null check (length(key) between 1 and 200),
  body_hash bytea not null,
  type text not null,
  -- Moves are numbered on their own; entries have none.
  move_no integer,
  actor text not null,
  at timestamptz not null,
  data jsonb not null,
  primary key (case_id, seq)
);
create unique index events_key on events (case_id, key);
create unique index events_move on events (case_id, move_no) where move_no is not null;

-- Texts: the newest of each (kind, key), and beside it every version there ever was.
create table contents (
  case_id uuid not null references cases (id),
  kind text not null,
  key text not null check (length(key) between 1 and 200),
  version integer not null,
  seq integer not null,
  author text not null,
  at timestamptz not null,
  body jsonb not null,
  primary key (case_id, kind, key)
);
create table content_versions (
  case_id uuid not null references cases (id),
  kind text not null,
  key text not null,
  version integer not null,
  seq integer not null,
  author text not null,
  at timestamptz not null,
  body jsonb not null,
  primary key (case_id, kind, key, version)
);

-- Kinds of text that a move has closed for good.
create table freezes (
  case_id uuid not null references cases (id),
  kind text not null,
  move_no integer not null,
  primary key (case_id, kind)
);

create function refuse_write_to_frozen() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    raise exception 'texts are never deleted' using errcode = 'AK001';
  end if;
  if exists (select 1 from freezes f where f.case_id = new.case_id and f.kind = new.kind) then
    raise exception '% of case % is frozen', new.kind, new.case_id using errcode = 'AK001';
  end if;
  if tg_op = 'UPDATE' and ((old.case_id, old.kind, old.key) is distinct from (new.case_id, new.kind, new.key)) then
    raise exception 'a text keeps its place' using errcode = 'AK001';
  end if;
  return new;
end
$$;
create trigger contents_frozen before insert or update or delete on contents
  for each row execute function refuse_write_to_frozen();

create function keep_version() returns trigger language plpgsql as $$
begin
  insert into content_versions values (new.case_id, new.kind, new.key, new.version, new.seq, new.author, new.at, new.body);
  return null;
end
$$;
create trigger contents_history after insert or update on contents
  for each row execute function keep_version();

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name using errcode = 'AK001';
end
$$;
create trigger events_append_only before update or delete on events
  for each row execute function refuse_change();
create trigger content_versions_append_only before update or delete on content_versions
  for each row execute function refuse_change();
create trigger freezes_append_only before update or delete on freezes
  for each row execute function refuse_change();
create trigger events_not_emptied before truncate on events for each statement execute function refuse_change();
create trigger content_versions_not_emptied before truncate on content_versions for each statement execute function refuse_change();

-- Deadlines as lists see them: one row a version.
create table deadlines (
  case_id uuid not null references cases (id),
  kind text not null,
  version integer not null,
  due timestamptz not null,
  set_at timestamptz not null,
  -- Open, or how it ended: met by an act, replaced by a newer version, or ended with the case.
  status text not null default 'open' check (status in ('open', 'closed', 'replaced')),
  closed_at timestamptz,
  primary key (case_id, kind, version)
);
create index deadlines_open on deadlines (due) where status = 'open';

-- What a step of a deadline did: at most once each.
create table deadline_steps (
  case_id uuid not null references cases (id),
  kind text not null,
  version integer not null,
  step text not null,
  planned_at timestamptz not null,
  outcome text not null check (outcome in ('done', 'skipped', 'late')),
  at timestamptz not null,
  seq integer not null,
  primary key (case_id, kind, version, step)
);

-- Notices to persons, each at most once: `cause` names the step or the act.
create table notices (
  id uuid primary key default gen_random_uuid(),
  case_id uuid not null references cases (id),
  person_id text not null references people (id),
  kind text not null,
  duty text not null,
  cause text not null,
  data jsonb not null default '{}',
  at timestamptz not null,
  seq integer not null,
  read_at timestamptz,
  unique (case_id, cause, person_id)
);
create index notices_person on notices (person_id, at desc);

-- Work a move owes: the workflow sees to it, the activity marks it done.
create table owed_work (
  case_id uuid not null references cases (id),
  id text not null,
  kind text not null,
  move_no integer not null,
  owed_at timestamptz not null,
  done_at timestamptz,
  cancelled_at timestamptz,
  last_error text,
  primary key (case_id, id)
);
create index owed_work_open on owed_work (case_id) where done_at is null and cancelled_at is null;

-- Rendered documents: the first stored bytes win, and they never change.
create table reports (
  id uuid primary key,
  case_id uuid not null references cases (id),
  kind text not null check (kind in ('startLetter', 'hearingDraft', 'finalReport', 'decisionDocument')),
  version integer not null,
  draft boolean not null,
  file_name text not null,
  input_hash text not null,
  sha256 text not null,
  pages integer not null,
  template integer not null,
  bytes bytea not null,
  at timestamptz not null,
  unique (case_id, kind, version)
);
create trigger reports_immutable before update or delete on reports
  for each row execute function refuse_change();

create table files (
  id uuid primary key,
  case_id uuid not null references cases (id),
  -- The side whose file it is: it decides who may read it.
  owner text not null check (owner in ('offer', 'team')),
  name text not null,
  content_type text not null,
  sha256 text not null,
  size integer not null,
  bytes bytea not null,
  person_id text not null references people (id),
  key text not null,
  at timestamptz not null,
  unique (case_id, key)
);
create trigger files_immutable before update or delete on files
  for each row execute function refuse_change();

-- What offers chose to share: the searchable akkrediteringsdatabase.
create table learnings (
  id uuid primary key,
  case_id uuid not null references cases (id),
  extract_key text not null,
  offer_id text not null references offers (id),
  area text not null,
  kind text not null,
  title text not null,
  text text not null,
  requirement_ids text[] not null,
  shared_at timestamptz not null,
  search tsvector not null generated always as (
    setweight(to_tsvector('danish', title), 'A') || setweight(to_tsvector('danish', text), 'B')
  ) stored,
  unique (case_id, extract_key)
);
create index learnings_search on learnings using gin (search);

-- When the service was away: silence on such a last day does not count.
create table service_beats (
  only_row boolean primary key default true check (only_row),
  last_beat timestamptz not null
);
create table outages (
  id bigint generated always as identity primary key,
  from_at timestamptz not null,
  to_at timestamptz not null,
  check (to_at > from_at)
);
create index outages_to on outages (to_at);
