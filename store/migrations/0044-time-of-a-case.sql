-- The time of a case's newest act: a clock that is set back a little does not make the next act earlier than the one before it.
alter table cases add column acted_at timestamptz;
