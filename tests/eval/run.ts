/**
 * How well prompts of strangers are understood: `npm run eval`, and with `--faults name` what went wrong on the open half.
 * `--reader model` compares what the rules read with what they read with the help of kept answers of a model.
 */
import { type Measured, measure, measureModel } from './measure.ts';
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

const totals = ([name, all]: readonly [string, readonly Measured[]]): [string, Score] => [name, sum(all.map(({ score }) => score))];

function times(title: string, all: readonly Measured[]): void {
  const sorted = all.map(({ ms }) => ms).sort((a, b) => a - b);
  console.log(`\n${title}: median ${sorted[sorted.length >> 1]?.toFixed(1)} ms, slowest ${sorted.at(-1)?.toFixed(1)} ms`);
}

function printFaults(all: readonly Measured[], name: string | undefined): void {
  for (const { label, faults } of all)
    for (const [count, gold, got] of faults) if (count === name) console.log(`${label.id}\t${gold}\t→ ${got}`);
}

const wanted = process.argv.indexOf('--faults');
const withModel = process.argv.includes('--reader') && process.argv[process.argv.indexOf('--reader') + 1] === 'model';
if (wanted >= 0) {
  printFaults(withModel ? measureModel('open').model : measure('open'), process.argv[wanted + 1]);
} else if (withModel) {
  for (const half of ['open', 'sealed'] as const) {
    const { rules, model, missing } = measureModel(half);
    if (rules.length > 0) {
      table(
        half,
        (
          [
            ['rules', rules],
            ['model', model],
          ] as const
        ).map(totals),
      );
      times(`reading ${half} with answers`, model);
    }
    console.log(`${half}: ${rules.length} prompts with a kept answer, ${missing} without`);
  }
} else {
  const [open, sealed] = [measure('open'), measure('sealed')];
  table(
    'both halves',
    (
      [
        ['open', open],
        ['sealed', sealed],
      ] as const
    ).map(totals),
  );
  for (const key of ['language', 'kind'] as const) {
    table(`open, ${key}`, by(open, key));
    table(`sealed, ${key}`, by(sealed, key));
  }
  times('reading', [...open, ...sealed]);
}
