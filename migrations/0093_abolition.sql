-- T13(1): why a registration was abolished, and T6(8): which one at another office took its place.
alter table establishment add column abolished_reason text
  check (abolished_reason in ('closed', 'merged', 'not-covered', 'moved', 'other'));
alter table establishment add column abolished_note text;
alter table establishment add column successor_id bigint references establishment on delete set null;

-- T6(8): an office prepares to register an establishment anew that has moved into its area; the employer agrees or declines.
create table re_registration (
  id bigint generated always as identity primary key,
  old_id bigint not null references establishment on delete cascade,
  new_id bigint references establishment on delete set null,
  office_code text not null,
  state text not null default 'open' check (state in ('open', 'agreed', 'declined', 'withdrawn')),
  opened_at timestamptz not null,
  decided_at timestamptz,
  check ((state = 'open') = (decided_at is null))
);
create unique index re_registration_open on re_registration (old_id) where state = 'open';
create index re_registration_office on re_registration (office_code, id desc);
