-- T12: what jobseekers publish of themselves, what employers ask of them, and whom they will not hear from again.

-- One row a person: what is chosen of the list of T12(2), and since when. Content stays in the registration alone.
create table publication (
  id bigint generated always as identity primary key,
  jobseeker_id bigint not null unique references jobseeker on delete cascade,
  -- filed by staff for a person without a page (T12(4))
  by_office boolean not null,
  chosen text[] not null,
  published_at timestamptz not null,
  changed_at timestamptz not null,
  stopped_at timestamptz,
  version int not null default 1,
  check (changed_at >= published_at),
  check (stopped_at >= published_at)
);

-- What employers search: one narrow row for every open publication, written in the transaction that changes what it says.
-- No names, numbers or contacts are in it. `shown_until` is the first day on which the registration is invalid, kept by the trigger
-- below; every reading compares it with today.
create table publication_search (
  publication_id bigint primary key references publication on delete cascade,
  jobseeker_id bigint not null unique,
  shown_until date,
  published_at timestamptz not null,
  changed_at timestamptz not null,
  -- conditions that hold for the person: places p13 m13101, work oG o049, employment e.regular, years x3, licences l2001, pay w200000 h1200
  facets text[] not null,
  -- folded (src/search/fold.ts), published text alone
  body text not null check (length(body) <= 20000),
  grams tsvector not null
);
create index publication_search_facets on publication_search using gin (facets) with (fastupdate = off);
create index publication_search_grams on publication_search using gin (grams) with (fastupdate = off);
create index publication_search_changed on publication_search (changed_at desc, publication_id desc);
create index publication_search_published on publication_search (published_at desc, publication_id desc);

/* The first day on which a registration is invalid or its page withdrawn; null when no such day is known (T10(2), T13(2)). Once the page is
   erased, an office registrant may publish through the office again. */
create function publication_shown_until(j jobseeker) returns date language sql immutable as $$
  select least(j.valid_through + 1, j.invalid_from, case when j.page_erased_on is null then j.withdrawn_on end, j.erased_on)
$$;

create function publication_follow_registration() returns trigger language plpgsql as $$
begin
  update publication_search set shown_until = publication_shown_until(new)
  where jobseeker_id = new.id and shown_until is distinct from publication_shown_until(new);
  return null;
end
$$;
create trigger publication_follow_registration
  after update of valid_through, invalid_from, withdrawn_on, page_erased_on, erased_on on jobseeker
  for each row execute function publication_follow_registration();

-- T12(4)–(7). `direct` goes to the page, `office` through the desk of the person's office. Whether an open one is taken as declined follows
-- from `last_day` at reading; `lapse_told_at` says that both sides were told.
create table direct_request (
  id bigint generated always as identity primary key,
  posting_id bigint not null references posting,
  establishment_id bigint not null references establishment,
  jobseeker_id bigint not null references jobseeker,
  -- what the employer looked at; the employer's pages name the person by it and by nothing else
  publication_id bigint references publication on delete set null,
  channel text not null check (channel in ('direct', 'office')),
  office_code text not null,
  state text not null default 'waiting' check (state in ('waiting', 'consulting', 'accepted', 'declined')),
  message text,
  message_erased_at timestamptz,
  requested_at timestamptz not null,
  requested_by text references auth_user ("id") on delete set null,
  last_day date not null,
  read_at timestamptz,
  consulted_at timestamptz,
  decided_at timestamptz,
  last_day_told_at timestamptz,
  lapse_told_at timestamptz,
  version int not null default 1,
  unique (jobseeker_id, posting_id),
  check (last_day = (requested_at at time zone 'Asia/Tokyo')::date + 7),
  check ((state in ('accepted', 'declined')) = (decided_at is not null)),
  check (state <> 'consulting' or consulted_at is not null),
  check ((message is null) = (message_erased_at is not null))
);
create index direct_request_posting on direct_request (posting_id, channel);
create index direct_request_establishment on direct_request (establishment_id, id desc);
create index direct_request_jobseeker on direct_request (jobseeker_id, id desc);
create index direct_request_desk on direct_request (office_code, last_day) where channel = 'office';
create index direct_request_open on direct_request (last_day) where state in ('waiting', 'consulting');
create index direct_request_message on direct_request (requested_at) where message_erased_at is null;

-- T12(7): employers from whom a person wants no further direct requests.
create table request_block (
  jobseeker_id bigint not null references jobseeker on delete cascade,
  establishment_id bigint not null references establishment on delete cascade,
  blocked_at timestamptz not null,
  primary key (jobseeker_id, establishment_id)
);

-- Conditions that an employer's page keeps for its search of jobseekers; staff may see them (T6(5)).
create table jobseeker_search (
  id bigint generated always as identity primary key,
  establishment_id bigint not null references establishment on delete cascade,
  name text not null check (length(name) between 1 and 50),
  query text not null check (length(query) <= 4000),
  created_at timestamptz not null,
  seen_at timestamptz not null,
  unique (establishment_id, query)
);
