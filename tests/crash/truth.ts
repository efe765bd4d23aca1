import { inTransaction } from '../../local/inngest/advance.ts';
import { startRun } from '../../local/inngest/start-runs.ts';
import { type Cloud, until } from './cloud.ts';
import { type Person, stripeOf } from './work.ts';

const WAITING: Record<string, string> = {
  publications: `select count(*)::int as n from publications where state in ('queued', 'building')`,
  mails: `select count(*)::int as n from mails where state = 'queued'`,
  'events of Stripe': 'select count(*)::int as n from stripe_events where handled_at is null',
  'lines for Stripe': 'select count(*)::int as n from app.meter_queue',
  'batches for Stripe': 'select count(*)::int as n from app.meter_batches where sent_at is null and refused is null',
  webhooks: `select count(*)::int as n from stripe.deliveries where next_at is not null`,
  runs: `select count(*)::int as n from inngest.runs where status = 'active'`,
};
/** What waits since a few seconds waits since minutes: sweeps may take it up. */
const AGE = [
  `update publications set created_at = least(created_at, now() - interval '5 minutes') where state in ('queued', 'building')`,
  `update mails set created_at = least(created_at, now() - interval '5 minutes'), tried_at = least(tried_at, now() - interval '5 minutes')
   where state = 'queued'`,
  `update stripe_events set received_at = least(received_at, now() - interval '5 minutes') where handled_at is null`,
  `update inngest.runs set wake_at = now() where status = 'active' and wake_at > now()`,
  `update inngest.steps set wake_at = now() where wake_at > now() and status = 'planned'`,
];

/** Lets everything that waits come to its end, with the sweeps that the clock would start. */
export async function settle(cloud: Cloud): Promise<void> {
  const { admin } = cloud;
  const { rows } = await admin.query<{ id: string }>(
    `select id from inngest.functions where config -> 'triggers' @> '[{}]' and exists (select from jsonb_array_elements(config -> 'triggers') t where t ? 'cron')`,
  );
  let waiting: string[] = [];
  let round = 0;
  const look = async () => {
    waiting = [];
    for (const [what, query] of Object.entries(WAITING)) {
      const { n } = (await admin.query<{ n: number }>(query)).rows[0]!;
      if (n > 0) waiting.push(`${n} ${what}`);
    }
    return waiting.length === 0;
  };
  // Twice: the first sweeps may have begun what the second must end.
  for (let calm = 0; calm < 2; calm++) {
    await inTransaction(admin, async (client) => {
      const stamp = `${Date.now()}-${round++}`;
      for (const { id } of rows)
        await startRun(client, id, { id: `settle-${id}-${stamp}`, name: 'inngest/scheduled.timer', data: {}, ts: Date.now() });
    });
    await until(
      'everything has come to its end',
      async () => {
        if (await look()) return true;
        for (const query of AGE) await admin.query(query);
        await new Promise((resolve) => setTimeout(resolve, 400));
        return false;
      },
      120_000,
    ).catch((cause) => {
      throw new Error(`still waiting: ${waiting.join(', ')}`, { cause });
    });
  }
}

const one = async <T>(cloud: Cloud, text: string, values: unknown[]): Promise<T> => (await cloud.admin.query(text, values)).rows[0] as T;

/** Whatever is not as it must be, in words; nothing when nothing was lost or doubled. */
export async function untruths(cloud: Cloud, people: Person[]): Promise<string[]> {
  const found: string[] = [];
  for (const person of people) found.push(...(await untruthsOf(cloud, person)).map((each) => `${person.email}: ${each}`));
  const { rows } = await cloud.admin.query<{ key: string }>('select key from mails group by key having count(*) > 1');
  for (const { key } of rows) found.push(`the mail ${key} was promised twice`);
  return found;
}

async function untruthsOf(cloud: Cloud, person: Person): Promise<string[]> {
  const found: string[] = [];
  const same = (what: string, is: unknown, must: unknown) => {
    if (JSON.stringify(is) !== JSON.stringify(must)) found.push(`${what}: ${JSON.stringify(is)}, not ${JSON.stringify(must)}`);
  };
  const { clientId } = person;

  const ledger = await one<{ pages: number; tokens: number }>(
    cloud,
    `select count(*) filter (where meter = 'page_generate')::int as pages, coalesce(sum(quantity) filter (where meter = 'ai_token'), 0)::float8 as tokens
     from usage_events where client_id = $1`,
    [clientId],
  );
  same('pages in the ledger', ledger.pages, person.generations.length);
  same('tokens in the ledger', ledger.tokens, person.tokens);
  const quota = await one<{ used: number; charged: number; held: number }>(
    cloud,
    `select coalesce((select a.used from allowances a where a.client_id = $1 and a.meter = 'page_generate' and a.period = p.starts), 0)::int as used,
       (select count(*) from usage_events e where e.client_id = $1 and e.meter = 'page_generate' and e.billed_at >= p.starts)::int as charged,
       (select count(*) from reservations r where r.client_id = $1 and r.state = 'held')::int as held
     from app.period_of($1, now()) p`,
    [clientId],
  );
  same('pages taken from the plan in this period, and held', [quota.used, quota.held], [quota.charged, 0]);

  const site = await one<{ status: string; shown: number; saved: number; holds: boolean; open: number; failed: string }>(
    cloud,
    `select s.status, r.draft_revision::int as shown, d.revision::int as saved, d.document::text like '%' || $2 || '%' as holds,
       (select count(*) from publications p where p.site_id = s.id and p.state in ('queued', 'building'))::int as open,
       (select coalesce(string_agg(p.error, ', '), '') from publications p where p.site_id = s.id and p.state = 'failed') as failed
     from sites s join drafts d on d.site_id = s.id left join releases r on r.id = s.release_id where s.id = $1`,
    [person.siteId, person.text],
  );
  if (person.published > 0)
    same('the site', site, { status: 'live', shown: site.saved, saved: site.saved, holds: true, open: 0, failed: '' });

  found.push(...(await untruthsOfMoney(cloud, person, ledger)));
  return found;
}

async function untruthsOfMoney(cloud: Cloud, person: Person, ledger: { pages: number; tokens: number }): Promise<string[]> {
  const found: string[] = [];
  const same = (what: string, is: unknown, must: unknown) => {
    if (JSON.stringify(is) !== JSON.stringify(must)) found.push(`${what}: ${JSON.stringify(is)}, not ${JSON.stringify(must)}`);
  };
  const stripe = stripeOf(cloud);
  const day = 86_400;
  const today = Math.floor(Date.now() / 1000 / day) * day;
  const { data: meters } = await stripe.billing.meters.list({ limit: 100 });
  for (const [name, must] of [
    ['page_generate', ledger.pages],
    ['ai_token', ledger.tokens],
  ] as const) {
    const meter = meters.find(({ event_name }) => event_name === name)!;
    const range = { customer: person.customerId, start_time: today - 2 * day, end_time: today + 2 * day };
    const { data } = await stripe.billing.meters.listEventSummaries(meter.id, range);
    same(
      `${name} at Stripe`,
      data.reduce((sum, each) => sum + each.aggregated_value, 0),
      must,
    );
  }
  const { data: theirs } = await stripe.invoices.list({ customer: person.customerId, limit: 100 });
  const { rows: ours } = await cloud.admin.query<{ id: string; status: string; total: number }>(
    'select id, status, total_cents::int as total from invoices where client_id = $1',
    [person.clientId],
  );
  const sorted = (those: { id: string; status: string | null; total: number }[]) =>
    those.map(({ id, status, total }) => `${id} ${status} ${total}`).sort();
  same('invoices', sorted(ours), sorted(theirs as { id: string; status: string | null; total: number }[]));
  same('charges for changes', theirs.filter(({ billing_reason }) => billing_reason === 'subscription_update').length, person.changes);
  const plan = await one<{ plan: string }>(cloud, 'select plan from entitlements where client_id = $1', [person.clientId]);
  same('the plan', plan.plan, person.plan);

  const inbox = (await (await fetch(`${cloud.urls.supabase}/_mail.json?to=${encodeURIComponent(person.email)}`)).json()) as {
    subject: string;
  }[];
  const receipts = theirs.filter(({ status, total }) => status === 'paid' && total > 0).length;
  same('receipts that came', inbox.filter(({ subject }) => subject.startsWith('Recibo')).length, receipts);
  const sent = await one<{ n: number }>(cloud, `select count(*)::int as n from mails where client_id = $1 and state = 'sent'`, [
    person.clientId,
  ]);
  same('mails that came', inbox.length, sent.n);
  return found;
}
