-- Which guided examples a person has seen or put away: they are offered once.

create table guides_seen (
  person_id text not null references people (id),
  guide text not null check (length(guide) between 1 and 40),
  at timestamptz not null default clock_timestamp(),
  primary key (person_id, guide)
);
