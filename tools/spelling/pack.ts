import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fold } from '../../src/composer/reading/fold.ts';
import { isFirstName, isLastName } from '../../src/composer/reading/learned/kinds.ts';
import { readFolder } from '../reader/corpus.ts';

/**
 * Packs the words by which misspellings are known: `node tools/spelling/pack.ts PACKAGES`, where PACKAGES is a folder with the unpacked
 * packages named in `src/composer/reading/spelling/WORDS.md`.
 */
const ROOT = join(import.meta.dirname, '../..');
const SPELLING = join(ROOT, 'src/composer/reading/spelling');
const COMPOSER = join(ROOT, 'src/composer');

/** A less frequent form with the same letters is a missing accent below this share of the most frequent one. */
const MIN_SHARE_OF_FORM = 1 / 8;
const MAX_RANK = 25_000;
/** Words of our own stand as if they were this frequent, if they are rarer. */
const RANK_OF_OURS = 8_000;
/** Names and English words among the words of another language are only known, below this rank. */
const MAX_RANK_OF_NAME = 600;
const MAX_RANK_OF_FOREIGN = 2_500;
const FOREIGN = 4;
/** Pieces of "didn't" and "I'm". */
const PIECES = /^(?:ll|re|ve|didn|doesn|isn|wasn|weren|wouldn|couldn|shouldn|hasn|hadn|haven|aren|mustn|needn|ain)$/;

const LANGUAGES = {
  pt: { package: 'language-pt-br', copy: 'pt-br', foreign: /[kwy]/ },
  es: { package: 'language-es-es', copy: 'es', foreign: /[kw]/ },
  en: { package: 'language-en', copy: 'en', foreign: /[^a-z]/ },
} as const;

/** Misspellings among the words of the packages. */
const MISSPELT = new Set(
  (
    'aki faso fasso licensa homen oras mecher voçe excessão concerteza quizer trousse derrepente ' +
    'kiero conciente desicion quizo ivamos ' +
    'rong untill realy comming belive commited embarassing embarassed wory licenced galon numbr wich becuz recieve'
  ).split(' '),
);

type Language = keyof typeof LANGUAGES;

const packages = process.argv[2];
if (!packages) throw new Error('Name the folder of the unpacked packages.');

const listOf = (language: Language, list: string): string[] =>
  JSON.parse(readFileSync(join(packages, LANGUAGES[language].package, 'src', `${list}.json`), 'utf8'));
const wordsIn = (text: string): string[] => text.normalize('NFC').match(/\p{Script=Latin}+/gu) ?? [];
const textsIn = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : value && typeof value === 'object' ? Object.values(value).flatMap(textsIn) : [];

/** Words of our own lexicon and copy, in small letters. */
function ownWords(language: Language): Set<string> {
  const trades = JSON.parse(readFileSync(join(COMPOSER, `reading/lexicon/trades/${language}.json`), 'utf8'));
  const folder = join(COMPOSER, 'copy', LANGUAGES[language].copy);
  const copies = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.json'))
    .flatMap((file) => textsIn(JSON.parse(readFileSync(join(folder, file), 'utf8'))));
  const accents = JSON.parse(readFileSync(join(COMPOSER, 'writing/data/accented.json'), 'utf8'))[language] ?? {};
  return new Set(
    [...textsIn(trades), ...copies, ...textsIn(accents)].flatMap(wordsIn).filter((word) => word === word.toLowerCase() && word.length > 2),
  );
}

/** Words of owners who spell well, outside of names and addresses. */
function wordsOfOwners(language: Language): { known: Set<string>; usual: Set<string> } {
  const counts = new Map<string, number>();
  for (const { language: written, kind, text, spans } of readFolder(join(ROOT, 'tools/reader/messages'))) {
    if (kind === 'misspelled' || written.slice(0, 2) !== language) continue;
    const proper = spans.filter(({ tag }) => 'NPCD'.includes(tag));
    const words = [...text.matchAll(/\p{L}+/gu)].filter(({ index, 0: word }) => {
      const isProper = proper.some(({ start, end }) => index >= start && index < end);
      return !isProper && word.length > 2 && word === word.toLowerCase();
    });
    for (const word of new Set(words.map(([said]) => said))) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const atLeast = (times: number) => new Set([...counts].filter(([, count]) => count >= times).map(([word]) => word));
  return { known: atLeast(1), usual: atLeast(3) };
}

const english = new Map(listOf('en', 'commonWords').map((word, rank) => [word, rank]));
const isName = (word: string): boolean => isFirstName(fold(word)) || isLastName(fold(word));
const colors = new Set(
  textsIn(JSON.parse(readFileSync(join(COMPOSER, 'reading/lexicon/colors.json'), 'utf8')))
    .flatMap(wordsIn)
    .map(fold),
);

for (const language of Object.keys(LANGUAGES) as Language[]) {
  const { foreign } = LANGUAGES[language];
  const own = ownWords(language);
  const owners = wordsOfOwners(language);
  const common = listOf(language, 'commonWords').filter((word) => /^\p{L}+$/u.test(word) && !MISSPELT.has(fold(word)));
  const best = new Map<string, number>();
  for (const [rank, word] of common.entries()) if (!best.has(fold(word))) best.set(fold(word), rank);
  const isForeign = (word: string, rank: number): boolean =>
    language !== 'en' && rank > MAX_RANK_OF_FOREIGN && (english.get(word) ?? Infinity) * FOREIGN < rank;
  const isRight = (word: string, rank: number): boolean =>
    own.has(word) ||
    (rank < MAX_RANK &&
      (best.get(fold(word)) ?? 0) + 1 >= (rank + 1) * MIN_SHARE_OF_FORM &&
      !foreign.test(word) &&
      !PIECES.test(word) &&
      !(isName(word) && rank > MAX_RANK_OF_NAME && !colors.has(fold(word))) &&
      !isForeign(word, rank));
  const listed = common.filter((word, rank) => word.length > 1 && isRight(word, rank));
  const things = new Set(wordsIn(readFileSync(join(import.meta.dirname, `things-${language}.txt`), 'utf8')));
  const ours = [...own, ...things, ...owners.usual].flatMap((word) => [
    word,
    ...(/[aeiour]$/.test(word) ? [word + (/r$/.test(word) && language !== 'en' ? 'es' : 's')] : []),
  ]);
  const unlisted = ours.filter((word) => !best.has(fold(word)) || things.has(word) || own.has(word));
  const frequent = [...new Set([...listed.slice(0, RANK_OF_OURS), ...unlisted, ...listed])];
  const held = new Set(frequent.map(fold));
  const known = [
    ...common,
    ...things,
    ...listOf(language, 'wikipedia').filter((word) => /^\p{Script=Latin}{3,}$/u.test(word)),
    ...owners.known,
  ].map(fold);
  const rest = [...new Set(known)].filter((word) => word.length > 2 && !held.has(word) && !MISSPELT.has(word)).sort();
  const file = join(SPELLING, `words-${language}.json`);
  writeFileSync(file, `${JSON.stringify({ frequent: frequent.join(' '), known: rest.join(' ') }, null, 2)}\n`);
  console.log(language, frequent.length, rest.length);
}
