-- Reference data, loaded from reference/ (its README names sources and licences). Rows that a newer file no longer has
-- stay, since records cite them, but are not offered (`listed`).

create table reference_load (
  name text primary key,
  checksum text not null,
  rows int not null,
  loaded_at timestamptz not null default now()
);

create table prefecture (
  code text primary key check (code ~ '^\d\d$'),
  name text not null unique,
  listed boolean not null default true
);

create table municipality (
  jis5 text primary key check (jis5 ~ '^\d{5}$'),
  prefecture_code text not null references prefecture,
  name text not null,
  kind text not null check (kind in ('city', 'designated-city', 'ward', 'special-ward', 'town', 'village')),
  kana text not null,
  romaji text not null,
  latitude double precision not null,
  longitude double precision not null,
  listed boolean not null default true
);
create index municipality_prefecture on municipality (prefecture_code, jis5);

create table postal_code (
  postal text not null check (postal ~ '^\d{7}$'),
  jis5 text not null,
  town text not null,
  kana text not null
);
create index postal_code_postal on postal_code (postal);

-- Codes are this project's own unless code_synthetic is false; addresses are absent where no open source tells them.
create table office (
  code text primary key check (code ~ '^\d{5}$'),
  code_synthetic boolean not null,
  prefecture_code text not null references prefecture,
  name text not null,
  kind text not null check (kind in ('office', 'branch', 'annex')),
  parent_code text references office check ((kind = 'office') = (parent_code is null)),
  jis5 text not null references municipality,
  postal text,
  address text,
  latitude double precision not null,
  longitude double precision not null,
  listed boolean not null default true
);
create index office_prefecture on office (prefecture_code, code);

-- T3(6): which office a residence belongs to; several where a municipality is split, the principal one first.
create table jurisdiction (
  jis5 text not null references municipality,
  position smallint not null,
  office_code text not null references office,
  kind text not null check (kind in ('unique', 'split', 'nearest')),
  primary key (jis5, position)
);
create index jurisdiction_office on jurisdiction (office_code);

-- Days on which one office differs from the common calendar (開庁日).
create table office_day (
  office_code text not null references office,
  day date not null,
  open boolean not null,
  note text not null default '',
  primary key (office_code, day)
);

-- Level 1 to 4: 大分類, 中分類, 小分類, 細分類. The classification is versioned.
create table occupation (
  version text not null,
  code text not null,
  level smallint not null check (level between 1 and 4),
  parent text,
  name text not null,
  folded text not null,
  listed boolean not null default true,
  primary key (version, code),
  foreign key (version, parent) references occupation,
  check ((level = 1) = (parent is null))
);
create index occupation_parent on occupation (version, parent);

-- Titles of the classification (該当職業名), each with the class it belongs to; `core` is without what stands in brackets.
create table occupation_title (
  version text not null,
  occupation text not null,
  title text not null,
  folded text not null,
  core text not null,
  foreign key (version, occupation) references occupation
);
create index occupation_title_occupation on occupation_title (version, occupation);

-- Words people type and the classes meant: this project's own reading.
create table occupation_word (
  version text not null,
  word text not null,
  folded text not null,
  position smallint not null,
  occupation text not null,
  primary key (version, folded, position),
  foreign key (version, occupation) references occupation
);

-- The picker of the search form: 14 categories (detail 0) and their details.
create table job_category (
  category text not null,
  detail smallint not null,
  name text not null,
  listed boolean not null default true,
  primary key (category, detail)
);

create table job_category_occupation (
  category text not null,
  detail smallint not null,
  version text not null,
  occupation text not null,
  primary key (category, detail, version, occupation),
  foreign key (category, detail) references job_category,
  foreign key (version, occupation) references occupation
);
create index job_category_occupation_class on job_category_occupation (version, occupation);

-- 日本標準産業分類, level 1 to 4.
create table industry (
  code text primary key,
  level smallint not null check (level between 1 and 4),
  parent text references industry,
  name text not null,
  listed boolean not null default true
);

create table licence (
  code text primary key,
  name text not null,
  category_code text not null,
  category text not null,
  listed boolean not null default true
);

-- A dated value: the newest row that applies on a day is the minimum hourly wage of that day.
create table minimum_wage (
  prefecture_code text not null references prefecture,
  applies_from date not null,
  applies_from_assumed boolean not null,
  yen int not null check (yen > 0),
  primary key (prefecture_code, applies_from)
);

create table railway_line (
  code text primary key,
  name text not null,
  listed boolean not null default true
);

create table station (
  code text primary key,
  name text not null,
  kana text not null,
  prefecture_code text not null references prefecture,
  latitude double precision not null,
  longitude double precision not null,
  lines text[] not null,
  listed boolean not null default true
);
create index station_prefecture on station (prefecture_code, kana);

create table residence_status (
  name text not null,
  subtype text not null,
  appendix text not null,
  name_en text not null,
  work text not null
    check (work in ('within_status', 'not_without_permit', 'not_without_permit_28h', 'per_designation', 'unrestricted')),
  exempt_from_report boolean not null,
  note text not null,
  listed boolean not null default true,
  primary key (name, subtype)
);
