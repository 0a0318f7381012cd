-- Arrangementer: events where what was learnt is shared, and who has signed up. Every version of an event is kept.

create table learning_events (
  id uuid primary key,
  version integer not null,
  body jsonb not null,
  -- For lists; always written together with the body.
  starts_at timestamptz not null,
  requirement_ids text[] not null,
  offer_id text references offers (id),
  made_by text not null references people (id),
  made_at timestamptz not null,
  cancelled_at timestamptz,
  cancel_reason text
);
create index learning_events_starts on learning_events (starts_at);
create table learning_event_versions (
  event_id uuid not null references learning_events (id),
  version integer not null,
  body jsonb not null,
  cancel_reason text,
  by_person text not null references people (id),
  at timestamptz not null,
  primary key (event_id, version)
);
create trigger learning_event_versions_append_only before update or delete on learning_event_versions for each row execute function refuse_change();

create table learning_event_sign_ups (
  id bigint generated always as identity primary key,
  event_id uuid not null references learning_events (id),
  person_id text not null references people (id),
  at timestamptz not null,
  signed_off_at timestamptz
);
create unique index learning_event_sign_ups_one on learning_event_sign_ups (event_id, person_id) where signed_off_at is null;

create table learning_event_notices (
  event_id uuid not null references learning_events (id),
  person_id text not null references people (id),
  kind text not null check (kind in ('changed', 'cancelled', 'movedUp')),
  cause text not null,
  at timestamptz not null,
  primary key (event_id, cause, person_id)
);
create index learning_event_notices_person on learning_event_notices (person_id, at desc);
