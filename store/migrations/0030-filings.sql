-- Documents out to a journal system: whether there is one, and what became of each document sent to it.
create table filing_port (
  only_row boolean primary key default true check (only_row),
  name text not null,
  since timestamptz not null default clock_timestamp()
);
-- `sent_at`: the last time it was sent, noted before it is; a receipt ends it for good.
create table filings (
  case_id uuid not null,
  owed_id text not null,
  stem text not null unique,
  sha256 text not null,
  sends integer not null default 0,
  sent_at timestamptz,
  acknowledged_at timestamptz,
  journal_no text,
  primary key (case_id, owed_id),
  foreign key (case_id, owed_id) references owed_work (case_id, id)
);
