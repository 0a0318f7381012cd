-- What the last comparison of every case with its workflow gave: at start and each night. One row: the newest is the one that counts.
create table engine_checks (
  only_row boolean primary key default true check (only_row),
  begun_at timestamptz not null,
  -- Null while it goes on, and where it broke off.
  ended_at timestamptz,
  checked integer not null default 0,
  -- Workflows that were missing, ended, behind, ahead or armed for another instant; all were told anew.
  differing integer not null default 0,
  -- Did not answer in time: no worker, or Temporal away.
  silent integer not null default 0
);
