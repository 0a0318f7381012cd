-- Who made or changed a webhook, and what was sent by hand, stands with the key of the write.
create function webhook_change_in_trail() returns trigger language plpgsql as $$
begin
  insert into trail (at, person_id, kind, action, thing, thing_id) values (new.at, new.person_id, 'change', new.operation, 'webhook', new.answer->>'endpointId');
  return null;
end
$$;
create trigger webhook_requests_in_trail after insert on requests for each row
  when (new.operation in ('makeWebhook', 'changeWebhook', 'rotateWebhookSecret', 'pingWebhook', 'replayWebhook')) execute function webhook_change_in_trail();
