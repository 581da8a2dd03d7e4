-- Interviews about referrals too, and the day through which what the two wrote is kept: a year, as with messages (T6(3), T7(3)).
alter table interview
  alter column application_id drop not null,
  add column referral_id bigint references referral on delete cascade,
  add check (num_nonnulls(application_id, referral_id) = 1),
  -- of place and note, and of the wish; null where there is nothing or nothing any more
  add column offer_kept_through date,
  add column wish_kept_through date,
  alter column details drop not null;
update interview set
  offer_kept_through = ((changed_at at time zone 'Asia/Tokyo')::date + interval '1 year')::date,
  wish_kept_through = ((changed_at at time zone 'Asia/Tokyo')::date + interval '1 year')::date;
create index interview_referral on interview (referral_id, id) where referral_id is not null;
create unique index interview_one_waiting_of_referral on interview (referral_id) where state in ('proposed', 'othersAsked');
create index interview_kept on interview (least(offer_kept_through, wish_kept_through), id);
