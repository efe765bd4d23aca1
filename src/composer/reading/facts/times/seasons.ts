import { DAILY, DAY, WEEKEND } from '#site/hours/days.ts';
import type { Span } from '../../sentences.ts';
import { record, type Sheet, TAKEN, take, trimmed } from '../sheet.ts';
import { LONG_MONTH } from './dates.ts';

const MONTH = `(?:${LONG_MONTH}|may|maio|mayo|june|july|junho|julho|junio|julio)`;
const RANGE = new RegExp(`(?<!\\p{L})${MONTH} (?:a|ate|to|until|till|through|hasta|e|-|–) ${MONTH}(?!\\p{L})`, 'u');
/** "From December to March …", "July is school holidays so …", "August and September we're closed". */
const HEAD = new RegExp(
  `^(?:(?:from|de|desde|in|em|en|durante|during) )?${MONTH}(?:(?:,| a| ate| to| until| till| through| hasta| e| y| and| -|–) ?${MONTH})*(?!\\p{L})`,
  'u',
);
const CLOCK = '\\d{1,2}(?:[:h]\\d{2}| ?(?:h|hs|am|pm))';
const HOURS = new RegExp(
  `(?<![\\p{L}\\d])(?:\\d{1,2}(?:[:h]\\d{2}| ?(?:h|hs|am|pm))? ?(?:a|as|ate|to|till|until|hasta|-|–|e) ?(?:as |las )?\\d{1,2}(?:[:h]\\d{2}| ?(?:h|hs|am|pm))?|${CLOCK})(?![\\p{L}\\d])`,
  'u',
);
const DAYS = new RegExp(
  `(?<!\\p{L})(?:${DAY}|${DAILY}|${WEEKEND}|closed|shut|fechad[oa]s?|fechamos|cerrad[oa]s?|cerramos|nao abr\\p{L}+|no abr\\p{L}+)(?!\\p{L})`,
  'u',
);
/** "…we're closed, I go see my mum in Leeds": the reason is the owner's own. */
const REASON =
  /(?<=(?:closed|shut|fechad[oa]s?|fechamos|cerrad[oa]s?|cerramos|abrimos|abro)),? (?:i |we (?!open)|eu |a gente |vou |vamos |voy |(?:me|nos) (?:voy|vamos) |porque |pq |because |que )[^.;\n]*/u;
const MAX_LENGTH = 160;

/** "March to October 7am to 8pm. November to February 9 to 5": the hours of each part of the year, as they are written. */
export function readSeasons(sheet: Sheet): void {
  const parts = sheet.sentences.flatMap(({ start, end }) => {
    const cuts = [...sheet.folded.slice(start, end).matchAll(/;\s/g)].map(({ index }) => start + index);
    return [start, ...cuts.map((cut) => cut + 1)].map((from, n) => trimmed(sheet.text, from, cuts[n] ?? end));
  });
  for (const run of runsOf(sheet, parts)) {
    if (run.length < 2 || !run.some((part) => HOURS.test(saidIn(sheet, part)))) continue;
    let from = run[0]!.start;
    for (const [n, part] of run.entries()) {
      const reason = REASON.exec(saidIn(sheet, part))?.index;
      if (reason === undefined && n < run.length - 1) continue;
      record(sheet, from, reason === undefined ? part.end : part.start + reason, { kind: 'hours', days: {} });
      if (reason !== undefined) take(sheet, part.start + reason, part.end);
      from = run[n + 1]?.start ?? from;
    }
  }
}

const saidIn = ({ folded }: Sheet, { start, end }: Span): string => folded.slice(start, end);

/** Parts of the year told one after the other. */
function runsOf(sheet: Sheet, parts: readonly Span[]): Span[][] {
  const runs: Span[][] = [];
  let last: Span | undefined;
  for (const part of parts) {
    const said = saidIn(sheet, part);
    const tells = (RANGE.test(said) && HOURS.test(said)) || (HEAD.test(said) && (HOURS.test(said) || DAYS.test(said)));
    const told = part.start + (REASON.exec(said)?.index ?? said.length);
    if (!tells || said.length > MAX_LENGTH || sheet.open.slice(part.start, told).includes(TAKEN)) continue;
    if (last && /^[.;,\s]+$/.test(sheet.text.slice(last.end, part.start))) runs.at(-1)?.push(part);
    else runs.push([part]);
    last = part;
  }
  return runs;
}
