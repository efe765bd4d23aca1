import { Pool } from 'pg';
import { createDatabase, startTestServer } from '../local/test-database.ts';
import { fillTroubles } from '../tests/world/troubles.ts';
import { ENVIRONMENT } from '../tests/world/environment.ts';
import { makePerson } from '../tests/world/people.ts';
const server = await startTestServer(); const d = await createDatabase();
Object.assign(process.env, ENVIRONMENT, { DATABASE_URL: d.appUrl });
const p = new Pool({connectionString: d.adminUrl, max: 2});
await fillTroubles(p, 10000);
const { listClients } = await import('#modules/admin/index.ts');
const { ListClients } = await import('#modules/admin/input.ts');
const { userContext } = await import('#platform/context.ts');
const { closeDatabase, asSystem } = await import('#platform/db.ts');
const { sql } = await import('drizzle-orm');
const boss = userContext({ id: await makePerson(p, { type: 'admin' }), type: 'admin' });
const q = await import('#modules/admin/clients/client-query.ts');
// catch the statement
const fake: any = { execute: async (s: any) => { caught = s; return { rows: [{count:0,page:[]}] }; } };
let caught: any;
await q.readClients(fake, new Date(), { q:'', sort: 'activity', seesAll: true } as any, 51);
await asSystem('x', async (tx) => {
  for (let i=0;i<3;i++){ const t=performance.now(); await tx.execute(caught); console.log('ms', performance.now()-t); }
  const { rows } = await tx.execute<any>(sql`explain (analyze, costs off, buffers off) ${caught}`);
  console.log(rows.map((r:any)=>r['QUERY PLAN']).join('\n'));
});
await closeDatabase(); await p.end(); await d.drop(); await server.stop();
