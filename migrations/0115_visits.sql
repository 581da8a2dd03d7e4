-- T18: how often the service was used, by day, page of the table and language. No row stands for a person: no address, no browser, no mark.
create table visit_count (
  day date not null,
  -- as the table of pages has it, with its parameters unnamed: /postings/:number
  route text not null check (route like '/%'),
  lang text not null check (lang in ('ja', 'en')),
  -- pages shown
  shown integer not null default 0 check (shown >= 0),
  -- forms that were sent and taken up
  done integer not null default 0 check (done >= 0),
  primary key (day, route, lang)
);
