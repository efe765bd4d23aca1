// Every place that goes past row security, by the category of its reason.
import { globSync, readFileSync } from 'node:fs';
import { REASON_CATEGORIES } from '../../src/platform/database/system-reasons.ts';
import { readSource, type Sources } from './source.ts';
import { systemCalls } from './system-calls.ts';

const files = globSync('{src,inngest}/**/*.{ts,tsx}').sort();
const sources: Sources = new Map(files.map((file) => [file, readSource(file, readFileSync(file, 'utf8'))]));
const calls = [...sources.values()].flatMap((source) => systemCalls(source, sources));
for (const [category, why] of Object.entries(REASON_CATEGORIES)) {
  const those = calls.filter((call) => call.category === category).sort((a, b) => (a.reason < b.reason ? -1 : 1));
  if (those.length === 0) continue;
  console.log(`\n${category}: ${why} (${those.length})`);
  for (const { reason, file, line } of those) console.log(`  ${reason} · ${file}:${line}`);
}
