import { requireStaff } from '#modules/accounts/index.ts';
import { METER_KEYS } from '#modules/metering/meters.ts';
import type { Context } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import type { ListClients } from '../input.ts';
import { type MeterUse, readClients } from './client-query.ts';
import { csv } from './csv.ts';
import { filterFor, type SeenClient, seenBy } from './seen-client.ts';

/** Max rows; larger exports are made from the database. */
const MAX_ROWS = 10_000;

/** The list as CSV: machine names, cents and ISO times, ready for calculations. */
export async function clientsCsv(ctx: Context, input: ListClients): Promise<string> {
  const staff = await requireStaff(ctx);
  const { clients: rows } = await asSystem(
    'the agency exports its clients',
    (tx) => readClients(tx, ctx.now, filterFor(staff, input), MAX_ROWS),
    ctx,
  );
  const head = [
    'client_id',
    'name',
    'plan',
    'source',
    'sites',
    'joined_at',
    'last_active_at',
    'period_start',
    'period_end',
    'tags',
    'owner',
    'health',
  ];
  const money = ['email', 'status', 'standing', 'late_since', 'currency', 'mrr_cents'];
  const all = staff.type === 'admin';
  return csv(
    [...head, ...METER_KEYS.flatMap((meter) => [meter, `${meter}_included`]), ...(all ? money : [])],
    rows.map((row) => lineOf(seenBy(staff, row), all)),
  );
}

function lineOf(client: SeenClient, all: boolean) {
  const use = (meter: string): MeterUse | undefined => client.use.find((each) => each.meter === meter);
  return [
    ...[client.id, client.name, client.plan, client.source, client.sites, client.joinedAt, client.lastActiveAt],
    ...[client.periodStart, client.periodEnd, client.tags.join(' '), client.owner?.name ?? null, client.health.score],
    ...METER_KEYS.flatMap((meter) => [use(meter)?.used ?? 0, use(meter)?.included ?? null]),
    ...(all ? [client.email, client.status, client.paymentState, client.lateSince, client.currency, client.mrrCents] : []),
  ];
}
