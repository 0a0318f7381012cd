-- What was refused: who, when, which case and act, which codes. Never what was written.

create table refusals (
  id bigint generated always as identity primary key,
  at timestamptz not null,
  person_id text not null references people (id),
  -- Null where there was no case yet; no reference, for a case that is not there is refused too.
  case_id uuid,
  act text not null,
  codes text[] not null check (cardinality(codes) > 0)
);
create index refusals_at on refusals (at desc, id desc);
create trigger refusals_append_only before update or delete on refusals
  for each row execute function refuse_change();
create trigger refusals_not_emptied before truncate on refusals for each statement execute function refuse_change();
