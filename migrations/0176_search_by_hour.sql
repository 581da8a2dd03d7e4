-- What an hour's work is paid, whatever the form of pay: part-time work is asked for by it.
alter table posting_search
  add column hourly_base integer check (hourly_base >= 0),
  add column hourly_total integer check (hourly_total >= 0);

-- 情報提供団体ID: the organisation that brought a posting; null for one that was filed here.
alter table posting add column organisation text check (organisation ~ '^[0-9]{1,6}$');

-- The folded spellings that a station is known by (areas/offices/rules/station-name.ts).
alter table station add column spellings text[] not null default '{}';

-- Rows of posting_search that an upgrade wants written anew, as it knows more of a posting than the row says. A migration
-- names them here; the sweep `rewrite-search-rows` writes them from the postings and takes them out.
create table posting_search_due (
  posting_id bigint primary key
);
insert into posting_search_due select posting_id from posting_search;
