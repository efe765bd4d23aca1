/**
 * Fits the chain that says where a message without marks pauses, to the marked messages without theirs: `npm run fit:pauses`. With `--held`
 * it only prints how many of the marks of held-out messages are found.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isUnmarked } from '../../src/composer/reading/dictation/run-on.ts';
import { PAUSES, pauseChances, pauseFeatures } from '../../src/composer/reading/learned/pauses.ts';
import { languageOf } from '../../src/composer/reading/locale.ts';
import { readFolder } from './corpus.ts';
import { packChain } from './pack.ts';
import { trainChain } from './train-chain.ts';
import { unpunctuated } from './unpunctuated.ts';

const FOLDS = 4;
const OPTIONS = { rounds: 6, rate: 0.03, decay: 0.015, least: 9, leastWeight: 0, caution: 1e-6, settled: 1 };
const MIN_WORDS = 40;
const pathOf = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const all = readFolder(pathOf('messages')).flatMap((marked, n) => {
  const { language } = languageOf(marked.text);
  return !['pt', 'es', 'en'].includes(language)
    ? []
    : [{ fold: n % FOLDS, language, wasUnmarked: isUnmarked(marked.text), ...unpunctuated(marked, language) }];
});
console.log(`${all.length} messages, ${all.reduce((sum, { words }) => sum + words.length, 0)} words`);
for (const pause of [0, 1, 2])
  console.log(
    PAUSES[pause],
    all.reduce((sum, { pauses }) => sum + pauses.filter((one) => one === pause).length, 0),
  );

type One = (typeof all)[number];
function learn(without: number | null) {
  const sequences = all
    .filter(({ fold }) => fold !== without)
    .flatMap(({ words, pauses, language, wasUnmarked }) => {
      const one = { features: pauseFeatures(words, language), joints: words.map(() => 0), labels: pauses };
      // Those that people typed without marks are what the chain is for.
      return wasUnmarked ? [one, one] : [one];
    });
  return trainChain([...PAUSES], sequences, OPTIONS);
}

const counts = new Map<string, [hit: number, found: number, wanted: number]>();
function count(key: string, found: (n: number) => boolean, wanted: (n: number) => boolean, length: number): void {
  const row = counts.get(key) ?? [0, 0, 0];
  counts.set(key, row);
  for (let n = 0; n < length - 1; n++) {
    if (found(n)) row[1]++;
    if (wanted(n)) row[2]++;
    if (found(n) && wanted(n)) row[0]++;
  }
}
function score(
  bar: number,
  { pauses, words, language, wasUnmarked }: One,
  stop: (n: number) => boolean,
  any: (n: number) => boolean,
): void {
  for (const key of [language, 'all', ...(wasUnmarked ? ['unmarked'] : [])]) {
    count(`${key} ${bar} stop`, stop, (n) => pauses[n] === 2, words.length);
    count(`${key} ${bar} stop at any`, stop, (n) => (pauses[n] as number) > 0, words.length);
    count(`${key} ${bar} any`, any, (n) => (pauses[n] as number) > 0, words.length);
  }
}

if (process.argv.includes('--held')) scoreHeld();
else
  writeFileSync(
    pathOf('../../src/composer/reading/learned/pauses.json'),
    `${JSON.stringify(packChain(learn(null), OPTIONS.leastWeight))}\n`,
  );

function scoreHeld(): void {
  const held = all.filter(({ fold, words }) => fold === 0 && words.length >= MIN_WORDS);
  const chain = learn(0);
  for (const one of held) {
    const chances = pauseChances(chain, one.words, one.language);
    const stop = (n: number) => chances[n]?.[2] ?? 0;
    const none = (n: number) => chances[n]?.[0] ?? 1;
    for (const bar of [0.4, 0.5, 0.6, 0.7])
      score(
        bar,
        one,
        (n) => stop(n) >= bar,
        (n) => 1 - none(n) >= bar,
      );
  }
  const percent = (part: number, whole: number) => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;
  for (const [key, [hit, found, wanted]] of [...counts].sort())
    console.log(key.padEnd(28), `precision ${percent(hit, found)}, recall ${percent(hit, wanted)} of ${wanted}`);
}
