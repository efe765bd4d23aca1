import { readFileSync } from 'node:fs';
import { serverImports } from './client-files.ts';
import { ownEscapes } from './escapes.ts';
import { forbiddenImports } from './import-rules.ts';
import { longFunctions } from './long-functions.ts';
import { foreignTables } from './open-tables.ts';
import { impurities } from './pure.ts';
import { isTest, packageOf, type Source, type Sources } from './source.ts';

const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { devDependencies: Record<string, string> };

const developmentPackages = ({ file, imports }: Source) =>
  isTest(file) || !file.startsWith('src/')
    ? []
    : imports.filter(({ to, isType }) => !isType && (packageOf(to) ?? '') in devDependencies).map(({ to }) => to);

const unresolved = ({ imports }: Source, sources: Sources) =>
  imports.filter(({ to }) => /^(?:src|inngest)\/.*\.tsx?$/.test(to) && !sources.has(to)).map(({ to }) => to);

/** Violations in one file, by rule. CONTRIBUTING.md, "The map", has the reasons. */
export const RULES: Record<string, (source: Source, sources: Sources) => string[]> = {
  import: forbiddenImports,
  'missing file': unresolved,
  'not pure': impurities,
  'foreign table': foreignTables,
  'server code in a client file': serverImports,
  'development package': developmentPackages,
  'escaping of its own': ownEscapes,
  'long function': longFunctions,
};
