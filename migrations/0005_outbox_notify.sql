-- A mail put into the outbox wakes the worker as soon as its transaction has committed.
create function outbox_wake() returns trigger language plpgsql as $$
begin
  perform pg_notify('outbox', '');
  return null;
end
$$;
create trigger outbox_wake after insert on outbox for each statement execute function outbox_wake();

-- Housekeeping finds what is over by these.
create index login_failure_at on login_failure (at);
create index verification_key_expires on verification_key (expires_at);
create index auth_session_expires on auth_session ("expiresAt");
