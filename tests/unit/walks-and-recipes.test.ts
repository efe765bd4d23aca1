import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Part {
  title: string;
  stops: { file: string; names: string[] }[];
  files: string[];
}

/** The parts of a page, each with its numbered files and the names that are in them. Names with a slash are files too. */
const partsOf = (page: string): Part[] =>
  readFileSync(page, 'utf8')
    .split(/^## /m)
    .slice(1)
    .map((part) => ({
      title: part.split('\n')[0]!,
      stops: [...part.matchAll(/^\d+\. `([^`]+)`:? (.+)$/gm)].map(([, file, text]) => ({
        file: file!,
        names: [...text!.matchAll(/`([\w.-]+)`/g)].map(([, name]) => name!).filter((name) => !/\.(ts|tsx|json|reason)$/.test(name)),
      })),
      files: [...part.matchAll(/`([\w.-]+\/[^`]+\.\w+)`/g)].map(([, file]) => file!),
    }));

type Stop = Part['stops'][number];
const lacks = ({ file, names }: Stop): string[] => {
  if (!existsSync(file)) return [file];
  const source = readFileSync(file, 'utf8');
  return names.filter((name) => !new RegExp(`\\b${name.replace('.', '\\.')}\\b`).test(source)).map((name) => `${file} has no ${name}`);
};

test('each walk opens six files at most, and each file has what the walk names in it', () => {
  const walks = partsOf('docs/walks.md');
  expect(walks.length).toBe(3);
  for (const { stops } of walks) {
    expect(stops.length).toBeGreaterThan(3);
    expect(stops.length).toBeLessThanOrEqual(6);
    // The reader leaves each file knowing a name to look for.
    expect(stops.filter(({ names }) => names.length === 0)).toEqual([]);
    expect(stops.flatMap(lacks)).toEqual([]);
  }
});

/** Of each recipe: the files among which its example is looked for, and how it is written there. */
const EXAMPLES: Record<string, [files: string, written: RegExp]> = {
  'Add a section': [
    'src/**/*.{ts,tsx,json}',
    /['"]stats['"]|^\s+"?stats"?[:,]|\/stats\/\w+\.ts|(?<!\.)\.stats\b(?!\()|'stats\/|export const stats\b/m,
  ],
  'Add a metered unit': ['{src,inngest,supabase/schemas,local,tests/crash}/**/*.{ts,tsx,json,sql}', /\bcontainer_hours\b/],
  'Add a verb with a screen': ['{src,inngest}/**/*.{ts,tsx}', /\b[dD]eclinePublishRequest/],
  'Add a job': ['{src,inngest,tests/jobs}/**/*.ts', /\bsnapshotStorage|'snapshot-storage'/],
  'Add a table with a policy': [
    '{src/modules,tests/{world,rows,hostile},supabase/schemas}/**/*.{ts,sql}',
    /'(?:public\.)?translations'|create table public\.translations|into translations|^ {2}translations:/m,
  ],
};

test('each recipe names files that have its example, and every file that has to know the example', () => {
  const recipes = partsOf('docs/recipes.md');
  expect(recipes.map(({ title }) => title)).toEqual(Object.keys(EXAMPLES));
  for (const { title, stops, files } of recipes) {
    expect(stops.flatMap(lacks)).toEqual([]);
    expect(files.filter((file) => !existsSync(file))).toEqual([]);
    const [among, written] = EXAMPLES[title]!;
    const knowing = globSync(among).filter((file) => statSync(file).isFile() && written.test(readFileSync(file, 'utf8')));
    const isOwnTest = (file: string) => /^(?:src|local)\//.test(file) && /\.test\.tsx?$/.test(file);
    expect(knowing.filter((file) => !files.includes(file) && !isOwnTest(file))).toEqual([]);
    expect(knowing.length).toBeGreaterThan(3);
  }
});

/** Paths that are made while the product runs, or are addresses. */
const NOT_SOURCES = ['stripe-pairs/recorded', '_next/static', '/admin/models'];

test('each path that CONTRIBUTING names is there', () => {
  const sources = globSync('{src,inngest,local,supabase,tests,tools,docs}/**').map((file) => `/${file.replace(/(\.\w+)+$/, '')}`);
  const named = [...readFileSync('CONTRIBUTING.md', 'utf8').matchAll(/`([\w./-]+\/[\w.-]+)`/g)].map(([, name]) => name!);
  expect(named.length).toBeGreaterThan(60);
  const isThere = (name: string) => sources.some((file) => file.endsWith(`/${name.replace(/(\.\w+)+$/, '')}`));
  expect(named.filter((name) => !NOT_SOURCES.includes(name) && !isThere(name))).toEqual([]);
});

test('the glossary has each word once', () => {
  const words = [...readFileSync('docs/glossary.md', 'utf8').matchAll(/^- \*\*([^*]+)\*\*:/gm)].map(([, word]) => word!);
  expect(words.length).toBeGreaterThan(100);
  expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
});

test('a file that moved and a function that was renamed are found', () => {
  expect(lacks({ file: 'src/edge/gone.ts', names: [] })).toEqual(['src/edge/gone.ts']);
  expect(lacks({ file: 'src/edge/delivery.ts', names: ['createDeliveries'] })).toEqual(['src/edge/delivery.ts has no createDeliveries']);
});
