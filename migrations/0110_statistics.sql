-- T18: what was counted, by month and by one property at a time. No row stands for a person; small numbers are kept back when shown.
create table statistics_cell (
  month date not null check (extract(day from month) = 1),
  -- all: one value, empty; prefecture: two digits; occupation: the letter of the 大分類
  dimension text not null check (dimension in ('all', 'prefecture', 'occupation')),
  value text not null,
  openings integer not null check (openings >= 0),
  applications integer not null check (applications >= 0),
  -- registrations of jobseekers; not known by occupation
  registrations integer check (registrations >= 0),
  primary key (month, dimension, value)
);
