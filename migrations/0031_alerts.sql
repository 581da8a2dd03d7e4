-- Searches that a person keeps. `query` is the canonical query string, so that equal searches are matched once.
create table saved_search (
  id bigint generated always as identity primary key,
  user_id text not null references auth_user (id) on delete cascade,
  name text not null check (length(name) between 1 and 50),
  query text not null check (length(query) <= 4000),
  frequency text not null check (frequency in ('none', 'daily', 'weekly')),
  created_at timestamptz not null,
  seen_on date not null,
  -- postings accepted up to this day were mailed or are no news: none is mailed twice, none left out
  told_through date not null,
  unique (user_id, query)
);
create index saved_search_due on saved_search (told_through, id) where frequency <> 'none';

create table kept_posting (
  user_id text not null references auth_user (id) on delete cascade,
  posting_id bigint not null references posting (id) on delete cascade,
  kept_at timestamptz not null,
  primary key (user_id, posting_id)
);
create index kept_posting_posting on kept_posting (posting_id);
create index posting_search_accepted on posting_search (accepted_on);
