-- The second step of a login: codes of an authenticator app, kept by us and not by the login library, so that a code works once,
-- failures are counted with ours and every change is one transaction with its event.
drop table auth_two_factor;
alter table auth_user drop column "twoFactorEnabled";

create table second_factor (
  user_id text primary key references auth_user ("id") on delete cascade,
  -- encrypted with the installation's key
  secret bytea not null,
  created_at timestamptz not null,
  confirmed_at timestamptz,
  -- the newest 30 seconds whose code was used: none before it works any more
  last_step bigint not null default 0
);

-- For the day the telephone is lost: each works once. Only keyed hashes are kept.
create table backup_code (
  user_id text not null references second_factor (user_id) on delete cascade,
  hash bytea not null,
  used_at timestamptz,
  primary key (user_id, hash)
);

create table passkey (
  id text primary key,
  user_id text not null references auth_user ("id") on delete cascade,
  public_key bytea not null,
  counter bigint not null,
  transports text[] not null default '{}',
  name text not null,
  created_at timestamptz not null,
  last_used_at timestamptz
);
create index passkey_user on passkey (user_id);

-- A login whose password was right and whose code is awaited.
create table pending_login (
  token_hash bytea primary key,
  user_id text not null references auth_user ("id") on delete cascade,
  expires_at timestamptz not null
);
create index pending_login_expires on pending_login (expires_at);

-- Challenges that passkeys have answered: none is answered twice.
create table used_challenge (
  challenge text primary key,
  expires_at timestamptz not null
);
create index used_challenge_expires on used_challenge (expires_at);
