-- Webhooks: where events of the record are told to other systems, and what became of each. An event's id is made of where it stands in the
-- record, so it is the same in every retry and replay.
create table webhook_endpoints (
  id uuid primary key default gen_random_uuid(),
  version integer not null default 1,
  name text not null check (name <> ''),
  url text not null,
  -- Empty: every kind.
  kinds text[] not null default '{}',
  secret text not null,
  -- The secret before this one, which signs too until then.
  former_secret text,
  former_until timestamptz,
  made_by text not null references people (id),
  made_at timestamptz not null,
  -- Events from here on are told; those of a time in which it was off are not, unless they are replayed.
  since timestamptz not null,
  off_at timestamptz,
  off_why text check (off_why in ('byHand', 'failing', 'gone')),
  failing_since timestamptz,
  last_success_at timestamptz,
  last_failure_at timestamptz,
  last_error text,
  -- Up to where the record has been looked through.
  looked_to timestamptz not null,
  -- One more whenever there is more to do; what of it the workflow was told, and in which namespace.
  no integer not null default 1,
  told_no integer not null default 0,
  told_epoch integer not null default 0,
  told_namespace text,
  check ((off_at is null) = (off_why is null))
);
create table webhook_deliveries (
  endpoint_id uuid not null references webhook_endpoints (id),
  event_id text not null,
  kind text not null,
  -- The case, or the offer of a supervision: its events are told in order. Null for a test.
  subject text,
  seq integer not null,
  at timestamptz not null,
  queued_at timestamptz not null,
  replayed_at timestamptz,
  attempts integer not null default 0,
  first_try_at timestamptz,
  -- When it may be tried again; while it is being sent, when it counts as not heard of.
  next_at timestamptz not null,
  delivered_at timestamptz,
  given_up_at timestamptz,
  last_status integer,
  last_error text,
  primary key (endpoint_id, event_id)
);
create index webhook_deliveries_waiting on webhook_deliveries (endpoint_id, next_at) where delivered_at is null and given_up_at is null;
create index webhook_deliveries_subject on webhook_deliveries (endpoint_id, subject, seq) where delivered_at is null and given_up_at is null;
create index webhook_deliveries_done on webhook_deliveries (endpoint_id, delivered_at) where delivered_at is not null;
-- Appended in the order of time: this index is a few pages, and costs an act next to nothing.
create index events_by_time on events using brin (at) with (pages_per_range = 16);
create index supervision_events_by_time on supervision_events using brin (at) with (pages_per_range = 16);
