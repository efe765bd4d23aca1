import { expect, test } from 'vitest';
import { jobContext } from '#platform/context.ts';
import { openDatabase } from '../../../../tests/world/database.ts';
import { makeClient } from '../../../../tests/world/people.ts';
import { forgetStripeEvents } from '../index.ts';

const { admin } = await openDatabase();

test('events of Stripe are deleted after 120 days, unless they were never handled', async () => {
  const put = `insert into stripe_events (id, type, payload, created_at, received_at, handled_at)
    values ($1, 'invoice.paid', '{}', now(), now() - $2::interval, case when $3 then now() end)`;
  for (const [id, age, handled] of [
    ['evt_old', '121 days', true],
    ['evt_stuck', '121 days', false],
    ['evt_new', '119 days', true],
  ] as const)
    await admin.query(put, [id, age, handled]);
  expect(await forgetStripeEvents(jobContext('test'))).toEqual({ removed: 1 });
  expect(await forgetStripeEvents(jobContext('test'))).toEqual({ removed: 0 });
  expect((await admin.query('select id from stripe_events order by 1')).rows).toEqual([{ id: 'evt_new' }, { id: 'evt_stuck' }]);
  const { rows } = await admin.query(`select days, removed::int from app.retention_figures where what = 'stripe_events'`);
  expect(rows).toEqual([{ days: 120, removed: 0 }]);
  await expect(forgetStripeEvents(await makeClient(admin))).rejects.toMatchObject({ code: 'forbidden' });
});
