-- Messages between a jobseeker and one counterpart. Bodies are encrypted and unknown to the history (T7(5)).
create table message_thread (
  id bigint generated always as identity primary key,
  jobseeker_id bigint not null references jobseeker on delete cascade,
  -- who is on the other side; each kind has its own reference
  counterpart text not null check (counterpart in ('employer')),
  establishment_id bigint references establishment on delete cascade,
  opened_at timestamptz not null,
  -- the jobseeker takes no more messages of this counterpart
  blocked_at timestamptz,
  check ((counterpart = 'employer') = (establishment_id is not null)),
  unique (jobseeker_id, establishment_id)
);
create index message_thread_establishment on message_thread (establishment_id);

create table message (
  id uuid primary key,
  position bigint generated always as identity,
  thread_id bigint not null references message_thread on delete cascade,
  sender text not null check (sender in ('jobseeker', 'counterpart')),
  sent_by text references auth_user ("id") on delete set null,
  sent_at timestamptz not null,
  kept_through date not null,
  body bytea not null,
  read_at timestamptz
);
create index message_thread_position on message (thread_id, position);
create index message_kept on message (kept_through, thread_id);
create index message_unread on message (thread_id, sender) where read_at is null;
