import type { Found } from '#composer/brief.ts';
import type { Sheet } from '../facts/sheet.ts';
import { isFirstName, isFrequent, isLastName } from '../learned/kinds.ts';
import { namesTrade, speaksOfAny } from '../trade/lexicon.ts';
import { isAnnouncedAt } from './announced.ts';
import { isTownAt, STOP } from './candidates.ts';

const LINK = /^(?:d[aeo]s?|del?|of|the)$/;
const OWNED = /^(?:d[ao]s?|del)$/;
const HEAD = /^(?:curso|escola|loja|casa|atelie|oficina|taller|tienda)$/;
const MAX_KIND = 3;

/** A name in small letters with what belongs to it: "oficina | mecanica do toninho", "salao da cida | without unha", "mundo | encantado". */
export function wholeLowCase(sheet: Sheet, found: Found | null): Found | null {
  if (!found?.span || /\p{Lu}/u.test(sheet.text.slice(...found.span))) return found;
  const [from, to] = found.span;
  const end = beforeDelivery(sheet, from, behindGiven(sheet, from, furtherWord(sheet, from, to)));
  const start = beforeKind(sheet, from, end);
  return start === from && end === to ? found : { ...found, value: sheet.text.slice(start, end), span: [start, end] };
}

/** From the first word of its kind, where the kind and its owner are what was found. */
function beforeKind({ folded, language }: Sheet, start: number, end: number): number {
  const own = folded.slice(start, end).split(' ');
  const link = own.findIndex((word) => OWNED.test(word));
  const head = own.slice(0, link);
  if (link < 1) return start;
  const isOfTrade = head.some((word) => namesTrade(word, language) || speaksOfAny(word));
  const before = [...folded.slice(0, start).matchAll(/(?<![^\s])\p{L}+ (?=(?:\p{L}+ )*$)/gu)].slice(-MAX_KIND);
  for (const [n, word] of before.entries()) {
    const kind = [...before.slice(n).map(([said]) => said.trim()), ...head];
    const [first = '', second = ''] = kind;
    const isHead = (LINK.test(second) && namesTrade(first, language)) || HEAD.test(first);
    if (namesTrade(kind.join(' '), language) || (isOfTrade && isHead)) return word.index;
  }
  return start;
}

/** "chamada mundo | encantado | de 0 a 5 anos": an announced word goes on to a number, a place or a mark. */
function furtherWord(sheet: Sheet, start: number, end: number): number {
  if (/\s/.test(sheet.text.slice(start, end)) || !isAnnouncedAt(sheet, start)) return end;
  const next = /^ (\p{L}{4,})(?=\s*[,.;:(\n]| (?:de \d|em |in |en |na |no |at )|$)/u.exec(sheet.folded.slice(end, end + 40));
  return next &&
    !STOP.test(next[1] as string) &&
    (/^ de \d/.test(sheet.folded.slice(end + next[0].length)) || !isTownAt(sheet, end + 1, sheet.text.length))
    ? end + next[0].length
    : end;
}

/** "salao da cida | unha e cabelo": after a given name and its link, only what may be a family's. */
function behindGiven({ folded, language }: Sheet, start: number, end: number): number {
  const words = [...folded.slice(start, end).matchAll(/\S+/g)];
  const given = words.findIndex(
    (word, n) =>
      n > 0 &&
      OWNED.test(words[n - 1]?.[0] ?? '') &&
      !namesTrade(word[0], language) &&
      (isFirstName(word[0]) || !isFrequent(word[0], language)),
  );
  const next = words[given + 1];
  if (given < 0 || !next || LINK.test(next[0]) || isLastName(next[0]) || isFirstName(next[0])) return end;
  return namesTrade(next[0], language) || /^ (?:e|y|and) /.test(folded.slice(end)) ? start + next.index - 1 : end;
}

/** "açai do bonde | entrega | em belem": what it does is no part of it. */
function beforeDelivery({ folded }: Sheet, start: number, end: number): number {
  const verb = /\s(?:entregas?|entregamos|entrego|atende|atendemos|conserta|vende|aluga|envia|reparte)$/.exec(folded.slice(start, end));
  return verb ? start + verb.index : end;
}
