import { expect, test } from 'vitest';
import { newId } from '#platform/ids.ts';
import { sampleDocument } from '#site/catalog/sample.ts';
import { openDatabase } from '../../../../tests/world/database.ts';
import { makeClient } from '../../../../tests/world/people.ts';
import { getMonthReport } from './get-month-report.ts';

const { admin } = await openDatabase();
const { createSite } = await import('#modules/sites/index.ts');
const now = new Date('2026-11-10T12:00:00Z');

async function counted(visits: number, day: string) {
  const ctx = { ...(await makeClient(admin)), now };
  const siteId = newId();
  await createSite(ctx, { siteId, document: sampleDocument({ kinds: ['header', 'hero', 'footer'] }) });
  await admin.query(
    `insert into usage_daily (site_id, client_id, day, meter, audience, quantity)
     values ($1, $2, $3, 'visits', 'human', $4), ($1, $2, $3, 'bandwidth', 'human', 5000), ($1, $2, $3, 'requests', 'bot', 90)`,
    [siteId, ctx.account.id, day, visits],
  );
  await admin.query(
    `insert into form_messages (site_id, client_id, form_id, fields, received_at) values ($1, $2, 'fm_00000001', '[]', $3)`,
    [siteId, ctx.account.id, `${day}T15:00:00Z`],
  );
  return { ctx, siteId };
}

test('a month is that of the account alone, and of its people, not of bots', async () => {
  const [mine] = [await counted(12, '2026-11-03'), await counted(70, '2026-11-03')];
  const report = await getMonthReport(mine.ctx, {});
  expect(report.total).toEqual({ visits: 12, messages: 1, published: 0 });
  expect(report.sites).toMatchObject([{ site: { id: mine.siteId }, visits: 12, visitsBefore: 0, availability: null, incidents: 0 }]);
  expect((await getMonthReport(mine.ctx, { month: '2026-10' })).total).toEqual({ visits: 0, messages: 0, published: 0 });
});
