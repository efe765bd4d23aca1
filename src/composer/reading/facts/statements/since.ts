import type { ClauseReading } from '../../acts/judge.ts';
import { record, type Sheet } from '../sheet.ts';
import { MONTH } from '../times/dates.ts';

const YEAR = '(?:1[89]|20)\\d{2}';
const BEGAN =
  'desde(?: o ano de| el ano)?|since(?: about| around| i think)?|fundad[ao]s?|nasc(?:eu|emos|i|ida)|nacio|nacimos|abert[ao]s?|abiert[ao]s?|abri(?:mos|u|o)?|abrimos|opened(?: it)?|open since|founded|established|est\\.|est(?= ?\\d)|started|comec\\w+|empec\\w+|empez\\w+|criad[ao]s?|cread[ao]s?|inaugurad\\w+|in business since|تاسست?|افتتح\\S*|منذ|من سنه';
const SINCE = new RegExp(
  `(?<![\\p{L}])(?:${BEGAN})[^.!?;\\n\\d]{0,44}?(?<![\\d.,/-])(?:${MONTH.replace(/^\(/, '(?:')} (?:de |of )?)?${YEAR}(?![\\d.,/:-]*\\d|\\p{L})`,
  'gu',
);
/** "faço isso tem 32 anos", "há 26 anos", "for 15 years". */
const YEARS =
  /(?<![\p{L}])(?:(?:faco|fazemos|trabalho|trabalhamos|conserto|estou|estamos) (?:com )?(?:isso|nisso|nessa)?\s?(?:tem|ha|faz)|ha mais de|ha|desde hace|hace)(?: mais de| mas de)? \d{1,3} (?:anos|years)(?! de garantia)(?![\p{L}])/gu;

const PART_OF_MONTH = `(?:\\d{1,2}(?:st|nd|rd|th)? (?:de |of )?|(?:the )?(?:about )?(?:the )?(?:middle|end|start|beginning|early|mid|late|meados|fim|fins|inicio|finales|mediados|principios)(?: of| de)? )?${MONTH.replace(/^\(/, '(?:')}`;
/** "from 29 June till 21 August", "de maio a setembro": a season without a year. */
const SEASON = new RegExp(
  `(?<![\\p{L}\\d])(?:(?:from|de|desde|do|da|entre|between|من) )(?:the )?(?:about )?${PART_OF_MONTH} (?:till|until|to|through|a|ate|hasta|e|y|and|الي|لي|ل|حتي) ?(?:about )?(?:the |el |o )?${PART_OF_MONTH}(?![\\p{L}\\d]| (?:de |of )?20\\d)`,
  'gu',
);

/** "sou dentista em Uberlândia há 17 anos": the years belong to the verb before them. */
const LED =
  /(?:^|[,.;:\n(]\s*|\se\s|\sy\s)((?:eu |yo )?(?:sou|soy|somos|trabalho|trabalhamos|trabajo|trabajamos|atendo|atendemos|faco|fazemos|mexo|conserto|estou|estamos|estoy|vendo|ensino|dou|hago) [^,.;:\n]{0,60})$/;
const startOf = (folded: string, at: number): number => {
  const led = LED.exec(folded.slice(Math.max(0, at - 90), at));
  return led ? at - led[1]!.length : at;
};

/** Founding year and season, if no published clause contains them: facts of their own, in the owner's words. */
export function readSince(sheet: Sheet, clauses: readonly ClauseReading[]): void {
  const isUnpublished = (start: number, end: number) =>
    clauses.every((clause) => clause.end <= start || clause.start >= end || clause.act === 'fact') &&
    !sheet.facts.some(({ source: { span } }) => span && span[0] <= Math.max(start, end - 4) && span[1] >= end);
  for (const match of sheet.folded.matchAll(SEASON)) {
    const end = match.index + match[0].length;
    if (isUnpublished(match.index, end)) record(sheet, match.index, end, { kind: 'statement', topic: 'other' });
  }
  for (const match of [...sheet.folded.matchAll(SINCE), ...sheet.folded.matchAll(YEARS)]) {
    const end = match.index + match[0].length;
    if (
      /(?:site|website|pagina|paying|pago|pag\w+ )/.test(
        sheet.folded
          .slice(Math.max(0, match.index - 60), end)
          .split(/[.!?\n;]/)
          .at(-1) ?? '',
      )
    )
      continue;
    if (Number(/\d{4}$/.exec(match[0])?.[0] ?? 0) > 2035 || !isUnpublished(match.index, end)) continue;
    record(sheet, startOf(sheet.folded, match.index), end, { kind: 'statement', topic: 'since' });
    return;
  }
}
