import { record, type Sheet, TAKEN, trimmed } from '../sheet.ts';
import { LONG_MONTH } from './dates.ts';

const MONTH = `(?:${LONG_MONTH}|may|maio|mayo|june|july)`;
const SEASON = new RegExp(`(?<!\\p{L})${MONTH} (?:a|ate|to|until|till|through|hasta|e|-|–) ${MONTH}(?!\\p{L})`, 'u');
const HOURS =
  /(?<![\p{L}\d])\d{1,2}(?:[:h]\d{2}| ?(?:h|hs|am|pm))? ?(?:a|as|ate|to|till|until|hasta|-|–|e) ?(?:as |las )?\d{1,2}(?:[:h]\d{2}| ?(?:h|hs|am|pm))?(?![\p{L}\d])/u;
const MAX_LENGTH = 140;

/** "March to October 7am to 8pm. November to February 9 to 5": the hours of each part of the year, as they are written. */
export function readSeasons(sheet: Sheet): void {
  const parts = sheet.sentences.flatMap(({ start, end }) => {
    const said = sheet.folded.slice(start, end);
    const cuts = [...said.matchAll(/;\s/g)].map(({ index }) => start + index);
    return [start, ...cuts.map((cut) => cut + 1)].map((from, n) => trimmed(sheet.text, from, cuts[n] ?? end));
  });
  const seasons = parts.filter(({ start, end }) => {
    const said = sheet.folded.slice(start, end);
    return SEASON.test(said) && HOURS.test(said) && said.length <= MAX_LENGTH && !sheet.open.slice(start, end).includes(TAKEN);
  });
  const [first, last] = [seasons[0], seasons.at(-1)];
  const areInRow = seasons.every(({ start }, n) => n === 0 || /^[.;,\s]+$/.test(sheet.text.slice(seasons[n - 1]?.end, start)));
  if (first && last && seasons.length > 1 && areInRow) record(sheet, first.start, last.end, { kind: 'hours', days: {} });
}
