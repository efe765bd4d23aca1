import { sql } from 'drizzle-orm';
import type { z } from 'zod';
import { type Context, requireJob } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { RecordTraffic } from './input.ts';
import { type NewEvent, writeEvents } from './write-events.ts';

/**
 * Takes the counts of whole minutes from a server of published sites: requests and bytes of people into the ledger,
 * people and programs into the daily sums. A minute that was taken before, of that server and site, adds nothing.
 */
export async function recordTraffic(ctx: Context, input: RecordTraffic): Promise<{ recorded: number }> {
  requireJob(ctx);
  const { instance, minutes } = RecordTraffic.parse(input);
  if (minutes.length === 0) return { recorded: 0 };
  const keyed = minutes.map((minute) => ({
    ...minute,
    key: `traffic:${instance}:${minute.siteId}:${minute.minute.toISOString()}`,
  }));
  return asSystem(
    'traffic is counted by the server',
    async (tx) => {
      const taken = new Set(await writeEvents(tx, keyed.flatMap(ledgerLines), ctx.now));
      const fresh = keyed.filter(({ key }) => taken.has(`${key}:requests`));
      // The sums made anew from the ledger and these wait for each other: neither loses what the other saw.
      await tx.execute(sql`select pg_advisory_xact_lock_shared(7202, 1)`);
      // A client may have left while its last minute was counted: its sums are gone and need no more.
      await tx.execute(sql`
        insert into public.usage_daily (site_id, client_id, day, meter, audience, quantity)
        select t.site, t.client, t.day, t.meter, t.audience, sum(t.quantity)
        from jsonb_to_recordset(${JSON.stringify(fresh.flatMap(dailySums))}::jsonb)
          as t (site uuid, client uuid, day date, meter text, audience text, quantity numeric)
        where exists (select from public.user_profiles p where p.id = t.client)
        group by 1, 2, 3, 4, 5 order by 1, 3, 4, 5
        on conflict (client_id, site_id, day, meter, audience) do update set quantity = usage_daily.quantity + excluded.quantity`);
      const paths = fresh.flatMap(({ siteId, clientId, minute, paths }) =>
        paths.map((each) => ({ site: siteId, client: clientId, day: minute.toISOString().slice(0, 10), ...each })),
      );
      await tx.execute(sql`
        insert into public.usage_paths (client_id, site_id, day, path, requests, bytes)
        select t.client, t.site, t.day, t.path, sum(t.requests), sum(t.bytes)
        from jsonb_to_recordset(${JSON.stringify(paths)}::jsonb)
          as t (site uuid, client uuid, day date, path text, requests bigint, bytes bigint)
        where exists (select from public.user_profiles p where p.id = t.client)
        group by 1, 2, 3, 4 order by 1, 2, 3, 4
        on conflict (client_id, site_id, day, path) do update
          set requests = usage_paths.requests + excluded.requests, bytes = usage_paths.bytes + excluded.bytes`);
      return { recorded: fresh.length };
    },
    ctx,
  );
}

type Minute = z.output<typeof RecordTraffic>['minutes'][number];

/** Both lines are written even when only programs came: they carry the programs' counts. */
function ledgerLines({ key, minute, human, bot, status, siteId, clientId }: Minute & { key: string }): NewEvent[] {
  const line = { clientId, siteId, occurredAt: minute };
  return [
    {
      ...line,
      meter: 'requests',
      quantity: human.requests,
      sourceKey: `${key}:requests`,
      properties: { visits: human.visits, bots: bot.requests, ...status },
    },
    { ...line, meter: 'bandwidth', quantity: human.bytes, sourceKey: `${key}:bandwidth`, properties: { bots: bot.bytes } },
  ];
}

function dailySums({ siteId, clientId, minute, human, bot }: Minute) {
  const row = { site: siteId, client: clientId, day: minute.toISOString().slice(0, 10) };
  return [
    { ...row, meter: 'visits', audience: 'human', quantity: human.visits },
    { ...row, meter: 'requests', audience: 'human', quantity: human.requests },
    { ...row, meter: 'requests', audience: 'bot', quantity: bot.requests },
    { ...row, meter: 'bandwidth', audience: 'human', quantity: human.bytes },
    { ...row, meter: 'bandwidth', audience: 'bot', quantity: bot.bytes },
  ].filter(({ quantity }) => quantity > 0);
}
