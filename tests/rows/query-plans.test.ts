import { beforeAll, expect, test } from 'vitest';
import { sessionSettings } from '#platform/db.ts';
import { openDatabase } from '../world/database.ts';
import { contextOf, fillWorld } from '../world/world.ts';
import { readTables } from './cells.ts';
import { MATRIX } from './matrix.ts';

const { admin } = await openDatabase();

beforeAll(() => fillWorld(admin));

interface Node {
  'Node Type': string;
  'Parent Relationship'?: string;
  'Subplan Name'?: string;
  Filter?: string;
  Plans?: Node[];
}
const flatten = (node: Node): Node[] => [node, ...(node.Plans ?? []).flatMap(flatten)];

const NOT_OF_ONE_CLIENT = new Set<string>(['everyone', 'nobody', 'oneself']);

test('row security asks who is there once per query and finds their rows by an index, in every table of a client', async () => {
  const client = await admin.connect();
  const tables = (await readTables(client)).filter(({ name }) => name.startsWith('public.') && !NOT_OF_ONE_CLIENT.has(MATRIX[name]!.read));
  expect(tables.length).toBeGreaterThan(12);
  await client.query('begin; set local enable_seqscan = off; set local enable_bitmapscan = off');
  for (const [name, value] of Object.entries(sessionSettings(contextOf('ana'))))
    await client.query('select set_config($1, $2, true)', [name, value]);
  for (const { name } of tables) {
    const { rows } = await client.query<{ 'QUERY PLAN': { Plan: Node }[] }>(`explain (format json) select * from ${name}`);
    const nodes = flatten(rows[0]!['QUERY PLAN'][0]!.Plan);
    const scans = nodes.filter((node) => node['Parent Relationship'] !== 'InitPlan' && node['Node Type'].includes('Scan'));
    expect(
      scans.map((node) => node['Node Type']).filter((type) => !type.startsWith('Index')),
      name,
    ).toEqual([]);
    expect(
      nodes.some((node) => node['Parent Relationship'] === 'InitPlan'),
      `${name} asks once`,
    ).toBe(true);
    // Hashed: asked once, and only of who is limited.
    const hashed = nodes.flatMap((node) => [...(node.Filter ?? '').matchAll(/hashed SubPlan (\d+)/g)].map(([, n]) => `SubPlan ${n}`));
    const isPerRow = (node: Node) => node['Parent Relationship'] === 'SubPlan' && !hashed.includes(node['Subplan Name'] ?? '');
    expect(
      nodes.some((node) => isPerRow(node) || /auth\.uid|writer/.test(node.Filter ?? '')),
      `${name} asks per row`,
    ).toBe(false);
  }
  await client.query('rollback');
  client.release();
});
