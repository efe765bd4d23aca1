import { expect, test } from 'vitest';
import { CHARGED_METERS, METER_KEYS, METERS, PLAN_METERS } from '#modules/metering/meters.ts';
import { openDatabase } from '../world/database.ts';

const { admin } = await openDatabase();

test('the database has the meters of the code, in the same order', async () => {
  const { rows } = await admin.query<{ meters: string[] }>('select app.meters()');
  expect(rows[0]!.meters).toEqual(METER_KEYS);
});

test('each charged meter has a price, in the same order, and the formula by which Stripe adds it up', async () => {
  const { rows } = await admin.query<{ key: string; formula: string }>('select key, formula from meters order by position');
  expect(rows).toEqual(CHARGED_METERS.map((key) => ({ key, formula: METERS[key].formula })));
});

test('a plan includes of each limited meter what its column says', async () => {
  const { rows } = await admin.query<{ plan: Record<string, number | null>; included: Record<string, number | null> }>(`
    select to_jsonb(p) as plan, (select jsonb_object_agg(m, app.included_in(p, m)) from unnest(app.meters()) as m) as included from plans p`);
  for (const { plan, included } of rows)
    for (const meter of METER_KEYS) {
      const column = METERS[meter].limit?.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
      const limit = column === undefined ? null : plan[column];
      const isBytes = METERS[meter].unit === 'byte';
      expect([meter, included[meter]]).toEqual([meter, isBytes && limit ? limit * 1024 ** 3 : limit]);
    }
  expect(PLAN_METERS.length).toBeGreaterThan(4);
});

test('nothing of a meter that the list does not have is recorded or priced', async () => {
  const day = `insert into usage_daily (site_id, client_id, day, meter, audience)
    values (gen_random_uuid(), gen_random_uuid(), now(), 'minutes', 'human')`;
  await expect(admin.query(day)).rejects.toMatchObject({ constraint: 'usage_daily_meter_check' });
  const cost = `insert into unit_costs (meter, currency, cents, note) values ('minutes', 'BRL', 1, 'x')`;
  await expect(admin.query(cost)).rejects.toMatchObject({ constraint: 'unit_costs_meter_check' });
});
