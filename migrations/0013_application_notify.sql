-- A received application wakes the worker that completes it (T11(4)) as soon as its transaction has committed.
create function application_wake() returns trigger language plpgsql as $$
begin
  perform pg_notify('application', '');
  return null;
end
$$;
create trigger application_wake after insert on application for each statement execute function application_wake();

-- T11(3): what is due for erasure is found from the postings that have been invalid long enough.
create index application_with_documents on application (posting_id) where documents_erased_at is null;
