import { expect, test, vi } from 'vitest';
import { createApiKey } from '#modules/accounts/api-keys/create-api-key.ts';
import { newId } from '#platform/ids.ts';
import { GET } from '../src/app/api/v1/incidents/route.ts';
import { openDatabase } from './world/database.ts';
import { makeClient } from './world/people.ts';

const { admin } = await openDatabase();
vi.stubEnv('VERCEL', '1');

/** A client with so many incidents of one site, the last of them open. */
async function withIncidents(count: number) {
  const ctx = await makeClient(admin, { tier: 'pro' });
  const siteId = newId();
  await admin.query(
    `with p as (insert into projects (client_id, name) values ($1, 'Padaria') returning id)
     insert into sites (id, client_id, project_id, name, slug) select $2, $1, p.id, 'Pão da Vila', 'i' || right($2::uuid::text, 12) from p`,
    [ctx.account.id, siteId],
  );
  await admin.query(
    `insert into incidents (id, site_id, client_id, url, cause, started_at, confirmed_at, ended_at, ended_by)
     select gen_random_uuid(), $2, $1, 'https://padaria.example', 'slow', t, t + interval '2 minutes',
       case when n > 1 then t + interval '10 minutes 1 second' end, case when n > 1 then 'answered' end
     from generate_series(1, $3::int) n, lateral (select timestamptz '2026-11-20 12:00Z' - n * interval '1 day' as t) d`,
    [ctx.account.id, siteId, count],
  );
  return (await createApiKey(ctx, { name: 'Painel', scopes: ['sites:read'], days: 0 })).text;
}

async function ask(key: string, query = '') {
  const headers = { authorization: `Bearer ${key}`, 'x-vercel-forwarded-for': '10.9.8.7' };
  const response = await GET(new Request(`http://127.0.0.1:9/api/v1/incidents${query}`, { headers }), { params: Promise.resolve({}) });
  return { status: response.status, json: await response.json() };
}

test('incidents come newest first in pages, with their minutes, and those of others do not', async () => {
  const key = await withIncidents(5);
  await withIncidents(3);
  const first = await ask(key, '?limit=3');
  expect([first.status, first.json.data.length, first.json.has_more]).toEqual([200, 3, true]);
  expect(first.json.data[0]).toMatchObject({ object: 'incident', status: 'open', cause: 'slow', ended_at: null, downtime_minutes: null });
  expect(first.json.data[0].id).toMatch(/^inc_/);
  expect(first.json.data[1]).toMatchObject({ status: 'closed', ended_by: 'answered', downtime_minutes: 11 });
  const rest = await ask(key, `?limit=3&cursor=${first.json.next_cursor}`);
  expect([rest.json.data.length, rest.json.has_more]).toEqual([2, false]);
  const ids = [...first.json.data, ...rest.json.data].map(({ id }) => id);
  expect(new Set(ids).size).toBe(5);
});
