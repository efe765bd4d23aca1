/**
 * Reads of people at a million rows and ten thousand accounts, with row security and, on the same rows, without it: the cost of the
 * policies, and of opening a transaction. Then the agency's lists through their verbs. `npm run bench -- rows`; BENCH_ROWS,
 * BENCH_ACCOUNTS and BENCH_ROUNDS set the size.
 */
import { sql } from 'drizzle-orm';
import { Pool } from 'pg';
import { listAttention, listClients } from '#modules/admin/index.ts';
import { ListAttention, ListClients } from '#modules/admin/input.ts';
import { listAudit } from '#modules/audit/index.ts';
import { ListAudit } from '#modules/audit/input.ts';
import { type Context, sessionContext, type Transaction, userContext } from '#platform/context.ts';
import { asActor, asSystem, closeDatabase } from '#platform/db.ts';
import { createDatabase, startTestServer } from '../local/test-database.ts';
import { ENVIRONMENT } from '../tests/world/environment.ts';
import { makePerson, openSession } from '../tests/world/people.ts';
import { fillRows } from './rows/world.ts';
import { median, printTable, quantile } from './table.ts';

const ROWS = Number(process.env.BENCH_ROWS ?? 1_000_000);
const ACCOUNTS = Number(process.env.BENCH_ACCOUNTS ?? 10_000);
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 1500);
const LIST_ROUNDS = 20;
/** Milliseconds. */
const MAX_POLICY_COST = 0.1;
const MAX_LIST = 200;

/** As on the screens, whose reads of use end with a period: partitions of later months are not looked at. */
const TOMORROW = new Date(Date.now() + 86_400_000).toISOString();

/** Queries of a client's screens, by the id of their account, site or message. */
const READS: [name: string, by: 'client_id' | 'site_id' | 'id', statement: string][] = [
  ['the sites of an account', 'client_id', 'select * from sites where client_id = $1 order by updated_at desc limit 50'],
  ['the inbox of a site', 'site_id', 'select * from form_messages where site_id = $1 order by received_at desc limit 50'],
  ['one message', 'id', 'select * from form_messages where id = $1'],
  ['unread messages', 'site_id', 'select count(*) from form_messages where site_id = $1 and read_at is null'],
  ['the log of a draft', 'site_id', 'select * from operations where site_id = $1 order by revision desc limit 30'],
  [
    'use of an account',
    'client_id',
    `select * from usage_events where client_id = $1 and occurred_at < '${TOMORROW}' order by occurred_at desc limit 50`,
  ],
];

interface Subject {
  client_id: string;
  site_id: string;
  id: string;
}

const server = await startTestServer();
const database = await createDatabase();
Object.assign(process.env, ENVIRONMENT, { DATABASE_URL: database.appUrl });
const admin = new Pool({ connectionString: database.adminUrl, max: 2 });
try {
  const began = performance.now();
  await fillRows(admin, ACCOUNTS, ROWS);
  const boss = userContext({ id: await makePerson(admin, { type: 'admin' }), type: 'admin' });
  console.log(`${ACCOUNTS} accounts, ${ROWS} rows in ${((performance.now() - began) / 1000).toFixed(0)} s`);
  await readAsPeople();
  await readAsAgency(boss);
} finally {
  await closeDatabase();
  await admin.end();
  await database.drop();
  await server.stop();
}

async function readAsPeople(): Promise<void> {
  const { rows: subjects } = await admin.query<Subject>(
    `select s.client_id, s.id as site_id, m.id from (select * from sites order by md5(id::text) limit $1) s
     cross join lateral (select id from form_messages m where m.site_id = s.id limit 1) m`,
    [ROUNDS],
  );
  const people = new Map<string, Context>();
  for (const { client_id: id } of subjects) people.set(id, sessionContext({ id, type: 'client', sessionId: await openSession(admin, id) }));
  const table: (string | number)[][] = [];
  const opened = { with: [] as number[], without: [] as number[] };
  for (const [name, by, statement] of READS) {
    const took = { with: [] as number[], without: [] as number[] };
    for (const [round, subject] of subjects.entries()) {
      // Alternates which one goes first.
      for (const policies of round % 2 ? (['with', 'without'] as const) : (['without', 'with'] as const)) {
        const { opening, read } = await timed(policies, people.get(subject.client_id)!, statement, subject[by]);
        took[policies].push(read);
        opened[policies].push(opening);
      }
    }
    const over = median(took.with) - median(took.without);
    table.push(compared(name, took));
    if (over > MAX_POLICY_COST) process.exitCode = 1;
  }
  table.push(compared('opening a transaction', opened));
  printTable(['read', 'p50 without, ms', 'p50 with, ms', 'over', 'over at p5', 'p95 without', 'p95 with'], table);
}

function compared(name: string, took: { with: number[]; without: number[] }): string[] {
  const over = (q: number) => quantile(took.with, q) - quantile(took.without, q);
  return [
    name,
    ...[median(took.without), median(took.with), over(0.5), over(0.05), quantile(took.without, 0.95), quantile(took.with, 0.95)].map(ms),
  ];
}

/** Milliseconds of the statement, and of what opens its transaction: both through the app's own doors, as a person and past row security. */
async function timed(policies: 'with' | 'without', ctx: Context, statement: string, value: string) {
  const [before = '', after = ''] = statement.split('$1');
  const began = performance.now();
  const work = async (tx: Transaction) => {
    const opened = performance.now();
    const { rowCount } = await tx.execute(sql.join([sql.raw(before), sql`${value}`, sql.raw(after)]));
    const read = performance.now() - opened;
    if (!rowCount) throw new Error(`nothing was read: ${statement}`);
    return { opening: opened - began, read };
  };
  return policies === 'with' ? asActor(ctx, work) : asSystem('test', work);
}

async function readAsAgency(boss: ReturnType<typeof userContext>): Promise<void> {
  const account = (await admin.query<{ id: string }>('select client_id as id from sites limit 1')).rows[0]!.id;
  const lists: [string, () => Promise<unknown>][] = [
    ...(['activity', 'name', 'mrr', 'use', 'health', 'joined'] as const).map((sort): [string, () => Promise<unknown>] => [
      `clients by ${sort}`,
      () => listClients(boss, ListClients.parse({ sort })),
    ]),
    ['clients, searched', () => listClients(boss, ListClients.parse({ q: 'Empresa 77' }))],
    ['clients at risk', () => listClients(boss, ListClients.parse({ health: 'risk' }))],
    ['what needs the agency', () => listAttention(boss, ListAttention.parse({}))],
    ['what needs the agency, payments', () => listAttention(boss, ListAttention.parse({ view: 'payments' }))],
    ['audit', () => listAudit(boss, ListAudit.parse({}))],
    ['audit of one account', () => listAudit(boss, ListAudit.parse({ account }))],
    ['audit of one table', () => listAudit(boss, ListAudit.parse({ table: 'domains' }))],
  ];
  const table: (string | number)[][] = [];
  for (const [name, list] of lists) {
    const took: number[] = [];
    for (let round = 0; round < LIST_ROUNDS; round++) {
      const began = performance.now();
      await list();
      took.push(performance.now() - began);
    }
    table.push([name, ms(median(took)), ms(quantile(took, 0.95))]);
    if (quantile(took, 0.95) > MAX_LIST) process.exitCode = 1;
  }
  printTable(['list of the agency', 'p50 ms', 'p95 ms'], table);
}

function ms(value: number): string {
  return value.toFixed(value < 10 ? 3 : 0);
}
