/**
 * What of a model's reading reaches the pages: `node tests/eval/facts.ts`, `--list kind` for what does not, `--of part-of-a-prompt` for
 * one message. Open half only.
 */
import { parseArgs } from 'node:util';
import type { Fate } from './site-facts.ts';
import { isLost, shareOf, toldOnSites } from './told-totals.ts';

const { values } = parseArgs({ options: { list: { type: 'string' }, of: { type: 'string' } } });
const all = toldOnSites(({ prompt }) => !values.of || prompt.includes(values.of));

if (values.list !== undefined || values.of !== undefined) {
  for (const { id, told } of all)
    for (const one of told.filter(isLost))
      if (!values.list || one.kind.startsWith(values.list)) console.log(`${id}\t${one.kind}\t${one.fate}\t${one.value}`);
} else {
  const told = all.flatMap((one) => one.told);
  for (const kind of [...new Set(told.map((one) => one.kind))].sort()) {
    const of = told.filter((one) => one.kind === kind);
    const count = (fate: Fate) => `${fate} ${of.filter((one) => one.fate === fate).length}`;
    const share = (100 * shareOf(all, (one) => one === kind)).toFixed(1);
    console.log(
      [kind.padEnd(20), String(of.length).padStart(5), `${share.padStart(6)} %`, count('apart'), count('missing'), count('printed')].join(
        '  ',
      ),
    );
  }
  const worst = all.map(({ id, prompt, told: of }) => ({ id, prompt, lost: of.filter(isLost).length, of: of.length }));
  console.log(`\n${all.length} messages, ${told.filter(isLost).length} of ${told.length} values lost; worst:`);
  for (const { id, prompt, lost, of } of worst.sort((a, b) => b.lost - a.lost).slice(0, 15))
    console.log(`${id.padEnd(14)}${lost}/${of}  ${prompt.slice(0, 90).replace(/\s+/g, ' ')}`);
}
