-- Login (the tables better-auth works on), and what is ours: who opens which page, consents, keys.

create table auth_user (
  "id" text primary key,
  "name" text not null,
  "email" text not null unique check (email = lower(email)),
  "emailVerified" boolean not null,
  "image" text,
  "createdAt" timestamptz not null default current_timestamp,
  "updatedAt" timestamptz not null default current_timestamp,
  "twoFactorEnabled" boolean
);

create table auth_session (
  "id" text primary key,
  "expiresAt" timestamptz not null,
  "token" text not null unique,
  "createdAt" timestamptz not null default current_timestamp,
  "updatedAt" timestamptz not null,
  "ipAddress" text,
  "userAgent" text,
  "userId" text not null references auth_user ("id") on delete cascade
);
create index auth_session_user on auth_session ("userId");

create table auth_account (
  "id" text primary key,
  "accountId" text not null,
  "providerId" text not null,
  "userId" text not null references auth_user ("id") on delete cascade,
  "accessToken" text,
  "refreshToken" text,
  "idToken" text,
  "accessTokenExpiresAt" timestamptz,
  "refreshTokenExpiresAt" timestamptz,
  "scope" text,
  "password" text,
  "createdAt" timestamptz not null default current_timestamp,
  "updatedAt" timestamptz not null
);
create index auth_account_user on auth_account ("userId");

create table auth_verification (
  "id" text primary key,
  "identifier" text not null,
  "value" text not null,
  "expiresAt" timestamptz not null,
  "createdAt" timestamptz not null default current_timestamp,
  "updatedAt" timestamptz not null default current_timestamp
);
create index auth_verification_identifier on auth_verification ("identifier");

create table auth_two_factor (
  "id" text primary key,
  "secret" text not null,
  "backupCodes" text not null,
  "userId" text not null references auth_user ("id") on delete cascade,
  "verified" boolean,
  "failedVerificationCount" integer,
  "lockedUntil" timestamptz
);
create index auth_two_factor_secret on auth_two_factor ("secret");
create index auth_two_factor_user on auth_two_factor ("userId");

-- T4(4) T5(4): which version of which document was agreed to, and when.
create table consent (
  user_id text not null references auth_user ("id") on delete cascade,
  document text not null,
  version text not null,
  at timestamptz not null,
  primary key (user_id, document, version)
);

-- G④: 認証キー. Only the hash is kept; a newer key of the same address and purpose supersedes.
create table verification_key (
  id bigint generated always as identity primary key,
  email text not null check (email = lower(email)),
  purpose text not null,
  key_hash bytea not null,
  data jsonb not null default '{}',
  issued_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  superseded_at timestamptz,
  attempts int not null default 0
);
create index verification_key_email on verification_key (email, purpose);
create unique index verification_key_current on verification_key (email, purpose)
  where used_at is null and superseded_at is null;

create table login_failure (
  email text not null,
  at timestamptz not null
);
create index login_failure_email on login_failure (email, at);
