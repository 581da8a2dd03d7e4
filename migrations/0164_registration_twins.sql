-- T8(1): the desk looks for another registration of the same place by its numbers.
create index establishment_corporate_number on establishment ((content #>> '{identity,corporateNumber}'))
  where state in ('provisional', 'registered');
create index establishment_insurance_number on establishment ((content #>> '{identity,insuranceNumber}'))
  where state in ('provisional', 'registered');
