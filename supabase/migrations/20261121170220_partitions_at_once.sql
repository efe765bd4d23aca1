-- The ledger's partitions are made by one at a time: who comes second waits, and finds them made.
create or replace function app.make_usage_partitions(months_ahead int default 3) returns int
  language plpgsql security definer set search_path = ''
  as $$
declare
  month date;
  made int := 0;
begin
  perform pg_advisory_xact_lock(7203, 1);
  for month in select generate_series(date_trunc('month', now() at time zone 'utc'),
      date_trunc('month', now() at time zone 'utc') + make_interval(months => months_ahead), interval '1 month')::date loop
    if to_regclass(format('app.usage_events_%s', to_char(month, 'YYYY_MM'))) is null then
      begin
        execute format('create table app.usage_events_%s partition of public.usage_events for values from (%L) to (%L)',
          to_char(month, 'YYYY_MM'), month::text || ' 00:00:00+00', (month + interval '1 month')::date::text || ' 00:00:00+00');
        execute format('alter table app.usage_events_%s enable row level security', to_char(month, 'YYYY_MM'));
        made := made + 1;
      exception when check_violation then
        -- Events of that month are already in the default partition: they count there just as well.
        raise warning 'usage of % stays in the default partition', to_char(month, 'YYYY-MM');
      end;
    end if;
  end loop;
  return made;
end $$;
