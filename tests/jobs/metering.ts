import { recordTraffic, recordUsage } from '#modules/metering/index.ts';
import { jobContext } from '#platform/context.ts';
import { newId } from '#platform/ids.ts';
import { makeClient } from '../world/people.ts';
import { scenario, type World } from './scenario.ts';

const HOUR = 3_600_000;
const GB = 1024 ** 3;

async function owner({ admin }: World) {
  return { clientId: (await makeClient(admin)).account.id };
}
type Owner = Awaited<ReturnType<typeof owner>>;

const ledger = async ({ clientId }: Owner, { admin }: World) =>
  (await admin.query('select meter, count(*)::int, sum(quantity)::float8 from usage_events where client_id = $1 group by 1', [clientId]))
    .rows;

async function useTokens({ clientId }: Owner, quantity: number) {
  const ctx = jobContext('arrange', null);
  await recordUsage(ctx, { events: [{ clientId, meter: 'ai_token', quantity, occurredAt: ctx.now, sourceKey: newId() }] });
}

export const meteringScenarios = [
  scenario({
    function: 'make-usage-partitions',
    arrange: async ({ admin }) => {
      const month = new Date(Date.UTC(new Date().getUTCFullYear(), new Date().getUTCMonth() + 2)).toISOString().slice(0, 7);
      await admin.query(`drop table if exists app.usage_events_${month.replace('-', '_')}`);
    },
    truth: async (_, { admin }) =>
      (await admin.query(`select count(*)::int from pg_inherits where inhparent = 'public.usage_events'::regclass`)).rows[0].count,
    must: 5,
  }),
  scenario({
    function: 'forget-old-usage',
    arrange: async (world) => {
      const one = await owner(world);
      const put = `insert into app.usage_keys (client_id, source_key, claimed_at) values ($1, $2::text, now() - ($2::text)::interval)`;
      for (const age of ['401 days', '399 days']) await world.admin.query(put, [one.clientId, age]);
      return one;
    },
    truth: async ({ clientId }, { admin }) =>
      (await admin.query('select source_key from app.usage_keys where client_id = $1', [clientId])).rows,
    must: [{ source_key: '399 days' }],
  }),
  scenario({
    function: 'tick-container-hours',
    arrange: async (world) => {
      const { clientId } = await owner(world);
      const since = new Date(Math.floor(Date.now() / HOUR) * HOUR - 3 * HOUR);
      await world.admin.query(
        'insert into serving_periods (site_id, client_id, started_at, counted_until) values (gen_random_uuid(), $1, $2, $2)',
        [clientId, since],
      );
      return { clientId };
    },
    truth: ledger,
    must: [{ meter: 'container_hours', count: 3, sum: 3 }],
  }),
  scenario({
    function: 'snapshot-storage',
    arrange: async (world) => {
      const { clientId } = await owner(world);
      await world.admin.query('update accounts set storage_used_bytes = $2 where id = $1', [clientId, GB / 2]);
      return { clientId };
    },
    truth: ledger,
    must: [{ meter: 'storage_gb', count: 1, sum: 0.5 }],
  }),
  scenario({
    function: 'roll-up-usage',
    arrange: async (world) => {
      const one = await owner(world);
      await useTokens(one, 40);
      await useTokens(one, 2);
      return one;
    },
    truth: async ({ clientId }, { admin }) =>
      (await admin.query('select meter, sum(quantity)::int from usage_daily where client_id = $1 group by 1', [clientId])).rows,
    must: [{ meter: 'ai_token', sum: 42 }],
  }),
  scenario({
    function: 'roll-up-usage',
    when: 'traffic waits to be taken up',
    arrange: async (world) => {
      const one = await owner(world);
      const counts = {
        human: { requests: 30, bytes: 900, visits: 10 },
        bot: { requests: 7, bytes: 50 },
        status: { ok: 37, missing: 0, failed: 0 },
      };
      const minute = new Date(Math.floor(Date.now() / 60_000) * 60_000 - 20 * 60_000);
      const parts = [0, 1].map((part) => ({ ...counts, siteId: newId(), clientId: one.clientId, minute, part, paths: [] }));
      await recordTraffic(jobContext('arrange'), { instance: 'edge', parts });
      return one;
    },
    truth: async ({ clientId }, { admin }) =>
      (
        await admin.query('select meter, audience, sum(quantity)::int from usage_daily where client_id = $1 group by 1, 2 order by 1, 2', [
          clientId,
        ])
      ).rows,
    must: [
      { meter: 'bandwidth', audience: 'bot', sum: 100 },
      { meter: 'bandwidth', audience: 'human', sum: 1800 },
      { meter: 'requests', audience: 'bot', sum: 14 },
      { meter: 'requests', audience: 'human', sum: 60 },
      { meter: 'visits', audience: 'human', sum: 20 },
    ],
  }),
  scenario({
    function: 'check-usage',
    arrange: async (world) => {
      const one = await owner(world);
      await useTokens(one, 42);
      await world.admin.query('update allowances set used = 7 where client_id = $1', [one.clientId]);
      return one;
    },
    truth: async ({ clientId }, { admin }) =>
      (await admin.query('select meter, used::int from allowances where client_id = $1', [clientId])).rows,
    must: [{ meter: 'ai_token', used: 42 }],
  }),
  scenario({
    function: 'notice-limits',
    arrange: async (world) => {
      const one = await owner(world);
      await useTokens(one, 85_000);
      return one;
    },
    truth: async ({ clientId }, { admin, heard }) => ({
      notices: (
        await admin.query('select meter, percent, notified_at is not null as told from usage_notices where client_id = $1', [clientId])
      ).rows,
      // Told again under another id at worst: the mail's key is the notice, so the person reads it once.
      heard: [...new Set(heard.filter(({ data }) => data?.clientId === clientId).map(({ name, data }) => `${name} ${data?.percent}`))],
    }),
    must: { notices: [{ meter: 'ai_token', percent: 80, told: true }], heard: ['metering/limit.neared 80'] },
  }),
  scenario({
    function: 'mail-limit-neared',
    arrange: async (world) => {
      const { clientId } = await owner(world);
      const { rows } = await world.admin.query(
        `insert into usage_notices (client_id, meter, period, period_end, percent, used, ceiling)
         values ($1, 'page_generate', date_trunc('month', now()), date_trunc('month', now()) + interval '1 month', 80, 8, 10) returning id`,
        [clientId],
      );
      return { clientId, noticeId: rows[0].id as string };
    },
    event: (made) => ({ name: 'metering/limit.neared', data: { ...made, meter: 'page_generate', percent: 80 } }),
    truth: async ({ clientId }, { admin }) => (await admin.query('select kind, state from mails where client_id = $1', [clientId])).rows,
    must: [{ kind: 'limit-neared', state: 'queued' }],
  }),
];
