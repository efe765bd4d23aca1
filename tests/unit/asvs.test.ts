import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { RATE_RULES } from '#platform/rate-limit/rate-rules.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(path.join(ROOT, file), 'utf8');
const page = read('docs/asvs.md');

/** How many requirements each section of the standard, 5.0.0, has. */
const SECTIONS: Record<string, number> = {
  ...{ '6.1': 3, '6.2': 12, '6.3': 8, '6.4': 6, '6.5': 8, '6.6': 4, '6.7': 2, '6.8': 4 },
  ...{ '7.1': 3, '7.2': 4, '7.3': 2, '7.4': 5, '7.5': 3, '7.6': 2 },
  ...{ '8.1': 4, '8.2': 4, '8.3': 3, '8.4': 2 },
  ...{ '10.1': 2, '10.2': 3, '10.3': 5, '10.4': 16, '10.5': 5, '10.6': 2, '10.7': 3 },
};
const lines = [...page.matchAll(/^\| (\d+\.\d+\.\d+) \| ([123]) \| ([^|]+) \| ([^|]+) \|$/gm)].map(([, id, , , shown]) => ({
  id: id!,
  isMet: !shown!.startsWith('Not met'),
  tests: [...shown!.matchAll(/`([^`]+?) > ([^`]+)`/g)].map(([, file, title]) => ({ file: file!, title: title! })),
}));

test('every requirement of the four chapters has its line, once', () => {
  const all = Object.entries(SECTIONS).flatMap(([section, count]) => Array.from({ length: count }, (_, n) => `${section}.${n + 1}`));
  expect(all).toHaveLength(115);
  expect(lines.map(({ id }) => id)).toEqual(all);
});

test('each is shown by tests that are there, or says that it is not met; nine of ten are shown', () => {
  const missing = lines.flatMap(({ id, tests }) =>
    tests
      .filter(({ file, title }) => !existsSync(path.join(ROOT, file)) || !read(file).replaceAll("\\'", "'").includes(title))
      .map(({ file, title }) => `${id}: ${file} > ${title}`),
  );
  expect(missing).toEqual([]);
  expect(lines.filter(({ isMet, tests }) => isMet && tests.length === 0).map(({ id }) => id)).toEqual([]);
  expect(lines.filter(({ isMet }) => isMet).length / lines.length).toBeGreaterThanOrEqual(0.9);
});

test('what the page says of limits is what the rules say', () => {
  const told = [...page.matchAll(/^\| `(\w+)` \| ([^|]+) \|$/gm)];
  expect(told.length).toBeGreaterThan(8);
  for (const [, name, limits] of told) {
    const rule = RATE_RULES[name as keyof typeof RATE_RULES];
    expect([name, rule.fail]).toEqual([name, 'closed']);
    expect([name, limits]).toEqual([
      name,
      rule.limits.map(({ per, limit, window }) => `${limit} in ${window / 60_000} min per ${per}`).join(', '),
    ]);
  }
});

test('what the page says of sessions is what the database does', () => {
  const [, staffEnd, personEnd, staffIdle, personIdle] =
    /began \+ case when is_staff then interval '([^']+)' else interval '([^']+)' end,\s+greatest[^+]+\+ case when is_staff then interval '([^']+)' else interval '([^']+)'/.exec(
      read('supabase/schemas/accounts.sql'),
    ) ?? [];
  expect(page).toContain(`| people | ${personIdle} | ${personEnd} |\n| the agency | ${staffIdle} | ${staffEnd} |`);
});
