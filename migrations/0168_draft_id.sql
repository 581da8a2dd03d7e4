-- Drafts are gone through one by one when their erasure is announced.
alter table draft add column id bigint generated always as identity unique;
