-- T3(5): persons of an office by the classes of the work they wish, for suggestions to a posting: '13010:251' (小分類), '13010:25' (中分類).
create function matching_classes(office_code text, content jsonb) returns text[] language sql immutable parallel safe
return (
  select coalesce(array_agg(distinct office_code || ':' || left(code, digits)), '{}')
  from (
    select replace(work #>> '{}', '-', '') as code
    from jsonb_path_query(content, 'lax $.wishes.works[*].occupation') as work
  ) as wished, (values (2), (3)) as class (digits)
  where length(code) >= digits
);

create index jobseeker_matching on jobseeker using gin (matching_classes(office_code, content))
  where kind = 'office' and number is not null and erased_on is null;
