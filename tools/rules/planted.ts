import { cycles } from './cycles.ts';
import { RULES } from './rules.ts';
import { readSource, type Source, type Sources } from './source.ts';
import { unusedReasons } from './system-calls.ts';

/** Violations, each in a file that exists in memory alone, and the beginning of the finding that a rule must have. */
const PLANTED: { label: string; finding: string; file: string; text: string }[] = [
  {
    label: 'accounts import notifications',
    finding: 'import: accounts-knows-only-what-is-left-of-it',
    file: 'src/modules/accounts/planted.ts',
    text: `import { queueMail } from '#modules/notifications/index.ts';`,
  },
  {
    label: 'a screen of audit imports notifications',
    finding: 'import: audit-knows-only-what-is-left-of-it',
    file: 'src/modules/audit/ui/planted.tsx',
    text: `import { AskAboutVisit } from '#modules/notifications/ui/ask-about-visit.tsx';`,
  },
  {
    label: 'a module opens the inside of another',
    finding: 'import: a-module-sees-only-the-index-of-another',
    file: 'src/modules/host/planted.ts',
    text: `import { builds } from '#modules/build/tables.ts';`,
  },
  {
    label: 'SQL in the app',
    finding: 'import: doors-write-no-sql',
    file: 'src/app/planted.ts',
    text: `import { sql } from 'drizzle-orm';`,
  },
  {
    label: 'a table read in the app',
    finding: 'foreign table: from sites',
    file: 'src/app/planted.ts',
    text: 'export const query = `select id from public.sites`;',
  },
  {
    label: 'the composer in the app',
    finding: 'import: the-app-writes-no-rules',
    file: 'src/app/planted.ts',
    text: `import { read } from '#composer/read.ts';`,
  },
  {
    label: 'the inside of a module in the app',
    finding: 'import: doors-see-only-the-face-of-a-module',
    file: 'src/app/planted.ts',
    text: `import { sites } from '#modules/sites/tables.ts';`,
  },
  {
    label: 'a job with a connection of its own',
    finding: 'import: doors-open-no-connection',
    file: 'inngest/planted.ts',
    text: `import { Pool } from 'pg';`,
  },
  { label: 'sharp in the document', finding: 'not pure: npm:sharp', file: 'src/site/planted.ts', text: `import sharp from 'sharp';` },
  { label: 'pg in the document', finding: 'not pure: npm:pg', file: 'src/site/planted.ts', text: `import { Client } from 'pg';` },
  {
    label: 'a disk in the document',
    finding: 'not pure: node:fs',
    file: 'src/site/planted.ts',
    text: `import { readFileSync } from 'node:fs';`,
  },
  {
    label: 'the clock in the document',
    finding: 'not pure: Date.now',
    file: 'src/site/planted.ts',
    text: 'export const at = () => Date.now();',
  },
  {
    label: 'fetch in the document',
    finding: 'not pure: fetch',
    file: 'src/site/planted.ts',
    text: 'export const read = (url: string) => fetch(url);',
  },
  {
    label: 'the environment in the document',
    finding: 'not pure: process',
    file: 'src/site/planted.ts',
    text: 'export const zone = process.env.TZ;',
  },
  {
    label: 'the clock in the composer',
    finding: 'not pure: new Date()',
    file: 'src/composer/planted.ts',
    text: 'export const at = () => new Date();',
  },
  {
    label: 'chance in the composer',
    finding: 'not pure: Math.random',
    file: 'src/composer/planted.ts',
    text: 'export const any = () => Math.random();',
  },
  {
    label: 'the composer in the document',
    finding: 'import: site-sees-nothing-else',
    file: 'src/site/planted.ts',
    text: `import { read } from '#composer/read.ts';`,
  },
  {
    label: 'accounts read invoices',
    finding: 'foreign table: from invoices',
    file: 'src/modules/accounts/planted.ts',
    text: 'export const query = sql`select id from invoices`;',
  },
  {
    label: 'monitoring writes sites',
    finding: 'foreign table: update sites',
    file: 'src/modules/monitoring/planted.ts',
    text: 'export const query = sql`update public.sites set name = 1`;',
  },
  {
    label: 'request headers in a client file',
    finding: 'server code in a client file: npm:next/headers',
    file: 'src/ui/planted.tsx',
    text: `'use client';\nimport { cookies } from 'next/headers';`,
  },
  {
    label: 'the face of a module in a client file',
    finding: 'server code in a client file: src/modules/sites/index.ts',
    file: 'src/modules/sites/ui/planted.tsx',
    text: `'use client';\nimport { getSite } from '#modules/sites/index.ts';`,
  },
  {
    label: 'the database in a client file',
    finding: 'server code in a client file: src/platform/db.ts',
    file: 'src/app/planted.tsx',
    text: `'use client';\nimport { asSystem } from '#platform/db.ts';`,
  },
  {
    label: 'a development package in the product',
    finding: 'development package: npm:vitest',
    file: 'src/platform/planted.ts',
    text: `import { test } from 'vitest';`,
  },
  {
    label: 'a file that is missing',
    finding: 'missing file: src/platform/no-such-file.ts',
    file: 'src/platform/planted.ts',
    text: `import { x } from './no-such-file.ts';`,
  },
  {
    label: 'heavy work on the web thread',
    finding: 'import: heavy-work-runs-in-workers',
    file: 'src/modules/build/planted.ts',
    text: `import { press } from '#press/press.ts';`,
  },
  {
    label: 'HTML escaped in a second way',
    finding: 'escaping of its own',
    file: 'src/platform/planted.ts',
    text: `export const safe = (text: string) => text.replaceAll('<', '&lt;');`,
  },
  {
    label: 'a function of 61 lines',
    finding: 'long function: long has 61 lines',
    file: 'src/platform/planted.ts',
    text: `export function long() {\n${'  step();\n'.repeat(59)}}`,
  },
  {
    label: 'a component of 81 lines',
    finding: 'long function: Long has 81 lines',
    file: 'src/ui/planted.tsx',
    text: `export const Long = () => {\n${'  step();\n'.repeat(79)}};`,
  },
  {
    label: 'the local cloud in the product',
    finding: 'import: the-product-does-not-know-the-local-cloud',
    file: 'src/platform/planted.ts',
    text: `import { migrate } from '../../local/migrate.ts';`,
  },
];

/** Planted violations that no rule found. */
export function planted(sources: Sources): string[] {
  const missed = PLANTED.filter(({ finding, file, text }) => {
    const source = readSource(file, text);
    const all = withPlanted(sources, source);
    const found = Object.entries(RULES).flatMap(([name, rule]) => rule(source, all).map((one) => `${name}: ${one}`));
    return !found.some((one) => one.startsWith(finding));
  });
  const cycle = withPlanted(
    withPlanted(sources, readSource('src/ui/planted-a.ts', `import './planted-b.ts';`)),
    readSource('src/ui/planted-b.ts', `import './planted-a.ts';`),
  );
  const tested = withPlanted(sources, readSource('src/modules/host/planted.ts', `asSystem('test', work);`));
  return [
    ...missed.map(({ label }) => label),
    ...(cycles(cycle).length > 0 ? [] : ['two files that import each other']),
    ...(unusedReasons(tested).some((found) => found.startsWith('a reason of tests')) ? [] : ['a reason of tests in the product']),
    ...(unusedReasons(new Map()).length > 0 ? [] : ['a reason that nobody gives']),
  ];
}

const withPlanted = (sources: Sources, source: Source): Sources => new Map([...sources, [source.file, source]]);
