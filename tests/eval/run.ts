/**
 * How well prompts of strangers are understood: `npm run eval`, and with `--faults name` what went wrong on the open half.
 * `--reader model` compares what the rules read with what they read with the help of kept answers of a model, to the default version
 * of the prompt or to `--version understand@2`; `--write` keeps the totals as the score of that version.
 */
import { parseArgs } from 'node:util';
import { type Measured, measure, measureModel } from './measure.ts';
import { promptDigest } from './prompt-digest.ts';
import { writeScore } from './prompt-scores.ts';
import { DEFAULT_READER, READERS, readRecordings } from './recordings.ts';
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

/** The rules against a model's answers to one version of the prompt. */
function compareReaders(version: string, keep: boolean): void {
  if (!READERS.includes(version)) throw new Error(`There is no ${version}: ${READERS.join(', ')}`);
  const halves = { open: measureModel('open', version), sealed: measureModel('sealed', version) };
  for (const [half, { rules, model, missing }] of Object.entries(halves)) {
    if (rules.length > 0) {
      table(half, [totals(['rules', rules]), totals(['model', model])]);
      times(`reading ${half} with answers`, model);
    }
    console.log(`${half}: ${rules.length} prompts with a kept answer, ${missing} without`);
  }
  if (!keep) return;
  const recordings = readRecordings(version).map(({ recording }) => recording);
  const model = [...new Set(recordings.map((one) => one.model))].sort().join(', ');
  const date =
    recordings
      .map((one) => one.date)
      .sort()
      .at(-1) ?? '';
  const [open, sealed] = [totals(['', halves.open.model])[1], totals(['', halves.sealed.model])[1]];
  const missing = halves.open.missing + halves.sealed.missing;
  writeScore({ version, digest: promptDigest('understand', version), model, date, missing, open, sealed });
  console.log(`kept as the score of ${version}`);
}

const { values } = parseArgs({
  options: {
    faults: { type: 'string' },
    reader: { type: 'string' },
    version: { type: 'string', default: DEFAULT_READER },
    write: { type: 'boolean' },
  },
});
const withModel = values.reader === 'model';
if (values.faults !== undefined) {
  printFaults(withModel ? measureModel('open', values.version).model : measure('open'), values.faults);
} else if (withModel) {
  compareReaders(values.version, values.write ?? false);
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
