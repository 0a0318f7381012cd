-- Somebody asks that work which fails be tried now: kept with who and when, and told to the case's workflow.
create table owed_work_asks (
  id bigint generated always as identity primary key,
  case_id uuid not null,
  owed_id text not null,
  asked_by text not null references people (id),
  at timestamptz not null default clock_timestamp(),
  told_at timestamptz,
  foreign key (case_id, owed_id) references owed_work (case_id, id)
);
create index owed_work_asks_of on owed_work_asks (case_id, owed_id, id);
create index owed_work_asks_untold on owed_work_asks (id) where told_at is null;
