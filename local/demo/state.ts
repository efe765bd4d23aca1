import type { Pool } from 'pg';

/** State of the demo: whether it is complete, and which sites get visits. */
const SCHEMA = `
create schema if not exists demo;
create table if not exists demo.state (
  id boolean primary key default true check (id),
  made_at timestamptz,
  visited_until timestamptz
);
create table if not exists demo.sites (
  site_id uuid primary key,
  client_id uuid not null,
  slug text not null,
  born_at timestamptz not null,
  visits int not null,
  paths text[] not null
);`;

export interface DemoState {
  /** Null while it is being seeded, or where seeding was interrupted. */
  madeAt: Date | null;
  visitedUntil: Date | null;
}

/** Null where no demo was ever started. */
export async function readState(admin: Pool): Promise<DemoState | null> {
  await admin.query(SCHEMA);
  const { rows } = await admin.query<DemoState>('select made_at as "madeAt", visited_until as "visitedUntil" from demo.state');
  return rows[0] ?? null;
}

export async function writeState(admin: Pool, { madeAt, visitedUntil }: DemoState): Promise<void> {
  await admin.query(
    `insert into demo.state (made_at, visited_until) values ($1, $2)
     on conflict (id) do update set made_at = excluded.made_at, visited_until = excluded.visited_until`,
    [madeAt, visitedUntil],
  );
}
