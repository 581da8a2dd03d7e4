-- T3(5): persons whose wished work names no class are found by '13010:*', since place and form of employment are wishes too.
drop index jobseeker_matching;

create or replace function matching_classes(office_code text, content jsonb) returns text[] language sql immutable parallel safe
return (
  select coalesce(array_agg(distinct office_code || ':' || left(code, digits)), array[office_code || ':*'])
  from (
    select replace(work #>> '{}', '-', '') as code
    from jsonb_path_query(content, 'lax $.wishes.works[*].occupation') as work
  ) as wished, (values (2), (3)) as class (digits)
  where length(code) >= digits
);

create index jobseeker_matching on jobseeker using gin (matching_classes(office_code, content))
  where kind = 'office' and number is not null and erased_on is null;
