import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { z } from 'zod';
import { openDatabase } from '../world/database.ts';

const { admin, adminUrl } = await openDatabase();
const CLI = path.resolve(import.meta.dirname, '../../node_modules/supabase/dist/supabase.js');
const home = mkdtempSync(path.join(tmpdir(), 'advisors-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

const Report = z.object({ results: z.array(z.object({ level: z.enum(['ERROR', 'WARN', 'INFO']), name: z.string(), detail: z.string() })) });

const supabase = (...args: string[]) =>
  execFileSync(process.execPath, [CLI, ...args, '--workdir', home], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, HOME: home, DO_NOT_TRACK: '1' },
  });

function runs(): boolean {
  try {
    return /^\d/.test(supabase('--version'));
  } catch {
    console.warn('Skipped: the Supabase CLI does not run on this machine, so its advisors say nothing here.');
    return false;
  }
}

/** Errors and warnings of Supabase's linter. Its report on row security is empty unless it knows the exposed schemas. */
async function findings(): Promise<string[]> {
  await admin.query(`alter database ${new URL(adminUrl).pathname.slice(1)} set pgrst.db_schemas = 'public'`);
  const report = Report.parse(JSON.parse(supabase('db', 'advisors', `--remote=${adminUrl}`, '--level', 'info', '--output-format', 'json')));
  expect(report.results.length).toBeGreaterThan(0);
  return report.results.filter(({ level }) => level !== 'INFO').map(({ level, name, detail }) => `${level} ${name}: ${detail}`);
}

test.skipIf(!runs())("Supabase's advisors find no error and no warning", { timeout: 60_000 }, async () => {
  expect(await findings()).toEqual([]);
  // The advisors can see: a table without row security is an error, a policy that asks per row a warning.
  await admin.query(
    'create table public.forgotten (id int); grant select on public.forgotten to anon; create policy slow on public.plans for delete to authenticated using (auth.uid() is null)',
  );
  expect((await findings()).map((line) => line.split(':')[0])).toEqual(
    expect.arrayContaining(['ERROR rls_disabled_in_public', 'WARN auth_rls_initplan']),
  );
});
