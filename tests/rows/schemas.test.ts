import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Client } from 'pg';
import { afterAll, expect, test } from 'vitest';
import { SCHEMAS, schemaFiles } from '../../tools/schema/files.ts';
import { readCatalogue } from '../../tools/schema/read-catalogue.ts';
import { openDatabase } from '../world/database.ts';

const { adminUrl } = await openDatabase();
const open: Client[] = [];
afterAll(async () => {
  for (const client of open) await client.end();
});

async function connect(url: string): Promise<Client> {
  const client = new Client({ connectionString: url });
  await client.connect();
  open.push(client);
  return client;
}

const written = () => new Map(readdirSync(SCHEMAS).map((name) => [name, readFileSync(path.join(SCHEMAS, name), 'utf8')]));

test('the schema as it is written down is the one that the migrations make', async () => {
  const made = schemaFiles(await readCatalogue(await connect(adminUrl)));
  const stale = [...made].filter(([name, text]) => written().get(name) !== text).map(([name]) => name);
  expect(stale, 'run `npm run schema`').toEqual([]);
  expect([...written().keys()].sort()).toEqual([...made.keys()].sort());
});

test('every function has a body that Postgres accepts, which it does not check while migrations make them', async () => {
  const client = await connect(adminUrl);
  const { rows } = await client.query<{ name: string; definition: string }>(
    `select p.oid::regprocedure::text as name, pg_get_functiondef(p.oid) as definition from pg_proc p
     where p.pronamespace in ('app'::regnamespace, 'public'::regnamespace)
       and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')`,
  );
  expect(rows.length).toBeGreaterThan(150);
  const refused: string[] = [];
  const check = (name: string, definition: string) =>
    client.query(definition).catch((error: Error) => refused.push(`${name}: ${error.message}`));
  for (const { name, definition } of rows) await check(name, definition);
  expect(refused).toEqual([]);
  await check('app.lost', 'create function app.lost() returns int language sql as $$ select sites from public.no_such_table $$');
  expect(refused).toEqual(['app.lost: relation "public.no_such_table" does not exist']);
});

/** Statements of a file; a `;` inside a function's body ends none. */
function statementsOf(text: string): string[] {
  const found: string[] = [];
  let open = '';
  let isBody = false;
  for (const line of text.split('\n')) {
    open += `${line}\n`;
    if (line.split('$function$').length % 2 === 0) isBody = !isBody;
    if (!isBody && line.endsWith(';') && !line.trimStart().startsWith('--')) {
      found.push(open);
      open = '';
    }
  }
  return found;
}

test('an empty database becomes the same by the written schema alone', async () => {
  const admin = await connect(adminUrl);
  const name = `written_${process.pid}`;
  await admin.query(`create database ${name} template template0`);
  const empty = new URL(adminUrl);
  empty.pathname = `/${name}`;
  const client = await connect(empty.href);
  try {
    await client.query(readFileSync('local/bootstrap.sql', 'utf8'));
    await client.query('set role postgres');
    await client.query('set check_function_bodies = off');
    // The ground says first what roles get of new objects.
    const texts = [...written()].sort(([a], [b]) => Number(b === 'platform.sql') - Number(a === 'platform.sql'));
    let waiting = texts.flatMap(([, text]) => statementsOf(text));
    // Statements that need another file's objects are retried.
    for (let problems = new Set<string>(); waiting.length > 0; problems = new Set()) {
      const before = waiting.length;
      const later: string[] = [];
      for (const statement of waiting)
        await client.query(statement).catch((error: Error) => {
          later.push(statement);
          problems.add(error.message);
        });
      waiting = later;
      if (waiting.length === before) throw new Error(`${before} statements cannot run: ${[...problems].join('; ')}`);
    }
    expect(Object.fromEntries(schemaFiles(await readCatalogue(client)))).toEqual(Object.fromEntries(written()));
  } finally {
    await client.end();
    open.splice(open.indexOf(client), 1);
    await admin.query(`drop database ${name}`);
  }
});
