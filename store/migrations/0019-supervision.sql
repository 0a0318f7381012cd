-- Socialtilsyn: one supervision per covered offer, for years. Its events are the truth; state and rows are made of them.

alter table role_holdings drop constraint role_holdings_role_check;
alter table role_holdings add constraint role_holdings_role_check
  check (role in ('consultant', 'secretariatHead', 'administrator', 'decisionMaker', 'auditor', 'reader', 'supervisionCoordinator'));

create table supervisions (
  offer_id text primary key references offers (id),
  seq integer not null default 0,
  move_no integer not null default 0,
  state jsonb not null,
  -- For lists; always written together with state.
  year_no integer not null default 1,
  paused boolean not null default false,
  due timestamptz,
  next_instant timestamptz,
  -- When the first of its units is without a visit for longer than the interval.
  visit_due timestamptz,
  began_at timestamptz not null,
  ended_at timestamptz,
  told_move_no integer not null default 0,
  told_epoch integer not null default 0,
  told_namespace text,
  told_at timestamptz
) with (fillfactor = 70);
create index supervisions_untold on supervisions (offer_id) where told_move_no < move_no;
create index supervisions_visit_due on supervisions (visit_due) where ended_at is null;

create table supervision_events (
  offer_id text not null references supervisions (offer_id),
  seq integer not null,
  key text not null check (length(key) between 1 and 200),
  body_hash bytea not null,
  type text not null,
  move_no integer,
  year_no integer not null,
  actor text not null,
  at timestamptz not null,
  data jsonb not null,
  primary key (offer_id, seq)
);
create unique index supervision_events_key on supervision_events (offer_id, key);
create unique index supervision_events_move on supervision_events (offer_id, move_no) where move_no is not null;
create trigger supervision_events_append_only before update or delete on supervision_events for each row execute function refuse_change();
create trigger supervision_events_not_emptied before truncate on supervision_events for each statement execute function refuse_change();

-- Texts under what they are about: a visit, a report, a measure, a year.
create table supervision_contents (
  offer_id text not null references supervisions (offer_id),
  kind text not null,
  subject text not null check (length(subject) between 1 and 200),
  key text not null check (length(key) between 1 and 200),
  version integer not null,
  seq integer not null,
  author text not null,
  at timestamptz not null,
  body jsonb not null,
  primary key (offer_id, kind, subject, key)
);
create table supervision_content_versions (
  offer_id text not null references supervisions (offer_id),
  kind text not null, subject text not null, key text not null, version integer not null,
  seq integer not null, author text not null, at timestamptz not null, body jsonb not null,
  primary key (offer_id, kind, subject, key, version)
);
create trigger supervision_content_versions_append_only before update or delete on supervision_content_versions for each row execute function refuse_change();
create trigger supervision_content_versions_not_emptied before truncate on supervision_content_versions for each statement execute function refuse_change();

-- What is closed is never written again.
create table supervision_freezes (
  offer_id text not null references supervisions (offer_id),
  kind text not null,
  subject text not null,
  move_no integer not null,
  primary key (offer_id, kind, subject)
);
create trigger supervision_freezes_append_only before update or delete on supervision_freezes for each row execute function refuse_change();

create function refuse_write_to_closed_supervision() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    raise exception 'texts are never deleted' using errcode = 'AK001';
  end if;
  if exists (select 1 from supervision_freezes f where f.offer_id = new.offer_id and f.kind = new.kind and f.subject = new.subject) then
    raise exception '% of % is frozen', new.kind, new.subject using errcode = 'AK001';
  end if;
  return new;
end
$$;
create trigger supervision_contents_frozen before insert or update or delete on supervision_contents for each row execute function refuse_write_to_closed_supervision();
create function keep_supervision_version() returns trigger language plpgsql as $$
begin
  insert into supervision_content_versions values (new.offer_id, new.kind, new.subject, new.key, new.version, new.seq, new.author, new.at, new.body);
  return null;
end
$$;
create trigger supervision_contents_history after insert or update on supervision_contents for each row execute function keep_supervision_version();

-- Every visit, report and measure there has been, as lists and charts read them.
create table supervision_visits (
  offer_id text not null references supervisions (offer_id),
  id text not null,
  year_no integer not null,
  unit text not null,
  kind text not null check (kind in ('announced', 'unannounced')),
  day date not null,
  status text not null check (status in ('announced', 'begun', 'done', 'brokenOff', 'calledOff')),
  information_by date,
  delivered_at timestamptz,
  primary key (offer_id, id)
);
create index supervision_visits_day on supervision_visits (day);
create table supervision_reports (
  offer_id text not null references supervisions (offer_id),
  id text not null,
  year_no integer not null,
  visits text[] not null,
  model text not null references supervision_models (id),
  draft jsonb,
  date date,
  file_id uuid,
  approval text,
  primary key (offer_id, id)
);
create index supervision_reports_date on supervision_reports (date);
create table supervision_measures (
  offer_id text not null references supervisions (offer_id),
  id text not null,
  kind text not null check (kind in ('order', 'intensified', 'condition')),
  decided_on date not null,
  deadline date,
  extensions integer not null,
  complain_until timestamptz not null,
  file_id uuid,
  ended_on date,
  ended_as text check (ended_as in ('complied', 'lifted', 'replaced')),
  primary key (offer_id, id)
);
create index supervision_measures_open on supervision_measures (offer_id) where ended_on is null;

-- The authority's documents and the offer's, by side.
create table supervision_files (
  id uuid primary key,
  offer_id text not null references supervisions (offer_id),
  owner text not null check (owner in ('offer', 'authority')),
  name text not null,
  content_type text not null,
  sha256 text not null,
  size integer not null,
  bytes bytea not null,
  person_id text not null references people (id),
  key text not null,
  at timestamptz not null,
  unique (offer_id, key)
);
create trigger supervision_files_immutable before update or delete on supervision_files for each row execute function refuse_change();

create table supervision_notices (
  id uuid primary key default gen_random_uuid(),
  offer_id text not null references supervisions (offer_id),
  person_id text not null references people (id),
  kind text not null,
  duty text not null,
  cause text not null,
  data jsonb not null default '{}',
  at timestamptz not null,
  seq integer not null,
  read_at timestamptz,
  unique (offer_id, cause, person_id)
);
create index supervision_notices_person on supervision_notices (person_id, at desc);

-- An unannounced visit that is known beforehand: apart from everything else, for a named circle alone, each look noted.
create table supervision_circle (
  person_id text primary key references people (id),
  named_by text not null references people (id),
  named_at timestamptz not null
);
create table supervision_secrets (
  id uuid primary key,
  offer_id text not null references offers (id),
  unit text not null,
  day date not null,
  note text not null,
  entered_by text not null references people (id),
  entered_at timestamptz not null,
  -- It has begun, or will not come: nothing more is secret of it.
  opened_at timestamptz,
  withdrawn_at timestamptz
);
create table supervision_secret_looks (
  id bigint generated always as identity primary key,
  person_id text not null references people (id),
  at timestamptz not null,
  what text not null
);
create trigger supervision_secret_looks_append_only before update or delete on supervision_secret_looks for each row execute function refuse_change();
