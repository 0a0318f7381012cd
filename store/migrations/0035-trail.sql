-- The trail: who saw and changed what, never what stands in it. Rows are written where the change is written, by triggers, so that no
-- call site can forget them; a sealer gives them their place in the chain and its hash soon after (docs/decisions, the trail).

create table trail (
  id bigint generated always as identity primary key,
  at timestamptz not null default clock_timestamp(),
  -- 'system' is the service itself. No reference: the trail outlives whatever is done to people.
  person_id text not null,
  kind text not null check (kind in ('act', 'change', 'signIn', 'read', 'export', 'refusal')),
  action text not null check (length(action) between 1 and 200),
  thing text not null check (length(thing) between 1 and 40),
  thing_id text check (length(thing_id) between 1 and 200),
  case_id uuid,
  offer_id text,
  -- The row that the change was written as: `source` its table, `no` its number within the thing.
  source text,
  no bigint,
  outcome text not null default 'done' check (outcome in ('done', 'refused')),
  codes text[] not null default '{}',
  request_id uuid default nullif(current_setting('akkreditering.request', true), '')::uuid,
  -- For the fortrolighedskreds alone.
  circle boolean not null default false,
  -- Reads: the quarter of an hour they fell in, counted from 1970; one row a person, thing and quarter.
  quarter integer,
  -- Given once, by the sealer: the place in the chain, the digest of the row the change was written as, the hash of all that is before.
  seq bigint check (seq > 0),
  mark bytea check (octet_length(mark) = 32),
  hash bytea check (octet_length(hash) = 32),
  check ((seq is null) = (hash is null))
);
create unique index trail_seq on trail (seq) where seq is not null;
create index trail_unsealed on trail (id) where seq is null;
create unique index trail_read_once on trail (person_id, quarter, action, thing, coalesce(thing_id, ''), outcome) where quarter is not null;
create index trail_at on trail (at desc, id desc);
create index trail_person on trail (person_id, at desc, id desc);
create index trail_offer on trail (offer_id, at desc, id desc) where offer_id is not null;
create index trail_case on trail (case_id, at desc, id desc) where case_id is not null;
-- What an act wrote is found by its number.
create index content_versions_act on content_versions (case_id, seq);
create index supervision_content_versions_act on supervision_content_versions (offer_id, seq);

create function refuse_change_of_trail() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and old.seq is null and new.seq is not null
    and (new.id, new.at, new.person_id, new.kind, new.action, new.thing, new.thing_id, new.case_id, new.offer_id, new.source, new.no, new.outcome, new.codes, new.request_id, new.circle, new.quarter)
      is not distinct from (old.id, old.at, old.person_id, old.kind, old.action, old.thing, old.thing_id, old.case_id, old.offer_id, old.source, old.no, old.outcome, old.codes, old.request_id, old.circle, old.quarter)
  then return new; end if;
  raise exception 'the trail is append-only' using errcode = 'AK001';
end
$$;
create trigger trail_append_only before update or delete on trail for each row execute function refuse_change_of_trail();
create trigger trail_not_emptied before truncate on trail for each statement execute function refuse_change();

-- Acts: no more than a row's own columns and the case's offer.
create function act_in_trail() returns trigger language plpgsql as $$
begin
  insert into trail (at, person_id, kind, action, thing, thing_id, case_id, offer_id, source, no)
  values (new.at, new.actor, 'act', new.type, 'case', new.case_id, new.case_id, (select offer_id from cases where id = new.case_id), 'events', new.seq);
  return null;
end
$$;
create trigger events_in_trail after insert on events for each row execute function act_in_trail();

create function supervision_act_in_trail() returns trigger language plpgsql as $$
begin
  insert into trail (at, person_id, kind, action, thing, thing_id, offer_id, source, no)
  values (new.at, new.actor, 'act', 'supervision' || upper(left(new.type, 1)) || substr(new.type, 2), 'supervision', new.offer_id, new.offer_id, 'supervision_events', new.seq);
  return null;
end
$$;
create trigger supervision_events_in_trail after insert on supervision_events for each row execute function supervision_act_in_trail();

-- Everything else that is written as a row of its own. Arguments: kind, action (@column: its value), thing, the columns of the
-- thing's id, of the person, and of the row's number ('' where there is none). Not for tables that hold bytes.
create function row_in_trail() returns trigger language plpgsql as $$
declare
  r jsonb := to_jsonb(new);
  of_case uuid := r->>'case_id';
begin
  insert into trail (at, person_id, kind, action, thing, thing_id, case_id, offer_id, source, no, outcome, codes, circle)
  values (
    coalesce((r->>'at')::timestamptz, clock_timestamp()), coalesce(r->>tg_argv[4], 'system'), tg_argv[0],
    case when tg_argv[1] like '@%' then r->>substr(tg_argv[1], 2) else tg_argv[1] end, tg_argv[2], r->>tg_argv[3], of_case,
    coalesce(r->>'offer_id', (select offer_id from cases where id = of_case)), tg_table_name, (r->>nullif(tg_argv[5], ''))::bigint,
    case when tg_argv[0] = 'refusal' then 'refused' else 'done' end,
    coalesce((select array_agg(code) from jsonb_array_elements_text(case when tg_argv[0] = 'refusal' then r->'codes' end) code), '{}'), tg_argv[2] = 'circle');
  return null;
end
$$;
create trigger people_changes_in_trail after insert on people_changes for each row execute function row_in_trail('change', '@type', 'person', 'person_id', 'actor', 'id');
create trigger access_changes_in_trail after insert on access_changes for each row execute function row_in_trail('change', '@type', 'person', 'person_id', 'actor', 'id');
create trigger setting_versions_in_trail after insert on setting_versions for each row execute function row_in_trail('change', 'settingChanged', 'setting', 'name', 'set_by', 'version');
create trigger round_events_in_trail after insert on round_events for each row execute function row_in_trail('change', '@type', 'round', 'round_id', 'actor', 'move_no');
create trigger organisation_events_in_trail after insert on organisation_event_versions for each row execute function row_in_trail('change', 'organisationalEvent', 'organisationalEvent', 'event_id', 'actor', 'version');
create trigger model_days_in_trail after insert on quality_model_days for each row execute function row_in_trail('change', 'qualityModelDay', 'qualityModel', 'model_id', 'actor', 'version');
create trigger learning_events_in_trail after insert on learning_event_versions for each row execute function row_in_trail('change', 'learningEvent', 'learningEvent', 'event_id', 'by_person', 'version');
create trigger auditor_terms_in_trail after insert on auditor_terms for each row execute function row_in_trail('change', 'changeAuditorTerms', 'person', 'person_id', 'by_person', 'version');
create trigger owed_work_asks_in_trail after insert on owed_work_asks for each row execute function row_in_trail('change', 'tryOwedWorkAgain', 'case', 'case_id', 'asked_by', '');
create trigger concerns_in_trail after insert on concerns for each row execute function row_in_trail('act', 'raiseConcern', 'case', 'case_id', 'author', '');
create trigger working_notes_in_trail after insert on working_notes for each row execute function row_in_trail('act', 'writeWorkingNote', 'case', 'case_id', 'author', '');
create trigger learning_wishes_in_trail after insert on learning_wishes for each row execute function row_in_trail('act', 'wantToTry', 'learning', 'learning_id', 'person_id', '');
create trigger learnings_in_trail after update on learnings for each row when (old.withdrawn_at is null and new.withdrawn_at is not null) execute function row_in_trail('act', 'withdrawLearning', 'learning', 'id', 'withdrawn_by', '');
create trigger refusals_in_trail after insert on refusals for each row execute function row_in_trail('refusal', '@act', 'case', 'case_id', 'person_id', '');
-- Who knew of a visit beforehand looked: no offer and no visit is named.
create trigger secret_looks_in_trail after insert on supervision_secret_looks for each row execute function row_in_trail('read', '@what', 'circle', '', 'person_id', '');

create function sign_in_in_trail() returns trigger language plpgsql as $$
begin
  insert into trail (at, person_id, kind, action, thing, thing_id) values (new.created_at, new.person_id, 'signIn', 'signIn', 'person', new.person_id);
  return null;
end
$$;
create trigger sessions_in_trail after insert on sessions for each row execute function sign_in_in_trail();

create function file_in_trail() returns trigger language plpgsql as $$
begin
  insert into trail (at, person_id, kind, action, thing, thing_id, case_id, offer_id)
  values (new.at, new.person_id, 'act', 'uploadFile', 'file', new.id, new.case_id, (select offer_id from cases where id = new.case_id));
  return null;
end
$$;
create trigger files_in_trail after insert on files for each row execute function file_in_trail();

create function supervision_file_in_trail() returns trigger language plpgsql as $$
begin
  insert into trail (at, person_id, kind, action, thing, thing_id, offer_id) values (new.at, new.person_id, 'act', 'uploadSupervisionFile', 'file', new.id, new.offer_id);
  return null;
end
$$;
create trigger supervision_files_in_trail after insert on supervision_files for each row execute function supervision_file_in_trail();

create function round_summary_in_trail() returns trigger language plpgsql as $$
begin
  insert into trail (at, person_id, kind, action, thing, thing_id, no) values (new.at, new.by_person, 'act', 'issueRoundSummary', 'round', new.round_id, new.version);
  return null;
end
$$;
create trigger round_summaries_in_trail after insert on round_summaries for each row execute function round_summary_in_trail();

-- A version of the quality model has no rows of its own for its changes: who asked stands with the key of the write.
alter table requests add column operation text;
create function model_change_in_trail() returns trigger language plpgsql as $$
begin
  insert into trail (at, person_id, kind, action, thing, thing_id) values (new.at, new.person_id, 'change', new.operation, 'qualityModel', coalesce(new.answer->>'id', new.answer->>'version'));
  return null;
end
$$;
create trigger requests_in_trail after insert on requests for each row
  when (new.operation in ('draftModel', 'rewriteModel', 'openHearing', 'sendBack', 'approve', 'putInForce', 'correctSupervisionModel')) execute function model_change_in_trail();

-- What there is already, in the order it happened.
insert into trail (at, person_id, kind, action, thing, thing_id, case_id, offer_id, source, no, outcome, codes, request_id)
select at, person_id, kind, action, thing, thing_id, case_id, offer_id, source, no, outcome, codes, null from (
  select e.at, e.actor as person_id, 'act' as kind, e.type as action, 'case' as thing, e.case_id::text as thing_id, e.case_id, c.offer_id, 'events' as source, e.seq::bigint as no, 'done' as outcome, '{}'::text[] as codes from events e join cases c on c.id = e.case_id
  union all select at, actor, 'act', 'supervision' || upper(left(type, 1)) || substr(type, 2), 'supervision', offer_id, null, offer_id, 'supervision_events', seq, 'done', '{}' from supervision_events
  union all select at, actor, 'change', type, 'person', person_id, null, null, 'people_changes', id, 'done', '{}' from people_changes
  union all select at, actor, 'change', type, 'person', person_id, null, null, 'access_changes', id, 'done', '{}' from access_changes
  union all select at, set_by, 'change', 'settingChanged', 'setting', name, null, null, 'setting_versions', version, 'done', '{}' from setting_versions
  union all select at, actor, 'change', type, 'round', round_id::text, null, null, 'round_events', move_no, 'done', '{}' from round_events
  union all select r.at, r.person_id, 'refusal', r.act, 'case', r.case_id::text, r.case_id, c.offer_id, 'refusals', null, 'refused', r.codes from refusals r left join cases c on c.id = r.case_id
  union all select f.at, f.person_id, 'act', 'uploadFile', 'file', f.id::text, f.case_id, c.offer_id, null, null, 'done', '{}' from files f join cases c on c.id = f.case_id
) as before order by at, source, thing_id, no;
