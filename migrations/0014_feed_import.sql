-- Postings read from the feed for placement agencies. A hash tells, without reading the content again, whether a file says anything new;
-- rows without one were filed and accepted here, and no file changes them.
alter table posting add column feed_hash text;

-- An establishment without a 事業所番号 is found again by a key made of its name and address. What several postings say of their
-- establishment may differ: the one accepted last is believed, and `feed_from` names it.
alter table establishment add column feed_key text unique;
alter table establishment add column feed_hash text;
alter table establishment add column feed_from text;
alter table establishment add column feed_on date;
