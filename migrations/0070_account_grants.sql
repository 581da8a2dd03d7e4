-- T4(1): what the first account of an employer's page gave to whom: an additional account, or the job-application work to a delegate.
create table account_grant (
  id bigint generated always as identity primary key,
  establishment_id bigint not null references establishment on delete cascade,
  kind text not null check (kind in ('additional', 'delegate')),
  email text not null check (email = lower(email)),
  name text not null default '',
  -- why the law lets the delegate act, and from when until when it was agreed
  basis text check (basis in ('laborAttorney', 'otherByLaw')),
  basis_detail text,
  starts_on date,
  ends_on date,
  invited_at timestamptz not null,
  open_through date not null,
  accepted_at timestamptz,
  user_id text references auth_user ("id") on delete set null,
  ended_at timestamptz,
  ended_by text check (ended_by in ('employer', 'account')),
  check ((kind = 'delegate') = (basis is not null)),
  check ((basis is null) = (basis_detail is null)),
  check ((basis is null) = (starts_on is null)),
  check ((basis is null) = (ends_on is null)),
  check (ends_on >= starts_on),
  check ((ended_at is null) = (ended_by is null))
);
create unique index account_grant_current on account_grant (establishment_id, email) where ended_at is null;
create index account_grant_email on account_grant (email) where ended_at is null and accepted_at is null;
create index account_grant_user on account_grant (user_id) where user_id is not null;

-- A delegate opens an employer's page too, but only the part of it that filing needs.
alter table membership drop constraint membership_role_check;
alter table membership add constraint membership_role_check check (
  role in ('jobseeker', 'employer', 'delegate', 'counter', 'checker', 'head', 'bureau', 'agency', 'operator'));
alter table membership drop constraint membership_check1;
alter table membership add constraint membership_establishment check (
  (role in ('employer', 'delegate')) = (establishment_id is not null));
alter table membership add column grant_id bigint references account_grant;
alter table membership add constraint membership_delegate_granted check (role <> 'delegate' or grant_id is not null);

-- T4(1): each of the ten additional accounts has a place of its own.
alter table membership add column place smallint check (place between 1 and 10);
alter table membership add constraint membership_placed check (place is null or (role = 'employer' and not first_account));
create unique index membership_place on membership (establishment_id, place) where place is not null;

alter table membership drop constraint membership_blocked_for_check;
alter table membership add constraint membership_blocked_for_check check (blocked_for in ('withdrawal', 'removed'));

-- T4(1): which account did what is read by the account.
create index event_actor on event (actor_user, id) where actor_user is not null;
