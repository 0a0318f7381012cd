-- Settings with their history: every value that was ever in force, who set it, when and why.
create table setting_versions (
  name text not null,
  version integer not null check (version > 0),
  value jsonb not null,
  reason text not null check (reason <> ''),
  set_by text not null references people (id),
  at timestamptz not null default clock_timestamp(),
  primary key (name, version)
);
create trigger setting_versions_append_only before update or delete on setting_versions
  for each row execute function refuse_change();
create trigger setting_versions_not_emptied before truncate on setting_versions for each statement execute function refuse_change();
-- The newest move of a case is found by events_move: measured at 10,000 cases, that beats gathering all that moved.
drop index events_moves_at;

create index notices_at on notices (at desc, id);
