import { DAY } from '#site/hours/days.ts';
import { isTown } from '../../gazetteer.ts';
import type { Span } from '../../sentences.ts';
import { record, type Sheet, TAKEN } from '../sheet.ts';
import { NO_NAME, partsOf } from './mentions.ts';
import { LEAD } from './offer-words.ts';
import { isBrought } from './things-brought.ts';
import { opensInClause } from './whole-lists.ts';

/** Min count of known items in a row. */
const MIN_KNOWN = 2;
const MAX_WORDS = 5;
/** Min mean chance to accept a part as an item; below the other threshold it is surely none. */
const LIKELY = 0.4;
const UNLIKELY = 0.02;
const INTRODUCES =
  /^(?:(?:eu |nos |we |i )?(?:acompanh(?:o|amos)|atendo|atende|atendemos|atiendo|atendemos|atuo com|cuido de|trato(?: de)?)|sabores(?: de)?|tipos(?: de)?|flavou?rs|kinds)\s+/;
/** "Lages SC": a town with its state. */
const STATED = /^\p{Lu}.*\p{Ll}[\s/-]+\p{Lu}{2}$/u;
const TIMED = new RegExp(`\\d ?(?:am|pm|h)\\b|\\d{2,}|(?<![\\p{L}])${DAY}(?![\\p{L}])`, 'u');

/** "Corretora de seguros em Cascavel: auto, residencial, vida": services after the business's introduction. */
function introduced(sheet: Sheet, sentence: Span): Span[] {
  const head = /^[^:.!?\n]{6,70}:\s/.exec(sheet.folded.slice(sentence.start, sentence.end))?.[0].length;
  const isHouse = (end: number) =>
    sheet.facts.some(({ norm, source: { span } }) => norm.kind === 'place' && span && span[0] >= sentence.start && span[1] <= end);
  if (!head || !isHouse(sentence.start + head)) return [];
  return [...partsOf(sheet, sentence.start + head, sentence.end)];
}
const LEAST_INTRODUCED = 3;

/** Completes rows with only some known items: their neighbours between the commas are items of the business as well. */
export function completeRows(sheet: Sheet): void {
  for (const sentence of sheet.sentences) {
    if (isBrought(sheet, sentence)) continue;
    const whole = introduced(sheet, sentence).map((part) => lookAt(sheet, part, 0));
    if (whole.length >= LEAST_INTRODUCED && whole.every((part) => part !== undefined && /^\P{Lu}/u.test(sheet.text.slice(part.start)))) {
      recordAll(
        sheet,
        whole.filter((part) => part !== undefined),
      );
      continue;
    }
    let run: (Span & { isKnown: boolean })[] = [];
    for (const part of [...partsOf(sheet, sentence.start, sentence.end), undefined]) {
      const seen = part && lookAt(sheet, part);
      if (seen) run.push(seen);
      else {
        close(sheet, run);
        run = [];
      }
    }
  }
}

function close(sheet: Sheet, run: readonly (Span & { isKnown: boolean })[]): void {
  const known = run.filter(({ isKnown }) => isKnown).length;
  if (known < MIN_KNOWN || known * 2 < run.length - 1 || opensInClause(sheet, run[0]?.start ?? 0)) return;
  recordAll(sheet, run);
}

function recordAll(sheet: Sheet, row: readonly Span[]): void {
  for (const { start, end } of row) if (!sheet.open.slice(start, end).includes(TAKEN)) record(sheet, start, end, { kind: 'offer' });
}

/** A possible part of a row: an item already, or a few free words. */
function lookAt(sheet: Sheet, { start, end }: Span, least = UNLIKELY): (Span & { isKnown: boolean }) | undefined {
  const isItem = sheet.facts.some(
    ({ norm, source: { span } }) => norm.kind === 'offer' && !norm.price && span && span[0] >= start && span[1] <= end && end - span[1] < 2,
  );
  if (isItem) return { start, end, isKnown: true };
  const led = INTRODUCES.exec(sheet.open.slice(start, end))?.[0].length ?? LEAD.exec(sheet.open.slice(start, end))?.[0].length ?? 0;
  const said = sheet.open.slice(start + led, end);
  const chance = sheet.tags.inside('I', start + led, end);
  const fits =
    said.length >= 3 &&
    said.split(/\s+/).length <= MAX_WORDS &&
    !said.includes(TAKEN) &&
    !NO_NAME.test(said) &&
    !TIMED.test(said) &&
    !isTown(sheet.text.slice(start + led, end), sheet.country) &&
    !STATED.test(sheet.text.slice(start + led, end)) &&
    chance >= least;
  return fits ? { start: start + led, end, isKnown: chance >= LIKELY } : undefined;
}
