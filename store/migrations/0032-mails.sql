-- Notices as mails: what each notice owes its person, the mails that left, and what every attempt came to.

-- What somebody wants of mails beyond what duty asks for.
create table mail_choices (
  person_id text primary key references people (id),
  choice text not null check (choice in ('atOnce', 'daily', 'deadlinesOnly')),
  chosen_at timestamptz not null default clock_timestamp()
);

-- A mail as it left, or was about to. Its id is its first notice's, and its Message-ID is made of it: the same mail sent again bears the same.
create table mails (
  id uuid primary key,
  person_id text not null references people (id),
  address text not null,
  message_id text not null unique,
  subject text not null,
  body_text text not null,
  body_html text not null,
  -- Claimed before it is sent. 'deferred': certainly not taken, tried again. 'unsure': nobody knows, so it is not sent again by itself.
  state text not null check (state in ('claimed', 'sent', 'kept', 'deferred', 'unsure', 'failed', 'bounced', 'withdrawn')),
  sends integer not null default 1,
  claimed_at timestamptz not null,
  settled_at timestamptz,
  answer text
);
create index mails_newest on mails (claimed_at desc, id);
create index mails_trouble on mails (state) where state in ('claimed', 'deferred', 'unsure', 'failed', 'bounced');

-- One for each notice and person, written with the notice. `no` grows: the person's workflow is told the newest.
create table mail_notices (
  id uuid primary key default gen_random_uuid(),
  no bigint generated always as identity,
  source text not null check (source in ('case', 'supervision', 'event', 'access')),
  notice_id text not null,
  person_id text not null references people (id),
  at timestamptz not null,
  state text not null default 'waiting' check (state in ('waiting', 'inMail', 'cancelled')),
  -- Why it was cancelled, or why it waits.
  reason text,
  not_before timestamptz,
  attempts integer not null default 0,
  mail_id uuid references mails (id),
  told_namespace text,
  told_epoch integer not null default 0,
  unique (source, notice_id, person_id)
);
create index mail_notices_waiting on mail_notices (person_id, no) where state = 'waiting';
create index mail_notices_mail on mail_notices (mail_id) where mail_id is not null;

create table mail_log (
  id bigint generated always as identity primary key,
  mail_id uuid not null references mails (id),
  at timestamptz not null,
  outcome text not null,
  answer text,
  by_person text references people (id)
);
create index mail_log_mail on mail_log (mail_id, id);
create trigger mail_log_append_only before update or delete on mail_log
  for each row execute function refuse_change();

-- Whoever writes a notice owes its mail in the same transaction; whether and when it leaves is decided when its time comes.
create function notice_owes_mail() returns trigger language plpgsql as $$
begin
  insert into mail_notices (source, notice_id, person_id, at) values (tg_argv[0], new.id::text, new.person_id, new.at) on conflict do nothing;
  return null;
end
$$;
create trigger notices_owe_mail after insert on notices for each row execute function notice_owes_mail('case');
create trigger supervision_notices_owe_mail after insert on supervision_notices for each row execute function notice_owes_mail('supervision');
create trigger access_changes_owe_mail after insert on access_changes for each row
  when (new.type in ('identityLinked', 'passwordSet', 'passwordChanged', 'passkeyAdded', 'passkeyRemoved', 'tokenMade')) execute function notice_owes_mail('access');

create function event_notice_owes_mail() returns trigger language plpgsql as $$
begin
  insert into mail_notices (source, notice_id, person_id, at) values ('event', new.event_id || '/' || new.cause, new.person_id, new.at) on conflict do nothing;
  return null;
end
$$;
create trigger learning_event_notices_owe_mail after insert on learning_event_notices for each row execute function event_notice_owes_mail();
