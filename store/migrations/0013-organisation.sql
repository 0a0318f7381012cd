-- What happens to offers as organisations, each on its day. The day may lie ahead: then the event's workflow waits for it, and until
-- then it can be moved or withdrawn.

create table organisation_events (
  id uuid primary key,
  kind text not null check (kind in ('opens', 'closes', 'merges', 'splits', 'moves')),
  change jsonb not null,
  -- The offers concerned; those it makes come to be on its day.
  offer_ids text[] not null,
  on_day date not null,
  version integer not null default 1 check (version > 0),
  registered_by text not null references people (id),
  registered_at timestamptz not null,
  withdrawn_at timestamptz,
  withdrawn_by text references people (id),
  done_at timestamptz,
  told_version integer not null default 0,
  told_epoch integer not null default 0,
  told_namespace text,
  check (withdrawn_at is null or done_at is null)
);
create index organisation_events_ahead on organisation_events (on_day) where done_at is null and withdrawn_at is null;
create index organisation_events_offers on organisation_events using gin (offer_ids);

-- Its versions: which day was said by whom, and a withdrawal.
create table organisation_event_versions (
  event_id uuid not null references organisation_events (id),
  version integer not null,
  on_day date not null,
  withdrawn boolean not null default false,
  actor text not null references people (id),
  at timestamptz not null,
  primary key (event_id, version)
);
create trigger organisation_event_versions_append_only before update or delete on organisation_event_versions
  for each row execute function refuse_change();
