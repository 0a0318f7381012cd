-- Rounds: one cycle at many offers. The round with what was decided about it, its offers with what became of each, and moves of its
-- cases that are owed. Its workflow is told as those of cases are.

create table rounds (
  id uuid primary key default gen_random_uuid(),
  name text not null check (name <> ''),
  cycle text not null check (cycle ~ '^[0-9A-Za-z-]{1,20}$'),
  -- Frozen: the round is started on this version, whatever comes into force later.
  model_id text not null references quality_models (id),
  from_day date not null,
  to_day date not null,
  closed_weeks text[] not null default '{}',
  starts_per_minute integer not null check (starts_per_minute > 0),
  status text not null default 'planned' check (status in ('planned', 'starting', 'paused', 'started', 'cancelled')),
  move_no integer not null default 0,
  -- Who started it: its cases are started in that person's name.
  started_by text references people (id),
  created_by text not null references people (id),
  created_at timestamptz not null default clock_timestamp(),
  -- When its workflow last got something done: one that stands still is told once more.
  progress_at timestamptz not null default clock_timestamp(),
  told_move_no integer not null default 0,
  told_epoch integer not null default 0,
  told_namespace text,
  check (to_day >= from_day)
);
create unique index rounds_name on rounds (lower(name));
create index rounds_alive on rounds (id) where status in ('starting', 'paused');

create table round_offers (
  round_id uuid not null references rounds (id),
  offer_id text not null references offers (id),
  position integer not null,
  status text not null default 'planned' check (status in ('planned', 'started', 'failed', 'cancelled')),
  -- Set before the case is started, so that a start cut in two is found again and the rate holds whatever dies.
  begun_at timestamptz,
  settled_at timestamptz,
  case_id uuid references cases (id),
  -- Why it failed: refusals as codes and parameters.
  reasons jsonb not null default '[]',
  primary key (round_id, offer_id),
  check ((status = 'started') = (case_id is not null))
);
create index round_offers_planned on round_offers (round_id, position) where status = 'planned';
create index round_offers_begun on round_offers (round_id, begun_at desc) where begun_at is not null;
create index round_offers_offer on round_offers (offer_id) where status = 'planned';
create index round_offers_case on round_offers (case_id) where case_id is not null;

-- What was decided about a round, by whom and why.
create table round_events (
  round_id uuid not null references rounds (id),
  move_no integer not null,
  type text not null,
  actor text not null,
  at timestamptz not null default clock_timestamp(),
  reason text,
  primary key (round_id, move_no)
);
create trigger round_events_append_only before update or delete on round_events
  for each row execute function refuse_change();
create trigger round_events_not_emptied before truncate on round_events for each statement execute function refuse_change();

-- One move a case, keyed by its cause: the round's own move.
create table round_case_moves (
  round_id uuid not null references rounds (id),
  move_no integer not null,
  case_id uuid not null references cases (id),
  type text not null check (type in ('pause', 'resume')),
  done_at timestamptz,
  -- Why the case took it not.
  reasons jsonb not null default '[]',
  primary key (round_id, move_no, case_id)
);
create index round_case_moves_owed on round_case_moves (round_id) where done_at is null;
