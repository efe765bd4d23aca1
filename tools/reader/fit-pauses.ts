/**
 * Fits the chain that says where an unpunctuated message pauses, to the marked messages without their marks: `npm run fit:pauses`. Prints
 * how well it and the rules of `reading/dictation` find the marks of held-out messages; `--held` stops there.
 */
import { writeFileSync } from 'node:fs';
import { punctuated } from '../../src/composer/reading/dictation/punctuated.ts';
import { PAUSES, pauseChances, pauseFeatures } from '../../src/composer/reading/learned/pauses.ts';
import { languageOf } from '../../src/composer/reading/locale.ts';
import { readFolder } from './corpus.ts';
import { packChain } from './pack.ts';
import { trainChain } from './train-chain.ts';
import { type Unpunctuated, unpunctuated } from './unpunctuated.ts';
import { fileURLToPath } from 'node:url';

const FOLDS = 4;
const OPTIONS = { rounds: 8, rate: 0.05, decay: 0.004, least: 5 };
const MIN_WORDS = 40;
const pathOf = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const all = readFolder(pathOf('messages')).flatMap((marked, n) => {
  const { language } = languageOf(marked.text);
  return !['pt', 'es', 'en'].includes(language) ? [] : [{ fold: n % FOLDS, language, ...unpunctuated(marked, language) }];
});
console.log(`${all.length} messages, ${all.reduce((sum, { words }) => sum + words.length, 0)} words`);
for (const pause of [0, 1, 2]) console.log(PAUSES[pause], all.reduce((sum, { pauses }) => sum + pauses.filter((one) => one === pause).length, 0));

type One = (typeof all)[number];
function learn(without: number | null) {
  const sequences = all
    .filter(({ fold }) => fold !== without)
    .map(({ words, pauses, language }) => ({ features: pauseFeatures(words, language), joints: words.map(() => 0), labels: pauses }));
  return trainChain([...PAUSES], sequences, OPTIONS);
}

/** The marks that the rules set, as pauses. */
function byRules({ text, words, language }: Unpunctuated & { language: string }): number[] {
  const marked = punctuated(text, language);
  const found: number[] = words.map(() => 0);
  let at = 0;
  let n = 0;
  for (let k = 0; k < marked.length; k++) {
    if (marked[k] === text[at]) {
      at++;
      continue;
    }
    while (n + 1 < words.length && (words[n + 1]?.end ?? 0) <= at) n++;
    found[n] = marked[k] === '.' ? 2 : 1;
  }
  return found;
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
function score(who: string, { pauses, words, language }: One, stop: (n: number) => boolean, any: (n: number) => boolean): void {
  for (const key of [language, 'all']) {
    count(`${key} ${who} stop`, stop, (n) => pauses[n] === 2, words.length);
    count(`${key} ${who} stop at any`, stop, (n) => (pauses[n] as number) > 0, words.length);
    count(`${key} ${who} any`, any, (n) => (pauses[n] as number) > 0, words.length);
  }
}

const held = all.filter(({ fold, words }) => fold === 0 && words.length >= MIN_WORDS);
const chain = learn(0);
writeFileSync(pathOf('../../.artifacts/pauses-0.json'), `${JSON.stringify(packChain(chain))}\n`);
for (const one of held) {
  const rules = byRules(one);
  score('rules', one, (n) => rules[n] === 2, (n) => (rules[n] as number) > 0);
  const chances = pauseChances(chain, one.words, one.language);
  const stop = (n: number) => chances[n]?.[2] ?? 0;
  const none = (n: number) => chances[n]?.[0] ?? 1;
  for (const bar of [0.4, 0.5, 0.6, 0.7]) score(`chain ${bar}`, one, (n) => stop(n) >= bar, (n) => 1 - none(n) >= bar);
}
const percent = (part: number, whole: number) => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;
for (const [key, [hit, found, wanted]] of [...counts].sort())
  console.log(key.padEnd(28), `precision ${percent(hit, found)}, recall ${percent(hit, wanted)} of ${wanted}`);

if (!process.argv.includes('--held'))
  writeFileSync(pathOf('../../src/composer/reading/learned/pauses.json'), `${JSON.stringify(packChain(learn(null)))}\n`);
