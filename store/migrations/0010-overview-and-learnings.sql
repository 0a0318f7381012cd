-- The manager's overview: when a person last looked, and which cases moved since. The akkrediteringsdatabase: an extract its offer took
-- back, and which offers want to try what another has shared.

create table overview_looks (
  person_id text primary key references people (id),
  at timestamptz not null
);
-- What moved since an instant, without reading the cases that did not.
create index events_moves_at on events (at) where move_no is not null and type <> 'remind';
-- The newest case of an offer, for each of ten thousand offers.
create index cases_newest on cases (offer_id, started_at desc);

-- A consent taken back: out of the search from then on, while the row and the case's history stay.
alter table learnings add column withdrawn_at timestamptz;
alter table learnings add column withdrawn_by text references people (id);

-- "Vi vil prøve det samme": counted once an offer. `case_id` names the case in which it became a trial; null: a wish kept for later.
create table learning_wishes (
  learning_id uuid not null references learnings (id),
  offer_id text not null references offers (id),
  person_id text not null references people (id),
  at timestamptz not null default clock_timestamp(),
  case_id uuid references cases (id),
  primary key (learning_id, offer_id)
);
create index learning_wishes_offer on learning_wishes (offer_id, at);
