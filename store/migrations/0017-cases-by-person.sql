-- What is looked for in ten thousand cases without unpacking each one's state. Columns made of it, not indexes over it: an index over the
-- state would be written anew at every act, one over a column only when that changes.

create function persons_of_case(state jsonb) returns text[] language sql immutable parallel safe
  return array_remove(array[state->>'checkerId', state->>'deciderId', state->>'deputyDeciderId'] || array(select jsonb_array_elements(coalesce(state->'team', '[]'))->>'personId'), null);

alter table cases
  -- Those who audit, check or decide.
  add column person_ids text[] not null generated always as (persons_of_case(state)) stored,
  add column consultant_id text generated always as (state->>'consultantId') stored,
  add column outcome text generated always as (state->>'outcome') stored,
  add column issued boolean not null generated always as (state->>'issuedAt' is not null) stored,
  add column continues_in text generated always as (state->>'continuesIn') stored;

create index cases_person on cases using gin (person_ids);
create index cases_consultant_open on cases (consultant_id) where ended_at is null;
create index cases_continued on cases (continues_in) where continues_in is not null;
