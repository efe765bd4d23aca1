import { packageOf, type Source, type Sources } from './source.ts';

/** What exists on the server alone. */
const SERVER_ONLY = new Set([
  'server-only',
  'pg',
  'drizzle-orm',
  'sharp',
  'stripe',
  'inngest',
  'next/headers',
  'next/cache',
  'next-intl/server',
]);
const isServerOnly = (to: string) =>
  to.startsWith('node:') || SERVER_ONLY.has(to.replace(/^npm:/, '')) || SERVER_ONLY.has(packageOf(to) ?? '');

const directive = ({ text }: Source) => /^(?:\s|\/\/.*\n|\/\*[\s\S]*?\*\/)*['"](use (?:client|server))['"]/.exec(text)?.[1];

/** Ways from a client file to what exists on the server alone, as `file > file > package`. Actions are reached by request, not by import. */
export function serverImports(source: Source, sources: Sources): string[] {
  if (directive(source) !== 'use client') return [];
  const seen = new Set([source.file]);
  const open: [Source, string[]][] = [[source, []]];
  const found: string[] = [];
  for (let next = open.pop(); next; next = open.pop()) {
    const [file, way] = next;
    for (const { to, isType } of file.imports) {
      if (isType || seen.has(to)) continue;
      if (isServerOnly(to)) found.push([...way, to].join(' > '));
      const target = sources.get(to);
      if (!target || directive(target) === 'use server') continue;
      seen.add(to);
      open.push([target, [...way, to]]);
    }
  }
  return found;
}
