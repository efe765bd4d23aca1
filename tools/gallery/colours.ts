/**
 * `node tools/gallery/colours.ts <folder> [--recordings local/model/recordings] [--seeds n] [--only id,id]`: the first views of the open
 * prompts that name colours, by the rules and by recorded readings, wide and on a phone, with the visible share of those colours, the worst
 * first.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { compose } from '#composer/compose.ts';
import { understandQuestion } from '#composer/model/understand/understand-question.ts';
import { launchBrowser } from '../../tests/quality/browser.ts';
import { promptsWithColours } from '../../tests/quality/named-colours.ts';
import { seenColours, surfacesOf } from '../../tests/quality/seen-colours.ts';
import { serveSites } from '../../tests/quality/server.ts';
import { pressed } from '../../tests/quality/sites.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { recordings: { type: 'string' }, seeds: { type: 'string', default: '1' }, only: { type: 'string' } },
});
const [folder] = positionals;
if (!folder) throw new Error('usage: colours.ts <folder> [--recordings folder] [--seeds n] [--only ids]');
const { recordings } = values;
const only = values.only?.split(',');
mkdirSync(folder, { recursive: true });

function recorded(prompt: string): unknown {
  const { promptId, system, user } = understandQuestion(prompt);
  const key = createHash('sha256')
    .update(JSON.stringify([system, user]))
    .digest('hex')
    .slice(0, 16);
  const path = join(recordings!, promptId, `${key}.json`);
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as { answer: unknown }).answer : undefined;
}

const server = await serveSites();
const { browser } = await launchBrowser();
const page = await browser.newPage();
const percent = (share: number) => `${Math.round(share * 100)}`.padStart(3);
const rows: { score: number; line: string }[] = [];
for (const { id, prompt, words, named } of promptsWithColours().filter((one) => !only || only.includes(one.id))) {
  const answers = [['rules', undefined] as const, ...(recordings ? [['model', recorded(prompt)] as const] : [])];
  for (const [reading, answer] of answers) {
    if (reading === 'model' && answer === undefined) continue;
    for (let seed = 0; seed < Number(values.seeds); seed++) {
      const made = compose({ prompt, answer, seed });
      if (made.outcome !== 'site') continue;
      const site = `${id}-${reading}-${seed}`;
      server.add(site, await pressed(made.document, server.originOf(site)));
      const hero = Object.values(made.document.sections).find(({ kind }) => kind === 'hero');
      for (const [width, height] of [
        [1366, 768],
        [390, 844],
      ] as const) {
        await page.setViewportSize({ width, height });
        await page.goto(server.originOf(site));
        const picture = await page.screenshot({ path: join(folder, `${site}-${width}.png`) });
        const { shares, foreign, foreignHue, field, score } = seenColours(await surfacesOf(picture), named);
        const strange = foreign > 0.004 ? `foreign ${percent(foreign)} at ${foreignHue}` : '';
        rows.push({
          score,
          line: `${score.toFixed(2)} ${site} ${width} [${shares.map(percent).join()}] ${strange} ${field} ${hero?.layout}/${hero?.tone} ${made.document.theme.manner} (${words.join(', ')})`,
        });
      }
    }
  }
}
await browser.close();
await server.close();
rows.sort((one, other) => one.score - other.score);
const mean = rows.reduce((sum, { score }) => sum + score, 0) / rows.length;
const report = [...rows.map(({ line }) => line), `mean ${mean.toFixed(3)} of ${rows.length} views`].join('\n');
writeFileSync(join(folder, 'report.txt'), `${report}\n`);
console.log(report);
