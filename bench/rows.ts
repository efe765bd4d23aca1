/**
 * Reads of people at a million rows and ten thousand accounts, with row security and, on the same rows, without it: the cost of the
 * policies. Then the agency's lists through their verbs. `npm run bench -- rows`; BENCH_ROWS, BENCH_ACCOUNTS and BENCH_ROUNDS set the size.
 */
import { type ClientBase, Pool } from 'pg';
import { listAttention, listClients } from '#modules/admin/index.ts';
import { ListAttention, ListClients } from '#modules/admin/input.ts';
import { listAudit } from '#modules/audit/index.ts';
import { ListAudit } from '#modules/audit/input.ts';
import { userContext } from '#platform/context.ts';
import { closeDatabase, sessionSettings } from '#platform/db.ts';
import { createDatabase, startTestServer } from '../local/test-database.ts';
import { ENVIRONMENT } from '../tests/world/environment.ts';
import { makePerson } from '../tests/world/people.ts';
import { fillRows } from './rows/world.ts';
import { median, printTable, quantile } from './table.ts';

const ROWS = Number(process.env.BENCH_ROWS ?? 1_000_000);
const ACCOUNTS = Number(process.env.BENCH_ACCOUNTS ?? 10_000);
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 1500);
const LIST_ROUNDS = 20;
/** Milliseconds. */
const MAX_POLICY_COST = 0.1;
const MAX_LIST = 200;

/** Queries of a client's screens, by the id of their account, site or message. */
const READS: [name: string, by: 'client_id' | 'site_id' | 'id', statement: string][] = [
  ['the sites of an account', 'client_id', 'select * from sites where client_id = $1 order by updated_at desc limit 50'],
  ['the inbox of a site', 'site_id', 'select * from form_messages where site_id = $1 order by received_at desc limit 50'],
  ['one message', 'id', 'select * from form_messages where id = $1'],
  ['unread messages', 'site_id', 'select count(*) from form_messages where site_id = $1 and read_at is null'],
  ['the log of a draft', 'site_id', 'select * from operations where site_id = $1 order by revision desc limit 30'],
  ['use of an account', 'client_id', 'select * from usage_events where client_id = $1 order by occurred_at desc limit 50'],
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
  const app = new Pool({ connectionString: database.appUrl, max: 1 });
  const [guarded, owner] = [await app.connect(), await admin.connect()];
  const table: (string | number)[][] = [];
  for (const [name, by, statement] of READS) {
    const took = { with: [] as number[], without: [] as number[] };
    for (const [round, subject] of subjects.entries()) {
      const people = () => timed(guarded, subject, statement, subject[by], true);
      const past = () => timed(owner, subject, statement, subject[by], false);
      // Alternates which one goes first.
      const [first, second] = round % 2 ? [await people(), await past()] : [await past(), await people()];
      took.with.push(round % 2 ? first : second);
      took.without.push(round % 2 ? second : first);
    }
    const over = median(took.with) - median(took.without);
    const undisturbed = quantile(took.with, 0.05) - quantile(took.without, 0.05);
    table.push([
      name,
      ...[median(took.without), median(took.with), over, undisturbed, quantile(took.without, 0.95), quantile(took.with, 0.95)].map(ms),
    ]);
    if (over > MAX_POLICY_COST) process.exitCode = 1;
  }
  guarded.release();
  owner.release();
  await app.end();
  printTable(['read', 'p50 without, ms', 'p50 with, ms', 'over', 'over at p5', 'p95 without', 'p95 with'], table);
}

/** Milliseconds of the statement alone: the transaction's claims are set before it, as in the app. */
async function timed(
  client: ClientBase,
  { client_id: id }: Subject,
  statement: string,
  value: string,
  isGuarded: boolean,
): Promise<number> {
  await client.query('begin');
  if (isGuarded) {
    const settings = Object.entries(sessionSettings(userContext({ id, type: 'client' })));
    await client.query(`select ${settings.map((_, n) => `set_config($${2 * n + 1}, $${2 * n + 2}, true)`).join(', ')}`, settings.flat());
  }
  const began = performance.now();
  const { rowCount } = await client.query(statement, [value]);
  const took = performance.now() - began;
  if (!rowCount) throw new Error(`nothing was read: ${statement}`);
  await client.query('commit');
  return took;
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
