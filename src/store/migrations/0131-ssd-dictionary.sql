-- What another system wrote in the place of a dictionary may be anything: only what begins with a stroke is our own.

create or replace function ssd.dictionary(keys text, suffix text, more text, t text) returns text language sql stable return
  case when t is null or t not like '|%' then t else
    '{' || (
      select string_agg('"' || k || suffix || '":"' || case when t = '|' then '' when k = any(string_to_array(substr(t, 2), ',')) then 'Y' else 'N' end || '"', ',' order by n)
      from unnest(string_to_array(keys, ',')) with ordinality u (k, n))
    || case when more = '' then '' else
      ',"TOTAL_NO_OF_OUTCOMES":' || coalesce(cardinality(string_to_array(nullif(substr(t, 2), ''), ',')), 0) || ',"' || more || '":""' end
    || '}'
  end;
