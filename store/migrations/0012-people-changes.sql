-- Who changed whose function, role or absence, and when it was registered: ids and instants, never a reason.

create table people_changes (
  id bigint generated always as identity primary key,
  at timestamptz not null default clock_timestamp(),
  actor text not null references people (id),
  type text not null check (type in ('functionGiven', 'functionEnded', 'roleGiven', 'roleEnded', 'absenceRegistered', 'absenceEnded', 'personRegistered')),
  -- Whom it concerns.
  person_id text not null references people (id),
  data jsonb not null
);
create index people_changes_person on people_changes (person_id, id);
create trigger people_changes_append_only before update or delete on people_changes
  for each row execute function refuse_change();
create trigger people_changes_not_emptied before truncate on people_changes for each statement execute function refuse_change();
