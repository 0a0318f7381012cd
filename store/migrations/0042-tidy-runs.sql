-- What was taken away each night because it is kept no longer: how much of each kind, and never what it was.
create table tidy_runs (
  id bigint generated always as identity primary key,
  at timestamptz not null default clock_timestamp(),
  counts jsonb not null
);
create trigger tidy_runs_append_only before update or delete on tidy_runs for each row execute function refuse_change();
create trigger tidy_runs_in_trail after insert on tidy_runs for each row execute function row_in_trail('change', 'tidied', 'retention', '', '', '');
