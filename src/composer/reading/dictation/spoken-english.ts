import { isUnmarked } from './run-on.ts';

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';
const VALUES: ReadonlyMap<string, number> = new Map([
  ...UNITS.split(' ').map((word, n): [string, number] => [word, n]),
  ...TENS.split(' ').map((word, n): [string, number] => [word, (n + 2) * 10]),
  ['oh', 0],
  ['hundred', 100],
  ['thousand', 1000],
]);
const NUMBER = [...VALUES.keys()].join('|');
const RUN = new RegExp(
  `(?<![\\p{L}'’])(?:(?:double|triple|a) )?(?:${NUMBER})(?:(?: and |[ -])(?:(?:double|triple) )?(?:${NUMBER}))*(?![\\p{L}'’])`,
  'giu',
);

/** "oh seven seven hundred, nine hundred, seven six three": a number that begins with nought, in its groups. */
const DIALLED = new RegExp(`(?<![\\p{L}'’])(?:oh|zero)(?:,? (?:(?:double|triple) )?(?:${NUMBER})){4,}(?![\\p{L}'’])`, 'giu');
/** "one hundred and eighty five pounds": "two sixty" beside it is in pounds as well. */
const HUNDREDS = /(?<!\p{L})hundred(?: and)?(?: \p{L}+){0,2} (?:pounds?|quid|dollars?|bucks|euros?)(?!\p{L})/iu;

/** Min number words of a dictated message. */
const MIN_NUMBER_WORDS = 6;
const PHONE = { least: 7, most: 13 } as const;
/** Alone these are words, not figures: "one of us", "two vans". */
const SMALL = 12;
const MEASURED =
  /^ (?:dollars?|bucks|pounds?|quid|euros?|cents|pence|naira|rand|am|pm|o['’]?clock|percent|per cent|kilomet\p{L}+|kays?|miles|metres?|meters?|feet|foot|minutes|hours|an hour|a head|each|flat)(?!\p{L})/iu;
/** "nine to five", "from eight till late". */
const RANGE = new RegExp(
  `\\| (?:to|till|until) (?:\\d|${NUMBER}|late|noon|midnight)|(?:\\d|${NUMBER}|from|noon|am|pm) (?:to |till |until )?\\|`,
  'iu',
);

/** Writes the numbers of a dictated English message in figures: "a hundred and twenty five an hour" as "125 an hour", "triple five" as "555". */
export function englishFigures(text: string): string {
  const said = text.match(new RegExp(`(?<!\\p{L})(?:${NUMBER})(?!\\p{L})`, 'giu'))?.length ?? 0;
  const isDictated = said >= MIN_NUMBER_WORDS && said > (text.match(/\d+/g)?.length ?? 0) * 2;
  return isDictated || (said > 1 && isUnmarked(text)) ? englishNumbers(text) : text;
}

/** A text with its numbers in figures, whether or not it was dictated. */
export const englishNumbers = (text: string): string =>
  text
    .replace(DIALLED, (run) => phoneOf(run) ?? run)
    .replace(
      RUN,
      (run, at: number, all: string) =>
        phoneOf(run) ??
        amountOf(run, {
          before: all.slice(Math.max(0, at - 12), at),
          after: all.slice(at + run.length, at + run.length + 16),
          isInHundreds: HUNDREDS.test(text),
        }),
    )
    .replace(/(?<!\p{L})a dollar (\d{2})(?![\d:])/giu, '$$1.$1')
    .replace(/(?<!\d)(\d{1,4}) (?:dollars?|bucks) (\d{2})(?![\d:])/giu, '$$$1.$2')
    .replace(/(?<!\d)(\d{1,4}) pounds? (\d{2})(?![\d:])/giu, '£$1.$2')
    .replace(/(?<!\d)(\d[\d.]*) dollars?(?!\p{L})/giu, '$$$1')
    .replace(/(?<!\d)(\d[\d.]*) (?:pounds?|quid)(?! of| bag)(?!\p{L})/giu, '£$1')
    .replace(/(?<!\d)(\d[\d.]*) euros?(?!\p{L})/giu, '€$1');

/** "oh four two seven triple five three one nine": digit by digit, as it is dialled. */
function phoneOf(run: string): string | undefined {
  let digits = '';
  let times = 1;
  for (const word of run.toLowerCase().split(/[ ,-]+/)) {
    if (word === 'hundred' && digits) {
      digits += '00';
      continue;
    }
    if (word === 'double' || word === 'triple') {
      times = word === 'double' ? 2 : 3;
      continue;
    }
    const value = VALUES.get(word) ?? -1;
    if (value < 0 || value > 99) return undefined;
    digits += String(value).repeat(times);
    times = 1;
  }
  return digits.length >= PHONE.least && digits.length <= PHONE.most ? digits : undefined;
}

/** A number of words, or the words where they are no figure. */
function amountOf(run: string, { before, after, isInHundreds }: { before: string; after: string; isInHundreds: boolean }): string {
  const words = run
    .toLowerCase()
    .split(/[ -]+/)
    .filter((word) => word !== 'and' && word !== 'a');
  if (words.some((word) => word === 'double' || word === 'triple' || word === 'oh')) return run;
  const values: number[] = [];
  let total = 0;
  let part = 0;
  let room = Number.POSITIVE_INFINITY;
  const close = () => {
    values.push(total + part);
    [total, part, room] = [0, 0, Number.POSITIVE_INFINITY];
  };
  for (const [n, word] of words.entries()) {
    const value = VALUES.get(word) ?? 0;
    if (value === 100) [part, room] = [Math.max(1, part) * 100, 100];
    else if (value === 1000) [total, part, room] = [total + Math.max(1, part) * 1000, 0, 1000];
    else if (n === 0 || (value < room && value > 0)) [part, room] = [part + value, value >= 20 && value % 10 === 0 ? 10 : 0];
    else {
      close();
      [part, room] = [value, value >= 20 && value % 10 === 0 ? 10 : 0];
    }
  }
  close();
  const isWord = words.length === 1 && (values[0] ?? 0) <= SMALL && !MEASURED.test(after) && !RANGE.test(`${before}|${after}`);
  // "six fifty": pounds and pence.
  const [whole = 0, cents = 0] = values;
  if (values.length === 2 && words.length === 2 && whole < 20 && cents >= 20 && cents % 10 === 0)
    return isInHundreds && whole < 10 ? String(whole * 100 + cents) : `${whole}.${cents}`;
  return isWord ? run : values.join(' ');
}
