-- What a case took and what can be dropped, asked at its end: one answer a side, and no person beside it. The caller's key stands
-- here and not in requests, where it would stand beside who sent it. Only the newest answer is kept.

create table evaluations (
  case_id uuid not null references cases (id),
  side text not null check (side in ('offer', 'auditors')),
  version integer not null check (version > 0),
  hours integer check (hours between 0 and 2000),
  worth text not null check (length(worth) <= 2000),
  to_drop text not null check (length(to_drop) <= 2000),
  last_key text not null,
  primary key (case_id, side)
);
create trigger evaluations_not_deleted before delete on evaluations
  for each row execute function refuse_change();
create trigger evaluations_not_emptied before truncate on evaluations
  for each statement execute function refuse_change();
