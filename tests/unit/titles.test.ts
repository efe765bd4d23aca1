import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** Bodies of the functions at the top of a file, by name. */
const functionsOf = (source: string): Map<string, string> =>
  new Map([...source.matchAll(/^(?:export )?(?:default )?(?:async )?function (\w+)[\s\S]*?\n}/gm)].map(([body, name]) => [name!, body]));

/** True if a title's function records a visited page, by itself or through a function of its file. */
function recordsVisit(source: string): boolean {
  const functions = functionsOf(source);
  const reached = new Set(['generateMetadata']);
  for (const name of reached)
    for (const other of functions.keys()) if (new RegExp(`\\b${other}\\(`).test(functions.get(name) ?? '')) reached.add(other);
  return [...reached].some((name) => functions.get(name)?.includes('requireUser('));
}

test('a title, which Next also reads ahead of a click, never counts as a page that was seen', () => {
  const pages = globSync('src/app/**/{page,layout}.tsx', { cwd: ROOT });
  expect(pages.length).toBeGreaterThan(50);
  expect(pages.filter((file) => recordsVisit(readFileSync(path.join(ROOT, file), 'utf8')))).toEqual([]);
});

test('it is found where another function of the file does it', () => {
  const through = `async function siteOf() {\n  return requireUser('/a');\n}\nexport async function generateMetadata() {\n  await siteOf();\n}\n`;
  expect(recordsVisit(through)).toBe(true);
  expect(recordsVisit(through.replace('await siteOf();', 'return {};'))).toBe(false);
});
