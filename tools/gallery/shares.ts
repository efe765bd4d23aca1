/**
 * `node tools/gallery/shares.ts [--seeds n] [--trades]`: how often each opening is chosen for the open evaluation prompts, and with
 * `--trades` how many openings fit each trade that has a drawing of its own.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { compose } from '#composer/compose.ts';

const { values } = parseArgs({ options: { seeds: { type: 'string', default: '2' } } });
const folder = new URL('../../tests/eval/prompts/open/', import.meta.url);
const prompts = readdirSync(folder).flatMap((file) =>
  (JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as { prompt: string }[]).map(({ prompt }) => prompt),
);

const counts = new Map<string, number>();
let sites = 0;
for (const prompt of prompts)
  for (let seed = 0; seed < Number(values.seeds); seed++) {
    const made = compose({ prompt, seed });
    if (made.outcome !== 'site') continue;
    const layout = Object.values(made.document.sections).find(({ kind }) => kind === 'hero')?.layout ?? 'none';
    counts.set(layout, (counts.get(layout) ?? 0) + 1);
    sites++;
  }
for (const [layout, count] of [...counts].sort((one, other) => other[1] - one[1]))
  console.log(`${((count / sites) * 100).toFixed(1).padStart(5)} %  ${layout} (${count})`);
console.log(`${sites} sites, ${counts.size} openings`);
