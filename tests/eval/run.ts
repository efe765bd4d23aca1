/** How well prompts of strangers are understood: `npm run eval`, and with `--faults name` what went wrong on the open half. */
import { type Measured, measure } from './measure.ts';
import { type Count, type Score, sum } from './score.ts';

const SHARES: readonly [string, Count, Count][] = [
  ['name right', 'nameRight', 'prompts'],
  ['name wrong', 'nameWrong', 'prompts'],
  ['name unknown', 'nameUnknown', 'prompts'],
  ['trade right', 'tradeRight', 'prompts'],
  ['trade wrong', 'tradeWrong', 'prompts'],
  ['family right', 'familyRight', 'prompts'],
  ['family wrong', 'familyWrong', 'prompts'],
  ['ports', 'portsFound', 'ports'],
  ['qualifiers', 'qualifiersKept', 'qualifiers'],
  ['prose published', 'prosePublished', 'prose'],
  ['prose offered', 'proseOffered', 'prose'],
  ['leaked of talk', 'leaked', 'talk'],
  ['leaked of all', 'leaked', 'clauses'],
  ['acts right', 'actsRight', 'clauses'],
  ['accounted', 'accounted', 'letters'],
  ['colours', 'colorsHonoured', 'colors'],
  ['pages', 'pagesHonoured', 'pages'],
];

function table(title: string, groups: readonly (readonly [string, Score])[]): void {
  console.log(`\n${title.padEnd(17)}${groups.map(([name, { prompts }]) => `${name} ${prompts}`.padStart(13)).join('')}`);
  for (const [name, part, whole] of SHARES) {
    const cells = groups.map(([, score]) => (score[whole] ? `${((100 * score[part]) / score[whole]).toFixed(1)} %` : '–').padStart(13));
    console.log(`${name.padEnd(17)}${cells.join('')}`);
  }
}

const by = (all: readonly Measured[], key: 'language' | 'kind'): [string, Score][] =>
  [...new Set(all.map(({ label }) => label[key]))]
    .sort()
    .map((name) => [name, sum(all.filter(({ label }) => label[key] === name).map(({ score }) => score))]);

const wanted = process.argv.indexOf('--faults');
const open = measure('open');
if (wanted >= 0) {
  for (const { label, faults } of open)
    for (const [count, gold, got] of faults) if (count === process.argv[wanted + 1]) console.log(`${label.id}\t${gold}\t→ ${got}`);
} else {
  const sealed = measure('sealed');
  const totals = ([name, all]: [string, Measured[]]): [string, Score] => [name, sum(all.map(({ score }) => score))];
  table('both halves', [totals(['open', open]), totals(['sealed', sealed])]);
  for (const key of ['language', 'kind'] as const) {
    table(`open, ${key}`, by(open, key));
    table(`sealed, ${key}`, by(sealed, key));
  }
  const times = [...open, ...sealed].map(({ ms }) => ms).sort((a, b) => a - b);
  console.log(`\nreading: median ${times[times.length >> 1]?.toFixed(1)} ms, slowest ${times.at(-1)?.toFixed(1)} ms`);
}
