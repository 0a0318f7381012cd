-- Rundens opsamling: the secretariat's words while they are written, and every version that was issued, with its bytes.

create table round_summary_drafts (
  round_id uuid primary key references rounds (id),
  version integer not null,
  words jsonb not null,
  by_person text not null references people (id),
  at timestamptz not null
);
create table round_summaries (
  id uuid primary key,
  round_id uuid not null references rounds (id),
  version integer not null,
  content jsonb not null,
  file_name text not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  pages integer not null,
  bytes bytea not null,
  by_person text not null references people (id),
  at timestamptz not null,
  unique (round_id, version)
);
create index round_summaries_hash on round_summaries (sha256);
create trigger round_summaries_immutable before update or delete on round_summaries for each row execute function refuse_change();
create trigger round_summaries_not_emptied before truncate on round_summaries for each statement execute function refuse_change();
