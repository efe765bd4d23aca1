import path from 'node:path';
import { parseSync } from 'oxc-parser';

export interface Import {
  /** A file from the root of the repo, `node:` and a module, or `npm:` and what is written. */
  to: string;
  isType: boolean;
}

export interface Source {
  file: string;
  text: string;
  imports: Import[];
}

/** Every file by its path from the root of the repo. */
export type Sources = ReadonlyMap<string, Source>;

/** A file with its imports, dynamic and type-only ones included. @throws Error for a file with a syntax error. */
export function readSource(file: string, text: string): Source {
  const { module, errors } = parseSync(file, text);
  if (errors[0]) throw new Error(`${file}: ${errors[0].message}`);
  const all = (entries: { isType: boolean }[]) => entries.length > 0 && entries.every(({ isType }) => isType);
  const imports: Import[] = module.staticImports.map(({ moduleRequest, entries }) => ({
    to: targetOf(file, moduleRequest.value),
    isType: all(entries),
  }));
  for (const { entries } of module.staticExports)
    for (const { moduleRequest, isType } of entries) if (moduleRequest) imports.push({ to: targetOf(file, moduleRequest.value), isType });
  for (const { moduleRequest } of module.dynamicImports) {
    const written = /^(['"`])([^$]+)\1$/.exec(text.slice(moduleRequest.start, moduleRequest.end))?.[2];
    if (written) imports.push({ to: targetOf(file, written), isType: false });
  }
  return { file, text, imports };
}

function targetOf(file: string, written: string): string {
  const plain = written.replace(/\?.*$/, '');
  if (plain.startsWith('#')) return `src/${plain.slice(1)}`;
  if (plain.startsWith('.')) return path.posix.join(path.posix.dirname(file), plain);
  if (plain.startsWith('node:')) return plain;
  return `npm:${plain}`;
}

/** The package of `npm:` and a path in it. */
export const packageOf = (to: string) => /^npm:((?:@[^/]+\/)?[^/]+)/.exec(to)?.[1];

export const isTest = (file: string) => /\.test\.tsx?$/.test(file);
