-- What every area stands on: settings, the one history, mail to send, repeated requests, drafts, files, limits.

create table setting (
  key text primary key,
  value jsonb not null
);

-- The one history. `subjects` are 'kind:id' marks of everybody and everything concerned, e.g. {posting:12,application:8}.
create table event (
  id bigint generated always as identity primary key,
  at timestamptz not null,
  actor_kind text not null,
  actor_user text,
  actor_label text not null default '',
  actor_office text,
  kind text not null,
  rule text,
  subjects text[] not null,
  data jsonb not null default '{}'
);
create index event_subjects on event using gin (subjects);
create index event_kind_at on event (kind, at);

create table outbox (
  id bigint generated always as identity primary key,
  kind text not null,
  subject_key text not null,
  day date not null,
  to_address text not null,
  subject text not null,
  body text not null,
  created_at timestamptz not null,
  due_at timestamptz not null,
  attempt int not null default 0,
  leased_until timestamptz,
  sent_at timestamptz,
  failed_at timestamptz,
  last_error text,
  unique (kind, subject_key, day)
);
create index outbox_waiting on outbox (due_at) where sent_at is null and failed_at is null;

-- Mails that were delivered to the mailbox page instead of an SMTP server.
create table mailbox (
  message_id text primary key,
  to_address text not null,
  subject text not null,
  body text not null,
  received_at timestamptz not null
);
create index mailbox_to on mailbox (to_address, received_at desc);

create table idempotency (
  actor text not null,
  key text not null,
  action text not null,
  answer jsonb,
  at timestamptz not null,
  primary key (actor, key)
);
create index idempotency_at on idempotency (at);

-- What was typed and not yet sent: a form in work, or a post that met an ended session.
create table draft (
  owner text not null,
  form text not null,
  data jsonb not null,
  updated_at timestamptz not null,
  primary key (owner, form)
);
create index draft_updated on draft (updated_at);

-- Encrypted content; erased with its row.
create table file (
  id uuid primary key default gen_random_uuid(),
  purpose text not null,
  name text not null,
  media_type text not null,
  size int not null check (size > 0),
  sha256 bytea not null,
  content bytea not null,
  created_at timestamptz not null
);

-- Fixed windows counted across all processes.
create table rate_limit (
  key text not null,
  window_start timestamptz not null,
  count int not null,
  primary key (key, window_start)
);
create index rate_limit_window on rate_limit (window_start);

create table sweep_run (
  id bigint generated always as identity primary key,
  name text not null,
  as_of timestamptz not null,
  started_at timestamptz not null,
  finished_at timestamptz,
  done int not null default 0,
  error text
);
create index sweep_run_name on sweep_run (name, started_at desc);
