-- Stripe takes one meter event at a time of a customer and meter: whoever sends them holds the lane, for a while at most.
create table app.meter_lanes (
  client_id uuid not null,
  meter text not null,
  holder uuid not null,
  busy_until timestamptz not null,
  primary key (client_id, meter)
);
alter table app.meter_lanes enable row level security;
grant select, insert, update, delete on app.meter_lanes to service_role;
