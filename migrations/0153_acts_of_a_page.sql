-- T4(1): on which employer's page an account did something, where what it did concerns somebody else's record: a message, an interview.
alter table event add column actor_establishment bigint;
update event set actor_establishment = substr(mark, 15)::bigint
  from (select id as of, (select s from unnest(subjects) as s where s ~ '^establishment:[0-9]+$' limit 1) as mark from event
    where actor_kind = 'employer') as marked
  where of = event.id and mark is not null;
