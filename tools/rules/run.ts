// Import rules, purity, tables and client files of the whole product: part of `npm run check`.
import { globSync, readFileSync } from 'node:fs';
import { cycles } from './cycles.ts';
import { longFunctions } from './long-functions.ts';
import { planted } from './planted.ts';
import { RULES } from './rules.ts';
import { readSource, type Sources } from './source.ts';
import { unusedReasons } from './system-calls.ts';

const files = globSync('{src,inngest}/**/*.{ts,tsx}').sort();
/** Beside the product: its functions are as short. */
const others = globSync('{local,tools,bench}/**/*.{ts,mjs}').sort();
const sources: Sources = new Map(files.map((file) => [file, readSource(file, readFileSync(file, 'utf8'))]));
const imports = [...sources.values()].reduce((sum, source) => sum + source.imports.length, 0);
const problems = [
  ...[...sources.values()].flatMap((source) =>
    Object.entries(RULES).flatMap(([name, rule]) => rule(source, sources).map((found) => `${name}: ${source.file}\n    ${found}`)),
  ),
  ...others.flatMap((file) =>
    longFunctions({ file, text: readFileSync(file, 'utf8') }).map((found) => `long function: ${file}\n    ${found}`),
  ),
  ...cycles(sources).map((cycle) => `cycle: ${cycle.join(' > ')}`),
  ...unusedReasons(sources).map((found) => `reason past row security: ${found}`),
  // A rule that finds nothing may be blind: each must find a violation that is planted for it.
  ...planted(sources).map((missed) => `not found: ${missed}`),
];
console.log(`${files.length} files, ${imports} imports, ${problems.length} violations`);
for (const problem of problems) console.log(problem);
process.exitCode = problems.length === 0 ? 0 : 1;
